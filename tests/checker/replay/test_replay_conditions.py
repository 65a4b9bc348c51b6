"""The conditions of past rounds: occupation, place, window, target, and what else was asked."""

from datetime import date

import pytest

from checker import questions as q
from checker.base.facts import Answer
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.replay.conditions import Part
from tests.support.checker_cases import all_cases
from tests.support.one_replay import (
    EXPRESS_ENTRY,
    GENERAL,
    NO,
    NONE,
    OPEN,
    WORKER,
    YES,
    Answers,
    of,
    past_of,
)
from tests.support.replay_profiles import concordance, round_of, rounds

TECH_2021 = "2022-12-19-human-capital-priorities-tech"


TECH_2016 = "2021-10-27-human-capital-priorities-tech"


def test_an_occupation_on_both_sides_of_a_list() -> None:
    assert of({"ee_primary_noc": "21231"}, TECH_2021, Part.OCCUPATION) is YES
    assert of({"ee_primary_noc": "63200"}, TECH_2021, Part.OCCUPATION) is NO
    assert of({"offer_noc": "21231"}, TECH_2021, Part.OCCUPATION) is OPEN
    assert of({"ee_primary_noc_2016": "2173"}, TECH_2016, Part.OCCUPATION) is YES
    assert of({"ee_primary_noc_2016": "7271"}, TECH_2016, Part.OCCUPATION) is NO


def test_a_code_of_the_other_version_is_crossed_and_says_so() -> None:
    crossed = past_of({"ee_primary_noc_2016": "7271"}, TECH_2021).conditions[1]
    assert (crossed.part, crossed.verdict) == (Part.OCCUPATION, NO)
    assert "crossed to NOC 2021" in IN_ENGLISH.words(crossed.said)
    assert "72310" in IN_ENGLISH.words(crossed.said)
    assert crossed.facts == ("ee_primary_noc_2016",)
    # The answer in the version of the list comes first.
    both = {"ee_primary_noc_2016": "7271", "ee_primary_noc": "21231"}
    assert of(both, TECH_2021, Part.OCCUPATION) is YES


def test_a_code_that_became_several_decides_only_where_they_agree() -> None:
    codes = round_of(TECH_2021).nocs
    for old, new in concordance().became.items():
        inside = [code in codes for code in new]
        expected = YES if all(inside) else OPEN if any(inside) else NO
        assert of({"ee_primary_noc_2016": old}, TECH_2021, Part.OCCUPATION) is expected
    split = [
        old
        for old, new in concordance().became.items()
        if {code in codes for code in new} == {True, False}
    ]
    assert split


def test_outside_a_partial_list_nothing_is_known() -> None:
    partial = "2022-07-14-skilled-trades-skilled-trades"
    assert of({"ee_primary_noc": "72106"}, partial, Part.OCCUPATION) is YES
    assert of({"ee_primary_noc": "63200"}, partial, Part.OCCUPATION) is OPEN
    missing = "2022-09-07-skilled-trades-skilled-trades"
    assert of({"ee_primary_noc": "72106"}, missing, Part.OCCUPATION) is OPEN
    assert of({}, GENERAL, Part.OCCUPATION) is NONE


def test_a_list_of_canadian_work_is_not_held_against_one_other_job() -> None:
    (round_,) = (
        one for one in rounds() if one.day == date(2026, 3, 18) and one.stream == "masters-graduate"
    )
    inside, in_canada = {"experience_noc": "72010"}, {"experience_in_canada": True}
    assert ("72010" in round_.nocs, "63200" in round_.nocs) == (True, False)
    assert of({**inside, **in_canada}, round_.id, Part.OCCUPATION) is YES
    assert of(inside, round_.id, Part.OCCUPATION) is OPEN
    other: Answers = {"experience_noc": "63200", **in_canada}
    assert of(other, round_.id, Part.OCCUPATION) is OPEN
    assert of({"canadian_work_skill_level": "none"}, round_.id, Part.OCCUPATION) is NO


