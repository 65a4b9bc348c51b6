"""The scores of a person on a day: each stream by the grids that were in force for it."""

from collections.abc import Iterable, Mapping
from datetime import date

from checker.base.facts import Answer
from checker.pathways import pathways_of
from checker.points import GRIDS
from checker.points.grid import Grid, Score, score
from checker.reference.tables import Reference
from checker.rules.expressions import Case


def scores(
    answers: Mapping[str, Answer],
    on: date,
    reference: Reference,
    streams: Iterable[str] | None = None,
) -> tuple[Score, ...]:
    """Score a person in each grid that ranks one of `streams` (slugs; None for all) on a day.

    `on` is the day on which the expression of interest is registered, or the profile scored.
    """
    case = Case(answers, on, reference)
    wanted = None if streams is None else frozenset(pathways_of(streams))
    return tuple(
        score(grid, stream, case)
        for grid in grids_on(on)
        for stream in grid.streams
        if wanted is None or stream in wanted
    )


def grids_on(on: date) -> tuple[Grid, ...]:
    """Return the grids in force on a day."""
    return tuple(grid for grid in GRIDS if grid.in_force.holds(on))
