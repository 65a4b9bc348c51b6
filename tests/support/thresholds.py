"""The edges of a rule: each threshold and each date in its test, from both sides."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from checker.base.facts import Fact, Kind
from checker.base.period import years_before
from checker.reference.language_tests import language_test
from checker.rules.comparisons import (
    AtMost,
    Between,
    MoreThan,
    NotLess,
    Over,
    TogetherAtLeast,
    Under,
)
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import AtLeast, Expression, FromDate, WithinYears
from checker.rules.language_levels import LevelAtLeast
from checker.rules.lookups import WageReaches
from checker.rules.settlement_funds import FundsCover, amount_needed
from tests.support.checker_cases import Case
from tests.support.expression_parts import whole
from tests.support.profiles import reference

DAY = timedelta(days=1)
# How near to a threshold a case must come, in the unit of the question.
STEP = {Kind.WHOLE: 1.0, Kind.MONEY: 0.01, Kind.NUMBER: 0.5}


@dataclass(frozen=True, slots=True)
class Edge:
    """Name one side of a threshold, and tell the cases that stand there."""

    name: str
    touches: Callable[[Case], bool]


def edges(test: Expression) -> Iterator[Edge]:
    """Yield both sides of every threshold and date in an expression."""
    for one in whole(test):
        yield from _own(one)


def _own(test: Expression) -> Iterator[Edge]:
    match test:
        case MoreThan(fact, limit) | Over(fact, limit) | AtMost(fact, limit):
            step = STEP[fact.kind]
            yield from _near(fact, f"at {limit}", lambda case: (limit, limit))
            yield from _near(fact, f"over {limit}", lambda case: (limit + step / 9, limit + step))
        case WithinYears(fact, years):
            name = f"{fact.name} is {years} years back"
            yield Edge(name, lambda case: _is(case, fact, years_before(case.on, years)))
            yield Edge(
                f"{name} and a day",
                lambda case: _is(case, fact, years_before(case.on, years) - DAY),
            )
        case TogetherAtLeast(counted, least):
            name = f"{counted[0].name} and the rest"
            yield Edge(f"{name} make {least}", lambda case: _total(case, counted) == least)
            under = least - STEP[Kind.NUMBER]
            yield Edge(f"{name} make {under}", lambda case: _total(case, counted) == under)
        case FiledWithin(fact, clock):
            name = f"{clock.days} days after {fact.name}"
            yield Edge(f"the day is the last of {name}", lambda case: _left(case, fact, clock) == 0)
            yield Edge(f"the last of {name} is over", lambda case: _left(case, fact, clock) == -1)
            yield Edge(f"the day is {fact.name}", lambda case: _is(case, fact, case.on))
            for round_, last in clock.given:
                yield from _given(f"the round of {round_}", fact, round_, last)
        case DoneWithin(done, fact, clock):
            name = f"{clock.days} days after {fact.name}"
            yield Edge(f"{done.name} is the last of {name}", lambda case: _late(case, test) == 0)
            yield Edge(
                f"{done.name} is over the last of {name}", lambda case: _late(case, test) == 1
            )
        case FromDate(day):
            yield Edge(f"the day is {day}", lambda case: case.on == day)
            yield Edge(f"the day is {day - DAY}", lambda case: case.on == day - DAY)
        case LevelAtLeast():
            yield _level_edge(test, test.least)
            yield _level_edge(test, test.least - 1)
        case Between(fact, _, most):
            yield from _near(fact, f"at {most.name}", lambda case: _at(_number(case, most), 0))
            yield from _near(fact, f"over {most.name}", lambda case: _at(_number(case, most), 1))
        case _:
            pass
    yield from _reached(test)


def _reached(test: Expression) -> Iterator[Edge]:
    """Yield both sides of a number that must be reached."""
    match test:
        case AtLeast(fact, least) | Under(fact, least):
            yield from _sides(fact, lambda case: least)
        case NotLess(fact, other) | Between(fact, other):
            yield from _sides(fact, lambda case: _number(case, other))
        case WageReaches():
            yield from _sides(test.wage, lambda case: _wage(test, case))
        case FundsCover():
            yield from _sides(test.funds, lambda case: _funds(test, case))
        case _:
            return


def _given(name: str, fact: Fact, round_: date, last: date) -> Iterator[Edge]:
    """Yield both sides of the last day that a round was given."""
    yield Edge(f"{name}, on its last day", lambda case: _is(case, fact, round_) and case.on == last)
    over = last + DAY
    yield Edge(f"{name}, a day later", lambda case: _is(case, fact, round_) and case.on == over)


def _left(case: Case, fact: Fact, clock: Clock) -> int | None:
    """Return how many days are left of the days of a clock; None where no day was answered."""
    invited = case.answers.get(fact.name)
    if not isinstance(invited, date) or clock.last(invited) != invited + clock.days * DAY:
        return None
    return (clock.last(invited) - case.on).days


def _late(case: Case, test: DoneWithin) -> int | None:
    done, invited = (case.answers.get(fact.name) for fact in test.facts())
    if not isinstance(done, date) or not isinstance(invited, date):
        return None
    return (done - test.clock.last(invited)).days


def _level_edge(test: LevelAtLeast, level: int) -> Edge:
    name = f"{test.test.name} is level {level} in an ability"
    return Edge(name, lambda case: _level(test, case) == level)


def _sides(fact: Fact, threshold: Callable[[Case], float | None]) -> Iterator[Edge]:
    """Yield the threshold itself, and what lies at most a step under it."""
    yield from _near(fact, "at its threshold", lambda case: _at(threshold(case), 0))
    step = STEP[fact.kind]
    yield from _near(
        fact,
        "just under its threshold",
        lambda case: None if (at := threshold(case)) is None else (at - step, at - step / 9),
    )


def _at(value: float | None, more: float) -> tuple[float, float] | None:
    return None if value is None else (value + more, value + more)


def _near(
    fact: Fact, where: str, between: Callable[[Case], tuple[float, float] | None]
) -> Iterator[Edge]:
    def touches(case: Case) -> bool:
        given, ends = _number(case, fact), between(case)
        return given is not None and ends is not None and ends[0] - 1e-9 <= given <= ends[1] + 1e-9

    yield Edge(f"{fact.name} is {where}", touches)


def _number(case: Case, fact: Fact) -> float | None:
    given = case.answers.get(fact.name)
    return given if isinstance(given, int | float) else None


def _total(case: Case, counted: tuple[Fact, ...]) -> float | None:
    each = [_number(case, fact) for fact in counted]
    return None if None in each else sum(one or 0 for one in each)


def _is(case: Case, fact: Fact, day: date) -> bool:
    return case.answers.get(fact.name) == day


def _wage(test: WageReaches, case: Case) -> float | None:
    noc, region = case.answers.get(test.noc.name), case.answers.get(test.region.name)
    return test.level(reference(), str(noc), str(region), case.on)[0]


def _funds(test: FundsCover, case: Case) -> float | None:
    family, pay = _number(case, test.family), _number(case, test.pay)
    if family is None or pay is None:
        return None
    needed = amount_needed(int(family), case.on)
    return None if needed is None else needed - pay


def _level(test: LevelAtLeast, case: Case) -> int | None:
    taken = language_test(str(case.answers.get(test.test.name)))
    score = _number(case, test.score)
    return taken.level(test.ability, score) if taken and score is not None else None
