"""Rules that the former streams share, whatever their family."""

from datetime import date

from checker import questions as q
from checker.base.period import days
from checker.rules.closed import StreamClosed
from checker.rules.common_rule import CommonRule
from checker.rules.expressions import Discretionary, Informational, Is, OneOf, When

# Where the record found no day at all: the pages of 29 May 2026 were read, and say nothing.
UNDATED = days("2026-05-29", "2026-06-24", earlier=True)

# The student page that names refugee claims is of about 2017; no later page read names them.
OLD_STUDENT_PAGE = days("2015-12-31", "2016-12-31", earlier=True, later=True)
CLOSED_ON = date(2026, 6, 25)
INTENTION_NOTE = (
    "The ties are listed in the application; somebody without ties may file a statement of intent "
    "instead (checklist). Since 30 March 2026 (SOR/2026-63, known only from a secondary "
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
    f"{PENALTY} Names of people and firms under a penalty or ban order are published (21 October "
    "2025). The time to answer a notice of an intended penalty or ban was 60 days and is 30 since "
    "25 June 2026; the internal review has a clock of its own. Whether the longest ban went from 2 "
    "to 5 years (proposal of 2021) is not on the pages read."
)

FOREIGN_NATIONAL_ONLY = CommonRule(
    title="Foreign national only",
    says=(
        "Only a person who is neither a Canadian citizen nor a permanent resident can be nominated."
    ),
    test=Is(q.CITIZEN_OR_PR, False),
)

INTENTION_TO_LIVE_IN_ONTARIO = CommonRule(
    title="Intention to live in Ontario",
    says=(
        "The person must intend to live in Ontario once a permanent resident. An officer judges it "
        "by ties to Ontario: past or present work, job offers, applications or interviews, study, "
        "volunteering, a lease or property, visits, professional networks, family and personal "
        "relations."
    ),
    test=Discretionary(),
    note=INTENTION_NOTE,
)

LEGAL_STATUS_IF_IN_CANADA = CommonRule(
    title="Legal status if in Canada",
    says=(
        "A person who applies from inside Canada must hold a visitor record, a study permit or a "
        "work permit on the application day, and should keep status until the nomination. "
        "Maintained status counts: the extension was asked for before the old document ran out."
    ),
    test=When(OneOf(q.LIVES_IN, q.IN_CANADA), OneOf(q.STATUS, q.WITH_STATUS)),
    in_force=days("2018-01-01", "2026-06-24", earlier=True),
)

REFUGEE_CLAIM_PENDING = CommonRule(
    title="Refugee claim pending",
    says=(
        "Old text: a person with an undecided refugee claim in Canada cannot apply. This is not "
        "among the requirements on the official pages of 2026."
    ),
    test=OneOf(q.REFUGEE_CLAIM, ("none", "ended", "accepted")),
    in_force=OLD_STUDENT_PAGE,
)

REFUGEE_CLAIM_ENDED = CommonRule(
    title="Refugee claim ended",
    says=(
        "Old text: after a rejected, abandoned or withdrawn refugee claim the person may apply "
        "only once they have left Canada. This is not on the official pages of 2026."
    ),
    test=When(OneOf(q.REFUGEE_CLAIM, ("ended",)), OneOf(q.LIVES_IN, ("outside_canada",))),
    in_force=OLD_STUDENT_PAGE,
)

REMOVAL_ORDER = CommonRule(
    title="Removal order",
    says=(
        "No text of the program that names removal orders was found, on the pages read either. A "
        "person under one normally has no legal status, so the legal-status rule would already "
        "exclude them."
    ),
    test=Discretionary(),
    in_force=UNDATED,
    note="This is a warning and never a refusal.",
)

FALSE_INFORMATION = CommonRule(
    title="False information",
    says=(
        "Anything inaccurate or misleading in the application can mean refusal, a penalty, a ban "
        "or prosecution."
    ),
    test=Discretionary(),
    note=FALSE_INFORMATION_NOTE,
)

