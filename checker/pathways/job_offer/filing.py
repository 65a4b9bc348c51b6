"""The steps of a job-offer file, which are shown, and its deadlines, which are tested."""

from datetime import date

from checker import questions as q
from checker.base.citation import Citation
from checker.base.period import CHANGE, READ, DayBasis, Period, days, inferred
from checker.rules.deadlines import Clock, DoneWithin, FiledWithin
from checker.rules.expressions import AnyOf, Informational, Is, When
from checker.rules.rule import Rule

_ROUND_10, _ROUND_11 = date(2025, 12, 10), date(2025, 12, 11)
_BY_PERSON = Clock(17, ((_ROUND_10, date(2026, 1, 8)), (_ROUND_11, date(2026, 1, 9))))
_BY_EMPLOYER = Clock(14, ((_ROUND_10, date(2026, 1, 5)), (_ROUND_11, date(2026, 1, 6))))
PERSON_IN_TIME = FiledWithin(q.INVITATION_DATE, _BY_PERSON)
PERSON_IN_TIME_BEFORE_THE_PORTAL = FiledWithin(q.INVITATION_DATE, Clock(14))
# While its time runs the employer is not late; afterwards the day on which it filed says.
EMPLOYER_IN_TIME = AnyOf(
    (
        FiledWithin(q.INVITATION_DATE, _BY_EMPLOYER),
        DoneWithin(q.EMPLOYER_FILED, q.INVITATION_DATE, _BY_EMPLOYER),
    )
)
_INVITED = Is(q.HAS_INVITATION)

BEFORE_THE_POOL = inferred(
    "secondary renderings of before the expressions of interest have it", "2021-12-31"
)


def offer_takes_effect(
    id_: str, citation: Citation, *, since: str = "2021-12-31", basis: DayBasis | None = None
) -> Rule:
    """Show from when the offer must hold."""
    return Rule(
        id_,
        "Offer takes effect",
        "The offer and its approved wage must hold from the nomination day if the person already "
        "works in the position, otherwise from the day they have a work permit and start.",
        Informational(),
        days(since, "2026-06-24", earlier=True, basis=basis),
        citation,
    )


def offer_letter(id_: str, citation: Citation) -> Rule:
    """Show what the offer letter must say."""
    return Rule(
        id_,
        "Offer letter",
        "The employer uploads the original job offer, signed and dated by both sides, with title, "
        "NOC code, wage, duties, hours per week and weeks per year, vacation, workplace, any "
        "remote work, start date, and the statements that it is full-time without end date and "
        "when it takes effect. An offer older than 6 months, or lacking a point, is completed by "
        "a supplementary letter signed by both; someone already in the position always needs such "
        "a letter.",
        Informational(),
        days("2024-12-31", "2026-06-24", earlier=True),
        citation,
        "Age over 6 months is not a refusal. Uploaded in the Employer Portal since 2 July 2025; "
        "attached by the person before.",
    )


def portal_registration_first(id_: str, citation: Citation, note: str) -> Rule:
    """Ask that the employer has registered first."""
    return Rule(
        id_,
        "Portal registration first",
        "The employer must have registered in the Employer Portal and submitted the job offer; "
        "the job offer ID it yields is needed to register an expression of interest.",
        Is(q.PORTAL),
        days("2025-07-02", "2026-06-24", basis=CHANGE),
        citation,
        f"{note} An invitation issued before 2 July 2025 and filed after it is not addressed by the "
        "text: ask the program.",
    )


def employer_deadline(id_: str, citation: Citation) -> Rule:
    """Ask that the employer files in time."""
    return Rule(
        id_,
        "Employer deadline",
        "The employer must file for approval of the position within 14 calendar days of the day "
        "the invitation was issued.",
        When(_INVITED, EMPLOYER_IN_TIME),
        days("2025-07-02", "2026-06-24"),
        citation,
        "Missed: the application is withdrawn and a new job offer is needed. The rounds of 10 "
        "December 2025 and 11 December 2025 were given until 5 January 2026 and 6 January 2026.",
    )


def register_within_30_days(id_: str, citation: Citation) -> Rule:
    """Show the deadline of the registration."""
    return Rule(
        id_,
        "Register within 30 days",
        "The person must register the expression of interest within 30 calendar days of the job "
        "offer being submitted; after that the offer expires and the employer must submit a new "
        "one.",
        Informational(),
        days("2025-07-02", "2026-06-24"),
        citation,
    )


def applicant_deadline(id_: str, citation: Citation, note: str = "") -> Rule:
    """Ask that the person files in time."""
    return Rule(
        id_,
        "Applicant deadline",
        "The person must file and pay within 17 calendar days of the day the invitation was "
        "issued, and only after the employer has filed.",
        When(_INVITED, PERSON_IN_TIME),
        days("2025-07-02", "2026-06-24"),
        citation,
        note,
    )


