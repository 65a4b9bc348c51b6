"""The steps of a job-offer file, which are shown, and its deadlines, which are tested."""

from datetime import date

from checker import questions as q
from checker.base.period import CHANGE, READ, days, inferred
from checker.rules.common_rule import CommonRule
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import AnyOf, Informational, Is, When

ROUND_10, ROUND_11 = date(2025, 12, 10), date(2025, 12, 11)
BY_PERSON = Clock(17, ((ROUND_10, date(2026, 1, 8)), (ROUND_11, date(2026, 1, 9))))
BY_EMPLOYER = Clock(14, ((ROUND_10, date(2026, 1, 5)), (ROUND_11, date(2026, 1, 6))))
PERSON_IN_TIME = FiledWithin(q.INVITATION_DATE, BY_PERSON)
PERSON_IN_TIME_BEFORE_THE_PORTAL = FiledWithin(q.INVITATION_DATE, Clock(14))

# While its time runs the employer is not late; afterwards the day on which it filed says.
EMPLOYER_IN_TIME = AnyOf(
    (
        FiledWithin(q.INVITATION_DATE, BY_EMPLOYER),
        DoneWithin(q.EMPLOYER_FILED, q.INVITATION_DATE, BY_EMPLOYER),
    )
)
INVITED = Is(q.HAS_INVITATION)
BEFORE_THE_POOL = inferred(
    "secondary renderings of before the expressions of interest have it", "2021-12-31"
)

OFFER_TAKES_EFFECT = CommonRule(
    title="Offer takes effect",
    says=(
        "The offer and its approved wage must hold from the nomination day if the person already "
        "works in the position, otherwise from the day they have a work permit and start."
    ),
    test=Informational(),
    in_force=days("2021-12-31", "2026-06-24", earlier=True),
)

OFFER_LETTER = CommonRule(
    title="Offer letter",
    says=(
        "The employer uploads the original job offer, signed and dated by both sides, with title, "
        "NOC code, wage, duties, hours per week and weeks per year, vacation, workplace, any "
        "remote work, start date, and the statements that it is full-time without end date and "
        "when it takes effect. An offer older than 6 months, or lacking a point, is completed by a "
        "supplementary letter signed by both; someone already in the position always needs such a "
        "letter."
    ),
    test=Informational(),
    in_force=days("2024-12-31", "2026-06-24", earlier=True),
    note=(
        "Age over 6 months is not a refusal. Uploaded in the Employer Portal since 2 July 2025; "
        "attached by the person before."
    ),
)

PORTAL_REGISTRATION_FIRST = CommonRule(
    title="Portal registration first",
    says=(
        "The employer must have registered in the Employer Portal and submitted the job offer; the "
        "job offer ID it yields is needed to register an expression of interest."
    ),
    test=Is(q.PORTAL),
    in_force=days("2025-07-02", "2026-06-24", basis=CHANGE),
    note=(
        "{before} An invitation issued before 2 July 2025 and filed after it is not addressed by "
        "the text: ask the program."
    ),
)

EMPLOYER_DEADLINE = CommonRule(
    title="Employer deadline",
    says=(
        "The employer must file for approval of the position within 14 calendar days of the day "
        "the invitation was issued."
    ),
    test=When(INVITED, EMPLOYER_IN_TIME),
    in_force=days("2025-07-02", "2026-06-24"),
    note=(
        "Missed: the application is withdrawn and a new job offer is needed. The rounds of 10 "
        "December 2025 and 11 December 2025 were given until 5 January 2026 and 6 January 2026."
    ),
)

REGISTER_WITHIN_30_DAYS = CommonRule(
    title="Register within 30 days",
    says=(
        "The person must register the expression of interest within 30 calendar days of the job "
        "offer being submitted; after that the offer expires and the employer must submit a new "
        "one."
    ),
    test=Informational(),
    in_force=days("2025-07-02", "2026-06-24"),
)

APPLICANT_DEADLINE = CommonRule(
    title="Applicant deadline",
    says=(
        "The person must file and pay within 17 calendar days of the day the invitation was "
        "issued, and only after the employer has filed."
    ),
    test=When(INVITED, PERSON_IN_TIME),
    in_force=days("2025-07-02", "2026-06-24"),
)

APPLICANT_DEADLINE_BEFORE_THE_PORTAL = CommonRule(
    title="Applicant deadline before the portal",
    says="The person had 14 calendar days from the invitation.",
    test=When(INVITED, PERSON_IN_TIME_BEFORE_THE_PORTAL),
    note="Official support: the round of 6 June 2025 had to be filed by 20 June 2025.",
)

LIFE_OF_A_REGISTRATION = CommonRule(
    title="Life of a registration",
    says=(
        "An expression of interest stays in the pool for up to 12 months, then it is deleted; one "
        "per stream at a time; free of charge. It can be edited until the invitation, except NOC "
        "code and wage."
    ),
    test=Informational(),
    note="The job offer behind it falls with it (from 2 July 2025).",
)

