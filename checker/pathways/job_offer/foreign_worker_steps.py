"""What the Foreign Worker stream explains, leaves out and does afterwards."""

from checker.base.citing import copy, official, secondary
from checker.base.period import READ, days
from checker.pathways.job_offer import employer, filing, pay, person
from checker.pathways.job_offer.foreign_worker_offer import WITH_OFFER
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP,
    BOKANGIMMIGRATION_GENERAL_8_1,
    CANADA_WANGWEI,
    DOCUMENT_CHECKLISTS,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION,
    GO4VISA_3_2,
    HOW_USE_E_FILING_PORTAL,
    IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING,
    INVITATIONS_APPLY,
    MAPLENEWS_ONTARIO_OVERHAULS_IMMIGRATION_WITH,
    ONTARIOCANADA_VIEW_DO_2,
    ONTARIOCANADA_VIEW_DO_2_2,
    RAPIDIMMIGRATION_FOREIGN_WORKER,
    REG_19243,
    UPDATES_2016,
    UPDATES_2017,
    UPDATES_2018,
    UPDATES_2019,
    UPDATES_2021,
    UPDATES_2024,
    UPDATES_2025,
    UPDATES_2025_DECEMBER10_1,
    UPDATES_2025_JULY2_0,
    UPDATES_2025_JUNE3_0,
    UPDATES_2025_JUNE6_0,
    UPDATES_2025_JUNE12_0,
    UPDATES_2025_OCTOBER21_0,
    UPDATES_2025_OCTOBER31_0,
    UPDATES_2026,
    USING_REPRESENTATIVE_APPLY_PROGRAM,
    VERYVISA_55,
    VERYVISA_56,
)
from checker.pathways.sources import HOW_USE_EMPLOYER_PORTAL_PROGRAM as PORTAL_GUIDE
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER as PAGE
from checker.pathways.sources import JOB_OFFER_FOREIGN_WORKER_CHECKLIST as CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_CHECKLIST as EMPLOYER_CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_GUIDE as GUIDE
from checker.pathways.sources import REGISTER_EXPRESSION_INTEREST_PROGRAM as REGISTER
from checker.rules.expressions import Informational
from checker.rules.rule import Requirement, Rule, Stage

_SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
_ON_THE_LAST_PAGE = days("2026-05-29", "2026-06-24", earlier=True)
_BY_INVITATION = days("2021-04-28", "2026-06-24")
_FROM_THE_LIST = (
    "Read from the complete list of requirements on the page of 29 May 2026, which has none."
)

