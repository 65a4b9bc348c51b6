"""A points grid: factors, each with its bands; a score with its breakdown, least and most.

While something is not answered, a factor gives the least and the most that is still possible;
answering more can only narrow that.
"""

from abc import ABC, abstractmethod

from checker.citation import Citation
from checker.expressions import Case
from checker.facts import Fact
from checker.period import Period
from checker.record import Record


class Points(Record):
    """Hold the least and the most points that are still possible, and what was answered."""

    low: int
    high: int
    said: str = ""


class Row(Record):
    """Hold one line of a printed table: what is asked for, and its points in each reading."""

    label: str
    low: int
    high: int


class Scorer(Record, ABC):
    """Give points for answers; know the facts it reads and the table it prints."""

    @abstractmethod
    def score(self, case: Case) -> Points: ...

    @abstractmethod
    def facts(self) -> tuple[Fact, ...]: ...

    @abstractmethod
    def rows(self) -> tuple[Row, ...]: ...


class Factor(Record):
    """Hold one factor of a grid; `most` are the most points it can give."""

    id: str
    title: str
    scorer: Scorer
    most: int
    streams: tuple[str, ...]
    citation: Citation
    note: str = ""


class Grid(Record):
    """Hold a dated grid; `refuses` says why no total can be given, where values are not known."""

    slug: str
    title: str
    in_force: Period
    factors: tuple[Factor, ...]
    citation: Citation
    note: str = ""
    refuses: str = ""

    def streams(self) -> tuple[str, ...]:
        """Return the streams that this grid ranks, each once."""
        return tuple(dict.fromkeys(slug for factor in self.factors for slug in factor.streams))

    def factors_of(self, stream: str) -> tuple[Factor, ...]:
        """Return the factors that apply to a stream."""
        return tuple(factor for factor in self.factors if stream in factor.streams)

    def most(self, stream: str) -> int:
        """Return the most points that a stream can give: the sum of its factors."""
        return sum(factor.most for factor in self.factors_of(stream))


class FactorScore(Record):
    """Hold what one factor gave."""

    factor: Factor
    points: Points


class Score(Record):
    """Hold the breakdown of one score, in the grid of one stream."""

    grid: Grid
    stream: str
    factors: tuple[FactorScore, ...]

    @property
    def low(self) -> int:
        """Return the least total that is still possible."""
        return sum(item.points.low for item in self.factors)

    @property
    def high(self) -> int:
        """Return the most that is still possible."""
        return sum(item.points.high for item in self.factors)


def score(grid: Grid, stream: str, case: Case) -> Score:
    """Score one case by a grid; a grid that refuses gives its known factors and no total."""
    return Score(
        grid,
        stream,
        tuple(FactorScore(factor, factor.scorer.score(case)) for factor in grid.factors_of(stream)),
    )
