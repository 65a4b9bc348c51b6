"""Numbers of past draws: cut-offs within one points grid, days between draws, invitations a year.

They say what was, and nothing of draws to come. Scores of two grids are never put together: the
grid of a draw is the one in force on its day. What is not known is counted apart, never as zero.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise
from statistics import median

from checker.base.period import Period
from checker.pathways import STREAMS, parts_of, stream
from checker.points import CRS_GRIDS, EOI_GRIDS, GRIDS, grid_of
from checker.points.grid import Grid
from checker.replay.rounds import parse_rounds
from checker.streams.stream import Status, Stream
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import DrawRecord, count_invitations
from plugins.record.model import Confidence, Draw, DrawKind, ScoreSystem

_RANKING = {
    ScoreSystem.EOI: EOI_GRIDS,
    ScoreSystem.CRS: CRS_GRIDS,
    ScoreSystem.NONE: (),
}
_WIDTHS = {ScoreSystem.EOI: 5, ScoreSystem.CRS: 10}


@dataclass(frozen=True, slots=True)
class Band:
    """Count the draws whose cut-off lies from `least` to `most`, both included."""

    least: int
    most: int
    draws: int


@dataclass(frozen=True, slots=True)
class Distribution:
    """Store the cut-offs of one stream in one grid; `bands` from the lowest, none where none is known.

    `not_known` draws are of this grid, and their score is not known. Of those whose score is,
    `closed` had a top as well, `targeted` were aimed at some candidates only, and of `unsure`
    the record is not fully sure. Of `contested` draws the sources print more than one score.
    """

    grid: Grid
    stream: Stream
    scores: tuple[int, ...]
    bands: tuple[Band, ...]
    not_known: int
    closed: int
    targeted: int
    unsure: int
    contested: tuple[DrawRecord, ...]

    @property
    def median(self) -> float:
        """Return the middle cut-off; between two middle ones, halfway."""
        return median(self.scores)


@dataclass(frozen=True, slots=True)
class Cutoffs:
    """Store what is known of the cut-offs of some draws, the newest grid first.

    `no_score` draws printed no score; those of `no_grid` were ranked by a grid that is not known.
    """

    distributions: tuple[Distribution, ...]
    no_score: int
    no_grid: int


@dataclass(frozen=True, slots=True)
class Gaps:
    """Store the days from one draw to the next; draws of one day are one."""

    shortest: int
    median: float
    longest: int
    longest_spans: tuple[tuple[date, date], ...]


@dataclass(frozen=True, slots=True)
class YearLine:
    """Count one year; `invitations` sums known numbers, `unknown` counts the draws without one."""

    year: int
    draws: int
    invitations: int
    unknown: int


def ranking(draw: Draw) -> Grid | None:
    """Return the grid that ranked the stream of a draw on its day, None where none is known."""
    return grid_of(_RANKING[draw.score_system], draw.stream, draw.date)


def streams_of(grid: Grid) -> tuple[Stream, ...]:
    """Return the streams that used a grid while both were there."""
    return tuple(item for item in map(stream, grid.streams) if _there_in(item, grid.in_force))


def grids_of(of: Stream) -> tuple[Grid, ...]:
    """Return the grids that a stream or its pathways used, newest first; an overlay has those it ran over."""
    slugs = {of.slug, *of.overlay_of, *parts_of(of.slug)}
    found = (
        grid
        for grid in newest_first(GRIDS)
        if _there_in(of, grid.in_force) and any(item.slug in slugs for item in streams_of(grid))
    )
    return tuple(found)


def newest_first(grids: Iterable[Grid]) -> tuple[Grid, ...]:
    """Return grids in the order of their first day, the newest first."""
    return tuple(sorted(grids, key=_first_day, reverse=True))


def cutoffs(records: Iterable[DrawRecord]) -> Cutoffs:
    """Put the cut-offs of draws together by grid and stream."""
    groups: dict[tuple[str, str], list[DrawRecord]] = {}
    no_score = no_grid = 0
    for record in records:
        grid = ranking(record.draw)
        if record.draw.score_system is ScoreSystem.NONE:
            no_score += 1
        elif grid is None:
            no_grid += 1
        else:
            groups.setdefault((grid.slug, record.draw.stream), []).append(record)
    return Cutoffs(
        tuple(
            _distribution(grid, item, groups[grid.slug, item.slug])
            for grid in newest_first(GRIDS)
            for item in STREAMS
            if (grid.slug, item.slug) in groups
        ),
        no_score,
        no_grid,
    )


def gaps(days: Iterable[date]) -> Gaps | None:
    """Return the days between draws; None where there are fewer than two days."""
    spans = tuple(pairwise(sorted(set(days))))
    if not spans:
        return None
    lengths = [_length(span) for span in spans]
    longest = max(lengths)
    return Gaps(
        min(lengths),
        median(lengths),
        longest,
        tuple(span for span in spans if _length(span) == longest),
    )


def by_year(records: Iterable[DrawRecord]) -> tuple[YearLine, ...]:
    """Count draws and invitations of each year, newest first, years without a draw among them."""
    years: dict[int, list[DrawRecord]] = {}
    for record in records:
        years.setdefault(record.draw.year, []).append(record)
    if not years:
        return ()
    return tuple(_year(year, years.get(year, [])) for year in range(max(years), min(years) - 1, -1))


def _year(year: int, records: Sequence[DrawRecord]) -> YearLine:
    return YearLine(year, len(records), *count_invitations(records))


def _distribution(grid: Grid, of: Stream, records: Sequence[DrawRecord]) -> Distribution:
    known = [record for record in records if record.draw.score_min is not None]
    draws = [record.draw for record in known]
    scores = tuple(sorted(draw.score_min for draw in draws if draw.score_min is not None))
    return Distribution(
        grid,
        of,
        scores,
        _bands(scores, _WIDTHS[records[0].draw.score_system]),
        len(records) - len(known),
        sum(draw.score_max is not None for draw in draws),
        sum(draw.kind is DrawKind.TARGETED for draw in draws),
        sum(draw.confidence is not Confidence.HIGH for draw in draws),
        _contested(known),
    )


def _contested(records: Sequence[DrawRecord]) -> tuple[DrawRecord, ...]:
    rounds = parse_rounds(rounds_csv(records))
    return tuple(
        record for record, round_ in zip(records, rounds, strict=True) if len(round_.scores) > 1
    )


def _bands(scores: Sequence[int], width: int) -> tuple[Band, ...]:
    """Return every band from the lowest score to the highest, those between with no draw too."""
    if not scores:
        return ()
    counts = Counter(score // width for score in scores)
    return tuple(
        Band(place * width, place * width + width - 1, counts[place])
        for place in range(min(counts), max(counts) + 1)
    )


def _there_in(of: Stream, days: Period) -> bool:
    closed = next((phase.start for phase in of.phases if phase.status is Status.CLOSED), None)
    began = days.end is None or days.later or of.phases[0].start < days.end
    return began and (closed is None or days.start < closed)


def _first_day(grid: Grid) -> date:
    return grid.in_force.start


def _length(span: tuple[date, date]) -> int:
    return (span[1] - span[0]).days
