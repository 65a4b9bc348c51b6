"""Pictures of draws over time, laid out as numbers; one template draws them as SVG.

No library: those at hand put styles and scripts into the picture, which the site's policy bars, or
take longer for one picture than the build has for a page. Lengths are units of the SVG; it is 360
wide, so that a phone shows them one to one.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from math import ceil

from plugins.record.dataset import DrawRecord

WIDTH = 360
_LEFT, _RIGHT, _TOP, _BOTTOM = 36, 10, 12, 20
_PLOT = 130
# Of each lane: its name, the heights of its points under it, and the space to the next.
_NAME, _RISE, _GAP = 16, 26, 8
_MOST_TICKS = 6


@dataclass(frozen=True, slots=True)
class Point:
    """Store one draw to be drawn: its day, its value, the top of its range, and what it says.

    `ring` marks a draw that was aimed at some candidates only.
    """

    record: DrawRecord
    day: date
    text: str
    ring: bool = False
    value: int | None = None
    top: int | None = None


@dataclass(frozen=True, slots=True)
class ChartMark:
    """Store one point in its place; `end` is how far its upright line reaches, from `y`."""

    record: DrawRecord
    x: float
    y: float
    end: float
    text: str
    ring: bool
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Tick:
    """Store the place of a day under a picture: the first of its year, or of a month."""

    at: float
    day: date
    of_month: bool


@dataclass(frozen=True, slots=True)
class Line:
    """Store the place of one line of the frame, and its words."""

    at: float
    text: str


@dataclass(frozen=True, slots=True)
class ChartLane:
    """Store the line that the points of a lane stand over, and its name above them."""

    at: float
    name_at: float
    text: str


@dataclass(frozen=True, slots=True)
class Caption:
    """Name a picture on its page, and say in words what it shows."""

    id: str
    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Picture:
    """Store one picture: `ticks` and `breaks` of its days stand, `levels` and `lanes` lie."""

    caption: Caption
    left: float
    base: float
    marks: tuple[ChartMark, ...]
    ticks: tuple[Tick, ...]
    levels: tuple[Line, ...] = ()
    lanes: tuple[ChartLane, ...] = ()
    breaks: tuple[Line, ...] = ()

    @property
    def has_ranges(self) -> bool:
        """Return whether a mark has a line upwards, to the top of its range."""
        return any(mark.end < mark.y for mark in self.marks)

    @property
    def height(self) -> float:
        """Return the height of the whole picture."""
        return self.base + _BOTTOM


class Days:
    """Place the days from `first` to `last` on the width of a picture, from `left`."""

    def __init__(self, first: date, last: date, left: float) -> None:
        self._first, self._last, self._left = first, last, left
        self._width = (WIDTH - _RIGHT - left) / max(1, (last - first).days)

    def at(self, day: date) -> float:
        """Return where a day is."""
        return round(self._left + (day - self._first).days * self._width, 1)

    def ticks(self) -> tuple[Tick, ...]:
        """Return the first days of years; of quarters, where there are only one or two years."""
        years = range(self._first.year, self._last.year + 1)
        of_month = len(years) <= 2
        found = [
            date(year, month, 1)
            for year in years
            for month in ((1, 4, 7, 10) if of_month else (1,))
        ]
        inside = [
            Tick(self.at(day), day, of_month) for day in found if self._first <= day <= self._last
        ]
        return tuple(inside[:: ceil(len(inside) / _MOST_TICKS) or 1])

    def lines(self, days: Sequence[tuple[date, str]]) -> tuple[Line, ...]:
        """Return those of some days that lie between the ends."""
        return tuple(
            Line(self.at(day), text) for day, text in days if self._first < day < self._last
        )


def levels(low: int, high: int) -> range:
    """Return the round numbers, some six at the most, that hold all from `low` to `high`."""
    step = 1
    while (high - low) / step > _MOST_TICKS - 1:
        step = _next_step(step)
    first = low // step * step
    return range(first, max(high, first + 1) + step, step)


def _next_step(step: int) -> int:
    # 1, 2, 5, 10, 20, 50, ...
    return step * 5 // 2 if str(step)[0] == "2" else step * 2


def over_time(
    caption: Caption,
    points: Sequence[Point],
    days: tuple[date, date],
    breaks: Sequence[tuple[date, str]] = (),
    *,
    from_zero: bool,
) -> Picture:
    """Place points by day and value; `from_zero`, each stands on a line up from zero.

    A point without a value lies on the base line, marked as missing.
    """
    across = Days(*days, _LEFT)
    known = [value for point in points for value in (point.value, point.top) if value is not None]
    steps = levels(0 if from_zero else min(known, default=0), max(known, default=1))
    base = _TOP + _PLOT

    def up(value: int) -> float:
        return round(base - (value - steps[0]) * _PLOT / (steps[-1] - steps[0]), 1)

    def mark(point: Point) -> ChartMark:
        x = across.at(point.day)
        if point.value is None:
            return ChartMark(point.record, x, base, base, point.text, point.ring, missing=True)
        end = base if from_zero else up(point.value if point.top is None else point.top)
        return ChartMark(point.record, x, up(point.value), end, point.text, point.ring)

    return Picture(
        caption,
        _LEFT,
        base,
        tuple(mark(point) for point in points),
        across.ticks(),
        levels=tuple(Line(up(step), f"{step:,}") for step in steps),
        breaks=across.lines(breaks),
    )


def in_lanes(
    caption: Caption,
    lanes: Sequence[tuple[str, Sequence[Point]]],
    days: tuple[date, date],
    breaks: Sequence[tuple[date, str]] = (),
) -> Picture:
    """Place points by day, each in the lane of its name, and there by its value.

    A lane reaches from its own lowest value to its own highest; a point without one lies on its
    line, marked as missing.
    """
    across = Days(*days, _RIGHT)
    depth = _NAME + _RISE + _GAP
    lines = [_TOP + depth * (place + 1) for place in range(len(lanes))]
    return Picture(
        caption,
        _RIGHT,
        lines[-1] + _GAP,
        tuple(
            mark
            for line, (_, points) in zip(lines, lanes, strict=True)
            for mark in _lane(points, across, line)
        ),
        across.ticks(),
        lanes=tuple(
            ChartLane(line, line - _RISE - _GAP, name)
            for line, (name, _) in zip(lines, lanes, strict=True)
        ),
        breaks=across.lines(breaks),
    )


def _lane(points: Sequence[Point], across: Days, line: float) -> Iterator[ChartMark]:
    known = [value for point in points for value in (point.value, point.top) if value is not None]
    low, high = min(known, default=0), max(known, default=0)

    def up(value: int) -> float:
        # Where all are alike, halfway.
        part = (value - low) / (high - low) if high > low else 0.5
        return round(line - 4 - part * (_RISE - 4), 1)

    for point in points:
        x = across.at(point.day)
        if point.value is None:
            yield ChartMark(point.record, x, line, line, point.text, point.ring, missing=True)
        else:
            end = up(point.value if point.top is None else point.top)
            yield ChartMark(point.record, x, up(point.value), end, point.text, point.ring)
