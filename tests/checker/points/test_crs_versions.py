"""What each version of the CRS adds: offers, French, studies, and the one that gives no total."""

from datetime import date
from itertools import pairwise

import pytest

from checker import questions as q
from checker.base.citation import Standing
from checker.points.crs import GRIDS
from checker.questions import federal as f
from tests.support.crs_rows import (
    BACHELOR,
    BY_SLUG,
    GRID,
    NOMINATED,
    NOW,
    OFFER,
    SCORED,
    SIBLING,
    STUDIED,
    education,
    on_a_day_of,
    total,
    years,
)
from tests.support.federal_profiles import (
    STREAM,
    by_factor,
    english,
    french,
    ielts,
    points_of,
    someone,
)


# By hand: 83 + 120 + 110 + 40 = 353, skill transferability 13 + 13, and the offer on top.
@pytest.mark.parametrize(
    ("slug", "on", "code", "expected"),
    [
        ("crs-2015", "2016-11-18", "0013", 379),
        ("crs-2016-11", "2016-11-19", "0013", 579),
        ("crs-2016-11", "2017-06-05", "0211", 429),
        ("crs-2016-11", "2017-06-05", "2173", 429),
        ("crs-2017-06", "2017-06-06", "7271", 429),
        ("crs-2020-10", "2022-11-15", "7511", 379),
        ("crs-2020-10", "2022-11-15", "9619", 379),
        ("crs-2022-11", "2022-11-16", "00012", 579),
        ("crs-2022-11", "2025-03-24", "10010", 429),
        ("crs-2022-11", "2025-03-24", "21231", 429),
        ("crs-2022-11", "2025-03-24", "63200", 429),
        ("crs-2022-11", "2025-03-24", "64100", 379),
        ("crs-2022-11", "2025-03-24", "85102", 379),
        ("crs-2025-03", "2025-03-25", "00012", 379),
        ("crs-2025-03", "2026-11-02", "21231", 379),
    ],
)
def test_an_offer_by_its_day_and_occupation(slug: str, on: str, code: str, expected: int) -> None:
    day = date.fromisoformat(on)
    assert BY_SLUG[slug].in_force.holds(day)
    offered = {**OFFER, q.OFFER_NOC.name if len(code) == 5 else q.OFFER_NOC_2016.name: code}
    case = someone(day, 34, education(BACHELOR), ielts(7), years(1), offered)
    assert total(BY_SLUG[slug], case) == expected


def test_before_19_november_2016_only_an_lmia_counts() -> None:
    day = date(2016, 11, 18)
    case = someone(day, 34, education(BACHELOR), ielts(7), {f.LMIA_OFFER.name: True})
    assert by_factor(BY_SLUG["crs-2015"], case)["arranged_employment"] == 600
    later = someone(date(2016, 11, 19), 34, {f.LMIA_OFFER.name: True})
    assert by_factor(BY_SLUG["crs-2016-11"], later)["arranged_employment"] == 0


ADDITIONAL = {
    "crs-2015": "nomination arranged_employment",
    "crs-2016-11": "nomination arranged_employment canadian_education",
    "crs-2017-06": "nomination arranged_employment canadian_education sibling french",
    "crs-2020-10": "nomination arranged_employment canadian_education sibling french",
    "crs-2022-11": "nomination arranged_employment canadian_education sibling french",
    "crs-2025-03": "nomination arranged_employment canadian_education sibling french",
}


def test_versions_follow_each_other_and_name_what_they_add() -> None:
    for earlier, later in pairwise(GRIDS):
        assert earlier.in_force.end == later.in_force.start
    assert GRIDS[-1].in_force.end is None
    for slug, ids in ADDITIONAL.items():
        assert [factor.id for factor in BY_SLUG[slug].factors][11:] == ids.split()
        assert BY_SLUG[slug].most(STREAM) == 1200
    assert list(ADDITIONAL) == [grid.slug for grid in SCORED]


@pytest.mark.parametrize(
    ("slug", "english_level", "expected"),
    [
        ("crs-2017-06", 0, 15),
        ("crs-2017-06", 4, 15),
        ("crs-2017-06", 5, 30),
        ("crs-2020-10", 0, 25),
        ("crs-2020-10", 4, 25),
        ("crs-2020-10", 5, 50),
        ("crs-2022-11", 4, 25),
        ("crs-2022-11", 5, 50),
        ("crs-2025-03", 0, 25),
        ("crs-2025-03", 4, 25),
        ("crs-2025-03", 5, 50),
        ("crs-2025-03", 10, 50),
    ],
)
def test_points_for_french(slug: str, english_level: int, expected: int) -> None:
    grid = BY_SLUG[slug]
    spoken = english(english_level) if english_level else {}
    day = on_a_day_of(grid)
    assert by_factor(grid, someone(day, 35, french(7), spoken))["french"] == expected
    assert by_factor(grid, someone(day, 35, french(7, 7, 6, 7), spoken))["french"] == 0


def test_one_ability_under_level_5_in_english_leaves_the_lower_points_for_french() -> None:
    assert by_factor(GRID, someone(NOW, 35, french(7), english(9, 9, 4, 9)))["french"] == 25


@pytest.mark.parametrize(
    ("study", "points"), [("none", 0), ("one_or_two_year", 15), ("three_year_plus", 30)]
)
def test_points_for_studies_in_canada(study: str, points: int) -> None:
    case = someone(NOW, 30, {f.CANADIAN_STUDY.name: study})
    assert by_factor(GRID, case)["canadian_education"] == points


def test_additional_points_end_at_600() -> None:
    case = someone(NOW, 46, NOMINATED, SIBLING, STUDIED)
    result = points_of(GRID, case)
    assert result.low == result.high == 600
    (taken,) = result.taken()
    assert (taken.cap.most, taken.low, taken.high) == (600, 45, 45)


def test_from_3_november_2026_no_total_is_given() -> None:
    grid = BY_SLUG["crs-2026-11"]
    assert grid.in_force.holds(date(2026, 11, 3))
    assert not GRID.in_force.holds(date(2026, 11, 3))
    assert "not known" in grid.refuses
    assert grid.streams == GRID.streams
    result = points_of(grid, someone(date(2026, 11, 22), 30, english(9)))
    assert result.total is None
    assert result.factors == ()


def test_a_version_is_as_sure_as_the_weakest_of_its_additional_points() -> None:
    """The page of November 2024 confirms a whole version; of the next, not that offers end."""
    assert BY_SLUG["crs-2022-11"].citation.standing is Standing.OFFICIAL_COPY
    assert BY_SLUG["crs-2025-03"].citation.standing is Standing.SECONDARY
    assert BY_SLUG["crs-2015"].citation.standing is Standing.SECONDARY
    (nomination,) = (one for one in BY_SLUG["crs-2025-03"].factors if one.id == "nomination")
    assert nomination.citation.standing is Standing.OFFICIAL_COPY
