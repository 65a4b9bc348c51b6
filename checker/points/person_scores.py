"""The scores of a person on a day: each stream by the grids that were in force for it."""

from collections.abc import Iterable, Mapping
from datetime import date

from checker.base.citation import CitationTable
from checker.base.facts import Answer
from checker.pathways import pathways_of
from checker.points import GRIDS
from checker.points.grid import FactorScore, Grid, Score, score
from checker.reference.tables import Reference
from checker.rules.expressions import Case

type Json = dict[str, object]


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
        for stream in grid.streams()
        if wanted is None or stream in wanted
    )


def grids_on(on: date) -> tuple[Grid, ...]:
    """Return the grids in force on a day."""
    return tuple(grid for grid in GRIDS if grid.in_force.holds(on))


def score_json(result: Score, cited: CitationTable) -> Json:
    """Return a score; `least` and `most` are null where the grid gives no total.

    Its citations are places in the table.
    """
    grid = result.grid
    return {
        "grid": grid.slug,
        "title": grid.title,
        "stream": result.stream,
        "least": None if result.refuses else result.low,
        "most": None if result.refuses else result.high,
        "out_of": None if result.refuses else grid.most(result.stream),
        "refuses": result.refuses or None,
        "note": grid.note or None,
        **cited.json(grid.citation),
        "factors": [_factor_json(item, cited) for item in result.factors],
        "taken": [
            {"title": taken.cap.title, "least": taken.low, "most": taken.high}
            for taken in result.taken()
        ],
    }


def _factor_json(item: FactorScore, cited: CitationTable) -> Json:
    factor, points = item.factor, item.points
    return {
        "id": factor.id,
        "title": factor.title,
        "said": points.said or None,
        "least": points.low,
        "most": points.high,
        "out_of": factor.most,
        "questions": [fact.name for fact in factor.scorer.facts()],
        "note": factor.note or None,
        **cited.json(factor.citation),
    }