@pytest.mark.parametrize(
    ("id_", "place", "verdict"),
    [
        ("2025-08-28-ejo-foreign-worker-northern-ontario", "Muskoka", YES),
        ("2025-08-28-ejo-foreign-worker-northern-ontario", "Simcoe", NO),
        ("2025-12-11-ejo-foreign-worker-central-ontario", "Simcoe", YES),
        ("2025-12-11-ejo-foreign-worker-central-ontario", "York", NO),
        ("2026-04-30-ejo-foreign-worker-greater-toronto-area", "York", YES),
        ("2026-04-30-ejo-foreign-worker-greater-toronto-area", "Toronto", YES),
        ("2026-04-30-ejo-foreign-worker-greater-toronto-area", "Hamilton", NO),
        ("2025-06-06-ejo-foreign-worker-greater-sudbury", "Greater Sudbury", YES),
        ("2025-06-06-ejo-foreign-worker-greater-sudbury", "Sudbury", NO),
        ("2025-10-09-ejo-foreign-worker-redi-pilot", "Lambton", YES),
        ("2025-12-10-ejo-foreign-worker-redi-pilot", "Lambton", NO),
        ("2025-12-10-ejo-foreign-worker-redi-pilot", "Leeds and Grenville", YES),
        ("2025-06-03-ejo-foreign-worker-redi-pilot", "Thunder Bay", OPEN),
        ("2025-06-03-ejo-foreign-worker-redi-pilot", "Ottawa", NO),
        ("2021-05-25-ejo-foreign-worker", "Chatham-Kent", YES),
        ("2021-05-25-ejo-foreign-worker", "Hastings", OPEN),
        ("2021-05-25-ejo-foreign-worker", "Ottawa", NO),
    ],
)
def test_a_place_on_both_sides_of_a_region(id_: str, place: str, verdict: Verdict) -> None:
    (found,) = (one for one in rounds() if one.id.startswith(id_))
    assert of({"work_division": place}, found.id, Part.REGION) is verdict
    assert of({}, found.id, Part.REGION) is OPEN


def test_a_region_of_other_words_is_not_known() -> None:
    known = {one.region for one in rounds() if one.region}
    for region in known:
        (one, *_) = (one for one in rounds() if one.region == region)
        some = {
            of({"work_division": choice.value}, one.id, Part.REGION)
            for choice in q.WORK_DIVISION.choices
        }
        assert NO in some, region
        assert some & {YES, OPEN}, region
    assert of({"work_division": "Ottawa"}, GENERAL, Part.REGION) is NONE


@pytest.mark.parametrize(
    ("id_", "day", "verdict"),
    [
        (GENERAL, "2023-01-18", NO),
        (GENERAL, "2023-01-19", YES),
        (GENERAL, "2024-01-19", YES),
        (GENERAL, "2024-01-20", NO),
        ("2023-12-05-ejo-in-demand-skills", "2023-08-15", YES),
        ("2023-12-05-ejo-in-demand-skills", "2023-08-16", OPEN),  # a slip of the page
        ("2023-12-05-ejo-in-demand-skills", "2023-12-06", NO),
        ("2021-10-27-entrepreneur", "2021-10-21", OPEN),  # scored by then
        ("2021-10-27-entrepreneur", "2021-10-22", NO),
        ("2022-03-03-entrepreneur", "2022-03-03", OPEN),
        ("2022-03-03-entrepreneur", "2022-03-04", NO),
        ("2017-04-26-human-capital-priorities-religious-workers", "2017-05-03", OPEN),
        ("2017-04-26-human-capital-priorities-religious-workers", "2017-05-04", NO),
    ],
)
def test_a_day_on_both_sides_of_a_window(id_: str, day: str, verdict: Verdict) -> None:
    express = round_of(id_).stream in EXPRESS_ENTRY
    asked, other = (REGISTERED_ON, PROFILE_MADE_ON)[:: -1 if express else 1]
    assert of({asked.name: date.fromisoformat(day)}, id_, Part.WINDOW) is verdict
    assert of({other.name: date.fromisoformat(day)}, id_, Part.WINDOW) is OPEN


def test_a_target_that_is_neither_a_list_nor_a_place_is_told_in_its_words() -> None:
    (empp, *_) = (one for one in rounds() if "Economic Mobility" in one.target)
    (found,) = (item for item in past_of(WORKER, empp.id).conditions if item.part is Part.TARGET)
    assert found.verdict is OPEN
    assert empp.target in IN_ENGLISH.words(found.said)
    assert of({}, GENERAL, Part.TARGET) is NONE
    assert of({}, TECH_2021, Part.TARGET) is NONE
    assert of({}, "2025-08-28-ejo-foreign-worker-northern-ontario", Part.TARGET) is NONE
    (pilot, *_) = (one for one in rounds() if one.target.startswith("Regional Immigration Pilot"))
    assert of({"work_division": "Chatham-Kent"}, pilot.id, Part.TARGET) is OPEN
    (french,) = (one for one in rounds() if one.target.startswith("French language"))
    assert of({"french_test": "none"}, french.id, Part.ASKED) is NO
    assert of({"french_test": "none"}, french.id, Part.TARGET) is NONE


def asked_by(answers: Answers, id_: str) -> list[Verdict]:
    """Return how all that a round asked on top comes out."""
    conditions = past_of(answers, id_).conditions
    return [item.verdict for item in conditions if item.part is Part.ASKED]


