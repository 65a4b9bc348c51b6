"""Scores of partial answers, and of answers that do not fit together: the safe reading, or a range."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.base.facts import Answer
from checker.points import GRIDS, entrepreneur_grids, eoi_2021, eoi_2022, eoi_2026, fsw
from checker.points.crs import CRS_2025_03
from checker.points.grid import Grid, score
from checker.questions import federal as f
from checker.rules.expressions import Case
from tests.support.federal_profiles import english, french, partner, someone
from tests.support.profiles import Person, people, reference

type Answers = dict[str, Answer]

FW, MASTERS, OWP = "ejo-foreign-worker", "masters-graduate", "ontario-workforce-priority-teer-0-3"
ON = date(2024, 3, 1)


def points(
    grid: Grid, stream: str, factor: str, answers: Answers, on: date = ON
) -> tuple[int, int]:
    result = score(grid, stream, Case(answers, on, reference()))
    (found,) = (item.points for item in result.factors if item.factor.id == factor)
    return found.low, found.high


@pytest.mark.parametrize(
    ("taken", "expected"),
    [
        (date(2022, 2, 28), (0, 0)),
        (date(2022, 3, 1), (10, 10)),
        (date(2024, 3, 1), (10, 10)),
        (date(2024, 3, 2), (0, 0)),
        (None, (0, 10)),
    ],
)
def test_a_test_too_old_or_yet_to_be_taken_gives_nothing_in_any_grid_of_the_program(
    taken: date | None, expected: tuple[int, int]
) -> None:
    answers: Answers = {**english(9), "french_test": "none"}
    if taken:
        answers["english_test_date"] = taken
    assert points(eoi_2022.GRID, MASTERS, "language_ability", answers) == expected
    one, of_one = expected[0] // 2, expected[1] // 2
    assert points(eoi_2022.GRID, MASTERS, "language_knowledge", answers) == (one, of_one)
    assert points(eoi_2021.GRID, MASTERS, "language_ability", answers) == expected
    low, high = expected
    of_2026 = (15 * (low > 0), 15 * (high > 0))
    assert points(eoi_2026.GRID, OWP, "language_ability", answers) == of_2026


def test_of_two_tests_only_the_one_that_ran_out_is_left_out() -> None:
    answers: Answers = {**english(9), **french(7)}
    answers |= {"english_test_date": date(2021, 1, 1), "french_test_date": date(2023, 1, 1)}
    assert points(eoi_2022.GRID, MASTERS, "language_ability", answers) == (4, 4)
    assert points(eoi_2022.GRID, MASTERS, "language_knowledge", answers) == (5, 5)


@pytest.mark.parametrize(
    ("months", "level", "expected"),
    [
        (0, "A", (0, 0)),
        (1, "A", (3, 3)),
        (None, "A", (0, 3)),
        (0, None, (0, 0)),
        (12, None, (0, 3)),
        (12, "none", (0, 0)),
    ],
)
def test_a_level_of_work_gives_nothing_to_somebody_with_no_months(
    months: int | None, level: str | None, expected: tuple[int, int]
) -> None:
    given_: dict[str, Answer | None] = {
        q.CANADIAN_MONTHS.name: months,
        q.CANADIAN_WORK_LEVEL.name: level,
    }
    answers = {name: answer for name, answer in given_.items() if answer is not None}
    assert points(eoi_2021.GRID, FW, "canadian_work_skill_level", answers) == expected


def test_zero_months_is_an_answer_and_no_answer_is_a_range() -> None:
    factor = "ontario_work_experience"
    none: Answers = {"months_in_position_now": 0, "ontario_work_months": 0}
    assert points(eoi_2026.GRID, OWP, factor, none) == (0, 0)
    assert points(eoi_2026.GRID, OWP, factor, {"months_in_position_now": 0}) == (0, 12)
    assert points(eoi_2026.GRID, OWP, factor, {"ontario_work_months": 0}) == (0, 18)
    # With six months in the position its own line counts, and the other no more.
    both: Answers = {"months_in_position_now": 6, "ontario_work_months": 36}
    assert points(eoi_2026.GRID, OWP, factor, both) == (12, 12)


@pytest.mark.parametrize("answer", ["none", "citizen_or_pr", "stays"])
def test_what_was_said_of_a_partner_who_is_not_scored_counts_for_nothing(answer: str) -> None:
    on = date(2026, 9, 1)
    ties = {f.PARTNER_WORKED_IN_CANADA.name: True, f.PARTNER_STUDIED_IN_CANADA.name: True}
    along: Answers = {**partner("doctoral", english(10), 5), **ties}
    for grid in (CRS_2025_03, fsw.GRID):
        alone, said, scored = (
            score(grid, "human-capital-priorities", someone(on, 30, english(7), *parts))
            for parts in ((), (along, {f.PARTNER.name: answer}), (along,))
        )
        assert (said.low, said.high) == (alone.low, alone.high)
        assert scored.low != alone.low


def test_scores_of_a_test_that_was_not_taken_count_for_nothing() -> None:
    scores = {name: answer for name, answer in english(9).items() if name != "english_test"}
    for none in ("none", "other"):
        answers: Answers = {**scores, "english_test": none, "french_test": "none"}
        assert points(eoi_2026.GRID, OWP, "language_ability", answers) == (0, 0)
        assert points(eoi_2026.GRID, OWP, "language_knowledge", answers) == (0, 0)


def test_two_languages_are_not_added_up_and_the_weaker_one_does_no_harm() -> None:
    strong: Answers = {**english(9), "french_test": "none", "english_test_date": ON}
    both: Answers = {**strong, **french(4), "french_test_date": ON}
    for answers in (strong, both):
        assert points(eoi_2026.GRID, OWP, "language_ability", answers) == (15, 15)
        assert points(eoi_2026.GRID, OWP, "language_knowledge", answers) == (5, 5)
    both |= french(6)
    assert points(eoi_2026.GRID, OWP, "language_knowledge", both) == (10, 10)
    assert points(eoi_2026.GRID, OWP, "language_ability", both) == (15, 15)


def test_three_abilities_of_four_are_a_range_up_to_the_lowest_of_them() -> None:
    answers: Answers = {**english(9, 9, 7, 9), "french_test": "none"}
    del answers["english_speaking"]
    assert points(eoi_2026.GRID, OWP, "language_ability", answers) == (0, 8)


@given(people, st.sampled_from(["english_test_date", "french_test_date", "canadian_work_months"]))
def test_one_more_answer_only_narrows(someone_: Person, name: str) -> None:
    fewer = {key: answer for key, answer in someone_.answers.items() if key != name}
    for grid in (eoi_2021.GRID, eoi_2022.GRID):
        for stream in grid.streams:
            wide, narrow = (
                score(grid, stream, Case(answers, ON, reference()))
                for answers in (fewer, someone_.answers)
            )
            assert wide.low <= narrow.low <= narrow.high <= wide.high


def test_an_entrepreneur_gets_no_total_whatever_was_answered() -> None:
    for grid in entrepreneur_grids.GRIDS:
        assert grid in GRIDS
        result = score(grid, "entrepreneur", Case({"net_worth": 10**7}, ON, reference()))
        assert result.total is None
        assert [(item.points.low, item.points.high) for item in result.factors] == [
            (0, factor.most) for factor in grid.factors
        ]
    assert [grid.most("entrepreneur") for grid in entrepreneur_grids.GRIDS] == [160, 200]
