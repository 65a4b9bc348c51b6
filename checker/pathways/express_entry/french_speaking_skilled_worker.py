"""Express Entry: French-Speaking Skilled Worker: O. Reg. 422/17 s. 11, O. Reg. 421/17 s. 2 (1) 7.

The text of s. 11 and the stream page were not read: the rules rest on copies of the checklist, of
the page on how to apply, of the page of notifications and of the update pages.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official, secondary
from checker.base.period import days
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.express_entry.french_speaking_skilled_worker_steps import (
    CHECKLIST,
    DEFINITIONS,
    EXISTENCE,
    INTENTION,
    NOTIFICATION,
    SINCE_2015,
    STEPS,
    TIME,
    WARNINGS,
)
from checker.pathways.express_entry.shared import (
    BOTH_ACCEPTED_TESTS,
    CEC,
    FSW,
    IN_PRIMARY_OCCUPATION,
    NOTHING_THAT_DOES_NOT_COUNT,
    SKILLED_EXPERIENCE,
    under_cec,
    under_fsw,
)
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
    CANADA_FEDERAL_SKILLED_WORKERS_HTML,
    DOCUMENT_CHECKLISTS_S0,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
    GLOBALGATEWAYS_35,
    GO4VISA_4,
    KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA,
    MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
    ONTARIOCANADA_VIEW_DO,
    QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
    REG_26204,
    UPDATES_2016_S0,
    UPDATES_2016_S3,
    UPDATES_2016_S6,
    UPDATES_2018_S0,
    UPDATES_2024,
    UPDATES_2025_JANUARY28_1,
    UPDATES_2025_JULY2_0,
)
from checker.rules.assessment import assessed_within
from checker.rules.expressions import AllOf, AtLeast, FromDate, Is, OneOf, When
from checker.rules.language_levels import english, french, fresh_english, fresh_french
from checker.rules.rule import Pathway, Requirement, Rule

# The record has no rule of the Canadian Experience Class for this stream before this day.
_CEC_KNOWN_FROM = date(2018, 1, 1)
_SINCE_2018 = days("2018-01-01", "2026-06-24")

_A_YEAR_WITHOUT_A_BREAK = AtLeast(q.MONTHS_CONTINUOUS, 12)

PERSON = Requirement(
    "Person and status",
    (
        former.foreign_national_only(
            "FSSW-22",
            days("2018-01-01", "2026-06-24", earlier=True),
            official(DOCUMENT_CHECKLISTS_S0, REG_26204),
            "The page of the checklists says that the program is for foreign nationals; the "
            "regulation of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years before.",
        ),
        former.legal_status_if_in_canada(
            "FSSW-21",
            copy(f"{CHECKLIST}#section-4", GO4VISA_4),
            "People outside Canada have no status test. The stream page itself was not read: the "
            "rule is read in a copy of the Human Capital Priorities page of 2021, and the other "
            "stream pages of 2026 print it in the same words. The checklist asks for the status "
            "papers and accepts maintained status.",
        ),
    ),
)
PROFILE = Requirement(
    "Express Entry profile",
    (
        shared.express_entry_profile(
            "FSSW-01", SINCE_2015, copy(APPLYING_PROGRAM_OINP_S1, UPDATES_2016_S0)
        ),
        shared.interest_in_ontario(
            "FSSW-02",
            days("2018-12-31", "2026-06-24", earlier=True),
            secondary(GLOBALGATEWAYS_35, QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD),
        ),
    ),
)
PROGRAMME = Requirement(
    "Federal programme",
    (
        shared.federal_programme_choice(
            "FSSW-05",
            copy(UPDATES_2025_JANUARY28_1),
            "All rules of the chosen programme must hold. A person who has not chosen passes if "
            "all rules of either one hold.",
        ),
    ),
)
FSW_EXPERIENCE = Requirement(
    f"Work experience: {FSW}",
    (
        Rule(
            "FSSW-06",
            "FSW: experience",
            "1 year of continuous paid full-time work (1,560 hours at 30 a week), or the part-time "
            "equivalent, in TEER 0 to 3 (before 16 November 2022: NOC 2016 skill type 0, or level "
            "A or B).",
            under_fsw(AllOf((_A_YEAR_WITHOUT_A_BREAK, SKILLED_EXPERIENCE))),
            _SINCE_2018,
            copy(
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA,
            ),
            "The checklist says one year. The rest is the federal wording that the stream refers "
            "to.",
        ),
        Rule(
            "FSSW-07",
            "FSW: experience window",
            "That year lies within the 5 years before the application to Ontario.",
            # The question counts only months inside the window.
            under_fsw(_A_YEAR_WITHOUT_A_BREAK),
            days("2019-07-08", "2026-06-24"),
            copy(KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA, ONTARIOCANADA_VIEW_DO),
            "Read in a firm's copy of the stream page. Before 8 July 2019 the 5 years are said to "
            "be counted back from the notification; a secondary source says so.",
        ),
        Rule(
            "FSSW-08",
            "FSW: primary occupation",
            "The work was in the primary occupation of the Express Entry profile.",
            under_fsw(IN_PRIMARY_OCCUPATION),
            _SINCE_2018,
            doubtful(KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA),
            "Taken from the same rule of Human Capital Priorities; the official pages read are "
            "silent.",
        ),
    ),
    route=FSW,
)
FSW_POINTS = Requirement(
    f"Points: {FSW}",
    (
        Rule(
            "FSSW-09",
            "FSW: 67 points",
            "At least 67 of the 100 points of the federal grid.",
            # Somebody who may choose either is not held to the points while the rules of the
            # other programme are not known.
            FromDate(
                _CEC_KNOWN_FROM,
                When(OneOf(q.EE_PROGRAM, ("fsw",)), AtLeast(q.FSW_POINTS, 67)),
                under_fsw(AtLeast(q.FSW_POINTS, 67)),
            ),
            SINCE_2015,
            copy(
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                "https://www.ztcanada.com/ontario-express-entry-french-speaking-skilled-worker-stream/",
            ),
        ),
    ),
    route=FSW,
)
CEC_EXPERIENCE = Requirement(
    f"Work experience: {CEC}",
    (
        Rule(
            "FSSW-10",
            "CEC: experience",
            "1 year (1,560 hours) in all of paid work of TEER 0 to 3 in Canada within the last 3 "
            "years, with status and permission to work, in an occupation of the profile. "
            "Self-employment does not count, and neither does work as a full-time student.",
            under_cec(
                AllOf(
                    (
                        AtLeast(q.HOURS_IN_CANADA, 1_560),
                        SKILLED_EXPERIENCE,
                        Is(q.EXPERIENCE_LAWFUL),
                        Is(q.EXPERIENCE_IN_PROFILE),
                        NOTHING_THAT_DOES_NOT_COUNT,
                    )
                )
            ),
            _SINCE_2018,
            copy(
                UPDATES_2025_JANUARY28_1,
                CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
            ),
            "Before 16 November 2022 the level is that of NOC 2016: skill type 0, or level A or B. "
            "Self-employment as a physician (NOC 31100, 31101, 31102) counts from 27 January 2025 "
            '(post of 28 January 2025). "In an occupation of the profile" comes from a secondary '
            "source.",
        ),
    ),
    route=CEC,
)
EDUCATION = Requirement(
    "Education",
    (
        Rule(
            "FSSW-14",
            "Education",
            "A Canadian bachelor's degree, master's degree or PhD; or the foreign equivalent with "
            "an assessment (ECA) by a designated body, at most 5 years old on the day of the "
            "application and released to the OINP.",
            AllOf(
                (
                    OneOf(q.EDUCATION_LEVEL, q.DEGREES),
                    When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5)),
                )
            ),
            SINCE_2015,
            copy(
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5,
                "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-6",
                UPDATES_2016_S6,
            ),
            "The rules on the assessment are those of Human Capital Priorities: one of the seven "
            "federally designated bodies, showing that the degree equals a Canadian one; CES, WES "
            "and MCC must also be told to release it. Since 13 July 2021 a file without the "
            "release of WES is returned as incomplete.",
        ),
        shared.education_waived_nurses(
            "FSSW-15",
            copy(
                *(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5, UPDATES_2024),
                MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
            ),
            "The post of 4 July 2024 gives no first day; 1 July 2024 is from a secondary source.",
        ),
        shared.education_waived_early_childhood_educators(
            "FSSW-16", copy(UPDATES_2025_JULY2_0, FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5)
        ),
    ),
    one_is_enough=True,
)
LANGUAGE = Requirement(
    "French and English",
    (
        Rule(
            "FSSW-11",
            "French",
            "NCLC 7 or more in all four abilities of a French test.",
            french(7, express_entry=True),
            SINCE_2015,
            copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
            "TEF Canada, or TCF Canada (accepted from 10 December 2018). The program writes "
            '"CLB 7" for French too.',
        ),
        Rule(
            "FSSW-12",
            "English",
            "CLB 6 or more in all four abilities of an English test.",
            english(6),
            SINCE_2015,
            copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
            "IELTS General Training, CELPIP-General or PTE Core.",
        ),
        Rule(
            "FSSW-13",
            "Test age",
            "Both tests were taken within the 2 years before the application.",
            AllOf((fresh_french(7, express_entry=True), fresh_english(6))),
            SINCE_2015,
            copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
        ),
        shared.accepted_tests(
            "FSSW-32",
            days("2018-12-10", "2026-06-24", earlier=True),
            copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6, UPDATES_2018_S0),
            "TCF Canada counts from 10 December 2018; the first day of PTE Core is not printed. "
            "One French and one English test are both mandatory.",
            test=BOTH_ACCEPTED_TESTS,
        ),
    ),
)
FUNDS = Requirement(
    "Settlement funds",
    (
        shared.settlement_funds(
            "FSSW-18",
            days("2016-04-08", "2026-06-24", earlier=True),
            copy(f"{CHECKLIST}#section-9", UPDATES_2016_S3),
            "The amount is that of the federal table on the day of the application. Ontario asks "
            "it of everybody, the Canadian Experience Class too. The program asks for three months "
            "of bank statements; for a partner's account, also a letter that gives access.",
        ),
    ),
)
PATHWAY = Pathway(
    "french-speaking-skilled-worker",
    (
        PERSON,
        PROFILE,
        PROGRAMME,
        FSW_EXPERIENCE,
        FSW_POINTS,
        CEC_EXPERIENCE,
        EDUCATION,
        LANGUAGE,
        FUNDS,
        INTENTION,
        DEFINITIONS,
        NOTIFICATION,
        TIME,
        WARNINGS,
        EXISTENCE,
        STEPS,
    ),
    last_day=date(2026, 6, 24),
)
