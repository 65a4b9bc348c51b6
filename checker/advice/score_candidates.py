"""The ways in which one thing can raise a score: a band, a choice, a level of a language."""

from collections.abc import Iterator, Mapping
from datetime import date

from checker.advice.answer_changes import applied
from checker.base.facts import Answer, ChangedBy, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.phrases import Template, Value
from checker.points.crs_tables import EXPRESS_ENTRY
from checker.points.grid import Factor, Grid, Points, points_of, score
from checker.questions import federal
from checker.reference.language_tests import LOWEST, Ability, language_test
from checker.rules.expressions import Case
from checker.rules.language_results import LANGUAGES, OF_TAKEN_TEST, TestedLanguage, in_time

# Charts end at this level; one beyond 9 is a step only where the grid gives more for it.
TOP, USUAL_TOP = 10, 9

OF_TEST = {language.test.name: language for language in LANGUAGES}
# What the score is counted for is no step towards it.
_END = federal.EXPRESS_ENTRY_NOMINATION


_LEVEL = Template("{scale} {level}")


class Way(Frozen):
    """Store one change of one thing: other choices that do as well, and what it gains alone."""

    given: dict[Fact, Answer]
    gain: tuple[int, int]
    others: tuple[Answer, ...] = ()
    level: Value | None = None


# The ways of one fact or one language, from the nearest to the farthest.
type Line = list[Way]


class Scoring:
    """Score one case again and again, with other answers; what hangs on none of them, once."""

    def __init__(self, grid: Grid, stream: str, case: Case) -> None:
        self.grid, self.stream, self.case = grid, stream, case
        self._reads = {
            factor.id: tuple(fact.name for fact in factor.scorer.reads())
            for factor in grid.factors_of(stream)
        }
        self._points: dict[tuple[str, date, tuple[Answer | None, ...]], Points] = {}
        self.now = self.totals(case)

    def totals(self, case: Case) -> tuple[int, int]:
        """Return the least and the most total of a case."""
        found = score(self.grid, self.stream, case, self._points_of)
        return found.low, found.high

    def _points_of(self, factor: Factor, case: Case) -> Points:
        answers = tuple(map(case.answers.get, self._reads[factor.id]))
        key = factor.id, case.on, answers
        if key not in self._points:
            self._points[key] = points_of(factor, case)
        return self._points[key]

    def gain(self, given: Mapping[Fact, Answer]) -> tuple[int, int]:
        """Return the least and the most that other answers gain; a doubt can shrink from one end."""
        low, high = self.totals(applied(self.case, given))
        ends = (low - self.now[0], high - self.now[1])
        return min(ends), max(ends)


def better(gain: tuple[int, int], than: tuple[int, int] = (0, 0)) -> bool:
    """Say whether a gain is at no end less, and at one end more."""
    return gain != than and gain[0] >= than[0] and gain[1] >= than[1]


def line_of(fact: Fact, scorer: Scoring) -> Line:
    """Return the ways in which another answer to a fact gains, none where it cannot."""
    if fact.name in OF_TEST:
        return _levels(OF_TEST[fact.name], scorer)
    now = scorer.case.answers.get(fact.name)
    if now is None or fact is _END or fact.name in OF_TAKEN_TEST:
        return []
    match fact.kind:
        case Kind.CHOICE:
            return _choices(fact, tuple(choice.value for choice in fact.choices), scorer)
        case Kind.YES_NO:
            return _choices(fact, (True, False), scorer)
        case Kind.WHOLE | Kind.NUMBER | Kind.MONEY if (
            fact.who_changes_to(now) is not ChangedBy.NOBODY
        ):
            return list(_next_band(fact, now, scorer))
        case _:
            return []


def _choices(fact: Fact, values: tuple[Answer, ...], scorer: Scoring) -> Line:
    """Return the other answers that gain, those that gain the same in one."""
    now = scorer.case.answers[fact.name]
    alike: dict[tuple[int, int], list[Answer]] = {}
    for answer in values:
        if answer != now and fact.who_changes_to(answer) is not ChangedBy.NOBODY:
            alike.setdefault(scorer.gain({fact: answer}), []).append(answer)
    return [
        Way({fact: first}, gain, tuple(others))
        for gain, (first, *others) in sorted(alike.items())
        if better(gain)
    ]


def _next_band(fact: Fact, now: Answer, scorer: Scoring) -> Iterator[Way]:
    """Yield the least whole number that gains: bands begin at whole numbers, and more is no less."""
    assert isinstance(now, int | float)
    under, over = int(now), fact.most
    if scorer.gain({fact: over})[0] <= 0:
        return
    while over - under > 1:
        middle = (under + over) // 2
        if scorer.gain({fact: middle})[0] > 0:
            over = middle
        else:
            under = middle
    yield Way({fact: over}, scorer.gain({fact: over}))


def _levels(language: TestedLanguage, scorer: Scoring) -> Line:
    """Return each higher level, in every ability at once; first the same scores in a test that counts."""
    case = scorer.case
    taken = language_test(str(case.answers.get(language.test.name)))
    if language.test.name not in case.answers:
        return []
    accepted = [one for one in language.tests if one.counts_on(case.on)]
    # Of a scale that Express Entry does not read nothing is known.
    if taken and taken.scale_of and scorer.stream in EXPRESS_ENTRY:
        return []
    new = taken not in accepted
    test = accepted[0] if new or taken is None else taken
    reached: dict[Ability, int] = {}
    for ability, fact in language.scores.items() if not new else ():
        given = case.answers.get(fact.name)
        level = test.level(ability, given) if isinstance(given, int | float) else None
        if level is None:
            return []
        reached[ability] = level
    again: dict[Fact, Answer] = {}
    if new or language.day.name in case.answers:
        again[language.day] = case.on
    line: Line = []
    if in_time(language, case) is False and not new:
        line.append(Way(again, scorer.gain(again)))
    for level in range(min(reached.values(), default=LOWEST) + 1, TOP + 1):
        scores: dict[Fact, Answer] = {
            fact: test.thresholds[ability][level - LOWEST - 1]
            for ability, fact in language.scores.items()
            if reached.get(ability, 0) < level
        }
        whole = {**({language.test: test.slug} if new else {}), **scores, **again}
        way = Way(whole, scorer.gain(whole), level=_LEVEL(scale=Template(test.scale), level=level))
        if level > USUAL_TOP and line and not better(way.gain, line[-1].gain):
            break
        line.append(way)
    return line
