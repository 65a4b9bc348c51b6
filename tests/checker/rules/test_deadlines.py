"""The time that an invitation leaves: its last day, rounds with another one, and what was not said."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.reference.tables import Reference
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import Case, Fails, IfSaid, Is
from tests.support.profiles import Answers

MET, NOT, UNKNOWN, SKIP = Verdict.MET, Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE
INVITED = q.INVITATION_DATE
# As the posts of a round put it: so many days for all, and one round with a last day of its own.
CLOCK = Clock(14, ((date(2025, 12, 10), date(2026, 1, 5)),), since=date(2025, 6, 1))
IN_TIME = FiledWithin(INVITED, CLOCK)


def case(answers: Answers, on: date) -> Case:
    return Case(answers, on, Reference({}, {}, {}))


@pytest.mark.parametrize(
    ("invited", "on", "verdict", "says"),
    [
        (
            date(2026, 2, 24),
            date(2026, 2, 23),
            NOT,
            "end on 10 March 2026; you ask about 23 February",
        ),
        (date(2026, 2, 24), date(2026, 2, 24), MET, "the 14 calendar days from 24 February 2026"),
        (
            date(2026, 2, 24),
            date(2026, 3, 10),
            MET,
            "end on 10 March 2026; you ask about 10 March 2026",
        ),
        (
            date(2026, 2, 24),
            date(2026, 3, 11),
            NOT,
            "end on 10 March 2026; you ask about 11 March 2026",
        ),
        (
            date(2025, 12, 10),
            date(2026, 1, 5),
            MET,
            "the round of 10 December 2025 had until 5 Jan",
        ),
        (
            date(2025, 12, 10),
            date(2026, 1, 6),
            NOT,
            "the round of 10 December 2025 had until 5 Jan",
        ),
        (date(2025, 12, 11), date(2025, 12, 26), NOT, "end on 25 December 2025"),
        (date(2025, 6, 1), date(2025, 6, 15), MET, "end on 15 June 2025"),
        (date(2025, 5, 31), date(2025, 6, 15), SKIP, "end on 14 June 2025"),
    ],
)
def test_a_day_is_in_time_or_not(invited: date, on: date, verdict: Verdict, says: str) -> None:
    outcome = IN_TIME.evaluate(case({INVITED.name: invited}, on))
    assert outcome.verdict is verdict
    assert says in IN_ENGLISH.words(outcome.seen[0].said)


@given(st.dates(date(2021, 1, 1), date(2030, 1, 1)), st.integers(0, 120), st.integers(-3, 200))
def test_the_days_run_from_the_invitation_and_take_the_last_one_in(
    invited: date, days: int, later: int
) -> None:
    found = FiledWithin(INVITED, Clock(days)).evaluate(
        case({INVITED.name: invited}, invited + timedelta(days=later))
    )
    assert (found.verdict is MET) is (0 <= later <= days)


def test_without_the_day_it_is_asked_for() -> None:
    outcome = IN_TIME.evaluate(case({}, date(2026, 3, 10)))
    assert outcome.verdict is UNKNOWN
    assert outcome.seen[0].facts == (INVITED.name,)


@pytest.mark.parametrize(
    ("filed", "verdict"), [(date(2026, 3, 10), MET), (date(2026, 3, 11), NOT), (None, UNKNOWN)]
)
def test_what_was_done_in_time_stays_so_on_later_days(filed: date | None, verdict: Verdict) -> None:
    answers: dict[str, date] = {INVITED.name: date(2026, 2, 24)}
    if filed:
        answers[q.EMPLOYER_FILED.name] = filed
    test = DoneWithin(q.EMPLOYER_FILED, INVITED, CLOCK)
    assert test.evaluate(case(answers, date(2026, 12, 1))).verdict is verdict


@pytest.mark.parametrize(
    ("answers", "verdict", "texts"),
    [
        ({}, NOT, ["nothing was said"]),
        ({"has_job_offer": False}, NOT, [q.HAS_OFFER.denies]),
        ({"has_job_offer": True}, MET, [q.HAS_OFFER.says]),
    ],
)
def test_what_was_not_said_counts_as_silence(
    answers: Answers, verdict: Verdict, texts: list[str]
) -> None:
    test = IfSaid(q.HAS_OFFER, Is(q.HAS_OFFER), silent=Fails("nothing was said"))
    outcome = test.evaluate(case(answers, date(2026, 3, 10)))
    assert outcome.verdict is verdict
    assert [IN_ENGLISH.words(seen.said) for seen in outcome.seen] == texts
    assert test.facts() == (q.HAS_OFFER,)
    silent = IfSaid(q.HAS_OFFER, Is(q.HAS_OFFER)).evaluate(case({}, date(2026, 3, 10)))
    assert (silent.verdict, silent.seen) == (SKIP, ())
