"""What must always hold of a CRS score: sums, ranges, and more that never gives less."""

from itertools import product
from random import Random

import pytest
from hypothesis import given

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.points.grid import Grid, Score
from checker.questions import federal as f
from checker.reference.language_tests import Ability, language_test
from checker.rules.expressions import Case
from tests.support.crs_rows import EDUCATION_ROWS, SCORED, on_a_day_of, seeds, total
from tests.support.federal_profiles import (
    FACTS,
    NO_TABLES,
    Answers,
    answer_to,
    born,
    points_of,
    random_answers,
    some_of,
)


@given(seeds)
def test_a_complete_profile_is_exact_and_its_breakdown_adds_up(seed: int) -> None:
    random = Random(seed)
    grid = random.choice(SCORED)
    on = on_a_day_of(grid)
    result = points_of(grid, Case(random_answers(random, on), on, NO_TABLES))
    assert result.low == result.high
    assert all(item.points.low == item.points.high <= item.factor.most for item in result.factors)
    taken = sum(one.high for one in result.taken())
    assert sum(item.points.high for item in result.factors) - taken == result.high
    assert sum(part.high for part in result.subtotals()) == result.high
    assert all(part.low == part.high <= part.cap.most for part in result.subtotals())
    assert result.total
    assert 0 <= result.low <= 1200


def spans(result: Score) -> list[tuple[int, int]]:
    each = [(item.points.low, item.points.high) for item in result.factors]
    return [(result.low, result.high), *each]


@given(seeds)
def test_the_range_holds_the_final_total_and_only_narrows(seed: int) -> None:
    random = Random(seed)
    grid = random.choice(SCORED)
    on = on_a_day_of(grid)
    known = random_answers(random, on)
    inner = spans(points_of(grid, Case(known, on, NO_TABLES)))
    for _ in range(4):
        known = some_of(known, random)
        outer = spans(points_of(grid, Case(known, on, NO_TABLES)))
        for (low, high), (within_low, within_high) in zip(outer, inner, strict=True):
            assert low <= within_low <= within_high <= high
        inner = outer


@given(seeds)
def test_the_range_over_one_open_question_is_as_narrow_as_can_be(seed: int) -> None:
    """The least and the most are reached by some answer to the question that is open."""
    random = Random(seed)
    grid = random.choice(SCORED)
    on = on_a_day_of(grid)
    answers = random_answers(random, on)
    # Scores without their test say nothing yet, so no answer to a test alone reaches its ends.
    tests = {q.ENGLISH_TEST, q.FRENCH_TEST, f.PARTNER_TEST}
    fact = random.choice([fact for fact in FACTS if fact not in tests])
    open_ = {name: answer for name, answer in answers.items() if name != fact.name}
    result = points_of(grid, Case(open_, on, NO_TABLES))
    tried: set[Answer] = {answer_to(fact, random, on) for _ in range(200)}
    tried |= {born(age, on) for age in (3, 25)} if fact is f.DATE_OF_BIRTH else set()
    if fact.kind == "score":
        tried |= {
            end
            for ability in Ability
            for taken in tests
            if (test := language_test(str(answers[taken.name]))) and fact.name.endswith(ability)
            for end in (0, test.top[ability])
            if fact.name.startswith(taken.name.split("_")[0])
        }
        tried = {one for one in tried if within_scale(fact, one, answers)}
    totals = [total(grid, Case({**open_, fact.name: one}, on, NO_TABLES)) for one in tried]
    assert (result.low, result.high) == (min(totals), max(totals))


def within_scale(fact: Fact, answer: Answer, answers: Answers) -> bool:
    language, _, ability = fact.name.rpartition("_")
    taken = f.PARTNER_TEST.name if language == "partner" else f"{language}_test"
    test = language_test(str(answers[taken]))
    assert isinstance(answer, int | float)
    return test is None or answer <= test.top[Ability(ability)]


BETTER: list[tuple[Fact, tuple[float | str, ...]]] = [
    *((fact, (0, 11, 12, 24, 36, 48, 60)) for fact in (f.CANADIAN_SKILLED_MONTHS, f.FOREIGN_SKILLED_MONTHS, f.PARTNER_CANADIAN_MONTHS)),
    *((fact, tuple(row[0] for row in EDUCATION_ROWS)) for fact in (f.FEDERAL_EDUCATION, f.PARTNER_EDUCATION)),
    *((fact, (False, True)) for fact in (f.TRADE_QUALIFICATION, f.EXPRESS_ENTRY_NOMINATION, f.ARRANGED_EMPLOYMENT, f.LMIA_OFFER, f.SIBLING)),
    (f.CANADIAN_STUDY, ("none", "one_or_two_year", "three_year_plus")),
    (q.OFFER_NOC, ("64100", "63200", "00012")),
    (q.OFFER_NOC_2016, ("9619", "7271", "0013")),
]  # fmt: skip


LANGUAGES = (
    (q.ENGLISH_TEST, q.ENGLISH),
    (q.FRENCH_TEST, q.FRENCH),
    (f.PARTNER_TEST, f.PARTNER_SCORES),
)


@given(seeds)
def test_more_of_a_good_thing_never_lowers_a_score(seed: int) -> None:
    random = Random(seed)
    grid = random.choice(SCORED)
    on = on_a_day_of(grid)
    answers = random_answers(random, on)
    better = list(BETTER)
    for asked, scores in LANGUAGES:
        if test := language_test(str(answers[asked.name])):
            better += [
                (fact, (0, *test.thresholds[ability], test.top[ability]))
                for ability, fact in scores.items()
            ]
    fact, steps = random.choice(better)
    totals = [total(grid, Case({**answers, fact.name: step}, on, NO_TABLES)) for step in steps]
    assert totals == sorted(totals)


def test_an_empty_profile_can_still_reach_everything() -> None:
    for grid in SCORED:
        result = points_of(grid, Case({}, on_a_day_of(grid), NO_TABLES))
        assert (result.low, result.high) == (0, 1200)


def test_every_question_of_a_factor_is_named() -> None:
    named = {
        fact.name for grid in SCORED for factor in grid.factors for fact in factor.scorer.facts()
    }
    only_for_67 = {
        f.SKILLED_MONTHS,
        f.CONTINUOUS_YEAR,
        f.WORKED_A_YEAR_IN_CANADA,
        f.STUDIED_TWO_YEARS_IN_CANADA,
        f.PARTNER_WORKED_IN_CANADA,
        f.PARTNER_STUDIED_IN_CANADA,
        f.RELATIVE_IN_CANADA,
    }
    assert named == {fact.name for fact in FACTS if fact not in only_for_67}


@pytest.mark.parametrize("grid", SCORED, ids=lambda grid: str(grid.slug))
def test_no_answer_that_a_factor_does_not_name_moves_it(grid: Grid) -> None:
    on = on_a_day_of(grid)
    for seed, factor in product(range(6), grid.factors):
        random = Random(seed)
        one, other = random_answers(random, on), random_answers(random, on)
        read = {fact.name for fact in factor.scorer.facts()}
        mixed = {name: (one if name in read else other)[name] for name in one}
        order_matters = factor.id in ("first_language", "second_language") or factor.id.startswith(
            "transfer"
        )
        if not order_matters:
            points = [factor.scorer.score(Case(each, on, NO_TABLES)) for each in (one, mixed)]
            assert points[0] == points[1], factor.id
