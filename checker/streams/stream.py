"""What a stream is, and what it is to a new candidate on a day: its phases, one after the other."""

from datetime import date
from enum import StrEnum

from checker.base.citation import Citation
from checker.base.frozen import Frozen
from checker.reference.noc import teer


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


class Stream(Frozen):
    """Name a stream, its phases oldest first, and the streams that came after it.

    `pathways` are the slugs of its parts, where the rules of each part are decided apart and a
    round may be of the stream as a whole. `teers` and `nocs` narrow the occupations it takes,
    where the stream is that simple.
    `predecessor`: something ran before its first phase, of which the record knows little.
    """

    slug: str
    title: str
    short: str
    family: str
    phases: tuple[Phase, ...]
    followed_by: tuple[str, ...] = ()
    overlay_of: tuple[str, ...] = ()
    pathways: tuple[str, ...] = ()
    teers: tuple[int, ...] = ()
    nocs: tuple[str, ...] = ()
    predecessor: bool = False

    def takes(self, noc: str) -> bool:
        """Say whether the occupation itself (a NOC 2021 code) is one the stream takes."""
        return noc in self.nocs or teer(noc) in self.teers

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
