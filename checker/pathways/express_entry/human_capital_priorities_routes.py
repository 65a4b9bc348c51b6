"""Human Capital Priorities: the criteria of the two federal programmes; one whole set is enough."""

from checker import questions as q
from checker.base.citing import copy, secondary
from checker.base.period import READ, days
from checker.pathways.express_entry import shared
from checker.pathways.express_entry.shared import CEC, FSW, under_cec, under_fsw
from checker.pathways.sources import (
    CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
    CANADA_FEDERAL_SKILLED_WORKERS_HTML,
    GO4VISA_4,
    HUMAN_CAPITAL_PRIORITIES,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S12,
    JOB_OFFER_FOREIGN_WORKER_S2,
    ONTARIOCANADA_VIEW_DO,
    PCICI_HUMAN_CAPITAL_PRIORITIES,
    SEPIMMIGRATION_HUMAN_CAPITAL_PRIORITIES,
    TAIMMIGRATION_HUMAN_CAPITAL,
    UPDATES_2017_S6,
    UPDATES_2025_JANUARY28_1,
)
from checker.rules.expressions import AllOf, AtLeast, Discretionary, Is, OneOf, When
from checker.rules.rule import Requirement, Rule

KNOWN_FROM_JUNE_2017 = days("2017-06-28", "2026-06-24", earlier=True)
FROM_2018 = days("2018-01-01", "2026-06-24")

# The question counts back from the right day, so the amount and both windows test the same answer.
_A_YEAR = AtLeast(q.MONTHS_CONTINUOUS, 12)
_A_YEAR_IN_CANADA = AtLeast(q.HOURS_IN_CANADA, 1_560)

