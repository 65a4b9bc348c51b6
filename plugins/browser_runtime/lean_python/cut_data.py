"""Data that only cut functions name: the tables of Asian encodings, the names of all characters.

Nothing in a file says where one piece of data ends and the next begins. What is certain is every
address that code and data hold (`relocations`). So data is cut only where it is far from every
address that something kept holds:

- The data is divided at every address that any function, any piece of data or a script names.
- A division is kept if a kept function names an address in it or within `REACH` bytes of it:
  a compiler may have added a part of an index to an address, or taken it off.
- What kept data points to is kept, and so on; a pointer to an end keeps what ends there.
- Of the rest, only stretches of `LEAST` bytes and more are cut: the large tables, and none of the
  thousands of small things between which a mistake could hide.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator

from plugins.browser_runtime.lean_python.instructions import I32_CONST, LOADS, STORES, instructions
from plugins.browser_runtime.lean_python.relocations import Relocated, Segment
from plugins.browser_runtime.lean_python.wasm_file import DATA, GLOBAL, WasmFile
from plugins.browser_runtime.lean_python.wasm_numbers import BadWasm, WasmReader

REACH = 4096
LEAST = 4096
_END_OF = 1
_WORD = 4
_MEMORY = frozenset((*LOADS, *STORES))


def dead_data(relocated: Relocated, kept: Collection[int], named: Iterable[int]) -> list[range]:
    """Return the stretches of data that nothing kept can reach, sorted.

    `kept` are functions as the file counts its own ones, `named` addresses in memory that scripts
    name.
    """
    file = relocated.file
    size = len(Segment.of(file).content)
    by_kept, by_cut = set[int](), set[int]()
    for number, body in enumerate(file.bodies()):
        (by_kept if number in kept else by_cut).update(_addresses(body))
    by_scripts = {address - relocated.base for address in named} | set(_first_values(file))
    pointed = {target for _, target in relocated.pointers}
    bounds = sorted({0, *(at for at in by_kept | by_cut | by_scripts | pointed if 0 <= at < size)})
    pieces = _Pieces(bounds, size, sorted(relocated.pointers))
    for address in by_kept:
        pieces.keep(address - REACH, address + REACH)
    for address in by_scripts:
        pieces.keep(address - _END_OF, address)
    return [dead for dead in pieces.dead() if len(dead) >= LEAST]


def cut_data(file: WasmFile, dead: Iterable[range]) -> WasmFile:
    """Return the file with zeros in the place of some of its data."""
    segment = Segment.of(file)
    data = bytearray(segment.content)
    for stretch in dead:
        data[stretch.start : stretch.stop] = bytes(len(stretch))
    return file.with_sections({DATA: Segment(segment.head, bytes(data)).section()})


class _Pieces:
    """Store the divisions of the data, and which of them are kept."""

    def __init__(self, bounds: list[int], size: int, pointers: list[tuple[int, int]]) -> None:
        self._bounds, self._ends = bounds, [*bounds[1:], size]
        self._size = size
        self._pointers = pointers
        self._places = [place for place, _ in pointers]
        self._kept = set[int]()

    def keep(self, first: int, last: int) -> None:
        """Keep every piece that one of these bytes is in, and whatever those point to."""
        stretches = [(first, last)]
        while stretches:
            for piece in self._new(*stretches.pop()):
                self._kept.add(piece)
                stretches += self._pointed(piece)

    def dead(self) -> Iterator[range]:
        """Yield what is not kept, neighbours as one."""
        start = None
        for piece, bound in enumerate(self._bounds):
            if piece in self._kept:
                if start is not None:
                    yield range(start, bound)
                start = None
            elif start is None:
                start = bound
        if start is not None:
            yield range(start, self._size)

    def _new(self, first: int, last: int) -> list[int]:
        if last < 0 or first >= self._size:
            return []
        begin = max(0, bisect_right(self._bounds, first) - 1)
        end = bisect_right(self._bounds, last)
        return [piece for piece in range(begin, end) if piece not in self._kept]

    def _pointed(self, piece: int) -> Iterator[tuple[int, int]]:
        # A pointer that begins in the piece before may end in this one.
        begin = bisect_left(self._places, self._bounds[piece] - _WORD + 1)
        end = bisect_left(self._places, self._ends[piece])
        for _, target in self._pointers[begin:end]:
            yield target - _END_OF, target


def _addresses(body: bytes) -> Iterator[int]:
    """Yield every number in a body that can be an address, counted from the base of memory."""
    for one in instructions(body):
        if one.code == I32_CONST:
            yield one.numbers[0]
        elif one.code in _MEMORY:
            yield one.numbers[1]


def _first_values(file: WasmFile) -> Iterator[int]:
    """Yield the first value of each global; BadWasm where one is not a plain number."""
    reader = WasmReader(file.section(GLOBAL))
    for _ in range(reader.unsigned()):
        kind, _, code = reader.take(3)
        if (kind, code) != (0x7F, I32_CONST):
            raise BadWasm("a global that is no plain number")
        yield reader.signed()
        reader.byte()
