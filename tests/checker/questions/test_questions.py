"""Which question next: only what holds a verdict open, and nothing once all is decided."""

from datetime import date
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.answers.profile import expected
from checker.answers.questionnaire import profile_schema, question_json, questions
from checker.answers.report import check
from checker.base.facts import Answer, Fact, Kind
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from tests.support.examples import FEW
from tests.support.profiles import Person, people, reference

TODAY = date(2026, 11, 22)


def some_answers(fact: Fact) -> list[Answer]:
    """Answers to a fact on both sides of what rules draw."""
    match fact.kind:
        case Kind.YES_NO:
            return [True, False]
        case Kind.WHOLE:
            return [fact.least, min(fact.most, 30)]
        case Kind.MONEY | Kind.SCORE:
            return [fact.least, fact.most]
        case Kind.DATE:
            return [date(1990, 1, 1), TODAY]
        case Kind.NUMBER:
            return [fact.least, fact.most]
        case Kind.NOC:
            return ["72310", "64100"]
        case Kind.NOC_2016:
            return ["7271", "9619"]
        case Kind.CHOICE:
            return [choice.value for choice in fact.choices]


def test_an_empty_profile_asks_and_names_no_question_twice() -> None:
    asked = check({}, TODAY, reference()).next_questions
    assert asked
    assert len(asked) == len(set(asked))
    assert set(asked) <= {fact.name for fact in questions()}


@given(people)
def test_only_open_verdicts_ask_and_never_what_was_answered(someone: Person) -> None:
    report = check(someone.answers, someone.on, reference())
    assert not set(report.next_questions) & set(someone.answers)
    if not any(result.verdict is Verdict.UNKNOWN for result in report.streams):
        assert report.next_questions == ()


@given(people, st.integers(0, 2**48))
def test_no_question_is_without_effect(someone: Person, seed: int) -> None:
    """Some answer to each question changes how a criterion of an open stream comes out."""
    report = check(someone.answers, someone.on, reference())
    facts = {fact.name: fact for fact in questions()}
    asked = report.next_questions
    for name in Random(seed).sample(asked, min(5, len(asked))):
        changed = (
            check({**someone.answers, name: value}, someone.on, reference()).streams
            for value in some_answers(facts[name])
        )
        assert any(streams != report.streams for streams in changed), name


@FEW  # each person is asked a hundred questions
@given(people)
def test_answering_all_that_is_asked_decides_every_stream(someone: Person) -> None:
    """Ask and answer, one at a time: it ends, and only what nobody can answer stays open."""
    facts = {fact.name: fact for fact in questions()}
    profile = dict(someone.answers)
    while asked := check(profile, someone.on, reference()).next_questions:
        profile[asked[0]] = some_answers(facts[asked[0]])[0]
    for stream in check(profile, someone.on, reference()).streams:
        if stream.verdict is Verdict.UNKNOWN:
            assert all(name in profile for seen in stream.outcome.seen for name in seen.facts)


def test_streams_that_a_person_does_not_care_about_ask_nothing() -> None:
    day = date(2025, 11, 1)
    alone = check({}, day, reference(), ["phd-graduate"]).next_questions
    among_all = check({}, day, reference()).next_questions
    assert set(alone) < set(among_all)
    assert "phd_years_in_ontario" in alone
    assert "offer_wage_hourly" not in alone


def test_the_schema_names_every_question_and_no_other() -> None:
    schema = profile_schema()
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert list(properties) == [fact.name for fact in questions()]
    assert schema["additionalProperties"] is False


def test_the_schema_takes_what_the_parser_takes() -> None:
    """For each kind one question; whatever is asked, null is an answer left open."""
    properties = profile_schema()["properties"]
    assert isinstance(properties, dict)
    told = ("title", "description")
    found = {
        name: {key: value for key, value in properties[name].items() if key not in told}
        for name in ("has_job_offer", "employer_staff", "offer_wage_hourly", "english_test_date")
    }
    assert found == {
        "has_job_offer": {"type": ["boolean", "null"]},
        "employer_staff": {
            "type": ["integer", "string", "null"],
            "minimum": 0,
            "maximum": 1_000_000,
        },
        "offer_wage_hourly": {
            "type": ["number", "string", "null"],
            "minimum": 0,
            "maximum": 10_000,
        },
        "english_test_date": {"type": ["string", "null"], "format": "date"},
    }
    for fact in questions():
        assert properties[fact.name]["title"] == fact.prompt
        assert properties[fact.name]["description"] == (
            fact.help if fact.help else IN_ENGLISH.words(expected(fact))
        )
    assert properties["offer_noc"]["type"] == ["string", "null"]
    assert properties["offer_noc"]["pattern"] == "^[0-9]{5}$"
    (fact,) = (fact for fact in questions() if fact.name == "english_test")
    assert properties["english_test"]["enum"] == [choice.value for choice in fact.choices] + [None]
    for name in (fact.name for fact in questions() if fact.kind is Kind.NOC_2016):
        assert properties[name]["type"] == ["string", "null"]
        assert properties[name]["pattern"] == "^[0-9]{4}$"


def test_a_question_in_json_says_what_it_takes() -> None:
    by_name = {fact.name: question_json(fact) for fact in questions()}
    assert by_name["months_in_offer_position"]["most"] == 12
    assert by_name["offer_wage_hourly"]["unit"] == "$ an hour"
    assert by_name["is_citizen_or_pr"]["choices"] == []


@pytest.mark.parametrize(
    ("fact", "says"),
    [
        (q.LICENCE_NEEDED, "under Ontario law"),
        (
            q.LICENCE_NEEDED,
            "A federal licence, such as that of a pilot, or a driver's licence is not",
        ),
        (q.MONTHS_IN_NOC, "in the occupation of the offer (the same NOC code)"),
        (q.HOURS_IN_NOC, "in the occupation of the offer"),
        (q.MAY_WORK_IN_ONTARIO, "authorized to work in Ontario"),
        (q.MAY_WORK_IN_ONTARIO, "maintained status"),
        (q.MAY_WORK_IN_ONTARIO, "a study permit with the right to work"),
        (q.STAFF, "or report to it"),
        (q.STAFF, "30 hours a week or more"),
        (q.STATUS_VALID, "maintained status"),
        (q.WEEKLY_HOURS, "in one job"),
        (q.WEEKLY_HOURS_TOGETHER, "in all jobs together"),
        (q.MONTHS_IN_NOC, "For part-time spells add up the paid hours"),
        (q.MONTHS_IN_NOC_ONTARIO, "For part-time spells add up the paid hours"),
        (q.HOURS_IN_NOC, "multiply its hours a week by its weeks"),
        (q.HOURS_IN_NOC_ONTARIO, "multiply its hours a week by its weeks"),
        (q.YEARS_ACTIVE, "are asked apart"),
    ],
)
def test_a_question_says_what_the_official_text_says(fact: Fact, says: str) -> None:
    """What misled people in real situations: words that the rule has and the question left out."""
    assert says in f"{fact.prompt} {fact.help}"


def test_whether_there_is_an_assessment_is_asked_before_its_day() -> None:
    stream = ["ontario-workforce-priority-teer-0-3"]
    abroad: dict[str, Answer] = {"education_in_canada": False}
    asked = check(abroad, TODAY, reference(), stream).next_questions
    assert asked.index("has_eca") < asked.index("eca_date")
    for said in (False, True):
        asked = check({**abroad, "has_eca": said}, TODAY, reference(), stream).next_questions
        assert ("eca_date" in asked) is said
    asked = check({**abroad, "eca_date": TODAY}, TODAY, reference(), stream).next_questions
    assert "has_eca" not in asked