DEFINITIONS = Requirement(
    "What the words mean",
    (
        person.leave(
            "FW-61",
            days("2021-04-27", "2026-06-24", earlier=True, basis=READ),
            copy(PAGE, VERYVISA_55),
        ),
        pay.wage_what_counts("FW-32", copy(PAGE, PORTAL_GUIDE, UPDATES_2016)),
        pay.wage_region_without_a_figure("FW-62", copy(PAGE, GUIDE), since="2026-01-05"),
        employer.mobile_workers(
            "FW-48", copy(PAGE, GUIDE, UPDATES_2024, IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING)
        ),
        employer.gta("FW-49", copy(PAGE, GUIDE, GO4VISA_3_2)),
        employer.report_to_work("FW-50", copy(PAGE, GUIDE, GO4VISA_3_2, VERYVISA_56, REG_19243)),
    ),
    stage=Stage.DEFINITION,
)
_NOT_ASKED = Requirement(
    "What this stream does not ask for",
    (
        Rule(
            "FW-14",
            "No language minimum",
            "No language test is needed to be eligible. Language only adds points to the "
            "expression of interest.",
            Informational(),
            _SINCE_2018,
            copy(PAGE, REGISTER, ONTARIOCANADA_VIEW_DO_2_2),
            f"{_FROM_THE_LIST} A minimum of CLB 5 was proposed in September 2022 and was not there "
            "in 2026.",
        ),
        Rule(
            "FW-15",
            "No education minimum",
            "No schooling is required.",
            Informational(),
            _SINCE_2018,
            copy(PAGE, RAPIDIMMIGRATION_FOREIGN_WORKER),
            _FROM_THE_LIST,
        ),
        person.no_settlement_funds(
            "FW-16", _SINCE_2018, copy(PAGE, RAPIDIMMIGRATION_FOREIGN_WORKER), _FROM_THE_LIST
        ),
    ),
    stage=Stage.STEP,
)
AFTER_THE_INVITATION = (
    Requirement(
        "Employer Portal",
        (
            filing.portal_registration_first(
                "FW-51",
                official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2025_JUNE12_0),
                "No job-offer expression of interest could be made from 20 June 2025 to 2 July 2025, "
                "and the existing ones were withdrawn on 21 and 22 June 2025. NOC code and wage are "
                "copied from the offer and locked: a change means a new offer and a new registration. "
                "Before that day the person carried a paper Employer Form. Physicians without a job "
                "offer skip this step.",
            ),
        ),
        stage=Stage.APPLY,
        route=WITH_OFFER,
    ),
    Requirement(
        "Time to apply",
        (
            filing.applicant_deadline(
                "FW-73",
                copy(PAGE, REGISTER, APPLYING_PROGRAM_OINP, HOW_USE_E_FILING_PORTAL),
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January 2026 "
                "and 9 January 2026. Physicians without a job offer have the same 17 days.",
            ),
            filing.applicant_deadline_before_the_portal(
                "FW-74",
                days("2021-04-28", "2025-07-01"),
                secondary(UPDATES_2025_JUNE6_0, MAPLENEWS_ONTARIO_OVERHAULS_IMMIGRATION_WITH),
            ),
        ),
        stage=Stage.APPLY,
    ),
    Requirement(
        "Time of the employer",
        (
            filing.employer_deadline(
                "FW-52",
                official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2025_DECEMBER10_1),
            ),
        ),
        stage=Stage.APPLY,
        route=WITH_OFFER,
    ),
)
_BEFORE_APPLYING = Requirement(
    "Offer, registration and deadlines",
    (
        filing.offer_letter("FW-37", copy(EMPLOYER_CHECKLIST)),
        filing.register_within_30_days(
            "FW-72", copy(PAGE, REGISTER, PORTAL_GUIDE, HOW_USE_E_FILING_PORTAL)
        ),
        filing.life_of_a_registration(
            "FW-75", _BY_INVITATION, copy(REGISTER, UPDATES_2021, PORTAL_GUIDE)
        ),
        filing.rounds(
            "FW-77",
            _BY_INVITATION,
            copy(REGISTER, INVITATIONS_APPLY, UPDATES_2025, UPDATES_2026),
        ),
        filing.unused_invitation("FW-76", copy(REGISTER, APPLYING_PROGRAM_OINP)),
        Rule(
            "FW-88",
            "Intake windows before the EOI system",
            "Applications were taken only in windows: 31 May 2017 to 10 June 2017, again from 20 "
            "July 2017; after a system stop (29 December 2017 to 18 January 2018) until 26 April "
            "2019; 27 August 2019 to 23 September 2019; three days in 2020; closed by 15 March "
            "2021.",
            Informational(),
            days("2017-05-31", "2021-04-27"),
            copy(UPDATES_2017, UPDATES_2018, UPDATES_2019, UPDATES_2021),
            "In 2017 an application was due 21 days after registering a profile.",
        ),
    ),
    stage=Stage.STEP,
)
_APPLICATION = Requirement(
    "Application",
    (
        Rule(
            "FW-78",
            "Fee",
            "$1,500 if the job is outside the GTA, $2,000 inside it; $1,500 for a physician "
            "without a job offer.",
            Informational(),
            _ON_THE_LAST_PAGE,
            copy(APPLYING_PROGRAM_OINP),
            "Paid with the application. Returned if the application is incomplete, withdrawn "
            "before processing starts, or handed back by the director; not after a refusal.",
        ),
        Rule(
            "FW-67",
            "Papers for work experience",
            "Reference letters on letterhead with contact details, signature, dates, titles, "
            "duties, pay and hours; proof of pay; for work in Canada T4 slips and notices of "
            "assessment.",
            Informational(),
            _ON_THE_LAST_PAGE,
            copy(CHECKLIST),
            "Someone who already works in the offered position also sends the two latest pay "
            "slips. Not for physicians without a job offer.",
        ),
        filing.applicant_consent_form(
            "FW-81", copy(CHECKLIST, DOCUMENT_CHECKLISTS, APPLYING_PROGRAM_OINP, UPDATES_2024)
        ),
        filing.employer_consent_form("FW-89", copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE)),
        filing.employer_form_version("FW-83", copy(UPDATES_2024, UPDATES_2025_JUNE3_0)),
        filing.attestation_form_of_2021("FW-82", copy(UPDATES_2021)),
        filing.translations("FW-86", copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION)),
        filing.representative(
            "FW-85", copy(PAGE, USING_REPRESENTATIVE_APPLY_PROGRAM, UPDATES_2021)
        ),
        filing.incomplete_application(
            "FW-79", copy(APPLYING_PROGRAM_OINP, DOCUMENT_CHECKLISTS, UPDATES_2021)
        ),
        filing.incomplete_application_earlier("FW-80", copy(UPDATES_2018, UPDATES_2021)),
        filing.report_changes("FW-90", copy(CHECKLIST, REGISTER, GUIDE)),
    ),
    stage=Stage.STEP,
)
_DECISION = Requirement(
    "Powers, decision and nomination",
    (
        person.interview("FW-59", copy(UPDATES_2025_JULY2_0)),
        person.return_without_decision(
            "FW-58", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        person.false_information(
            "FW-57",
            copy(
                REGISTER,
                APPLYING_PROGRAM_OINP,
                UPDATES_2024,
                UPDATES_2025_OCTOBER21_0,
                UPDATES_2026,
                ONTARIOCANADA_VIEW_DO_2,
            ),
        ),
        filing.internal_review("FW-84", copy(REGISTER, GUIDE, UPDATES_2021, UPDATES_2024)),
        filing.offer_takes_effect(
            "FW-36",
            copy(*(PAGE, GUIDE, EMPLOYER_CHECKLIST), BOKANGIMMIGRATION_GENERAL_8_1, CANADA_WANGWEI),
            since="2021-04-27",
            basis=filing.BEFORE_THE_POOL,
        ),
        filing.after_nomination(
            "FW-87",
            copy(PAGE, GUIDE, REGISTER),
            "The application for permanent residence goes to the federal department within 6 "
            "months of the nomination. Physicians without a job offer are bound by the first point "
            "only.",
            since="2026-01-05",
        ),
    ),
    stage=Stage.STEP,
)

STEPS = (_NOT_ASKED, _BEFORE_APPLYING, _APPLICATION, _DECISION)
