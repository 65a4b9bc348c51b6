"""Which question next: only what holds a verdict open, and nothing once all is decided."""

from datetime import date

from hypothesis import given

from checker.expressions import Case
from checker.facts import Answer, Fact, Kind
from checker.pathways import PATHWAYS
from checker.report import check
from checker.rules import Stage
from checker.verdict import Verdict
from checker.wire import profile_schema, question_json, questions, report_json
from tests.test_verdict import Answers, asked_days, everything, reference

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
        case Kind.NOC:
            return ["72310", "64100"]
        case Kind.CHOICE:
            return [choice.value for choice in fact.choices]


def test_an_empty_profile_asks_and_names_no_question_twice() -> None:
    asked = check({}, TODAY, reference()).next_questions
    assert asked
    assert len(asked) == len(set(asked))
    assert set(asked) <= {fact.name for fact in questions()}


@given(answers=everything, on=asked_days)
def test_only_open_verdicts_ask_and_never_what_was_answered(answers: Answers, on: date) -> None:
    report = check(answers, on, reference())
    assert not set(report.next_questions) & set(answers)
    if not any(result.verdict is Verdict.UNKNOWN for result in report.streams):
        assert report.next_questions == ()


@given(answers=everything, on=asked_days)
def test_no_question_is_without_effect(answers: Answers, on: date) -> None:
    """Some answer to each question changes how a criterion of an open stream comes out."""
    report = check(answers, on, reference())
    facts = {fact.name: fact for fact in questions()}
    for name in report.next_questions:
        changed = (
            report_json(check({**answers, name: value}, on, reference()))["streams"]
            for value in some_answers(facts[name])
        )
        now = report_json(report)["streams"]
        assert any(streams != now for streams in changed), name


@given(answers=everything, on=asked_days)
def test_answering_all_that_is_asked_decides_every_stream(answers: Answers, on: date) -> None:
    """Ask and answer, one at a time: it ends, and only a figure that nobody has stays open."""
    facts = {fact.name: fact for fact in questions()}
    profile = dict(answers)
    while asked := check(profile, on, reference()).next_questions:
        profile[asked[0]] = some_answers(facts[asked[0]])[0]
    case = Case(profile, on, reference())
    for pathway in PATHWAYS:
        for requirement in pathway.requirements:
            if requirement.stage is Stage.ELIGIBLE:
                for rule in requirement.rules_on(on):
                    outcome = rule.test.evaluate(case)
                    if outcome.verdict is Verdict.UNKNOWN and report_open(
                        profile, on, pathway.slug
                    ):
                        assert all(name in profile for seen in outcome.seen for name in seen.facts)


def report_open(profile: Answers, on: date, slug: str) -> bool:
    results = check(profile, on, reference()).streams
    return next(item for item in results if item.stream.slug == slug).verdict is Verdict.UNKNOWN


def test_the_schema_names_every_question_and_no_other() -> None:
    schema = profile_schema()
    properties = schema["properties"]
    assert isinstance(properties, dict)
    assert list(properties) == [fact.name for fact in questions()]
    assert schema["additionalProperties"] is False


def test_a_question_in_json_says_what_it_takes() -> None:
    by_name = {fact.name: question_json(fact) for fact in questions()}
    assert by_name["months_in_offer_position"]["most"] == 12
    assert by_name["offer_wage_hourly"]["unit"] == "$ an hour"
    assert by_name["is_citizen_or_pr"]["choices"] == []
