"""What would change it: near every threshold, and for anybody at all."""

from datetime import date

import pytest

from checker import questions
from checker.advice.answer_changes import DAY, Step, applied, belonging_to
from checker.advice.minimal_changes import CriterionChanges, MinimalChange, changes
from checker.base.facts import Answer, ChangedBy, Fact
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.pathways import PATHWAYS
from checker.rules.expressions import Case
from tests.support.profiles import Answers, reference

ON = date(2026, 11, 22)
TEER_0_3, *_ = PATHWAYS
BY_SLUG = {pathway.slug: pathway for pathway in PATHWAYS}
# Meets everything of Ontario Workforce Priority, TEER 0 to 3.
ELIGIBLE: Answers = {
    "is_citizen_or_pr": False,
    "has_job_offer": True,
    "offer_is_full_time": True,
    "offer_is_permanent": True,
    "offer_noc": "21231",
    "offer_region": "ER3530",
    "offer_wage_hourly": 90,
    "position_unionized": False,
    "months_in_offer_position": 6,
    "months_in_noc_last_5_years": 0,
    "noc_requires_ontario_licence": False,
    "licence_valid": False,
    "education_level": "bachelor",
    "education_in_canada": True,
    "ontario_credential": "none",
    "english_test": "celpip_general",
    "english_reading": 6,
    "english_writing": 6,
    "english_listening": 6,
    "english_speaking": 6,
    "french_test": "none",
    "employer_portal_registered": True,
    "employer_years_active": 3,
    "employer_has_ontario_premises": True,
    "work_division": "Toronto",
    "employer_revenue_last_year": 1_000_000,
    "employer_revenue_year_before": 1_000_000,
    "employer_staff": 5,
    "lives_in": "ontario",
    "status_valid": True,
    "has_invitation": True,
    "invitation_date": ON,
}


@pytest.mark.parametrize(
    ("fact", "answer", "by"),
    [
        (questions.ENGLISH_TEST, "ielts_general", ChangedBy.YOU),
        (questions.PORTAL, True, ChangedBy.OTHERS),
        (questions.POSITIVE_LMIA, True, ChangedBy.OTHERS),
        (questions.MONTHS_IN_JOB, 6, ChangedBy.TIME),
        (questions.CITIZEN_OR_PR, False, ChangedBy.NOBODY),
        (questions.CREDENTIAL_DATE, ON, ChangedBy.NOBODY),
        (questions.RETURN_OBLIGATION, "fulfilled", ChangedBy.YOU),
        (questions.RETURN_OBLIGATION, "none", ChangedBy.NOBODY),
        (questions.STATUS, "work_permit", ChangedBy.YOU),
        (questions.STATUS, "maintained", ChangedBy.NOBODY),
    ],
)
def test_who_can_change_to_an_answer(fact: Fact, answer: Answer, by: ChangedBy) -> None:
    assert fact.who_changes_to(answer) is by


def test_scores_belong_to_a_test_and_dates_to_a_credential() -> None:
    assert belonging_to(questions.FRENCH_TEST) == tuple(questions.FRENCH.values())
    assert belonging_to(questions.ONTARIO_CREDENTIAL) == (questions.ONTARIO_CREDENTIAL_DATE,)
    assert belonging_to(questions.OFFER_WAGE) == ()


def turned(title: str, **other: Answer | None) -> CriterionChanges:
    """Return how one criterion of the person who is otherwise eligible would turn."""
    mixed = {**ELIGIBLE, **other}
    answers = {name: answer for name, answer in mixed.items() if answer is not None}
    case = Case(answers, ON, reference())
    (found,) = (one for one in changes(TEER_0_3, case) if one.requirement.title == title)
    return found


def given_by(change: MinimalChange) -> dict[str, Answer]:
    return {step.fact.name: step.then for step in change.steps}


def test_nothing_is_proposed_to_somebody_who_meets_everything() -> None:
    assert changes(TEER_0_3, Case(ELIGIBLE, ON, reference())) == ()


