"""Requirements, routes, and rules of which the record does not know whether they were in force."""

from datetime import date

import pytest

from checker import questions as q
from checker.base.citation import Source, Standing, secondary
from checker.base.facts import Fact
from checker.base.period import READ, Period, days, inferred
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.reference.tables import Reference
from checker.rules.evaluate import criteria, decide
from checker.rules.expressions import AllOf, Case, FromDate, Is
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from tests.support.profiles import Answers

MET, NOT, UNKNOWN, SKIP = (
    Verdict.MET,
    Verdict.NOT_MET,
    Verdict.UNKNOWN,
    Verdict.NOT_APPLICABLE,
)
LAW = Source("A law", "A publisher", "https://example.org/law", Standing.SECONDARY)
CITED = secondary(LAW)
SINCE_2018 = days("2018-01-01")
PERHAPS = days("2020-01-01", "2024-12-31", earlier=True, later=True)
CERTAIN, BEFORE, AFTER = date(2022, 1, 1), date(2019, 12, 31), date(2025, 1, 1)


def rule(fact: Fact, in_force: Period = SINCE_2018) -> Rule:
    return Rule(fact.name, "", "", Is(fact), in_force, CITED)


OFFER, CITIZEN, ICT = rule(q.HAS_OFFER), rule(q.CITIZEN_OR_PR), rule(q.BUSINESS_ICT)
YES = {"has_job_offer": True, "is_citizen_or_pr": True, "business_is_ict": True}


def decided(
    answers: Answers, *requirements: Requirement, on: date = CERTAIN, last_day: date | None = None
) -> tuple[Verdict, list[tuple[Verdict, list[str]]]]:
    """Return the verdict on the criteria, and that of each requirement with what it saw."""
    case = Case(answers, on, Reference({}, {}, {}))
    results = decide(Pathway("x", requirements, last_day), case)
    each = [
        (item.outcome.verdict, [IN_ENGLISH.words(one.said) for one in item.outcome.seen])
        for item in results
    ]
    return criteria(results).verdict, each


@pytest.mark.parametrize(
    ("in_force", "on", "verdict"),
    [
        (days("2020-01-01", "2024-12-31"), BEFORE, None),
        (days("2020-01-01", "2024-12-31"), date(2020, 1, 1), NOT),
        (days("2020-01-01", "2024-12-31"), date(2024, 12, 31), NOT),
        (days("2020-01-01", "2024-12-31"), AFTER, None),
        (PERHAPS, BEFORE, UNKNOWN),
        (PERHAPS, date(2020, 1, 1), NOT),
        (PERHAPS, date(2024, 12, 31), NOT),
        (PERHAPS, AFTER, UNKNOWN),
    ],
)
def test_a_rule_counts_on_its_days(in_force: Period, on: date, verdict: Verdict | None) -> None:
    asked = Requirement("", (rule(q.HAS_OFFER, in_force),))
    _, each = decided({"has_job_offer": False}, asked, on=on)
    assert [found for found, _ in each] == ([] if verdict is None else [verdict])


@pytest.mark.parametrize(
    ("on", "when"), [(BEFORE, "from 1 January 2020"), (AFTER, "up to 31 December 2024")]
)
def test_a_rule_that_was_perhaps_in_force_says_so(on: date, when: str) -> None:
    asked = Requirement("", (rule(q.HAS_OFFER, PERHAPS),))
    case = Case({"has_job_offer": False}, on, Reference({}, {}, {}))
    ((result,),) = (item.rules for item in decide(Pathway("x", (asked,)), case))
    saw, doubt = result.outcome.seen
    assert IN_ENGLISH.words(saw.said) == q.HAS_OFFER.denies
    assert doubt.facts == ("has_job_offer",)
    assert IN_ENGLISH.words(doubt.said) == (
        f"the record knows this rule {when}; whether it was in force on {IN_ENGLISH.day(on)} is not known"
    )


def test_a_rule_that_was_perhaps_in_force_and_is_met_does_no_harm() -> None:
    asked = Requirement("", (rule(q.HAS_OFFER, PERHAPS),))
    for on in (BEFORE, CERTAIN, AFTER):
        _, ((verdict, texts),) = decided({"has_job_offer": True}, asked, on=on)
        assert verdict in (MET, SKIP)
        assert texts == [q.HAS_OFFER.says]


