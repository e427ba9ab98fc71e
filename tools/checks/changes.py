#!/usr/bin/python3
"""Reads the fragments in changes/: a file named like-this.md whose first line is its kind and whose rest tells a user what changed."""
import re

import harness

KINDS = ("added", "changed", "fixed", "removed", "security")


def faults(name, text):
    head, _, body = text.partition("\n")
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.md", name):
        yield f"changes/{name}: a fragment is named with small letters, digits and hyphens"
    if head.strip() not in KINDS:
        yield f"changes/{name}: the first line must be one of {', '.join(KINDS)}"
    if not body.startswith("\n") or not body.strip().endswith("."):
        yield f"changes/{name}: after an empty line come whole sentences"
    if len(body) > 800:
        yield f"changes/{name}: {len(body)} characters; say it in 800"


def find(root):
    fragments = [path for path in harness.files(root, "changes", ".md") if path.name != "README.md"]
    return [sentence for path in fragments for sentence in faults(path.name, harness.text_of(path))]


CONTROLS = [
    ("an unknown kind", {"changes/new-vote.md": "improved\n\nVotes are faster.\n"}, "first line"),
    ("no sentence", {"changes/new-vote.md": "added\n\nvotes\n"}, "whole sentences"),
    ("an untidy name", {"changes/New_Vote.md": "added\n\nVotes.\n"}, "named with"),
    ("a sound fragment", {"changes/new-vote.md": "added\n\nA vote can be secret.\n", "changes/README.md": "# x\n"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