def test_a_wage_is_held_against_the_published_figure() -> None:
    row = reference().wage("21231", "ER3530", ON)
    assert row is not None
    assert row.median is not None
    criterion = turned("Wage", offer_wage_hourly=row.median - 0.01)
    elsewhere, raised, union = criterion.changes
    assert elsewhere.by is ChangedBy.YOU
    for region in (elsewhere.steps[0].then, *elsewhere.steps[0].others):
        other = reference().wage("21231", str(region), ON)
        assert other is not None
        assert other.median is not None
        assert other.median < row.median
    assert given_by(raised) == {"offer_wage_hourly": row.median}
    assert given_by(union) == {"position_unionized": True}
    assert {raised.by, union.by} == {ChangedBy.OTHERS}
    (step,) = raised.steps
    assert IN_ENGLISH.words(step.said()) == (
        f"an offer that pays ${row.median:.2f} an hour (now: ${row.median - 0.01:.2f} an hour)"
    )


def test_ways_that_are_as_short_stand_side_by_side_the_nearest_first() -> None:
    criterion = turned("Work experience", months_in_offer_position=5)
    found = [given_by(change) for change in criterion.changes]
    assert found == [{"months_in_offer_position": 6}, {"months_in_noc_last_5_years": 24}]
    assert {change.by for change in criterion.changes} == {ChangedBy.TIME}
    licensed = turned(
        "Work experience", months_in_offer_position=5, noc_requires_ontario_licence=True
    )
    assert [change.by for change in licensed.changes] == [
        ChangedBy.YOU,
        ChangedBy.TIME,
        ChangedBy.TIME,
    ]
    assert given_by(licensed.changes[0]) == {"licence_valid": True}


def test_a_score_rises_to_the_lowest_that_reaches_the_level() -> None:
    (one,) = turned("Language", english_reading=5).changes
    assert given_by(one) == {"english_reading": 6}
    ielts = turned(
        "Language",
        english_test="ielts_general",
        english_reading=5,
        english_writing=4,
        english_listening=5.5,
        english_speaking=7,
    )
    # Listening 5.5 is CLB 6 and is left; writing 4 is CLB 5, and 5.5 is the lowest of CLB 6.
    assert [given_by(change) for change in ielts.changes] == [{"english_writing": 5.5}]


def test_a_test_not_taken_comes_with_the_scores_it_needs() -> None:
    gone: dict[str, Answer | None] = {f"english_{one}": None for one in ABILITIES}
    criterion = turned("Language", english_test="none", **gone)
    found = [given_by(change) for change in criterion.changes]
    celpip = {"english_test": "celpip_general"} | {f"english_{one}": 6 for one in ABILITIES}
    assert celpip in found
    assert [len(one) for one in found] == [5] * 5
    # Nothing is asked of a test that is yet to be taken.
    assert criterion.changes[0].answer == ()
    assert criterion.changes[0].steps[1].now is None


ABILITIES = ("reading", "writing", "listening", "speaking")


def test_a_job_elsewhere_or_more_revenue() -> None:
    elsewhere, more = turned("Revenue of the employer", employer_revenue_last_year=600_000).changes
    assert (elsewhere.by, more.by) == (ChangedBy.YOU, ChangedBy.OTHERS)
    (step,) = elsewhere.steps
    assert {"Ottawa", "Bruce"} <= {step.then, *step.others}
    assert not {"York", "Peel", "Durham", "Halton", "Toronto"} & {step.then, *step.others}
    assert given_by(more) == {"employer_revenue_last_year": 1_000_000}


def test_the_place_leaves_out_where_another_amount_would_be_missing() -> None:
    poor: dict[str, Answer] = {
        "employer_revenue_last_year": 400_000,
        "employer_revenue_year_before": 100_000,
    }
    (more,) = turned("Revenue of the employer", **poor).changes
    assert given_by(more) == {"employer_revenue_last_year": 1_000_000}


def test_what_breaks_beside_it_is_named_and_stands_last() -> None:
    # Outside Canada no status is needed; a valid one is the way that is met.
    (change,) = turned("Status in Canada", status_valid=False).changes
    assert (given_by(change), change.verdict) == ({"status_valid": True}, Verdict.MET)
    trades = BY_SLUG["skilled-trades"]
    for criterion in changes(trades, Case({"lives_in": "other_province"}, ON, reference())):
        for change in criterion.changes:
            assert change.breaks == ()


