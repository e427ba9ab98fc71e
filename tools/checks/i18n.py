#!/usr/bin/python3
"""Compares the two languages of the web application: the same keys, the same places, and no text is empty or left in the other language.

The catalogues are flat objects, `'key': 'text'`, in web/src/i18n/ko.ts and ko/*.ts, and the same for en.
"""
import re

import harness

ENTRY = re.compile(r"""(?m)^\s*(?:'([^'\n]+)'|"([^"\n]+)"|([\w.]+))\s*:\s*(?:\n\s*)?('(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`)""")
PLACE = re.compile(r"\{(\w+)")
HANGUL = re.compile(r"[\uac00-\ud7a3]")


def catalogue(root, language):
    """Returns ({key: text}, faults) of one language."""
    texts, found = {}, []
    folder = root / "web/src/i18n"
    for path in [folder / f"{language}.ts", *harness.files(root, f"web/src/i18n/{language}", ".ts")]:
        for single, double, plain, quoted in ENTRY.findall(harness.text_of(path)) if path.exists() else []:
            key = single or double or plain
            if key in texts:
                found.append(f"{language}: {key} is there twice")
            texts[key] = quoted[1:-1]
    return texts, found


def faults(key, korean, english):
    if not korean.strip() or not english.strip():
        yield f"{key}: a text is empty"
    if HANGUL.search(english) and not key.startswith("language."):
        yield f"{key}: the English text holds Hangul"
    if set(PLACE.findall(korean)) != set(PLACE.findall(english)):
        yield f"{key}: the places differ: {sorted(set(PLACE.findall(korean)))} and {sorted(set(PLACE.findall(english)))}"


def find(root):
    korean, found = catalogue(root, "ko")
    english, more = catalogue(root, "en")
    found += more
    if not korean and (root / "web/src/i18n").exists():
        found.append("web/src/i18n holds no text that this check can read")
    found += [f"{key}: there is no English text" for key in korean.keys() - english.keys()]
    found += [f"{key}: there is no Korean text" for key in english.keys() - korean.keys()]
    for key in sorted(korean.keys() & english.keys()):
        found.extend(faults(key, korean[key], english[key]))
    return found


def tree(korean, english):
    return {"web/src/i18n/ko.ts": f"export const ko = {{\n{korean}}};\n", "web/src/i18n/en/vote.ts": f"export const vote = {{\n{english}}};\n"}


CONTROLS = [
    ("a key without English", tree("  'a.b': '표',\n  'a.c': '점',\n", "  'a.b': 'Vote',\n"), "no English"),
    ("a key without Korean", tree("  'a.b': '표',\n", "  'a.b': 'Vote',\n  'a.c': 'Dot',\n"), "no Korean"),
    ("an empty text", tree("  'a.b': '표',\n", "  'a.b': '',\n"), "empty"),
    ("a text left in Korean", tree("  'a.b': '표',\n", "  'a.b': '표',\n"), "Hangul"),
    ("a place that is missing", tree("  'a.b': '{n}표',\n", "  'a.b': 'Votes',\n"), "places differ"),
    ("a sound pair", tree("  'a.b': '{n}표',\n", "  'a.b': '{n} {n#vote|votes}',\n"), None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
