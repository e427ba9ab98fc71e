#!/usr/bin/python3
"""Holds tools/banned_words.txt: a word that does not belong is reported with its replacement."""
import fnmatch
import re

import harness

SUFFIXES = {".hpp", ".cpp", ".ts", ".tsx", ".mjs", ".js", ".css", ".html", ".md", ".py", ".txt", ".cmake", ".json", ".sql", ".toml",
            ".yml", ".yaml", ".conf", ".service", ".sh", ".svg", ""}
SKIPPED = {"node_modules", "dist", "build", ".git", "data", "test-output", "corpus"}
# The lists themselves name the words, and a lock file is checked by its own check.
UNREAD = {"tools/banned_words.txt", "tools/banned_words_allowed.txt", "tools/checks/banned_words.py", "web/package-lock.json", "LICENSE"}


class Ban:
    def __init__(self, line):
        pattern, self.replacement, where = (part.strip() for part in line.split(" :: "))
        self.pattern = re.compile(pattern)
        words = where.split()
        self.in_names = words[0] == "names"
        self.where = [word for word in words if word != "names" and not word.startswith("!")]
        self.left_out = [word[1:] for word in words if word.startswith("!")]

    def covers(self, name):
        if any(fnmatch.fnmatchcase(name, glob) for glob in self.left_out):
            return False
        return any(glob == "**" or fnmatch.fnmatchcase(name, glob) for glob in self.where)


def readable(root):
    """Yields (name, path) of the project's own text files."""
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        if path.is_file() and not path.is_symlink() and not SKIPPED & set(parts) and path.suffix in SUFFIXES:
            name = "/".join(parts)
            if name not in UNREAD:
                yield name, path


def allowances(root):
    rows = [[part.strip() for part in line.split(" :: ")] for _, line in harness.table(root, "banned_words_allowed.txt")]
    return [(glob, part) for glob, part, reason in rows if reason]


def faults(name, lines, bans, allowed):
    for ban in bans:
        if ban.in_names:
            if ban.pattern.search(name):
                yield f"{name}: a name like this says nothing; use {ban.replacement}"
            continue
        for number, line in enumerate(lines, 1):
            match = ban.pattern.search(line)
            if match and not any(fnmatch.fnmatchcase(name, glob) and part in line for glob, part in allowed):
                yield f'{name}:{number}: "{match.group(0).strip()}" → {ban.replacement}'


def find(root):
    bans = [Ban(line) for _, line in harness.table(root, "banned_words.txt")]
    allowed = allowances(root)
    found = []
    for name, path in readable(root):
        covering = [ban for ban in bans if ban.covers(name)]
        if covering:
            found.extend(faults(name, harness.text_of(path).splitlines(), covering, allowed))
    return found


CONTROLS = [
    ("a file named util", {"src/core/util.hpp": ""}, "says nothing"),
    ("a folder named common", {"src/common/a.hpp": ""}, "says nothing"),
    ("a bool parameter", {"src/core/card.hpp": "void hide(const Card& card, bool hidden);\n"}, "enum of two"),
    ("evolve called apply", {"src/core/card/evolve.cpp": "state = apply(state, event);\n"}, "evolve"),
    ("a lock in the room", {"src/room/room.hpp": "std::mutex guard_;\n"}, "strand"),
    ("another word for card", {"docs/guide.md": "Write a sticky note.\n"}, "card"),
    ("another word for metric", {"web/src/i18n/en.ts": '"a": "The KPI",\n'}, "metric"),
    ("a path of a machine", {"tools/a.py": 'open("/home/someone/x")\n'}, "relative path"),
    ("a sound file", {"src/core/card/card.hpp": "enum class Visibility { shown, hidden };\nbool is_shown(const Card& card);\n",
                      "src/wire/field.hpp": "std::apply(f, fields);\n"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
