"""The steps and powers that the two graduate streams share, which are shown; the deadline is tested."""

from checker import questions as q
from checker.base.citing import copy
from checker.base.period import CHANGE, days
from checker.pathways import former
from checker.pathways.graduates.shared import IN_TIME, SINCE_2018_OR_BEFORE, SINCE_THE_POOL
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S2,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0,
    HOW_USE_E_FILING_PORTAL_S1,
    INVITATIONS_APPLY,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S1,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S2,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    REPRESENTATIVES_S2,
    UPDATES_2021_S3,
    UPDATES_2021_S7,
    UPDATES_2021_S8,
    UPDATES_2021_S10,
    UPDATES_2024,
    UPDATES_2025_JULY2_0,
    UPDATES_2025_OCTOBER21_0,
    UPDATES_2025_OCTOBER31_0,
    UPDATES_2026_APRIL22_0,
)
from checker.rules.expressions import Discretionary, Informational, Is, When
from checker.rules.rule import Requirement, Rule, Stage


def registration(id_: str, note: str = "") -> Rule:
    """Show how one registers in the pool."""
    return Rule(
        id_,
        "Registration in the pool",
        "One expression of interest at a time for this stream. It is free of charge and valid for "
        "at most 12 months; it can be changed until the invitation.",
        Informational(),
        SINCE_THE_POOL,
        copy(PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S1, UPDATES_2021_S3),
        note,
    )


def within_14_days(id_: str, note: str) -> Rule:
    """Ask that the application comes in the time that the invitation leaves."""
    return Rule(
        id_,
        "14 days",
        "The person must apply and pay within 14 calendar days of the day on which the invitation "
        "was issued; otherwise the registration leaves the pool.",
        When(Is(q.HAS_INVITATION), IN_TIME),
        SINCE_THE_POOL,
        copy(
            PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S2,
            APPLYING_PROGRAM_OINP_S2,
            HOW_USE_E_FILING_PORTAL_S1,
            INVITATIONS_APPLY,
            UPDATES_2026_APRIL22_0,
        ),
        note,
    )


def papers(
    complete: str, consent: str, translations: str, fee: str, checklist: str
) -> tuple[Rule, Rule, Rule, Rule]:
    """Show what an application consists of; `checklist` is the address of that of the stream."""
    return (
        former.complete_application(
            complete,
            SINCE_THE_POOL,
            copy(UPDATES_2021_S7, APPLYING_PROGRAM_OINP_S2, f"{checklist}#section-0"),
        ),
        former.consent_form(
            consent,
            days("2024-02-26", "2026-06-24", basis=CHANGE),
            copy(APPLYING_PROGRAM_OINP_S2, f"{checklist}#section-1", UPDATES_2024),
        ),
        former.translations_and_representative(
            translations,
            days("2021-03-17", "2026-06-24", earlier=True),
            copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0, REPRESENTATIVES_S2, UPDATES_2021_S8),
        ),
        former.fee(
            fee,
            days("2026-05-29", "2026-06-24", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S2),
        ),
    )


def powers(interview: str, returns: str, false_information: str) -> tuple[Rule, Rule, Rule]:
    """Show the powers of the director."""
    return (
        former.interview(interview, copy(UPDATES_2025_JULY2_0)),
        former.return_without_decision(
            returns, copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        Rule(
            false_information,
            "False information",
            "Anything inaccurate or misleading in the expression of interest or in the "
            "application can mean refusal, a penalty, a ban or prosecution.",
            Discretionary(),
            SINCE_2018_OR_BEFORE,
            copy(
                PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S1,
                APPLYING_PROGRAM_OINP_S2,
                UPDATES_2024,
                UPDATES_2025_OCTOBER21_0,
            ),
            former.FALSE_INFORMATION_NOTE,
        ),
    )


def after_the_decision(review: str, nomination: str, note: str = "") -> tuple[Rule, Rule]:
    """Show what can be done after a refusal, and what must be after a nomination."""
    return (
        former.internal_review(
            review, copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5)
        ),
        Rule(
            nomination,
            "After nomination",
            "The person must file for permanent residence with the federal department within 6 "
            "months of the nomination.",
            Informational(),
            days("2026-05-29", earlier=True),
            copy(PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5),
            note,
        ),
    )


def steps(*rules: Rule) -> Requirement:
    """Gather what comes after: shown and not tested."""
    return Requirement("Steps and powers", rules, stage=Stage.STEP)
