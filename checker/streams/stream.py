"""What a stream is, and what it is to a new candidate on a day: its phases, one after the other."""

from datetime import date
from enum import StrEnum

from checker.base.citation import Citation
from checker.base.frozen import Frozen
from checker.reference.noc import NocGroups, skill_level_2016, teer


class Status(StrEnum):
    """Say what a stream is to a new candidate on one day."""

    BEFORE = "not yet there"
    UPCOMING = "rules in force, not yet open"
    OPEN = "open"
    SUSPENDED = "suspended"
    TRANSITION = "in transition"
    CLOSED = "closed"


class Phase(Frozen):
    """Store the status of a stream from `start` until its next phase."""

    start: date
    status: Status
    note: str
    citation: Citation


class Occupations(Frozen):
    """Store which occupations a stream takes, in words and by their codes of either version."""

    words: str
    teers: tuple[int, ...] = ()
    noc_2021: NocGroups = NocGroups("", ())
    levels_2016: str = ""
    noc_2016: tuple[NocGroups, ...] = ()

    def include(self, code: str, version: int = 2021) -> bool:
        """Say whether a code of a version of the NOC is one of them."""
        if version == 2021:
            return teer(code) in self.teers or code in self.noc_2021
        of_level = bool(self.levels_2016) and skill_level_2016(code) in self.levels_2016
        return of_level or any(code in groups for groups in self.noc_2016)


class Stream(Frozen):
    """Name a stream, the law it rests on, the occupations it takes, and its phases oldest first.

    `order` is its place in lists: the newest law first, then as O. Reg. 421/17 listed them.
    `takes` is None where any occupation will do. `follows` are the slugs of the streams that it
    took the place of. `part_of` is the slug of the stream that it is a pathway of: the rules of
    each pathway are decided apart, and a round may be of the stream as a whole.
    `predecessor`: something ran before its first phase, of which the record knows little.
    """

    slug: str
    order: int
    title: str
    short: str
    family: str
    law: str
    phases: tuple[Phase, ...]
    takes: Occupations | None = None
    follows: tuple[str, ...] = ()
    overlay_of: tuple[str, ...] = ()
    part_of: str = ""
    predecessor: bool = False

    def there_on(self, on: date) -> bool:
        """Say whether there is anything to ask of a person about it on a day."""
        status = self.status(on)
        return self.predecessor if status is Status.BEFORE else status is not Status.CLOSED

    def phase(self, on: date) -> Phase | None:
        """Return the phase in force on a day, None before the first known one."""
        current = None
        for phase in self.phases:
            if phase.start <= on:
                current = phase
        return current

    def status(self, on: date) -> Status:
        """Return the status on a day."""
        phase = self.phase(on)
        return phase.status if phase else Status.BEFORE

    def closed_since(self, on: date) -> date | None:
        """Return the day since which it is closed on a day, None where it is not."""
        phase = self.phase(on)
        return phase.start if phase and phase.status is Status.CLOSED else None
