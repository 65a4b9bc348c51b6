"""The instructions of a function body, as far as Pyodide uses them: no vectors, no threads."""

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import NamedTuple

from plugins.browser_runtime.lean_python.wasm_numbers import BadWasm, WasmReader

UNREACHABLE, END, CALL = 0x00, 0x0B, 0x10
GLOBAL_GET, GLOBAL_SET = 0x23, 0x24
LOADS, STORES = range(0x28, 0x36), range(0x36, 0x3F)
I32_STORE, I32_CONST, I32_ADD = 0x36, 0x41, 0x6A
_MANY, _TABLE, _SELECT = 0xFC, 0x0E, 0x1C

# What comes after an opcode: u a number, s one with a sign, 4 or 8 bytes.
_FORMS: Mapping[int, str] = MappingProxyType(
    {
        **dict.fromkeys((0x00, 0x01, 0x05, 0x0B, 0x0F, 0x19, 0x1A, 0x1B, 0xD1), ""),
        **dict.fromkeys(range(0x45, 0xC5), ""),
        **dict.fromkeys((0x02, 0x03, 0x04, 0x06), "s"),
        **dict.fromkeys((0x07, 0x08, 0x09, 0x0C, 0x0D, 0x10, 0x12, 0x18), "u"),
        **dict.fromkeys((*range(0x20, 0x27), 0x3F, 0x40, 0xD0, 0xD2), "u"),
        **dict.fromkeys((0x11, 0x13, *LOADS, *STORES), "uu"),
        0x41: "s",
        0x42: "s",
        0x43: "4",
        0x44: "8",
    }
)
# The same by what comes after 0xFC: conversions, memory and tables in bulk.
_MANY_FORMS = ("",) * 8 + ("uu", "u", "uu", "u", "uu", "u", "uu", "u", "u", "u")


class Instruction(NamedTuple):
    """Store an instruction: where it begins and ends in its body, its code, and its numbers."""

    start: int
    end: int
    code: int
    numbers: tuple[int, ...]


def first_instruction(body: bytes) -> int:
    """Return where the instructions of a body begin: after its local variables."""
    reader = WasmReader(body)
    for _ in range(reader.unsigned()):
        reader.unsigned()
        reader.byte()
    return reader.at


def instructions(body: bytes) -> Iterator[Instruction]:
    """Yield the instructions of a body; BadWasm at one that is not known."""
    reader = WasmReader(body, first_instruction(body))
    while reader.more:
        start = reader.at
        code = reader.byte()
        numbers = _numbers(reader, code)
        yield Instruction(start, reader.at, code, numbers)


def _numbers(reader: WasmReader, code: int) -> tuple[int, ...]:
    if code == _TABLE:
        return tuple(reader.unsigned() for _ in range(reader.unsigned() + 1))
    if code == _SELECT:
        return tuple(reader.byte() for _ in range(reader.unsigned()))
    if code == _MANY:
        more = reader.unsigned()
        if more < len(_MANY_FORMS):
            return (more, *_read(reader, _MANY_FORMS[more]))
    elif code in _FORMS:
        return _read(reader, _FORMS[code])
    raise BadWasm(f"instruction {code:#04x} at {reader.at - 1}")


def _read(reader: WasmReader, form: str) -> tuple[int, ...]:
    if form in "48":
        reader.take(int(form or 0))
        return ()
    return tuple(reader.signed() if kind == "s" else reader.unsigned() for kind in form)
