"""A traced day: on every other day of its span the same comes out."""

from datetime import date, timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.base.period import years_before
from checker.pathways import PATHWAYS
from checker.replay.day_tracing import ALWAYS, Span, traced
from checker.rules.expressions import Case
from tests.support.profiles import Person, people, reference

DAY = date(2024, 2, 29)
days = st.dates(date(2015, 1, 1), date(2030, 12, 31))


def test_a_day_at_which_nobody_looks_is_like_any_other() -> None:
    _, tracer = traced(DAY)
    assert f"{tracer} {tracer!s}" == "2024-02-29 2024-02-29"
    assert tracer.span == ALWAYS


def test_a_comparison_keeps_the_days_that_compare_alike() -> None:
    before, after = date(2024, 1, 1), date(2025, 1, 1)
    on, tracer = traced(DAY)
    assert on >= before
    assert tracer.span == Span(before, date.max)
    assert not on >= after
    assert tracer.span == Span(before, date(2024, 12, 31))
    on, tracer = traced(DAY)
    assert before <= on <= DAY
    assert tracer.span == Span(before, DAY)
    on, tracer = traced(DAY)
    assert on > before
    assert on < after
    assert tracer.span == Span(date(2024, 1, 2), date(2024, 12, 31))
    on, tracer = traced(DAY)
    assert on == DAY
    assert tracer.span == Span(DAY, DAY)


def test_the_year_is_the_same_all_year_and_a_window_is_of_one_day() -> None:
    on, tracer = traced(DAY)
    assert on.year == 2024
    assert tracer.span == Span(date(2024, 1, 1), date(2024, 12, 31))
    assert years_before(on, 2) == date(2022, 3, 1)
    assert tracer.span == Span(DAY, DAY)


def test_what_a_traced_day_does_not_know_fails_loudly() -> None:
    on, _ = traced(DAY)
    with pytest.raises(TypeError):
        on - timedelta(1)
    with pytest.raises(TypeError):
        hash(on)
    with pytest.raises(AttributeError):
        on.isoformat()


@given(people, days, days)
def test_every_comparison_holds_on_every_day_of_the_span(
    someone: Person, one: date, other: date
) -> None:
    on, tracer = traced(someone.on)
    seen = (on < one, on <= other, one > on, other >= on)
    assert someone.on in tracer.span
    for day in (tracer.span.first, tracer.span.last):
        assert (day < one, day <= other, one > day, other >= day) == seen


@given(people, st.integers(0, 2**32))
def test_every_rule_comes_out_the_same_on_every_day_of_its_span(someone: Person, seed: int) -> None:
    random = Random(seed)
    for pathway in random.sample(PATHWAYS, 3):
        for rule in pathway.rules():
            on, tracer = traced(someone.on)
            verdict = rule.test.evaluate(Case(someone.answers, on, reference())).verdict
            first = max(tracer.span.first, date(2014, 1, 1))
            last = min(tracer.span.last, date(2031, 1, 1))
            for day in (first, last, first + timedelta(random.randrange((last - first).days + 1))):
                again = rule.test.evaluate(Case(someone.answers, day, reference()))
                assert again.verdict is verdict, (rule.id, someone.on, day)
