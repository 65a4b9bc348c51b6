"""Codes of the National Occupational Classification (NOC), versions 2016 and 2021."""

from collections.abc import Iterable
from dataclasses import dataclass


def teer(code: str) -> int:
    """Return the TEER category (0 to 5) of a NOC 2021 code: its second digit."""
    return int(code[1])


def nearest(code: str, known: Iterable[str]) -> str:
    """Return the known code that differs in the fewest digits, then by the least number."""

    def distance(other: str) -> tuple[int, int]:
        digits = sum(a != b for a, b in zip(code, other, strict=False))
        apart = abs(len(code) - len(other))
        return digits + apart, abs(int(other) - int(code)) if code.isdecimal() else 0

    return min(known, key=distance)


@dataclass(frozen=True, slots=True)
class NocGroups:
    """Hold a set of occupations written as code prefixes, less some prefixes."""

    name: str
    include: tuple[str, ...]
    exclude: tuple[str, ...] = ()

    def __contains__(self, code: str) -> bool:
        return code.startswith(self.include) and not (
            self.exclude and code.startswith(self.exclude)
        )
