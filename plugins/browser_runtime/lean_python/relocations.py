"""Addresses in the data, written when the file is made and not each time it starts.

Pyodide is linked so that it could lie anywhere in memory, and a function of half a megabyte writes
every address when it starts. It always lies at one place, which its script names.
"""

import re
from dataclasses import dataclass

from plugins.browser_runtime.lean_python.instructions import (
    END,
    GLOBAL_GET,
    I32_ADD,
    Instruction,
    first_instruction,
    instructions,
)
from plugins.browser_runtime.lean_python.wasm_file import (
    A_FUNCTION,
    A_GLOBAL,
    CODE,
    DATA,
    WasmFile,
    code_section,
)
from plugins.browser_runtime.lean_python.wasm_numbers import BadWasm, WasmReader, sized

MEMORY_BASE = "__memory_base"
_BASES = (MEMORY_BASE, "__table_base")
_APPLY = "__wasm_apply_data_relocs"
_WORD = 4
# One segment, copied to memory when the file starts, at the place that the first global says.
_ACTIVE, _AT_GLOBAL = b"\1\0", bytes([GLOBAL_GET])


@dataclass(frozen=True, slots=True)
class Segment:
    """Store the one segment of data, and what stands before it in its section."""

    head: bytes
    content: bytes

    @classmethod
    def of(cls, file: WasmFile) -> "Segment":
        """Read it; BadWasm where there is another one, or where it does not lie at the base."""
        section = file.section(DATA)
        reader = WasmReader(section)
        begins = reader.take(3) + bytes([reader.unsigned(), reader.byte()])
        base = file.imported(A_GLOBAL).index(MEMORY_BASE)
        if begins != _ACTIVE + _AT_GLOBAL + bytes([base, END]):
            raise BadWasm("the data is not one segment at the base of memory")
        head = section[: reader.at]
        return cls(head, reader.sized())

    def section(self) -> bytes:
        """Return the section of the data."""
        return self.head + sized(self.content)


@dataclass(frozen=True, slots=True)
class Relocated:
    """Store a file whose data holds its addresses, and where in the data they stand.

    `base` is where the data begins in memory. `pointers` are places of addresses in the data, with
    what they point to, both counted from that base.
    """

    file: WasmFile
    base: int
    pointers: tuple[tuple[int, int], ...]


def relocate(file: WasmFile, script: str) -> Relocated:
    """Run the function that writes addresses, as far as it can be known; leave it with the rest."""
    bases = {name: _base(script, name) for name in _BASES}
    known = {
        number: bases[name] for number, name in enumerate(file.imported(A_GLOBAL)) if name in bases
    }
    segment = Segment.of(file)
    (index,) = (one.index for one in file.exports() if one.name == _APPLY)
    bodies = list(file.bodies())
    at = index - len(file.imported(A_FUNCTION))
    stores, bodies[at] = _run(bodies[at], known)
    data = bytearray(segment.content)
    low = bases[MEMORY_BASE]
    for address, value in stores:
        data[address - low : address - low + _WORD] = value.to_bytes(_WORD, "little")
    sections = {
        CODE: code_section(bodies),
        DATA: Segment(segment.head, bytes(data)).section(),
    }
    pointers = tuple((address - low, value - low) for address, value in stores)
    return Relocated(file.with_sections(sections), low, pointers)


def _base(script: str, name: str) -> int:
    found = re.findall(rf"{name}=new WebAssembly\.Global\(\{{[^}}]*\}},(\d+)\)", script)
    if len(found) != 1:
        raise BadWasm(f"the script names {name} {len(found)} times")
    return int(found[0])


def _run(body: bytes, known: dict[int, int]) -> tuple[list[tuple[int, int]], bytes]:
    """Return what a body without branches stores where, and the body with what it cannot know."""
    first = first_instruction(body)
    stores, left, stack = [], bytearray(body[:first]), list[int | None]()
    begun = first
    for one in instructions(body):
        match one:
            case Instruction(code=0x23, numbers=(number,)):
                stack.append(known.get(number))
            case Instruction(code=0x41, numbers=(number,)):
                stack.append(number)
            case Instruction(code=0x6A | 0x6B as code):
                right, under = stack.pop(), stack.pop()
                sign = 1 if code == I32_ADD else -1
                stack.append(None if under is None or right is None else under + sign * right)
            case Instruction(code=0x36, numbers=(_, offset)):
                value, address = stack.pop(), stack.pop()
                if value is None or address is None:
                    left += body[begun : one.end]
                else:
                    stores.append((address + offset, value % (1 << 32)))
                begun = one.end
            case Instruction(code=0x0B):
                left += body[begun : one.end]
            case _:
                raise BadWasm(f"instruction {one.code:#04x} among the stores of addresses")
    if stack:
        raise BadWasm("the stores of addresses leave something over")
    return stores, bytes(left)
