"""Replay of past rounds: real rounds on both sides of each line, and a slow second way."""

from collections.abc import Mapping
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import questions as q
from checker.conditions import Part
from checker.cutoffs import Cutoffs
from checker.expressions import Case
from checker.facts import Answer
from checker.language import language_test
from checker.points import EOI_GRIDS, regions
from checker.points.grid import score
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.replay import Past, replay, replayed_json
from checker.report import check
from checker.streams import STREAMS
from checker.verdict import Verdict
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw
from tests.checker_cases import all_cases
from tests.people import part, reference
from tests.replaying import candidate, concordance, record, round_of, rounds

type Answers = Mapping[str, Answer]

YES, NO, OPEN, NONE = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE
EXPRESS_ENTRY = ("human-capital-priorities", "french-speaking-skilled-worker", "skilled-trades")
SEEDS = st.integers(0, 2**48)


def past_of(answers: Answers, id_: str) -> Past:
    """Replay one round."""
    replayed = replay(answers, [round_of(id_)], reference(), concordance())
    (past,) = (past for stream in replayed for past in stream.rounds)
    return past


def of(answers: Answers, id_: str, part_: Part) -> Verdict:
    """Return how one condition of one round comes out."""
    (found,) = (item for item in past_of(answers, id_).conditions if item.part is part_)
    return found.verdict


# Foreign Worker, grid of 2022: TEER 1 is 10, category 2 is 10, wage 40 is 10, work permit 10, six
# months in the job 3, earnings 3, no language test 0, Ottawa 8: 54. At 34.99 the wage gives 7: 51.
WORKER: Answers = {
    "has_job_offer": True,
    "offer_noc": "21231",
    "offer_wage_hourly": 40,
    "current_status": "work_permit",
    "months_in_position_now": 6,
    "highest_yearly_earnings": 40_000,
    "english_test": "none",
    "french_test": "none",
    "work_division": "Ottawa",
}
GENERAL = "2024-01-19-ejo-foreign-worker"  # 50 or more


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
        id_: next(item.text for item in past_of(WORKER, id_).conditions if item.part is Part.SCORE)
        for id_ in ("2022-02-09-ejo-foreign-worker", GENERAL)
    }
    assert "grid of 2021 (NOC 2016)" in grids["2022-02-09-ejo-foreign-worker"]
    assert "grid of 2022 (NOC 2021)" in grids[GENERAL]


