#!/usr/bin/python3
"""Reads the import section of build/wasm/core.wasm, which must be empty: the core in the browser asks nothing of its host.

A module is "\\0asm", a version, and sections of (id, size, content); section 2 is a vector of (module, name, kind …).
Source: WebAssembly Core Specification 2.0, section 5.5.
"""
import harness

MODULE = "build/wasm/core.wasm"
HEADER = b"\0asm\1\0\0\0"


def leb128(data, at):
    """Returns (number, next position) of an unsigned LEB128 number."""
    number, shift = 0, 0
    while True:
        byte = data[at]
        number |= (byte & 0x7F) << shift
        at, shift = at + 1, shift + 7
        if not byte & 0x80:
            return number, at


def name_at(data, at):
    size, at = leb128(data, at)
    return data[at:at + size].decode(), at + size


def after_description(data, at):
    """Returns the position after an import's kind and type."""
    kind, at = data[at], at + 1
    if kind == 0:  # a function: the index of its type
        return leb128(data, at)[1]
    if kind == 3:  # a global: its type and whether it changes
        return at + 2
    if kind == 1:  # a table: the type of its elements, then limits as a memory has
        at += 1
    flags, at = data[at], at + 1
    at = leb128(data, at)[1]
    return leb128(data, at)[1] if flags & 1 else at


def imports(data):
    """Returns the imports of a module as "module.name"."""
    at, found = len(HEADER), []
    while at < len(data):
        section, at = data[at], at + 1
        size, at = leb128(data, at)
        if section == 2:
            count, here = leb128(data, at)
            for _ in range(count):
                module, here = name_at(data, here)
                name, here = name_at(data, here)
                here = after_description(data, here)
                found.append(f"{module}.{name}")
        at += size
    return found


def find(root):
    path = root / MODULE
    if not path.exists():
        raise harness.Missing(f"{MODULE} is not built")
    data = path.read_bytes()
    if not data.startswith(HEADER):
        return [f"{MODULE} is not a WebAssembly module"]
    return [f"{MODULE} imports {name}" for name in imports(data)]


# One function type, and one import of it: wasi's clock.
CLOCK = HEADER + b"\1\4\1\x60\0\0" + b"\2\x0d\1" + b"\4wasi" + b"\4time" + b"\0\0"
CONTROLS = [
    ("a module that reads the clock", {MODULE: CLOCK}, "imports wasi.time"),
    ("a file that is no module", {MODULE: b"hello"}, "not a WebAssembly module"),
    ("a module without imports", {MODULE: HEADER + b"\1\4\1\x60\0\0"}, None),
]

if __name__ == "__main__":
    harness.main(find, CONTROLS)
