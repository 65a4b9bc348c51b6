"""What goes over the wire: each key of a report, with and without what may be missing."""

import json
from datetime import date
from typing import Any

import pytest

from checker import questions as q
from checker.answers.messages import answer, report_json
from checker.answers.questionnaire import profile_schema, question_json, questions
from checker.answers.report import Report, StreamResult
from checker.base.citation import Source, Standing, passage_json, secondary
from checker.base.period import days, inferred
from checker.pathways import PATHWAYS, stream
from checker.reference.tables import Reference
from checker.rules.amount_not_known import AmountNotKnown
from checker.rules.evaluate import ASK_THE_PROGRAM, criteria, decide
from checker.rules.expressions import Case, Is
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from tests.support.profiles import Answers

NOTHING = Reference({}, {}, {})
LAW = Source("A law", "A publisher", "https://example.org/law", Standing.SECONDARY)
CITED = secondary(LAW)
RULE = Rule("X-01", "Offer", "A job offer.", Is(q.HAS_OFFER), days("2018-01-01"), CITED)
NOTED = Rule(
    *("X-02", "Citizen", "No citizen.", Is(q.CITIZEN_OR_PR, False)),
    days(
        *("2019-01-01", "2027-12-31"),
        earlier=True,
        later=True,
        basis=inferred("pages agree", "2020-06-01"),
    ),
    CITED,
    "A note.",
)
PATHWAY = Pathway(
    "masters-graduate",
    (
        Requirement("One", (RULE,)),
        Requirement("Other", (NOTED,), one_is_enough=True, stage=Stage.APPLY, route="A route"),
    ),
)


def wired(on: date) -> Any:
    results = decide(PATHWAY, Case({"has_job_offer": True}, on, NOTHING))
    outcome = criteria(results)
    result = StreamResult(stream(PATHWAY.slug), on, on, outcome, outcome, results)
    return json.loads(
        json.dumps(
            report_json(Report(on, (result,), (stream("phd-graduate"),), ("a", "b"), ("b",)))
        )
    )


def test_every_key_of_a_report() -> None:
    report = wired(date(2025, 1, 1))
    because = {
        "facts": ["has_job_offer"],
        "text": "You have a job offer in Ontario",
    }
    missing = {"facts": ["is_citizen_or_pr"], "text": f"Not answered: {q.CITIZEN_OR_PR.prompt}"}
    (found,), cited = report.pop("streams"), report.pop("citations")
    assert report == {
        "on": "2025-01-01",
        "others": [{"slug": "phd-graduate", "status": "open", "there": True}],
        "questions": ["a", "b"],
        "next_questions": ["b"],
    }
    one, other = found.pop("requirements")
    assert {key: found[key] for key in found if key not in ("title", "short", "status_note")} == {
        "slug": "masters-graduate",
        "status": "open",
        "status_since": "2018-01-01",
        "there": True,
        "verdict": "met",
        "fit": "meets",
        "counts": {
            "met": 1,
            "missed": 0,
            "to_answer": 0,
            "not_known": 0,
            "officer": 0,
            "tested": 1,
        },
        "criteria": "met",
        "criteria_day": "2025-01-01",
        "because": [because],
        "ask": None,
    }
    assert cited == [passage_json(LAW)]
    standing = {
        "standing": "secondary source",
        "standing_code": "secondary",
        "citations": [0],
    }
    assert one == {
        "title": "One",
        "stage": "eligible",
        "one_is_enough": False,
        "route": None,
        "verdict": "met",
        "because": [because],
        "ask": None,
        "rules": [
            {
                "id": "X-01",
                "title": "Offer",
                "says": "A job offer.",
                "note": None,
                "verdict": "met",
                "because": [because],
                "in_force": {
                    "first": "2018-01-01",
                    "last": None,
                    "earlier_perhaps": False,
                    "later_perhaps": False,
                    "basis": None,
                },
                **standing,
            }
        ],
    }
    assert other == {
        "title": "Other",
        "stage": "apply",
        "one_is_enough": True,
        "route": "A route",
        "verdict": "unknown",
        "because": [missing],
        "ask": None,
        "rules": [
            {
                "id": "X-02",
                "title": "Citizen",
                "says": "No citizen.",
                "note": "A note.",
                "verdict": "unknown",
                "because": [missing],
                "in_force": {
                    "first": "2019-01-01",
                    "last": "2027-12-31",
                    "earlier_perhaps": True,
                    "later_perhaps": True,
                    "basis": {
                        "kind": "inferred",
                        "text": "pages agree; the text was read on 1 June 2020",
                    },
                },
                **standing,
            }
        ],
    }


