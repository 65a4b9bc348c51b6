"""Make the line tables of compiled modules plain: they are what compresses worst, a third of all.

A traceback then names for each function its first line. Nobody in a browser reads one, and the
same message fails the same way from the sources.

Run as a program: `python lines.py archive.zip`. What marshal writes hangs on which names its
process has met before, so each archive gets a process of its own.
"""

import marshal
import sys
from io import BytesIO
from pathlib import Path
from types import CodeType
from zipfile import ZIP_STORED, ZipFile

_HEADER = 16  # bytes of a .pyc before its code
_NO_COLUMNS = 0x80 | 13 << 3
_MOST = 8


def plain_lines(archive: bytes) -> bytes:
    """Return a zip file, stored, whose .pyc files know first lines only; others are as they were."""
    plain = BytesIO()
    with ZipFile(BytesIO(archive)) as whole, ZipFile(plain, "w", ZIP_STORED) as target:
        for entry in whole.infolist():
            content = whole.read(entry)
            if entry.filename.endswith(".pyc"):
                # Our own archive, just compiled.
                code: CodeType = marshal.loads(content[_HEADER:])  # noqa: S302
                content = content[:_HEADER] + marshal.dumps(_plain(code))
            target.writestr(entry.filename, content)
    return plain.getvalue()


def _plain(code: CodeType) -> CodeType:
    inner = (_plain(each) if isinstance(each, CodeType) else each for each in code.co_consts)
    return code.replace(co_linetable=_first_line(code), co_consts=tuple(inner))


def _first_line(code: CodeType) -> bytes:
    """Return a line table that puts all of a code object on its first line.

    An entry covers up to eight instructions of two bytes: a form without columns, the number of
    instructions less one, and a step of no lines (CPython's `Objects/locations.md`).
    """
    eights, rest = divmod(len(code.co_code) // 2, _MOST)
    last = bytes((_NO_COLUMNS | rest - 1, 0)) if rest else b""
    return bytes((_NO_COLUMNS | _MOST - 1, 0)) * eights + last


if __name__ == "__main__":
    path = Path(sys.argv[1])
    path.write_bytes(plain_lines(path.read_bytes()))
