"""What Python's collector of garbage may call at any moment, whatever a recorded run has seen."""

from plugins.browser_runtime.lean_python.wasm_file import WasmFile

# `visit(held, arg)`, as the compiler writes it: get local 2, get local 1, call by the table.
_VISIT = bytes((0x20, 2, 0x20, 1, 0x11))


def visitors(file: WasmFile) -> frozenset[int]:
    """Return the functions that show the collector what an object holds, as the file counts its own.

    A run meets only those of objects that live while it collects, and that is chance. All of them are
    24 kB of code.
    """
    return frozenset(number for number, body in enumerate(file.bodies()) if _VISIT in body)
