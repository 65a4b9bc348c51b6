"""Express Entry: Skilled Trades: O. Reg. 422/17 s. 12, O. Reg. 421/17 s. 2 (1) 8.

The text of s. 12 and the stream page were not read: NOC groups, the window of the experience, the
place of residence and the work permit are known from secondary sources only. The trades list of
Ontario Workforce Priority is another one: it has cooks and chefs.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, doubtful, official, secondary
from checker.base.period import CHANGE, days
from checker.pathways.common import express_entry, former, phases
from checker.reference.noc import NocGroups
from checker.rules.closed import StreamClosed
from checker.rules.comparisons import Between
from checker.rules.expressions import (
    AllOf,
    AnyOf,
    AtLeast,
    Discretionary,
    Informational,
    Is,
    OneOf,
    When,
)
from checker.rules.language_levels import fresh_in_one_language, one_language
from checker.rules.lookups import NocIn
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Occupations, Phase, Status, Stream

TRADES = NocGroups(
    "trades of this stream",
    include=("72", "73", "82", "83", "93", "6320"),
    exclude=("726", "932", "63200"),
)
TRADES_2016 = NocGroups("trades of this stream (NOC 2016)", include=("633", "72", "73", "82"))

STREAM = Stream(
    slug="skilled-trades",
    order=28,
    title="Express Entry: Skilled Trades",
    short="Skilled Trades",
    family="Express Entry",
    law="O. Reg. 422/17 s. 12; O. Reg. 421/17 s. 2 (1) 8",
    takes=Occupations("the trades of the stream", noc_2021=TRADES, noc_2016=(TRADES_2016,)),
    phases=phases.of_express_entry(
        Phase(
            date(2017, 5, 31),
            Status.OPEN,
            "Opened.",
            secondary(press.CICNEWS_TRADES),
        ),
        Phase(
            date(2025, 11, 14),
            Status.SUSPENDED,
            "Suspended; every pending application was returned with its fee.",
            secondary(press.SAAB_TRADES_SUSPENDED),
        ),
    ),
)

CHECKLIST = ontario_ca.SKILLED_TRADES_CHECKLIST
WHILE_OPEN = days("2017-05-31", "2025-11-13")

PERSON = Requirement(
    "Foreign national",
    rules=(
        former.FOREIGN_NATIONAL_ONLY(
            "ST-26",
            in_force=days("2017-05-31", "2026-06-24"),
            citation=official(ontario_ca.CHECKLISTS.part(0), regulations.O_REG_204_26),
            note=(
                "The page of the checklists says that the program is for foreign nationals; the "
                "regulation of 2026 says the same, and O. Reg. 421/17 s. 1 (2) for the years "
                "before."
            ),
        ),
    ),
)

RESIDENCE = Requirement(
    "Living and working in Ontario",
    rules=(
        Rule(
            "ST-16",
            title="Lives in Ontario",
            says="The person lives in Ontario when applying.",
            test=OneOf(q.LIVES_IN, ("ontario",)),
            in_force=WHILE_OPEN,
            citation=secondary(
                CHECKLIST.part(4),
                press.CICNEWS_TRADES,
                press.AMICA_TRADES,
            ),
            note=(
                'The checklist fits: status papers are mandatory here, "if applicable" in the two '
                "other Express Entry streams."
            ),
        ),
        Rule(
            "ST-17",
            title="Work permit",
            says="The person holds a valid work permit when applying.",
            test=AnyOf(
                (
                    OneOf(q.STATUS, ("work_permit",)),
                    # The checklist accepts it; the pages that ask for a work permit are silent.
                    When(OneOf(q.STATUS, ("maintained",)), Discretionary()),
                )
            ),
            in_force=WHILE_OPEN,
            citation=secondary(
                CHECKLIST.part(4),
                press.CICNEWS_TRADES,
                press.AMICA_TRADES,
            ),
            note=(
                "Stricter than the other Express Entry streams. The checklist asks for status "
                "papers of any kind and accepts maintained status; that it must be a work permit "
                "is known from secondary sources. So maintained status is left to an officer."
            ),
        ),
    ),
)

PROFILE = Requirement(
    "Express Entry profile",
    rules=(
        express_entry.EXPRESS_ENTRY_PROFILE(
            "ST-01", in_force=WHILE_OPEN, citation=copy(ontario_ca.APPLYING.part(1))
        ),
        express_entry.INTEREST_IN_ONTARIO(
            "ST-02",
            in_force=WHILE_OPEN,
            citation=secondary(press.GLOBALGATEWAYS, press.QUICKVISA_TRADES),
        ),
        Rule(
            "ST-05",
            title="Federal programme",
            says=(
                "The person must be eligible for the Canadian Experience Class; the other federal "
                "programmes do not serve here."
            ),
            test=Is(q.CEC_ELIGIBLE),
            in_force=WHILE_OPEN,
            citation=secondary(
                press.CICNEWS_TRADES,
                press.QUICKVISA_TRADES,
            ),
            note="The official pages that were read do not say this.",
        ),
    ),
)

OCCUPATION = Requirement(
    "Occupation of the experience",
    rules=(
        Rule(
            "ST-06",
            title="Occupation, NOC 2021",
            says=(
                "Experience in Major Group 72 (not 726, transportation officers and controllers), "
                "73, 82, 83, 93 (not 932, aircraft assemblers and inspectors), or Minor Group 6320 "
                "(not 63200, cooks)."
            ),
            test=NocIn(q.EXPERIENCE_NOC, TRADES),
            in_force=days("2022-11-16", "2025-11-13"),
            citation=secondary(copies.LAND2AIR_TRADES, press.AMICA_TRADES, press.UNAIMMI_TRADES),
            note=(
                "Three secondary sources agree; the official pages that were read do not print the "
                "groups. The stream of 2026 lists nearly the same groups (with cooks and chefs) "
                "officially. This rule or the one of NOC 2016 applies, by the day."
            ),
        ),
        Rule(
            "ST-07",
            title="Occupation, NOC 2016",
            says="Experience in Minor Group 633, or Major Group 72, 73 or 82.",
            test=NocIn(q.EXPERIENCE_NOC_2016, TRADES_2016),
            in_force=days("2017-05-31", "2022-11-15"),
            citation=secondary(
                press.CICNEWS_TRADES,
                press.QUICKVISA_TRADES,
            ),
            note=(
                "The official post of 31 May 2017 speaks of construction and agriculture, without "
                "codes."
            ),
        ),
    ),
)

# The question counts only hours in the trade, in Ontario, inside the window of two years.
A_YEAR_IN_THE_TRADE = AtLeast(q.HOURS_IN_TRADE, 1_560)

EXPERIENCE = Requirement(
    "Experience",
    rules=(
        Rule(
            "ST-08",
            title="Experience amount",
            says=(
                "At least 1 year in all of paid full-time work (1,560 hours at 30 a week), or the "
                "part-time equivalent."
            ),
            test=A_YEAR_IN_THE_TRADE,
            in_force=WHILE_OPEN,
            citation=copy(
                CHECKLIST.part(6),
                copies.LAND2AIR_TRADES,
                press.AMICA_TRADES,
            ),
            note="One year is official (checklist); the hours come from secondary sources.",
        ),
        Rule(
            "ST-09",
            title="Experience place",
            says="That year of work was done in Ontario.",
            test=A_YEAR_IN_THE_TRADE,
            in_force=WHILE_OPEN,
            citation=copy(
                ontario_ca.STREAMS_EXPRESS_ENTRY,
                ontario_ca.APPLYING.part(1),
                CHECKLIST.part(6),
            ),
        ),
        Rule(
            "ST-10",
            title="Experience window",
            says="That year of work lies within the 2 years before the application to Ontario.",
            test=A_YEAR_IN_THE_TRADE,
            in_force=days("2019-07-08", "2025-11-13"),
            citation=secondary(copies.LAND2AIR_TRADES, regulations.POSTING_29187),
            note=(
                "Before 8 July 2019 the 2 years were counted back from the notification; some "
                "pages still say so. The official pages that were read are silent."
            ),
        ),
        express_entry.CEC_OCCUPATION(
            "ST-11",
            title="Profile occupations",
            in_force=days("2021-12-31", "2025-11-13", earlier=True),
            citation=secondary(copies.LAND2AIR_TRADES, press.SPRINGWIND_TRADES),
        ),
        Rule(
            "ST-12",
            title="Lawful",
            says="The work was done with legal status.",
            test=Is(q.EXPERIENCE_LAWFUL),
            in_force=days("2021-12-31", "2025-11-13", earlier=True),
            citation=secondary(copies.LAND2AIR_TRADES, press.SPRINGWIND_TRADES),
        ),
        Rule(
            "ST-13",
            title="What does not count",
            says=(
                "Self-employment, volunteer work, unpaid internships, and paid work while a "
                "full-time student do not count."
            ),
            test=AllOf(
                (Is(q.SELF_EMPLOYED, False), Is(q.EXPERIENCE_PAID), Is(q.WORKED_AS_STUDENT, False))
            ),
            in_force=days("2019-12-31", "2025-11-13", earlier=True),
            citation=secondary(press.IMMILIST_TRADES, press.UNAIMMI_TRADES),
        ),
    ),
)

CERTIFICATE = Requirement(
    "Trade certificate",
    rules=(
        Rule(
            "ST-15",
            title="Trade certificate",
            says=(
                "If the trade needs a licence or a certificate in Ontario, the person must hold it "
                "for that experience and add it to the file."
            ),
            test=When(Is(q.TRADE_COMPULSORY), Is(q.TRADE_CERTIFICATE)),
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(7), press.CICNEWS_TRADES),
            note=(
                "The checklist names the Ontario College of Trades as the issuer. That experience "
                "without the certificate is worth nothing is the reading of secondary sources."
            ),
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    rules=(
        Rule(
            "ST-18",
            title="Language",
            says="CLB or NCLC 5 or more in all four abilities, in English or in French.",
            test=one_language(5, express_entry=True),
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(5)),
        ),
        express_entry.LANGUAGE_TEST_AGE(
            "ST-19",
            test=fresh_in_one_language(5, express_entry=True),
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(5)),
        ),
        express_entry.ACCEPTED_TESTS(
            "ST-36",
            in_force=days("2018-12-10", "2025-11-13", earlier=True),
            citation=copy(CHECKLIST.part(5), ontario_ca.UPDATES_2018_DECEMBER),
            note=(
                "TCF Canada counts from 10 December 2018; the first day of PTE Core is not printed."
            ),
        ),
    ),
)

FUNDS = Requirement(
    "Settlement funds",
    rules=(
        express_entry.SETTLEMENT_FUNDS(
            "ST-22",
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(8)),
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
            "ST-25", in_force=WHILE_OPEN, citation=copy(CHECKLIST.part(10))
        ),
    ),
)

DEFINITIONS = Requirement(
    "What is not asked, and who counts as family",
    stage=Stage.DEFINITION,
    rules=(
        Rule(
            "ST-20",
            title="No education minimum",
            says="No schooling is required.",
            test=Informational(),
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(0), press.IMMILIST_TRADES),
            note="The checklist has no section on education.",
        ),
        Rule(
            "ST-23",
            title="No job offer",
            says="No job offer is needed; one can serve as funds.",
            test=Informational(),
            in_force=WHILE_OPEN,
            citation=copy(CHECKLIST.part(8), CHECKLIST.part(0)),
        ),
        former.WHO_COUNTS_AS_FAMILY(
            "ST-43",
            in_force=days("2017-10-24", "2025-11-13"),
            citation=copy(
                CHECKLIST.part(3), ontario_ca.UPDATES_2017_NOVEMBER, ontario_ca.UPDATES_2016_APRIL
            ),
        ),
    ),
)

NOTIFICATION = Requirement(
    "Notification and round",
    stage=Stage.APPLY,
    rules=(
        express_entry.NOTIFICATION_OF_INTEREST(
            "ST-03",
            in_force=WHILE_OPEN,
            citation=copy(
                ontario_ca.APPLYING.part(1),
                ontario_ca.NOTIFICATIONS_OVERVIEW,
                ontario_ca.UPDATES_2019_JANUARY,
            ),
            note=(
                "The notifications of 24 January 2019 were sent in error to some people; they "
                "could be used for this stream only."
            ),
        ),
        express_entry.STREAM_NAMED_IN_THE_NOTIFICATION(
            "ST-35",
            test=AllOf((OneOf(q.NOTIFICATION, ("skilled_trades",)), Is(q.FITS_ROUND))),
            in_force=WHILE_OPEN,
            citation=copy(ontario_ca.APPLYING.part(1), ontario_ca.NOTIFICATIONS_OVERVIEW),
        ),
        Rule(
            "ST-21",
            title="CRS",
            says=(
                "There is no fixed lowest CRS score; each round sets a range (260 to 489 on 10 "
                "February 2023; 405 to 435 on 17 October 2024)."
            ),
            test=Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            in_force=WHILE_OPEN,
            citation=copy(
                ontario_ca.NOTIFICATIONS_2024,
                ontario_ca.NOTIFICATIONS_2023,
                ontario_ca.UPDATES_2019_DECEMBER,
            ),
            note=(
                "No range was published for this stream until 2019; it was 410 to 479 on 11 "
                "December 2019."
            ),
        ),
        Rule(
            "ST-14",
            title="Six months in the primary occupation",
            says=(
                "For targeted rounds 6 months in the primary occupation are enough; the total of "
                "one year is still needed."
            ),
            test=When(Is(q.TARGETED_ROUND), AtLeast(q.MONTHS_IN_PRIMARY_NOC, 6)),
            in_force=days("2024-08-22", "2025-11-13", basis=CHANGE),
            citation=copy(
                ontario_ca.UPDATES_2024,
                press.THECANADATIME_TARGETED,
                press.SAAB_TRADES_SUSPENDED,
            ),
            note="Posts of 22 August and 17 October 2024; that of 11 July 2024 does not say it.",
        ),
        express_entry.LISTED_WORK_IS_PRIMARY(
            "ST-44",
            in_force=days("2024-01-11", "2025-11-13", basis=CHANGE),
            rounds=(
                "Every targeted round of 2024: 11 January, 1 March, 11 July, 22 August and 17 "
                "October."
            ),
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        express_entry.WITHIN_45_DAYS(
            "ST-04",
            in_force=days("2019-01-24", "2025-11-13", earlier=True),
            citation=copy(
                ontario_ca.APPLYING.part(1),
                ontario_ca.E_FILING_PORTAL.part(1),
                ontario_ca.NOTIFICATIONS_2019,
            ),
            note=(
                "The unused notifications of 24 January 2019 lapsed on 11 March 2019, which fits "
                "45 days."
            ),
        ),
    ),
)

WARNINGS = Requirement(
    "Warnings",
    stage=Stage.WARNING,
    rules=(
        former.REFUGEE_CLAIM_PENDING(
            "ST-27",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note=(
                "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
                "claims; the stream page was not read. The text read is the student page of about "
                "2017, and it was only inferred for this stream. For later days this is a warning "
                "and no refusal; the rule on the work permit decides."
            ),
        ),
        former.REFUGEE_CLAIM_ENDED(
            "ST-28",
            citation=doubtful(ontario_ca.OLD_STUDENTS, ontario_ca.OLD_MASTERS),
            note="A warning only.",
        ),
        former.REMOVAL_ORDER("ST-29", citation=doubtful(ontario_ca.OLD_STUDENTS)),
    ),
)

RETURNED = Requirement(
    "Files pending on 14 November 2025 were returned",
    stage=Stage.WARNING,
    rules=(
        Rule(
            "ST-45",
            title="Eligible just before the stream was suspended",
            says=(
                "Every file that was pending on 14 November 2025 was returned with its fee. So it "
                "was of no use to be eligible on 13 November 2025, or shortly before it."
            ),
            test=Informational(),
            in_force=days("2025-11-13", "2025-11-13", earlier=True),
            citation=copy(ontario_ca.SKILLED_TRADES_SUSPENDED),
            note="How long a file had to be there to be decided before that day is not known.",
        ),
    ),
)

EXISTENCE = Requirement(
    "Does the stream exist?",
    stage=Stage.EXISTS,
    rules=(
        Rule(
            "ST-24",
            title="Stream suspended",
            says=(
                "From 14 November 2025 no applications were taken, and every pending file was "
                "returned with its fee: a review found systemic misrepresentation or fraud around "
                "the criteria. The stream did not reopen before it was removed."
            ),
            test=StreamClosed(
                date(2025, 11, 14), "suspended, and every pending file was returned with its fee"
            ),
            in_force=days("2025-11-14", "2026-06-24"),
            citation=copy(
                ontario_ca.SKILLED_TRADES_SUSPENDED,
                ontario_ca.CHANGES_OF_JULY_2025,
                ontario_ca.CHANGES_OF_OCTOBER_2025,
            ),
            note=(
                "The power named by the program is s. 7 of O. Reg. 421/17 (return of files since 1 "
                "July 2025; its factors were widened by the amendment announced on 31 October "
                "2025). Users of the portal saw the stream closed from 10 November 2025; a "
                "secondary source says so."
            ),
        ),
        former.STREAM_NO_LONGER_EXISTS(
            "ST-33",
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
                '"today" (June 26) at the end; the earlier day is the regulation\'s. The stream had '
                "taken no application since 14 November 2025."
            ),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        former.COMPLETE_APPLICATION(
            "ST-38",
            in_force=days("2021-04-13", "2025-11-13"),
            citation=copy(
                ontario_ca.UPDATES_2021_APRIL, ontario_ca.APPLYING.part(2), CHECKLIST.part(0)
            ),
        ),
        express_entry.PROOF_OF_WORK(
            "ST-37",
            in_force=days("2025-11-13", "2025-11-13", earlier=True),
            citation=copy(CHECKLIST.part(6)),
        ),
        former.CONSENT_FORM(
            "ST-40",
            in_force=days("2024-02-26", "2025-11-13", basis=CHANGE),
            citation=copy(ontario_ca.APPLYING.part(1), CHECKLIST.part(2), ontario_ca.UPDATES_2024),
        ),
        former.TRANSLATIONS_AND_REPRESENTATIVE(
            "ST-41",
            in_force=days("2021-03-17", "2025-11-13", earlier=True),
            citation=copy(
                ontario_ca.TRANSLATION.part(0),
                ontario_ca.REPRESENTATIVES.part(2),
                ontario_ca.UPDATES_2021_MARCH,
            ),
        ),
        former.FEE(
            "ST-39",
            in_force=days("2025-11-13", "2025-11-13", earlier=True),
            citation=copy(ontario_ca.APPLYING.part(1)),
        ),
        express_entry.PROFILE_KEPT_VALID(
            "ST-34",
            in_force=days("2018-12-31", "2025-11-13", earlier=True),
            citation=copy(ontario_ca.APPLYING.part(1)),
        ),
        former.INTERVIEW("ST-32", citation=copy(ontario_ca.CHANGES_OF_JULY_2025)),
        former.RETURN_WITHOUT_DECISION(
            "ST-31",
            citation=copy(ontario_ca.CHANGES_OF_JULY_2025, ontario_ca.CHANGES_OF_OCTOBER_2025),
        ),
        former.FALSE_INFORMATION(
            "ST-30",
            in_force=days("2018-01-01", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.UPDATES_2024, ontario_ca.PUBLISHED_ORDERS, ontario_ca.APPLYING.part(1)
            ),
        ),
        former.INTERNAL_REVIEW(
            "ST-42",
            citation=copy(
                ontario_ca.UPDATES_2021_JANUARY, ontario_ca.EXPRESSION_OF_INTEREST.part(5)
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2025, 11, 13),
    requirements=(
        PERSON,
        RESIDENCE,
        PROFILE,
        OCCUPATION,
        EXPERIENCE,
        CERTIFICATE,
        LANGUAGE,
        FUNDS,
        INTENTION,
        DEFINITIONS,
        NOTIFICATION,
        TIME_TO_APPLY,
        WARNINGS,
        RETURNED,
        EXISTENCE,
    ),
    procedure=(STEPS,),
)