UNUSED_INVITATION = CommonRule(
    title="Unused invitation",
    says=(
        "An invitation not used in time takes the registration out of this stream; registrations "
        "in other streams stay. A new one needs a new job offer."
    ),
    test=Informational(),
    in_force=days("2025-07-02", "2026-06-24"),
)

ROUNDS = CommonRule(
    title="Rounds",
    says=(
        "Rounds rank either everyone in the pool or only those with chosen attributes. Neither a "
        "registration nor an invitation promises a nomination."
    ),
    test=Informational(),
    note=(
        "Regional rounds of 3 June 2025 asked for residence in Canada and a bachelor's degree or "
        "higher, rounds from 28 August 2025 for residence in Canada, rounds from 2 February 2026 "
        "for residence in Canada with a valid work or study permit (physician rounds excepted)."
    ),
)

INCOMPLETE_APPLICATION = CommonRule(
    title="Incomplete application",
    says=(
        "An incomplete application is sent back with the fee, without internal review; a new "
        "invitation is then needed."
    ),
    test=Informational(),
    in_force=days("2021-04-13", "2026-06-24"),
)

INCOMPLETE_APPLICATION_EARLIER = CommonRule(
    title="Incomplete application, earlier",
    says=(
        "An incomplete application could be completed within 14 calendar days, but not with "
        "something that should have existed on the day of filing."
    ),
    test=Informational(),
    in_force=days("2018-03-22", "2021-04-12"),
    note=(
        "Incomplete filings were also sent back at once from 16 March 2015 on (update page of "
        "2015)."
    ),
)

APPLICANT_CONSENT_FORM = CommonRule(
    title="Applicant consent form",
    says=(
        "The applicant personally signs and uploads the consent form, after the invitation; a "
        "representative may not sign it. A partner and dependants, if any, sign it too; a faulty "
        "form sends the application back with its fee."
    ),
    test=Informational(),
    in_force=days("2024-02-26", "2026-06-24", basis=CHANGE),
)

ATTESTATION_FORM_OF_2021 = CommonRule(
    title="Attestation form of 2021",
    says="A signed attestation form had to be uploaded; without it the application was incomplete.",
    test=Informational(),
    in_force=days("2021-07-13", "2021-07-13", earlier=True, later=True),
)

EMPLOYER_FORM_VERSION = CommonRule(
    title="Employer Form version",
    says=(
        "The paper Employer Form had to be the version of 10 April 2024; an older one made the "
        "application incomplete."
    ),
    test=Informational(),
    in_force=days("2024-04-10", "2025-07-01", basis=CHANGE),
)

INTERNAL_REVIEW = CommonRule(
    title="Internal review",
    says=(
        "A refusal can be reviewed if asked for within 30 calendar days of receiving the decision. "
        "Only an error counts, with no new papers unless they could not reasonably have been sent "
        "before; the result is final."
    ),
    test=Informational(),
    in_force=days("2021-01-01", "2026-06-24"),
    note=(
        "People and their representatives ask in the e-Filing Portal (from 26 August 2024), "
        "employers by e-mail. The predecessor (reconsideration) had 30 calendar days from the date "
        "of the letter, from 10 March 2017."
    ),
)

REPRESENTATIVE = CommonRule(
    title="Representative",
    says=(
        "A representative may act only if the person appointed them from their own profile; a "
        "filing by a self-appointed one is invalid, withdrawn, and the fee goes back."
    ),
    test=Informational(),
    in_force=days("2021-03-17", "2026-06-24"),
)

TRANSLATIONS = CommonRule(
    title="Translations",
    says=(
        "Papers not in English or French need a copy of the original and a complete translation, "
        "certified or notarized; not made by the person, the representative, friends or family. "
        "Filed from Ontario: by an ATIO-certified translator, unless none can be found."
    ),
    test=Informational(),
    in_force=days("2026-05-29", "2026-06-24", earlier=True),
)

AFTER_NOMINATION = CommonRule(
    title="After nomination",
    says=(
        "The nominee must keep the intention to live in Ontario, hold the approved position from "
        "the nomination day or else ask for a work permit within 6 months and start within 10, "
        "keep employer, title, duties, wage, hours and place until permanent residence, and report "
        "changes at once."
    ),
    test=Informational(),
    in_force=days("2026-05-29", "2026-06-24", earlier=True, basis=READ),
)

EMPLOYER_CONSENT_FORM = CommonRule(
    title="Employer consent form",
    says=(
        "The signing officer signs the employer consent form in ink (tax data may be shared, sites "
        "inspected); a representative or other contact may not."
    ),
    test=Informational(),
    in_force=days("2025-07-02", "2026-06-24"),
    note="Text of 29 May 2026; start taken from the opening of the portal.",
)

REPORT_CHANGES = CommonRule(
    title="Report changes",
    says=(
        "Changes in contact details, immigration status or family must be reported while the "
        "application is pending; the employer reports changes to its own application."
    ),
    test=Informational(),
    in_force=days("2026-05-29", "2026-06-24", earlier=True),
)
