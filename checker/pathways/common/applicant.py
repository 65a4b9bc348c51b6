"""What the job-offer streams ask of the person: status, intention, experience, invitation."""

from datetime import date

from checker import questions as q
from checker.base.period import days
from checker.pathways.common import filing, former
from checker.rules.closed import StreamClosed
from checker.rules.common_rule import CommonRule
from checker.rules.comparisons import Same
from checker.rules.expressions import (
    AllOf,
    Discretionary,
    FromDate,
    IfSaid,
    Informational,
    Is,
    OneOf,
    When,
)

# Where the record found no day at all: the pages of 29 May 2026 were read, and say nothing.
UNDATED = days("2026-05-29", "2026-06-24", earlier=True)

# The Employer Portal opened, and with it another time to apply.
PORTAL_FROM = date(2025, 7, 2)
SAME_OCCUPATION = FromDate(
    date(2022, 11, 16),
    Same(q.EXPERIENCE_NOC_2016, q.OFFER_NOC_2016),
    Same(q.EXPERIENCE_NOC, q.OFFER_NOC),
)

INVITATION_NEEDED = CommonRule(
    title="Invitation needed",
    says=(
        "The person must have registered an expression of interest for this stream, been invited, "
        "and filed inside the deadline."
    ),
    test=AllOf(
        (
            Is(q.HAS_INVITATION),
            FromDate(
                PORTAL_FROM,
                before=IfSaid(q.INVITATION_DATE, filing.PERSON_IN_TIME_BEFORE_THE_PORTAL),
                then=IfSaid(
                    q.INVITATION_DATE,
                    AllOf(
                        (filing.PERSON_IN_TIME, IfSaid(q.EMPLOYER_FILED, filing.EMPLOYER_IN_TIME))
                    ),
                ),
            ),
        )
    ),
)

CLAIMS_MUST_HOLD = CommonRule(
    title="Claims must hold",
    says=(
        "At application the person must prove every qualification claimed in the expression of "
        "interest, which has to be true on the day it is registered or updated."
    ),
    test=Discretionary(),
)

EXPERIENCE_OCCUPATION = CommonRule(
    title="Experience occupation",
    says="The experience must be in the same NOC code as the job offer.",
    test=SAME_OCCUPATION,
)

LEAVE = CommonRule(
    title="Leave",
    says=(
        "Vacation, ordinary sick leave and other standard paid leave do not interrupt full-time "
        "work; extended leave does, and is left out of the hours."
    ),
    test=Informational(),
)

INTENTION_TO_LIVE_IN_ONTARIO = CommonRule(
    title="Intention to live in Ontario",
    says=(
        "The person must intend to live in Ontario after becoming a permanent resident. An officer "
        "weighs ties: work there now or before, job offers or applications, study, volunteering, a "
        "lease or property, visits, professional networks, family and personal relationships."
    ),
    test=Discretionary(),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        "The list of ties is open. Someone without ties may send a statement of intent (applicant "
        "checklist). Since 30 March 2026 the federal regulations leave this assessment to the "
        "province alone (SOR/2026-63, read only in a secondary transcription)."
    ),
)

LEGAL_STATUS_IF_IN_CANADA = CommonRule(
    title="Legal status if in Canada",
    says=(
        "Only for someone applying from inside Canada: on the day of application the person must "
        "hold a visitor record, study permit or work permit, or be in maintained status because an "
        "extension was asked for before expiry, and should keep status until nomination."
    ),
    test=When(OneOf(q.LIVES_IN, q.IN_CANADA), OneOf(q.STATUS, q.WITH_STATUS)),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        "The stream is open to people outside Canada, who have no status test. Most rounds from "
        "June 2025 on were limited to people living in Canada; that is a choice of the round, not "
        "a stream rule."
    ),
)

NO_SETTLEMENT_FUNDS = CommonRule(
    title="No settlement funds", says="No funds test.", test=Informational()
)

REFUGEE_CLAIM_PENDING = CommonRule(
    title="Refugee claim pending",
    says="A person with an undecided refugee claim in Canada cannot apply.",
    test=OneOf(q.REFUGEE_CLAIM, ("none", "ended", "accepted")),
    in_force=days("2016-12-31", "2016-12-31", earlier=True, later=True),
)

REFUGEE_CLAIM_ENDED = CommonRule(
    title="Refugee claim ended",
    says=(
        "A person whose claim was rejected, abandoned or withdrawn may apply only after leaving "
        "Canada."
    ),
    test=When(OneOf(q.REFUGEE_CLAIM, ("ended",)), OneOf(q.LIVES_IN, ("outside_canada",))),
    in_force=days("2016-12-31", "2016-12-31", earlier=True, later=True),
    note=(
        "The stream page, guide and checklists of 29 May 2026, read in full, do not mention "
        "refugee claims. It warns, and never refuses."
    ),
)

REMOVAL_ORDER = CommonRule(
    title="Removal order",
    says=(
        "No text of the program that names removal orders was found, nor do the full pages of 29 "
        "May 2026 name them. A person under one normally has no legal status, so the rule on legal "
        "status already excludes them."
    ),
    test=Informational(),
    in_force=UNDATED,
    note="Not a condition; shown only to warn.",
)

FALSE_INFORMATION = CommonRule(
    title="False information",
    says=(
        "If anything in the expression of interest or the application proves inaccurate, incorrect "
        "or misleading, the application may be refused and the person may face penalties or "
        "prosecution."
    ),
    test=Discretionary(),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
    note=(
        f"{former.PENALTY} An application ban is possible; its ceiling (2 years, 5 in a 2021 "
        "proposal) is not on the pages read. From 25 June 2026 a notice of an intended penalty or "
        "ban must be answered within 30 days, before that 60."
    ),
)

RETURN_WITHOUT_DECISION = CommonRule(
    title="Return without decision",
    says=(
        "Before a nomination the director may hand an application back with the full fee, weighing "
        "among other things the nomination allocation, labour-market needs and program-integrity "
        "risk."
    ),
    test=Informational(),
    in_force=days("2025-07-01"),
    note=(
        "The list of factors was widened, as announced on 31 October 2025. Discretion, never a "
        "test the person can pass or fail."
    ),
)

INTERVIEW = CommonRule(
    title="Interview",
    says="The applicant and the employer can be called to an in-person interview.",
    test=Informational(),
    in_force=days("2025-07-01"),
)

STREAM_NO_LONGER_EXISTS = CommonRule(
    title="Stream no longer exists",
    says=(
        "The category was taken out of O. Reg. 421/17 on 30 May 2026 (O. Reg. 47/26) and its "
        "criteria out of O. Reg. 422/17 on 25 June 2026 (O. Reg. 204/26). From 30 May 2026 to 24 "
        "June 2026 the stream was in transition; since 25 June 2026 it is closed."
    ),
    test=StreamClosed(
        date(2026, 6, 25),
        "its criteria were taken out of O. Reg. 422/17 by O. Reg. 204/26",
        transition_from=date(2026, 5, 30),
    ),
    in_force=days("2026-05-30"),
)
