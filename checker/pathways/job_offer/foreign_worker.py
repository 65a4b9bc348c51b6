"""Employer Job Offer, Foreign Worker: with a job offer, or as a physician who needs none.

O. Reg. 422/17 ss. 4 and 5, as the stream page cites them; O. Reg. 421/17 ss. 2 (1) 1 and 3.1.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official
from checker.base.period import READ, days, inferred
from checker.pathways import former
from checker.pathways.job_offer import person
from checker.pathways.job_offer.foreign_worker_offer import JOB_OFFER_AND_EMPLOYER, WITH_OFFER
from checker.pathways.job_offer.foreign_worker_physicians import PHYSICIANS
from checker.pathways.job_offer.foreign_worker_steps import AFTER_THE_INVITATION, DEFINITIONS, STEPS
from checker.pathways.sources import (
    DOCUMENT_CHECKLISTS,
    GO4VISA_2,
    GO4VISA_3_2,
    INVITATIONS_APPLY,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    RAPIDIMMIGRATION_FOREIGN_WORKER,
    REG_18248,
    REG_21191,
    REG_26047,
    REG_26204,
    REG_170422_BK9,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    SLIDELEGEND_JOB_OFFER_ONTARIO_IMMIGRATION_5B,
    UPDATES_2021,
    UPDATES_2026,
    UPDATES_2026_MAY29_0,
    VERYVISA_55,
)
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER as PAGE
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER_CHECKLIST as CHECKLIST
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Expression,
    FromDate,
    Is,
    When,
)
from checker.rules.rule import Pathway, Requirement, Rule, Stage

_SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
_SINCE_APRIL_2021 = days("2021-04-27", "2026-06-24", earlier=True, basis=READ)
_BY_INVITATION = days("2021-04-28", "2026-06-24")

NO_LICENCE_NEEDED = Is(q.LICENCE_NEEDED, False)


def _experience(test: Expression, only_if: Expression | None = None) -> When:
    return When(AllOf((NO_LICENCE_NEEDED, only_if)) if only_if else NO_LICENCE_NEEDED, test)


def _two_years(test: Expression) -> FromDate:
    # Before that day the regulation asked for experience in two of the five years, without an amount.
    return FromDate(date(2018, 4, 19), before=AnyOf((test, Discretionary())), then=test)


FOREIGN_NATIONAL = Requirement(
    "Foreign national",
    (
        former.foreign_national_only(
            "FW-53",
            _SINCE_2018,
            official(REG_26204, DOCUMENT_CHECKLISTS),
            "Read in the regulation of 2026; O. Reg. 421/17 s. 1 (2), for the years before, also "
            "speaks only of a foreign national who applies.",
        ),
    ),
)
STATUS = Requirement(
    "Status in Canada",
    (person.legal_status_if_in_canada("FW-13", copy(PAGE, CHECKLIST, GO4VISA_3_2)),),
)
INTENTION = Requirement(
    "Intention, for an officer to judge",
    (person.intention_to_live_in_ontario("FW-12", copy(PAGE, CHECKLIST, GO4VISA_3_2)),),
)
LICENCE_OR_EXPERIENCE = Requirement(
    "Licence or work experience",
    (
        Rule(
            "FW-03",
            "Licence path",
            "If the occupation needs a mandatory licence or other authorization under Ontario law, "
            "the person must hold it, from the Ontario regulator, on the day of application. Work "
            "experience is then not asked for.",
            When(Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD)),
            days("2018-04-19", "2026-06-24", earlier=True, basis=READ),
            copy(PAGE, CHECKLIST, GO4VISA_2, REG_18248),
            "The occupation decides which is asked: this one, or work experience. The licence became "
            "a condition of its own on 19 April 2018 (O. Reg. 248/18); what was asked about a "
            "licence before is not known.",
        ),
        Rule(
            "FW-04",
            "Experience amount",
            "If the occupation needs no such licence, the person needs at least 2 years of "
            "cumulative paid full-time work, or the part-time equivalent.",
            _experience(
                _two_years(AllOf((AtLeast(q.MONTHS_IN_NOC, 24), AtLeast(q.HOURS_IN_NOC, 3_120))))
            ),
            _SINCE_2018,
            copy(PAGE, CHECKLIST, GO4VISA_2, RAPIDIMMIGRATION_FOREIGN_WORKER, REG_18248),
            "Cumulative: gaps are allowed. The amount in hours is that of FW-07 and FW-08. With "
            "overtime, 2 years and 3,120 hours can disagree: the safe reading asks for both. Up to "
            "18 April 2018 the regulation spoke of experience in at least two of the last five "
            "years, and not of two years of full-time work: who has less is left to an officer there.",
        ),
        person.experience_occupation(
            "FW-05",
            _SINCE_2018,
            copy(PAGE, GO4VISA_2, RAPIDIMMIGRATION_FOREIGN_WORKER),
            where=NO_LICENCE_NEEDED,
        ),
        Rule(
            "FW-06",
            "Experience window",
            "The experience must fall inside the 5 years before the application day (not the "
            "invitation day).",
            _experience(_two_years(AtLeast(q.MONTHS_IN_NOC, 24))),
            _SINCE_2018,
            copy(PAGE, GO4VISA_2, REG_18248),
        ),
        Rule(
            "FW-09",
            "Canadian experience must be lawful",
            "Work done in Canada counts only if the person was legally living and working there.",
            _experience(Is(q.EXPERIENCE_LAWFUL), Is(q.EXPERIENCE_IN_CANADA)),
            _SINCE_2018,
            copy(PAGE, GO4VISA_2),
        ),
        Rule(
            "FW-10",
            "Self-employment",
            "Self-employment counts only with proof from third parties of the duties, the periods, "
            "the payment to the person and the hours (3,120 over two years). Letters from oneself, "
            "from business partners or from family are not taken.",
            _experience(Discretionary(), Is(q.SELF_EMPLOYED)),
            _SINCE_APRIL_2021,
            copy(PAGE, CHECKLIST, GO4VISA_2, VERYVISA_55),
            "Without such proof it does not count; whether the proof is good enough is for the "
            "officer.",
        ),
        Rule(
            "FW-11",
            "Paid only",
            "Only paid work counts.",
            _experience(Is(q.EXPERIENCE_PAID)),
            _SINCE_2018,
            copy(PAGE),
            "The page asks for paid hours throughout; it does not name volunteering.",
        ),
    ),
    route=WITH_OFFER,
)
EXPERIENCE_HOURS = Requirement(
    "Full-time work, or its equivalent",
    (
        Rule(
            "FW-07",
            "Full-time hours",
            "Full-time: a job of at least 30 paid hours a week that adds up to 3,120 hours or more "
            "over two years.",
            _experience(AllOf((AtLeast(q.WEEKLY_HOURS, 30), AtLeast(q.HOURS_IN_NOC, 3_120)))),
            _SINCE_2018,
            copy(PAGE, GO4VISA_2),
        ),
        Rule(
            "FW-08",
            "Part-time equivalent",
            "One job of at least 15 paid hours a week that adds up to 3,120 hours or more over "
            "four years; or several jobs that together give at least 30 paid hours a week for two "
            "years, and 3,120 hours or more.",
            _experience(
                AllOf(
                    (
                        AnyOf((AtLeast(q.WEEKLY_HOURS, 15), AtLeast(q.WEEKLY_HOURS_TOGETHER, 30))),
                        AtLeast(q.HOURS_IN_NOC, 3_120),
                    )
                )
            ),
            days(
                *("2018-01-01", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "the regulation has had a section on the part-time equivalent since it was made "
                    "(s. 16), whose text was not read",
                    "2021-04-27",
                ),
            ),
            copy(PAGE, VERYVISA_55),
            "That it takes two years at least is tested by FW-04.",
        ),
    ),
    one_is_enough=True,
    route=WITH_OFFER,
)
INVITATION = Requirement(
    "Invitation",
    (
        person.invitation_needed(
            "FW-01",
            _BY_INVITATION,
            copy(PAGE, UPDATES_2021, INVITATIONS_APPLY, REG_21191),
            "The system opened for Foreign Worker and International Student on 28 April 2021; the "
            "stream took no new applicants from 15 March 2021 at the latest. The last round was "
            "on 30 April 2026. Physicians without a job offer ask the program to start their "
            "registration.",
        ),
        person.claims_must_hold(
            "FW-02",
            _BY_INVITATION,
            copy(
                PAGE,
                REGISTER_EXPRESSION_INTEREST_PROGRAM,
                RAPIDIMMIGRATION_FOREIGN_WORKER,
                REG_170422_BK9,
            ),
        ),
    ),
    stage=Stage.APPLY,
)
WARNINGS = Requirement(
    "Refugee claims and removal orders",
    (
        person.refugee_claim_pending(
            "FW-54",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
                SLIDELEGEND_JOB_OFFER_ONTARIO_IMMIGRATION_5B,
            ),
            "The older text read is that of the student pages; for this stream it is inferred. "
            "The stream page, guide and checklists of 29 May 2026, read in full, do not mention "
            "refugee claims. It warns, and never refuses.",
        ),
        person.refugee_claim_ended(
            "FW-55",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
            ),
        ),
        person.removal_order("FW-56", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)
GONE = Requirement(
    "Whether the stream exists",
    (
        person.stream_no_longer_exists(
            "FW-60",
            official(UPDATES_2026_MAY29_0, UPDATES_2026, REG_26047, REG_26204),
            "The program's own notices date it differently. That of 29 May 2026 only says that "
            "amendments to O. Reg. 421/17 take effect on May 30; the stream page still stood "
            "unchanged on 19 June 2026; that of 26 June 2026 says that amendments in force on 25 "
            "June 2026 removed eight streams, that no more expressions of interest are taken and "
            "no more invitations issued, and that expressions of interest without an invitation, "
            "and job offers, would be withdrawn over the following weeks. No invited person falls "
            "into the gap: the last round was on 30 April 2026, so its 17 days ended on 17 May "
            "2026. Applications filed before keep the rules of their filing day.",
        ),
    ),
    stage=Stage.EXISTS,
)

PATHWAY = Pathway(
    "ejo-foreign-worker",
    (
        FOREIGN_NATIONAL,
        STATUS,
        INTENTION,
        *JOB_OFFER_AND_EMPLOYER,
        LICENCE_OR_EXPERIENCE,
        EXPERIENCE_HOURS,
        *PHYSICIANS,
        DEFINITIONS,
        INVITATION,
        *AFTER_THE_INVITATION,
        WARNINGS,
        GONE,
        *STEPS,
    ),
    last_day=date(2026, 6, 24),
)
