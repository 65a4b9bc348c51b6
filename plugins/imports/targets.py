"""Who was meant: the words of a page and the words of the record, told to be one or kept apart."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto

from plugins.record.ids import slug
from plugins.record.model import Draw

# Words that stand around a target and say nothing of it.
_AROUND_WORDS = (
    "a an and apply are at by candidates draw draws for had have in interest invitation invitations "
    "invited issued job jobs list listed notification notifications occupation occupations of offer "
    "offers or round the this to under were who with targeted stream"
)
_AROUND = frozenset(_AROUND_WORDS.split())
_NOTHING = frozenset(["", "n-a", "na", "none", "not-applicable"])


class Said(Enum):
    """Say what a page tells of who was meant."""

    NAMED = auto()
    EVERYBODY = auto()
    NOTHING = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Target:
    """Hold what a page tells, and the target in the record's words where it is named."""

    said: Said
    words: str = ""

    @property
    def known(self) -> str | None:
        """Return the target of a draw: the record's words, none where everybody was meant."""
        return self.words if self.said is Said.NAMED else None


class Targets:
    """Know every target of the record: its words, its region, whether it was at occupations."""

    def __init__(self, draws: Iterable[Draw]) -> None:
        self._draws: dict[str, list[Draw]] = defaultdict(list)
        self._named: dict[frozenset[str], set[str]] = defaultdict(set)
        for draw in draws:
            if draw.target:
                self._draws[draw.target].append(draw)
                self._named[_meaning(draw.target)].add(draw.target)

    def read(self, words: str | None) -> Target:
        """Read what a page prints; None where it has no place for it."""
        if words is None:
            return Target(Said.UNKNOWN)
        if slug(words) in _NOTHING:
            return Target(Said.NOTHING)
        if words in self._draws:
            return Target(Said.NAMED, words)
        meaning = _meaning(words)
        if meaning == {"general"}:
            return Target(Said.EVERYBODY)
        # Two targets of the record in the same words: which one is meant would be a guess.
        named = self._named.get(meaning, set())
        return (
            Target(Said.NAMED, next(iter(named)))
            if len(named) == 1
            else Target(Said.UNKNOWN, words)
        )

    def region(self, target: str | None) -> str | None:
        """Return the region of a target, where all its draws have the same."""
        regions = {draw.region for draw in self._draws.get(target or "", ())}
        return regions.pop() if len(regions) == 1 else None

    def at_occupations(self, target: str | None) -> bool:
        """Say whether draws with a target were aimed at occupations."""
        return any(draw.nocs_complete is not None for draw in self._draws.get(target or "", ()))


def _meaning(words: str) -> frozenset[str]:
    return frozenset(slug(re.sub(r"['’]", "", words)).split("-")) - _AROUND
