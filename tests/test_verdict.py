"""How verdicts combine, and what answering more can and cannot change."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from checker.expressions import Case, Outcome, combine
from checker.facts import Answer, Fact, Kind
from checker.pathways import PATHWAYS
from checker.reference import Reference, parse_reference
from checker.rules import Requirement, Stage
from checker.verdict import Verdict, every, some
from checker.wire import questions

MET, NOT, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
SKIP, OFFICER = Verdict.NOT_APPLICABLE, Verdict.OFFICER

type Combine = Callable[[Iterable[Verdict]], Verdict]
type Answers = Mapping[str, Answer]

# Slugs and not pathways: a failing property prints what it was given.
BY_SLUG = {pathway.slug: pathway for pathway in PATHWAYS}
EACH_PATHWAY = pytest.mark.parametrize("slug", BY_SLUG)


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


# Codes on both sides of every line that a rule draws, with and without a regional wage.
NOCS = ("00013", "13110", "21231", "32200", "62200", "63200", "64100", "72310", "72600", "93200")
SCORES = (0, 3.5, 4, 5, 5.5, 6, 9, 12, 50, 60, 90, 300, 450, 699)
DAYS = st.dates(date(2020, 1, 1), date(2028, 12, 31))


def answer_to(fact: Fact) -> SearchStrategy[Answer]:
    match fact.kind:
        case Kind.YES_NO:
            return st.booleans()
        case Kind.WHOLE:
            return st.integers(fact.least, min(fact.most, 30))
        case Kind.MONEY:
            edges = (0, 17.2, 20, 25, 54.33, 249_999, 250_000, 500_000, 999_999.99, 1_000_000)
            return st.sampled_from([edge for edge in edges if edge <= fact.most])
        case Kind.SCORE:
            return st.sampled_from([edge for edge in SCORES if edge <= fact.most])
        case Kind.DATE:
            return DAYS
        case Kind.NOC:
            return st.sampled_from(NOCS)
        case Kind.CHOICE:
            return st.sampled_from([choice.value for choice in fact.choices])


everything = st.fixed_dictionaries(
    {}, optional={fact.name: answer_to(fact) for fact in questions()}
)
# The first days of the rules too, and days long after.
asked_days = st.dates(date(2026, 6, 1), date(2030, 1, 1))


@cache
def reference() -> Reference:
    folder = Path(__file__).parent.parent / "content" / "reference"
    return parse_reference(
        (folder / "noc2021.csv").read_text("utf-8"),
        (folder / "wages_ontario.csv").read_text("utf-8"),
    )


def outcome_of(requirement: Requirement, answers: Answers, on: date) -> Outcome:
    case = Case(answers, on, reference())
    rules = requirement.rules_on(on)
    return combine(requirement.combine, [rule.test.evaluate(case) for rule in rules])


def outcome(slug: str, answers: Answers, on: date) -> Outcome:
    eligible = (item for item in BY_SLUG[slug].requirements if item.stage is Stage.ELIGIBLE)
    return combine(every, [outcome_of(item, answers, on) for item in eligible])


def part(answers: Answers, names: Iterable[str]) -> dict[str, Answer]:
    return {name: answers[name] for name in names if name in answers}


@EACH_PATHWAY
@given(data=st.data(), answers=everything, on=asked_days)
def test_answering_more_never_flips_a_decided_verdict(
    slug: str, data: st.DataObject, answers: Answers, on: date
) -> None:
    fewer = part(answers, data.draw(st.sets(st.sampled_from(sorted(answers) or [""]))))
    before, after = outcome(slug, fewer, on).verdict, outcome(slug, answers, on).verdict
    assert before in (UNKNOWN, after)
    for requirement in BY_SLUG[slug].requirements:
        first = outcome_of(requirement, fewer, on).verdict
        assert first in (UNKNOWN, outcome_of(requirement, answers, on).verdict)


@EACH_PATHWAY
@given(answers=everything, on=asked_days)
def test_the_deciding_leaves_alone_give_the_same_verdict(
    slug: str, answers: Answers, on: date
) -> None:
    whole = outcome(slug, answers, on)
    deciding = (name for seen in whole.seen for name in seen.facts)
    assert outcome(slug, part(answers, deciding), on).verdict is whole.verdict
    for requirement in BY_SLUG[slug].requirements:
        here = outcome_of(requirement, answers, on)
        names = (name for seen in here.seen for name in seen.facts)
        alone = outcome_of(requirement, part(answers, names), on)
        assert alone == here or alone.verdict is here.verdict is UNKNOWN


@EACH_PATHWAY
@given(answers=everything, on=asked_days)
def test_an_unknown_verdict_names_what_is_missing(slug: str, answers: Answers, on: date) -> None:
    whole = outcome(slug, answers, on)
    if whole.verdict is UNKNOWN:
        assert whole.seen


@EACH_PATHWAY
@given(answers=everything, on=asked_days)
def test_the_order_of_answers_never_matters(slug: str, answers: Answers, on: date) -> None:
    turned = dict(reversed(list(answers.items())))
    assert outcome(slug, turned, on) == outcome(slug, answers, on)
