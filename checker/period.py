"""Periods `[start, end)` of days, and the one policy for counting months and years back."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Period:
    """Hold the days on which something is in force; `end` is the first day after, None when open."""

    start: date
    end: date | None = None

    def __post_init__(self) -> None:
        if self.end is not None and self.end <= self.start:
            raise ValueError(f"a period must end after it starts: {self.start} to {self.end}")

    def __contains__(self, day: date) -> bool:
        return self.start <= day and (self.end is None or day < self.end)


def months_before(day: date, months: int) -> date:
    """Return the day `months` calendar months before `day`, on the same day of the month.

    Where that month is too short, its last day. The anniversary itself counts as inside the
    window, as the program's Masters and PhD pages say; a credential of 29 February stays inside
    until 28 February (doubt 12 of the record).
    """
    total = day.year * 12 + day.month - 1 - months
    year, month = divmod(total, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def years_before(day: date, years: int) -> date:
    """Return the anniversary `years` years before `day` (see `months_before`)."""
    return months_before(day, 12 * years)
