"""Expressions: both sides of each, and which leaves are kept as those that decided."""

from datetime import date

import pytest

from checker import questions as q
from checker.base.verdict import Verdict
from checker.reference.tables import Reference
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Case,
    Discretionary,
    Expression,
    FromDate,
    Informational,
    Is,
    OneOf,
    Outcome,
    When,
    WithinYears,
)
from tests.support.profiles import Answers

MET, NOT, UNKNOWN = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN
SKIP, OFFICER = Verdict.NOT_APPLICABLE, Verdict.OFFICER
ON = date(2026, 1, 15)

YES = Is(q.HAS_OFFER)
STAFF = AtLeast(q.STAFF, 5)
FRESH = WithinYears(q.ENGLISH_DATE, 2)
ENGLISH = OneOf(q.ENGLISH_TEST, ("celpip_general", "pte_core"))
SWITCH = FromDate(ON, STAFF, Is(q.HAS_OFFER, False))


def evaluate(test: Expression, answers: Answers, on: date = ON) -> Outcome:
    return test.evaluate(Case(answers, on, Reference({}, {}, {})))


@pytest.mark.parametrize(
    ("test", "answers", "verdict"),
    [
        (YES, {"has_job_offer": True}, MET),
        (YES, {"has_job_offer": False}, NOT),
        (Is(q.HAS_OFFER, False), {"has_job_offer": False}, MET),
        (STAFF, {"employer_staff": 5}, MET),
        (STAFF, {"employer_staff": 4}, NOT),
        (STAFF, {"employer_staff": 0}, NOT),
        (ENGLISH, {"english_test": "pte_core"}, MET),
        (ENGLISH, {"english_test": "ielts_general"}, NOT),
        (FRESH, {"english_test_date": date(2024, 1, 14)}, NOT),
        (FRESH, {"english_test_date": date(2024, 1, 15)}, MET),
        (FRESH, {"english_test_date": ON}, MET),
        (FRESH, {"english_test_date": date(2026, 1, 16)}, NOT),
        (FRESH, {}, UNKNOWN),
        (Informational(), {}, SKIP),
        (Discretionary(), {}, OFFICER),
    ],
)
def test_both_sides(test: Expression, answers: Answers, verdict: Verdict) -> None:
    assert evaluate(test, answers).verdict is verdict


def test_a_switch_turns_on_its_day() -> None:
    answers: Answers = {"employer_staff": 4, "has_job_offer": False}
    assert evaluate(SWITCH, answers, date(2026, 1, 14)).verdict is NOT
    assert evaluate(SWITCH, answers, ON).verdict is MET


@pytest.mark.parametrize(
    ("answers", "verdict", "kept"),
    [
        ({}, UNKNOWN, ["has_job_offer"]),
        ({"has_job_offer": False, "employer_staff": 9}, SKIP, ["has_job_offer"]),
        ({"has_job_offer": True}, UNKNOWN, ["employer_staff"]),
        ({"has_job_offer": True, "employer_staff": 4}, NOT, ["has_job_offer", "employer_staff"]),
        ({"has_job_offer": True, "employer_staff": 5}, MET, ["has_job_offer", "employer_staff"]),
    ],
)
def test_a_condition_that_fails_leaves_the_rest_unasked(
    answers: Answers, verdict: Verdict, kept: list[str]
) -> None:
    outcome = evaluate(When(YES, STAFF), answers)
    assert outcome.verdict is verdict
    assert facts(outcome) == kept


TIER = When(YES, STAFF, otherwise=AtLeast(q.STAFF, 3))
JUDGED = When(AllOf((YES, Discretionary())), STAFF, otherwise=AtLeast(q.STAFF, 3))


