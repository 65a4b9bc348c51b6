"""CRS totals agree with a plain second way of working them out."""

from datetime import date
from random import Random

from hypothesis import given

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.questions import federal as f
from checker.reference.language_tests import Ability, language_test
from checker.rules.expressions import Case
from tests.support.crs_rows import (
    AGE_ROWS,
    EDUCATION_ROWS,
    LEVEL_ROWS,
    SCORED,
    WORK_ROWS,
    on_a_day_of,
    seeds,
    total,
)
from tests.support.federal_profiles import NO_TABLES, Answers, random_answers


def slow_total(answers: Answers, on: date, bonus: tuple[int, int]) -> int:
    """Work out a total of 2020 or later a second way: plainly, from the rows written out above."""

    def read(asked: Fact, scores: dict[Ability, Fact], day: Fact) -> list[int]:
        test = language_test(str(answers[asked.name]))
        if test is None or (test.accepted_from and on < test.accepted_from):
            return [0, 0, 0, 0]
        taken_on = answers[day.name]
        assert isinstance(taken_on, date)
        two_years_on = (taken_on.year + 2, taken_on.month, taken_on.day)
        if taken_on > on or two_years_on < (on.year, on.month, on.day):
            return [0, 0, 0, 0]
        levels = []
        for ability, fact in scores.items():
            given_score = answers[fact.name]
            assert isinstance(given_score, int | float)
            levels.append(3 + sum(given_score >= least for least in test.thresholds[ability]))
        return levels

    def number(fact: Fact) -> int:
        value = answers[fact.name]
        assert isinstance(value, int)
        return value

    column = 1 if answers[f.PARTNER.name] == "comes_along" else 0
    age = slow_age(answers[f.DATE_OF_BIRTH.name], on)
    level_rows = {row[0]: row[1:] for row in LEVEL_ROWS} | {0: (0, 0, 0, 0)}
    schooling = [row[0] for row in EDUCATION_ROWS].index(str(answers[f.FEDERAL_EDUCATION.name]))
    canadian = min(number(f.CANADIAN_SKILLED_MONTHS) // 12, 5)
    foreign = number(f.FOREIGN_SKILLED_MONTHS) // 12
    base = {row[0]: row[1:] for row in AGE_ROWS}.get(age, (0, 0))[column]
    _, *by_column, _ = EDUCATION_ROWS[schooling]
    base += int(by_column[column]) + WORK_ROWS[canadian][1 + column]
    if column:
        of_partner = str(answers[f.PARTNER_EDUCATION.name])
        base += next(row[3] for row in EDUCATION_ROWS if row[0] == of_partner)
        base += WORK_ROWS[min(number(f.PARTNER_CANADIAN_MONTHS) // 12, 5)][3]
        base += sum(
            level_rows[one][3]
            for one in read(f.PARTNER_TEST, f.PARTNER_SCORES, f.PARTNER_TEST_DATE)
        )

    in_english = read(q.ENGLISH_TEST, q.ENGLISH, q.ENGLISH_DATE)
    in_french = read(q.FRENCH_TEST, q.FRENCH, q.FRENCH_DATE)

    def in_order(first: list[int], second: list[int]) -> int:
        spoken = sum(level_rows[one][column] for one in first)
        spoken += min(22 if column else 24, sum(level_rows[one][2] for one in second))
        clb = 2 if min(first) >= 9 else 1 if min(first) >= 7 else 0
        work = min(canadian, 2)
        lower, higher = (0, 13, 25), (0, 25, 50)
        by_education = (0, 0, 0) if schooling < 2 else lower if schooling < 5 else higher
        by_foreign = (0, 0, 0) if foreign < 1 else lower if foreign < 3 else higher
        groups = min(50, by_education[clb] + by_education[work])
        groups += min(50, by_foreign[clb] + by_foreign[work])
        if answers[f.TRADE_QUALIFICATION.name]:
            groups += 50 if min(first) >= 7 else 25 if min(first) >= 5 else 0
        return spoken + min(100, groups)

    extra = min(600, slow_additional(answers, on, bonus, min(in_english), min(in_french)))
    return base + max(in_order(in_english, in_french), in_order(in_french, in_english)) + extra


def slow_age(birthday: Answer, on: date) -> int:
    assert isinstance(birthday, date)
    return next(n for n in range(200) if birthday.replace(year=birthday.year + n + 1) > on)


def slow_additional(
    answers: Answers, on: date, bonus: tuple[int, int], in_english: int, in_french: int
) -> int:
    extra = 600 if answers[f.EXPRESS_ENTRY_NOMINATION.name] else 0
    for_study = {"none": 0, "one_or_two_year": 15, "three_year_plus": 30}
    extra += for_study[str(answers[f.CANADIAN_STUDY.name])]
    extra += 15 if answers[f.SIBLING.name] else 0
    if in_french >= 7:
        extra += bonus[1] if in_english >= 5 else bonus[0]
    if on < date(2025, 3, 25) and answers[f.ARRANGED_EMPLOYMENT.name]:
        if on < date(2022, 11, 16):
            code = str(answers[q.OFFER_NOC_2016.name])
            extra += 200 if code[:2] == "00" else 50 if code[0] == "0" or code[1] in "0123" else 0
        else:
            code = str(answers[q.OFFER_NOC.name])
            extra += 200 if code[:2] == "00" else 50 if code[1] in "0123" else 0
    return extra


@given(seeds)
def test_totals_agree_with_a_second_way(seed: int) -> None:
    random = Random(seed)
    grid = random.choice(SCORED[2:])
    on = on_a_day_of(grid)
    answers = random_answers(random, on)
    bonus = (15, 30) if grid.slug == "crs-2017-06" else (25, 50)
    assert total(grid, Case(answers, on, NO_TABLES)) == slow_total(answers, on, bonus)
