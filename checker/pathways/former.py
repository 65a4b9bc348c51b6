"""What the former streams share, whatever their family.

The record holds the same rule once for each stream, under an id of its own; each function here
makes one of such twins.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.facts import Answer
from checker.base.period import Period, days, last_within
from checker.rules.closed import StreamClosed
from checker.rules.expressions import (
    Case,
    Discretionary,
    Informational,
    Is,
    OneOf,
    When,
    WithinYears,
)
from checker.rules.rule import Rule

# Where the record found no day at all: the pages of 29 May 2026 were read, and say nothing.
UNDATED = days("2026-05-29", "2026-06-24", earlier=True)
# The student page that names refugee claims is of about 2017; no later page read names them.
OLD_STUDENT_PAGE = days("2015-12-31", "2016-12-31", earlier=True, later=True)

CLOSED_ON = date(2026, 6, 25)

INTENTION_NOTE = (
    "The ties are listed in the application; somebody without ties may file a statement of "
    "intent instead (checklist). Since 30 March 2026 (SOR/2026-63, known only from a secondary "
    "transcription) the federal side is said to leave this assessment to the province."
)
# The post of 4 July 2024.
PENALTY = (
    "The penalty for what was done on or after 1 July 2024 is (A × B × C) + D: A is $10,000 for "
    "employers, representatives, recruiters and whoever gained, and $2,000 for others; B the "
    "earlier penalties of ten years and C the applicants concerned, each at least 1; D the money "
    "that was received."
)
FALSE_INFORMATION_NOTE = (
    f"{PENALTY} "
    "Names of people and firms under a penalty or ban order are published (21 October 2025). The "
    "time to answer a notice of an intended penalty or ban was 60 days and is 30 since 25 June "
    "2026; the internal review has a clock of its own. Whether the longest ban went from 2 to 5 "
    "years (proposal of 2021) is not on the pages read."
)


class GrantedWithinYears(WithinYears):
    """Store for a day to come too: what is not granted yet has its day in the letter."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, date)
        last = last_within(answer, self.years)
        return case.on <= last, self.seen(answer, last, case)


