"""A points grid: factors, each with its bands; a score with its breakdown, least and most.

While something is not answered, a factor gives the least and the most that is still possible;
answering more can only narrow that.
"""

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from functools import cached_property

from checker.base.citation import Citation
from checker.base.facts import Fact
from checker.base.frozen import Frozen
from checker.base.period import Period
from checker.base.phrases import Value
from checker.rules.expressions import Case


class Points(Frozen):
    """Store the least and the most points that are still possible, and what was answered."""

    low: int
    high: int
    said: Value | None = None

    # See `checker.base.phrases.Phrase`.
    def __init__(self, low: int, high: int, said: Value | None = None) -> None:
        values = self.__dict__
        values["low"], values["high"], values["said"] = low, high, said


class Row(Frozen):
    """Store one line of a printed table: what is asked for, and its points in each reading.

    `column` names the column of a table that has several, such as with and without a partner.
    """

    label: str
    low: int
    high: int
    column: str = ""


class Scorer(Frozen, ABC):
    """Give points for answers; know the facts it reads and the table it prints."""

    @abstractmethod
    def score(self, case: Case) -> Points: ...

    @abstractmethod
    def facts(self) -> tuple[Fact, ...]: ...

    @abstractmethod
    def rows(self) -> tuple[Row, ...]: ...

    def reads(self) -> tuple[Fact, ...]:
        """Return all facts on which its points hang: the same answers on the same day, the same points."""
        return self.facts()


class Factor(Frozen):
    """Store one factor of a grid; `most` are the most points it can give."""

    id: str
    title: str
    scorer: Scorer
    most: int
    streams: tuple[str, ...]
    citation: Citation
    note: str = ""


class Cap(Frozen):
    """Bound what some factors, named by id, give together."""

    title: str
    factors: tuple[str, ...]
    most: int


def capped(caps: tuple[Cap, ...], points: Mapping[str, int]) -> int:
    """Return the sum of points by factor id, less what the caps take; no factor has two caps."""
    return sum(points.values()) - sum(over(cap, points) for cap in caps)


def over(cap: Cap, points: Mapping[str, int]) -> int:
    """Return how far the factors of a cap go beyond it."""
    return _together(cap, points) - under(cap, points)


def under(cap: Cap, points: Mapping[str, int]) -> int:
    """Return what the factors of a cap give together, and no more than it."""
    return min(cap.most, _together(cap, points))


def _together(cap: Cap, points: Mapping[str, int]) -> int:
    return sum(points.get(id_, 0) for id_ in cap.factors)


class Grid(Frozen):
    """Store a dated grid; `refuses` says why no total can be given, where values are not known.

    `withheld` says why one person has no score in a stream. `bounds` gives the least and the most total where factors hang together, and their sums say
    less than is known; None where the sums say it all. `ranks` names the streams of a grid of which
    no factor is known.
    """

    slug: str
    title: str
    in_force: Period
    factors: tuple[Factor, ...]
    citation: Citation
    note: str = ""
    refuses: str = ""
    caps: tuple[Cap, ...] = ()
    bounds: Callable[[tuple[Factor, ...], tuple[Cap, ...], Case], tuple[int, int] | None] | None = (
        None
    )
    ranks: tuple[str, ...] = ()
    withheld: Callable[[str, Case], str] | None = None

    @cached_property
    def streams(self) -> tuple[str, ...]:
        """Return the streams that this grid ranks, each once."""
        named = (slug for factor in self.factors for slug in factor.streams)
        return tuple(dict.fromkeys((*self.ranks, *named)))

    @cached_property
    def ranked(self) -> frozenset[str]:
        """Return the same streams, to look one up in."""
        return frozenset(self.streams)

    def factors_of(self, stream: str) -> tuple[Factor, ...]:
        """Return the factors that apply to a stream."""
        return tuple(factor for factor in self.factors if stream in factor.streams)

    def most(self, stream: str) -> int:
        """Return the most points that a stream can give: the sum of its factors, under the caps."""
        return capped(self.caps, {factor.id: factor.most for factor in self.factors_of(stream)})


class FactorScore(Frozen):
    """Store what one factor gave."""

    factor: Factor
    points: Points

    # See `checker.base.phrases.Phrase`.
    def __init__(self, factor: Factor, points: Points) -> None:
        values = self.__dict__
        values["factor"], values["points"] = factor, points


class Taken(Frozen):
    """Store what a cap takes away from the least and from the most points of its factors."""

    cap: Cap
    low: int
    high: int


class Subtotal(Frozen):
    """Store the least and the most that the factors of a cap give together, under the cap."""

    cap: Cap
    low: int
    high: int


class Score(Frozen):
    """Store the breakdown of one score, in the grid of one stream.

    With exact points the factors, less what the caps take, add up to the total. `refuses` says why
    there is no total: the grid gives none, or none to this person, who has no factors either.
    """

    grid: Grid
    stream: str
    factors: tuple[FactorScore, ...]
    bounds: tuple[int, int] | None = None
    refuses: str = ""

    @property
    def low(self) -> int:
        """Return the least total that is still possible."""
        low = capped(self.grid.caps, self._lows())
        return max(low, self.bounds[0]) if self.bounds else low

    @property
    def high(self) -> int:
        """Return the most that is still possible."""
        high = capped(self.grid.caps, self._highs())
        return min(high, self.bounds[1]) if self.bounds else high

    @property
    def total(self) -> Points | None:
        """Return the range of the total; None where there is none."""
        return None if self.refuses else Points(self.low, self.high)

    def taken(self) -> tuple[Taken, ...]:
        """Return what each cap takes away, those left out that take nothing."""
        lows, highs = self._lows(), self._highs()
        each = (Taken(cap, over(cap, lows), over(cap, highs)) for cap in self.grid.caps)
        return tuple(taken for taken in each if taken.high)

    def subtotals(self) -> tuple[Subtotal, ...]:
        """Return what the factors of each cap give together."""
        lows, highs = self._lows(), self._highs()
        return tuple(Subtotal(cap, under(cap, lows), under(cap, highs)) for cap in self.grid.caps)

    def _lows(self) -> dict[str, int]:
        return {item.factor.id: item.points.low for item in self.factors}

    def _highs(self) -> dict[str, int]:
        return {item.factor.id: item.points.high for item in self.factors}


def points_of(factor: Factor, case: Case) -> Points:
    """Return what one factor gives."""
    return factor.scorer.score(case)


def score(
    grid: Grid, stream: str, case: Case, points: Callable[[Factor, Case], Points] = points_of
) -> Score:
    """Score one case by a grid; a grid that refuses gives its known factors and no total.

    `points` gives those of one factor, for who scores many cases that differ in little.
    """
    withheld = grid.withheld(stream, case) if grid.withheld else ""
    if withheld:
        return Score(grid, stream, (), refuses=withheld)
    factors = grid.factors_of(stream)
    return Score(
        grid,
        stream,
        tuple(FactorScore(factor, points(factor, case)) for factor in factors),
        grid.bounds(factors, grid.caps, case) if grid.bounds else None,
        grid.refuses,
    )