def test_before_its_first_phase_a_stream_has_no_status_day() -> None:
    (found,) = wired(date(2017, 12, 31))["streams"]
    assert found["status"] == "not yet there"
    assert found["status_since"] is found["status_note"] is None


@pytest.mark.parametrize(
    ("asked", "faults"),
    [
        ({}, [("$.on", "null")]),
        ({"on": "2025-02-30", "answers": {}}, [("$.on", '"2025-02-30"')]),
        ({"on": "2025-01-01"}, [("$.answers", "null")]),
        ({"on": "2025-01-01", "answers": []}, [("$.answers", "a list")]),
        ({"on": "2025-01-01", "answers": {}, "streams": "x"}, [("$.streams", '"x"')]),
        (
            {"on": "2025-01-01", "answers": {}, "streams": ["x", "redi-pilot", 3]},
            [("$.streams[0]", '"x"'), ("$.streams[2]", "3")],
        ),
        ({"on": "2025-01-01", "answers": {"x": 1}}, [("$.x", "an unknown key")]),
    ],
)
def test_a_wrong_message_is_named(asked: dict[str, object], faults: list[tuple[str, str]]) -> None:
    reply = json.loads(answer(json.dumps(asked), NOTHING))
    assert list(reply) == ["faults"]
    assert [(fault["path"], fault["found"]) for fault in reply["faults"]] == faults
    assert all(fault["expected"] for fault in reply["faults"])


def test_streams_narrow_what_is_decided() -> None:
    def slugs(**asked: object) -> list[str]:
        message = json.dumps({"on": "2025-01-02", "answers": {}, **asked})
        streams = json.loads(answer(message, NOTHING))["report"]["streams"]
        return [item["slug"] for item in streams]

    assert slugs(streams=["redi-pilot"]) == ["redi-pilot"]
    assert slugs() == slugs(streams=None)
    assert {*slugs()} == {pathway.slug for pathway in PATHWAYS}


def test_a_question_says_what_there_is_to_say_and_null_for_the_rest() -> None:
    asked = {fact.name: question_json(fact) for fact in questions()}
    for fact in questions():
        found = asked[fact.name]
        assert found["kind"] == fact.kind.value
        assert found["help"] == (fact.help if fact.help else None)
        assert found["unit"] == (fact.unit if fact.unit else None)
        bounds = (fact.least, fact.most) if fact.most else (None, None)
        assert (found["least"], found["most"]) == bounds
        assert found["choices"] == [
            {"value": choice.value, "label": choice.label} for choice in fact.choices
        ]
    assert asked["has_job_offer"]["most"] is None
    assert asked["employer_staff"]["least"] == 0


def test_a_schema_describes_a_question_by_its_help_or_by_what_is_expected() -> None:
    properties = profile_schema()["properties"]
    assert isinstance(properties, dict)
    assert properties["offer_noc"]["description"].startswith("Five digits, for example 72310.")
    assert properties["has_job_offer"]["description"] == "true or false"


def test_a_report_says_whom_to_ask_where_nothing_is_left_to_answer() -> None:
    """A figure that nobody has, beside a question that is open, and beside one that is met."""
    not_known = Rule(
        "X-03",
        "Funds",
        "Funds.",
        AmountNotKnown("how much is not known"),
        days("2018-01-01"),
        CITED,
    )
    pathway = Pathway(
        PATHWAY.slug,
        (
            Requirement("Funds", (not_known,)),
            Requirement("Both", (not_known, RULE)),
        ),
    )
    said: Answers = {"has_job_offer": True}
    for answers, both in (({}, None), (said, ASK_THE_PROGRAM.text)):
        case = Case(answers, date(2025, 1, 1), NOTHING)
        results = decide(pathway, case)
        outcome = criteria(results)
        result = StreamResult(stream(pathway.slug), case.on, case.on, outcome, outcome, results)
        reply = report_json(Report(case.on, (result,), (), (), ()))
        (found,) = json.loads(json.dumps(reply))["streams"]
        assert found["ask"] == both
        assert [item["ask"] for item in found["requirements"]] == [ASK_THE_PROGRAM.text, both]
