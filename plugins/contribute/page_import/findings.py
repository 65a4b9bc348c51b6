"""What was read of a page: rows, posts, what a person has to look at, what could not be read."""

from dataclasses import dataclass, field
from datetime import date

from plugins.contribute.page_import.targets import Target
from plugins.record.model import Asked


@dataclass(frozen=True, slots=True)
class PageRow:
    """Store one draw as pages print it; None where they print nothing.

    `sources` are addresses, the one that it is known by first. `nothing` are the figures that a page
    prints as none, by the names of a draw's. `slips` are what stands oddly on the page and was not
    guessed at. `misplaced`: it stands under the heading of another year, so it is nobody's surely.
    """

    place: str
    day: date
    stream: str
    target: Target
    invitations: int | None
    scores: tuple[int | None, int | None]
    profiles: tuple[date | None, date | None]
    codes: tuple[str, ...]
    sources: tuple[str, ...]
    slips: tuple[str, ...] = ()
    # What stands oddly in its list of codes.
    listed: tuple[str, ...] = ()
    nothing: frozenset[str] = frozenset()
    misplaced: str = ""
    # What another page says against it, and the figure of that: a note with it has weighed it.
    against: tuple[tuple[str, str], ...] = ()
    # Other scores, and other windows, that a post prints beside those of the table.
    scores_disputed: tuple[tuple[int | None, int | None], ...] = ()
    windows_disputed: tuple[tuple[date | None, date | None], ...] = ()
    # The last day of a round of several; what was asked besides; the days were those of scoring.
    until: date | None = None
    asked: tuple[Asked, ...] = ()
    scored: bool = False
    # The codes were meant for this row, and could not be read whole.
    codes_in_doubt: bool = False
    # A row of a table that no post is about.
    printed: bool = False
    # Why it is no new draw where the record has none that it is of.
    unsure: str = ""


@dataclass(frozen=True, slots=True)
class Post:
    """Store the rows of one post, and the invitations that it gives for all of them together."""

    place: str
    total: int | None
    rows: tuple[PageRow, ...]


@dataclass(frozen=True, slots=True)
class Look:
    """Name one thing that a person has to look at, and where it stands."""

    place: str
    found: str
    fix: str

    def __str__(self) -> str:
        return f"{self.place}: {self.found}; {self.fix}"


@dataclass(frozen=True, slots=True)
class Unread:
    """Store what is sure of a row that cannot be read: the draw that it is of is not gone."""

    day: date | None = None
    stream: str | None = None
    invitations: int | None = None


@dataclass(slots=True)
class Rows:
    """Store all that was read of a page: rows of tables, posts, what could not be read."""

    rows: list[PageRow] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)
    unread: list[Unread] = field(default_factory=list)
    days: set[date] = field(default_factory=set)
    # Streams that are named under a day in words of which no round was read.
    named: set[tuple[date, str]] = field(default_factory=set)
