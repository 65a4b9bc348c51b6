"""In-Demand Skills: definitions, and the steps, papers and powers that are shown, not tested."""

from checker.base.citing import copy, doubtful, official, secondary
from checker.base.period import days
from checker.pathways.job_offer import employer, filing, pay, person
from checker.pathways.job_offer.in_demand_occupations import CODES_THAT_LEFT, HOW_THE_LISTS_READ
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP,
    BOKANGIMMIGRATION_GENERAL_8_1,
    DOCUMENT_CHECKLISTS,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION,
    GO4VISA_3_2,
    HOW_USE_E_FILING_PORTAL,
    HOW_USE_EMPLOYER_PORTAL_PROGRAM,
    IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING,
    INVITATIONS_APPLY,
    JOB_OFFER_DEMAND_SKILLS,
    JOB_OFFER_DEMAND_SKILLS_CHECKLIST,
    JOB_OFFERS_EMPLOYER_CHECKLIST,
    JOB_OFFERS_EMPLOYER_GUIDE,
    MAPLENEWS_ONTARIO_OVERHAULS_IMMIGRATION_WITH,
    ONTARIOCANADA_VIEW_DO_2,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    REG_19243,
    REGISTER_EXPRESSION_INTEREST_PROGRAM,
    SLIDELEGEND_JOB_OFFER_ONTARIO_IMMIGRATION_5B,
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
from checker.rules.expressions import Informational
from checker.rules.rule import Requirement, Rule, Stage

_PAGE = JOB_OFFER_DEMAND_SKILLS
_CHECKLIST = JOB_OFFER_DEMAND_SKILLS_CHECKLIST
_GUIDE = JOB_OFFERS_EMPLOYER_GUIDE
_EMPLOYER_CHECKLIST = JOB_OFFERS_EMPLOYER_CHECKLIST
_PORTAL = HOW_USE_EMPLOYER_PORTAL_PROGRAM
_REGISTER = REGISTER_EXPRESSION_INTEREST_PROGRAM
_SINCE_EOI = days("2021-06-28", "2026-06-24")
_LAST_READ = days("2026-05-29", "2026-06-24", earlier=True)

