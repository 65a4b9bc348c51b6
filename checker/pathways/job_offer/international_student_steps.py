"""What the International Student stream explains, leaves out and does afterwards: not tested."""

from checker.base.citing import copy, official, secondary
from checker.base.period import READ, days
from checker.pathways.job_offer import employer, filing, pay, person
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
    VERYVISA_56,
    VERYVISA_82,
)
from checker.pathways.sources import HOW_USE_EMPLOYER_PORTAL_PROGRAM as PORTAL_GUIDE
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT as PAGE
from checker.pathways.sources import JOB_OFFER_INTERNATIONAL_STUDENT_CHECKLIST as CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_CHECKLIST as EMPLOYER_CHECKLIST
from checker.pathways.sources import JOB_OFFERS_EMPLOYER_GUIDE as GUIDE
from checker.pathways.sources import REGISTER_EXPRESSION_INTEREST_PROGRAM as REGISTER
from checker.rules.expressions import Informational
from checker.rules.rule import Requirement, Rule, Stage

_SINCE_2015 = days("2015-12-31", "2026-06-24", earlier=True)
_SINCE_2018 = days("2018-01-01", "2026-06-24", earlier=True)
_ON_THE_LAST_PAGE = days("2026-05-29", "2026-06-24", earlier=True)
_BY_INVITATION = days("2021-04-28", "2026-06-24")
_FROM_THE_LIST = (
    "Read from the complete list of requirements on the page of 29 May 2026, which has none."
)

