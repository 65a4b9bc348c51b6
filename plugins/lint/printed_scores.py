"""Scores and counts of a draw that no grid gives, or that are far from their like."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from statistics import median

from checker.points import CRS_GRIDS, EOI_GRIDS, most_of, ranked_by
from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.model import ScoreSystem
from plugins.record.reading.faults import Fault
from plugins.record.statistics import ranking

FEWEST_TO_COMPARE = 5
LEAST_OF_MEDIAN, MOST_OF_MEDIAN = 0.5, 1.6
# The largest draw of a stream was at most three times the second largest.
MOST_OF_LARGEST = 5
_OTHERS = {ScoreSystem.EOI: CRS_GRIDS, ScoreSystem.CRS: EOI_GRIDS, ScoreSystem.NONE: ()}


def _wrong_system(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    if any(ranked_by(grid, draw.stream) for grid in _OTHERS[draw.score_system]):
        right = ScoreSystem.CRS if draw.score_system is ScoreSystem.EOI else ScoreSystem.EOI
        yield checkout.fault(
            record.path,
            ("score_system",),
            f"score_system: {draw.score_system} for {draw.stream}",
            f"{right}: that is how this stream ranks people",
            f"write {right}",
        )


def _above_grid(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    grid = ranking(draw)
    if grid is None or grid.refuses:
        return
    most = most_of(grid, draw.stream)
    for key, score in (("score_min", draw.score_min), ("score_max", draw.score_max)):
        if score is not None and score > most:
            yield checkout.fault(
                record.path,
                (key,),
                f"{key}: {score}, above every score of the grid of that day",
                f"at most {most} ({grid.title})",
                "look for a digit too many, or for another column of the page",
            )


def _unlike_others(checkout: Checkout) -> Iterator[Fault]:
    groups: dict[tuple[str, str], list[tuple[DrawRecord, int]]] = defaultdict(list)
    for record in checkout.dataset.draws:
        grid = ranking(record.draw)
        if grid is not None and record.draw.score_min is not None:
            groups[grid.slug, record.draw.stream].append((record, record.draw.score_min))
    for group in groups.values():
        if len(group) <= FEWEST_TO_COMPARE:
            continue
        middle = median(score for _, score in group)
        for record, score in group:
            if not LEAST_OF_MEDIAN * middle <= score <= MOST_OF_MEDIAN * middle:
                yield checkout.fault(
                    record.path,
                    ("score_min",),
                    f"score_min: {score}, far from the {len(group) - 1} other draws of its kind",
                    f"a score nearer to {middle:g}, the middle one of this stream and grid",
                    "look for a digit too few, or for another column of the page",
                )


def _unlike_count(checkout: Checkout) -> Iterator[Fault]:
    every = _counts(checkout.dataset.draws)
    for records in checkout.dataset.by_stream.values():
        counts = _counts(records)
        for record in records:
            count = record.draw.invitations
            most = largest_beside(record, counts if len(counts) > FEWEST_TO_COMPARE else every)
            if count is not None and most and count > MOST_OF_LARGEST * most:
                yield checkout.fault(
                    record.path,
                    ("invitations",),
                    f"invitations: {count:,}, more than {MOST_OF_LARGEST} times any other draw",
                    f"a count nearer to {most:,}, the largest so far",
                    "look for a digit too many, or for another column of the page",
                )


def _counts(records: Sequence[DrawRecord]) -> list[tuple[int, str]]:
    """Return the counts of draws with their ids, the largest first."""
    counts = ((record.draw.invitations, record.id) for record in records)
    return sorted(((count, name) for count, name in counts if count is not None), reverse=True)


def largest_beside(record: DrawRecord, counts: Sequence[tuple[int, str]]) -> int:
    """Return the largest count of another draw, 0 where none is known."""
    return next((count for count, name in counts if name != record.id), 0)


def _zero(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    for key in ("invitations", "score_min", "score_max"):
        if getattr(record.draw, key) == 0:
            yield checkout.fault(
                record.path,
                (key,),
                f"{key}: 0",
                "null where the page prints nothing: not known is not zero",
                f"write {key}: null",
            )


LINTERS = (
    Linter("score-system", "A stream ranks people by one kind of score.", each_draw(_wrong_system)),
    Linter("score-bounds", "No score is above its grid.", each_draw(_above_grid)),
    Linter("score-unlike", "A score far from its like is often a slip.", _unlike_others),
    Linter("count-unlike", "A count far above all others is often a slip.", _unlike_count),
    Linter("zero", "What was not printed is null, never zero.", each_draw(_zero)),
)
