"""What every person with a job offer must be: status, intention, experience, invitation."""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.period import Period, days
from checker.pathways import former
from checker.pathways.job_offer import filing
from checker.rules.closed import StreamClosed
from checker.rules.comparisons import Same
from checker.rules.expressions import (
    AllOf,
    Discretionary,
    Expression,
    FromDate,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.rule import Rule

# Where the record found no day at all: the pages of 29 May 2026 were read, and say nothing.
UNDATED = days("2026-05-29", "2026-06-24", earlier=True)
# The Employer Portal opened, and with it another time to apply.
_PORTAL_FROM = date(2025, 7, 2)
_SAME_OCCUPATION = FromDate(
    date(2022, 11, 16),
    Same(q.EXPERIENCE_NOC_2016, q.OFFER_NOC_2016),
    Same(q.EXPERIENCE_NOC, q.OFFER_NOC),
)


def invitation_needed(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Ask for an invitation whose time has not run out, as far as its day was answered."""
    return Rule(
        id_,
        "Invitation needed",
        "The person must have registered an expression of interest for this stream, been invited, "
        "and filed inside the deadline.",
        AllOf(
            (
                Is(q.HAS_INVITATION),
                FromDate(
                    _PORTAL_FROM,
                    before=IfSaid(q.INVITATION_DATE, filing.PERSON_IN_TIME_BEFORE_THE_PORTAL),
                    then=IfSaid(
                        q.INVITATION_DATE,
                        AllOf(
                            (
                                filing.PERSON_IN_TIME,
                                IfSaid(q.EMPLOYER_FILED, filing.EMPLOYER_IN_TIME),
                            )
                        ),
                    ),
                ),
            )
        ),
        in_force,
        citation,
        note,
    )


def claims_must_hold(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Leave the claims of the registration to an officer."""
    return Rule(
        id_,
        "Claims must hold",
        "At application the person must prove every qualification claimed in the expression of "
        "interest, which has to be true on the day it is registered or updated.",
        Discretionary(),
        in_force,
        citation,
    )


def experience_occupation(
    id_: str, in_force: Period, citation: Citation, *, where: Expression | None = None
) -> Rule:
    """Ask for experience in the occupation of the offer, everywhere or only `where`."""
    return Rule(
        id_,
        "Experience occupation",
        "The experience must be in the same NOC code as the job offer.",
        _SAME_OCCUPATION if where is None else When(where, _SAME_OCCUPATION),
        in_force,
        citation,
    )


def leave(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show which leave counts as work."""
    return Rule(
        id_,
        "Leave",
        "Vacation, ordinary sick leave and other standard paid leave do not interrupt full-time "
        "work; extended leave does, and is left out of the hours.",
        Informational(),
        in_force,
        citation,
    )


def intention_to_live_in_ontario(id_: str, citation: Citation) -> Rule:
    """Leave the intention to live in Ontario to an officer."""
    return Rule(
        id_,
        "Intention to live in Ontario",
        "The person must intend to live in Ontario after becoming a permanent resident. An "
        "officer weighs ties: work there now or before, job offers or applications, study, "
        "volunteering, a lease or property, visits, professional networks, family and personal "
        "relationships.",
        Discretionary(),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "The list of ties is open. Someone without ties may send a statement of intent (applicant "
        "checklist). Since 30 March 2026 the federal regulations leave this assessment to the "
        "province alone (SOR/2026-63, read only in a secondary transcription).",
    )


def legal_status_if_in_canada(id_: str, citation: Citation) -> Rule:
    """Ask for a status of a person who lives in Canada."""
    return Rule(
        id_,
        "Legal status if in Canada",
        "Only for someone applying from inside Canada: on the day of application the person must "
        "hold a visitor record, study permit or work permit, or be in maintained status because "
        "an extension was asked for before expiry, and should keep status until nomination.",
        When(OneOf(q.LIVES_IN, q.IN_CANADA), OneOf(q.STATUS, q.WITH_STATUS)),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        "The stream is open to people outside Canada, who have no status test. Most rounds from "
        "June 2025 on were limited to people living in Canada; that is a choice of the round, not "
        "a stream rule.",
    )


def no_settlement_funds(id_: str, in_force: Period, citation: Citation, note: str = "") -> Rule:
    """Show that no funds are asked for."""
    return Rule(
        id_,
        "No settlement funds",
        "No funds test.",
        Informational(),
        in_force,
        citation,
        note,
    )


def refugee_claim_pending(id_: str, citation: Citation, note: str = "") -> Rule:
    """Warn of an undecided refugee claim."""
    return Rule(
        id_,
        "Refugee claim pending",
        "A person with an undecided refugee claim in Canada cannot apply.",
        OneOf(q.REFUGEE_CLAIM, ("none", "ended", "accepted")),
        days("2016-12-31", "2016-12-31", earlier=True, later=True),
        citation,
        note,
    )


def refugee_claim_ended(id_: str, citation: Citation) -> Rule:
    """Warn of a refugee claim that ended, while the person is still in Canada."""
    return Rule(
        id_,
        "Refugee claim ended",
        "A person whose claim was rejected, abandoned or withdrawn may apply only after leaving "
        "Canada.",
        When(
            OneOf(q.REFUGEE_CLAIM, ("ended",)),
            OneOf(q.LIVES_IN, ("outside_canada",)),
        ),
        days("2016-12-31", "2016-12-31", earlier=True, later=True),
        citation,
        "The stream page, guide and checklists of 29 May 2026, read in full, do not mention "
        "refugee claims. It warns, and never refuses.",
    )


def removal_order(id_: str, citation: Citation) -> Rule:
    """Show that removal orders are not mentioned."""
    return Rule(
        id_,
        "Removal order",
        "No text of the program that names removal orders was found, nor do the full pages of 29 "
        "May 2026 name them. A person under one normally has no legal status, so the rule on "
        "legal status already excludes them.",
        Informational(),
        UNDATED,
        citation,
        "Not a condition; shown only to warn.",
    )


def false_information(id_: str, citation: Citation) -> Rule:
    """Leave false information to an officer."""
    return Rule(
        id_,
        "False information",
        "If anything in the expression of interest or the application proves inaccurate, "
        "incorrect or misleading, the application may be refused and the person may face "
        "penalties or prosecution.",
        Discretionary(),
        days("2018-01-01", "2026-06-24", earlier=True),
        citation,
        f"{former.PENALTY} An application ban is possible; its ceiling (2 years, 5 in a 2021 proposal) is not on "
        "the pages read. From 25 June 2026 a notice of an intended penalty or ban must be "
        "answered within 30 days, before that 60.",
    )


def return_without_decision(id_: str, citation: Citation) -> Rule:
    """Show that the director may return an application."""
    return Rule(
        id_,
        "Return without decision",
        "Before a nomination the director may hand an application back with the full fee, "
        "weighing among other things the nomination allocation, labour-market needs and "
        "program-integrity risk.",
        Informational(),
        days("2025-07-01"),
        citation,
        "The list of factors was widened, as announced on 31 October 2025. Discretion, never a "
        "test the person can pass or fail.",
    )


def interview(id_: str, citation: Citation) -> Rule:
    """Show that the director may call for an interview."""
    return Rule(
        id_,
        "Interview",
        "The applicant and the employer can be called to an in-person interview.",
        Informational(),
        days("2025-07-01"),
        citation,
    )


def stream_no_longer_exists(id_: str, citation: Citation, note: str = "") -> Rule:
    """Say that the stream was in transition and is closed."""
    return Rule(
        id_,
        "Stream no longer exists",
        "The category was taken out of O. Reg. 421/17 on 30 May 2026 (O. Reg. 47/26) and its "
        "criteria out of O. Reg. 422/17 on 25 June 2026 (O. Reg. 204/26). From 30 May 2026 to 24 "
        "June 2026 the stream was in transition; since 25 June 2026 it is closed.",
        StreamClosed(
            date(2026, 6, 25),
            "its criteria were taken out of O. Reg. 422/17 by O. Reg. 204/26",
            transition_from=date(2026, 5, 30),
        ),
        days("2026-05-30"),
        citation,
        note,
    )
