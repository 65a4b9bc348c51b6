"""Skill transferability of the CRS: every pair of tiers, and the two caps."""

import pytest

from tests.support.crs_rows import (
    BACHELOR,
    CERTIFICATE,
    DOCTOR,
    GRID,
    MASTER,
    NOW,
    education,
    total,
    years,
)
from tests.support.federal_profiles import by_factor, english, points_of, someone

TRANSFER = [
    # Education, lowest level, years in Canada: points.
    ("secondary", 9, 2, 0),
    ("one_year", 6, 0, 0),
    ("one_year", 7, 0, 13),
    ("two_year", 8, 0, 13),
    (BACHELOR, 9, 0, 25),
    (BACHELOR, 6, 1, 13),
    (BACHELOR, 6, 2, 25),
    (BACHELOR, 7, 1, 26),
    (BACHELOR, 9, 1, 38),
    (BACHELOR, 7, 2, 38),
    (BACHELOR, 9, 2, 50),
    (BACHELOR, 10, 5, 50),
    ("two_or_more_one_three_year", 7, 0, 25),
    ("two_or_more_one_three_year", 9, 0, 50),
    (MASTER, 8, 0, 25),
    (MASTER, 6, 1, 25),
    (MASTER, 6, 2, 50),
    (MASTER, 7, 1, 50),
    (DOCTOR, 9, 2, 50),
]


@pytest.mark.parametrize(("level", "lowest", "canadian", "points"), TRANSFER)
def test_education_transfers(level: str, lowest: int, canadian: int, points: int) -> None:
    case = someone(NOW, 30, education(level), english(10, lowest, 10, 10), years(canadian))
    assert by_factor(GRID, case)["transfer_education"] == points


@pytest.mark.parametrize(
    ("foreign", "lowest", "canadian", "points"),
    [
        (0, 9, 2, 0),
        (1, 6, 0, 0),
        (1, 7, 0, 13),
        (2, 9, 0, 25),
        (2, 6, 1, 13),
        (2, 6, 2, 25),
        (2, 7, 1, 26),
        (1, 9, 2, 50),
        (3, 7, 0, 25),
        (3, 9, 0, 50),
        (3, 6, 1, 25),
        (3, 6, 2, 50),
        (9, 9, 5, 50),
    ],
)
def test_foreign_work_transfers(foreign: int, lowest: int, canadian: int, points: int) -> None:
    case = someone(NOW, 30, english(10, 10, 10, lowest), years(canadian, foreign))
    assert by_factor(GRID, case)["transfer_foreign_work"] == points


@pytest.mark.parametrize(("lowest", "points"), [(4, 0), (5, 25), (6, 25), (7, 50), (10, 50)])
def test_a_certificate_of_qualification_transfers(lowest: int, points: int) -> None:
    case = someone(NOW, 30, english(9, 9, lowest, 9), CERTIFICATE)
    assert by_factor(GRID, case)["transfer_certificate"] == points


def test_skill_transferability_ends_at_100() -> None:
    case = someone(NOW, 46, education(MASTER), english(9), years(2, 3), CERTIFICATE)
    (taken,) = points_of(GRID, case).taken()
    assert (taken.cap.most, taken.high) == (100, 50)
    assert total(GRID, case) == 0 + 135 + 124 + 53 + 100
