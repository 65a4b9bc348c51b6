"""Entrepreneur: what an officer judges, the invitation, warnings, the end of the stream, steps."""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official, secondary
from checker.base.period import CHANGE, days
from checker.pathways import former
from checker.pathways.sources import (
    BLUECHIPCHOICE_ONTARIO_HTML,
    BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA,
    FUTUREISONTARIO_ELIGIBILITY,
    GO4VISA_3,
    HOW_USE_E_FILING_PORTAL_S1,
    INVITATIONS_APPLY,
    MOVING2CANADA_MOVING2CANADA_COM,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    REG_24439,
    REG_26047,
    SOBIROVS_PROGRAM,
    UPDATES_2019_S0,
    UPDATES_2019_S1,
    UPDATES_2019_S5,
    UPDATES_2021_S4,
    UPDATES_2021_S10,
    UPDATES_2024,
    UPDATES_2025_OCTOBER21_0,
    UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
)
from checker.rules.closed import StreamClosed
from checker.rules.deadlines import Clock, FiledWithin
from checker.rules.expressions import Discretionary, Informational, Is, When
from checker.rules.rule import Requirement, Rule, Stage

KNOWN_FROM_2018 = days("2018-01-01", "2023-12-03", earlier=True)
KNOWN_FROM_END_OF_2018 = days("2018-12-31", "2023-12-03", earlier=True)
KNOWN_FROM_END_OF_2019 = days("2019-12-31", "2023-12-03", earlier=True)
WORDING_OF_2024 = days("2024-11-01", earlier=True)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    (
        Rule(
            "ENT-05",
            "Experience kind",
            "The experience is as an owner with an active role and at least one third of the "
            "business, or as a senior manager with senior decision power.",
            Discretionary(),
            KNOWN_FROM_2018,
            secondary(FUTUREISONTARIO_ELIGIBILITY),
            "That site is of a partner of the former Entrepreneur Success Initiative, and no copy of "
            "an official page.",
        ),
        Rule(
            "ENT-09",
            "Net worth proof",
            "The net worth includes the assets of the spouse or partner, less debts, was lawfully "
            "obtained, and is checked by a listed outside verifier within 60 days.",
            Discretionary(),
            KNOWN_FROM_END_OF_2018,
            copy(GO4VISA_3, SOBIROVS_PROGRAM),
        ),
        Rule(
            "ENT-13",
            "What counts as investment",
            "Reasonable spending essential to set up and run the business; not cash or "
            "equivalents, working capital, or wages to the applicant or family.",
            Discretionary(),
            days("2024-11-01", basis=CHANGE),
            official(REG_24439),
            "This is the wording of 1 November 2024; it applies to files still in progress.",
        ),
        Rule(
            "ENT-34",
            "No passive investment",
            "Passive investment is not allowed in this stream; mutual or pooled funds may show "
            "net worth but never count as business investment.",
            Discretionary(),
            days("2019-11-04", "2023-12-03", earlier=True),
            copy(UPDATES_2019_S1),
        ),
        Rule(
            "ENT-15",
            "Active management",
            "Be actively involved in running the business on an ongoing basis.",
            Discretionary(),
            KNOWN_FROM_2018,
            official(REG_24439),
        ),
        Rule(
            "ENT-18",
            "Who gets the jobs",
            "The jobs are for Canadian citizens or permanent residents only.",
            Discretionary(),
            KNOWN_FROM_END_OF_2019,
            official(REG_24439, BUSINESSGEEKS_ONTARIO_INVITED_11_BUSINESS_CA),
        ),
        Rule(
            "ENT-20",
            "Job wage",
            "Pay at or above the wage level for the position; from 1 November 2024, of the Government "
            "of Canada Job Bank (the level was not read).",
            Discretionary(),
            days("2024-11-01", earlier=True, basis=CHANGE),
            official(REG_24439),
            "O. Reg. 439/24 added the Job Bank; a wage level for the position stood there before, "
            "since when is not known.",
        ),
        Rule(
            "ENT-21",
            "Viable business",
            "The business must be viable and bring real economic benefit to Ontario or the local "
            "area.",
            Discretionary(),
            KNOWN_FROM_2018,
            secondary(FUTUREISONTARIO_ELIGIBILITY, BLUECHIPCHOICE_ONTARIO_HTML),
        ),
    ),
)
INVITATION = Requirement(
    "Invitation",
    (
        Rule(
            "ENT-01",
            "Expression of interest and invitation",
            "Register an expression of interest; apply only if invited.",
            Is(q.HAS_INVITATION),
            days("2015-12-18", "2023-12-03"),
            copy(
                "https://www.ontario.ca/page/2015-ontario-immigrant-nominee-program-updates#section-0",
                "https://www.ontario.ca/page/2016-ontario-immigrant-nominee-program-updates#section-1",
                UPDATES_2019_S5,
                HOW_USE_E_FILING_PORTAL_S1,
            ),
            "Online since 23 August 2016. An expression of interest lives 12 months; those without "
            "an invitation on 8 July 2019 had to be registered anew. There was no deadline to "
            "register.",
        ),
    ),
    stage=Stage.APPLY,
)
TIME = Requirement(
    "Time to apply",
    (
        Rule(
            "ENT-02",
            "90 days",
            "Apply within 90 calendar days of the invitation.",
            When(Is(q.HAS_INVITATION), FiledWithin(q.INVITATION_DATE, Clock(90))),
            days("2019-07-09", "2023-12-03", earlier=True),
            copy(HOW_USE_E_FILING_PORTAL_S1, UPDATES_2019_S5),
        ),
    ),
    stage=Stage.APPLY,
)
_OLD_STUDENT_PAGES = doubtful(
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
)
_INFERRED = (
    "This warns and never refuses. The student page of about 2017 is the only text; for this "
    "stream it was inferred."
)
WARNINGS = Requirement(
    "Refugee claims and removal orders",
    (
        former.refugee_claim_pending("ENT-30", _OLD_STUDENT_PAGES, _INFERRED),
        former.refugee_claim_ended("ENT-31", _OLD_STUDENT_PAGES, _INFERRED),
        Rule(
            "ENT-32",
            "Removal order",
            "No text of the program that names removal orders was found. A person under one "
            "normally has no legal status, but no status rule of this stream was found either.",
            Discretionary(),
            former.UNDATED,
            doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML),
            "This only warns.",
        ),
    ),
    stage=Stage.WARNING,
)
EXISTENCE = Requirement(
    "Existence of the stream",
    (
        Rule(
            "ENT-27",
            "Suspended",
            "No new expressions of interest.",
            StreamClosed(date(2023, 12, 4), "suspended, no new expressions of interest"),
            days("2023-12-04", "2024-11-03", basis=CHANGE),
            copy(UPDATES_2024, MOVING2CANADA_MOVING2CANADA_COM, INVITATIONS_APPLY),
            "The post of 5 February 2024 names the day. Official tables: the last round was on 25 "
            "September 2023, with none in 2024 and 2025.",
        ),
        Rule(
            "ENT-28",
            "Closed",
            "Closed for good to newcomers; the Entrepreneur Success Initiative ended too.",
            StreamClosed(date(2024, 11, 4), "closed for good to newcomers"),
            days("2024-11-04", basis=CHANGE),
            copy(
                UPDATES_2024,
                MOVING2CANADA_MOVING2CANADA_COM,
                REG_24439,
                REG_26047,
                "https://www.ontario.ca/page/ontario-immigrant-nominee-program-streams#section-2",
                UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
            ),
            "Announced on 4 November 2024 with O. Reg. 438/24 and 439/24. O. Reg. 438/24 would have "
            "removed the category on 1 July 2026; O. Reg. 47/26 did so "
            "on 30 May 2026. The streams page of 29 May 2026 no longer lists it, and it is not "
            "among the eight streams closed in June 2026.",
        ),
    ),
    stage=Stage.EXISTS,
)
STEPS = Requirement(
    "Steps and powers",
    (
        Rule(
            "ENT-35",
            "Rounds",
            "Expressions of interest are scored and the highest are invited; the lowest score "
            "invited ran from 110 (2018) to 152 (3 March 2022).",
            Informational(),
            days("2016-08-23", "2023-09-25"),
            copy(
                INVITATIONS_APPLY,
                "https://www.ontario.ca/page/2018-ontario-immigrant-nominee-program-updates#section-1",
                UPDATES_2019_S0,
            ),
            "In March and April 2018 expressions of interest a year old were taken out of the pool.",
        ),
        Rule(
            "ENT-25",
            "Interview and agreement",
            "A mandatory interview, then a signed performance agreement.",
            Informational(),
            KNOWN_FROM_2018,
            copy(UPDATES_2021_S4, FUTUREISONTARIO_ELIGIBILITY),
            "Interviews are virtual since the change posted on 2 July 2021 (for expressions of "
            "interest sent or invitations received after 1 July 2021), with fewer monitoring "
            "reports.",
        ),
        Rule(
            "ENT-26",
            "Stage 2",
            "With a work-permit support letter, carry out the plan within 20 months of arrival, "
            "send a final report, and be nominated if the agreement is met.",
            Informational(),
            days("2018-01-01", "2026-05-29", earlier=True),
            secondary(FUTUREISONTARIO_ELIGIBILITY, BLUECHIPCHOICE_ONTARIO_HTML),
            "Up to 29 May 2026 for files in progress.",
        ),
        Rule(
            "ENT-19",
            "Job timing",
            "The jobs are created within the first 20 months of starting or buying the business.",
            Informational(),
            WORDING_OF_2024,
            official(REG_24439, FUTUREISONTARIO_ELIGIBILITY),
            "This is the wording of 1 November 2024; the plan of 20 months is known since 2018 or "
            "before.",
        ),
        former.false_information(
            "ENT-33",
            days("2018-01-01", "2026-05-29", earlier=True),
            copy(UPDATES_2024, UPDATES_2025_OCTOBER21_0),
        ),
        former.internal_review(
            "ENT-36",
            copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5),
        ),
    ),
    stage=Stage.STEP,
)
