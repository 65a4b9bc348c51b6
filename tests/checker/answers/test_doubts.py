"""Doubts: what can be and is more often a slip is used, and the person is asked."""

import json
from datetime import date
from pathlib import Path

import pytest

from checker.__main__ import main
from checker.answers.doubts import doubts
from checker.answers.messages import answer
from checker.base.facts import Answer
from checker.base.words import IN_ENGLISH
from checker.questions import all_facts
from checker.reference.tables import Reference
from tests.support.listing import listed

ON = date(2026, 11, 22)
NOTHING = Reference({}, {}, {})


def texts(answers: dict[str, Answer], on: date | None = ON) -> dict[str, str]:
    return {doubt.path: IN_ENGLISH.words(doubt.said) for doubt in doubts(answers, all_facts(), on)}


@pytest.mark.parametrize(
    ("name", "answer_", "text"),
    [
        # What `19,50` became in a number field of a browser.
        ("offer_wage_hourly", 1950, "$1,950 an hour looks very high."),
        ("offer_wage_hourly", 250.01, "$250.01 an hour looks very high."),
        ("offer_wage_hourly", 250, ""),
        ("offer_wage_hourly", 10, ""),
        ("offer_wage_hourly", 2.45, "$2.45 an hour looks very low."),
        ("employer_revenue_last_year", 1.5, "$1.50 looks very low."),
        ("employer_revenue_last_year", 0, ""),
        ("ontario_work_months", 601, "601 months looks very high."),
        ("ontario_work_months", 600, ""),
        ("date_of_birth", date(1920, 1, 1), "1 January 1920 is 106 years before 22 November 2026."),
        ("date_of_birth", date(2026, 1, 1), "1 January 2026 is 0 years before 22 November 2026."),
        ("date_of_birth", date(1926, 11, 22), ""),
        ("date_of_birth", date(1990, 1, 1), ""),
        ("has_job_offer", True, ""),
        ("lives_in", "ontario", ""),
    ],
)
def test_only_an_answer_beyond_what_is_usual_is_asked_about(
    name: str, answer_: Answer, text: str
) -> None:
    said = f"{text} Is that right? It is used as it stands."
    assert texts({name: answer_}) == ({f"$.{name}": said} if text else {})


def test_without_a_day_nothing_is_said_of_a_birth() -> None:
    assert texts({"date_of_birth": date(1900, 1, 1)}, None) == {}


def test_the_usual_lies_inside_the_possible() -> None:
    outside = [
        fact.name
        for fact in all_facts()
        if not fact.least <= (fact.low or fact.least) <= (fact.high or fact.most) <= fact.most
    ]
    assert not outside, listed(outside)


def test_the_wire_says_it_beside_the_report_which_uses_the_answer() -> None:
    message = json.dumps({"on": "2026-11-22", "answers": {"offer_wage_hourly": "1,950"}})
    reply = json.loads(answer(message, NOTHING))
    (doubt,) = reply["doubts"]
    assert doubt["path"] == "$.offer_wage_hourly"
    assert "$1,950 an hour" in doubt["text"]
    assert reply["report"]["streams"]


@pytest.mark.parametrize("command", ["check", "points", "changes"])
def test_the_command_line_says_it_beside_its_answer(
    command: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "profile.json"
    path.write_text('{"offer_wage_hourly": "$1 950"}', "utf-8")
    arguments = (command, str(path), "--on", "2026-11-22")
    assert main(arguments) == 0
    printed = capsys.readouterr()
    assert printed.err.startswith("$.offer_wage_hourly: $1,950 an hour looks very high. ")
    assert printed.err not in printed.out
    assert main((*arguments, "--json")) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out)["doubts"][0]["path"] == "$.offer_wage_hourly"
    assert not printed.err
