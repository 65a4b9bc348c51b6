"""Functions that never ran, each replaced by one that says so and ends the program.

A trap cannot be caught in WebAssembly. A script between two calls of Python can catch one; so a
function that was cut first sets a global that nothing ever sets back, and who hands out an answer
looks at it.
"""

from collections.abc import Collection

from plugins.browser_runtime.lean_python.instructions import END, GLOBAL_SET, I32_CONST, UNREACHABLE
from plugins.browser_runtime.lean_python.wasm_file import CODE, WasmFile, add_globals, code_section
from plugins.browser_runtime.lean_python.wasm_numbers import unsigned

# With its number, 0; the worker knows it by this name. No name in C has a space.
CALLED = "cut function called "
_NOT_YET = bytes([0x7F, 1, I32_CONST, 0, END])  # i32, mutable


def cut_code(file: WasmFile, kept: Collection[int]) -> WasmFile:
    """Return the file with the bodies of the functions kept, as it counts its own ones."""
    with_flag, flag = add_globals(file, CALLED, [_NOT_YET])
    cut = bytes([0, I32_CONST, 1, GLOBAL_SET, *unsigned(flag), UNREACHABLE, END])
    bodies = (body if number in kept else cut for number, body in enumerate(file.bodies()))
    return with_flag.with_sections({CODE: code_section(bodies)})
