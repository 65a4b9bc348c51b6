"""Faults of a contributor's file: where, what was found, what was expected, how to mend it."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """Name one fault at `path:line:column` (both counted from 1)."""

    path: Path
    line: int
    column: int
    found: str
    expected: str
    mend: str

    def __str__(self) -> str:
        return (
            f"{self.path}:{self.line}:{self.column}: {self.found}\n"
            f"    expected: {self.expected}\n"
            f"    to mend:  {self.mend}"
        )


class BadFiles(Exception):
    """Carry every fault of every file."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(sorted(faults))
        files = len({fault.path for fault in self.faults})
        count = len(self.faults)
        head = f"{count} fault{'s'[: count > 1]} in {files} file{'s'[: files > 1]}; nothing was written."
        super().__init__("\n".join([*map(str, self.faults), head]))