def test_what_cannot_be_changed_is_said_and_not_proposed() -> None:
    criterion = turned("Foreign national", is_citizen_or_pr=True)
    assert (criterion.changes, criterion.fixed) == ((), ("is_citizen_or_pr",))
    occupation = turned("Occupation", offer_noc="94140")
    assert (occupation.changes, occupation.fixed) == ((), ("offer_noc",))


def test_an_unanswered_question_is_no_change() -> None:
    criterion = turned("Status in Canada", status_valid=None)
    assert (criterion.answer, criterion.changes) == (("status_valid",), ())
    # What fails must change, and the question that it leaves open is named with it.
    both = turned("Job offer", has_job_offer=False, offer_is_permanent=None)
    (change,) = both.changes
    assert given_by(change) == {"has_job_offer": True}
    assert (change.verdict, change.answer) == (Verdict.UNKNOWN, ("offer_is_permanent",))


def test_an_old_assessment_is_made_new_and_an_old_degree_is_not() -> None:
    old = date(2021, 11, 21)
    (change,) = turned("Education outside Canada", education_in_canada=False, eca_date=old).changes
    assert given_by(change) == {"eca_date": ON}
    assert IN_ENGLISH.words(change.steps[0].said()) == (
        "a new ECA, issued no later than 22 November 2026 (now: 21 November 2021)"
    )
    graduate: dict[str, Answer] = {
        "ontario_credential": "masters_or_phd",
        "ontario_credential_date": date(2023, 11, 21),
    }
    criterion = turned("Work experience", months_in_offer_position=4, **graduate)
    names = {step.fact.name for change in criterion.changes for step in change.steps}
    assert names == {"months_in_offer_position", "months_in_noc_last_5_years"}


def test_a_day_to_come_comes_by_itself() -> None:
    soon = date(2026, 12, 1)
    graduate: dict[str, Answer] = {
        "ontario_credential": "masters_or_phd",
        "ontario_credential_date": soon,
    }
    criterion = turned("Work experience", months_in_offer_position=4, **graduate)
    waiting = [change for change in criterion.changes if given_by(change) == {DAY.name: soon}]
    assert [change.by for change in waiting] == [ChangedBy.TIME]
    assert IN_ENGLISH.words(waiting[0].steps[0].said()) == (
        "an application that is received on 1 December 2026, when that date has come "
        "(now: 22 November 2026)"
    )


def test_a_closed_stream_has_no_change_for_its_being_closed() -> None:
    gone = BY_SLUG["masters-graduate"]
    found = [one for one in changes(gone, Case({}, ON, reference())) if not one.answer]
    assert found
    assert all(one.changes == () for one in found)


def test_a_new_credential_has_a_date_of_its_own() -> None:
    answers: Answers = {
        "canadian_credential": "undergraduate",
        "credential_date": date(2025, 6, 1),
        "ontario_university": "york",
        "credential_completed": True,
        "english_test": "none",
        "lives_in": "ontario",
    }
    case = Case(answers, date(2026, 1, 15), reference())
    other = applied(case, {questions.CREDENTIAL: "masters"})
    assert {"credential_date", "ontario_university", "credential_completed"} & {
        *other.answers
    } == set()
    tested = applied(case, {questions.ENGLISH_TEST: "pte_core"})
    assert tested.answers["english_test_date"] == case.on


def test_a_step_says_what_is_and_what_is_needed() -> None:
    step = Step(questions.LIVES_IN, "outside_canada", "ontario", ("other_province",))
    assert IN_ENGLISH.words(step.said()) == (
        "you live in Ontario or in another province or territory of Canada (now: outside Canada)"
    )
    score = Step(questions.ENGLISH[next(iter(questions.ENGLISH))], None, 6.5)
    assert IN_ENGLISH.words(score.said()) == "English, reading: 6.5"
    held = Step(questions.STATUS, "none", "work_permit", ("maintained",))
    assert IN_ENGLISH.words(held.said()) == (
        "you hold a work permit or you have maintained status (now: none of these)"
    )
    # An act that brings about a yes; a no has none, and is said as it then is.
    assert (
        IN_ENGLISH.words(Step(questions.HAS_OFFER, False, True).said()) == "a job offer in Ontario"
    )
    left = Step(questions.ENROLLED, True, False)
    assert IN_ENGLISH.words(left.said()) == "you are not enrolled as a student now"
