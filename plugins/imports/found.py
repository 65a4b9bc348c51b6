"""What was read of a page: rows, what a person has to look at, what is told in sentences."""

from dataclasses import dataclass, field
from datetime import date

from plugins.imports.targets import Target


@dataclass(frozen=True, slots=True)
class Row:
    """Hold one draw as a page prints it; None where the page prints nothing."""

    place: str
    day: date
    stream: str
    target: Target
    invitations: int | None
    scores: tuple[int | None, int | None]
    profiles: tuple[date | None, date | None]
    codes: tuple[str, ...]
    source: str


@dataclass(frozen=True, slots=True)
class Look:
    """Name one thing that a person has to look at, and where it stands."""

    place: str
    found: str
    mend: str

    def __str__(self) -> str:
        return f"{self.place}: {self.found}; {self.mend}"


@dataclass(frozen=True, slots=True)
class Told:
    """Hold a section that tells of invitations in sentences, under the heading of a day."""

    place: str
    day: date


@dataclass(slots=True)
class Rows:
    """Hold all that was read of a page: rows, what could not be read, days it has a heading for."""

    rows: list[Row] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    told: list[Told] = field(default_factory=list)
    days: set[date] = field(default_factory=set)
