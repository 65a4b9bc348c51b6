"""What a browser put on paper, read back from its PDF."""

import re
import zlib
from pathlib import Path

_STREAM = re.compile(rb"stream\r?\n(.*?)endstream", re.DOTALL)
_SHOWN = re.compile(rb"\((?:\\.|[^\\()])*\)")
_SHOWS_TEXT = re.compile(rb"\bT[Jj]\b")


def text_on_paper(path: Path) -> str:
    """Return the Latin text of a PDF that Firefox printed, without its spaces: lines break anywhere."""
    shown = [
        part[1:-1].replace(b"\\", b"")
        for found in _STREAM.finditer(path.read_bytes())
        if _SHOWS_TEXT.search(content := _unpacked(found[1]))
        for part in _SHOWN.findall(content)
    ]
    return "".join(b"".join(shown).decode("latin-1").split())


def _unpacked(stream: bytes) -> bytes:
    try:
        return zlib.decompressobj().decompress(stream)
    except zlib.error:
        return b""