SKILLED_WORKER = Requirement(
    "Work experience: Federal Skilled Worker",
    (
        Rule(
            "HCP-06",
            "FSW: experience amount",
            "At least 1 year of continuous paid full-time work (1,560 hours at 30 hours a week), "
            "or the part-time equivalent.",
            under_fsw(_A_YEAR),
            KNOWN_FROM_JUNE_2017,
            copy(
                UPDATES_2017_S6,
                HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8,
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                PCICI_HUMAN_CAPITAL_PRIORITIES,
            ),
            "The program asks for one year by the federal criteria; that it is continuous and "
            "1,560 hours is the federal wording.",
        ),
        Rule(
            "HCP-07",
            "FSW: experience level",
            "The work is in TEER 0 to 3 (NOC 2016: skill type 0, level A or B).",
            under_fsw(shared.SKILLED_EXPERIENCE),
            KNOWN_FROM_JUNE_2017,
            copy(
                UPDATES_2017_S6,
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                SEPIMMIGRATION_HUMAN_CAPITAL_PRIORITIES,
            ),
            "0, A and B: post of 28 June 2017. TEER 0 to 3: federal page. That the change came on "
            "16 November 2022 is from secondary sources.",
        ),
        Rule(
            "HCP-52",
            "FSW: experience window before July 2019",
            "The work is within the last 5 years, counted back from the notification.",
            under_fsw(_A_YEAR),
            days("2017-06-28", "2019-07-07", earlier=True),
            secondary(UPDATES_2017_S6, ONTARIOCANADA_VIEW_DO),
            "The five years are official; the day from which they count back is secondary.",
        ),
        Rule(
            "HCP-08",
            "FSW: experience window",
            "The work is within the last 5 years, counted back from the application to Ontario.",
            under_fsw(_A_YEAR),
            days("2019-07-08", "2026-06-24"),
            copy(
                *(HUMAN_CAPITAL_PRIORITIES, UPDATES_2017_S6),
                *(PCICI_HUMAN_CAPITAL_PRIORITIES, ONTARIOCANADA_VIEW_DO),
            ),
            "It stands on the page of 17 March 2026. That it begins on 8 July 2019 (before that the "
            "5 years counted back from the notification) is from secondary sources; the official "
            "post of that day speaks only of simpler and clearer criteria.",
        ),
        Rule(
            "HCP-09",
            "FSW: primary occupation",
            "That year is in the primary NOC named in the profile.",
            under_fsw(shared.IN_PRIMARY_OCCUPATION),
            FROM_2018,
            copy(
                HUMAN_CAPITAL_PRIORITIES,
                HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8,
                SEPIMMIGRATION_HUMAN_CAPITAL_PRIORITIES,
                PCICI_HUMAN_CAPITAL_PRIORITIES,
            ),
            "Jobs that follow each other without a gap may be joined. Inside or outside Canada. "
            "Self-employment: HCP-55.",
        ),
        Rule(
            "HCP-55",
            "FSW: self-employment and leave",
            "Self-employment counts only with proof from third parties and 1,560 hours that can be "
            "counted; the year of work must span a year. Vacation, ordinary sick leave and other "
            "standard paid leave do not interrupt it; extended leave does.",
            When(
                AllOf((OneOf(q.EE_PROGRAM, ("fsw", "either")), Is(q.SELF_EMPLOYED))),
                Discretionary(),
            ),
            days("2026-03-17", "2026-06-24", earlier=True, basis=READ),
            copy(HUMAN_CAPITAL_PRIORITIES, HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8),
            "Whether the proof is good enough is for the officer.",
        ),
    ),
    route=FSW,
)
SKILLED_WORKER_POINTS = Requirement(
    "Points: Federal Skilled Worker",
    (
        Rule(
            "HCP-10",
            "FSW: 67 points",
            "At least 67 of 100 points on the six federal factors.",
            under_fsw(AtLeast(q.FSW_POINTS, 67)),
            shared.SINCE_THE_START,
            copy(
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                GO4VISA_4,
                HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S12,
            ),
            "The checklist asks for the papers behind the points (education, partner, relatives).",
        ),
    ),
    route=FSW,
)
EXPERIENCE_CLASS = Requirement(
    "Work experience: Canadian Experience Class",
    (
        Rule(
            "HCP-11",
            "CEC: experience amount",
            "At least 1 year in all (1,560 hours at 30 hours a week) of paid full-time work in "
            "Canada, or the part-time equivalent.",
            under_cec(_A_YEAR_IN_CANADA),
            KNOWN_FROM_JUNE_2017,
            copy(
                UPDATES_2017_S6, CANADA_CANADIAN_EXPERIENCE_CLASS_HTML, TAIMMIGRATION_HUMAN_CAPITAL
            ),
        ),
        Rule(
            "HCP-12",
            "CEC: experience level",
            "The work is in TEER 0 to 3 (NOC 2016: skill type 0, level A or B).",
            under_cec(shared.SKILLED_EXPERIENCE),
            KNOWN_FROM_JUNE_2017,
            copy(UPDATES_2017_S6, CANADA_CANADIAN_EXPERIENCE_CLASS_HTML),
        ),
        Rule(
            "HCP-13",
            "CEC: experience window",
            "The work is within the last 3 years before the application to Ontario.",
            under_cec(_A_YEAR_IN_CANADA),
            KNOWN_FROM_JUNE_2017,
            copy(
                UPDATES_2017_S6, CANADA_CANADIAN_EXPERIENCE_CLASS_HTML, TAIMMIGRATION_HUMAN_CAPITAL
            ),
            "3 years: post of 28 June 2017 and federal page. That they count back from the "
            "application is secondary.",
        ),
        shared.cec_occupation(
            "HCP-14",
            "CEC: occupation",
            FROM_2018,
            copy(HUMAN_CAPITAL_PRIORITIES, TAIMMIGRATION_HUMAN_CAPITAL),
            test=under_cec(shared.IN_PROFILE_OCCUPATION),
        ),
        Rule(
            "HCP-15",
            "CEC: lawful",
            "The work was done with status and with permission to work in Canada.",
            under_cec(Is(q.EXPERIENCE_LAWFUL)),
            FROM_2018,
            copy(CANADA_CANADIAN_EXPERIENCE_CLASS_HTML, TAIMMIGRATION_HUMAN_CAPITAL),
        ),
        Rule(
            "HCP-16",
            "CEC: self-employment",
            "Self-employment and work as a full-time student do not count. From 27 January 2025 "
            "self-employment as a physician (NOC 31100, 31101, 31102) does count.",
            under_cec(shared.NOTHING_THAT_DOES_NOT_COUNT),
            shared.SINCE_THE_START,
            copy(
                UPDATES_2025_JANUARY28_1,
                JOB_OFFER_FOREIGN_WORKER_S2,
                CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
            ),
            "The exception was posted on 28 January 2025, in effect from 27 January, in step with "
            "federal policy (there 25 April 2023, secondary). By the Federal Skilled Worker "
            "criteria self-employment counts for everybody.",
        ),
    ),
    route=CEC,
)

ROUTES = (SKILLED_WORKER, SKILLED_WORKER_POINTS, EXPERIENCE_CLASS)
