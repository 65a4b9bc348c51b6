"""Scores of past rounds, on both sides of each cut-off, and only ever of the same grid."""

from datetime import date

import pytest
from hypothesis import given

from checker.base.facts import Answer
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.points import CRS_GRIDS, EOI_GRIDS
from checker.points.grid import score
from checker.reference.language_tests import language_test
from checker.replay.conditions import Part
from checker.replay.cutoffs import ScoreChecks
from checker.rules.expressions import Case
from tests.support.crs_rows import education, years
from tests.support.federal_profiles import english, someone
from tests.support.one_replay import GENERAL, NO, OPEN, SEEDS, WORKER, YES, Answers, of, past_of
from tests.support.profiles import reference
from tests.support.replay_profiles import candidate, rounds


@pytest.mark.parametrize(
    ("changed", "verdict"),
    [
        ({}, YES),
        ({"offer_wage_hourly": 20}, NO),  # 49
        ({"offer_wage_hourly": 25}, YES),  # 50
        ({"offer_wage_hourly": None}, OPEN),  # 44 to 54
        ({"offer_wage_hourly": None, "work_division": "Toronto"}, NO),  # at most 46
        ({"highest_yearly_earnings": None}, YES),  # 51 to 54
    ],
)
def test_a_score_on_both_sides_of_a_cut_off(
    changed: dict[str, Answer | None], verdict: Verdict
) -> None:
    mixed = {**WORKER, **changed}
    answers = {name: said for name, said in mixed.items() if said is not None}
    assert of(answers, GENERAL, Part.SCORE) is verdict


def test_a_score_is_held_only_against_rounds_of_its_own_grid() -> None:
    """The grid of 2021 reads NOC 2016: without that code the score of its rounds stays a range."""
    grids = {
        id_: next(
            IN_ENGLISH.words(item.said)
            for item in past_of(WORKER, id_).conditions
            if item.part is Part.SCORE
        )
        for id_ in ("2022-02-09-ejo-foreign-worker", GENERAL)
    }
    assert "grid of 2021 (NOC 2016)" in grids["2022-02-09-ejo-foreign-worker"]
    assert "grid of 2022 (NOC 2021)" in grids[GENERAL]


def test_the_points_that_the_province_could_add_in_2021_keep_a_near_miss_open() -> None:
    old: Answers = {
        "has_job_offer": True,
        "offer_noc_2016": "2173",  # level A 10, type 2 10
        "offer_wage_hourly": 20,  # 5
        "canadian_work_months": 0,
        "canadian_work_skill_level": "none",
        "highest_yearly_earnings": 0,
        "work_division": "Toronto",  # 6, in all 31
    }
    at_41, at_39, at_38 = (
        "2022-02-09-ejo-foreign-worker",
        "2022-03-01-ejo-foreign-worker",
        "2022-01-11-ejo-foreign-worker",
    )
    assert of(old, at_41, Part.SCORE) is OPEN  # 31 and 10 are 41
    assert of({**old, "offer_wage_hourly": 19}, at_41, Part.SCORE) is NO  # 36 at the most
    assert of({**old, "offer_wage_hourly": 40}, at_39, Part.SCORE) is OPEN  # 36
    assert of({**old, "work_division": "Ottawa"}, at_38, Part.SCORE) is OPEN  # 35
    richer = {**old, "work_division": "Ottawa", "offer_wage_hourly": 40}
    assert of(richer, at_38, Part.SCORE) is YES  # 40


@pytest.mark.parametrize(
    ("crs", "verdict"), [(439, NO), (440, YES), (446, YES), (447, NO), (None, OPEN)]
)
def test_a_closed_range_of_crs_scores(crs: int | None, verdict: Verdict) -> None:
    answers = {} if crs is None else {"crs_score": crs}
    assert of(answers, "2018-01-22-human-capital-priorities", Part.SCORE) is verdict


def test_an_open_range_of_crs_scores() -> None:
    (found,) = (one for one in rounds() if one.day == date(2022, 6, 21))
    assert of({"crs_score": 439}, found.id, Part.SCORE) is NO
    assert of({"crs_score": 440}, found.id, Part.SCORE) is YES
    assert of({"crs_score": 1_000}, found.id, Part.SCORE) is YES


@pytest.mark.parametrize(
    ("crs", "verdict"), [(426, NO), (427, OPEN), (433, YES), (444, YES), (445, OPEN), (475, NO)]
)
def test_two_printed_ranges_decide_where_they_agree(crs: int, verdict: Verdict) -> None:
    assert of({"crs_score": crs}, "2018-02-05-human-capital-priorities", Part.SCORE) is verdict


