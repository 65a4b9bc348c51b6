"""The score of a past round, held against one person: only ever a score of the same grid."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache

from checker import questions as q
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.phrases import Template, Value, joined
from checker.base.verdict import Verdict, whichever
from checker.points import CRS_GRIDS, EOI_GRIDS, eoi_2021, grid_of
from checker.points import crs_tables as tables
from checker.points.grid import Grid, Points, Score, score
from checker.points.offers import OFFER_STREAMS
from checker.questions import federal
from checker.reference.tables import Reference
from checker.replay.conditions import Condition, Part, Shortfall, not_answered
from checker.replay.day_tracing import traced
from checker.replay.rounds import RANGE, Round, Scores, System
from checker.rules.expressions import Case
from checker.rules.language_results import is_question

# On top of the grid of 2021 the province could add points, set for a round and never published.
DISCRETION = {eoi_2021.GRID.slug: 10}


class DayTotal(Frozen):
    """Store a total on a day, why there is none, and the open questions that it waits for."""

    points: Points | None
    refuses: str
    open: tuple[str, ...]


class ScoreChecks:
    """Store the scores of rounds against one person, keeping what several rounds share."""

    def __init__(self, answers: Mapping[str, Answer], reference: Reference) -> None:
        self._answers = answers
        # A round of the program looks at the score before the nomination that it leads to.
        self._not_nominated = {**answers, federal.EXPRESS_ENTRY_NOMINATION.name: False}
        self._reference = reference
        self._known: dict[tuple[str, str], list[tuple[date, date, DayTotal]]] = {}

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
            return self._crs_of_answers(round_)
        assert isinstance(given, int)
        said = _YOUR_CRS(score=given, taken=scores_said(round_.scores))
        verdict, short = _within(given, given, round_), _short(given, given, round_)
        return Condition(Part.SCORE, verdict, said, (q.CRS.name,), short)

    def _crs_of_answers(self, round_: Round) -> Condition:
        """Check the CRS of that day, worked out from the answers, against a round."""
        grid = grid_of(CRS_GRIDS, round_.stream, round_.day)
        if grid is None or _read_by_crs().isdisjoint(self._answers):
            return not_answered(Part.SCORE, q.CRS)
        total = self.total(grid, round_.stream, round_.day)
        if total.points is None:
            refuses = Template(total.refuses)
            return Condition(Part.SCORE, Verdict.UNKNOWN, refuses, (q.CRS.name,))
        said = _CRS_OF_ANSWERS(score=_range(total.points), taken=scores_said(round_.scores))
        verdict = _within(total.points.low, total.points.high, round_)
        open_ = (q.CRS.name, *total.open) if verdict is Verdict.UNKNOWN else total.open
        short = _short(total.points.low, total.points.high, round_)
        return Condition(Part.SCORE, verdict, said, open_, short)

    def _eoi(self, round_: Round) -> Condition:
        grid = grid_of(EOI_GRIDS, round_.stream, round_.day)
        if grid is None:
            return _NO_GRID
        if not round_.scores:
            return _NOT_KNOWN
        # Whether there is a score at all hangs on the offer.
        if round_.stream in OFFER_STREAMS and q.HAS_OFFER.name not in self._answers:
            return not_answered(Part.SCORE, q.HAS_OFFER)
        total = self.total(grid, round_.stream, round_.day)
        points = total.points
        if points is None:
            read = (q.HAS_OFFER.name,) if round_.stream in OFFER_STREAMS else ()
            return Condition(Part.SCORE, Verdict.UNKNOWN, Template(total.refuses), read)
        added = DISCRETION.get(grid.slug, 0)
        said = (_YOUR_POINTS_AND_MORE if added else _YOUR_POINTS)(
            points=_range(points),
            grid=Template(grid.title),
            added=added,
            taken=scores_said(round_.scores),
        )
        verdict = _within(points.low, points.high + added, round_)
        short = _short(points.low, points.high + added, round_)
        return Condition(Part.SCORE, verdict, said, total.open, short)

    def total(self, grid: Grid, stream: str, day: date) -> DayTotal:
        """Return the total on a day, worked out once for all days on which it is the same."""
        of_crs = stream in tables.EXPRESS_ENTRY
        # All streams of Express Entry look at one score.
        known = self._known.setdefault((grid.slug, "" if of_crs else stream), [])
        for first, last, total in reversed(known):
            if first <= day <= last:
                return total
        on, tracer = traced(day)
        answers = self._not_nominated if of_crs else self._answers
        scored = score(grid, stream, Case(answers, on, self._reference))
        total = DayTotal(scored.total, scored.refuses, self._open(scored))
        known.append((tracer.first, tracer.last, total))
        return total

    def _open(self, scored: Score) -> tuple[str, ...]:
        names = (
            fact.name
            for item in scored.factors
            if item.points.low != item.points.high
            for fact in item.factor.scorer.facts()
            if fact.name not in self._answers and is_question(fact, self._answers)
        )
        return tuple(dict.fromkeys(names))


@cache
def _read_by_crs() -> frozenset[str]:
    """Return the names of the questions that some version of the CRS reads."""
    factors = (factor for grid in CRS_GRIDS for factor in grid.factors)
    return frozenset(fact.name for factor in factors for fact in factor.scorer.facts())


def _range(points: Points) -> Value:
    if points.low == points.high:
        return points.low
    return RANGE(least=points.low, most=points.high)


def _within(low: int, high: int, round_: Round) -> Verdict:
    """Say whether a score that is something from `low` to `high` lies in what the round took."""
    return whichever(_reading(low, high, scores) for scores in round_.scores)


def _short(low: int, high: int, round_: Round) -> Shortfall | None:
    needed = min(scores.least for scores in round_.scores)
    return Shortfall(needed, high, low == high) if high < needed else None


def _reading(low: int, high: int, scores: Scores) -> Verdict:
    top = 10**9 if scores.most is None else scores.most
    if high < scores.least or low > top:
        return Verdict.NOT_MET
    return Verdict.MET if low >= scores.least and high <= top else Verdict.UNKNOWN


def scores_said(scores: Sequence[Scores]) -> Value:
    """Say which scores a round took; where sources differ, each reading."""
    return joined(_BY_ANOTHER_SOURCE, tuple(one.said for one in scores)) or ""


_BY_ANOTHER_SOURCE = Template("{one} or, by another source, {other}")
_YOUR_CRS = Template("your CRS score is {score}; the round took {taken}")
_CRS_OF_ANSWERS = Template("by your answers your CRS score was {score}; the round took {taken}")
_YOUR_POINTS = Template("you have {points} points ({grid}); the round took {taken}")
_YOUR_POINTS_AND_MORE = Template(
    "you have {points} points ({grid}, and up to {added} more were at the province's discretion); "
    "the round took {taken}"
)
_NONE_PRINTED = Condition(
    Part.SCORE,
    Verdict.UNKNOWN,
    Template("no score was printed for the round; whether it had one is not known"),
)
_NOT_KNOWN = Condition(
    Part.SCORE, Verdict.UNKNOWN, Template("the score of the round was not printed")
)
_NO_GRID = Condition(
    Part.SCORE,
    Verdict.UNKNOWN,
    Template("the points grid that ranked this stream then is not known"),
)