DEFINITIONS = Requirement(
    "What the words mean",
    (
        Rule(
            "IS-06",
            "Full-time study (definition)",
            "Full-time is what the college or university says it is; in general at least 15 hours "
            "of instruction a week in the academic year, with workplace training that belongs to "
            "the programme.",
            Informational(),
            _SINCE_2018,
            copy(PAGE, CHECKLIST),
            "It only measures the length of the programme; the person need not have studied "
            "full-time.",
        ),
        pay.wage_what_counts("IS-26", copy(PAGE, PORTAL_GUIDE, UPDATES_2016)),
        pay.wage_region_without_a_figure("IS-57", copy(PAGE, GUIDE), since="2026-04-01"),
        employer.mobile_workers(
            "IS-42", copy(PAGE, GUIDE, UPDATES_2024, IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING)
        ),
        employer.gta("IS-43", copy(PAGE, GUIDE, GO4VISA_3_2)),
        employer.report_to_work("IS-44", copy(PAGE, GUIDE, GO4VISA_3_2, VERYVISA_56, REG_19243)),
    ),
    stage=Stage.DEFINITION,
)
_NOT_ASKED = Requirement(
    "What this stream does not ask for",
    (
        Rule(
            "IS-11",
            "No work experience",
            "No work experience is needed.",
            Informational(),
            _SINCE_2015,
            copy(PAGE),
            "Said in so many words on the stream page.",
        ),
        Rule(
            "IS-12",
            "No language minimum",
            "No language test is needed to be eligible.",
            Informational(),
            _SINCE_2015,
            copy(PAGE, REGISTER),
            f"{_FROM_THE_LIST} Language does bring points in the expression of interest.",
        ),
        person.no_settlement_funds("IS-13", _SINCE_2018, copy(PAGE), _FROM_THE_LIST),
        Rule(
            "IS-36",
            "No recruitment effort",
            "The employer need not show any recruitment effort in this stream.",
            Informational(),
            days("2021-04-27", "2026-06-24", earlier=True, basis=READ),
            copy(GUIDE, PORTAL_GUIDE, EMPLOYER_CHECKLIST, VERYVISA_82),
            "Said in the employer guide, the portal guide and the employer checklist; the stream "
            "page has no such requirement.",
        ),
    ),
    stage=Stage.STEP,
)
AFTER_THE_INVITATION = (
    Requirement(
        "Employer Portal",
        (
            filing.portal_registration_first(
                "IS-45",
                official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2025_JUNE12_0),
                "No job-offer expression of interest could be made from 20 June 2025 to 2 July 2025, "
                "and the existing ones were withdrawn on 21 June 2025 and 22. NOC code and wage are "
                "copied from the offer and locked: a change means a new offer and a new registration. "
                "Before that day the person carried a paper Employer Form.",
            ),
        ),
        stage=Stage.APPLY,
    ),
    Requirement(
        "Time to apply",
        (
            filing.applicant_deadline(
                "IS-63",
                copy(PAGE, REGISTER, APPLYING_PROGRAM_OINP, HOW_USE_E_FILING_PORTAL),
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January 2026 "
                "and 9 January 2026.",
            ),
            filing.applicant_deadline_before_the_portal(
                "IS-64",
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
                "IS-46",
                official(PAGE, EMPLOYER_CHECKLIST, PORTAL_GUIDE, UPDATES_2025_DECEMBER10_1),
            ),
        ),
        stage=Stage.APPLY,
    ),
)
_BEFORE_APPLYING = Requirement(
    "Offer, registration and deadlines",
    (
        filing.offer_letter("IS-31", copy(EMPLOYER_CHECKLIST)),
        filing.register_within_30_days(
            "IS-62", copy(PAGE, REGISTER, PORTAL_GUIDE, HOW_USE_E_FILING_PORTAL)
        ),
        filing.life_of_a_registration(
            "IS-65", _BY_INVITATION, copy(REGISTER, UPDATES_2021, PORTAL_GUIDE)
        ),
        filing.rounds(
            "IS-67",
            _BY_INVITATION,
            copy(REGISTER, INVITATIONS_APPLY, UPDATES_2025, UPDATES_2026),
        ),
        filing.unused_invitation("IS-66", copy(REGISTER, APPLYING_PROGRAM_OINP)),
        Rule(
            "IS-78",
            "Intake windows before the EOI system",
            "Applications were taken only in windows: 31 May 2017 to 10 June 2017, again from 20 "
            "July 2017; after a system stop (29 December 2017 to 18 January 2018) until 26 April "
            "2019; three days in 2020; closed by 15 March 2021.",
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
            "IS-68",
            "Fee",
            "$1,500 wherever the job is.",
            Informational(),
            _ON_THE_LAST_PAGE,
            copy(APPLYING_PROGRAM_OINP),
            "Paid with the application. Returned if the application is incomplete, withdrawn "
            "before processing starts, or handed back by the director; not after a refusal.",
        ),
        Rule(
            "IS-79",
            "Papers for the credential",
            "The credential and official transcripts; if it is not issued yet, the letter of the "
            "institution (IS-08) and transcripts.",
            Informational(),
            _ON_THE_LAST_PAGE,
            copy(CHECKLIST),
            "Someone who already works in the offered position also sends the two latest pay "
            "slips.",
        ),
        filing.applicant_consent_form(
            "IS-71", copy(CHECKLIST, DOCUMENT_CHECKLISTS, APPLYING_PROGRAM_OINP, UPDATES_2024)
        ),
        filing.employer_consent_form("IS-80", copy(EMPLOYER_CHECKLIST, PORTAL_GUIDE)),
        filing.employer_form_version("IS-73", copy(UPDATES_2024, UPDATES_2025_JUNE3_0)),
        filing.attestation_form_of_2021("IS-72", copy(UPDATES_2021)),
        filing.translations("IS-76", copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION)),
        filing.representative(
            "IS-75", copy(PAGE, USING_REPRESENTATIVE_APPLY_PROGRAM, UPDATES_2021)
        ),
        filing.incomplete_application(
            "IS-69", copy(APPLYING_PROGRAM_OINP, DOCUMENT_CHECKLISTS, UPDATES_2021)
        ),
        filing.incomplete_application_earlier("IS-70", copy(UPDATES_2018, UPDATES_2021)),
        filing.report_changes("IS-81", copy(CHECKLIST, REGISTER, GUIDE)),
    ),
    stage=Stage.STEP,
)
_DECISION = Requirement(
    "Powers, decision and nomination",
    (
        person.interview("IS-53", copy(UPDATES_2025_JULY2_0)),
        person.return_without_decision(
            "IS-52", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        person.false_information(
            "IS-51",
            copy(
                REGISTER,
                APPLYING_PROGRAM_OINP,
                UPDATES_2024,
                UPDATES_2025_OCTOBER21_0,
                UPDATES_2026,
                ONTARIOCANADA_VIEW_DO_2,
            ),
        ),
        filing.internal_review("IS-74", copy(REGISTER, GUIDE, UPDATES_2021, UPDATES_2024)),
        filing.offer_takes_effect(
            "IS-30",
            copy(*(PAGE, GUIDE, EMPLOYER_CHECKLIST), BOKANGIMMIGRATION_GENERAL_8_1, CANADA_WANGWEI),
            since="2021-04-27",
            basis=filing.BEFORE_THE_POOL,
        ),
        filing.after_nomination(
            "IS-77",
            copy(PAGE, GUIDE, REGISTER),
            "The application for permanent residence goes to the federal department within 6 "
            "months of the nomination.",
            since="2026-04-01",
        ),
    ),
    stage=Stage.STEP,
)

STEPS = (_NOT_ASKED, _BEFORE_APPLYING, _APPLICATION, _DECISION)
