"""What if: a column is the report of somebody with those answers, and an idea does what it says."""

import json
from functools import cache
from typing import Any

import pytest
from hypothesis import given

from checker.answers.messages_full import FullChecker
from checker.pathways import STREAMS
from checker.reference.tables import CONCORDANCE
from plugins.record.checker_rounds import rounds_csv
from tests.conftest import ROOT
from tests.support.examples import FEW
from tests.support.profiles import Person, people, reference
from tests.support.replay_profiles import record

# The line cook of the walks, in Ottawa, on a day when Foreign Worker was open.
COOK: dict[str, object] = {
    "is_citizen_or_pr": False,
    "lives_in": "ontario",
    "has_job_offer": True,
    "offer_is_full_time": True,
    "offer_is_permanent": True,
    "offer_noc": "63200",
    "offer_wage_hourly": "20",
    "work_division": "Ottawa",
    "current_status": "work_permit",
    "months_in_position_now": 4,
    "english_test": "ielts_general",
    "english_reading": 6,
    "english_writing": 6,
    "english_listening": 6.5,
    "english_speaking": 6,
    "english_test_date": "2026-05-01",
    "french_test": "none",
    "highest_yearly_earnings": 38_000,
}
CLB_9 = {
    "english_reading": 7,
    "english_writing": 7,
    "english_listening": 8,
    "english_speaking": 7,
}
DAY, SLUG = "2026-05-20", "ejo-foreign-worker"


@cache
def full() -> FullChecker:
    table = (ROOT / "content" / "reference" / CONCORDANCE).read_text("utf-8")
    return FullChecker(reference(), rounds_csv(record().draws), table)


def asked(ask: str, answers: dict[str, Any], on: str, slug: str, **more: object) -> Any:
    message = {"ask": ask, "answers": answers, "on": on, "streams": [slug], **more}
    return json.loads(full().answer(json.dumps(message, default=str)))


def column(answers: dict[str, Any], on: str, slug: str, **more: object) -> Any:
    """Return what a column says as a whole, and of the one stream."""
    told = asked("what_if", answers, on, slug, **more)["what_if"]
    return told, told["streams"][0]


def of_cook(**changed: object) -> Any:
    return column(COOK, DAY, SLUG, **{"if": changed})


def slug_of(someone: Person) -> str:
    return STREAMS[len(someone.answers) % len(STREAMS)].slug


@given(people)
@FEW
def test_without_a_change_it_is_the_report_of_now(someone: Person) -> None:
    on, answers, slug = someone.on.isoformat(), dict(someone.answers), slug_of(someone)
    told = asked("what_if", answers, on, slug)["what_if"]
    report = asked("check", answers, on, slug)["report"]
    assert told["text"] is told["short"] is None
    for one, stream in zip(told["streams"], report["streams"], strict=True):
        assert (one["slug"], one["fit"]) == (stream["slug"], stream["fit"])
        assert (one["met"], one["tested"]) == (stream["counts"]["met"], stream["counts"]["tested"])
        assert len(one["missed"]) == stream["counts"]["missed"]


@given(people)
@FEW
def test_an_idea_does_what_it_says(someone: Person) -> None:
    on, answers, slug = someone.on.isoformat(), dict(someone.answers), slug_of(someone)
    (found, *_) = asked("ideas", answers, on, slug)["ideas"]["streams"]
    slug = found["slug"]
    _, now = column(answers, on, slug)
    for idea in found["ideas"]:
        supposed = {"if": idea["if"], "if_on": idea["if_on"]}
        told, then = column(answers, on, slug, **supposed)
        assert told["text"]
        assert told["on"] == (idea["if_on"] or on)
        if idea["turns"]:
            assert idea["turns"] not in then["missed"]
        else:
            gains = [
                sorted((b["least"] - a["least"], b["most"] - a["most"]))
                for a, b in zip(now["scores"], then["scores"], strict=True)
                if a["least"] is not None
            ]
            assert [idea["gain"]["least"], idea["gain"]["most"]] in gains


def test_a_change_is_said_with_its_question_and_in_short() -> None:
    told, _ = of_cook(**CLB_9)
    assert told["text"].startswith("CLB 9: reading 6 → 7")
    assert told["short"] == "CLB 9"
    told, _ = of_cook(work_division="Greater Sudbury", months_in_position_now=12)
    assert told["short"] == "Ottawa → Greater Sudbury; 4 months → 12 months"
    # What is as it was is no change.
    told, _ = of_cook(work_division="Ottawa")
    assert told["text"] is None


def test_past_rounds_count_a_test_yet_to_be_taken() -> None:
    (_, now), (_, then) = of_cook(), of_cook(**CLB_9)
    more = then["scores"][0]["least"] - now["scores"][0]["least"]
    assert more > 0
    assert then["short_by"] == now["short_by"] - more


def test_another_test_takes_the_scores_of_the_old_one_along() -> None:
    told, then = of_cook(english_test="celpip_general")
    (score,) = then["scores"]
    assert score["least"] < score["most"]
    assert "CLB" not in told["text"]


FAULTS: dict[str, tuple[dict[str, object], str]] = {
    "a score that the test does not give": ({"if": {"english_reading": 6.3}}, "$.english_reading"),
    "no such question": ({"if": {"shoes": 44}}, "$.shoes"),
    "no object": ({"if": [1]}, "$.if"),
    "no day": ({"if_on": "tomorrow"}, "$.if_on"),
}


@pytest.mark.parametrize("case", FAULTS)
def test_what_cannot_be_is_named(case: str) -> None:
    more, path = FAULTS[case]
    told = asked("what_if", COOK, DAY, SLUG, **more)
    assert [fault["path"] for fault in told["faults"]] == [path]
