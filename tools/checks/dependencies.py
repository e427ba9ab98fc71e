#!/usr/bin/python3
"""Holds docs/dependencies.md: whatever the project takes from outside has a row with a reason, and nothing has a row in vain.

Read are tools/packages.txt, web/package.json, and every find_package, pkg_check_modules and find_library of CMake. The lock file
of npm must name no address and no package that runs a script at installation: the checksums alone say what is right.
"""
import json
import re

import harness

ROW = re.compile(r"^\|\s*`([^`]+)`\s*\|(.+)\|\s*$", re.M)
CMAKE = re.compile(r"\b(find_package|pkg_check_modules|find_library)\s*\(\s*(\S+)([^)]*)\)")
OPTIONS = {"REQUIRED", "IMPORTED_TARGET", "QUIET", "COMPONENTS", "NAMES"}


def debian(root):
    path = root / "tools/packages.txt"
    lines = harness.text_of(path).splitlines() if path.exists() else []
    return {line.strip(): "tools/packages.txt" for line in lines if line.strip() and not line.startswith("#")}


def npm(root):
    path = root / "web/package.json"
    package = json.loads(harness.text_of(path)) if path.exists() else {}
    return {name: "web/package.json" for kind in ("dependencies", "devDependencies") for name in package.get(kind, {})}


def cmake(root):
    found = {}
    paths = [root / "CMakeLists.txt"]
    for folder in ("src", "tests", "fuzz", "bench", "tools"):
        paths += [*harness.files(root, folder, ".cmake"), *(p for p in harness.files(root, folder, ".txt") if p.name == "CMakeLists.txt")]
    for path in paths:
        for call, first, rest in CMAKE.findall(harness.text_of(path)) if path.exists() else []:
            words = [word for word in rest.split() if word not in OPTIONS and not re.match(r"[\d$>=<]", word)]
            for name in [first] if call == "find_package" else words:
                found[name] = path.relative_to(root).as_posix()
    return found


def lock_faults(root):
    path = root / "web/package-lock.json"
    if not path.exists():
        return
    for name, entry in json.loads(harness.text_of(path))["packages"].items():
        if "resolved" in entry:
            yield f"web/package-lock.json: {name} names an address (npm config: omit-lockfile-registry-resolved)"
        if entry.get("hasInstallScript") and not entry.get("optional"):
            yield f"web/package-lock.json: {name} runs a script at installation"
        if name and "integrity" not in entry and not entry.get("link"):
            yield f"web/package-lock.json: {name} has no checksum"


def find(root):
    path = root / "docs/dependencies.md"
    rows = dict(ROW.findall(harness.text_of(path))) if path.exists() else {}
    used = debian(root) | npm(root) | cmake(root)
    found = [f"{where} takes {name}, which has no row in docs/dependencies.md" for name, where in used.items() if name not in rows]
    found += [f"docs/dependencies.md has a row for {name}, which nothing takes" for name in rows if name not in used]
    found += [f"docs/dependencies.md gives no reason for {name}" for name, rest in rows.items() if len(rest.split("|")[0].strip()) < 10]
    return found + list(lock_faults(root))


DOC = "| what | why | licence |\n|---|---|---|\n| `g++` | compiles the server | GPL-3 |\n"
CONTROLS = [
    ("a package without a reason", {"docs/dependencies.md": DOC, "tools/packages.txt": "g++\ncmake\n"}, "takes cmake"),
    ("a row in vain", {"docs/dependencies.md": DOC}, "nothing takes"),
    ("a library of CMake", {"docs/dependencies.md": DOC, "tools/packages.txt": "g++\n", "src/a/CMakeLists.txt": "find_package(CURL REQUIRED)\n"}, "takes CURL"),
    ("a package of npm", {"docs/dependencies.md": DOC, "tools/packages.txt": "g++\n", "web/package.json": '{"dependencies":{"left-pad":"1"}}'},
     "takes left-pad"),
    ("an address in the lock file", {"web/package-lock.json": '{"packages":{"node_modules/a":{"resolved":"x","integrity":"y"}}}'}, "an address"),
    ("a script at installation", {"web/package-lock.json": '{"packages":{"node_modules/a":{"hasInstallScript":true,"integrity":"y"}}}'}, "a script"),
    ("a sound tree", {"docs/dependencies.md": DOC, "tools/packages.txt": "g++\n"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
