"""Messages beyond the verdict: each part as the command line has it, and one way to say no."""

import json
import re
from functools import cache
from typing import Any

import pytest
from hypothesis import given

from checker.advice.minimal_changes import changes
from checker.advice.score_improvements import gains
from checker.answers.messages import answer
from checker.answers.messages_full import FullChecker
from checker.answers.questionnaire import questions
from checker.pathways import PATHWAYS, STREAMS, pathway_of, stream
from checker.points.person_scores import scores
from checker.questions import all_facts
from checker.reference.tables import CONCORDANCE
from checker.replay.past_rounds import replay
from checker.rules.expressions import Case
from plugins.record.checker_rounds import rounds_csv
from tests.conftest import ROOT
from tests.support.examples import FEW
from tests.support.one_replay import WORKER
from tests.support.profiles import Person, people, reference
from tests.support.replay_profiles import concordance, record, rounds

TEER_0_3 = "ontario-workforce-priority-teer-0-3"


@cache
def further() -> FullChecker:
    table = (ROOT / "content" / "reference" / CONCORDANCE).read_text("utf-8")
    return FullChecker(reference(), rounds_csv(record().draws), table)


def asked(ask: str, answers: dict[str, Any], on: str = "2026-11-22", **more: object) -> Any:
    message = {"ask": ask, "answers": answers, "on": on, **more}
    return json.loads(further().answer(json.dumps(message, default=str)))


def asked_of(ask: str, someone: Person, **more: object) -> Any:
    return asked(ask, dict(someone.answers), someone.on.isoformat(), **more)


def test_every_question_that_a_message_can_answer_is_one_that_is_asked() -> None:
    assert {fact.name for fact in all_facts()} == {fact.name for fact in questions()}


@given(people)
@FEW
def test_a_verdict_is_the_same_with_and_without_the_further_part(someone: Person) -> None:
    message = json.dumps({"answers": dict(someone.answers), "on": str(someone.on)}, default=str)
    assert further().answer(message) == answer(message, reference())


@given(people)
@FEW
def test_points_are_those_of_the_grids_with_what_would_raise_them(someone: Person) -> None:
    case = Case(someone.answers, someone.on, reference())
    found = scores(someone.answers, someone.on, reference())
    told = asked_of("points", someone)["points"]
    assert told["on"] == someone.on.isoformat()
    for score, one in zip(found, told["scores"], strict=True):
        assert (one["grid"], one["stream"]) == (score.grid.slug, score.stream)
        assert one["stream_title"] == stream(score.stream).title
        if score.refuses:
            assert one["least"] is one["most"] is one["gains"] is None
            continue
        assert (one["least"], one["most"]) == (score.low, score.high)
        best = gains(score.grid, score.stream, case)
        assert [gain["least"] for gain in one["gains"]["singles"]] == [
            gain.least for gain in best.singles
        ]
        assert [len(gain["moves"]) for gain in one["gains"]["pairs"]] == [2] * len(best.pairs)
        assert all(gain["moves"][0]["text"] for gain in one["gains"]["singles"])


def test_only_the_67_points_have_a_mark_to_pass() -> None:
    told = asked("points", {"skilled_continuous_year_last_10_years": False})["points"]
    passing = {one["grid"]: one["passes"] for one in told["scores"] if one["passes"]}
    assert set(passing) == {"fsw-67"}
    assert passing["fsw-67"]["verdict"] == "not_met"
    assert passing["fsw-67"]["because"] == [
        {
            "facts": ["skilled_continuous_year_last_10_years"],
            "text": "Your skilled work does not hold one year without a break",
        }
    ]


@given(people)
@FEW
def test_past_rounds_are_those_of_the_replay(someone: Person) -> None:
    slug = STREAMS[len(someone.answers) % len(STREAMS)].slug
    (told,) = asked_of("replay", someone, streams=[slug])["replay"]["streams"]
    (found,) = replay(someone.answers, rounds(), reference(), concordance(), [slug])
    assert told["slug"] == slug
    assert told["note"] == (found.note and found.note.text)
    assert [(one["id"], one["verdict"]) for one in told["rounds"]] == [
        (past.round.id, past.verdict.value) for past in found.rounds
    ]


