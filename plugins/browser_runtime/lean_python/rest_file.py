"""What was cut, so that a browser can make the whole Python of the lean one.

A list of numbers, three a step: how many bytes of the lean file to take, how many of it to leave
out, and how many of the rest to take instead. Then the rest. All of it is in a section of its own
of a file of WebAssembly: hosts know the kind and pack it, and browsers find the section.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from plugins.browser_runtime.lean_python.relocations import Segment
from plugins.browser_runtime.lean_python.wasm_file import CODE, DATA, MAGIC, WasmFile
from plugins.browser_runtime.lean_python.wasm_numbers import sized, unsigned

SECTION = "rest"
_CUSTOM = 0


def rest_file(lean: WasmFile, whole: WasmFile, dead: Iterable[range]) -> bytes:
    """Return the rest of two files that differ in functions and in these stretches of their data."""
    cuts = [at for stretch in dead for at in (stretch.start, stretch.stop)]
    steps, rest = [[0, 0, 0]], list[bytes]()
    for cut, part in zip(_parts(lean, cuts), _parts(whole, cuts), strict=True):
        if cut == part:
            if steps[-1][1:] != [0, 0]:
                steps.append([0, 0, 0])
            steps[-1][0] += len(part)
        else:
            steps[-1][1] += len(cut)
            steps[-1][2] += len(part)
            rest.append(part)
    numbers = (len(steps), *(number for step in steps for number in step))
    content = sized(SECTION.encode()) + b"".join((*map(unsigned, numbers), *rest))
    return WasmFile(((_CUSTOM, content),)).encode()


def _parts(file: WasmFile, cuts: list[int]) -> Iterator[bytes]:
    """Yield a file in parts of which two files have as many: functions, and stretches of data."""
    yield MAGIC
    for number, body in file.sections:
        yield bytes([number]) + unsigned(len(body))
        if number == CODE:
            bodies = file.bodies()
            yield unsigned(len(bodies))
            yield from map(sized, bodies)
        elif number == DATA:
            segment = Segment.of(file)
            size = len(segment.content)
            yield segment.head + unsigned(size)
            for start, stop in pairwise((0, *cuts, size)):
                yield segment.content[start:stop]
        else:
            yield body
