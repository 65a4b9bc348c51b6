"""Express Entry: Human Capital Priorities: O. Reg. 422/17 s. 10; O. Reg. 421/17 s. 2 (1) 6.

The text of s. 10 was not read; the stream page of 17 March 2026, the checklist, the page on how to
apply, the page of notifications and the update pages were.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import CHANGE, READ, days
from checker.pathways.common import express_entry, former, phases
from checker.pathways.common.position import SKILLED
from checker.rules.assessment import assessed_within
from checker.rules.comparisons import Between
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    FromDate,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import one_language
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, immigration_canada, ontario_ca, press, regulations
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="human-capital-priorities",
    order=26,
    title="Express Entry: Human Capital Priorities",
    short="Human Capital Priorities",
    family="Express Entry",
    law="O. Reg. 422/17 s. 10; O. Reg. 421/17 s. 2 (1) 6",
    takes=SKILLED,
    phases=phases.of_express_entry(
        Phase(
            date(2015, 6, 1),
            Status.OPEN,
            "Began in June 2015; the day is not known.",
            phases.EXPRESS_ENTRY_2015,
        ),
        Phase(
            date(2016, 2, 16),
            Status.SUSPENDED,
            "Notifications of interest stopped.",
            secondary(press.CICNEWS_HUMAN_CAPITAL_REOPENS),
        ),
        Phase(
            date(2017, 2, 21),
            Status.OPEN,
            "Reopened.",
            secondary(press.CICNEWS_HUMAN_CAPITAL_REOPENS),
        ),
    ),
)

KNOWN_FROM_JUNE_2017 = days("2017-06-28", "2026-06-24", earlier=True)
FROM_2018 = days("2018-01-01", "2026-06-24")
CHECKLIST = ontario_ca.HUMAN_CAPITAL_CHECKLIST
PAGES_OF_MAY_2026 = days("2026-05-29", "2026-06-24", earlier=True)
SINCE_TARGETED_ROUNDS = days("2017-06-28", "2026-06-24")

PERSON = Requirement(
    "Person and status",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "HCP-31",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=official(ontario_ca.CHECKLISTS.part(0), regulations.O_REG_204_26),
            note=(
                "The checklist page says that the program is for foreign nationals; the regulation "
                "of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years before."
            ),
        ),
        former.LEGAL_STATUS_IF_IN_CANADA(
            "HCP-30",
            citation=copy(CHECKLIST.part(4), copies.GO4VISA_HUMAN_CAPITAL),
            note=(
                "People outside Canada have no status test. The rule is read in a copy of the "
                "Human Capital Priorities page of 2021 and is printed in the same words on the "
                "other stream pages of 2026; the checklist asks for the status papers and accepts "
                "maintained status."
            ),
        ),
    ),
)

PROFILE = Requirement(
    "Express Entry profile",
    rules=(
        express_entry.EXPRESS_ENTRY_PROFILE(
            "HCP-01",
            in_force=express_entry.SINCE_THE_START,
            citation=official(
                ontario_ca.APPLYING.part(1),
                ontario_ca.UPDATES_2017_NOVEMBER,
                ontario_ca.HUMAN_CAPITAL_PRIORITIES_2021,
            ),
            note="It must stay valid while the file is processed too, see HCP-40.",
        ),
        express_entry.INTEREST_IN_ONTARIO(
            "HCP-02",
            in_force=days("2018-12-31", "2026-06-24", earlier=True),
            citation=secondary(press.GLOBALGATEWAYS, press.QUICKVISA_TRADES),
        ),
        express_entry.FEDERAL_PROGRAMME_CHOICE(
            "HCP-05",
            citation=copy(ontario_ca.PHYSICIANS_EXPRESS_ENTRY, ontario_ca.UPDATES_2017_JUNE),
            note=(
                "HCP-06 to HCP-10 and HCP-52 are for the Federal Skilled Worker criteria, HCP-11 "
                "to HCP-16 for the Canadian Experience Class. Every rule of the chosen set must "
                "hold; for a person who has not chosen it is enough if either set holds."
            ),
        ),
    ),
)

# The question counts back from the right day, so the amount and both windows test the same answer.
A_YEAR = AtLeast(q.MONTHS_CONTINUOUS, 12)

SKILLED_WORKER = Requirement(
    "Work experience: Federal Skilled Worker",
    route=express_entry.FSW,
    rules=(
        Rule(
            "HCP-06",
            title="FSW: experience amount",
            says=(
                "At least 1 year of continuous paid full-time work (1,560 hours at 30 hours a "
                "week), or the part-time equivalent."
            ),
            test=express_entry.under_fsw(A_YEAR),
            in_force=KNOWN_FROM_JUNE_2017,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE,
                CHECKLIST.part(8),
                immigration_canada.FEDERAL_SKILLED_WORKERS,
                press.PCICI_HUMAN_CAPITAL,
            ),
            note=(
                "The program asks for one year by the federal criteria; that it is continuous and "
                "1,560 hours is the federal wording."
            ),
        ),
        Rule(
            "HCP-07",
            title="FSW: experience level",
            says="The work is in TEER 0 to 3 (NOC 2016: skill type 0, level A or B).",
            test=express_entry.under_fsw(express_entry.SKILLED_EXPERIENCE),
            in_force=KNOWN_FROM_JUNE_2017,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE,
                immigration_canada.FEDERAL_SKILLED_WORKERS,
                press.SEP_HUMAN_CAPITAL,
            ),
            note=(
                "0, A and B: post of 28 June 2017. TEER 0 to 3: federal page. That the change came "
                "on 16 November 2022 is from secondary sources."
            ),
        ),
        Rule(
            "HCP-52",
            title="FSW: experience window before July 2019",
            says="The work is within the last 5 years, counted back from the notification.",
            test=express_entry.under_fsw(A_YEAR),
            in_force=days("2017-06-28", "2019-07-07", earlier=True),
            citation=secondary(ontario_ca.UPDATES_2017_JUNE, regulations.POSTING_29187),
            note="The five years are official; the day from which they count back is secondary.",
        ),
        Rule(
            "HCP-08",
            title="FSW: experience window",
            says=(
                "The work is within the last 5 years, counted back from the application to Ontario."
            ),
            test=express_entry.under_fsw(A_YEAR),
            in_force=days("2019-07-08", "2026-06-24"),
            citation=copy(
                ontario_ca.HUMAN_CAPITAL_PRIORITIES,
                ontario_ca.UPDATES_2017_JUNE,
                press.PCICI_HUMAN_CAPITAL,
                regulations.POSTING_29187,
            ),
            note=(
                "It stands on the page of 17 March 2026. That it begins on 8 July 2019 (before "
                "that the 5 years counted back from the notification) is from secondary sources; "
                "the official post of that day speaks only of simpler and clearer criteria."
            ),
        ),
        Rule(
            "HCP-09",
            title="FSW: primary occupation",
            says="That year is in the primary NOC named in the profile.",
            test=express_entry.under_fsw(express_entry.IN_PRIMARY_OCCUPATION),
            in_force=FROM_2018,
            citation=copy(
                ontario_ca.HUMAN_CAPITAL_PRIORITIES,
                CHECKLIST.part(8),
                press.SEP_HUMAN_CAPITAL,
                press.PCICI_HUMAN_CAPITAL,
            ),
            note=(
                "Jobs that follow each other without a gap may be joined. Inside or outside "
                "Canada. Self-employment: HCP-55."
            ),
        ),
        Rule(
            "HCP-55",
            title="FSW: self-employment and leave",
            says=(
                "Self-employment counts only with proof from third parties and 1,560 hours that "
                "can be counted; the year of work must span a year. Vacation, ordinary sick leave "
                "and other standard paid leave do not interrupt it; extended leave does."
            ),
            test=When(
                AllOf((OneOf(q.EE_PROGRAM, ("fsw", "either")), Is(q.SELF_EMPLOYED))),
                Discretionary(),
            ),
            in_force=days("2026-03-17", "2026-06-24", earlier=True, basis=READ),
            citation=copy(ontario_ca.HUMAN_CAPITAL_PRIORITIES, CHECKLIST.part(8)),
            note="Whether the proof is good enough is for the officer.",
        ),
    ),
)

SKILLED_WORKER_POINTS = Requirement(
    "Points: Federal Skilled Worker",
    route=express_entry.FSW,
    rules=(
        Rule(
            "HCP-10",
            title="FSW: 67 points",
            says="At least 67 of 100 points on the six federal factors.",
            test=express_entry.under_fsw(AtLeast(q.FSW_POINTS, 67)),
            in_force=express_entry.SINCE_THE_START,
            citation=copy(
                immigration_canada.FEDERAL_SKILLED_WORKERS,
                copies.GO4VISA_HUMAN_CAPITAL,
                CHECKLIST.part(12),
            ),
            note=(
                "The checklist asks for the papers behind the points (education, partner, "
                "relatives)."
            ),
        ),
    ),
)

A_YEAR_IN_CANADA = AtLeast(q.HOURS_IN_CANADA, 1_560)

EXPERIENCE_CLASS = Requirement(
    "Work experience: Canadian Experience Class",
    route=express_entry.CEC,
    rules=(
        Rule(
            "HCP-11",
            title="CEC: experience amount",
            says=(
                "At least 1 year in all (1,560 hours at 30 hours a week) of paid full-time work in "
                "Canada, or the part-time equivalent."
            ),
            test=express_entry.under_cec(A_YEAR_IN_CANADA),
            in_force=KNOWN_FROM_JUNE_2017,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE,
                immigration_canada.CANADIAN_EXPERIENCE_CLASS,
                press.TA_HUMAN_CAPITAL,
            ),
        ),
        Rule(
            "HCP-12",
            title="CEC: experience level",
            says="The work is in TEER 0 to 3 (NOC 2016: skill type 0, level A or B).",
            test=express_entry.under_cec(express_entry.SKILLED_EXPERIENCE),
            in_force=KNOWN_FROM_JUNE_2017,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE, immigration_canada.CANADIAN_EXPERIENCE_CLASS
            ),
        ),
        Rule(
            "HCP-13",
            title="CEC: experience window",
            says="The work is within the last 3 years before the application to Ontario.",
            test=express_entry.under_cec(A_YEAR_IN_CANADA),
            in_force=KNOWN_FROM_JUNE_2017,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE,
                immigration_canada.CANADIAN_EXPERIENCE_CLASS,
                press.TA_HUMAN_CAPITAL,
            ),
            note=(
                "3 years: post of 28 June 2017 and federal page. That they count back from the "
                "application is secondary."
            ),
        ),
        express_entry.CEC_OCCUPATION(
            "HCP-14",
            title="CEC: occupation",
            test=express_entry.under_cec(express_entry.IN_PROFILE_OCCUPATION),
            in_force=FROM_2018,
            citation=copy(ontario_ca.HUMAN_CAPITAL_PRIORITIES, press.TA_HUMAN_CAPITAL),
        ),
        Rule(
            "HCP-15",
            title="CEC: lawful",
            says="The work was done with status and with permission to work in Canada.",
            test=express_entry.under_cec(Is(q.EXPERIENCE_LAWFUL)),
            in_force=FROM_2018,
            citation=copy(immigration_canada.CANADIAN_EXPERIENCE_CLASS, press.TA_HUMAN_CAPITAL),
        ),
        Rule(
            "HCP-16",
            title="CEC: self-employment",
            says=(
                "Self-employment and work as a full-time student do not count. From 27 January "
                "2025 self-employment as a physician (NOC 31100, 31101, 31102) does count."
            ),
            test=express_entry.under_cec(express_entry.NOTHING_THAT_DOES_NOT_COUNT),
            in_force=express_entry.SINCE_THE_START,
            citation=copy(
                ontario_ca.PHYSICIANS_EXPRESS_ENTRY,
                ontario_ca.FOREIGN_WORKER.part(2),
                immigration_canada.CANADIAN_EXPERIENCE_CLASS,
            ),
            note=(
                "The exception was posted on 28 January 2025, in effect from 27 January, in step "
                "with federal policy (there 25 April 2023, secondary). By the Federal Skilled "
                "Worker criteria self-employment counts for everybody."
            ),
        ),
    ),
)

EDUCATION = Requirement(
    "Education",
    one_is_enough=True,
    rules=(
        Rule(
            "HCP-17",
            title="Education",
            says="A Canadian bachelor's degree, master's degree or PhD, or the foreign equivalent.",
            test=OneOf(q.EDUCATION_LEVEL, q.DEGREES),
            in_force=express_entry.SINCE_THE_START,
            citation=copy(
                ontario_ca.UPDATES_2017_JUNE,
                ontario_ca.UPDATES_2021_OCTOBER,
                CHECKLIST.part(5),
            ),
            note=(
                "One is enough: HCP-17 (with HCP-18 for a foreign degree), HCP-19 or HCP-20. "
                "Without a waiver what the degree equals decides: a three-year programme is not "
                "automatically a bachelor's degree."
            ),
        ),
        express_entry.EDUCATION_WAIVED_NURSES(
            "HCP-19",
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
            "HCP-20", citation=copy(ontario_ca.CHANGES_OF_JULY_2025, CHECKLIST.part(5))
        ),
    ),
)

ASSESSED = assessed_within(5)

CREDENTIAL_ASSESSMENT = Requirement(
    "Education outside Canada",
    rules=(
        Rule(
            "HCP-18",
            title="ECA",
            says=(
                "A foreign degree needs an educational credential assessment (ECA) by one of the "
                "seven bodies that the federal side has designated. It is at most 5 years old on "
                "the application day and shows that the degree equals a Canadian one; CES, WES and "
                "MCC must also be told to release it to the program."
            ),
            # Who has a waiver relies on no degree, and so on no assessment.
            test=When(
                Is(q.EDUCATION_IN_CANADA, False),
                FromDate(
                    express_entry.NURSES_FROM,
                    ASSESSED,
                    FromDate(
                        express_entry.EDUCATORS_FROM,
                        AnyOf((ASSESSED, express_entry.NURSE_WAIVED)),
                        AnyOf(
                            (ASSESSED, express_entry.NURSE_WAIVED, express_entry.EDUCATOR_WAIVED)
                        ),
                    ),
                ),
            ),
            in_force=days("2016-01-11", "2026-06-24"),
            citation=copy(
                CHECKLIST.part(5), ontario_ca.UPDATES_2016_JANUARY, ontario_ca.UPDATES_2021_JULY
            ),
            note=(
                "A person with the waiver of HCP-19 or HCP-20 needs none. Since 13 July 2021 a "
                "missing release by WES means that the file is returned as incomplete. Bodies: CES "
                "(University of Toronto), ICAS, ICES, IQAS, MCC (doctors), PEBC (pharmacists), "
                "WES."
            ),
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    rules=(
        Rule(
            "HCP-21",
            title="Language",
            says="CLB or NCLC 7 or more in all four abilities, in English or in French.",
            test=one_language(7, express_entry=True),
            in_force=express_entry.SINCE_THE_START,
            citation=copy(CHECKLIST.part(6), ontario_ca.UPDATES_2017_JUNE),
        ),
        express_entry.LANGUAGE_TEST_AGE(
            "HCP-22",
            in_force=days("2018-12-31", "2026-06-24", earlier=True),
            citation=copy(CHECKLIST.part(6)),
        ),
        express_entry.ACCEPTED_TESTS(
            "HCP-42",
            in_force=days("2018-12-10", "2026-06-24", earlier=True),
            citation=copy(CHECKLIST.part(6), ontario_ca.UPDATES_2018_DECEMBER),
            note=(
                "TCF Canada counts from 10 December 2018; the first day of PTE Core is not printed."
            ),
        ),
    ),
)

# Rounds below 400 asked for something else instead, so their other conditions must be met.
FLOOR = FromDate(
    date(2017, 6, 28),
    AtLeast(q.CRS, 400),
    AnyOf((AtLeast(q.CRS, 400), AllOf((Is(q.TARGETED_ROUND), Is(q.FITS_ROUND))))),
)

FIXED_SCORE = Requirement(
    "Fixed score, until September 2018",
    rules=(
        Rule(
            "HCP-23",
            title="CRS floor 400",
            says=(
                "A CRS score of at least 400. From 28 June 2017 it was waived in rounds aimed at "
                "listed occupations, and later also in rounds aimed at a job offer or at French."
            ),
            test=FLOOR,
            in_force=days("2015-06-30", "2018-09-10", earlier=True),
            citation=copy(
                ontario_ca.UPDATES_2016_NOVEMBER,
                ontario_ca.UPDATES_2017_JUNE,
                ontario_ca.UPDATES_2018_FEBRUARY,
                ontario_ca.NOTIFICATIONS_2018,
                press.CICNEWS_CRS_UNDER_400,
            ),
            note=(
                "Rounds below 400: 351 to 446 on 26 March 2018, 350 to 439 on 9 August 2018. The "
                "last day is known only from the press (September 2018). The checker waives 400 "
                "for whoever met all that such a round asked for."
            ),
        ),
        Rule(
            "HCP-43",
            title="CRS 400 kept",
            says=(
                "An applicant had to keep a CRS score of 400 or more while Ontario and then the "
                "federal side worked on the file."
            ),
            test=FLOOR,
            in_force=days("2016-11-28", "2018-09-10", earlier=True),
            citation=copy(ontario_ca.UPDATES_2016_NOVEMBER),
            note=(
                "The last day is that of HCP-23. It was not asked of the French-Speaking Skilled "
                "Worker stream. What it meant for people from a round below 400 was not read; the "
                "checker waives it as in HCP-23. It can test only the score of today."
            ),
        ),
    ),
)

FUNDS = Requirement(
    "Settlement funds",
    rules=(
        express_entry.SETTLEMENT_FUNDS(
            "HCP-27",
            in_force=days("2016-04-08", "2026-06-24", earlier=True),
            citation=copy(
                CHECKLIST.part(9), ontario_ca.UPDATES_2016_APRIL, ontario_ca.UPDATES_2017_JUNE
            ),
            note=(
                "Free funds and a year's pay from ongoing work in Ontario, or from an Ontario "
                "offer, together reach the amount of the federal table on the application day. "
                "Ontario asks it of everybody, of the Canadian Experience Class too. Three months "
                "of statements are needed; for a partner's account, a letter that gives access."
            ),
        ),
    ),
)

INTENTION = Requirement(
    "For an officer to judge",
    rules=(
        former.INTENTION_TO_LIVE_IN_ONTARIO(
            "HCP-29",
            in_force=days("2017-06-28", "2026-06-24", earlier=True),
            citation=copy(CHECKLIST.part(11), ontario_ca.UPDATES_2017_JUNE),
        ),
        Rule(
            "HCP-54",
            title="Licence and the work that counts",
            says=(
                "Work done in Ontario in an occupation that needs a licence there counts only from "
                "the day on which the person was qualified."
            ),
            test=Discretionary(),
            in_force=days("2026-03-17", "2026-06-24", earlier=True, basis=READ),
            citation=copy(ontario_ca.HUMAN_CAPITAL_PRIORITIES),
            note="The months and hours that you answer with should leave earlier work out.",
        ),
    ),
)

FAMILY = Requirement(
    "Who counts as family",
    stage=Stage.DEFINITION,
    rules=(
        former.WHO_COUNTS_AS_FAMILY(
            "HCP-51",
            in_force=days("2017-10-24", "2026-06-24"),
            citation=copy(
                CHECKLIST.part(12), ontario_ca.UPDATES_2017_NOVEMBER, ontario_ca.UPDATES_2016_APRIL
            ),
        ),
    ),
)

NOTIFICATION = Requirement(
    "Notification and round",
    stage=Stage.APPLY,
    rules=(
        express_entry.NOTIFICATION_OF_INTEREST(
            "HCP-03",
            in_force=express_entry.SINCE_THE_START,
            citation=official(
                ontario_ca.APPLYING.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
                ontario_ca.HUMAN_CAPITAL_PRIORITIES_2021,
            ),
        ),
        express_entry.STREAM_NAMED_IN_THE_NOTIFICATION(
            "HCP-41",
            in_force=SINCE_TARGETED_ROUNDS,
            citation=copy(ontario_ca.APPLYING.part(1), ontario_ca.NOTIFICATIONS_OVERVIEW),
        ),
        Rule(
            "HCP-24",
            title="CRS floor set by draw",
            says="The CRS score must lie in the range of the round; there is no fixed 400 any more.",
            test=Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            in_force=days("2018-09-11", "2026-06-24"),
            citation=copy(
                ontario_ca.NOTIFICATIONS_2024,
                ontario_ca.NOTIFICATIONS_2023,
                press.CICNEWS_CRS_UNDER_400,
            ),
            note=(
                "Official ranges go below 400 (350 to 462 on 26 September 2023, 352 to 421 on 7 "
                "March 2024). The first day is secondary, and only about right. Pages that still "
                "print 400 or more are out of date."
            ),
        ),
        Rule(
            "HCP-25",
            title="Draw targets",
            says=(
                "The person must also fit what the round looked for (a list of occupations, a "
                "range of CRS scores, sometimes a job offer or French). A file without experience "
                "in a listed NOC may be refused."
            ),
            test=Is(q.FITS_ROUND),
            in_force=SINCE_TARGETED_ROUNDS,
            citation=copy(
                ontario_ca.APPLYING.part(1),
                ontario_ca.TECH_DRAWS.part(2),
                ontario_ca.UPDATES_2017_JUNE,
                ontario_ca.UPDATES_2019_AUGUST,
            ),
            note=(
                "Whether a file without such experience is always refused, or an officer decides, "
                "is not said; the checker takes the safe reading."
            ),
        ),
        Rule(
            "HCP-26",
            title="Six months in the primary occupation",
            says=(
                "After a targeted round, and only under the Canadian Experience Class: 6 months of "
                "the year of work must be in the primary occupation of the profile."
            ),
            test=When(
                AllOf((Is(q.TARGETED_ROUND), OneOf(q.EE_PROGRAM, ("cec", "either")))),
                AtLeast(q.MONTHS_IN_PRIMARY_NOC, 6),
            ),
            in_force=days("2024-07-18", "2026-06-24", basis=CHANGE),
            citation=copy(
                ontario_ca.UPDATES_2024,
                ontario_ca.HUMAN_CAPITAL_PRIORITIES,
                press.THECANADATIME_TARGETED,
            ),
            note=(
                "Posts of 18 and 25 July, 12 and 19 September 2024, and the page of 17 March 2026; "
                "the posts of the targeted rounds before do not say it. The oldest copy read is of "
                "23 August 2024, so that of 18 July may have been changed after its day. The year "
                "of HCP-11 is asked as well."
            ),
        ),
        express_entry.LISTED_WORK_IS_PRIMARY(
            "HCP-53",
            in_force=days("2024-02-06", "2026-06-24", basis=CHANGE),
            rounds=(
                "Every targeted round of 2024: 6 and 8 February, 7 and 21 March, 18 and 25 July, "
                "12 and 19 September."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        express_entry.WITHIN_45_DAYS(
            "HCP-04",
            in_force=days("2017-11-02", "2026-06-24"),
            citation=copy(
                ontario_ca.APPLYING.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
                ontario_ca.TECH_DRAWS.part(1),
                ontario_ca.UPDATES_2017_NOVEMBER,
            ),
            note=(
                "For notifications issued after 1 November 2017; those of 2017 lapsed on 31 "
                "December 2017 at the latest. Earlier clocks: HCP-39. The 14 days of 2017 ran from "
                "the registration in the portal, not from the notification."
            ),
        ),
    ),
)

WARNINGS = Requirement(
    "Warnings",
    stage=Stage.WARNING,
    rules=(
        former.REFUGEE_CLAIM_PENDING(
            "HCP-32",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note=(
                "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
                "claims. The text read is the student page of about 2017; for this stream the rule "
                "was only inferred. This is a warning and never a refusal: the legal-status rule "
                "decides."
            ),
        ),
        former.REFUGEE_CLAIM_ENDED(
            "HCP-33",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note="This is a warning and never a refusal.",
        ),
        former.REMOVAL_ORDER("HCP-34", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

END = Requirement(
    "Does the stream exist?",
    stage=Stage.EXISTS,
    rules=(
        former.STREAM_NO_LONGER_EXISTS(
            "HCP-38",
            citation=official(
                ontario_ca.REDESIGN_PHASE_1,
                ontario_ca.POST_OF_2026_05_29,
                ontario_ca.POST_OF_2026_03_16,
                regulations.O_REG_204_26,
                regulations.O_REG_47_26,
            ),
            note=(
                "Files already received are judged by the rules in force when they were filed. On "
                "30 May 2026 only O. Reg. 47/26 took effect, which emptied the list of categories "
                "of O. Reg. 421/17 (legal text, read earlier) and which the program calls "
                "preparation for the redesign. The program's own pages (dated 29 May 2026, seen on "
                "19 June 2026) still offered the stream, and its notice puts the removal of the "
                "streams at 25 June 2026. The post gives 25 June at the top and speaks of the day "
                "of the post, 26 June, at the end; the earlier day is the regulation's. The last "
                "notifications listed for this stream are of 19 September 2024."
            ),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "HCP-39",
            title="Clocks before November 2017",
            says=(
                "A notification was good for 6 months to register in the portal (not beyond 31 "
                "December 2017). After registering there were 14 calendar days to apply (7 until "
                "26 February 2017)."
            ),
            test=Informational(),
            in_force=days("2017-02-21", "2017-11-01"),
            citation=copy(
                ontario_ca.UPDATES_2017_MARCH,
                ontario_ca.UPDATES_2017_FEBRUARY,
                ontario_ca.UPDATES_2017_APRIL,
            ),
            note=(
                "Ten and seven extra days were given for portal failures in October and November "
                "2017."
            ),
        ),
        express_entry.PROFILE_KEPT_VALID(
            "HCP-40",
            in_force=days("2016-11-28", "2026-06-24", earlier=True),
            citation=copy(ontario_ca.APPLYING.part(1), ontario_ca.UPDATES_2016_NOVEMBER),
        ),
        express_entry.NO_JOB_OFFER(
            "HCP-28",
            citation=copy(
                CHECKLIST.part(7),
                ontario_ca.UPDATES_2015_JUNE,
            ),
        ),
        Rule(
            "HCP-44",
            title="Licence",
            says=(
                "Somebody who worked in a regulated occupation must add the licence or "
                "authorization."
            ),
            test=Discretionary(),
            in_force=PAGES_OF_MAY_2026,
            citation=copy(CHECKLIST.part(8)),
            note=(
                "A paper to add, not a printed test; a licence is no condition of the stream "
                "otherwise."
            ),
        ),
        express_entry.PROOF_OF_WORK(
            "HCP-45",
            in_force=PAGES_OF_MAY_2026,
            citation=copy(CHECKLIST.part(8)),
            note="Self-employment: registration, tax returns, letters of clients, invoices.",
        ),
        former.COMPLETE_APPLICATION(
            "HCP-46",
            in_force=days("2021-04-13", "2026-06-24"),
            citation=copy(
                ontario_ca.UPDATES_2021_APRIL, ontario_ca.APPLYING.part(2), CHECKLIST.part(0)
            ),
        ),
        former.FEE(
            "HCP-47", in_force=PAGES_OF_MAY_2026, citation=copy(ontario_ca.APPLYING.part(1))
        ),
        former.CONSENT_FORM(
            "HCP-48",
            in_force=days("2024-02-26", "2026-06-24", basis=CHANGE),
            citation=copy(ontario_ca.APPLYING.part(1), CHECKLIST.part(2), ontario_ca.UPDATES_2024),
        ),
        former.TRANSLATIONS_AND_REPRESENTATIVE(
            "HCP-49",
            in_force=days("2021-03-17", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.TRANSLATION.part(0),
                ontario_ca.REPRESENTATIVES.part(2),
                ontario_ca.UPDATES_2021_MARCH,
            ),
        ),
        former.INTERNAL_REVIEW(
            "HCP-50",
            citation=copy(
                ontario_ca.UPDATES_2021_JANUARY, ontario_ca.EXPRESSION_OF_INTEREST.part(5)
            ),
        ),
        former.INTERVIEW("HCP-37", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        former.RETURN_WITHOUT_DECISION(
            "HCP-36",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        former.FALSE_INFORMATION(
            "HCP-35",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.UPDATES_2024, ontario_ca.PUBLISHED_ORDERS, ontario_ca.APPLYING.part(1)
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
        SKILLED_WORKER,
        SKILLED_WORKER_POINTS,
        EXPERIENCE_CLASS,
        EDUCATION,
        CREDENTIAL_ASSESSMENT,
        LANGUAGE,
        FIXED_SCORE,
        FUNDS,
        INTENTION,
        FAMILY,
        NOTIFICATION,
        TIME_TO_APPLY,
        WARNINGS,
        END,
    ),
    procedure=(STEPS,),
)
