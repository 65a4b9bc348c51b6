"""Scorers of language tests: the lowest ability, and one or two languages."""

from collections.abc import Iterable

from checker.base.facts import Fact
from checker.base.phrases import SEMICOLON, Template, Value, joined
from checker.points.grid import Points, Row, Scorer
from checker.points.scorers import reached
from checker.rules.expressions import Case
from checker.rules.language_results import ENGLISH, FRENCH, Levels, levels

_LEVEL = Template("level {level}")


class LowestLevel(Scorer):
    """Give the points of the lowest of the four abilities, in the better of the two languages."""

    bands: tuple[tuple[int, int], ...]

    def facts(self) -> tuple[Fact, ...]:
        return LANGUAGE_FACTS

    def score(self, case: Case) -> Points:
        found = of_both(case)
        low, high = (max(min(one.side(side)) for one in found) for side in (False, True))
        said = (_LEVEL(level=low),) if low and low == high else ()
        return Points(
            reached(self.bands, low), reached(self.bands, high), with_reasons(found, *said)
        )

    def rows(self) -> tuple[Row, ...]:
        tops = (None, *(least - 1 for least, _ in self.bands))
        return tuple(
            Row(f"CLB or NCLC {span_of_levels(least, top)}", points, points)
            for (least, points), top in zip(self.bands, tops, strict=False)
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
        found = of_both(case)
        low, high = (
            self._points(*(min(one.side(side)) for one in found)) for side in (False, True)
        )
        return Points(low, high, with_reasons(found))

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


LANGUAGE_FACTS = (*ENGLISH.facts(), *FRENCH.facts())


def of_both(case: Case) -> tuple[Levels, Levels]:
    """Return the levels in English and in French."""
    return levels(ENGLISH, case), levels(FRENCH, case)


def with_reasons(found: Iterable[Levels], *said: Value) -> Value | None:
    """Say what was answered, and why a test does not count or is open."""
    reasons = (reason for one in found if (reason := one.reason()))
    return joined(SEMICOLON, (*said, *reasons))


def span_of_levels(least: int, top: int | None) -> str:
    """Return the words for the levels from `least` to `top`; None where there is no top."""
    if top is None:
        return f"{least} or more"
    return str(least) if least == top else f"{least} or {top}"