def test_what_rounds_asked_on_top() -> None:
    here, away = {"lives_in": "ontario"}, {"lives_in": "outside_canada"}
    permit = {**here, "current_status": "work_permit"}
    visitor = {**here, "current_status": "visitor"}
    autumn = "2025-09-03-ejo-foreign-worker-other-priority"
    assert [asked_by(one, autumn) for one in (here, away, {})] == [[YES], [NO], [OPEN]]
    spring = "2026-02-18-ejo-foreign-worker-skilled-trades"
    assert [asked_by(one, spring) for one in (permit, visitor, here)] == [[YES], [NO], [OPEN]]
    assert asked_by(away, "2026-02-02-ejo-foreign-worker-physicians") == []
    assert asked_by(away, GENERAL) == []
    assert asked_by(visitor, "2026-04-22-phd-graduate") == [NO]
    june = "2025-06-03-ejo-foreign-worker-northern-ontario"
    assert asked_by({**here, "education_level": "bachelor"}, june) == [YES, YES]
    assert asked_by({**here, "education_level": "post_secondary"}, june) == [YES, NO]
    assert asked_by(away, "2025-06-03-ejo-in-demand-skills-health") == []
    months = "months_in_primary_noc"
    trades = "2024-10-17-skilled-trades"
    (found,) = (one for one in rounds() if one.id.startswith(trades))
    assert [asked_by({months: count}, found.id) for count in (5, 6)] == [[NO], [YES]]
    assert asked_by({months: 5}, "2024-01-11-skilled-trades-skilled-trades") == []
    # The days are those of the rules: ST-14 is of August 2024, HCP-26 of July and for one programme.
    assert asked_by({months: 5}, "2024-07-11-skilled-trades-skilled-trades") == []
    assert asked_by({months: 5}, "2024-08-22-skilled-trades-skilled-trades") == [NO]
    health = "2024-07-18-human-capital-priorities-health"
    for programme in ("cec", "either"):
        person = {"ee_program_choice": programme}
        assert [asked_by({**person, months: n}, health) for n in (5, 6)] == [[NO], [YES]]
    assert asked_by({"ee_program_choice": "fsw", months: 0}, health) == [YES]
    assert asked_by({months: 0}, "2024-03-21-human-capital-priorities-tech") == []
    french = "2026-04-08-ejo-foreign-worker-francophone"
    scores: dict[str, Answer] = {f"french_{name}": 300 for name in ("reading", "listening")}
    scores |= {f"french_{name}": 400 for name in ("writing", "speaking")}
    scores |= {"french_test_date": date(2025, 1, 1)}
    assert asked_by({**permit, "french_test": "tef_canada", **scores}, french) == [YES, YES]
    assert asked_by({**permit, "french_test": "none"}, french) == [YES, NO]


def test_the_floor_of_400_is_waived_by_the_round_itself_and_not_by_another() -> None:
    """Until September 2018 a targeted round could take less than 400.

    What a person said of their own round says nothing of this one.
    """
    nurse = next(
        case.answers
        for case in all_cases()
        if case.stream == "human-capital-priorities" and case.verdict in ("met", "officer")
    )
    answers = {**nurse, "crs_score": 360, "round_is_targeted": True, "fits_round": True}
    (general,) = (one for one in rounds() if one.id == "2018-01-22-human-capital-priorities")
    found = past_of(answers, general.id).conditions[-1]
    assert found.verdict is NO
    assert "Fixed score" in IN_ENGLISH.words(found.said)
    (french,) = (one for one in rounds() if one.target.startswith("French language"))
    scores = {"reading": 300, "writing": 400, "listening": 300, "speaking": 400}
    answers |= {"french_test": "tef_canada", "french_test_date": date(2018, 1, 1)}
    answers |= {f"french_{ability}": points for ability, points in scores.items()}
    assert of(answers, french.id, Part.ASKED) is YES
    assert "Fixed score" not in IN_ENGLISH.words(past_of(answers, french.id).conditions[-1].said)
    answers |= {"french_reading": 100}
    assert of(answers, french.id, Part.ASKED) is NO
    assert "Fixed score" in IN_ENGLISH.words(past_of(answers, french.id).conditions[-1].said)
    # In the week of 26 June 2017 the waiver began on the 28th: the day of the round decides.
    week = next(one for one in rounds() if one.day == date(2017, 6, 26))
    listed = {**nurse, "ee_primary_noc_2016": min(week.nocs), "crs_score": 360}
    assert of(listed, week.id, Part.ELIGIBLE) is not YES
