#!/usr/bin/python3
"""Holds the numbered rules of docs/spec against the tests: **CA7** needs a test that names CA7, and a test names no unknown rule.

A test of C++ names its rules in its name (`TEST(Card, CA7_refuses_empty_text)`), one of the web or of the service at the start of
its text (`it('CA7 refuses …')`, `def test_CA7_…`). Only tokens whose letters are a spec's own are taken as rules, so UTF8 is none.
"""
import re

import harness

RULE = re.compile(r"\*\*([A-Z]{2,3})(\d+)\*\*")
CPP_TEST = re.compile(r"\b(?:TEST|TEST_F|TEST_P|TYPED_TEST|RC_GTEST_PROP|RC_GTEST_FIXTURE_PROP)\s*\(\s*\w+\s*,\s*(\w+)")
WEB_TEST = re.compile(r"""\b(?:it|test|describe)(?:\.\w+)*(?:\([^()]*\))?\s*\(\s*['"`]([^'"`\n]*)""")
PYTHON_TEST = re.compile(r"def (test_\w+)")
TOKEN = re.compile(r"(?<![A-Za-z0-9])([A-Z]{2,3})(\d+)(?![0-9])")


def rules_of(root):
    """Returns ({rule: where}, faults)."""
    rules, found = {}, []
    for path in harness.files(root, "docs/spec", ".md"):
        name = path.relative_to(root).as_posix()
        for letters, number in RULE.findall(harness.text_of(path)):
            rule = letters + number
            if rule in rules:
                found.append(f"{name}: {rule} is numbered twice (see {rules[rule]})")
            rules[rule] = name
    return rules, found


def test_names(root):
    """Yields (file, name of a test)."""
    for folder in ("src", "tests", "web/src", "web/e2e"):
        for path in harness.files(root, folder, ".cpp", ".hpp", ".ts", ".tsx", ".mjs", ".py"):
            text, name = harness.text_of(path), path.relative_to(root).as_posix()
            pattern = {".cpp": CPP_TEST, ".hpp": CPP_TEST, ".py": PYTHON_TEST}.get(path.suffix, WEB_TEST)
            for test in pattern.findall(text):
                yield name, test


def find(root):
    rules, found = rules_of(root)
    letters_known = {re.match(r"[A-Z]+", rule).group(0) for rule in rules}
    tested = set()
    for file, test in test_names(root):
        for letters, number in TOKEN.findall(test.replace("_", " ")):
            rule = letters + number
            tested.add(rule)
            if letters in letters_known and rule not in rules:
                found.append(f"{file}: the test \"{test}\" names {rule}, which no spec has")
    untested = sorted(set(rules) - tested, key=lambda rule: (rules[rule], int(re.sub(r"\D", "", rule))))
    return found + [f"{rules[rule]}: {rule} has no test" for rule in untested]


SPEC = {"docs/spec/card.md": "**CA1** A card has text.\n\n**CA2** It has one author.\n"}
CONTROLS = [
    ("a rule without a test", SPEC | {"src/core/card/card_test.cpp": "TEST(Card, CA1_has_text) {}\n"}, "CA2 has no test"),
    ("a test of an unknown rule", SPEC | {"src/core/card/card_test.cpp": "TEST(Card, CA1_CA2_CA9_all) {}\n"}, "names CA9"),
    ("a number given twice", SPEC | {"docs/spec/more.md": "**CA1** Again.\n"}, "numbered twice"),
    ("every rule tested", SPEC | {"src/core/card/card_test.cpp": "TEST(Card, CA1_has_text) {}\nTEST(Utf8, UTF8_is_read) {}\n",
                                  "web/src/lib/a_test.ts": "it('CA2 shows its author', () => {});\n"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
