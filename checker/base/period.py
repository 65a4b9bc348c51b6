"""Periods of days, what is known of their ends, and the one policy for counting years."""

from datetime import date, timedelta
from enum import StrEnum
from functools import cached_property

from checker.base.frozen import Frozen
from checker.base.phrases import Phrase, Template

_DAY = timedelta(days=1)
_INFERRED = Template("{why}; the text was read on {day}")


class DayKind(StrEnum):
    """Say how a first day is known; how the words are known is another matter (`Standing`)."""

    CHANGE = "known change"
    READ = "text of that day read"
    INFERRED = "inferred"


class DayBasis(Frozen):
    """Say on what a first day rests; an inference has its reason and the day of the text `read`."""

    kind: DayKind
    why: str = ""
    read: date | None = None

    def inferred_on(self, day: date) -> bool:
        """Say whether that it was in force on a day, from the first day on, is an inference."""
        return self.read is not None and day < self.read

    @cached_property
    def reason(self) -> Phrase | None:
        """Return why it is inferred, and when the text was read; None where it is no inference."""
        return _INFERRED(why=Template(self.why), day=self.read) if self.read else None


CHANGE = DayBasis(DayKind.CHANGE)
READ = DayBasis(DayKind.READ)


def inferred(why: str, read: str) -> DayBasis:
    """Say why a first day lies before that of the oldest text read, written YYYY-MM-DD."""
    return DayBasis(DayKind.INFERRED, why, date.fromisoformat(read))


class Period(Frozen):
    """Store the days `[start, end)` on which something is in force; `end` is None while open.

    `earlier`: it was in force on `start` and may have been before; since when is not known.
    `later`: it was in force up to `end` and may have been after; until when is not known.
    `basis`: on what `start` rests, None where the record does not say.
    """

    start: date
    end: date | None = None
    earlier: bool = False
    later: bool = False
    basis: DayBasis | None = None

    def __init__(
        self,
        start: date,
        end: date | None = None,
        earlier: bool = False,
        later: bool = False,
        basis: DayBasis | None = None,
    ) -> None:
        if end is not None and end <= start:
            raise ValueError(f"a period must end after it starts: {start} to {end}")
        super().__init__(start, end, earlier, later, basis)

    def holds(self, day: date) -> bool | None:
        """Say whether it was in force on a day; None where that is not known."""
        if day < self.start:
            return None if self.earlier else False
        if self.end is not None and day >= self.end:
            return None if self.later else False
        return True

    @property
    def last(self) -> date | None:
        """Return the last day known to be in force, None while it is open."""
        return self.end and self.end - _DAY


def days(
    first: str,
    last: str = "",
    *,
    earlier: bool = False,
    later: bool = False,
    basis: DayBasis | None = None,
) -> Period:
    """Make a period from its first and last day, both included, written YYYY-MM-DD."""
    end = date.fromisoformat(last) + _DAY if last else None
    return Period(date.fromisoformat(first), end, earlier, later, basis)


def years_before(day: date, years: int) -> date:
    """Return the first day whose `years` years still run on `day` (see `last_within`)."""
    # Years that began on 29 February ended a day before 1 March.
    return _same_day(day, day.year - years) or date(day.year - years, 3, 1)


def years_old(born: date, on: date) -> int:
    """Return the age in years; who was born on 29 February is a year older on 1 March."""
    # Compared as days, so that a traced day tells for how long the age stays.
    year = on.year
    return year - born.year - (on < (_same_day(born, year) or date(year, 3, 1)))


def last_within(day: date, years: int) -> date:
    """Return the last day on which a day lies in the `years` years before: its anniversary.

    The anniversary itself still counts, as the program's Masters and PhD pages say: 28 February
    has its own on 28 February, in leap years too. For 29 February, in years that have none, the
    safe reading is 28 February (doubt 12 of the record).
    """
    year = day.year + years
    if year >= date.max.year:
        return date.max
    return _same_day(day, year) or date(year, 2, 28)


def _same_day(day: date, year: int) -> date | None:
    """Return the same day of another year; None for 29 February where there is none."""
    if (day.month, day.day) == (2, 29) and not _is_leap(year):
        return None
    return date(year, day.month, day.day)


def _is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