RETURN_WITHOUT_DECISION = CommonRule(
    title="Return without decision",
    says=(
        "Before a nomination the director may hand back an application, with the full fee: for the "
        "size of the allocation, labour-market fit, program integrity and, since the amendment "
        "announced on 31 October 2025, a longer list of factors."
    ),
    test=Discretionary(),
    in_force=days("2025-07-01"),
    note=(
        "This is at the director's discretion and not a test that a person can pass or fail. The "
        "post of 31 October 2025 does not print the new factors."
    ),
)

INTERVIEW = CommonRule(
    title="Interview",
    says=(
        "The applicant (and the employer, where there is one) can be called to an interview in "
        "person."
    ),
    test=Informational(),
    in_force=days("2025-07-01"),
)

STREAM_NO_LONGER_EXISTS = CommonRule(
    title="Stream no longer exists",
    says=(
        "Closed: O. Reg. 204/26, in force on 25 June 2026, took the stream out of O. Reg. 422/17. "
        "The program announced it on 26 June 2026, together with the end of new expressions of "
        "interest and of invitations under the old streams."
    ),
    test=StreamClosed(CLOSED_ON, "O. Reg. 204/26 removed the stream on 25 June 2026"),
    in_force=days("2026-06-25"),
)

COMPLETE_APPLICATION = CommonRule(
    title="Complete application",
    says=(
        "Every mandatory document of the checklist must be in the file when it is sent. An "
        "incomplete file is sent back with the fee; a new invitation or notification is then "
        "needed."
    ),
    test=Informational(),
    note=(
        "Since 13 April 2021 for every stream with expressions of interest and every Express Entry "
        "stream. From 22 March 2018 to 12 April 2021 the applicant had 14 calendar days to supply "
        "what was missing (2018 updates, March). A return as incomplete is not a decision, so "
        "there is no internal review of it."
    ),
)

FEE = CommonRule(
    title="Fee",
    says=(
        "$1,500 (CAD) with the application. It is refunded only if the file is incomplete or is "
        "withdrawn before processing starts."
    ),
    test=Informational(),
    note=(
        "The amount is as printed on 29 May 2026; the day it started was not found. The fee is "
        "also given back with a file that is returned under the power of 2025."
    ),
)

CONSENT_FORM = CommonRule(
    title="Consent form",
    says=(
        "The Applicant Consent Form must be signed by the applicant (not by a representative), and "
        "by a partner and dependants if any, and uploaded; a faulty one sends the file back with "
        "its fee."
    ),
    test=Informational(),
)

TRANSLATIONS_AND_REPRESENTATIVE = CommonRule(
    title="Translations and representative",
    says=(
        "Papers not in English or French need a complete translation. If it is made in Ontario, it "
        "is by a translator certified by ATIO, or else notarized with an explanation; if the "
        "person applies from outside Ontario, it is notarized. A representative must be appointed "
        "by the applicant; a file from a self-appointed one is invalid and is returned."
    ),
    test=Informational(),
)

INTERNAL_REVIEW = CommonRule(
    title="Internal review",
    says=(
        "A refused applicant may ask for an internal review within 30 calendar days of receiving "
        "the notice, and must name the error; the result of the review is final."
    ),
    test=Informational(),
    in_force=days("2021-01-01", "2026-06-24"),
    note=(
        "Asked for in the e-Filing Portal since 26 August 2024. In force for all streams since 1 "
        "January 2021 (post of 4 January 2021); the reconsideration before it also had 30 calendar "
        "days (10 March 2017). A proposal of 2021 spoke of 60 days; that is not the period the "
        "program printed."
    ),
)

WHO_COUNTS_AS_FAMILY = CommonRule(
    title="Who counts as family",
    says=(
        "For the size of the family: the applicant's spouse or common-law partner, and children "
        "under 22 with their own children, whether they come along or not."
    ),
    # A definition: whatever the size, nobody fails it; the question on it and the funds use it.
    test=Informational(),
    note=(
        "Under 19 before 24 October 2017 (post of 6 November 2017). A child over the limit who "
        "depends on the parents for a physical or mental condition still counts. That it does not "
        "matter whether they come along is from the post of 2016 on settlement funds."
    ),
)