def foreign_national_only(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Ask that the person is neither a citizen nor a permanent resident."""
    return Rule(
        id_,
        "Foreign national only",
        "Only a person who is neither a Canadian citizen nor a permanent resident can be "
        "nominated.",
        Is(q.CITIZEN_OR_PR, False),
        in_force,
        citation,
        note,
    )


def intention_to_live_in_ontario(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Leave the intention to live in Ontario to an officer."""
    return Rule(
        id_,
        "Intention to live in Ontario",
        "The person must intend to live in Ontario once a permanent resident. An officer judges "
        "it by ties to Ontario: past or present work, job offers, applications or interviews, "
        "study, volunteering, a lease or property, visits, professional networks, family and "
        "personal relations.",
        Discretionary(),
        in_force,
        citation,
        INTENTION_NOTE,
    )


def legal_status_if_in_canada(id_: str, citation: Citation, note: str = "") -> Rule:
    """Ask for a status on the application day of a person who lives in Canada."""
    return Rule(
        id_,
        "Legal status if in Canada",
        "A person who applies from inside Canada must hold a visitor record, a study permit or a "
        "work permit on the application day, and should keep status until the nomination. "
        "Maintained status counts: the extension was asked for before the old document ran out.",
        When(OneOf(q.LIVES_IN, q.IN_CANADA), OneOf(q.STATUS, q.WITH_STATUS)),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        note,
    )


def refugee_claim_pending(id_: str, citation: Citation, note: str = "") -> Rule:
    """Warn of a refugee claim that is not decided."""
    return Rule(
        id_,
        "Refugee claim pending",
        "Old text: a person with an undecided refugee claim in Canada cannot apply. This is not "
        "among the requirements on the official pages of 2026.",
        OneOf(q.REFUGEE_CLAIM, ("none", "ended", "accepted")),
        OLD_STUDENT_PAGE,
        citation,
        note,
    )


def refugee_claim_ended(id_: str, citation: Citation, note: str = "") -> Rule:
    """Warn of a refugee claim that ended without success, while the person is in Canada."""
    return Rule(
        id_,
        "Refugee claim ended",
        "Old text: after a rejected, abandoned or withdrawn refugee claim the person may apply "
        "only once they have left Canada. This is not on the official pages of 2026.",
        When(OneOf(q.REFUGEE_CLAIM, ("ended",)), OneOf(q.LIVES_IN, ("outside_canada",))),
        OLD_STUDENT_PAGE,
        citation,
        note,
    )


def removal_order(id_: str, citation: Citation) -> Rule:
    """Warn of a removal order."""
    return Rule(
        id_,
        "Removal order",
        "No text of the program that names removal orders was found, on the pages read either. A "
        "person under one normally has no legal status, so the legal-status rule would already "
        "exclude them.",
        Discretionary(),
        UNDATED,
        citation,
        "This is a warning and never a refusal.",
    )


def false_information(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Tell what false information in an application can lead to."""
    return Rule(
        id_,
        "False information",
        "Anything inaccurate or misleading in the application can mean refusal, a penalty, a ban "
        "or prosecution.",
        Discretionary(),
        in_force,
        citation,
        FALSE_INFORMATION_NOTE,
    )


def return_without_decision(id_: str, citation: Citation) -> Rule:
    """Tell of the power to hand an application back."""
    return Rule(
        id_,
        "Return without decision",
        "Before a nomination the director may hand back an application, with the full fee: for "
        "the size of the allocation, labour-market fit, program integrity and, since the "
        "amendment announced on 31 October 2025, a longer list of factors.",
        Discretionary(),
        days("2025-07-01"),
        citation,
        "This is at the director's discretion and not a test that a person can pass or fail. The "
        "post of 31 October 2025 does not print the new factors.",
    )


def interview(id_: str, citation: Citation) -> Rule:
    """Tell of the power to call a person to an interview."""
    return Rule(
        id_,
        "Interview",
        "The applicant (and the employer, where there is one) can be called to an interview in "
        "person.",
        Informational(),
        days("2025-07-01"),
        citation,
    )


def stream_no_longer_exists(id_: str, citation: Citation, note: str = "") -> Rule:
    """Say that the stream is gone since 25 June 2026."""
    return Rule(
        id_,
        "Stream no longer exists",
        "Closed: O. Reg. 204/26, in force on 25 June 2026, took the stream out of O. Reg. 422/17. "
        "The program announced it on 26 June 2026, together with the end of new expressions of "
        "interest and of invitations under the old streams.",
        StreamClosed(CLOSED_ON, "O. Reg. 204/26 removed the stream on 25 June 2026"),
        days("2026-06-25"),
        citation,
        note,
    )


def complete_application(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show that an incomplete application is sent back."""
    return Rule(
        id_,
        "Complete application",
        "Every mandatory document of the checklist must be in the file when it is sent. An "
        "incomplete file is sent back with the fee; a new invitation or notification is then "
        "needed.",
        Informational(),
        in_force,
        citation,
        "Since 13 April 2021 for every stream with expressions of interest and every Express "
        "Entry stream. From 22 March 2018 to 12 April 2021 the applicant had 14 calendar days to "
        "supply what was missing (2018 updates, March). A return as incomplete is not a decision, "
        "so there is no internal review of it.",
    )


def fee(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show the fee."""
    return Rule(
        id_,
        "Fee",
        "$1,500 (CAD) with the application. It is refunded only if the file is incomplete or is "
        "withdrawn before processing starts.",
        Informational(),
        in_force,
        citation,
        "The amount is as printed on 29 May 2026; the day it started was not found. The fee is "
        "also given back with a file that is returned under the power of 2025.",
    )


def consent_form(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show that the consent form is needed."""
    return Rule(
        id_,
        "Consent form",
        "The Applicant Consent Form must be signed by the applicant (not by a representative), and "
        "by a partner and dependants if any, and uploaded; a faulty one sends the file back with "
        "its fee.",
        Informational(),
        in_force,
        citation,
    )


def translations_and_representative(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show how papers are translated and a representative appointed."""
    return Rule(
        id_,
        "Translations and representative",
        "Papers not in English or French need a complete translation. If it is made in Ontario, "
        "it is by a translator certified by ATIO, or else notarized with an explanation; if the "
        "person applies from outside Ontario, it is notarized. A representative must be appointed by the "
        "applicant; a file from a self-appointed one is invalid and is returned.",
        Informational(),
        in_force,
        citation,
    )


def internal_review(id_: str, citation: Citation) -> Rule:
    """Show the time to ask for an internal review."""
    return Rule(
        id_,
        "Internal review",
        "A refused applicant may ask for an internal review within 30 calendar days of receiving "
        "the notice, and must name the error; the result of the review is final.",
        Informational(),
        days("2021-01-01", "2026-06-24"),
        citation,
        "Asked for in the e-Filing Portal since 26 August 2024. In force for all streams since 1 "
        "January 2021 (post of 4 January 2021); the "
        "reconsideration before it also had 30 calendar days (10 March 2017). A proposal of 2021 "
        "spoke of 60 days; that is not the period the program printed.",
    )


def who_counts_as_family(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Explain who is counted in the size of a family."""
    return Rule(
        id_,
        "Who counts as family",
        "For the size of the family: the applicant's spouse or common-law partner, and children "
        "under 22 with their own children, whether they come along or not.",
        # A definition: whatever the size, nobody fails it; the question on it and the funds use it.
        Informational(),
        in_force,
        citation,
        "Under 19 before 24 October 2017 (post of 6 November 2017). A child over the limit who "
        "depends on the parents for a physical or mental condition still counts. That it does not "
        "matter whether they come along is from the post of 2016 on settlement funds.",
    )
