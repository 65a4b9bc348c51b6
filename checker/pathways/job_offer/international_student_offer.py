"""What the International Student stream asks of the job offer, its pay and the employer."""

from checker import questions as q
from checker.base.citing import copy, official
from checker.base.period import days, inferred
from checker.pathways.job_offer import employer, pay, person, position
from checker.pathways.sources import (
    AMERICANLAW_2011,
    BOKANGIMMIGRATION_GENERAL_8_1,
    CANADA_WANGWEI,
    FCGVISA_2018,
    FCGVISA_2019,
    GO4VISA_3_2,
    LIFECA_FOREIGN_WORKER,
    MAXCANVISA_2021,
    ONTARIOCANADA_VIEW_DO_2_2,
    REG_19243,
    REG_22528,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    UACANADA_1869866,
    UPDATES_2016,
)
from checker.pathways.sources import HOW_USE_EMPLOYER_PORTAL_PROGRAM as PORTAL_GUIDE
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT as PAGE
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT_CHECKLIST as CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_CHECKLIST as EMPLOYER_CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_GUIDE as GUIDE
from checker.pathways.sources import ONTARIOIMMIGRATION_OI_PNPJOB_WHO_HTML as OLD_PAGE
from checker.rules.expressions import Is
from checker.rules.lookups import WageReaches, low_wage
from checker.rules.rule import Requirement, Rule

_JOB_OFFER = Requirement(
    "Job offer",
    (
        position.job_offer_needed("IS-16", official(PAGE, REG_22528)),
        position.hours_per_year(
            "IS-17", copy(PAGE, GUIDE, PORTAL_GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)
        ),
        position.hours_per_week(
            "IS-18", copy(PAGE, GUIDE, PORTAL_GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)
        ),
        position.permanent("IS-19", copy(PAGE, GUIDE, BOKANGIMMIGRATION_GENERAL_8_1)),
        Rule(
            "IS-60",
            "Real employment",
            "The person must be an employee of the employer. A self-employed professional cannot "
            "use this stream.",
            Is(q.IS_EMPLOYMENT),
            days(
                *("2025-01-28", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "the words point to the way for self-employed physicians, which began on 27 "
                    "January 2025, and no later change is announced",
                    "2026-04-01",
                ),
            ),
            copy(PAGE),
            "In substance it is older: the page of about 2015 already leaves independent "
            "contractors and owners out of full-time employees.",
        ),
        position.labour_dispute(
            "IS-20", copy(PAGE, GUIDE, BOKANGIMMIGRATION_GENERAL_8_1, AMERICANLAW_2011)
        ),
        position.work_done_in_ontario(
            "IS-28",
            official(PAGE, REG_22528, REG_19243),
            "The stream pages do not mention it.",
        ),
        position.ownership(
            "IS-32",
            copy(PAGE, PORTAL_GUIDE, FCGVISA_2019, LIFECA_FOREIGN_WORKER),
            read="2026-04-01",
        ),
    ),
)
_OCCUPATION = Requirement(
    "Occupation",
    (
        position.occupation_noc_2021(
            "IS-21", official(PAGE, GUIDE, REG_22528, ONTARIOCANADA_VIEW_DO_2_2)
        ),
        position.occupation_noc_2016(
            "IS-22", copy(OLD_PAGE, BOKANGIMMIGRATION_GENERAL_8_1, ONTARIOCANADA_VIEW_DO_2_2)
        ),
    ),
)
_WAGE = Requirement(
    "Wage",
    (
        Rule(
            "IS-23",
            "Wage: low level",
            "The offer must pay, by the hour, at least the low wage level (not the median) of its "
            "occupation (NOC code) in the Ontario region where the person will work (Job Bank).",
            WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, low_wage),
            days("2018-01-01", "2026-06-24", earlier=True),
            copy(PAGE, GUIDE, PORTAL_GUIDE),
            "Which Job Bank edition counts is not on the pages. The release that was current on the "
            "day is used; for days before the oldest one at hand the level is not known.",
        ),
        pay.wage_union_exception("IS-24", copy(PAGE, GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST)),
    ),
    one_is_enough=True,
)
_PRESENT_PAY = Requirement(
    "Present pay",
    (
        pay.wage_not_below_present_pay(
            "IS-25",
            copy(PAGE, GUIDE, PORTAL_GUIDE),
            "Not asked where a collective agreement sets the pay, IS-24 (stream page). The first "
            "day is from older secondary texts.",
        ),
    ),
)
_EMPLOYER = Requirement(
    "Employer",
    (
        employer.premises("IS-34", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.no_outstanding_orders("IS-35", copy(PAGE, GUIDE, PORTAL_GUIDE)),
        employer.ontario_public_service_excluded(
            "IS-59", copy(PAGE, GUIDE, REGISTER_EXPRESSION_INTEREST_PROGRAM), read="2026-04-01"
        ),
        employer.employer_account_kept_apart("IS-61", copy(PORTAL_GUIDE)),
        employer.drivers_cvor(
            "IS-29",
            official(GUIDE, EMPLOYER_CHECKLIST, REG_22528),
            "Shown with a CVOR abstract (level 1).",
        ),
    ),
)
_YEARS = Requirement(
    "Years in business",
    (
        employer.years_in_business("IS-33", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.years_in_business_earlier_years_that_count(
            "IS-58", copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2016)
        ),
    ),
    one_is_enough=True,
)
# The place of work picks which of the two is tested, of the revenue and of the staff.
_REVENUE = Requirement(
    "Revenue of the employer",
    (
        employer.revenue_inside_the_gta("IS-37", copy(PAGE, GUIDE, PORTAL_GUIDE, OLD_PAGE)),
        employer.revenue_outside_the_gta("IS-38", copy(PAGE, GUIDE, PORTAL_GUIDE)),
    ),
)
_STAFF = Requirement(
    "Staff of the employer",
    (
        employer.staff_inside_the_gta("IS-39", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST, OLD_PAGE)),
        employer.staff_outside_the_gta("IS-40", copy(PAGE, GUIDE, EMPLOYER_CHECKLIST)),
    ),
)
_FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    (
        person.intention_to_live_in_ontario("IS-14", copy(PAGE, CHECKLIST, GO4VISA_3_2)),
        position.urgently_needed(
            "IS-27",
            copy(PAGE, GUIDE, PORTAL_GUIDE, FCGVISA_2018, CANADA_WANGWEI, MAXCANVISA_2021),
            read="2026-04-01",
        ),
        employer.staff_count_with_several_applications(
            "IS-41", copy(EMPLOYER_CHECKLIST, OLD_PAGE, UACANADA_1869866)
        ),
    ),
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
    _FOR_AN_OFFICER,
)
