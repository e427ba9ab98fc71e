"""What every check shares: `main(find, controls)` runs `find(root)` on the project, or, with --control, on planted faults.

`find` returns a list of sentences, one for each violation. A control is (what it plants, {path: text or bytes}, a part of the
sentence that must be found; None says that nothing may be found). A check without a working control proves nothing, so
--control fails when a planted fault goes unseen or a sound tree is accused.
"""
import pathlib
import re
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
NOT_RUN = 77


class Missing(Exception):
    """Says that what the check needs is not here."""


def files(root, folder, *suffixes):
    """Yields the files below a folder with one of the suffixes, in order, without what others made."""
    base = root / folder
    for path in sorted(base.rglob("*")) if base.is_dir() else []:
        parts = path.relative_to(root).parts
        if path.suffix in suffixes and path.is_file() and not {"node_modules", "dist", "build", ".git"} & set(parts):
            yield path


def text_of(path):
    return path.read_text(encoding="utf-8", errors="replace")


def table(root, name):
    """Yields (line number, line) of a table in tools/ without comments and empty lines."""
    path = root / "tools" / name
    if not path.exists():
        path = ROOT / "tools" / name
    for number, line in enumerate(text_of(path).splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield number, line.strip()


def bare(source):
    """Returns C++ or TypeScript text with comments and the insides of strings blanked; lines stay where they are."""
    pattern = re.compile(r'//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'(?!\w)', re.S)

    def blank(match):
        return re.sub(r"[^\n]", " ", match.group(0))

    return pattern.sub(blank, source)


def plant(folder, tree):
    for name, content in tree.items():
        path = pathlib.Path(folder) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def run_controls(find, controls):
    wrong = 0
    for what, tree, expected in controls:
        with tempfile.TemporaryDirectory() as folder:
            plant(folder, tree)
            found = find(pathlib.Path(folder))
        good = not found if expected is None else any(expected in sentence for sentence in found)
        print(f"{'ok' if good else 'WRONG'}: {what}: {found or 'nothing found'}")
        wrong += not good
    return 1 if wrong or not controls else 0


def main(find, controls):
    if sys.argv[1:] == ["--control"]:
        sys.exit(run_controls(find, controls))
    try:
        found = find(ROOT)
    except Missing as missing:
        print(missing)
        sys.exit(NOT_RUN)
    for sentence in found:
        print(sentence)
    print(f"{len(found)} found")
    sys.exit(1 if found else 0)