def test_in_short_there_are_the_score_the_newest_cut_off_and_the_nearest_round() -> None:
    # 44 of 50 points: as in `one_replay`, without the points of a work permit.
    answers = {**WORKER, "current_status": "none"}
    slug = "ejo-foreign-worker"
    ((told,), (whole,)) = (
        asked(ask, answers, "2026-04-01", streams=[slug])[ask]["streams"]
        for ask in ("in_short", "replay")
    )
    (score,) = asked("points", answers, "2026-04-01", streams=[slug])["points"]["scores"]
    assert told["scores"] == [{name: score[name] for name in told["scores"][0]}]
    assert told["rounds"] == len(whole["rounds"])
    assert told["taken"] == 0
    assert told["cutoff"]["day"] <= whole["rounds"][0]["day"]
    nearest = told["nearest"]
    assert nearest["short_by"] > 0
    assert whole["nearest"] == nearest
    (condition,) = (
        condition
        for one in whole["rounds"]
        if one["id"] == nearest["id"]
        for condition in one["conditions"]
        if condition["part"] == "score"
    )
    assert condition["verdict"] == "not_met"
    needed, have = re.findall(r"\d+", nearest["text"])[:2]
    assert int(needed) - int(have) == nearest["short_by"]
    assert f"you have {have} points" in condition["text"]
    assert f"the round took {needed} " in condition["text"]


def test_of_a_stream_without_rounds_no_cut_off_is_made_up() -> None:
    (told,) = asked("in_short", {}, streams=[TEER_0_3])["in_short"]["streams"]
    assert (told["rounds"], told["cutoff"], told["nearest"]) == (0, None, None)


@given(people)
@FEW
def test_changes_are_told_of_streams_that_are_there_and_of_no_other(someone: Person) -> None:
    case = Case(someone.answers, someone.on, reference())
    told = asked_of("changes", someone)["changes"]
    assert [one["slug"] for one in told["streams"]] == [pathway.slug for pathway in PATHWAYS]
    for one in told["streams"]:
        there = stream(one["slug"]).there_on(someone.on)
        found = changes(pathway_of(one["slug"]), case) if there else ()
        assert [(item["title"], item["verdict"]) for item in one["criteria"]] == [
            (criterion.requirement.title, criterion.outcome.verdict.value) for criterion in found
        ]
        for item, criterion in zip(one["criteria"], found, strict=True):
            assert [change["by"] for change in item["changes"]] == [
                change.by.value for change in criterion.changes
            ]
            assert all(change["text"] and change["steps"] for change in item["changes"])


def test_a_change_names_its_steps() -> None:
    told = asked("changes", {"has_job_offer": False}, streams=[TEER_0_3])["changes"]
    (stream_,) = told["streams"]
    offer = next(one for one in stream_["criteria"] if one["title"] == "Job offer")
    (change,) = offer["changes"]
    text = "A job offer in Ontario"
    assert (change["by"], change["verdict"], change["text"]) == ("you", "unknown", text)
    assert change["steps"] == [{"question": "has_job_offer", "by": "you", "text": text}]
    assert change["answer"] == ["offer_is_full_time", "offer_is_permanent"]


@pytest.mark.parametrize("ask", ["odds", 3, None, ["check"]])
def test_what_cannot_be_asked_is_said(ask: Any) -> None:
    (fault,) = asked(ask, {})["faults"]
    assert (fault["path"], fault["expected"]) == (
        "$.ask",
        "one of check, points, replay, changes, in_short, what_if, ideas",
    )


@pytest.mark.parametrize("ask", ["check", "points", "replay", "changes", "in_short"])
def test_faults_of_answers_are_named_whatever_is_asked(ask: str) -> None:
    faults = asked(ask, {"has_job_offer": 3, "shoe_size": 4})["faults"]
    assert [fault["path"] for fault in faults] == ["$.has_job_offer", "$.shoe_size"]
    (fault,) = asked(ask, {}, "2026-02-30")["faults"]
    assert fault["path"] == "$.on"


def test_the_first_part_says_that_it_answers_verdicts_only() -> None:
    message = json.dumps({"ask": "replay", "answers": {}, "on": "2026-11-22"})
    (fault,) = json.loads(answer(message, reference()))["faults"]
    assert (fault["path"], fault["expected"]) == ("$.ask", "one of check")