def test_a_first_day_that_is_inferred_counts_and_says_on_what_it_rests() -> None:
    """Up to the day of the text; from then on the text itself says it."""
    known = inferred("the pages of 2019 agree", "2020-06-01")
    asked = Requirement("", (rule(q.HAS_OFFER, days("2020-01-01", earlier=True, basis=known)),))
    rests = (
        "first day of this rule (has_job_offer) inferred: the pages of 2019 agree; the text was "
        "read on 1 June 2020"
    )
    for answer, verdict in ((True, MET), (False, NOT)):
        saw = q.HAS_OFFER.says if answer else q.HAS_OFFER.denies
        for on, texts in (
            (date(2020, 1, 1), [saw, rests]),
            (date(2020, 5, 31), [saw, rests]),
            (date(2020, 6, 1), [saw]),
        ):
            _, each = decided({"has_job_offer": answer}, asked, on=on)
            assert each == [(verdict, texts)]
    # What is not answered rests on nothing yet, and before the first day nothing is inferred.
    _, ((verdict, texts),) = decided({}, asked, on=date(2020, 1, 1))
    assert (verdict, len(texts)) == (UNKNOWN, 1)
    _, ((verdict, texts),) = decided({"has_job_offer": False}, asked, on=BEFORE)
    assert verdict is UNKNOWN
    assert rests not in texts


def test_a_first_day_that_was_read_needs_no_word() -> None:
    asked = Requirement("", (rule(q.HAS_OFFER, days("2020-01-01", basis=READ)),))
    _, each = decided(YES, asked, on=date(2020, 1, 1))
    assert each == [(MET, [q.HAS_OFFER.says])]


def test_a_change_inside_a_rule_that_is_inferred_says_so() -> None:
    known = inferred("the pages of 2019 agree", "2020-06-01")
    change = FromDate(
        date(2020, 1, 1), before=Is(q.CITIZEN_OR_PR), then=Is(q.HAS_OFFER), basis=known
    )
    asked = Requirement(
        "", (Rule("X", "", "", AllOf((change, Is(q.BUSINESS_ICT))), SINCE_2018, CITED),)
    )
    rests = (
        "from 1 January 2020 on this is inferred: the pages of 2019 agree; the text was read on 1 "
        "June 2020"
    )
    for on, told in (
        (BEFORE, False),
        (date(2020, 1, 1), True),
        (date(2020, 5, 31), True),
        (date(2020, 6, 1), False),
    ):
        _, ((verdict, texts),) = decided(YES, asked, on=on)
        assert verdict is MET
        assert (rests in texts) is told


def test_all_rules_are_needed_or_one_is_enough() -> None:
    answers = {**YES, "is_citizen_or_pr": False}
    assert decided(answers, Requirement("", (OFFER, CITIZEN)))[0] is NOT
    assert decided(answers, Requirement("", (OFFER, CITIZEN), one_is_enough=True))[0] is MET


def test_one_whole_route_is_enough_beside_what_is_asked_of_everybody() -> None:
    everybody = Requirement("", (OFFER,))
    routes = (
        Requirement("", (CITIZEN,), route="one"),
        Requirement("", (ICT,), route="other"),
        Requirement("", (OFFER,), route="other"),
    )
    assert decided({**YES, "is_citizen_or_pr": False}, everybody, *routes)[0] is MET
    assert decided({**YES, "business_is_ict": False}, everybody, *routes)[0] is MET
    neither = {**YES, "is_citizen_or_pr": False, "business_is_ict": False}
    assert decided(neither, everybody, *routes)[0] is NOT
    assert decided({**YES, "has_job_offer": False}, everybody, *routes)[0] is NOT
    assert decided(YES, *routes)[0] is MET
    # A route that is only half met beside one that is not.
    half = {"has_job_offer": True, "is_citizen_or_pr": False}
    assert decided(half, everybody, *routes)[0] is UNKNOWN


@pytest.mark.parametrize("stage", [stage for stage in Stage if stage is not Stage.ELIGIBLE])
def test_only_what_makes_eligible_decides_the_criteria(stage: Stage) -> None:
    answers = {**YES, "is_citizen_or_pr": False}
    other = Requirement("", (CITIZEN,), stage=stage)
    verdict, each = decided(answers, Requirement("", (OFFER,)), other)
    assert verdict is MET
    assert [found for found, _ in each] == [MET, NOT]


def test_after_the_last_day_the_criteria_stand_as_they_last_stood() -> None:
    last = date(2024, 12, 31)
    ended = Requirement("", (rule(q.HAS_OFFER, days("2020-01-01", "2024-12-31")),))
    gone = Requirement("", (rule(q.CITIZEN_OR_PR, days("2025-01-01")),), stage=Stage.EXISTS)
    for on in (last, date(2030, 1, 1)):
        assert decided(YES, ended, on=on, last_day=last)[0] is MET
    assert len(decided(YES, ended, gone, on=last, last_day=last)[1]) == 1
    assert len(decided(YES, ended, gone, on=AFTER, last_day=last)[1]) == 2
    assert decided(YES, ended, on=BEFORE, last_day=last) == (SKIP, [])
