"""How verdicts combine, and what answering more can and cannot change."""

import re
from collections.abc import Callable, Iterable
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.answers.report import check
from checker.base.facts import Answer
from checker.base.verdict import Verdict, every, some
from checker.base.words import IN_ENGLISH
from checker.pathways import PATHWAYS
from checker.rules.expressions import Case, Outcome, When
from checker.streams.stream import Status
from tests.support.examples import FEW, MANY
from tests.support.expression_parts import stands, whole
from tests.support.profiles import FIRST_DAY, LAST_DAY, Answers, Person, part, people, reference

MET, NOT, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
SKIP, OFFICER = Verdict.NOT_APPLICABLE, Verdict.OFFICER

type Combine = Callable[[Iterable[Verdict]], Verdict]


@pytest.mark.parametrize(
    ("one", "other", "both", "either"),
    [
        (MET, MET, MET, MET),
        (MET, NOT, NOT, MET),
        (MET, UNKNOWN, UNKNOWN, MET),
        (MET, OFFICER, OFFICER, MET),
        (MET, SKIP, MET, MET),
        (NOT, NOT, NOT, NOT),
        (NOT, UNKNOWN, NOT, UNKNOWN),
        (NOT, OFFICER, NOT, OFFICER),
        (NOT, SKIP, NOT, NOT),
        (UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN),
        (UNKNOWN, OFFICER, UNKNOWN, UNKNOWN),
        (UNKNOWN, SKIP, UNKNOWN, UNKNOWN),
        (OFFICER, OFFICER, OFFICER, OFFICER),
        (OFFICER, SKIP, OFFICER, OFFICER),
        (SKIP, SKIP, SKIP, SKIP),
    ],
)
def test_kleene_tables(one: Verdict, other: Verdict, both: Verdict, either: Verdict) -> None:
    assert every((one, other)) is every((other, one)) is both
    assert some((one, other)) is some((other, one)) is either


def test_nothing_to_combine_concerns_nobody() -> None:
    assert every(()) is some(()) is SKIP


many = st.lists(st.sampled_from(Verdict), max_size=8)
both_ways = st.sampled_from([every, some])


@given(both_ways, many.flatmap(lambda them: st.tuples(st.just(them), st.permutations(them))))
def test_order_never_matters(how: Combine, two: tuple[list[Verdict], list[Verdict]]) -> None:
    assert how(two[0]) is how(two[1])


@given(both_ways, many, many)
def test_grouping_never_matters(how: Combine, left: list[Verdict], right: list[Verdict]) -> None:
    assert how([how(left), how(right)]) is how(left + right)


@given(both_ways, many, st.sampled_from([MET, NOT, SKIP, OFFICER]))
def test_a_decided_combination_stands_whatever_an_unknown_becomes(
    how: Combine, them: list[Verdict], becomes: Verdict
) -> None:
    before = how(them)
    if before is not UNKNOWN:
        assert how([becomes if item is UNKNOWN else item for item in them]) is before


def names_seen(outcome: Outcome) -> set[str]:
    return {name for seen in outcome.seen for name in seen.facts}


def only(answers: Answers, names: set[str]) -> dict[str, Answer]:
    return {name: answer for name, answer in answers.items() if name in names}


@MANY
@given(people, st.integers(0, 2**48))
def test_answering_more_never_flips_a_decided_verdict(someone: Person, seed: int) -> None:
    fewer = part(someone.answers, Random(seed))
    before = check(fewer, someone.on, reference()).streams
    after = {
        item.stream.slug: item for item in check(someone.answers, someone.on, reference()).streams
    }
    assert len(before) == len(after)
    for first in before:
        then = after[first.stream.slug]
        assert stands(first.verdict, then.verdict)
        assert stands(first.criteria.verdict, then.criteria.verdict)
        for one, other in zip(first.requirements, then.requirements, strict=True):
            assert stands(one.outcome.verdict, other.outcome.verdict)


CONDITIONS = [
    one.condition
    for pathway in PATHWAYS
    for rule in pathway.rules()
    for one in whole(rule.test)
    if isinstance(one, When)
]


@given(people)
def test_a_condition_asks_for_nothing(someone: Person) -> None:
    """Whom a rule does not concern need not reach what would make it concern them."""
    case = Case(someone.answers, someone.on, reference())
    for condition in CONDITIONS:
        for seen in condition.evaluate(case).seen:
            assert not re.search(r"needed|allowed|must", IN_ENGLISH.words(seen.said))


@MANY
@given(people)
def test_the_deciding_leaves_alone_give_the_same_verdict(someone: Person) -> None:
    for item in check(someone.answers, someone.on, reference()).streams:
        alone = only(someone.answers, names_seen(item.outcome))
        (again,) = check(alone, someone.on, reference(), [item.stream.slug]).streams
        assert again.verdict is item.verdict


@FEW  # it checks each requirement of each stream alone
@given(people)
def test_the_deciding_leaves_of_a_requirement_are_enough(someone: Person) -> None:
    for item in check(someone.answers, someone.on, reference()).streams:
        for number, requirement in enumerate(item.requirements):
            here = requirement.outcome
            alone = only(someone.answers, names_seen(here))
            (again,) = check(alone, someone.on, reference(), [item.stream.slug]).streams
            there = again.requirements[number].outcome
            assert there == here or there.verdict is here.verdict is UNKNOWN


@given(people)
def test_the_order_of_answers_never_matters(someone: Person) -> None:
    turned = dict(reversed(list(someone.answers.items())))
    report = check(someone.answers, someone.on, reference())
    assert check(turned, someone.on, reference()) == report


@MANY
@given(people)
def test_every_stream_answers_on_every_day(someone: Person) -> None:
    report = check(someone.answers, someone.on, reference())
    assert {item.stream.slug for item in report.streams} == {item.slug for item in PATHWAYS}
    assert len(report.streams) == len(PATHWAYS)
    for item in report.streams:
        status = item.stream.status(someone.on)
        if item.verdict is UNKNOWN:
            assert item.outcome.seen, "an unknown verdict names what is missing"
        if status is Status.CLOSED:
            assert item.verdict is NOT
            # What would have come out is still said, by the rules of the last day that had any.
            assert item.requirements
            assert item.criteria_day <= someone.on
        if status is Status.TRANSITION:
            assert item.verdict in (UNKNOWN, NOT)


@given(people)
def test_a_stream_alone_comes_out_as_it_does_among_all(someone: Person) -> None:
    for item in check(someone.answers, someone.on, reference()).streams:
        (alone,) = check(someone.answers, someone.on, reference(), [item.stream.slug]).streams
        assert alone == item


@pytest.mark.slow
def test_every_day_from_2015_to_2030_has_an_answer() -> None:
    """The few days a year that no person above is asked about, too."""
    day = FIRST_DAY
    while day <= LAST_DAY:
        assert len(check({}, day, reference()).streams) == len(PATHWAYS)
        day += timedelta(days=7)
