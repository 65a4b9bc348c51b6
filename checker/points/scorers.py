"""Ways to turn answers into points: bands of a number, choices, digits of a NOC code, languages."""

from collections.abc import Iterable, Sequence

from checker import questions as q
from checker.expressions import Case
from checker.facts import Fact
from checker.language import Ability, language_test
from checker.noc import skill_level_2016
from checker.points.grid import Points, Row, Scorer

# The highest level that any test reaches.
TOP_LEVEL = 12


def open_to(points: Iterable[int], said: str = "") -> Points:
    """Return the range over everything that is still possible."""
    possible = tuple(points)
    return Points(min(possible), max(possible), said)


class Banded(Scorer):
    """Give the points of the highest band that a number reaches; bands are (least, points), highest first."""

    fact: Fact
    bands: tuple[tuple[int, int], ...]
    # A value that two texts put in two bands: (value, low, high).
    either: tuple[int, int, int] | None = None

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return open_to((0, *(points for _, points in self.bands)))
        assert isinstance(answer, int | float)
        said = self.fact.show(answer)
        if self.either and answer == self.either[0]:
            return Points(*self.either[1:], said)
        points = reached(self.bands, answer)
        return Points(points, points, said)

    def rows(self) -> tuple[Row, ...]:
        plain = tuple(
            Row(f"{self.fact.show(least)} or more", points, points) for least, points in self.bands
        )
        if self.either is None:
            return plain
        value, low, high = self.either
        return (*plain, Row(f"{self.fact.show(value)}, by either reading", low, high))


def reached(bands: Sequence[tuple[int, int]], value: float) -> int:
    """Return the points of the highest band that a value reaches, 0 under the lowest."""
    return max((points for least, points in bands if value >= least), default=0)


class ByChoice(Scorer):
    """Give points by the choice made: groups of (label, values, points).

    `either` holds the values that two texts read in two ways: (label, value, low, high).
    """

    fact: Fact
    groups: tuple[tuple[str, tuple[str, ...], int], ...]
    either: tuple[tuple[str, str, int, int], ...] = ()

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def _points(self, value: str) -> Points:
        said = self.fact.show(value)
        for _, doubtful, low, high in self.either:
            if value == doubtful:
                return Points(low, high, said)
        points = next((points for _, values, points in self.groups if value in values), 0)
        return Points(points, points, said)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is not None:
            return self._points(str(answer))
        each = [self._points(choice.value) for choice in self.fact.choices]
        return Points(min(one.low for one in each), max(one.high for one in each))

    def rows(self) -> tuple[Row, ...]:
        plain = (Row(label, points, points) for label, _, points in self.groups)
        return (*plain, *(Row(label, low, high) for label, _, low, high in self.either))


class Fixed(Scorer):
    """Give the same points to everybody."""

    points: int
    label: str

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def score(self, case: Case) -> Points:
        return Points(self.points, self.points, self.label)

    def rows(self) -> tuple[Row, ...]:
        return (Row(self.label, self.points, self.points),)


class Ladder(Scorer):
    """Give the points of `first` where it reaches its lowest band, else those of `other`."""

    first: Banded
    other: Banded

    def facts(self) -> tuple[Fact, ...]:
        return (*self.first.facts(), *self.other.facts())

    def score(self, case: Case) -> Points:
        first, other = self.first.score(case), self.other.score(case)
        if first.low:
            return first
        low = other.low if first.high == 0 else min(other.low, self.first.bands[-1][1])
        return Points(low, max(first.high, other.high), first.said or other.said)

    def rows(self) -> tuple[Row, ...]:
        return (*self.first.rows(), *self.other.rows())


class ByDigit(Scorer):
    """Give points by one digit of a NOC code: groups of (digits, points)."""

    fact: Fact
    place: int
    what: str
    groups: tuple[tuple[str, int], ...]

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return open_to(points for _, points in self.groups)
        digit = str(answer)[self.place]
        points = next((points for digits, points in self.groups if digit in digits), 0)
        return Points(points, points, f"NOC {answer}: {self.what} {digit}")

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(f"{self.what} {', '.join(digits)}", points, points)
            for digits, points in self.groups
        )


class BySkill2016(Scorer):
    """Give points by the skill level of a NOC 2016 code: groups of (levels, points)."""

    fact: Fact
    groups: tuple[tuple[str, int], ...]

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return open_to(points for _, points in self.groups)
        level = skill_level_2016(str(answer))
        points = next((points for levels, points in self.groups if level in levels), 0)
        return Points(points, points, f"NOC 2016 {answer}: skill level {level}")

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(f"skill level {', '.join(levels)}", points, points)
            for levels, points in self.groups
        )


class LowestLevel(Scorer):
    """Give the points of the lowest of the four abilities, in the better of the two languages."""

    bands: tuple[tuple[int, int], ...]

    def facts(self) -> tuple[Fact, ...]:
        return LANGUAGE_FACTS

    def score(self, case: Case) -> Points:
        levels = [levels_of(case, *language) for language in LANGUAGES]
        low, high = (max(level[side] for level in levels) for side in (0, 1))
        points = Points(reached(self.bands, low), reached(self.bands, high))
        said = f"level {low}" if low == high else ""
        return Points(points.low, points.high, said)

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(f"CLB or NCLC {least} or more", points, points) for least, points in self.bands
        )


class Languages(Scorer):
    """Give points for one and for two official languages; two need `first` and `second` levels."""

    one: int
    two: int
    first: int
    second: int

    def facts(self) -> tuple[Fact, ...]:
        return LANGUAGE_FACTS

    def score(self, case: Case) -> Points:
        english, french = (levels_of(case, *language) for language in LANGUAGES)
        low, high = (self._points(english[side], french[side]) for side in (0, 1))
        return Points(low, high)

    def _points(self, english: int, french: int) -> int:
        better, other = max(english, french), min(english, french)
        if better >= self.first and other >= self.second:
            return self.two
        return self.one if better else 0

    def rows(self) -> tuple[Row, ...]:
        levels = f"level {self.first} in one and {self.second} in the other"
        two = f"both languages, {levels}" if self.second > 1 else "both languages"
        return (Row(two, self.two, self.two), Row("one language", self.one, self.one))


LANGUAGES = ((q.ENGLISH_TEST, q.ENGLISH), (q.FRENCH_TEST, q.FRENCH))
LANGUAGE_FACTS = tuple(fact for test, scores in LANGUAGES for fact in (test, *scores.values()))


def levels_of(case: Case, test: Fact, scores: dict[Ability, Fact]) -> tuple[int, int]:
    """Return the least and the most that the lowest ability can be; 0 where no test was taken."""
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
    return (high if complete else min(LEAST_LEVEL, high)), high


# Somebody who took a test has a level, if only the lowest that the charts tell apart.
LEAST_LEVEL = 3
