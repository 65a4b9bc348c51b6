"""A content file: YAML front matter between `---` lines, Markdown under it."""

import re
from dataclasses import dataclass
from pathlib import Path

from plugins.record.reading import strict_yaml
from plugins.record.reading.faults import Fault
from plugins.record.reading.invisible_signs import unseen
from plugins.record.reading.strict_yaml import BadYaml, Document, Position

_FENCE = "---"
MOST_BYTES = 200_000
MOST_BRACKETS = 100
DEEP = re.compile(r"(?:[ \t]*(?:[-*+>]|[0-9]+[.)])(?=[ \t>]|$)){9}|[ \t]{37}")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """Store one file as read: its path, its front matter with marks, its Markdown body and its line."""

    path: Path
    document: Document
    body: str
    body_line: int = 1

    def fault(self, where: strict_yaml.Path, found: str, expected: str, fix: str) -> Fault:
        """Return a fault at a value of the front matter."""
        mark = self.document.mark(where)
        return Fault(self.path, mark.line, mark.column, found, expected, fix)


class BadSource(Exception):
    """Carry the fault that keeps a file from being read at all."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_source(path: Path, shown: Path) -> SourceFile:
    """Read a file; `shown` is the path that errors name. BadSource where it cannot be read."""
    return parse_source(read_raw(path, shown), shown)


def read_raw(path: Path, shown: Path) -> bytes:
    """Return the bytes of a file; BadSource where it is none, or is too big."""
    try:
        if path.is_symlink() or not path.is_file():
            raise _bad(shown, "not a plain file", "a text file", "replace it by the file itself")
        size = path.stat().st_size  # asked first: a file of any size must not fill the memory
        raw = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as error:
        why = error.strerror or "cannot be read"
        raise _bad(shown, why, "a file that can be read", "look at it") from None
    if size > MOST_BYTES:
        raise _bad(
            shown,
            f"{size:,} bytes",
            f"at most {MOST_BYTES:,} bytes",
            "keep one draw or one text a file",
        )
    return raw


def parse_source(raw: bytes, shown: Path) -> SourceFile:
    """Read the bytes of a file; `shown` is the path that errors name. BadSource as above."""
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise _bad(
            shown,
            f"a byte that is not UTF-8 (0x{raw[error.start]:02x})",
            "UTF-8 text",
            "save the file as UTF-8",
            Position(line, 1),
        ) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    _refuse_unseen(text, shown)
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise _bad(
            shown,
            f"a first line that is not {_FENCE}",
            _FENCE,
            f"begin the file with a line {_FENCE}",
        )
    try:
        end = next(i for i, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE)
    except StopIteration:
        raise _bad(
            shown,
            "front matter without an end",
            f"a second line {_FENCE}",
            f"put a line {_FENCE} after the last key",
        ) from None
    try:
        # The opening fence becomes an empty line so that marks count the lines of the file.
        document = strict_yaml.load("\n".join(["", *lines[1:end]]))
    except BadYaml as error:
        raise _bad(shown, error.found, error.expected, error.fix, error.mark) from None
    if not isinstance(document.value, dict):
        raise _bad(
            shown,
            "front matter without keys",
            "`key: value` lines",
            "write the keys of the example",
        )
    _refuse_mazes(lines, end + 1, shown)
    below = lines[end + 1 :]
    blank = next((number for number, line in enumerate(below) if line.strip()), 0)
    return SourceFile(shown, document, "\n".join(below).strip(), end + 2 + blank)


def _refuse_unseen(text: str, shown: Path) -> None:
    """Refuse what nobody sees: it breaks feeds, turns text round, or makes equal words differ."""
    odd = [sign for sign in {*text} - {"\n"} if unseen(sign)]
    if not odd:
        return
    place, sign = min((text.index(sign), sign) for sign in odd)
    raise _bad(
        shown,
        f"{unseen(sign)} (U+{ord(sign):04X})",
        "plain text and plain spaces",
        "type these words anew, or run `invoke check --fix`; it often comes from pasting",
        Position(text.count("\n", 0, place) + 1, place - text.rfind("\n", 0, place)),
    )


def _refuse_mazes(lines: list[str], start: int, shown: Path) -> None:
    """Refuse Markdown that its reader gets lost in: it calls itself, and tries every bracket."""
    brackets = 0
    for number, line in enumerate(lines[start:], start + 1):
        brackets = brackets + line.count("[") if line.strip() else 0
        if brackets > MOST_BRACKETS or DEEP.match(line):
            raise _bad(
                shown,
                "a text nested too deep",
                f"lists and quotes a few deep, at most {MOST_BRACKETS} brackets in a paragraph",
                "write it in plain sentences",
                Position(number, 1),
            )


def _bad(
    shown: Path, found: str, expected: str, fix: str, mark: Position | None = None
) -> BadSource:
    mark = mark or Position(1, 1)
    return BadSource(Fault(shown, mark.line, mark.column, found, expected, fix))
