"""Employer Job Offer: In-Demand Skills: O. Reg. 422/17, ss. 4 and 7; O. Reg. 421/17, ss. 2 and 3.1.

Amended by O. Reg. 243/19, 329/20, 528/22, 280/24 and 281/24. The stream opened as a pilot on
2017-08-16; its criteria were removed on 2026-06-25.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.base.period import CHANGE, days
from checker.pathways.job_offer import employer, pay, person, position
from checker.pathways.job_offer.in_demand_occupations import OCCUPATION
from checker.pathways.job_offer.in_demand_skills_person import (
    EDUCATION,
    EXPERIENCE,
    EXPERIENCE_HOURS,
    FOREIGN_NATIONAL,
    FUNDS,
    INTENTION,
    LANGUAGE,
    LICENCE,
    SELF_EMPLOYMENT,
    STATUS,
)
from checker.pathways.job_offer.in_demand_skills_steps import (
    AFTER_THE_INVITATION,
    DEFINITIONS,
    STEPS,
    WARNINGS,
)
from checker.pathways.sources import (
    AMERICANLAW_2011,
    BOKANGIMMIGRATION_GENERAL_8_1,
    CANADA_WANGWEI,
    FCGVISA_2018,
    FCGVISA_2019,
    FLEETSAFETYCOUNCIL,
    GO4VISA_3_2,
    HELLOCA_GENERAL,
    HOW_USE_EMPLOYER_PORTAL_PROGRAM,
    INFO_5Y1_422_17,
    INVITATIONS_APPLY,
    JOB_OFFER_DEMAND_SKILLS,
    JOB_OFFERS_EMPLOYER_CHECKLIST,
    JOB_OFFERS_EMPLOYER_GUIDE,
    LIFECA_FOREIGN_WORKER,
    MAXCANVISA_2021,
    ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML,
    RAPIDIMMIGRATION_FOREIGN_WORKER,
    REG_19243,
    REG_21191,
    REG_22528,
    REG_26047,
    REG_26204,
    REG_170422_BK9,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    UACANADA_1869866,
    UPDATES_2016,
    UPDATES_2021,
    UPDATES_2026,
    UPDATES_2026_MAY29_0,
    VERYVISA_56,
    VERYVISA_82,
)
from checker.reference.noc import NocGroups
from checker.rules.expressions import AllOf, Is, OneOf, When
from checker.rules.lookups import NocIn
from checker.rules.rule import Pathway, Requirement, Rule, Stage

_PAGE = JOB_OFFER_DEMAND_SKILLS
_GUIDE = JOB_OFFERS_EMPLOYER_GUIDE
_EMPLOYER_CHECKLIST = JOB_OFFERS_EMPLOYER_CHECKLIST
_PORTAL = HOW_USE_EMPLOYER_PORTAL_PROGRAM
_BOKANG = BOKANGIMMIGRATION_GENERAL_8_1
_OLD_PAGE = ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML
_SINCE_EOI = days("2021-06-28", "2026-06-24")

JOB_OFFER = Requirement(
    "Job offer",
    (
        position.job_offer_needed("IDS-26", official(_PAGE, REG_22528)),
        position.hours_per_year("IDS-27", copy(_PAGE, _GUIDE, _PORTAL, _BOKANG)),
        position.hours_per_week("IDS-28", copy(_PAGE, _GUIDE, _PORTAL, _BOKANG)),
        position.permanent("IDS-29", copy(_PAGE, _GUIDE, _BOKANG)),
        position.work_done_in_ontario(
            "IDS-36",
            official(_PAGE, REG_22528, REG_19243),
            "NOC 7511 was in this stream up to 15 November 2022; 73300 and 73301 are TEER 3 and "
            "outside it.",
        ),
        position.labour_dispute(
            "IDS-30", copy(_PAGE, _GUIDE, _BOKANG, AMERICANLAW_2011), since="2017-08-16"
        ),
        position.ownership(
            "IDS-40", copy(_PAGE, _PORTAL, FCGVISA_2019, LIFECA_FOREIGN_WORKER), read="2026-05-29"
        ),
    ),
)
WAGE = Requirement(
    "Wage",
    (
        pay.wage_median("IDS-31", copy(_PAGE, _GUIDE, _PORTAL)),
        pay.wage_union_exception("IDS-32", copy(_PAGE, _GUIDE, _PORTAL, _EMPLOYER_CHECKLIST)),
    ),
    one_is_enough=True,
)
PRESENT_PAY = Requirement(
    "Present pay",
    (
        pay.wage_not_below_present_pay(
            "IDS-33",
            copy(_PAGE, _GUIDE, _PORTAL),
            "Not asked where a collective agreement sets the pay (IDS-32, stream page). The first "
            "day is from older secondary texts.",
        ),
    ),
)
EMPLOYER = Requirement(
    "Employer",
    (
        employer.premises("IDS-42", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, _OLD_PAGE)),
        employer.no_outstanding_orders("IDS-43", copy(_PAGE, _GUIDE, _PORTAL)),
        employer.ontario_public_service_excluded(
            "IDS-73", copy(_PAGE, _GUIDE, REGISTER_EXPRESSION_INTEREST_PROGRAM), read="2026-05-29"
        ),
        employer.employer_account_kept_apart("IDS-74", copy(_PORTAL)),
        Rule(
            "IDS-37",
            "Carrier safety, truck drivers of NOC 2016",
            "For NOC 2016 code 7511 the employer must hold a valid certificate under the CVOR system "
            "(for commercial vehicles) and a safety rating of Excellent, Satisfactory or "
            "Satisfactory Unaudited.",
            When(
                NocIn(q.OFFER_NOC_2016, NocGroups("truck drivers", ("7511",))),
                AllOf((Is(q.CVOR), OneOf(q.SAFETY_RATING, q.SAFE_RATINGS))),
            ),
            days("2022-02-01", "2022-11-15", basis=CHANGE),
            secondary(UPDATES_2021, UACANADA_1869866, FLEETSAFETYCOUNCIL, INFO_5Y1_422_17),
            "O. Reg. 31/22, proposed on 7 October 2021. Its number and day stand in a copy of the "
            "consolidated regulation; what it asks is from secondary sources. Under NOC 2021 truck and bus "
            "drivers (73300, 73301) are TEER 3 and outside this stream, so the rule has nothing "
            "left to apply to from 16 November 2022.",
        ),
    ),
)
YEARS = Requirement(
    "Years in business",
    (
        employer.years_in_business("IDS-41", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, _OLD_PAGE)),
        employer.years_in_business_earlier_years_that_count(
            "IDS-72",
            copy(_EMPLOYER_CHECKLIST, _PORTAL, UPDATES_2016),
        ),
    ),
    one_is_enough=True,
)
REVENUE = Requirement(
    "Revenue of the employer",
    (
        employer.revenue_inside_the_gta("IDS-45", copy(_PAGE, _GUIDE, _PORTAL, _OLD_PAGE)),
        employer.revenue_outside_the_gta("IDS-46", copy(_PAGE, _GUIDE, _PORTAL)),
    ),
)
STAFF = Requirement(
    "Staff of the employer",
    (
        employer.staff_inside_the_gta(
            "IDS-47", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, _OLD_PAGE)
        ),
        employer.staff_outside_the_gta("IDS-48", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST)),
    ),
)
RECRUITMENT = Requirement(
    "Recruitment effort",
    (
        employer.recruitment_effort(
            "IDS-44", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, GO4VISA_3_2)
        ),
        employer.recruitment_work_permit(
            "IDS-68",
            copy(
                *(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, VERYVISA_56, VERYVISA_82),
                *(AMERICANLAW_2011, HELLOCA_GENERAL),
            ),
        ),
        employer.recruitment_labour_market_assessment(
            "IDS-69", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, VERYVISA_56, VERYVISA_82)
        ),
    ),
    one_is_enough=True,
)
WHO_RECRUITED = Requirement(
    "Who recruited",
    (
        employer.recruitment_not_by_an_immigration_representative(
            "IDS-71",
            copy(_PAGE, _GUIDE, _PORTAL),
            "Applies only where a recruitment effort is asked (IDS-44). Recruitment agencies and "
            "head hunters are fine.",
            read="2026-05-29",
        ),
    ),
)
FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    (
        INTENTION,
        position.urgently_needed(
            "IDS-35",
            copy(_PAGE, _GUIDE, _PORTAL, FCGVISA_2018, CANADA_WANGWEI, MAXCANVISA_2021),
            read="2026-05-29",
        ),
        employer.staff_count_with_several_applications(
            "IDS-49", copy(_EMPLOYER_CHECKLIST, _OLD_PAGE, UACANADA_1869866)
        ),
        SELF_EMPLOYMENT,
    ),
)
INVITATION = Requirement(
    "Invitation",
    (
        person.invitation_needed(
            "IDS-01",
            _SINCE_EOI,
            copy(_PAGE, UPDATES_2021, INVITATIONS_APPLY, REG_21191),
            "The system opened for this stream on 28 June 2021; the first round was on 15 July "
            "2021, the last on 23 April 2026.",
        ),
        person.claims_must_hold(
            "IDS-02",
            _SINCE_EOI,
            copy(
                _PAGE,
                REGISTER_EXPRESSION_INTEREST_PROGRAM,
                RAPIDIMMIGRATION_FOREIGN_WORKER,
                REG_170422_BK9,
            ),
        ),
    ),
    stage=Stage.APPLY,
)
GONE = Requirement(
    "Whether the stream exists",
    (
        person.stream_no_longer_exists(
            "IDS-62",
            official(UPDATES_2026_MAY29_0, UPDATES_2026, REG_26047, REG_26204),
            "The program's own notices date it differently. That of 29 May 2026 only says that "
            "amendments to O. Reg. 421/17 take effect on May 30; the stream page still stood "
            "unchanged on 19 June 2026; that of 26 June 2026 says that amendments in force on 25 "
            "June 2026 removed eight streams, that no more expressions of interest are taken and "
            "no more invitations issued, and that expressions of interest without an invitation, "
            "and job offers, would be withdrawn over the following weeks. No invited person falls "
            "into the gap: the last round was on 23 April 2026, so its 17 days ended on 10 May "
            "2026. Applications filed before keep the rules of their filing day.",
        ),
    ),
    stage=Stage.EXISTS,
)

PATHWAY = Pathway(
    "ejo-in-demand-skills",
    (
        FOREIGN_NATIONAL,
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        PRESENT_PAY,
        EMPLOYER,
        YEARS,
        REVENUE,
        STAFF,
        RECRUITMENT,
        WHO_RECRUITED,
        EXPERIENCE,
        EXPERIENCE_HOURS,
        LICENCE,
        EDUCATION,
        LANGUAGE,
        FUNDS,
        STATUS,
        FOR_AN_OFFICER,
        DEFINITIONS,
        INVITATION,
        *AFTER_THE_INVITATION,
        WARNINGS,
        GONE,
        STEPS,
    ),
    last_day=date(2026, 6, 24),
)
