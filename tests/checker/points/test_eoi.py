"""The grids of the program: maxima, both sides of every band, ranges that only narrow."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.base.facts import Answer
from checker.points import eoi_2021, eoi_2022, eoi_2026
from checker.points.grid import Grid, Score, score
from checker.points.language_scorers import LowestLevel
from checker.points.scorers import Banded, ByDigit, Ladder
from checker.rules.expressions import Case
from tests.support.examples import FEW, MANY
from tests.support.profiles import Answers, Person, part, people, reference

GRIDS = (eoi_2021.GRID, eoi_2022.GRID, eoi_2026.GRID)
DAYS = {"oinp-eoi-2021": date(2022, 3, 1), "oinp-eoi-2022": date(2024, 3, 1)}
FW, IS, IDS = "ejo-foreign-worker", "ejo-international-student", "ejo-in-demand-skills"
OWP, DOCTOR = "ontario-workforce-priority-teer-0-3", "ontario-workforce-priority-physician"


def scored(grid: Grid, stream: str, answers: Answers) -> Score:
    on = DAYS.get(grid.slug, date(2026, 11, 22))
    return score(grid, stream, Case(answers, on, reference()))


def points(grid: Grid, stream: str, factor: str, answers: Answers) -> tuple[int, int]:
    result = scored(grid, stream, answers)
    (found,) = (item.points for item in result.factors if item.factor.id == factor)
    return found.low, found.high


@pytest.mark.parametrize(
    ("grid", "stream", "most"),
    [
        (eoi_2021.GRID, FW, 50),
        (eoi_2021.GRID, IS, 110),
        (eoi_2021.GRID, IDS, 50),
        (eoi_2021.GRID, "masters-graduate", 60),
        (eoi_2021.GRID, "phd-graduate", 60),
        (eoi_2022.GRID, FW, 76),
        (eoi_2022.GRID, IS, 118),
        (eoi_2022.GRID, IDS, 46),
        (eoi_2022.GRID, "masters-graduate", 75),
        (eoi_2022.GRID, "phd-graduate", 75),
        (eoi_2026.GRID, OWP, 130),
        (eoi_2026.GRID, DOCTOR, 115),
    ],
)
def test_the_most_that_a_stream_can_give(grid: Grid, stream: str, most: int) -> None:
    assert grid.most(stream) == most
    assert scored(grid, stream, {}).high == most


CELPIP_9: Answers = {
    "english_test": "celpip_general",
    **{f"english_{ability}": 9 for ability in ("reading", "writing", "listening", "speaking")},
    "english_test_date": date(2023, 6, 1),
}
CARPENTER: Answers = {
    "offer_noc": "72310",
    "offer_wage_hourly": 35.0,
    "current_status": "work_permit",
    "months_in_position_now": 12,
    "ontario_work_months": 12,
    "highest_yearly_earnings": 49_999.99,
    "highest_credential": "trade",
    "canadian_credentials": 1,
    "work_division": "Ottawa",
    **CELPIP_9,
    "english_writing": 7,
    "french_test": "none",
}


def test_a_carpenter_in_ottawa_under_the_grid_of_2026() -> None:
    """TEER 2: 6; category 7: 8; 35.00: 12; 12 months: 12; 49,999.99: 4; permit: 10; trade: 5;
    one credential: 5; level 7: 8; one language: 5; eastern Ontario: 10."""
    result = scored(eoi_2026.GRID, OWP, {**CARPENTER, "english_test_date": date(2026, 6, 1)})
    assert (result.low, result.high) == (85, 85)


def test_the_same_carpenter_under_the_grid_of_2022() -> None:
    """TEER 2: 8; category 7: 7; 35.00: 8; permit: 10; tenure: 3; earnings: 3; level 7: 4; one
    language: 5; outside the GTA: 8."""
    result = scored(eoi_2022.GRID, FW, CARPENTER)
    assert (result.low, result.high) == (56, 56)


def test_a_cook_in_toronto_under_the_grid_of_2021() -> None:
    """Level B: 8; type 6: 5; 19.99: 0; 11 months: 0; level B: 0; 40,000: 3; Toronto: 6."""
    cook: Answers = {
        "offer_noc_2016": "6322",
        "offer_wage_hourly": 19.99,
        "canadian_work_months": 11,
        "canadian_work_skill_level": "B",
        "highest_yearly_earnings": 40_000,
        "work_division": "Toronto",
    }
    result = scored(eoi_2021.GRID, FW, cook)
    assert (result.low, result.high) == (22, 22)


@pytest.mark.parametrize(
    ("months", "expected"), [(5, (0, 12)), (6, (12, 12)), (12, (12, 12)), (13, (15, 15))]
)
def test_months_in_the_position_in_2026(months: int, expected: tuple[int, int]) -> None:
    """Under six months the second ladder may stand in; how many months there is not told."""
    given = {"months_in_position_now": months}
    assert points(eoi_2026.GRID, OWP, "ontario_work_experience", given) == expected


def test_twenty_four_months_have_two_readings_for_a_physician_and_one_for_others() -> None:
    position = {"months_in_position_now": 24}
    practice = {"ontario_work_months": 24}
    over = {"months_in_position_now": 25}
    factor = "ontario_work_experience"
    assert points(eoi_2026.GRID, OWP, factor, position) == (15, 15)
    assert points(eoi_2026.GRID, OWP, factor, over) == (18, 18)
    assert points(eoi_2026.GRID, DOCTOR, factor + "_physician", practice) == (15, 18)


def test_other_work_in_ontario_stands_in_where_the_position_gives_nothing() -> None:
    given = {"months_in_position_now": 0, "ontario_work_months": 13}
    assert points(eoi_2026.GRID, OWP, "ontario_work_experience", given) == (9, 9)


def test_a_study_permit_of_a_foreign_worker_has_two_readings() -> None:
    student = {"current_status": "study_permit"}
    assert points(eoi_2022.GRID, FW, "permit_status", student) == (0, 10)
    assert points(eoi_2022.GRID, IS, "permit_status_studies", student) == (10, 10)


@pytest.mark.parametrize(("french", "expected"), [("none", 5), ("tef_canada", 10)])
def test_two_languages_of_2022_need_level_7_and_level_6(french: str, expected: int) -> None:
    tef = {"reading": 181, "writing": 271, "listening": 217, "speaking": 271}
    given: dict[str, Answer] = {**CELPIP_9, "french_test": french}
    given |= {f"french_{ability}": value for ability, value in tef.items()}
    given |= {"french_test_date": date(2023, 6, 1)}
    assert points(eoi_2022.GRID, FW, "language_knowledge", given) == (expected, expected)
    short = {**given, "french_reading": 180}
    assert points(eoi_2022.GRID, FW, "language_knowledge", short) == (5, 5)


# Written out from the record by hand, apart from the grids.
PRINTED = {
    ("oinp-eoi-2021", "job_offer_wage"): {40: 10, 20: 5},
    ("oinp-eoi-2021", "canadian_work_length"): {12: 4},
    ("oinp-eoi-2021", "earnings_history"): {40_000: 3},
    ("oinp-eoi-2021", "canadian_education"): {2: 10, 1: 5},
    ("oinp-eoi-2022", "job_offer_wage"): {40: 10, 35: 8, 30: 7, 25: 6, 20: 5},
    ("oinp-eoi-2022", "job_tenure"): {6: 3},
    ("oinp-eoi-2022", "earnings_history"): {40_000: 3},
    ("oinp-eoi-2022", "canadian_education"): {2: 10, 1: 5},
    ("oinp-eoi-2026", "wage"): {40: 15, 35: 12, 30: 10, 25: 8, 20: 5},
    ("oinp-eoi-2026", "ontario_work_experience_physician"): {25: 18, 13: 15, 6: 12},
    ("oinp-eoi-2026", "earnings_history"): {70_000: 8, 50_000: 6, 30_000: 4},
    ("oinp-eoi-2026", "canadian_credentials"): {2: 10, 1: 5},
}
DIGITS = {
    ("oinp-eoi-2021", "job_offer_noc_type"): (10, 10, 10, 10, 5, 5, 5, 5, 5, 10),
    ("oinp-eoi-2022", "job_offer_teer"): (10, 10, 8, 8, 0, 0),
    ("oinp-eoi-2022", "job_offer_broad_category"): (10, 5, 10, 10, 4, 3, 3, 7, 4, 5),
    ("oinp-eoi-2026", "teer"): (9, 9, 6, 6, 0, 0),
    ("oinp-eoi-2026", "broad_category"): (4, 4, 6, 10, 4, 2, 2, 8, 4, 4),
}
LEVELS = {
    ("oinp-eoi-2021", "language_ability"): ((9, 10), (8, 6), (7, 4)),
    ("oinp-eoi-2022", "language_ability"): ((9, 10), (8, 6), (7, 4)),
    ("oinp-eoi-2026", "language_ability"): ((9, 15), (8, 12), (7, 8), (6, 4)),
}


def test_every_band_is_the_printed_one() -> None:
    for grid in GRIDS:
        for factor in grid.factors:
            key, scorer = (grid.slug, factor.id), factor.scorer
            match scorer:
                case Banded():
                    assert dict(scorer.bands) == PRINTED[key]
                case ByDigit():
                    given = {digit: points for digits, points in scorer.groups for digit in digits}
                    expected = {str(digit): points for digit, points in enumerate(DIGITS[key])}
                    assert given == expected
                case LowestLevel():
                    assert scorer.bands == LEVELS[key]
                case Ladder(first, other):
                    assert first.bands == ((25, 18), (13, 15), (6, 12))
                    assert other.bands == ((25, 12), (13, 9), (6, 6))


EVERY_BAND = [
    (grid, factor.id, stream, factor.scorer, least, given)
    for grid in GRIDS
    for factor in grid.factors
    for stream in factor.streams[:1]
    if isinstance(factor.scorer, Banded)
    for least, given in factor.scorer.bands
]


@pytest.mark.parametrize(("grid", "factor", "stream", "scorer", "least", "given"), EVERY_BAND)
def test_a_band_begins_at_its_threshold(
    grid: Grid, factor: str, stream: str, scorer: Banded, least: int, given: int
) -> None:
    name = scorer.fact.name
    assert points(grid, stream, factor, {name: least}) == (given, given)
    below = max((lower for edge, lower in scorer.bands if edge < least), default=0)
    doubtful = scorer.either and scorer.either[0] == least - 1
    assert points(grid, stream, factor, {name: least - 1})[0] == below
    if not doubtful:
        assert points(grid, stream, factor, {name: least - 1})[1] == below


def test_a_table_prints_every_point_that_can_be_had() -> None:
    for grid in GRIDS:
        for factor in grid.factors:
            rows = factor.scorer.rows()
            assert max(row.high for row in rows) == factor.most
            assert all(row.low <= row.high for row in rows)


@MANY
@given(people, st.integers(0, 2**48))
def test_answering_more_only_narrows_a_range(someone: Person, seed: int) -> None:
    fewer = part(someone.answers, Random(seed))
    for grid in GRIDS:
        for stream in grid.streams:
            wide, narrow = scored(grid, stream, fewer), scored(grid, stream, someone.answers)
            if narrow.refuses:
                assert wide.refuses in ("", narrow.refuses)
                continue
            assert wide.low <= narrow.low <= narrow.high <= wide.high
            for one, other in zip(wide.factors, narrow.factors, strict=True):
                assert one.points.low <= other.points.low <= other.points.high <= one.points.high


@given(people)
def test_a_breakdown_adds_up(someone: Person) -> None:
    for grid in GRIDS:
        for stream in grid.streams:
            result = scored(grid, stream, someone.answers)
            assert result.low == sum(item.points.low for item in result.factors)
            assert result.high == sum(item.points.high for item in result.factors)
            assert 0 <= result.low <= result.high <= grid.most(stream)


# Each example is a thousand scores; who the person is matters little to them.
@FEW
@given(people, st.sampled_from(["offer_wage_hourly", "months_in_position_now"]))
def test_more_of_a_good_thing_never_lowers_a_score(someone: Person, name: str) -> None:
    for grid in GRIDS:
        for stream in grid.streams:
            totals = [
                scored(grid, stream, {**someone.answers, name: value}).low for value in range(60)
            ]
            assert totals == sorted(totals)
