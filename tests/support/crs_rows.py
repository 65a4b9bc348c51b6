"""The printed tables of the CRS, written out a second time by hand, and answers to score by them."""

from datetime import date, timedelta

from hypothesis import strategies as st

from checker.points.crs import GRIDS
from checker.points.grid import Grid
from checker.questions import federal as f
from checker.rules.expressions import Case
from tests.support.federal_profiles import Answers, points_of

BY_SLUG = {grid.slug: grid for grid in GRIDS}


SCORED = tuple(grid for grid in GRIDS if not grid.refuses)


NOW, GRID = date(2026, 9, 1), BY_SLUG["crs-2025-03"]


seeds = st.integers(0, 2**48)


BACHELOR, MASTER, DOCTOR = "bachelors_or_three_year", "masters_or_professional", "doctoral"


def on_a_day_of(grid: Grid) -> date:
    return grid.in_force.start + timedelta(60)


def total(grid: Grid, case: Case) -> int:
    result = points_of(grid, case)
    assert result.low == result.high
    return result.low


def education(level: str) -> Answers:
    return {f.FEDERAL_EDUCATION.name: level}


def years(canadian: int = 0, foreign: int = 0) -> Answers:
    return {
        f.CANADIAN_SKILLED_MONTHS.name: 12 * canadian,
        f.FOREIGN_SKILLED_MONTHS.name: 12 * foreign,
    }


NOMINATED: Answers = {f.EXPRESS_ENTRY_NOMINATION.name: True}


CERTIFICATE: Answers = {f.TRADE_QUALIFICATION.name: True}


SIBLING: Answers = {f.SIBLING.name: True}


STUDIED: Answers = {f.CANADIAN_STUDY.name: "three_year_plus"}


OFFER: Answers = {f.ARRANGED_EMPLOYMENT.name: True}


# The printed tables, written out again: alone, with a partner.
AGES = """17 0 0|18 99 90|19 105 95|20 110 100|21 110 100|22 110 100|23 110 100|24 110 100|25 110 100
26 110 100|27 110 100|28 110 100|29 110 100|30 105 95|31 99 90|32 94 85|33 88 80|34 83 75|35 77 70
36 72 65|37 66 60|38 61 55|39 55 50|40 50 45|41 39 35|42 28 25|43 17 15|44 6 5|45 0 0|46 0 0|70 0 0|3 0 0"""


AGE_ROWS = [tuple(map(int, row.split())) for row in AGES.replace("\n", "|").split("|")]


EDUCATION_ROWS: list[tuple[str, int, int, int]] = [
    ("less_than_secondary", 0, 0, 0),
    ("secondary", 30, 28, 2),
    ("one_year", 90, 84, 6),
    ("two_year", 98, 91, 7),
    (BACHELOR, 120, 112, 8),
    ("two_or_more_one_three_year", 128, 119, 9),
    (MASTER, 135, 126, 10),
    (DOCTOR, 150, 140, 10),
]


# Level: first language alone and with a partner, second language, partner's.
LEVEL_ROWS = [
    (3, 0, 0, 0, 0),
    (4, 6, 6, 0, 0),
    (5, 6, 6, 1, 1),
    (6, 9, 8, 1, 1),
    (7, 17, 16, 3, 3),
    (8, 23, 22, 3, 3),
    (9, 31, 29, 6, 5),
    (10, 34, 32, 6, 5),
    (11, 34, 32, 6, 5),
    (12, 34, 32, 6, 5),
]


# Years: alone, with a partner, partner's.
WORK_ROWS = [
    (0, 0, 0, 0),
    (1, 40, 35, 5),
    (2, 53, 46, 7),
    (3, 64, 56, 8),
    (4, 72, 63, 9),
    (5, 80, 70, 10),
    (9, 80, 70, 10),
]
