"""Evaluate on one day and learn on which other days the result is the same.

An expression reads the day by comparing it, or by its year, month or day. Each such look narrows
the days that could not have been told apart. What it says in words is left out of this: words may
name the day.
"""

from datetime import date, timedelta

from checker.base.frozen import Frozen

_DAY = timedelta(days=1)


class Span(Frozen):
    """Store the days from `first` to `last`, both included."""

    first: date
    last: date

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last


ALWAYS = Span(date.min, date.max)


class Traced:
    """Stand for a day, and keep the span of days that would have answered all the same.

    It has only what is written here: whoever asks it for something else fails loudly.
    """

    __hash__ = None  # type: ignore[assignment]  # nothing may look a traced day up

    def __init__(self, day: date) -> None:
        self._day = day
        # The days on which everything asked until now has the same answer.
        self.first, self.last = date.min, date.max

    @property
    def span(self) -> Span:
        """Return the days on which everything asked until now has the same answer."""
        return Span(self.first, self.last)

    def _narrow(self, first: date, last: date) -> None:
        self.first = max(self.first, first)
        self.last = min(self.last, last)

    def __lt__(self, other: date) -> bool:
        if self._day < other:
            self._narrow(date.min, other - _DAY)
            return True
        self._narrow(other, date.max)
        return False

    def __le__(self, other: date) -> bool:
        if self._day <= other:
            self._narrow(date.min, other)
            return True
        self._narrow(other + _DAY, date.max)
        return False

    def __ge__(self, other: date) -> bool:
        return not self < other

    def __gt__(self, other: date) -> bool:
        return not self <= other

    def __eq__(self, other: object) -> bool:
        self._narrow(self._day, self._day)
        return self._day == other

    @property
    def year(self) -> int:
        """Return the year; it is the same all year."""
        self._narrow(date(self._day.year, 1, 1), date(self._day.year, 12, 31))
        return self._day.year

    @property
    def month(self) -> int:
        """Return the month; as if it were read for this day alone."""
        self._narrow(self._day, self._day)
        return self._day.month

    @property
    def day(self) -> int:
        """Return the day of the month; only this day has it and the month."""
        self._narrow(self._day, self._day)
        return self._day.day

    def __str__(self) -> str:
        return str(self._day)

    def __format__(self, how: str) -> str:
        return format(self._day, how)


def traced(day: date) -> tuple[date, Traced]:
    """Return a day that keeps track of who looks at it, as a day and as what it is."""
    tracer = Traced(day)
    return tracer, tracer  # type: ignore[return-value]  # it can do what expressions ask of a day
