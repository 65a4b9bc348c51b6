"""Python that notes each reading of data that is cut: with it the profile shows that there is none."""

from collections.abc import Iterable, Iterator

from plugins.browser_runtime.lean_python.instructions import (
    CALL,
    END,
    GLOBAL_SET,
    I32_ADD,
    I32_CONST,
    I32_SUB,
    LOADS,
    first_instruction,
    instructions,
)
from plugins.browser_runtime.lean_python.wasm_file import (
    A_FUNCTION,
    CODE,
    FUNCTION,
    TYPE,
    WasmFile,
    add_globals,
    code_section,
)
from plugins.browser_runtime.lean_python.wasm_numbers import WasmReader, signed, unsigned

READ = "read "
_NOTHING = bytes([0x7F, 1, I32_CONST, 0, END])
_I32 = 0x7F
_GET, _LESS, _IF, _EMPTY = 0x20, 0x49, 0x04, 0x40
_COPY = (0xFC, 10)


def with_watched_reads(file: WasmFile, dead: Iterable[range], base: int) -> WasmFile:
    """Return the file with a global that holds the last address of cut data that was read."""
    places = [range(base + one.start, base + one.stop) for one in dead]
    watched, mark = add_globals(file, READ, [_NOTHING])
    bodies = file.bodies()
    watch = len(file.imported(A_FUNCTION)) + len(bodies)
    types = WasmReader(file.section(TYPE)).unsigned()
    return watched.with_sections(
        {
            TYPE: _longer(
                file.section(TYPE),
                bytes([0x60, 2, _I32, _I32, 1, _I32]),
                bytes([0x60, 3, _I32, _I32, _I32, 0]),
            ),
            FUNCTION: _longer(file.section(FUNCTION), unsigned(types), unsigned(types + 1)),
            CODE: code_section(
                [
                    *(_watched(body, watch) for body in bodies),
                    _watch(places, mark),
                    _copy(watch),
                ]
            ),
        }
    )


def _longer(section: bytes, *items: bytes) -> bytes:
    reader = WasmReader(section)
    count = reader.unsigned()
    return unsigned(count + len(items)) + section[reader.at :] + b"".join(items)


def _watched(body: bytes, watch: int) -> bytes:
    """Return a body whose loads and copies go by the two functions that watch."""
    parts, done = [body[: first_instruction(body)]], first_instruction(body)
    for one in instructions(body):
        if one.code in LOADS:
            parts.append(body[done : one.start])
            parts.append(_const(one.numbers[1]) + _call(watch))
            done = one.start
        elif (one.code, *one.numbers[:1]) == _COPY:
            parts.append(body[done : one.start] + _call(watch + 1))
            done = one.end
    return b"".join((*parts, body[done:]))


def _watch(places: Iterable[range], mark: int) -> bytes:
    """Return the body of a function of an address and an offset, which gives the address back."""
    return bytes([0]) + b"".join(_checks(places, mark)) + bytes([_GET, 0, END])


def _checks(places: Iterable[range], mark: int) -> Iterator[bytes]:
    address = bytes([_GET, 0, _GET, 1, I32_ADD])
    for place in places:
        inside = address + _const(place.start) + bytes([I32_SUB]) + _const(len(place))
        note = address + bytes([GLOBAL_SET]) + unsigned(mark)
        yield inside + bytes([_LESS, _IF, _EMPTY]) + note + bytes([END])


def _copy(watch: int) -> bytes:
    """Return the body of a function that copies as the instruction does, and looks at both ends."""
    drop = bytes([0x1A])
    first = bytes([_GET, 1]) + _const(0) + _call(watch) + drop
    last = bytes([_GET, 1, _GET, 2]) + _call(watch) + drop
    return bytes([0]) + first + last + bytes([_GET, 0, _GET, 1, _GET, 2, *_COPY, 0, 0, END])


def _const(number: int) -> bytes:
    return bytes([I32_CONST]) + signed(number)


def _call(function: int) -> bytes:
    return bytes([CALL]) + unsigned(function)
