"""How a stream fits a person: what is counted, what is for other people, and what comes first."""

from datetime import date

import pytest
from hypothesis import given

from checker.answers.fit import Fit
from checker.answers.report import Report, StreamResult, check
from checker.base.verdict import Verdict
from tests.support.checker_cases import all_cases
from tests.support.profiles import Answers, Person, people, reference

TEER_0_3, TEER_4_5, PHYSICIAN = (
    f"ontario-workforce-priority-{name}" for name in ("teer-0-3", "teer-4-5", "physician")
)
NOVEMBER_2026 = date(2026, 11, 22)
CARPENTER = next(case for case in all_cases() if "A carpenter in Ottawa who meets" in case.id)


def report(answers: Answers, on: date = NOVEMBER_2026) -> Report:
    return check(answers, on, reference())


def of(slug: str, answers: Answers, on: date = NOVEMBER_2026) -> StreamResult:
    (found,) = check(answers, on, reference(), [slug]).streams
    return found


def test_who_meets_all_that_can_be_tested_is_told_so_with_an_officer_to_judge_the_rest() -> None:
    result = of(TEER_0_3, CARPENTER.answers)
    assert result.verdict is Verdict.OFFICER
    assert result.fit is Fit.MEETS
    assert result.counts.met == result.counts.tested > 10
    assert result.counts.officer == 1


def test_each_criterion_is_counted_once() -> None:
    empty = of(TEER_0_3, {}).counts
    assert empty.to_answer == empty.tested
    some = of(TEER_0_3, {"is_citizen_or_pr": False, "offer_is_permanent": False}).counts
    assert (some.met, some.missed) == (1, 1)
    assert some.to_answer == some.tested - 2


@pytest.mark.parametrize(
    ("slug", "answers", "fit"),
    [
        (TEER_4_5, {"offer_noc": "63200"}, Fit.NOT_YOURS),
        (TEER_0_3, {"offer_noc": "63200"}, Fit.OPEN),
        # What else is missed there is not what keeps them out.
        (TEER_4_5, {"offer_noc": "63200", "offer_is_permanent": False}, Fit.NOT_YOURS),
        (TEER_0_3, {"offer_noc": "63200", "offer_is_permanent": False}, Fit.MISSES),
        (TEER_0_3, {"is_citizen_or_pr": True}, Fit.NOT_YOURS),
        (PHYSICIAN, {"is_self_employed_physician": False}, Fit.NOT_YOURS),
        (PHYSICIAN, {"is_self_employed_physician": True, "can_bill_ohip": False}, Fit.MISSES),
        ("phd-graduate", {}, Fit.CLOSED),
    ],
)
def test_what_keeps_a_person_out_says_whether_the_stream_is_for_them(
    slug: str, answers: Answers, fit: Fit
) -> None:
    assert of(slug, answers).fit is fit


def test_one_way_that_is_for_others_closes_no_other_way() -> None:
    # The former stream took physicians without an offer too.
    slug, on = "ejo-foreign-worker", date(2025, 11, 1)
    assert of(slug, {"is_self_employed_physician": False}, on).fit is Fit.OPEN
    one = {"is_self_employed_physician": False, "offer_is_permanent": False}
    assert of(slug, one, on).fit is Fit.MISSES


def test_the_best_comes_first_and_what_is_closed_last() -> None:
    cook: Answers = {"offer_noc": "63200", "is_self_employed_physician": False}
    found = [(item.stream.slug, item.fit) for item in report(cook).streams]
    assert found[:3] == [
        (TEER_0_3, Fit.OPEN),
        (TEER_4_5, Fit.NOT_YOURS),
        (PHYSICIAN, Fit.NOT_YOURS),
    ]
    assert {fit for _, fit in found[3:]} == {Fit.CLOSED}
    physician = report({"is_self_employed_physician": True, "has_job_offer": False})
    assert physician.streams[0].stream.slug == PHYSICIAN


MISSING: Answers = {**CARPENTER.answers, "offer_is_permanent": False}


def order(answers: Answers, on: date = NOVEMBER_2026) -> list[tuple[str, Fit]]:
    """Return the streams that are there, best first."""
    streams = report(answers, on).streams
    return [(item.stream.slug, item.fit) for item in streams if item.fit is not Fit.CLOSED]


def test_what_nobody_asked_for_stands_after_what_is_missed_until_its_question_is_answered() -> None:
    asked = {name: MISSING[name] for name in MISSING if "physician" not in name}
    found = [(TEER_0_3, Fit.MISSES), (PHYSICIAN, Fit.OPEN), (TEER_4_5, Fit.NOT_YOURS)]
    assert order(asked) == found
    found = [(PHYSICIAN, Fit.OPEN), (TEER_0_3, Fit.MISSES), (TEER_4_5, Fit.NOT_YOURS)]
    assert order({**asked, "is_self_employed_physician": True}) == found
    found = [(TEER_0_3, Fit.MISSES), (TEER_4_5, Fit.NOT_YOURS), (PHYSICIAN, Fit.NOT_YOURS)]
    assert order({**asked, "is_self_employed_physician": False}) == found


def test_an_answer_that_leads_to_a_stream_puts_it_before_those_that_wait() -> None:
    # Before any answer they stand in the order of the list.
    assert [slug for slug, _ in order({})] == [TEER_0_3, TEER_4_5, PHYSICIAN]
    (first, _), *_ = order({"is_self_employed_physician": True})
    assert first == PHYSICIAN
    on = date(2025, 11, 1)
    (first, _), *_ = order({"canadian_credential": "phd"}, on)
    assert first == "phd-graduate"
    # A carpenter who misses one stream is not led to those of graduates and of Express Entry.
    found = order({"offer_noc": "72310", "offer_is_permanent": False, "lives_in": "ontario"}, on)
    missed = [fit for _, fit in found].index(Fit.MISSES)
    waiting = [slug for slug, fit in found if fit is Fit.OPEN]
    assert {"masters-graduate", "human-capital-priorities"} <= {*waiting}
    assert all(found.index((slug, Fit.OPEN)) > missed for slug in waiting)


@given(people)
def test_a_fit_never_says_other_than_the_verdict(person: Person) -> None:
    for result in report(person.answers, person.on).streams:
        counts = result.counts
        if result.fit is Fit.CLOSED:
            continue
        if result.fit is Fit.MEETS:
            assert counts.met == counts.tested
        else:
            missed = result.verdict is Verdict.NOT_MET
            assert missed is (result.fit in (Fit.MISSES, Fit.NOT_YOURS))
        if result.fit is Fit.OPEN:
            assert not counts.missed
