"""A content file: YAML front matter between `---` lines, Markdown under it."""

from dataclasses import dataclass
from pathlib import Path

from plugins.record.reading import strict_yaml
from plugins.record.reading.faults import Fault
from plugins.record.reading.strict_yaml import BadYaml, Document, Mark

_FENCE = "---"
MOST_BYTES = 200_000


@dataclass(frozen=True, slots=True)
class Source:
    """Hold one file as read: its path, its front matter with marks, its Markdown body."""

    path: Path
    document: Document
    body: str

    def fault(self, where: strict_yaml.Path, found: str, expected: str, mend: str) -> Fault:
        """Return a fault at a value of the front matter."""
        mark = self.document.mark(where)
        return Fault(self.path, mark.line, mark.column, found, expected, mend)


class BadSource(Exception):
    """Carry the fault that keeps a file from being read at all."""

    def __init__(self, fault: Fault) -> None:
        super().__init__(str(fault))
        self.fault = fault


def read_source(path: Path, shown: Path) -> Source:
    """Read a file; `shown` is the path that errors name. BadSource where it cannot be read."""

    def bad(found: str, expected: str, mend: str, mark: Mark | None = None) -> BadSource:
        mark = mark or Mark(1, 1)
        return BadSource(Fault(shown, mark.line, mark.column, found, expected, mend))

    if path.is_symlink() or not path.is_file():
        raise bad("not a plain file", "a text file", "replace it by the file itself")
    raw = path.read_bytes()
    if len(raw) > MOST_BYTES:
        raise bad(
            f"{len(raw):,} bytes",
            f"at most {MOST_BYTES:,} bytes",
            "keep one draw or one text a file",
        )
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise bad(
            f"a byte that is not UTF-8 (0x{raw[error.start]:02x})",
            "UTF-8 text",
            "save the file as UTF-8",
            Mark(line, 1),
        ) from None
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    lines = text.split("\n")
    if lines[0].rstrip() != _FENCE:
        raise bad(
            f"a first line that is not {_FENCE}", _FENCE, f"begin the file with a line {_FENCE}"
        )
    try:
        end = next(i for i, line in enumerate(lines[1:], 1) if line.rstrip() == _FENCE)
    except StopIteration:
        raise bad(
            "front matter without an end",
            f"a second line {_FENCE}",
            f"put a line {_FENCE} after the last key",
        ) from None
    try:
        # The opening fence becomes an empty line so that marks count the lines of the file.
        document = strict_yaml.load("\n".join(["", *lines[1:end]]))
    except BadYaml as error:
        raise bad(error.found, error.expected, error.mend, error.mark) from None
    if not isinstance(document.value, dict):
        raise bad(
            "front matter without keys", "`key: value` lines", "write the keys of the example"
        )
    return Source(shown, document, "\n".join(lines[end + 1 :]).strip())
