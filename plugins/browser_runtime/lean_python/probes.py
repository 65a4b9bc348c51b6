"""Python with probes: each function notes that it ran, in a bit of a global that scripts can read.

Such a file runs wherever the other does: it needs no import, no memory and no other number.
"""

from itertools import batched

from plugins.browser_runtime.lean_python.instructions import (
    END,
    GLOBAL_GET,
    GLOBAL_SET,
    first_instruction,
)
from plugins.browser_runtime.lean_python.wasm_file import (
    CODE,
    WasmFile,
    add_globals,
    code_section,
)
from plugins.browser_runtime.lean_python.wasm_numbers import signed, unsigned

PREFIX = "ran "
_BITS = 64
_I64_CONST, _I64_OR = b"\x42", b"\x84"
_NONE_YET = b"\x7e\1" + _I64_CONST + b"\0" + bytes([END])  # i64, mutable


def with_probes(file: WasmFile) -> WasmFile:
    """Return the file with a probe at the start of each function that it defines."""
    words = tuple(batched(file.bodies(), _BITS, strict=False))
    probed, first = add_globals(file, PREFIX, [_NONE_YET] * len(words))
    bodies = (
        _probed(body, unsigned(first + word), bit)
        for word, group in enumerate(words)
        for bit, body in enumerate(group)
    )
    return probed.with_sections({CODE: code_section(bodies)})


def _probed(body: bytes, word: bytes, bit: int) -> bytes:
    at = first_instruction(body)
    mask = signed((1 << bit) - (1 << _BITS if bit == _BITS - 1 else 0))
    get, put = bytes([GLOBAL_GET]) + word, bytes([GLOBAL_SET]) + word
    return body[:at] + get + _I64_CONST + mask + _I64_OR + put + body[at:]