@pytest.mark.parametrize(
    "id_",
    [
        "2018-01-18-skilled-trades",  # no range printed
        "2017-04-26-human-capital-priorities-religious-workers",
        "2021-10-27-entrepreneur",  # its grid is not known
    ],
)
def test_a_score_that_the_record_lacks_is_not_known(id_: str) -> None:
    full: Answers = {"crs_score": 500, **WORKER}
    assert of(full, id_, Part.SCORE) is OPEN


def test_how_physicians_without_an_offer_were_ranked_is_not_known() -> None:
    physicians = "2026-02-02-ejo-foreign-worker-physicians"
    assert of(WORKER, physicians, Part.SCORE) is YES
    assert of({**WORKER, "has_job_offer": False}, physicians, Part.SCORE) is OPEN
    unsaid = {name: said for name, said in WORKER.items() if name != "has_job_offer"}
    assert of(unsaid, physicians, Part.SCORE) is OPEN
    # Without an offer there is no score, whatever else was answered.
    assert of({**WORKER, "has_job_offer": False}, GENERAL, Part.SCORE) is OPEN
    practice: Answers = {"has_job_offer": False, "physician_noc": "31102"}
    assert of(practice, physicians, Part.OCCUPATION) is YES
    assert of({**practice, "physician_noc": "other"}, physicians, Part.OCCUPATION) is OPEN
    assert of(WORKER, physicians, Part.OCCUPATION) is NO


@given(SEEDS)
def test_points_of_many_days_are_those_of_each_day(seed: int) -> None:
    answers = candidate(seed)
    cutoffs = ScoreChecks(answers, reference())
    for round_ in sorted(rounds(), key=lambda one: one.day, reverse=True)[::7]:
        for grid in (*EOI_GRIDS, *CRS_GRIDS):
            if not grid.in_force.holds(round_.day):
                continue
            if round_.stream in grid.streams:
                of_crs = grid in CRS_GRIDS
                asked = {**answers, "express_entry_nomination": False} if of_crs else answers
                each = score(grid, round_.stream, Case(asked, round_.day, reference()))
                found = cutoffs.total(grid, round_.stream, round_.day)
                assert (found.points, found.refuses) == (each.total, each.refuses)


def test_a_test_that_was_not_accepted_yet_gave_no_points() -> None:
    pte = language_test("pte_core")
    assert pte
    answers: dict[str, Answer] = {**WORKER, "english_test": "pte_core"}
    answers |= {f"english_{ability}": 90 for ability in ("reading", "writing")}
    answers |= {f"english_{ability}": 90 for ability in ("listening", "speaking")}
    cutoffs = ScoreChecks(answers, reference())
    after, before = (
        cutoffs.total(EOI_GRIDS[1], "ejo-foreign-worker", day).points
        for day in (date(2024, 3, 12), date(2024, 1, 19))
    )
    assert (after, before) != (after, after)


def test_a_crs_score_that_was_not_typed_is_worked_out_from_the_same_answers() -> None:
    """Aged 29, a bachelor's degree, level 9, three years abroad: 110 + 120 + 124; 25 + 50."""
    round_ = next(one for one in rounds() if one.day == date(2022, 6, 21))  # 440 and more
    case = someone(round_.day, 29, english(9), years(0, 3), education("bachelors_or_three_year"))
    answers = {**case.answers, "express_entry_nomination": True}
    (found,) = (one for one in past_of(answers, round_.id).conditions if one.part is Part.SCORE)
    assert found.verdict is NO
    assert IN_ENGLISH.words(found.said).startswith(
        "by your answers your CRS score was 429; the round took 440"
    )
    # With French it is a range from there, and typed scores come first.
    unsaid = {name: said for name, said in answers.items() if name != "french_test"}
    (found,) = (one for one in past_of(unsaid, round_.id).conditions if one.part is Part.SCORE)
    assert found.verdict is OPEN
    assert "was 429 to 515; the round took" in IN_ENGLISH.words(found.said)
    assert found.facts == ("crs_score", "french_test")
    assert of({**answers, "crs_score": 440}, round_.id, Part.SCORE) is YES
    # A nomination is what a round can lead to: its 600 points are left out.
    assert of({**answers, "sibling_in_canada": True}, round_.id, Part.SCORE) is YES
