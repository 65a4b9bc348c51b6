"""Ways to turn answers into points: bands of a number, choices, digits of a NOC code, languages."""

from collections.abc import Iterable, Sequence

from checker.base.facts import Fact, Kind
from checker.base.phrases import Template, Value
from checker.base.words import IN_ENGLISH
from checker.points.grid import Points, Row, Scorer
from checker.reference.noc import skill_level_2016
from checker.rules.expressions import Case


def open_to(points: Iterable[int], said: Value | None = None) -> Points:
    """Return the range over everything that is still possible."""
    possible = tuple(points)
    return Points(min(possible), max(possible), said)


class Banded(Scorer):
    """Give the points of the highest band that a number reaches; bands are (least, points), highest first."""

    fact: Fact
    bands: tuple[tuple[int, int], ...]
    # A value that two texts put in two bands: (value, low, high).
    either: tuple[int, int, int] | None = None
    # Where the printed bands end a cent before the next, a fraction of that cent is in neither.
    by_cents: bool = False

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def score(self, case: Case) -> Points:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return open_to((0, *(points for _, points in self.bands)))
        assert isinstance(answer, int | float)
        said = (self.fact, answer)
        if self.either and answer == self.either[0]:
            return Points(*self.either[1:], said)
        points = reached(self.bands, answer)
        over = answer + _CENT if self.by_cents and round(answer, 2) != answer else answer
        return Points(points, reached(self.bands, over), said)

    def rows(self) -> tuple[Row, ...]:
        above: int | None = None
        rows = []
        for least, points in self.bands:
            rows.append(Row(self._label(least, above), points, points))
            above = least
        if self.either:
            value, low, high = self.either
            rows.append(
                Row(f"exactly {IN_ENGLISH.answer(self.fact, value)}, read in two ways", low, high)
            )
        return tuple(rows)

    def _label(self, least: int, above: int | None) -> str:
        """Return the words for a band that ends where the next one begins, at `above`."""
        if above is None:
            return f"{IN_ENGLISH.answer(self.fact, least)} or more"
        if self.fact.kind is Kind.MONEY:
            under = IN_ENGLISH.answer(self.fact, above)
            return f"{IN_ENGLISH.dollars(least)} or more, under {under}"
        last = IN_ENGLISH.answer(self.fact, above - 1)
        return last if least == above - 1 else f"{least} to {last}"


_CENT = 0.01


def one_of(signs: str) -> str:
    """Return signs, such as digits, as a choice: 0, 2 or 3."""
    return f"{', '.join(signs[:-1])} or {signs[-1]}" if signs[1:] else signs


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
        said = (self.fact, value)
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


class WithSome(Scorer):
    """Give the points of `scorer` to somebody who has some of what `number` counts, else none."""

    number: Fact
    scorer: Scorer

    def facts(self) -> tuple[Fact, ...]:
        return (*self.scorer.facts(), self.number)

    def score(self, case: Case) -> Points:
        answer, points = case.answers.get(self.number.name), self.scorer.score(case)
        if answer is None:
            return Points(0, points.high, points.said)
        return points if answer else Points(0, 0, (self.number, answer))

    def rows(self) -> tuple[Row, ...]:
        return self.scorer.rows()


class Fixed(Scorer):
    """Give the same points to everybody."""

    points: int
    label: str

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def score(self, case: Case) -> Points:
        return Points(self.points, self.points, Template(self.label))

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


_DIGIT = Template("NOC {code}: {what} {digit}")


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
        return Points(
            points, points, _DIGIT(code=str(answer), what=Template(self.what), digit=digit)
        )

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(f"{self.what} {one_of(digits)}", points, points) for digits, points in self.groups
        )


_SKILL_LEVEL = Template("NOC 2016 {code}: skill level {level}")


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
        return Points(points, points, _SKILL_LEVEL(code=str(answer), level=level))

    def rows(self) -> tuple[Row, ...]:
        return tuple(
            Row(f"skill level {one_of(levels)}", points, points) for levels, points in self.groups
        )
