"""Express Entry: French-Speaking Skilled Worker: O. Reg. 422/17 s. 11, O. Reg. 421/17 s. 2 (1) 7.

The text of s. 11 and the stream page were not read: the rules rest on copies of the checklist, of
the page on how to apply, of the page of notifications and of the update pages.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official, secondary
from checker.base.period import CHANGE, days, inferred
from checker.pathways.common import express_entry, former
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    APPLYING_PROGRAM_OINP_S2,
    CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
    CANADA_FEDERAL_SKILLED_WORKERS_HTML,
    DOCUMENT_CHECKLISTS_S0,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
    GLOBALGATEWAYS_35,
    GO4VISA_4,
    HOW_USE_E_FILING_PORTAL_S1,
    KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA,
    MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
    ONTARIOCANADA_VIEW_DO,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD,
    REG_26047,
    REG_26204,
    REPRESENTATIVES_S2,
    UPDATES_2016_S0,
    UPDATES_2016_S3,
    UPDATES_2016_S6,
    UPDATES_2017_S1,
    UPDATES_2018_S0,
    UPDATES_2020,
    UPDATES_2021,
    UPDATES_2021_S7,
    UPDATES_2021_S8,
    UPDATES_2021_S10,
    UPDATES_2024,
    UPDATES_2025_JANUARY28_1,
    UPDATES_2025_JULY2_0,
    UPDATES_2025_OCTOBER21_0,
    UPDATES_2025_OCTOBER31_0,
    UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
    UPDATES_2026_MARCH16_0,
    UPDATES_2026_MAY29_0,
)
from checker.rules.assessment import assessed_within
from checker.rules.comparisons import Between
from checker.rules.expressions import AllOf, AtLeast, FromDate, Is, OneOf, When
from checker.rules.language_levels import english, french, fresh_english, fresh_french
from checker.rules.rule import Pathway, Requirement, Rule, Stage

CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist"
SINCE_2015 = days("2015-06-30", "2026-06-24", earlier=True)
# The record has no rule of the Canadian Experience Class for this stream before this day.
CEC_KNOWN_FROM = date(2018, 1, 1)
SINCE_2018 = days("2018-01-01", "2026-06-24")

PERSON = Requirement(
    "Person and status",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "FSSW-22",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=official(DOCUMENT_CHECKLISTS_S0, REG_26204),
            note=(
                "The page of the checklists says that the program is for foreign nationals; the "
                "regulation of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years "
                "before."
            ),
        ),
        former.LEGAL_STATUS_IF_IN_CANADA(
            "FSSW-21",
            citation=copy(f"{CHECKLIST}#section-4", GO4VISA_4),
            note=(
                "People outside Canada have no status test. The stream page itself was not read: "
                "the rule is read in a copy of the Human Capital Priorities page of 2021, and the "
                "other stream pages of 2026 print it in the same words. The checklist asks for the "
                "status papers and accepts maintained status."
            ),
        ),
    ),
)

PROFILE = Requirement(
    "Express Entry profile",
    rules=(
        express_entry.EXPRESS_ENTRY_PROFILE(
            "FSSW-01", in_force=SINCE_2015, citation=copy(APPLYING_PROGRAM_OINP_S1, UPDATES_2016_S0)
        ),
        express_entry.INTEREST_IN_ONTARIO(
            "FSSW-02",
            in_force=days("2018-12-31", "2026-06-24", earlier=True),
            citation=secondary(GLOBALGATEWAYS_35, QUICKVISA_ONTARIO_EXPRESS_ENTRY_SKILLED_TRAD),
        ),
    ),
)

PROGRAMME = Requirement(
    "Federal programme",
    rules=(
        express_entry.FEDERAL_PROGRAMME_CHOICE(
            "FSSW-05",
            citation=copy(UPDATES_2025_JANUARY28_1),
            note=(
                "All rules of the chosen programme must hold. A person who has not chosen passes "
                "if all rules of either one hold."
            ),
        ),
    ),
)

A_YEAR_WITHOUT_A_BREAK = AtLeast(q.MONTHS_CONTINUOUS, 12)

FSW_EXPERIENCE = Requirement(
    f"Work experience: {express_entry.FSW}",
    route=express_entry.FSW,
    rules=(
        Rule(
            "FSSW-06",
            title="FSW: experience",
            says=(
                "1 year of continuous paid full-time work (1,560 hours at 30 a week), or the "
                "part-time equivalent, in TEER 0 to 3 (before 16 November 2022: NOC 2016 skill "
                "type 0, or level A or B)."
            ),
            test=express_entry.under_fsw(
                AllOf((A_YEAR_WITHOUT_A_BREAK, express_entry.SKILLED_EXPERIENCE))
            ),
            in_force=SINCE_2018,
            citation=copy(
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA,
            ),
            note=(
                "The checklist says one year. The rest is the federal wording that the stream "
                "refers to."
            ),
        ),
        Rule(
            "FSSW-07",
            title="FSW: experience window",
            says="That year lies within the 5 years before the application to Ontario.",
            # The question counts only months inside the window.
            test=express_entry.under_fsw(A_YEAR_WITHOUT_A_BREAK),
            in_force=days("2019-07-08", "2026-06-24"),
            citation=copy(KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA, ONTARIOCANADA_VIEW_DO),
            note=(
                "Read in a firm's copy of the stream page. Before 8 July 2019 the 5 years are said "
                "to be counted back from the notification; a secondary source says so."
            ),
        ),
        Rule(
            "FSSW-08",
            title="FSW: primary occupation",
            says="The work was in the primary occupation of the Express Entry profile.",
            test=express_entry.under_fsw(express_entry.IN_PRIMARY_OCCUPATION),
            in_force=SINCE_2018,
            citation=doubtful(KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA),
            note=(
                "Taken from the same rule of Human Capital Priorities; the official pages read are "
                "silent."
            ),
        ),
    ),
)

FSW_POINTS = Requirement(
    f"Points: {express_entry.FSW}",
    route=express_entry.FSW,
    rules=(
        Rule(
            "FSSW-09",
            title="FSW: 67 points",
            says="At least 67 of the 100 points of the federal grid.",
            # Somebody who may choose either is not held to the points while the rules of the
            # other programme are not known.
            test=FromDate(
                CEC_KNOWN_FROM,
                When(OneOf(q.EE_PROGRAM, ("fsw",)), AtLeast(q.FSW_POINTS, 67)),
                express_entry.under_fsw(AtLeast(q.FSW_POINTS, 67)),
            ),
            in_force=SINCE_2015,
            citation=copy(
                CANADA_FEDERAL_SKILLED_WORKERS_HTML,
                "https://www.ztcanada.com/ontario-express-entry-french-speaking-skilled-worker-stream/",
            ),
        ),
    ),
)

CEC_EXPERIENCE = Requirement(
    f"Work experience: {express_entry.CEC}",
    route=express_entry.CEC,
    rules=(
        Rule(
            "FSSW-10",
            title="CEC: experience",
            says=(
                "1 year (1,560 hours) in all of paid work of TEER 0 to 3 in Canada within the last "
                "3 years, with status and permission to work, in an occupation of the profile. "
                "Self-employment does not count, and neither does work as a full-time student."
            ),
            test=express_entry.under_cec(
                AllOf(
                    (
                        AtLeast(q.HOURS_IN_CANADA, 1_560),
                        express_entry.SKILLED_EXPERIENCE,
                        Is(q.EXPERIENCE_LAWFUL),
                        Is(q.EXPERIENCE_IN_PROFILE),
                        express_entry.NOTHING_THAT_DOES_NOT_COUNT,
                    )
                )
            ),
            in_force=SINCE_2018,
            citation=copy(
                UPDATES_2025_JANUARY28_1,
                CANADA_CANADIAN_EXPERIENCE_CLASS_HTML,
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
            ),
            note=(
                "Before 16 November 2022 the level is that of NOC 2016: skill type 0, or level A "
                "or B. Self-employment as a physician (NOC 31100, 31101, 31102) counts from 27 "
                'January 2025 (post of 28 January 2025). "In an occupation of the profile" comes '
                "from a secondary source."
            ),
        ),
    ),
)

EDUCATION = Requirement(
    "Education",
    one_is_enough=True,
    rules=(
        Rule(
            "FSSW-14",
            title="Education",
            says=(
                "A Canadian bachelor's degree, master's degree or PhD; or the foreign equivalent "
                "with an assessment (ECA) by a designated body, at most 5 years old on the day of "
                "the application and released to the OINP."
            ),
            test=AllOf(
                (
                    OneOf(q.EDUCATION_LEVEL, q.DEGREES),
                    When(Is(q.EDUCATION_IN_CANADA, False), assessed_within(5)),
                )
            ),
            in_force=SINCE_2015,
            citation=copy(
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5,
                "https://www.ontario.ca/page/2021-ontario-immigrant-nominee-program-updates#section-6",
                UPDATES_2016_S6,
            ),
            note=(
                "The rules on the assessment are those of Human Capital Priorities: one of the "
                "seven federally designated bodies, showing that the degree equals a Canadian one; "
                "CES, WES and MCC must also be told to release it. Since 13 July 2021 a file "
                "without the release of WES is returned as incomplete."
            ),
        ),
        express_entry.EDUCATION_WAIVED_NURSES(
            "FSSW-15",
            citation=copy(
                FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5,
                UPDATES_2024,
                MOVING2CANADA_CHANGES_NURSES_AND_IN_DEMAND_O,
            ),
            note=(
                "The post of 4 July 2024 gives no first day; 1 July 2024 is from a secondary "
                "source."
            ),
        ),
        express_entry.EDUCATION_WAIVED_EARLY_CHILDHOOD_EDUCATORS(
            "FSSW-16",
            citation=copy(UPDATES_2025_JULY2_0, FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S5),
        ),
    ),
)

LANGUAGE = Requirement(
    "French and English",
    rules=(
        Rule(
            "FSSW-11",
            title="French",
            says="NCLC 7 or more in all four abilities of a French test.",
            test=french(7, express_entry=True),
            in_force=SINCE_2015,
            citation=copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
            note=(
                "TEF Canada, or TCF Canada (accepted from 10 December 2018). The program writes "
                '"CLB 7" for French too.'
            ),
        ),
        Rule(
            "FSSW-12",
            title="English",
            says="CLB 6 or more in all four abilities of an English test.",
            test=english(6),
            in_force=SINCE_2015,
            citation=copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
            note="IELTS General Training, CELPIP-General or PTE Core.",
        ),
        Rule(
            "FSSW-13",
            title="Test age",
            says="Both tests were taken within the 2 years before the application.",
            test=AllOf((fresh_french(7, express_entry=True), fresh_english(6))),
            in_force=SINCE_2015,
            citation=copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6),
        ),
        express_entry.ACCEPTED_TESTS(
            "FSSW-32",
            test=express_entry.BOTH_ACCEPTED_TESTS,
            in_force=days("2018-12-10", "2026-06-24", earlier=True),
            citation=copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S6, UPDATES_2018_S0),
            note=(
                "TCF Canada counts from 10 December 2018; the first day of PTE Core is not "
                "printed. One French and one English test are both mandatory."
            ),
        ),
    ),
)

FUNDS = Requirement(
    "Settlement funds",
    rules=(
        express_entry.SETTLEMENT_FUNDS(
            "FSSW-18",
            in_force=days("2016-04-08", "2026-06-24", earlier=True),
            citation=copy(f"{CHECKLIST}#section-9", UPDATES_2016_S3),
            note=(
                "The amount is that of the federal table on the day of the application. Ontario "
                "asks it of everybody, the Canadian Experience Class too. The program asks for "
                "three months of bank statements; for a partner's account, also a letter that "
                "gives access."
            ),
        ),
    ),
)

INTENTION = Requirement(
    "For an officer to judge",
    rules=(
        former.INTENTION_TO_LIVE_IN_ONTARIO(
            "FSSW-20",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(f"{CHECKLIST}#section-10"),
        ),
    ),
)

DEFINITIONS = Requirement(
    "What is not asked, and who counts as family",
    stage=Stage.DEFINITION,
    rules=(
        express_entry.NO_JOB_OFFER(
            "FSSW-19",
            citation=copy(f"{CHECKLIST}#section-7", KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA),
        ),
        former.WHO_COUNTS_AS_FAMILY(
            "FSSW-39",
            in_force=days("2017-10-24", "2026-06-24"),
            citation=copy(f"{CHECKLIST}#section-11", UPDATES_2017_S1, UPDATES_2016_S3),
        ),
    ),
)

NOTIFICATION = Requirement(
    "Notification and round",
    stage=Stage.APPLY,
    rules=(
        express_entry.NOTIFICATION_OF_INTEREST(
            "FSSW-03",
            in_force=SINCE_2015,
            citation=copy(
                APPLYING_PROGRAM_OINP_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
                "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-11",
            ),
        ),
        express_entry.STREAM_NAMED_IN_THE_NOTIFICATION(
            "FSSW-31",
            test=AllOf(
                (OneOf(q.NOTIFICATION, ("french_speaking_skilled_worker",)), Is(q.FITS_ROUND))
            ),
            in_force=days(
                "2018-01-01",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "from 2018 on notifications are announced stream by stream", "2020-11-04"
                ),
            ),
            citation=copy(
                APPLYING_PROGRAM_OINP_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
                UPDATES_2020,
                UPDATES_2021,
            ),
            note=(
                "The notifications of 4 November 2020 and 13 January 2021 served this stream and "
                "that of the skilled trades alike. The official table marks targeted rounds from 9 "
                "June 2022; the rounds of this stream before had no conditions of their own."
            ),
        ),
        Rule(
            "FSSW-17",
            title="No fixed CRS minimum",
            says=(
                "The stream has no lowest CRS score of its own; the score must lie in the range of "
                "the round where one is given."
            ),
            test=Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            in_force=SINCE_2015,
            citation=copy(
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
                UPDATES_2016_S0,
            ),
            note=(
                "Official ranges start as low as 290 (26 September 2024). Until 2019 no range was "
                "published for this stream. The 400 of 2016 to 2018 was asked of Human Capital "
                "Priorities only."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        express_entry.WITHIN_45_DAYS(
            "FSSW-04",
            in_force=days("2018-12-31", "2026-06-24", earlier=True),
            citation=copy(
                APPLYING_PROGRAM_OINP_S1,
                HOW_USE_E_FILING_PORTAL_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
            ),
            note=(
                "The first day of this rule is not printed for this stream. The 14 days of "
                "February 2017 concerned the Masters, PhD and Human Capital Priorities streams "
                "only, and ran from the registration in the portal."
            ),
        ),
    ),
)

WARNINGS = Requirement(
    "Warnings",
    stage=Stage.WARNING,
    rules=(
        former.REFUGEE_CLAIM_PENDING(
            "FSSW-23",
            citation=doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            note=(
                "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
                "claims; the stream page was not read. The text read is the student page of about "
                "2017, and it was only inferred for this stream. For later days this is a warning "
                "and no refusal; the rule on legal status decides."
            ),
        ),
        former.REFUGEE_CLAIM_ENDED(
            "FSSW-24",
            citation=doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            note="A warning only.",
        ),
        former.REMOVAL_ORDER("FSSW-25", citation=doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
)

EXISTENCE = Requirement(
    "Does the stream exist?",
    stage=Stage.EXISTS,
    rules=(
        former.STREAM_NO_LONGER_EXISTS(
            "FSSW-29",
            citation=official(
                UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
                UPDATES_2026_MAY29_0,
                UPDATES_2026_MARCH16_0,
                REG_26204,
                REG_26047,
            ),
            note=(
                "Files already received are judged by the rules in force when they were filed. "
                "Expressions of interest and job offers without an invitation were withdrawn over "
                "the weeks after 26 June 2026. On 30 May 2026 only O. Reg. 47/26 took effect, "
                "which emptied the list of categories in O. Reg. 421/17 and which the program "
                "calls preparation for the redesign. The program's own pages (dated 29 May 2026, "
                "seen on 19 June 2026) still offered the stream, and its notice puts the removal "
                'of the streams at 25 June 2026. The post says "in force June 25" at the top and '
                '"today" (June 26) at the end; the earlier day is the regulation\'s. The last '
                "notifications listed for this stream are of 26 September 2024."
            ),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        former.COMPLETE_APPLICATION(
            "FSSW-34",
            in_force=days("2021-04-13", "2026-06-24"),
            citation=copy(UPDATES_2021_S7, APPLYING_PROGRAM_OINP_S2, f"{CHECKLIST}#section-0"),
        ),
        express_entry.PROOF_OF_WORK(
            "FSSW-33",
            in_force=days("2026-05-29", "2026-06-24", earlier=True),
            citation=copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8),
            note=(
                "For self-employment: the registration of the business, tax returns, letters of "
                "clients, invoices. For a regulated occupation the licence must be added."
            ),
        ),
        former.CONSENT_FORM(
            "FSSW-36",
            in_force=days("2024-02-26", "2026-06-24", basis=CHANGE),
            citation=copy(APPLYING_PROGRAM_OINP_S1, f"{CHECKLIST}#section-2", UPDATES_2024),
        ),
        former.TRANSLATIONS_AND_REPRESENTATIVE(
            "FSSW-37",
            in_force=days("2021-03-17", "2026-06-24", earlier=True),
            citation=copy(
                DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0, REPRESENTATIVES_S2, UPDATES_2021_S8
            ),
        ),
        former.FEE(
            "FSSW-35",
            in_force=days("2026-05-29", "2026-06-24", earlier=True),
            citation=copy(APPLYING_PROGRAM_OINP_S1),
        ),
        express_entry.PROFILE_KEPT_VALID(
            "FSSW-30",
            in_force=days("2016-11-28", "2026-06-24", earlier=True),
            citation=copy(APPLYING_PROGRAM_OINP_S1, UPDATES_2016_S0),
        ),
        former.INTERVIEW("FSSW-28", citation=copy(UPDATES_2025_JULY2_0)),
        former.RETURN_WITHOUT_DECISION(
            "FSSW-27", citation=copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        former.FALSE_INFORMATION(
            "FSSW-26",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(UPDATES_2024, UPDATES_2025_OCTOBER21_0, APPLYING_PROGRAM_OINP_S1),
        ),
        former.INTERNAL_REVIEW(
            "FSSW-38", citation=copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5)
        ),
    ),
)

PATHWAY = Pathway(
    "french-speaking-skilled-worker",
    last_day=date(2026, 6, 24),
    requirements=(
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
        TIME_TO_APPLY,
        WARNINGS,
        EXISTENCE,
        STEPS,
    ),
)