@pytest.mark.parametrize(
    ("test", "answers", "verdict", "kept"),
    [
        # While the condition is open, what passes in both cases is decided, and what fails in both.
        (TIER, {"employer_staff": 5}, MET, ["employer_staff"]),
        (TIER, {"employer_staff": 4}, UNKNOWN, ["has_job_offer"]),
        (TIER, {"employer_staff": 3}, UNKNOWN, ["has_job_offer"]),
        (TIER, {"employer_staff": 2}, NOT, ["employer_staff"]),
        (TIER, {"employer_staff": 2, "has_job_offer": False}, SKIP, ["has_job_offer"]),
        (When(YES, STAFF), {"employer_staff": 2}, UNKNOWN, ["has_job_offer"]),
        (When(YES, Discretionary()), {}, UNKNOWN, ["has_job_offer"]),
        (
            When(YES, When(Is(q.IS_OPS), STAFF)),
            {"employer_is_ops": False},
            SKIP,
            ["employer_is_ops"],
        ),
        # Where an officer says whether the condition holds, it matters only if the rest does.
        (JUDGED, {"has_job_offer": True, "employer_staff": 5}, MET, ["employer_staff"]),
        (
            JUDGED,
            {"has_job_offer": True, "employer_staff": 4},
            OFFICER,
            ["has_job_offer", "employer_staff"],
        ),
        (JUDGED, {"has_job_offer": True, "employer_staff": 2}, NOT, ["employer_staff"]),
        (JUDGED, {"has_job_offer": True}, UNKNOWN, ["employer_staff"]),
    ],
)
def test_an_open_condition_holds_open_only_what_hangs_on_it(
    test: Expression, answers: Answers, verdict: Verdict, kept: list[str]
) -> None:
    outcome = evaluate(test, answers)
    assert outcome.verdict is verdict
    assert facts(outcome) == kept


@pytest.mark.parametrize(
    ("test", "answers", "verdict", "kept"),
    [
        # One that fails settles it; what was met beside it decided nothing.
        (AllOf, {"has_job_offer": False, "employer_staff": 5}, NOT, ["has_job_offer"]),
        (AllOf, {"has_job_offer": False}, NOT, ["has_job_offer"]),
        (AllOf, {"has_job_offer": True}, UNKNOWN, ["employer_staff"]),
        (
            AllOf,
            {"has_job_offer": True, "employer_staff": 5},
            MET,
            ["has_job_offer", "employer_staff"],
        ),
        (AnyOf, {"has_job_offer": True, "employer_staff": 4}, MET, ["has_job_offer"]),
        (AnyOf, {"has_job_offer": False}, UNKNOWN, ["employer_staff"]),
        (
            AnyOf,
            {"has_job_offer": False, "employer_staff": 4},
            NOT,
            ["has_job_offer", "employer_staff"],
        ),
    ],
)
def test_what_decided_is_kept(
    test: type[AllOf | AnyOf], answers: Answers, verdict: Verdict, kept: list[str]
) -> None:
    outcome = evaluate(test((YES, STAFF)), answers)
    assert outcome.verdict is verdict
    assert facts(outcome) == kept


def test_a_part_that_does_not_concern_the_person_is_kept_beside_one_that_is_met() -> None:
    both = AllOf((When(YES, STAFF), ENGLISH))
    answers: Answers = {"has_job_offer": False, "english_test": "pte_core"}
    outcome = evaluate(both, answers)
    assert outcome.verdict is MET
    assert facts(outcome) == ["has_job_offer", "english_test"]


def test_what_two_parts_saw_is_said_once() -> None:
    assert facts(evaluate(AllOf((YES, YES)), {"has_job_offer": True})) == ["has_job_offer"]
    assert AllOf((YES, STAFF, YES)).facts() == (q.HAS_OFFER, q.STAFF)
    assert When(YES, AllOf((YES, STAFF))).facts() == (q.HAS_OFFER, q.STAFF)
    assert FromDate(ON, YES, AllOf((YES, STAFF))).facts() == (q.HAS_OFFER, q.STAFF)


def facts(outcome: Outcome) -> list[str]:
    return [name for seen in outcome.seen for name in seen.facts]