def test_the_points_that_the_province_could_add_in_2021_keep_a_near_miss_open() -> None:
    old: Answers = {
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
    assert of({**WORKER, "has_job_offer": False}, GENERAL, Part.SCORE) is YES  # years before
    practice: Answers = {"has_job_offer": False, "physician_noc": "31102"}
    assert of(practice, physicians, Part.OCCUPATION) is YES
    assert of({**practice, "physician_noc": "other"}, physicians, Part.OCCUPATION) is OPEN
    assert of(WORKER, physicians, Part.OCCUPATION) is NO


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
    assert "crossed to NOC 2021" in crossed.text
    assert "72310" in crossed.text
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
    partial = "2024-09-12-human-capital-priorities-health"
    assert of({"ee_primary_noc": "31102"}, partial, Part.OCCUPATION) is YES
    assert of({"ee_primary_noc": "63200"}, partial, Part.OCCUPATION) is OPEN
    missing = "2024-07-18-human-capital-priorities-health"
    assert of({"ee_primary_noc": "31102"}, missing, Part.OCCUPATION) is OPEN
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
    assert empp.target in found.text
    assert of({}, GENERAL, Part.TARGET) is NONE
    assert of({}, TECH_2021, Part.TARGET) is NONE
    assert of({}, "2025-08-28-ejo-foreign-worker-northern-ontario", Part.TARGET) is NONE
    (pilot, *_) = (one for one in rounds() if one.target.startswith("Regional Immigration Pilot"))
    assert of({"work_division": "Chatham-Kent"}, pilot.id, Part.TARGET) is OPEN
    (french,) = (one for one in rounds() if one.target.startswith("French language"))
    assert of({"french_test": "none"}, french.id, Part.TARGET) is NO


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
    french = "2026-04-08-ejo-foreign-worker-francophone"
    scores: dict[str, Answer] = {f"french_{name}": 300 for name in ("reading", "listening")}
    scores |= {f"french_{name}": 400 for name in ("writing", "speaking")}
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
    assert "Fixed score" in found.text
    (french,) = (one for one in rounds() if one.target.startswith("French language"))
    scores = {"reading": 300, "writing": 400, "listening": 300, "speaking": 400}
    answers |= {"french_test": "tef_canada"}
    answers |= {f"french_{ability}": points for ability, points in scores.items()}
    assert of(answers, french.id, Part.TARGET) is YES
    assert "Fixed score" not in past_of(answers, french.id).conditions[-1].text
    answers |= {"french_reading": 100}
    assert of(answers, french.id, Part.TARGET) is NO
    assert "Fixed score" in past_of(answers, french.id).conditions[-1].text
    # In the week of 26 June 2017 the waiver began on the 28th: the day of the round decides.
    week = next(one for one in rounds() if one.day == date(2017, 6, 26))
    listed = {**nurse, "ee_primary_noc_2016": min(week.nocs), "crs_score": 360}
    assert of(listed, week.id, Part.ELIGIBLE) is not YES


def test_somebody_who_meets_every_condition_would_have_been_taken() -> None:
    carpenter = next(
        case.answers
        for case in all_cases()
        if case.stream == "ejo-foreign-worker" and case.verdict == "officer"
    )
    trades = "2024-01-09-ejo-foreign-worker-skilled-trades"
    assert past_of(carpenter, trades).verdict is OPEN
    inside = {**carpenter, REGISTERED_ON.name: date(2023, 1, 9)}
    assert past_of(inside, trades).verdict is YES
    before = past_of({**carpenter, REGISTERED_ON.name: date(2023, 1, 8)}, trades)
    assert (before.verdict, before.any_day) == (NO, YES)
    citizen = past_of({**inside, "is_citizen_or_pr": True}, trades)
    assert (citizen.verdict, citizen.any_day) == (NO, NO)


def test_streams_of_the_new_grid_have_no_rounds_and_show_no_old_cut_off() -> None:
    replayed = replay(WORKER, rounds(), reference(), concordance())
    assert [item.stream for item in replayed] == list(STREAMS)
    empty = {item.stream.slug for item in replayed if not item.rounds}
    assert empty == {
        "ontario-workforce-priority-teer-0-3",
        "ontario-workforce-priority-teer-4-5",
        "ontario-workforce-priority-physician",
        "redi-pilot",
    }
    for item in replayed:
        assert bool(item.note) is not bool(item.rounds)
    assert "same points grid" in replayed[0].note


def test_every_round_gets_an_answer_newest_first() -> None:
    replayed = replay({}, rounds(), reference(), concordance())
    given_ids = [past.round.id for item in replayed for past in item.rounds]
    assert sorted(given_ids) == sorted(one.id for one in rounds())
    for item in replayed:
        days = [past.round.day for past in item.rounds]
        assert days == sorted(days, reverse=True)
        # Somebody who answered nothing is told so, and never yes or no.
        assert all(past.verdict is OPEN for past in item.rounds)


def test_only_the_streams_asked_for_are_replayed() -> None:
    (only,) = replay({}, rounds(), reference(), concordance(), ["phd-graduate"])
    assert only.stream.slug == "phd-graduate"
    assert len(only.rounds) == 18


def test_json_says_all_of_it() -> None:
    answers = {**WORKER, REGISTERED_ON.name: date(2022, 1, 1)}
    (only,) = replay(
        answers, [round_of(GENERAL)], reference(), concordance(), ["ejo-foreign-worker"]
    )
    found = replayed_json([only])["streams"]
    assert isinstance(found, list)
    (stream,) = found
    assert (stream["slug"], stream["note"]) == ("ejo-foreign-worker", None)
    (past,) = stream["rounds"]
    assert (past["id"], past["day"], past["verdict"]) == (GENERAL, "2024-01-19", "not_met")
    assert past["any_day"] == "unknown"
    parts = {item["part"]: item["verdict"] for item in past["conditions"]}
    assert parts == {"score": "met", "window": "not_met", "eligible": "unknown"}


# The slow second way: from the files of the draws, one condition after the other, with nothing kept.
_READINGS: dict[str, list[tuple[int, int | None]]] = {
    "2026-04-23-ejo-international-student-central-ontario": [(84, None), (85, None)],
    "2026-04-23-ejo-in-demand-skills-northern-ontario": [(34, None), (35, None)],
    "2022-03-01-ejo-international-student-skilled-trades": [(42, None), (45, None)],
    "2022-01-11-ejo-in-demand-skills-health-manufacturing-agricultural": [(11, None), (0, None)],
    "2018-02-05-human-capital-priorities": [(427, 474), (433, 444)],
}


_PLACES: dict[str, tuple[str, ...]] = {
    "Northern Ontario": regions.NORTHERN,
    "Eastern Ontario": regions.EASTERN,
    "Southwestern Ontario": regions.SOUTHWESTERN,
    "Central Ontario (excluding GTA)": regions.CENTRAL,
    "Greater Toronto Area": ("Toronto", "Durham", "Halton", "Peel", "York"),
    "Greater Sudbury": ("Greater Sudbury",),
}


def _agree(verdicts: list[Verdict]) -> Verdict:
    return verdicts[0] if len(set(verdicts)) == 1 else OPEN


def _between(low: int, high: int, least: int, most: int | None) -> Verdict:
    possible = {
        least <= value and (most is None or value <= most) for value in range(low, high + 1)
    }
    return OPEN if len(possible) == 2 else YES if True in possible else NO


def slow_score(answers: Answers, item: DrawRecord) -> Verdict:
    draw = item.draw
    if draw.score_min is None:
        return OPEN
    readings = _READINGS.get(item.id, [(draw.score_min, draw.score_max)])
    if draw.score_system.value == "crs":
        crs = answers.get("crs_score")
        if crs is None:
            return OPEN
        assert isinstance(crs, int)
        return _agree([_between(crs, crs, *reading) for reading in readings])
    if draw.stream == "entrepreneur":
        return OPEN
    without_offer = answers.get("has_job_offer") is not True
    if without_offer and draw.stream == "ejo-foreign-worker" and draw.date >= date(2025, 1, 27):
        return OPEN
    old = draw.date < date(2022, 11, 16)
    scored = score(EOI_GRIDS[0 if old else 1], draw.stream, Case(answers, draw.date, reference()))
    high = scored.high + (10 if old else 0)
    return _agree([_between(scored.low, high, *reading) for reading in readings])


def slow_occupation(answers: Answers, item: DrawRecord) -> Verdict:
    draw = item.draw
    if draw.nocs_complete is None:
        return NONE
    if not draw.nocs or "assumed" in item.note or "list to be checked" in item.note:
        return OPEN
    listed = set(draw.nocs)
    if draw.stream in ("masters-graduate", "phd-graduate"):
        if answers.get("canadian_work_skill_level") == "none":
            return NO
        worked = answers.get("experience_in_canada") is True
        return YES if worked and answers.get("experience_noc") in listed else OPEN
    name = "ee_primary_noc" if draw.stream in EXPRESS_ENTRY else "offer_noc"
    new, old = answers.get(name), answers.get(f"{name}_2016")
    same, other = (new, old) if draw.noc_version == 2021 else (old, new)
    physician = answers.get("physician_noc")
    if (
        draw.stream == "ejo-foreign-worker"
        and draw.date >= date(2025, 1, 27)
        and answers.get("has_job_offer") is False
        and physician not in (None, "other")
    ):
        same = physician
    if same is not None:
        codes = {str(same)}
    elif other is not None:
        pairs = [(o, n) for o, became in concordance().became.items() for n in became]
        if draw.noc_version == 2021:
            codes = {n for o, n in pairs if o == other}
        else:
            codes = {o for o, n in pairs if n == other}
    else:
        return OPEN
    if codes <= listed:
        return YES
    return OPEN if codes & listed or not draw.nocs_complete else NO


def slow_region(answers: Answers, draw: Draw) -> Verdict:
    words, place = draw.region, answers.get("work_division")
    if words is None:
        return NONE
    if place is None:
        return OPEN
    if words in _PLACES:
        return YES if place in _PLACES[words] else NO
    if words == "REDI communities":
        return OPEN if place in ("Lambton", "Lanark", "Leeds and Grenville", "Thunder Bay") else NO
    if words.startswith("Regional Immigration Pilot"):
        # Cornwall is a part of the first, Belleville and Quinte West are of the second.
        partly = ("Stormont, Dundas and Glengarry", "Hastings")
        return OPEN if place in partly else YES if place == "Chatham-Kent" else NO
    assert words.startswith("REDI: ")
    return YES if str(place) in words else NO


def slow_eligible(answers: Answers, item: DrawRecord, fits: Verdict) -> Verdict:
    draw = item.draw
    known = {
        name: said
        for name, said in answers.items()
        if name not in ("round_is_targeted", "fits_round")
    }
    known["round_is_targeted"] = draw.kind.value == "targeted"
    if fits is not OPEN:
        known["fits_round"] = fits is not NO
    days = {draw.date, round_of(item.id).until}
    verdicts = []
    for day in days:
        (result,) = check(known, day, reference(), [draw.stream]).streams
        taken = result.criteria.verdict
        verdicts.append(YES if taken is Verdict.OFFICER else taken)
    return _agree(verdicts)


@settings(max_examples=25)  # each is hundreds of whole checks
@given(SEEDS)
def test_a_slow_and_simple_second_way_agrees(seed: int) -> None:
    answers = candidate(seed)
    replayed = replay(answers, rounds(), reference(), concordance())
    pasts = {past.round.id: past for item in replayed for past in item.rounds}
    for item in Random(seed).sample(record().draws, 60):
        found = {
            condition.part: condition.verdict
            for condition in pasts[item.id].conditions
            if condition.part is not Part.ASKED
        }
        assert found[Part.SCORE] is slow_score(answers, item), item.id
        assert found[Part.OCCUPATION] is slow_occupation(answers, item), item.id
        assert found[Part.REGION] is slow_region(answers, item.draw), item.id
        aimed = [
            condition.verdict
            for condition in pasts[item.id].conditions
            if condition.part in (Part.OCCUPATION, Part.REGION, Part.TARGET, Part.ASKED)
        ]
        fits = NO if NO in aimed else OPEN if OPEN in aimed else YES
        assert found[Part.ELIGIBLE] is slow_eligible(answers, item, fits), item.id
        verdicts = [condition.verdict for condition in pasts[item.id].conditions]
        overall = NO if NO in verdicts else OPEN if OPEN in verdicts else YES
        assert pasts[item.id].verdict is overall, item.id
        others = [one.verdict for one in pasts[item.id].conditions if one.part is not Part.WINDOW]
        assert pasts[item.id].any_day is (NO if NO in others else OPEN if OPEN in others else YES)


@given(SEEDS)
def test_the_days_of_a_window_agree_with_a_second_way(seed: int) -> None:
    random = Random(seed)
    by_id = {item.id: item.draw for item in record().draws}
    for round_ in random.sample(rounds(), 20):
        draw: Draw = by_id[round_.id]
        if len(round_.windows) != 1 or not (draw.profiles_from and draw.profiles_to):
            continue
        if round_.stream == "entrepreneur":
            continue
        fact = PROFILE_MADE_ON if round_.stream in EXPRESS_ENTRY else REGISTERED_ON
        day = random.choice((draw.profiles_from, draw.profiles_to))
        day = date.fromordinal(day.toordinal() + random.randint(-2, 2))
        inside = draw.profiles_from <= day <= draw.profiles_to
        assert of({fact.name: day}, round_.id, Part.WINDOW) is (YES if inside else NO)


@settings(max_examples=60)
@given(SEEDS)
def test_answering_more_never_flips_a_decided_answer(seed: int) -> None:
    answers = candidate(seed)
    fewer = part(answers, Random(seed))
    some, more = (
        [
            past
            for item in replay(given_, rounds(), reference(), concordance())
            for past in item.rounds
        ]
        for given_ in (fewer, answers)
    )
    for before, after in zip(some, more, strict=True):
        for verdict, then in (
            (before.verdict, after.verdict),
            (before.any_day, after.any_day),
            *(
                (one.verdict, other.verdict)
                for one, other in zip(before.conditions, after.conditions, strict=True)
            ),
        ):
            if verdict is not OPEN:
                assert then is verdict, before.round.id


@given(SEEDS)
def test_points_of_many_days_are_those_of_each_day(seed: int) -> None:
    answers = candidate(seed)
    cutoffs = Cutoffs(answers, reference())
    for round_ in sorted(rounds(), key=lambda one: one.day, reverse=True)[::7]:
        for grid in EOI_GRIDS:
            if round_.stream in grid.streams():
                each = score(grid, round_.stream, Case(answers, round_.day, reference()))
                found, _ = cutoffs.points(grid, round_.stream, round_.day)
                assert found == each.total


def test_a_test_that_was_not_accepted_yet_gave_no_points() -> None:
    pte = language_test("pte_core")
    assert pte
    answers: dict[str, Answer] = {**WORKER, "english_test": "pte_core"}
    answers |= {f"english_{ability}": 90 for ability in ("reading", "writing")}
    answers |= {f"english_{ability}": 90 for ability in ("listening", "speaking")}
    cutoffs = Cutoffs(answers, reference())
    after, before = (
        cutoffs.points(EOI_GRIDS[1], "ejo-foreign-worker", day)[0]
        for day in (date(2024, 3, 12), date(2024, 1, 19))
    )
    assert (after, before) != (after, after)