DEFINITIONS = Requirement(
    "What the words mean",
    (
        HOW_THE_LISTS_READ,
        CODES_THAT_LEFT,
        pay.wage_what_counts("IDS-34", copy(_PAGE, _PORTAL, UPDATES_2016)),
        pay.wage_region_without_a_figure("IDS-67", copy(_PAGE, _GUIDE)),
        person.leave("IDS-64", _LAST_READ, copy(_PAGE)),
        employer.gta("IDS-51", copy(_PAGE, _GUIDE, GO4VISA_3_2)),
        employer.report_to_work("IDS-52", copy(_PAGE, _GUIDE, GO4VISA_3_2, VERYVISA_56, REG_19243)),
        employer.mobile_workers(
            "IDS-50", copy(_PAGE, _GUIDE, UPDATES_2024, IMMIGRATION_UPDATES_REQUIREMENTS_FOR_HIRING)
        ),
    ),
    stage=Stage.DEFINITION,
)
WARNINGS = Requirement(
    "Refugee claims and removal orders",
    (
        person.refugee_claim_pending(
            "IDS-56",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
                SLIDELEGEND_JOB_OFFER_ONTARIO_IMMIGRATION_5B,
            ),
            "The older text read is that of the student pages; that it held for this stream is "
            "inferred. The stream page, guide and checklists of 29 May 2026, read in full, do not "
            "mention refugee claims. This is a warning and never a refusal.",
        ),
        person.refugee_claim_ended(
            "IDS-57",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
        ),
        person.removal_order("IDS-58", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)

AFTER_THE_INVITATION = (
    Requirement(
        "Employer Portal",
        (
            filing.portal_registration_first(
                "IDS-53",
                official(_PAGE, _EMPLOYER_CHECKLIST, _PORTAL, UPDATES_2025_JUNE12_0),
                "No job-offer expression of interest could be made from 20 June 2025 to 2 July 2025, and "
                "the existing ones were withdrawn on 21 June 2025 and 22. NOC code and wage are copied "
                "from the offer and locked: a change means a new offer and a new registration. Before "
                "that day the person carried a paper Employer Form.",
            ),
        ),
        stage=Stage.APPLY,
    ),
    Requirement(
        "Time to apply",
        (
            filing.applicant_deadline(
                "IDS-76",
                copy(_PAGE, _REGISTER, APPLYING_PROGRAM_OINP, HOW_USE_E_FILING_PORTAL),
                "The rounds of 10 December 2025 and 11 December 2025 were given until 8 January 2026 and "
                "9 January 2026.",
            ),
            filing.applicant_deadline_before_the_portal(
                "IDS-77",
                days("2021-06-28", "2025-07-01"),
                secondary(UPDATES_2025_JUNE6_0, MAPLENEWS_ONTARIO_OVERHAULS_IMMIGRATION_WITH),
            ),
        ),
        stage=Stage.APPLY,
    ),
    Requirement(
        "Time of the employer",
        (
            filing.employer_deadline(
                "IDS-54", official(_PAGE, _EMPLOYER_CHECKLIST, _PORTAL, UPDATES_2025_DECEMBER10_1)
            ),
        ),
        stage=Stage.APPLY,
    ),
)
_BEFORE_THE_INVITATION = (
    Rule(
        "IDS-91",
        "Intake before expressions of interest",
        "Launched 16 August 2017; after a system stop (29 December 2017 to 18 January 2018) "
        "applications were taken again; open through 2019 and on 320 days of 2020; closed by 15 "
        "March 2021.",
        Informational(),
        days("2017-08-16", "2021-06-27"),
        copy(UPDATES_2017, UPDATES_2018, UPDATES_2019, UPDATES_2021),
    ),
    filing.register_within_30_days(
        "IDS-75", copy(_PAGE, _REGISTER, _PORTAL, HOW_USE_E_FILING_PORTAL)
    ),
    filing.life_of_a_registration("IDS-78", _SINCE_EOI, copy(_REGISTER, UPDATES_2021, _PORTAL)),
    filing.rounds(
        "IDS-80", _SINCE_EOI, copy(_REGISTER, INVITATIONS_APPLY, UPDATES_2025, UPDATES_2026)
    ),
)
_DEADLINES = (filing.unused_invitation("IDS-79", copy(_REGISTER, APPLYING_PROGRAM_OINP)),)
_PAPERS = (
    Rule(
        "IDS-92",
        "Papers for work and schooling",
        "Reference letters, proof of pay, T4 slips and notices of assessment for the nine months; "
        "secondary school diploma or transcripts; the language test result; the assessment report "
        "(ECA) if the schooling was abroad.",
        Informational(),
        _LAST_READ,
        copy(_CHECKLIST),
        "Until 9 December 2018 the employer had to add supporting papers at filing; since 10 "
        "December 2018 the three job-offer streams ask the same of it (update page of 2018).",
    ),
    filing.offer_takes_effect(
        "IDS-38", copy(_PAGE, _GUIDE, _EMPLOYER_CHECKLIST, BOKANGIMMIGRATION_GENERAL_8_1)
    ),
    filing.offer_letter("IDS-39", copy(_EMPLOYER_CHECKLIST)),
    filing.applicant_consent_form(
        "IDS-84", copy(_CHECKLIST, DOCUMENT_CHECKLISTS, APPLYING_PROGRAM_OINP, UPDATES_2024)
    ),
    filing.employer_consent_form("IDS-94", copy(_EMPLOYER_CHECKLIST, _PORTAL)),
    filing.attestation_form_of_2021("IDS-85", copy(UPDATES_2021)),
    filing.employer_form_version("IDS-86", copy(UPDATES_2024, UPDATES_2025_JUNE3_0)),
    filing.translations("IDS-89", copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION)),
)
_THE_APPLICATION = (
    Rule(
        "IDS-81",
        "Fee",
        "$1,500 if the job is outside the GTA, $2,000 inside it.",
        Informational(),
        _LAST_READ,
        copy(APPLYING_PROGRAM_OINP),
        "Paid with the application. Returned if the application is incomplete, withdrawn before "
        "processing starts, or handed back by the director; not after a refusal.",
    ),
    filing.incomplete_application(
        "IDS-82", copy(APPLYING_PROGRAM_OINP, DOCUMENT_CHECKLISTS, UPDATES_2021)
    ),
    filing.incomplete_application_earlier("IDS-83", copy(UPDATES_2018, UPDATES_2021)),
    filing.representative("IDS-88", copy(_PAGE, USING_REPRESENTATIVE_APPLY_PROGRAM, UPDATES_2021)),
    filing.report_changes("IDS-95", copy(_CHECKLIST, _REGISTER, _GUIDE)),
)
_AFTERWARDS = (
    employer.recruitment_how(
        "IDS-70",
        copy(_GUIDE, _EMPLOYER_CHECKLIST, VERYVISA_82),
        'Worded as "should". Applies only where a recruitment effort is asked (IDS-44).',
    ),
    person.false_information(
        "IDS-59",
        copy(
            _REGISTER,
            APPLYING_PROGRAM_OINP,
            UPDATES_2024,
            UPDATES_2025_OCTOBER21_0,
            UPDATES_2026,
            ONTARIOCANADA_VIEW_DO_2,
        ),
    ),
    person.return_without_decision("IDS-60", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)),
    person.interview("IDS-61", copy(UPDATES_2025_JULY2_0)),
    filing.internal_review("IDS-87", copy(_REGISTER, _GUIDE, UPDATES_2021, UPDATES_2024)),
    filing.after_nomination(
        "IDS-90",
        copy(_PAGE, _GUIDE, _REGISTER),
        "The application for permanent residence goes to the federal department within 6 months of "
        "the nomination.",
    ),
)

STEPS = Requirement(
    "Steps and powers",
    (*_BEFORE_THE_INVITATION, *_DEADLINES, *_PAPERS, *_THE_APPLICATION, *_AFTERWARDS),
    stage=Stage.STEP,
)