def applicant_deadline_before_the_portal(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Ask that the person files in time, before the Employer Portal."""
    return Rule(
        id_,
        "Applicant deadline before the portal",
        "The person had 14 calendar days from the invitation.",
        When(_INVITED, PERSON_IN_TIME_BEFORE_THE_PORTAL),
        in_force,
        citation,
        "Official support: the round of 6 June 2025 had to be filed by 20 June 2025.",
    )


def life_of_a_registration(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show how long an expression of interest lives."""
    return Rule(
        id_,
        "Life of a registration",
        "An expression of interest stays in the pool for up to 12 months, then it is deleted; one "
        "per stream at a time; free of charge. It can be edited until the invitation, except NOC "
        "code and wage.",
        Informational(),
        in_force,
        citation,
        "The job offer behind it falls with it (from 2 July 2025).",
    )


def unused_invitation(id_: str, citation: Citation) -> Rule:
    """Show what an unused invitation costs."""
    return Rule(
        id_,
        "Unused invitation",
        "An invitation not used in time takes the registration out of this stream; registrations "
        "in other streams stay. A new one needs a new job offer.",
        Informational(),
        days("2025-07-02", "2026-06-24"),
        citation,
    )


def rounds(id_: str, in_force: Period, citation: Citation) -> Rule:
    """Show how rounds rank."""
    return Rule(
        id_,
        "Rounds",
        "Rounds rank either everyone in the pool or only those with chosen attributes. Neither a "
        "registration nor an invitation promises a nomination.",
        Informational(),
        in_force,
        citation,
        "Regional rounds of 3 June 2025 asked for residence in Canada and a bachelor's degree or "
        "higher, rounds from 28 August 2025 for residence in Canada, rounds from 2 February 2026 "
        "for residence in Canada with a valid work or study permit (physician rounds excepted).",
    )


def incomplete_application(id_: str, citation: Citation) -> Rule:
    """Show what happens to an incomplete application."""
    return Rule(
        id_,
        "Incomplete application",
        "An incomplete application is sent back with the fee, without internal review; a new "
        "invitation is then needed.",
        Informational(),
        days("2021-04-13", "2026-06-24"),
        citation,
    )


def incomplete_application_earlier(id_: str, citation: Citation) -> Rule:
    """Show what happened to an incomplete application before 2021-04-13."""
    return Rule(
        id_,
        "Incomplete application, earlier",
        "An incomplete application could be completed within 14 calendar days, but not with "
        "something that should have existed on the day of filing.",
        Informational(),
        days("2018-03-22", "2021-04-12"),
        citation,
        "Incomplete filings were also sent back at once from 16 March 2015 on (update page of "
        "2015).",
    )


def applicant_consent_form(id_: str, citation: Citation) -> Rule:
    """Show the consent form of the person."""
    return Rule(
        id_,
        "Applicant consent form",
        "The applicant personally signs and uploads the consent form, after the invitation; a "
        "representative may not sign it. A partner and dependants, if any, sign it too; a faulty "
        "form sends the application back with its fee.",
        Informational(),
        days("2024-02-26", "2026-06-24", basis=CHANGE),
        citation,
    )


def attestation_form_of_2021(id_: str, citation: Citation) -> Rule:
    """Show the attestation form of 2021."""
    return Rule(
        id_,
        "Attestation form of 2021",
        "A signed attestation form had to be uploaded; without it the application was incomplete.",
        Informational(),
        days("2021-07-13", "2021-07-13", earlier=True, later=True),
        citation,
    )


def employer_form_version(id_: str, citation: Citation) -> Rule:
    """Show which Employer Form was taken."""
    return Rule(
        id_,
        "Employer Form version",
        "The paper Employer Form had to be the version of 10 April 2024; an older one made the "
        "application incomplete.",
        Informational(),
        days("2024-04-10", "2025-07-01", basis=CHANGE),
        citation,
    )


def internal_review(id_: str, citation: Citation) -> Rule:
    """Show how a refusal is reviewed."""
    return Rule(
        id_,
        "Internal review",
        "A refusal can be reviewed if asked for within 30 calendar days of receiving the "
        "decision. Only an error counts, with no new papers unless they could not reasonably have "
        "been sent before; the result is final.",
        Informational(),
        days("2021-01-01", "2026-06-24"),
        citation,
        "People and their representatives ask in the e-Filing Portal (from 26 August 2024), "
        "employers by e-mail. The predecessor (reconsideration) had "
        "30 calendar days from the date of the letter, from 10 March 2017.",
    )


def representative(id_: str, citation: Citation) -> Rule:
    """Show who may act for the person."""
    return Rule(
        id_,
        "Representative",
        "A representative may act only if the person appointed them from their own profile; a "
        "filing by a self-appointed one is invalid, withdrawn, and the fee goes back.",
        Informational(),
        days("2021-03-17", "2026-06-24"),
        citation,
    )


def translations(id_: str, citation: Citation) -> Rule:
    """Show which translations are taken."""
    return Rule(
        id_,
        "Translations",
        "Papers not in English or French need a copy of the original and a complete translation, "
        "certified or notarized; not made by the person, the representative, friends or family. "
        "Filed from Ontario: by an ATIO-certified translator, unless none can be found.",
        Informational(),
        days("2026-05-29", "2026-06-24", earlier=True),
        citation,
    )


def after_nomination(
    id_: str, citation: Citation, note: str = "", *, since: str = "2026-05-29"
) -> Rule:
    """Show what a nominee must keep to."""
    return Rule(
        id_,
        "After nomination",
        "The nominee must keep the intention to live in Ontario, hold the approved position from "
        "the nomination day or else ask for a work permit within 6 months and start within 10, "
        "keep employer, title, duties, wage, hours and place until permanent residence, and "
        "report changes at once.",
        Informational(),
        days(since, "2026-06-24", earlier=True, basis=READ),
        citation,
        note,
    )


def employer_consent_form(id_: str, citation: Citation) -> Rule:
    """Show the consent form of the employer."""
    return Rule(
        id_,
        "Employer consent form",
        "The signing officer signs the employer consent form in ink (tax data may be shared, "
        "sites inspected); a representative or other contact may not.",
        Informational(),
        days("2025-07-02", "2026-06-24"),
        citation,
        "Text of 29 May 2026; start taken from the opening of the portal.",
    )


def report_changes(id_: str, citation: Citation) -> Rule:
    """Show which changes must be reported."""
    return Rule(
        id_,
        "Report changes",
        "Changes in contact details, immigration status or family must be reported while the "
        "application is pending; the employer reports changes to its own application.",
        Informational(),
        days("2026-05-29", "2026-06-24", earlier=True),
        citation,
    )
