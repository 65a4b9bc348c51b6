"""Faults of a contributor's file: where, what was found, what was expected, how to fix it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

_MOST = 600


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Name one fault at `path:line:column` (both counted from 1), and the check that found it."""

    path: Path
    line: int
    column: int
    found: str
    expected: str
    fix: str
    check: str = "schema"

    def __str__(self) -> str:
        return (
            f"{legible(self.path)}:{self.line}:{self.column}: {legible(self.found)} [{self.check}]\n"
            f"    expected: {legible(self.expected)}\n"
            f"    to fix:   {legible(self.fix)}"
        )


def legible(value: object) -> str:
    """Return words that hold parts of a file as text for a terminal: printable, on one line, short."""
    text = str(value)
    text = text if len(text) <= _MOST else text[: _MOST - 1] + "…"
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in text)


class BadFiles(Exception):
    """Carry every fault of every file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        files = len({fault.path for fault in self.faults})
        count = len(self.faults)
        head = f"{count} fault{'s'[: count > 1]} in {files} file{'s'[: files > 1]}; nothing was written."
        super().__init__("\n".join([*map(str, self.faults), head]))
