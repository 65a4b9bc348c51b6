"""What an answer says of the person: every question has its statement, and no reason echoes one."""

from collections.abc import Iterator
from datetime import date

import pytest
from hypothesis import given

from checker import questions as q
from checker.answers.report import check
from checker.base.facts import Answer, Fact, Kind
from checker.base.statements import act, stated, stated_any
from checker.base.words import IN_ENGLISH
from checker.questions import all_facts
from checker.rules.expressions import Unanswered
from tests.support.profiles import Person, people, reference

FACTS = all_facts()


def answers_of(fact: Fact) -> Iterator[Answer]:
    match fact.kind:
        case Kind.YES_NO:
            yield from (True, False)
        case Kind.CHOICE:
            yield from (choice.value for choice in fact.choices)
        case Kind.DATE:
            yield date(2025, 5, 1)
        case Kind.NOC | Kind.NOC_2016:
            yield "72310"
        case _:
            yield 3


@pytest.mark.parametrize("fact", FACTS, ids=[fact.name for fact in FACTS])
def test_each_answer_says_something_of_its_own_and_is_no_question(fact: Fact) -> None:
    answers = [*answers_of(fact)]
    said = [IN_ENGLISH.words(stated(fact, answer)) for answer in answers]
    assert len(set(said)) == len(answers)
    for text in said:
        assert len(text) > 8
        # A clause: it can follow another one, and the edge gives it a capital letter.
        assert text[-1] not in ".?"
        assert "?" not in text
        assert "{" not in text
        assert text[0].islower() or text[0].isdigit() or text.startswith(("English", "French"))
    brought = IN_ENGLISH.words(act(fact, (answers[0],)))
    assert not {"?", "{"} & {*brought}


@given(people)
def test_no_reason_is_a_question_with_its_answer(someone: Person) -> None:
    for result in check(someone.answers, someone.on, reference()).streams:
        for requirement in result.requirements:
            for seen in requirement.outcome.seen:
                text = IN_ENGLISH.words(seen.said)
                assert ("?" in text) <= isinstance(seen, Unanswered), text
                assert "needed:" not in text


@pytest.mark.parametrize(
    ("fact", "answer", "text"),
    [
        (q.MONTHS_IN_JOB, 10, "10 months in a row in this job in the last 12 months"),
        (q.MONTHS_IN_JOB, 1, "1 month in a row in this job in the last 12 months"),
        (q.EDUCATION_IN_CANADA, False, "you did not finish your highest education in Canada"),
        (q.ECA_DATE, date(2025, 5, 1), "the ECA of 1 May 2025"),
        (q.STATUS, "visitor", "you hold a visitor record"),
        (q.STATUS, "maintained", "you have maintained status"),
        (q.ENGLISH_TEST, "none", "you have taken no English test"),
    ],
)
def test_a_statement_reads_as_a_person_would_say_it(fact: Fact, answer: Answer, text: str) -> None:
    assert IN_ENGLISH.words(stated(fact, answer)) == text


def test_one_of_several_answers_is_said_in_one_sentence_where_all_take_it() -> None:
    assert IN_ENGLISH.words(stated_any(q.LIVES_IN, ("ontario", "outside_canada"))) == (
        "you live in Ontario or outside Canada"
    )
    assert IN_ENGLISH.words(stated_any(q.STATUS, ("work_permit", "maintained"))) == (
        "you hold a work permit or you have maintained status"
    )
