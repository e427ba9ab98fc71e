#!/usr/bin/python3
"""Holds tools/floors.txt: includes and imports run down only, and never in a circle."""
import fnmatch
import posixpath
import re

import harness

INCLUDE = re.compile(r'^\s*#\s*include\s*(?:"([^"]+)"|<([^>]+)>)', re.M)
IMPORT = re.compile(r"""(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]""")


class Floors:
    """The table, read."""

    def __init__(self, root):
        self.allowed, self.for_tests, self.circles, self.only, self.never = {}, {}, [], [], []
        for _, line in harness.table(root, "floors.txt"):
            self.read(line)

    def read(self, line):
        head, _, tail = line.partition(":")
        words = head.split()
        if words[0] == "circles":
            self.circles.append(words[1])
        elif words[0] == "tests":
            self.for_tests[words[1]] = tail.split()
        elif words[0] == "only":
            self.only.append((words[1], tail.split()))
        elif words[0] == "never":
            self.never.append((words[1:], tail.split()))
        else:
            self.allowed[head.strip()] = tail.split()

    def unit_of(self, path):
        """Returns (row of the table, concrete folder) that a path lies in, or None."""
        parts = path.split("/")
        for row in self.allowed:
            depth = len(row.split("/"))
            folder = "/".join(parts[:depth])
            if len(parts) > depth and fnmatch.fnmatchcase(folder, row):
                return row, folder
        return None

    def may(self, name, source, target):
        row, folder = source
        other_row, other = target
        below = self.allowed[row] + (self.for_tests.get(row, []) if is_test(name) else [])
        return folder == other or "*" in below or other_row in below or other in below


def is_test(path):
    return re.search(r"_test\.([ch]pp|tsx?)$", path) is not None


def lies_in(path, folders):
    if any(fnmatch.fnmatchcase(path, f"{folder[1:]}/*") for folder in folders if folder.startswith("!")):
        return False
    return any(fnmatch.fnmatchcase(path, f"{folder}/*") for folder in folders)


def cpp_edges(root):
    """Yields (file, included file or None, header name)."""
    for path in harness.files(root, "src", ".hpp", ".cpp"):
        name = path.relative_to(root).as_posix()
        for quoted, angled in INCLUDE.findall(harness.text_of(path)):
            yield name, f"src/{quoted}" if quoted else None, quoted or angled


def web_target(root, name, module):
    """Returns the file that a TypeScript import names, or None for a package."""
    if module.startswith("@/"):
        stem = "web/src/" + module[2:]
    elif module.startswith("."):
        stem = posixpath.normpath(posixpath.join(posixpath.dirname(name), module))
    else:
        return None
    for tail in ("", ".ts", ".tsx", "/index.ts", "/index.tsx"):
        if (root / (stem + tail)).is_file():
            return stem + tail
    return stem


def web_edges(root):
    """Yields (file, imported file, is a type only)."""
    for path in harness.files(root, "web/src", ".ts", ".tsx"):
        name = path.relative_to(root).as_posix()
        for kind, module, lazy in IMPORT.findall(harness.text_of(path)):
            target = web_target(root, name, module or lazy)
            if target:
                yield name, target, bool(kind or lazy)


def circles(edges):
    """Returns the circles in a graph {node: nodes}, each as the list of its nodes (Tarjan 1972)."""
    order, low, stack, found = {}, {}, [], []

    def visit(node):
        order[node] = low[node] = len(order)
        stack.append(node)
        for other in sorted(edges.get(node, ())):
            if other not in order:
                visit(other)
            if other in stack:
                low[node] = min(low[node], low[other])
        if low[node] == order[node]:
            group = stack[stack.index(node):]
            del stack[stack.index(node):]
            if len(group) > 1 or node in edges.get(node, ()):
                found.append(sorted(group))

    for node in sorted(edges):
        if node not in order:
            visit(node)
    return found


def header_faults(floors, name, header):
    if is_test(name):
        return
    for pattern, folders in floors.only:
        if fnmatch.fnmatchcase(header, pattern) and not lies_in(name, folders):
            yield f"{name} includes <{header}>, which belongs to {' '.join(folders)} alone"
            break
    for headers, folders in floors.never:
        if header in headers and lies_in(name, folders):
            yield f"{name} includes <{header}>, which its floor must not know"


def climb(floors, name, target):
    """Returns the sentence for an edge that runs up or sideways, or None."""
    source, below = floors.unit_of(name), floors.unit_of(target)
    if source and below and not floors.may(name, source, below):
        return f"{name} may not reach {target}: {source[1]} stands below or beside {below[1]}"
    return None


def feature_edges(edges, folder):
    """Folds edges of files into edges of the folders right below `folder`; tests may look anywhere."""
    folded = {}
    depth = len(folder.split("/"))
    for name, target in edges:
        parts, others = name.split("/"), target.split("/")
        inside = lies_in(name, [folder]) and lies_in(target, [folder]) and len(parts) > depth + 1 and len(others) > depth + 1
        if inside and parts[depth] != others[depth] and not is_test(name):
            folded.setdefault(parts[depth], set()).add(others[depth])
    return folded


def find(root):
    floors, found, edges = Floors(root), [], []
    for name, target, header in cpp_edges(root):
        if target:
            edges.append((name, target))
            found.append(climb(floors, name, target))
        if target is None or not (root / target).exists():
            found.extend(header_faults(floors, name, header))
    for name, target, is_type in web_edges(root):
        if not is_test(name):
            found.append(climb(floors, name, target))
        if not is_type:
            edges.append((name, target))
    graph = {}
    for name, target in edges:
        graph.setdefault(name, set()).add(target)
    found.extend(f"a circle of includes: {' '.join(group)}" for group in circles(graph))
    for folder in floors.circles:
        for group in circles(feature_edges(edges, folder)):
            found.append(f"a circle of folders in {folder}: {' '.join(group)}")
    return [sentence for sentence in found if sentence]


CONTROLS = [
    ("an include that runs up", {"src/core/a.cpp": '#include "room/room.hpp"\n', "src/room/room.hpp": ""}, "may not reach"),
    ("an adapter that knows its brother", {"src/adapter/sqlite/a.cpp": '#include "adapter/memory/b.hpp"\n'}, "may not reach"),
    ("a clock in the core", {"src/core/a.cpp": "#include <chrono>\n"}, "must not know"),
    ("a lock in the room", {"src/room/a.cpp": "#include <mutex>\n"}, "must not know"),
    ("SQL above the adapter", {"src/room/a.cpp": "#include <sqlite3.h>\n"}, "alone"),
    ("a circle of files", {"src/core/a.hpp": '#include "core/b.hpp"\n', "src/core/b.hpp": '#include "core/a.hpp"\n'}, "a circle of includes"),
    ("a circle of features", {"src/core/card/a.hpp": '#include "core/vote/b.hpp"\n', "src/core/vote/c.hpp": '#include "core/card/d.hpp"\n'},
     "a circle of folders"),
    ("a feature of the web that imports another", {"web/src/features/card/a.ts": "import { b } from '@/features/vote/b';\n"}, "may not reach"),
    ("a lazy import that runs up", {"web/src/ui/a.ts": "const b = () => import('../session/b');\n"}, "may not reach"),
    ("sound includes", {"src/core/a.cpp": '#include <vector>\n#include "base/id.hpp"\n',
                        "web/src/app/a.ts": "import { b } from '@/features/vote/b';\nimport React from 'react';\n"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
