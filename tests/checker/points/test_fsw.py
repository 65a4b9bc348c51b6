"""The 67 points: published totals, every row, the pass mark and its gates, ranges."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.base.facts import Answer
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.points.fsw import GATES, GRID, PASS_MARK, passes
from checker.points.grid import Score
from checker.questions import federal as f
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    TEF_699,
    Ability,
    LanguageTest,
    language_test,
)
from checker.rules.expressions import Case
from tests.support.federal_profiles import (
    ABILITIES,
    NO_TABLES,
    STREAM,
    Answers,
    by_factor,
    english,
    french,
    ielts,
    partner,
    points_of,
    random_answers,
    results,
    some_of,
    someone,
)
from tests.support.listing import listed

NOW = date(2026, 9, 1)
BACHELOR = "bachelors_or_three_year"
seeds = st.integers(0, 2**48)


def education(level: str) -> Answers:
    return {f.FEDERAL_EDUCATION.name: level}


def years(number: int) -> Answers:
    return {f.SKILLED_MONTHS.name: 12 * number, f.CONTINUOUS_YEAR.name: number > 0}


OFFER: Answers = {f.ARRANGED_EMPLOYMENT.name: True}
WORKED: Answers = {f.WORKED_A_YEAR_IN_CANADA.name: True}
STUDIED: Answers = {f.STUDIED_TWO_YEARS_IN_CANADA.name: True}
RELATIVE: Answers = {f.RELATIVE_IN_CANADA.name: True}
ALONG = partner("secondary", None, 0)


# From the test suites of open-source calculators, each worked through by hand.
PUBLISHED: dict[str, tuple[int, int, tuple[Answers, ...]]] = {
    # ZhengQ2/pr_score, tests/scoring.test.js
    "zheng: 24 + 21 + 11 + 11": (67, 36, (english(9), education(BACHELOR), years(2))),
    # Omerpq/maplesteps-rules, src/services/__tests__/fsw67.regression.test.ts
    "omerpq: 24 + 21 + 9 + 12": (66, 29, (english(9), education(BACHELOR), years(1))),
    "omerpq: and an offer, 10 + 5": (81, 29, (english(9), education(BACHELOR), years(1), OFFER)),
    # src/features/fsw/utils/fswCalculator, test of another calculator
    "28 + 21 + 15 + 12": (
        76,
        30,
        (english(9), french(5), education(BACHELOR), years(6)),
    ),
    "28 + 21 + 15 + 12 + 10": (
        86,
        30,
        (english(9), french(5), education(BACHELOR), years(6), WORKED, RELATIVE),
    ),
}


@pytest.mark.parametrize("name", PUBLISHED)
def test_published_totals(name: str) -> None:
    expected, age, parts = PUBLISHED[name]
    case = someone(NOW, age, *parts)
    result = points_of(GRID, case)
    assert result.low == result.high == expected
    assert passes(case).verdict is (Verdict.MET if expected >= 67 else Verdict.NOT_MET)


def test_the_grid_has_six_factors_and_100_points() -> None:
    most = {factor.id: factor.most for factor in GRID.factors}
    assert most == {
        "language": 28,
        "education": 25,
        "experience": 15,
        "age": 12,
        "arranged_employment": 10,
        "adaptability": 10,
    }
    assert GRID.most(STREAM) == 100
    assert PASS_MARK == 67


AGES = """17 0|18 12|19 12|20 12|21 12|22 12|23 12|24 12|25 12|26 12|27 12|28 12|29 12|30 12|31 12|32 12
33 12|34 12|35 12|36 11|37 10|38 9|39 8|40 7|41 6|42 5|43 4|44 3|45 2|46 1|47 0|48 0|60 0|5 0"""


def test_every_age() -> None:
    rows = [tuple(map(int, row.split())) for row in AGES.replace("\n", "|").split("|")]
    found = [(age, by_factor(GRID, someone(NOW, age))["age"]) for age, _ in rows]
    assert found == rows


@pytest.mark.parametrize(("on", "points"), [("2026-08-31", 12), ("2026-09-01", 11)])
def test_age_changes_on_the_birthday(on: str, points: int) -> None:
    case = someone(date.fromisoformat(on), 30, date_of_birth=date(1990, 9, 1))
    assert by_factor(GRID, case)["age"] == points


@pytest.mark.parametrize(
    ("level", "points"),
    [
        ("less_than_secondary", 0),
        ("secondary", 5),
        ("one_year", 15),
        ("two_year", 19),
        (BACHELOR, 21),
        ("two_or_more_one_three_year", 22),
        ("masters_or_professional", 23),
        ("doctoral", 25),
    ],
)
def test_every_education(level: str, points: int) -> None:
    assert by_factor(GRID, someone(NOW, 30, education(level)))["education"] == points


@pytest.mark.parametrize(
    ("months", "points"),
    [
        (0, 0),
        (11, 0),
        (12, 9),
        (23, 9),
        (24, 11),
        (47, 11),
        (48, 13),
        (71, 13),
        (72, 15),
        (120, 15),
    ],
)
def test_every_band_of_experience(months: int, points: int) -> None:
    case = someone(NOW, 30, {f.SKILLED_MONTHS.name: months})
    assert by_factor(GRID, case)["experience"] == points


FIRST = {3: 0, 4: 0, 5: 0, 6: 0, 7: 4, 8: 5, 9: 6, 10: 6, 11: 6, 12: 6}


@pytest.mark.parametrize("level", FIRST)
def test_every_level_in_the_first_language(level: int) -> None:
    assert by_factor(GRID, someone(NOW, 30, english(level)))["language"] == 4 * FIRST[level]
    if level <= 10:
        assert by_factor(GRID, someone(NOW, 30, french(level)))["language"] == 4 * FIRST[level]


EDGES = [
    (test, ability, score, reached)
    # Express Entry does not read the other scale of TEF Canada.
    for test in ENGLISH_TESTS + FRENCH_TESTS
    if test is not TEF_699
    for ability in Ability
    for level, least in enumerate(test.thresholds[ability], 4)
    for score, reached in ((least, level), (least - 0.5, level - 1))
]


def test_every_edge_of_every_chart_in_every_ability() -> None:
    differing = [
        (test.slug, ability.value, score, points)
        for test, ability, score, reached in EDGES
        if (points := points_for(test, ability, score)) != FIRST[reached]
    ]
    assert not differing, listed(differing)


def points_for(test: LanguageTest, ability: Ability, score: float) -> int:
    """Return the points for a score in one ability beside nothing in the others."""
    english_test = test.scale == "CLB"
    asked, scores = (q.ENGLISH_TEST, q.ENGLISH) if english_test else (q.FRENCH_TEST, q.FRENCH)
    given_scores = tuple(score if one is ability else 0 for one in ABILITIES)
    return by_factor(GRID, someone(NOW, 30, results(test, given_scores, asked, scores)))["language"]


def test_the_second_language_needs_level_5_in_all_four_abilities() -> None:
    assert by_factor(GRID, someone(NOW, 30, english(7), french(5)))["language"] == 20
    assert by_factor(GRID, someone(NOW, 30, english(7), french(6, 6, 4, 6)))["language"] == 16
    assert by_factor(GRID, someone(NOW, 30, english(7), french(4)))["language"] == 16
    assert by_factor(GRID, someone(NOW, 30, english(9), french(9)))["language"] == 28


def test_both_orders_of_the_languages_are_tried() -> None:
    # English first: 6 + 6 + 6 + 0, and 4 for French; French first: 4 x 4, and 4 for English.
    case = someone(NOW, 30, english(10, 10, 10, 5), french(7))
    assert by_factor(GRID, case)["language"] == 22
    # Level 4 in English gives nothing as the second language: French second gives 18 + 4.
    other = someone(NOW, 30, english(10, 10, 10, 4), french(8))
    assert by_factor(GRID, other)["language"] == 22


@pytest.mark.parametrize(
    ("parts", "points"),
    [
        ((), 0),
        ((WORKED,), 10),
        ((STUDIED,), 5),
        ((OFFER,), 5),
        ((RELATIVE,), 5),
        ((STUDIED, RELATIVE), 10),
        ((STUDIED, RELATIVE, OFFER), 10),
        ((WORKED, STUDIED), 10),
        ((ALONG,), 0),
        ((partner("secondary", english(4), 0),), 5),
        ((partner("secondary", english(9, 9, 3, 9), 0),), 0),
        ((partner("secondary", ielts(3.5, 4, 4.5, 4), 0),), 5),
        ((ALONG, {f.PARTNER_WORKED_IN_CANADA.name: True}), 5),
        ((ALONG, {f.PARTNER_STUDIED_IN_CANADA.name: True}), 5),
        ((partner("secondary", english(4), 0), RELATIVE, OFFER), 10),
        (({f.PARTNER_WORKED_IN_CANADA.name: True, f.PARTNER_STUDIED_IN_CANADA.name: True},), 0),
    ],
)
def test_adaptability(parts: tuple[Answers, ...], points: int) -> None:
    assert by_factor(GRID, someone(NOW, 30, *parts))["adaptability"] == points


STRONG = (english(9), education(BACHELOR), years(6), OFFER)


@pytest.mark.parametrize(
    ("change", "gate"),
    [
        (english(9, 9, 6, 9), "language"),
        ({f.CONTINUOUS_YEAR.name: False}, "work"),
        (education("less_than_secondary"), "education"),
    ],
)
def test_a_gate_fails_whatever_the_points(change: Answers, gate: str) -> None:
    strong = someone(NOW, 30, *STRONG, WORKED, STUDIED, french(6))
    assert passes(strong).verdict is Verdict.MET
    weak = someone(NOW, 30, *STRONG, WORKED, STUDIED, french(6), change)
    assert points_of(GRID, weak).low >= PASS_MARK
    assert passes(weak).verdict is Verdict.NOT_MET
    verdicts = {one.id: one.expression.evaluate(weak).verdict for one in GATES}
    assert [id_ for id_, verdict in verdicts.items() if verdict is not Verdict.MET] == [gate]


def test_french_opens_the_language_gate_too() -> None:
    case = someone(NOW, 30, english(9, 9, 6, 9), french(7), education(BACHELOR), years(6), OFFER)
    assert passes(case).verdict is Verdict.MET


def test_one_point_less_than_67_does_not_pass() -> None:
    parts = (english(9), education(BACHELOR), years(2))
    assert passes(someone(NOW, 36, *parts)).verdict is Verdict.MET
    outcome = passes(someone(NOW, 37, *parts))
    assert outcome.verdict is Verdict.NOT_MET
    assert [IN_ENGLISH.words(seen.said) for seen in outcome.seen] == [
        "66 points of 100; 67 are needed"
    ]


def test_while_the_points_are_open_nobody_fails_or_passes() -> None:
    full = someone(NOW, 36, english(9), education(BACHELOR), years(2))
    open_ = {name: one for name, one in full.answers.items() if name != f.DATE_OF_BIRTH.name}
    outcome = passes(Case(open_, NOW, NO_TABLES))
    assert outcome.verdict is Verdict.UNKNOWN
    assert "56 to 68 points of 100; 67 are needed" in [
        IN_ENGLISH.words(seen.said) for seen in outcome.seen
    ]
    assert passes(Case({}, NOW, NO_TABLES)).verdict is Verdict.UNKNOWN


def test_tables_print_what_they_score() -> None:
    printed = {
        factor.id: [(row.label, row.low) for row in factor.scorer.rows()] for factor in GRID.factors
    }
    assert ("18 to 35", 12) in printed["age"]
    assert ("47 or older", 0) in printed["age"]
    assert ("second language: level 5 or more in all four abilities", 4) in printed["language"]
    assert len(printed["adaptability"]) == 7
    for factor in GRID.factors:
        assert max(row.high for row in factor.scorer.rows()) <= factor.most


def spans(result: Score) -> list[tuple[int, int]]:
    each = [(item.points.low, item.points.high) for item in result.factors]
    return [(result.low, result.high), *each]


@given(seeds)
def test_the_range_holds_the_final_total_and_only_narrows(seed: int) -> None:
    random = Random(seed)
    known = random_answers(random, NOW)
    case = Case(known, NOW, NO_TABLES)
    inner = spans(points_of(GRID, case))
    assert all(low == high for low, high in inner)
    assert inner[0][0] == sum(low for low, _ in inner[1:])
    final = passes(case).verdict
    for _ in range(4):
        known = some_of(known, random)
        outer = spans(points_of(GRID, Case(known, NOW, NO_TABLES)))
        for (low, high), (within_low, within_high) in zip(outer, inner, strict=True):
            assert low <= within_low <= within_high <= high
        assert passes(Case(known, NOW, NO_TABLES)).verdict in (final, Verdict.UNKNOWN)
        inner = outer


@given(seeds)
def test_more_of_a_good_thing_never_lowers_a_score(seed: int) -> None:
    random = Random(seed)
    answers = random_answers(random, NOW)
    better: list[tuple[str, tuple[Answer, ...]]] = [
        (f.SKILLED_MONTHS.name, (0, 11, 12, 24, 48, 72)),
        (f.FEDERAL_EDUCATION.name, tuple(one.value for one in f.FEDERAL_EDUCATION.choices)),
        *(
            (fact.name, (False, True))
            for factor in GRID.factors
            for fact in factor.scorer.facts()
            if fact.kind == "yes_no"
        ),
    ]
    for asked, scores in ((q.ENGLISH_TEST, q.ENGLISH), (q.FRENCH_TEST, q.FRENCH)):
        if test := language_test(str(answers[asked.name])):
            better += [
                (fact.name, (0, *test.thresholds[ability])) for ability, fact in scores.items()
            ]
    name, steps = random.choice(better)
    cases = [Case({**answers, name: step}, NOW, NO_TABLES) for step in steps]
    totals = [points_of(GRID, case).low for case in cases]
    assert totals == sorted(totals)


def test_an_empty_profile_can_still_reach_everything() -> None:
    result = points_of(GRID, Case({}, NOW, NO_TABLES))
    assert (result.low, result.high) == (0, 100)
