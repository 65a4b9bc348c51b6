"""Codes of the National Occupational Classification (NOC), versions 2016 and 2021."""

from collections.abc import Iterable

from checker.base.frozen import Frozen

_MOST_DIGITS = 10


def teer(code: str) -> int:
    """Return the TEER category (0 to 5) of a NOC 2021 code: its second digit."""
    return int(code[1])


def skill_level_2016(code: str) -> str:
    """Return the skill level of a NOC 2016 code: 0 (managers, by the first digit), A, B, C or D.

    The second digit of the others is 0 or 1 for A, 2 or 3 for B, 4 or 5 for C, 6 or 7 for D.
    """
    return "0" if code[0] == "0" else "AABBCCDD"[int(code[1])]


def skilled_2016(code: str) -> bool:
    """Say whether a NOC 2016 code is of skill type 0, or of skill level A or B."""
    return skill_level_2016(code) in "0AB"


def nearest(code: str, known: Iterable[str]) -> str:
    """Return the known code that differs in the fewest digits, then by the least number."""
    # Python makes no number of thousands of digits; what is so long is near no code.
    code = code[:_MOST_DIGITS]

    def distance(other: str) -> tuple[int, int]:
        digits = sum(a != b for a, b in zip(code, other, strict=False))
        apart = abs(len(code) - len(other))
        return digits + apart, abs(int(other) - int(code)) if code.isdecimal() else 0

    return min(known, key=distance)


class NocGroups(Frozen):
    """Store a set of occupations written as code prefixes, less some prefixes."""

    name: str
    include: tuple[str, ...]
    exclude: tuple[str, ...] = ()

    def __contains__(self, code: str) -> bool:
        return code.startswith(self.include) and not (
            self.exclude and code.startswith(self.exclude)
        )
