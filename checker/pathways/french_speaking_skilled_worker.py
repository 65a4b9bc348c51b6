"""Express Entry: French-Speaking Skilled Worker: O. Reg. 422/17 s. 11, O. Reg. 421/17 s. 2 (1) 7.

The text of s. 11 and the stream page were not read: the rules rest on copies of the checklist, of
the page on how to apply, of the page of notifications and of the update pages.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import CHANGE, days, inferred
from checker.pathways.common import express_entry, former, phases
from checker.pathways.common.position import SKILLED
from checker.rules.assessment import assessed_within
from checker.rules.comparisons import Between
from checker.rules.expressions import AllOf, AtLeast, FromDate, Is, OneOf, When
from checker.rules.language_levels import english, french, fresh_english, fresh_french
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, immigration_canada, ontario_ca, press, regulations
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="french-speaking-skilled-worker",
    order=27,
    title="Express Entry: French-Speaking Skilled Worker",
    short="French-Speaking Skilled Worker",
    family="Express Entry",
    law="O. Reg. 422/17 s. 11; O. Reg. 421/17 s. 2 (1) 7",
    takes=SKILLED,
    phases=phases.of_express_entry(
        Phase(
            date(2015, 6, 1),
            Status.OPEN,
            "Began in June 2015; the day is not known.",
            phases.EXPRESS_ENTRY_2015,
        )
    ),
)

CHECKLIST = ontario_ca.FRENCH_SPEAKING_CHECKLIST
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
            citation=official(ontario_ca.CHECKLISTS.part(0), regulations.O_REG_204_26),
            note=(
                "The page of the checklists says that the program is for foreign nationals; the "
                "regulation of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years "
                "before."
            ),
        ),
        former.LEGAL_STATUS_IF_IN_CANADA(
            "FSSW-21",
            citation=copy(CHECKLIST.part(4), copies.GO4VISA_HUMAN_CAPITAL),
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
            "FSSW-01",
            in_force=SINCE_2015,
            citation=copy(ontario_ca.APPLYING.part(1), ontario_ca.UPDATES_2016_NOVEMBER),
        ),
        express_entry.INTEREST_IN_ONTARIO(
            "FSSW-02",
            in_force=days("2018-12-31", "2026-06-24", earlier=True),
            citation=secondary(press.GLOBALGATEWAYS, press.QUICKVISA_TRADES),
        ),
    ),
)

PROGRAMME = Requirement(
    "Federal programme",
    rules=(
        express_entry.FEDERAL_PROGRAMME_CHOICE(
            "FSSW-05",
            citation=copy(ontario_ca.PHYSICIANS_EXPRESS_ENTRY),
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
                CHECKLIST.part(8),
                immigration_canada.FEDERAL_SKILLED_WORKERS,
                press.KEYAPPLY_FRENCH,
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
            citation=copy(press.KEYAPPLY_FRENCH, regulations.POSTING_29187),
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
            citation=doubtful(press.KEYAPPLY_FRENCH),
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
                immigration_canada.FEDERAL_SKILLED_WORKERS,
                press.ZTCANADA_FRENCH,
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
                ontario_ca.PHYSICIANS_EXPRESS_ENTRY,
                immigration_canada.CANADIAN_EXPERIENCE_CLASS,
                CHECKLIST.part(8),
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
                CHECKLIST.part(5),
                ontario_ca.UPDATES_2021_MAY,
                ontario_ca.UPDATES_2016_JANUARY,
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
                CHECKLIST.part(5),
                ontario_ca.UPDATES_2024,
                press.MOVING2CANADA_NURSES,
            ),
            note=(
                "The post of 4 July 2024 gives no first day; 1 July 2024 is from a secondary "
                "source."
            ),
        ),
        express_entry.EDUCATION_WAIVED_EARLY_CHILDHOOD_EDUCATORS(
            "FSSW-16",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, CHECKLIST.part(5)),
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
            citation=copy(CHECKLIST.part(6)),
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
            citation=copy(CHECKLIST.part(6)),
            note="IELTS General Training, CELPIP-General or PTE Core.",
        ),
        Rule(
            "FSSW-13",
            title="Test age",
            says="Both tests were taken within the 2 years before the application.",
            test=AllOf((fresh_french(7, express_entry=True), fresh_english(6))),
            in_force=SINCE_2015,
            citation=copy(CHECKLIST.part(6)),
        ),
        express_entry.ACCEPTED_TESTS(
            "FSSW-32",
            test=express_entry.BOTH_ACCEPTED_TESTS,
            in_force=days("2018-12-10", "2026-06-24", earlier=True),
            citation=copy(CHECKLIST.part(6), ontario_ca.UPDATES_2018_DECEMBER),
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
            citation=copy(CHECKLIST.part(9), ontario_ca.UPDATES_2016_APRIL),
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
            citation=copy(CHECKLIST.part(10)),
        ),
    ),
)

DEFINITIONS = Requirement(
    "What is not asked, and who counts as family",
    stage=Stage.DEFINITION,
    rules=(
        express_entry.NO_JOB_OFFER(
            "FSSW-19",
            citation=copy(CHECKLIST.part(7), press.KEYAPPLY_FRENCH),
        ),
        former.WHO_COUNTS_AS_FAMILY(
            "FSSW-39",
            in_force=days("2017-10-24", "2026-06-24"),
            citation=copy(
                CHECKLIST.part(11), ontario_ca.UPDATES_2017_NOVEMBER, ontario_ca.UPDATES_2016_APRIL
            ),
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
                ontario_ca.APPLYING.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
                ontario_ca.UPDATES_2017_JANUARY,
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
                ontario_ca.APPLYING.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
                ontario_ca.UPDATES_2020,
                ontario_ca.UPDATES_2021,
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
                ontario_ca.NOTIFICATIONS_2024,
                ontario_ca.NOTIFICATIONS_2018,
                ontario_ca.UPDATES_2016_NOVEMBER,
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
                ontario_ca.APPLYING.part(1),
                ontario_ca.E_FILING_PORTAL.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
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
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note=(
                "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
                "claims; the stream page was not read. The text read is the student page of about "
                "2017, and it was only inferred for this stream. For later days this is a warning "
                "and no refusal; the rule on legal status decides."
            ),
        ),
        former.REFUGEE_CLAIM_ENDED(
            "FSSW-24",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note="A warning only.",
        ),
        former.REMOVAL_ORDER("FSSW-25", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

EXISTENCE = Requirement(
    "Does the stream exist?",
    stage=Stage.EXISTS,
    rules=(
        former.STREAM_NO_LONGER_EXISTS(
            "FSSW-29",
            citation=official(
                ontario_ca.REDESIGN_PHASE_1,
                ontario_ca.POST_OF_2026_05_29,
                ontario_ca.POST_OF_2026_03_16,
                regulations.O_REG_204_26,
                regulations.O_REG_47_26,
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
            citation=copy(
                ontario_ca.UPDATES_2021_APRIL, ontario_ca.APPLYING.part(2), CHECKLIST.part(0)
            ),
        ),
        express_entry.PROOF_OF_WORK(
            "FSSW-33",
            in_force=days("2026-05-29", "2026-06-24", earlier=True),
            citation=copy(CHECKLIST.part(8)),
            note=(
                "For self-employment: the registration of the business, tax returns, letters of "
                "clients, invoices. For a regulated occupation the licence must be added."
            ),
        ),
        former.CONSENT_FORM(
            "FSSW-36",
            in_force=days("2024-02-26", "2026-06-24", basis=CHANGE),
            citation=copy(ontario_ca.APPLYING.part(1), CHECKLIST.part(2), ontario_ca.UPDATES_2024),
        ),
        former.TRANSLATIONS_AND_REPRESENTATIVE(
            "FSSW-37",
            in_force=days("2021-03-17", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.TRANSLATION.part(0),
                ontario_ca.REPRESENTATIVES.part(2),
                ontario_ca.UPDATES_2021_MARCH,
            ),
        ),
        former.FEE(
            "FSSW-35",
            in_force=days("2026-05-29", "2026-06-24", earlier=True),
            citation=copy(ontario_ca.APPLYING.part(1)),
        ),
        express_entry.PROFILE_KEPT_VALID(
            "FSSW-30",
            in_force=days("2016-11-28", "2026-06-24", earlier=True),
            citation=copy(ontario_ca.APPLYING.part(1), ontario_ca.UPDATES_2016_NOVEMBER),
        ),
        former.INTERVIEW("FSSW-28", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        former.RETURN_WITHOUT_DECISION(
            "FSSW-27",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        former.FALSE_INFORMATION(
            "FSSW-26",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.UPDATES_2024, ontario_ca.PUBLISHED_ORDERS, ontario_ca.APPLYING.part(1)
            ),
        ),
        former.INTERNAL_REVIEW(
            "FSSW-38",
            citation=copy(
                ontario_ca.UPDATES_2021_JANUARY, ontario_ca.EXPRESSION_OF_INTEREST.part(5)
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
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
    ),
    procedure=(STEPS,),
)
