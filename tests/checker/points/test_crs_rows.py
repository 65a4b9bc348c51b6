"""Every row of every core table of the CRS, and both sides of every edge."""

from datetime import date

import pytest

from checker import questions as q
from checker.questions import federal as f
from checker.reference.language_tests import (
    ENGLISH_TESTS,
    FRENCH_TESTS,
    TEF_699,
    Ability,
    LanguageTest,
)
from tests.support.crs_rows import (
    AGE_ROWS,
    EDUCATION_ROWS,
    GRID,
    LEVEL_ROWS,
    MASTER,
    NOW,
    SCORED,
    WORK_ROWS,
    education,
)
from tests.support.federal_profiles import (
    ABILITIES,
    Answers,
    by_factor,
    english,
    french,
    partner,
    results,
    someone,
)
from tests.support.listing import listed

ALONG = partner("less_than_secondary", None, 0)


def test_every_age() -> None:
    found = [
        (
            age,
            by_factor(GRID, someone(NOW, age))["age"],
            by_factor(GRID, someone(NOW, age, ALONG))["age"],
        )
        for age, _, _ in AGE_ROWS
    ]
    assert found == AGE_ROWS


@pytest.mark.parametrize(
    ("birthday", "on", "points"),
    [
        ("1996-09-01", "2026-08-31", 110),
        ("1996-09-01", "2026-09-01", 105),
        ("2008-09-01", "2026-08-31", 0),
        ("2008-09-01", "2026-09-01", 99),
        ("1981-09-01", "2026-08-31", 6),
        ("1981-09-01", "2026-09-01", 0),
        ("1996-02-29", "2026-02-28", 110),
        ("1996-02-29", "2026-03-01", 105),
        ("1992-02-29", "2024-02-28", 99),
        ("1992-02-29", "2024-02-29", 94),
        ("2026-09-02", "2026-09-01", 0),
    ],
)
def test_age_changes_on_the_birthday(birthday: str, on: str, points: int) -> None:
    grid = next(grid for grid in SCORED if grid.in_force.holds(date.fromisoformat(on)))
    case = someone(date.fromisoformat(on), 30, date_of_birth=date.fromisoformat(birthday))
    assert by_factor(grid, case)["age"] == points


@pytest.mark.parametrize(("level", "alone", "together", "of_partner"), EDUCATION_ROWS)
def test_every_education(level: str, alone: int, together: int, of_partner: int) -> None:
    assert by_factor(GRID, someone(NOW, 30, education(level)))["education"] == alone
    found = by_factor(GRID, someone(NOW, 30, education(level), partner(level, None, 0)))
    assert (found["education"], found["partner_education"]) == (together, of_partner)


@pytest.mark.parametrize(("whole", "alone", "together", "of_partner"), WORK_ROWS)
def test_every_year_of_canadian_work(
    whole: int, alone: int, together: int, of_partner: int
) -> None:
    for months in (12 * whole, 12 * whole + 11):
        worked: Answers = {f.CANADIAN_SKILLED_MONTHS.name: months}
        assert by_factor(GRID, someone(NOW, 30, worked))["canadian_work"] == alone
        along = {**partner(MASTER, None, 0), f.PARTNER_CANADIAN_MONTHS.name: months}
        found = by_factor(GRID, someone(NOW, 30, worked, along))
        assert (found["canadian_work"], found["partner_canadian_work"]) == (together, of_partner)


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
    """One ability at the edge and just under it; the others under every row, which gives nothing."""
    rows = {row[0]: row[1:] for row in LEVEL_ROWS}
    differing = [
        (test.slug, ability.value, score, points)
        for test, ability, score, reached in EDGES
        if (points := points_for(test, ability, score)) != rows[reached]
    ]
    assert not differing, listed(differing)


def points_for(test: LanguageTest, ability: Ability, score: float) -> tuple[int, int, int, int]:
    """Return the points alone, with a partner, for a second language, and of the partner."""
    asked, scores = (
        (q.ENGLISH_TEST, q.ENGLISH) if test.scale == "CLB" else (q.FRENCH_TEST, q.FRENCH)
    )
    best = french(10) if test.scale == "CLB" else english(10)
    given_scores = tuple(score if one is ability else 0 for one in ABILITIES)
    own = results(test, given_scores, asked, scores)
    along = {**ALONG, **results(test, given_scores, f.PARTNER_TEST, f.PARTNER_SCORES)}
    with_partner = by_factor(GRID, someone(NOW, 30, own, along))
    return (
        by_factor(GRID, someone(NOW, 30, own))["first_language"],
        with_partner["first_language"],
        by_factor(GRID, someone(NOW, 30, own, best))["second_language"],
        with_partner["partner_language"],
    )


@pytest.mark.parametrize(("level", "alone", "together", "second", "of_partner"), LEVEL_ROWS)
def test_every_level_in_all_four_abilities(
    level: int, alone: int, together: int, second: int, of_partner: int
) -> None:
    spoken, best = english(level), french(10)
    assert by_factor(GRID, someone(NOW, 30, spoken))["first_language"] == 4 * alone
    along = partner(MASTER, spoken, 0)
    found = by_factor(GRID, someone(NOW, 30, spoken, along))
    assert (found["first_language"], found["partner_language"]) == (4 * together, 4 * of_partner)
    if level < 10:
        assert by_factor(GRID, someone(NOW, 30, spoken, best))["second_language"] == 4 * second
        with_partner = by_factor(GRID, someone(NOW, 30, spoken, best, along))
        assert with_partner["second_language"] == min(22, 4 * second)


def test_tables_print_what_they_score() -> None:
    for factor in GRID.factors:
        rows = factor.scorer.rows()
        assert rows
        assert max(row.high for row in rows) <= factor.most
    printed = {
        factor.id: {(row.column, row.label): row.low for row in factor.scorer.rows()}
        for factor in GRID.factors
    }
    assert printed["age"]["alone", "20 to 29"] == 110
    assert printed["age"]["with a partner", "44"] == 5
    assert printed["age"]["alone", "45 or older"] == printed["age"]["alone", "17 or younger"] == 0
    assert printed["first_language"]["with a partner", "level 10 or more, for each ability"] == 32
    assert printed["canadian_work"]["alone", "5 or more years"] == 80
