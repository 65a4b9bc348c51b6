"""The score of a past round, held against one person: only ever a score of the same grid."""

from collections.abc import Mapping, Sequence
from datetime import date

from checker import questions as q
from checker.conditions import PHYSICIANS_FROM, Condition, Part, not_answered
from checker.expressions import Case
from checker.facts import Answer
from checker.points import EOI_GRIDS, eoi_2021, grid_of
from checker.points.grid import Grid, Points, Score, score
from checker.points.streams import FOREIGN_WORKER
from checker.reference import Reference
from checker.rounds import Round, Scores, System
from checker.tracing import Span, traced
from checker.verdict import Verdict, whichever

# On top of the grid of 2021 the province could add points, set for a round and never published.
DISCRETION = {eoi_2021.GRID.slug: 10}


type Held = tuple[Points | None, tuple[str, ...]]


class Cutoffs:
    """Hold the scores of rounds against one person, keeping what several rounds share."""

    def __init__(self, answers: Mapping[str, Answer], reference: Reference) -> None:
        self._answers = answers
        self._reference = reference
        # Rounds come in the order of their days: the last span is the only one worth keeping.
        self._last: dict[tuple[str, str], tuple[Span, Held]] = {}

    def score(self, round_: Round) -> Condition:
        """Return how the score of a round came out."""
        match round_.system:
            case System.NONE:
                return _NONE_PRINTED
            case System.CRS:
                return self._crs(round_)
            case System.EOI:
                return self._eoi(round_)

    def _crs(self, round_: Round) -> Condition:
        if not round_.scores:
            return _NOT_KNOWN
        given = self._answers.get(q.CRS.name)
        if given is None:
            return not_answered(Part.SCORE, q.CRS)
        assert isinstance(given, int)
        text = f"your CRS score is {given}; the round took {_either(round_.scores)}"
        return Condition(Part.SCORE, _within(given, given, round_), text, (q.CRS.name,))

    def _eoi(self, round_: Round) -> Condition:
        grid = grid_of(EOI_GRIDS, round_.stream, round_.day)
        if grid is None:
            return _NO_GRID
        if not round_.scores:
            return _NOT_KNOWN
        if round_.stream == FOREIGN_WORKER and round_.day >= PHYSICIANS_FROM:
            offer = self._answers.get(q.HAS_OFFER.name)
            if offer is None:
                return not_answered(Part.SCORE, q.HAS_OFFER)
            if offer is False:
                return _NO_FACTORS
        points, open_ = self.points(grid, round_.stream, round_.day)
        if points is None:
            return Condition(Part.SCORE, Verdict.UNKNOWN, grid.refuses)
        added = DISCRETION.get(grid.slug, 0)
        yours = f"{points.low}" if points.low == points.high else f"{points.low} to {points.high}"
        more = f", and up to {added} more were at the province's discretion" if added else ""
        took = _either(round_.scores)
        text = f"you have {yours} points ({grid.title}{more}); the round took {took}"
        verdict = _within(points.low, points.high + added, round_)
        return Condition(Part.SCORE, verdict, text, open_)

    def points(self, grid: Grid, stream: str, day: date) -> Held:
        """Return the range of the total on a day, and the open questions that it waits for."""
        last = self._last.get((grid.slug, stream))
        if last and day in last[0]:
            return last[1]
        on, tracer = traced(day)
        scored = score(grid, stream, Case(self._answers, on, self._reference))
        held = scored.total, self._open(scored)
        self._last[grid.slug, stream] = tracer.span, held
        return held

    def _open(self, scored: Score) -> tuple[str, ...]:
        names = (
            fact.name
            for item in scored.factors
            if item.points.low != item.points.high
            for fact in item.factor.scorer.facts()
            if fact.name not in self._answers
        )
        return tuple(dict.fromkeys(names))


def _within(low: int, high: int, round_: Round) -> Verdict:
    """Say whether a score that is something from `low` to `high` lies in what the round took."""
    return whichever(_reading(low, high, scores) for scores in round_.scores)


def _reading(low: int, high: int, scores: Scores) -> Verdict:
    top = 10**9 if scores.most is None else scores.most
    if high < scores.least or low > top:
        return Verdict.NOT_MET
    return Verdict.MET if low >= scores.least and high <= top else Verdict.UNKNOWN


def _either(scores: Sequence[Scores]) -> str:
    return " or, by another source, ".join(map(str, scores))


_NONE_PRINTED = Condition(
    Part.SCORE,
    Verdict.UNKNOWN,
    "no score was printed for the round; whether it had one is not known",
)
_NOT_KNOWN = Condition(Part.SCORE, Verdict.UNKNOWN, "the score of the round was not printed")
_NO_GRID = Condition(
    Part.SCORE, Verdict.UNKNOWN, "the points grid that ranked this stream then is not known"
)
_NO_FACTORS = Condition(
    Part.SCORE,
    Verdict.UNKNOWN,
    "without a job offer no factor of the grid applies; how physicians without one were ranked is "
    "not known",
    (q.HAS_OFFER.name,),
)
