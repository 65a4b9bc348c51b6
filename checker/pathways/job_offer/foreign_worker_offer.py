"""What the Foreign Worker stream asks of the job offer, its pay and the employer."""

from checker import questions as q
from checker.base.citing import copy, official
from checker.base.period import days, inferred
from checker.pathways.job_offer import employer, pay, position
from checker.pathways.sources import (
    AMERICANLAW_2011,
    BOKANGIMMIGRATION_GENERAL_8_1,
    CANADA_WANGWEI,
    FCGVISA_2018,
    FCGVISA_2019,
    GO4VISA_3_2,
    HELLOCA_GENERAL,
    LIFECA_FOREIGN_WORKER,
    MAXCANVISA_2021,
    ONTARIOCANADA_VIEW_DO_2_2,
    REG_19243,
    REG_22528,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    UACANADA_1869866,
    UPDATES_2016,
    UPDATES_2025_JANUARY28_0,
    VERYVISA_56,
    VERYVISA_82,
)
from checker.pathways.sources import HOW_USE_EMPLOYER_PORTAL_PROGRAM as PORTAL_GUIDE
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER as PAGE
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_CHECKLIST as EMPLOYER_CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_GUIDE as GUIDE
from checker.pathways.sources import ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML as OLD_PAGE
from checker.rules.expressions import Is
from checker.rules.rule import Requirement, Rule

WITH_OFFER = "With a job offer"

