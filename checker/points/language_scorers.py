"""Scorers of language tests: the lowest ability, one or two languages, and how old a test may be."""

from datetime import date

from checker import questions as q
from checker.expressions import Case
from checker.facts import Fact
from checker.language import Ability, language_test
from checker.period import last_within
from checker.points.grid import Points, Row, Scorer
from checker.points.scorers import reached

# The highest level that any test reaches.
TOP_LEVEL = 12


class LowestLevel(Scorer):
    """Give the points of the lowest of the four abilities, in the better of the two languages.

    A test older than `years` does not count; None where no such limit is known.
    """

    bands: tuple[tuple[int, int], ...]
    years: int | None = None

    def facts(self) -> tuple[Fact, ...]:
        return language_facts(self.years)

    def score(self, case: Case) -> Points:
        levels = [levels_of(case, *language, self.years) for language in LANGUAGES]
        low, high = (max(level[side] for level in levels) for side in (0, 1))
        points = Points(reached(self.bands, low), reached(self.bands, high))
        said = f"level {low}" if low == high else ""
        return Points(points.low, points.high, said)

    def rows(self) -> tuple[Row, ...]:
        tops = (None, *(least - 1 for least, _ in self.bands))
        return tuple(
            Row(f"CLB or NCLC {span_of_levels(least, top)}", points, points)
            for (least, points), top in zip(self.bands, tops, strict=False)
        )


class Languages(Scorer):
    """Give points for one and for two official languages; two need `first` and `second` levels.

    A test older than `years` does not count; None where no such limit is known.
    """

    one: int
    two: int
    first: int
    second: int
    years: int | None = None

    def facts(self) -> tuple[Fact, ...]:
        return language_facts(self.years)

    def score(self, case: Case) -> Points:
        english, french = (levels_of(case, *language, self.years) for language in LANGUAGES)
        low, high = (self._points(english[side], french[side]) for side in (0, 1))
        return Points(low, high)

    def _points(self, english: int, french: int) -> int:
        better, other = max(english, french), min(english, french)
        if better >= self.first and other >= self.second:
            return self.two
        return self.one if better else 0

    def rows(self) -> tuple[Row, ...]:
        two = "both languages"
        if self.first == self.second > 1:
            two = f"both languages, level {self.first} or more in each"
        elif self.second > 1:
            two = f"both languages, level {self.first} or more in one and {self.second} or more in the other"
        return (Row(two, self.two, self.two), Row("one language", self.one, self.one))


LANGUAGES = (
    (q.ENGLISH_TEST, q.ENGLISH, q.ENGLISH_DATE),
    (q.FRENCH_TEST, q.FRENCH, q.FRENCH_DATE),
)
LANGUAGE_FACTS = tuple(fact for test, scores, _ in LANGUAGES for fact in (test, *scores.values()))


def language_facts(years: int | None) -> tuple[Fact, ...]:
    """Return what is asked of language tests, with their days where their age matters."""
    return LANGUAGE_FACTS if years is None else (*LANGUAGE_FACTS, q.ENGLISH_DATE, q.FRENCH_DATE)


def levels_of(
    case: Case, test: Fact, scores: dict[Ability, Fact], day: Fact, years: int | None
) -> tuple[int, int]:
    """Return the least and the most that the lowest ability can be; 0 where no test counts."""
    taken = case.answers.get(test.name)
    if taken is None:
        return 0, TOP_LEVEL
    named = language_test(str(taken))
    if named is None or not named.counts_on(case.on):
        return 0, 0
    known = [
        named.level(ability, answer)
        for ability, fact in scores.items()
        if isinstance(answer := case.answers.get(fact.name), int | float)
    ]
    levels = [level for level in known if level is not None]
    high = min(levels, default=TOP_LEVEL)
    # A score beyond the scale of the test has no level: nothing is known of it.
    complete = len(levels) == len(scores)
    low = high if complete else min(LEAST_LEVEL, high)
    if years is None:
        return low, high
    taken_on = case.answers.get(day.name)
    if taken_on is None:
        return 0, high
    assert isinstance(taken_on, date)
    # A test of a later day counts: past rounds are held against the answers as they are given.
    return (low, high) if case.on <= last_within(taken_on, years) else (0, 0)


# Somebody who took a test has a level, if only the lowest that the charts tell apart.
LEAST_LEVEL = 3


def span_of_levels(least: int, top: int | None) -> str:
    """Return the words for the levels from `least` to `top`; None where there is no top."""
    if top is None:
        return f"{least} or more"
    return str(least) if least == top else f"{least} or {top}"