_JOB_OFFER = Requirement(
    "Job offer",
    (
        position.job_offer_needed("FW-22", official(PAGE, REG_22528)),
        position.hours_per_year(
            "FW-23", copy(PAGE, GUIDE, PORTAL_GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)
        ),
        position.hours_per_week(
            "FW-24", copy(PAGE, GUIDE, PORTAL_GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)
        ),
        position.permanent("FW-25", copy(PAGE, GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)),
        Rule(
            "FW-70",
            "Real employment",
            "The person must be an employee of the employer. Physicians who are paid by fee for "
            "service, and other self-employed professionals, cannot use a job offer.",
            Is(q.IS_EMPLOYMENT),
            days(
                *("2018-01-01", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "the post of January 2025 looks back: the stream asked for a job offer, which "
                    "kept physicians who work as independent contractors out",
                    "2025-01-28",
                ),
            ),
            copy(PAGE, UPDATES_2025_JANUARY28_0, OLD_PAGE),
            "For physicians there is another way: FW-17. The page of about 2015 already leaves "
            "independent contractors and owners out of full-time employees.",
        ),
        position.labour_dispute(
            "FW-26", copy(PAGE, GUIDE, BOKANGIMMIGRATION_GENERAL_8_1, AMERICANLAW_2011)
        ),
        position.work_done_in_ontario(
            "FW-34",
            official(PAGE, REG_22528, REG_19243),
            "The stream pages do not mention it.",
        ),
        position.ownership(
            "FW-38",
            copy(PAGE, PORTAL_GUIDE, FCGVISA_2019, LIFECA_FOREIGN_WORKER),
            read="2026-01-05",
        ),
    ),
    route=WITH_OFFER,
)
_OCCUPATION = Requirement(
    "Occupation",
    (
        position.occupation_noc_2021(
            "FW-27", official(PAGE, GUIDE, REG_22528, ONTARIOCANADA_VIEW_DO_2_2)
        ),
        position.occupation_noc_2016(
            "FW-28", copy(OLD_PAGE, BOKANGIMMIGRATION_GENERAL_8_1, ONTARIOCANADA_VIEW_DO_2_2)
        ),
    ),
    route=WITH_OFFER,
)
_WAGE = Requirement(
    "Wage",
    (
        pay.wage_median("FW-29", copy(PAGE, GUIDE, PORTAL_GUIDE)),
        pay.wage_union_exception("FW-30", copy(PAGE, GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST)),
    ),
    one_is_enough=True,
    route=WITH_OFFER,
)
_PRESENT_PAY = Requirement(
    "Present pay",
    (
        pay.wage_not_below_present_pay(
            "FW-31",
            copy(PAGE, GUIDE, PORTAL_GUIDE),
            "Not asked where a collective agreement sets the pay, FW-30 (stream page). The first "
            "day is from older secondary texts.",
        ),
    ),
    route=WITH_OFFER,
)
_EMPLOYER = Requirement(
    "Employer",
    (
        employer.premises("FW-40", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.no_outstanding_orders("FW-41", copy(PAGE, GUIDE, PORTAL_GUIDE)),
        employer.ontario_public_service_excluded(
            "FW-69", copy(PAGE, GUIDE, REGISTER_EXPRESSION_INTEREST_PROGRAM), read="2026-01-05"
        ),
        employer.employer_account_kept_apart("FW-71", copy(PORTAL_GUIDE)),
        employer.drivers_cvor(
            "FW-35",
            official(GUIDE, EMPLOYER_CHECKLIST, REG_22528),
            "Shown with a CVOR abstract (level 1). The similar rule proposed in 2021 for NOC 2016 "
            "code 7511 concerned the In-Demand Skills stream.",
        ),
    ),
    route=WITH_OFFER,
)
_YEARS = Requirement(
    "Years in business",
    (
        employer.years_in_business("FW-39", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.years_in_business_earlier_years_that_count(
            "FW-68", copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2016)
        ),
    ),
    one_is_enough=True,
    route=WITH_OFFER,
)
# The place of work picks which of the two is tested, of the revenue and of the staff.
_REVENUE = Requirement(
    "Revenue of the employer",
    (
        employer.revenue_inside_the_gta("FW-43", copy(PAGE, GUIDE, PORTAL_GUIDE, OLD_PAGE)),
        employer.revenue_outside_the_gta("FW-44", copy(PAGE, GUIDE, PORTAL_GUIDE)),
    ),
    route=WITH_OFFER,
)
_STAFF = Requirement(
    "Staff of the employer",
    (
        employer.staff_inside_the_gta("FW-45", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.staff_outside_the_gta("FW-46", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST)),
    ),
    route=WITH_OFFER,
)
_RECRUITMENT = Requirement(
    "Recruitment",
    (
        employer.recruitment_work_permit(
            "FW-63",
            copy(
                *(PAGE, GUIDE, EMPLOYER_CHECKLIST, VERYVISA_56, VERYVISA_82),
                *(AMERICANLAW_2011, HELLOCA_GENERAL),
            ),
        ),
        employer.recruitment_labour_market_assessment(
            "FW-64", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, VERYVISA_56, VERYVISA_82)
        ),
        employer.recruitment_effort("FW-42", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, GO4VISA_3_2)),
    ),
    one_is_enough=True,
    route=WITH_OFFER,
)
_HOW_RECRUITED = Requirement(
    "How the employer recruited",
    (
        employer.recruitment_how(
            "FW-65",
            copy(GUIDE, EMPLOYER_CHECKLIST, VERYVISA_82),
            'The source says "should". It applies only where FW-42 does.',
        ),
        employer.recruitment_not_by_an_immigration_representative(
            "FW-66",
            copy(PAGE, GUIDE, PORTAL_GUIDE),
            "It applies only where FW-42 does. Recruitment agencies and head hunters are fine.",
            read="2026-01-05",
        ),
    ),
    route=WITH_OFFER,
)
_FOR_AN_OFFICER = Requirement(
    "The position, for an officer to judge",
    (
        position.urgently_needed(
            "FW-33",
            copy(PAGE, GUIDE, PORTAL_GUIDE, FCGVISA_2018, CANADA_WANGWEI, MAXCANVISA_2021),
            read="2026-01-05",
        ),
        employer.staff_count_with_several_applications(
            "FW-47", copy(EMPLOYER_CHECKLIST, OLD_PAGE, UACANADA_1869866)
        ),
    ),
    route=WITH_OFFER,
)

JOB_OFFER_AND_EMPLOYER = (
    _JOB_OFFER,
    _OCCUPATION,
    _WAGE,
    _PRESENT_PAY,
    _EMPLOYER,
    _YEARS,
    _REVENUE,
    _STAFF,
    _RECRUITMENT,
    _HOW_RECRUITED,
    _FOR_AN_OFFICER,
)
