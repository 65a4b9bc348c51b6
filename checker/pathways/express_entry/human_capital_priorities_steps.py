"""Human Capital Priorities: notification and round, warnings, the end of the stream, and steps."""

from checker import questions as q
from checker.base.citing import copy, doubtful, official
from checker.base.period import CHANGE, days
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    APPLYING_PROGRAM_OINP_S2,
    BAC_LAC_HUMAN_CAPITAL_PRIORITIES,
    CICNEWS_MORE_EXPRESS_ENTRY_LINKED_DRAWS_WITH,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S2,
    HUMAN_CAPITAL_PRIORITIES,
    HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    REG_26047,
    REG_26204,
    REPRESENTATIVES_S2,
    THECANADATIME_INTRODUCED_SIGNIFICANT_CHANGES,
    UPDATES_2016_S0,
    UPDATES_2017_S1,
    UPDATES_2017_S6,
    UPDATES_2017_S10,
    UPDATES_2021_S7,
    UPDATES_2021_S8,
    UPDATES_2021_S10,
    UPDATES_2024,
    UPDATES_2025_JULY2_0,
    UPDATES_2025_OCTOBER21_0,
    UPDATES_2025_OCTOBER31_0,
    UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
    UPDATES_2026_MARCH16_0,
    UPDATES_2026_MAY29_0,
)
from checker.rules.comparisons import Between
from checker.rules.expressions import AllOf, AtLeast, Discretionary, Informational, Is, OneOf, When
from checker.rules.rule import Requirement, Rule, Stage

CHECKLIST = (
    "https://www.ontario.ca/document/oinp-document-checklists/"
    "ontarios-express-entry-human-capital-priorities-stream-applicant-checklist"
)
_UPDATES_2017 = "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates"
PAGES_OF_MAY_2026 = days("2026-05-29", "2026-06-24", earlier=True)
SINCE_TARGETED_ROUNDS = days("2017-06-28", "2026-06-24")

NOTIFICATION = Requirement(
    "Notification and round",
    (
        shared.notification_of_interest(
            "HCP-03",
            shared.SINCE_THE_START,
            official(
                APPLYING_PROGRAM_OINP_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
                BAC_LAC_HUMAN_CAPITAL_PRIORITIES,
            ),
        ),
        shared.stream_named_in_the_notification(
            "HCP-41",
            SINCE_TARGETED_ROUNDS,
            copy(APPLYING_PROGRAM_OINP_S1, EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0),
        ),
        Rule(
            "HCP-24",
            "CRS floor set by draw",
            "The CRS score must lie in the range of the round; there is no fixed 400 any more.",
            Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            days("2018-09-11", "2026-06-24"),
            copy(
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S2,
                CICNEWS_MORE_EXPRESS_ENTRY_LINKED_DRAWS_WITH,
            ),
            "Official ranges go below 400 (350 to 462 on 26 September 2023, 352 to 421 on 7 March "
            "2024). The first day is secondary, and only about right. Pages that still print 400 "
            "or more are out of date.",
        ),
        Rule(
            "HCP-25",
            "Draw targets",
            "The person must also fit what the round looked for (a list of occupations, a range of "
            "CRS scores, sometimes a job offer or French). A file without experience in a listed "
            "NOC may be refused.",
            Is(q.FITS_ROUND),
            SINCE_TARGETED_ROUNDS,
            copy(
                APPLYING_PROGRAM_OINP_S1,
                "https://www.ontario.ca/page/oinp-tech-draws#section-2",
                UPDATES_2017_S6,
                "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates#section-4",
            ),
            "Whether a file without such experience is always refused, or an officer decides, is "
            "not said; the checker takes the safe reading.",
        ),
        Rule(
            "HCP-26",
            "Six months in the primary occupation",
            "After a targeted round, and only under the Canadian Experience Class: 6 months of the "
            "year of work must be in the primary occupation of the profile.",
            When(
                AllOf((Is(q.TARGETED_ROUND), OneOf(q.EE_PROGRAM, ("cec", "either")))),
                AtLeast(q.MONTHS_IN_PRIMARY_NOC, 6),
            ),
            days("2024-07-18", "2026-06-24", basis=CHANGE),
            copy(
                *(UPDATES_2024, HUMAN_CAPITAL_PRIORITIES),
                THECANADATIME_INTRODUCED_SIGNIFICANT_CHANGES,
            ),
            "Posts of 18 and 25 July, 12 and 19 September 2024, and the page of 17 March 2026; the "
            "posts of the targeted rounds before do not say it. The oldest copy read is of 23 "
            "August 2024, so that of 18 July may have been changed after its day. The year of "
            "HCP-11 is asked as well.",
        ),
        shared.listed_work_is_primary(
            "HCP-53",
            days("2024-02-06", "2026-06-24", basis=CHANGE),
            "Every targeted round of 2024: 6 and 8 February, 7 and 21 March, 18 and 25 July, 12 "
            "and 19 September.",
        ),
    ),
    stage=Stage.APPLY,
)
TIME = shared.time_to_apply(
    shared.within_45_days(
        "HCP-04",
        days("2017-11-02", "2026-06-24"),
        copy(
            APPLYING_PROGRAM_OINP_S1,
            EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
            "https://www.ontario.ca/page/oinp-tech-draws#section-1",
            UPDATES_2017_S1,
        ),
        "For notifications issued after 1 November 2017; those of 2017 lapsed on 31 December "
        "2017 at the latest. Earlier clocks: HCP-39. The 14 days of 2017 ran from the "
        "registration in the portal, not from the notification.",
    ),
)
WARNINGS = Requirement(
    "Warnings",
    (
        former.refugee_claim_pending(
            "HCP-32",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
            "claims. The text read is the student page of about "
            "2017; for this stream the rule was only inferred. This is a warning and never a "
            "refusal: the legal-status rule decides.",
        ),
        former.refugee_claim_ended(
            "HCP-33",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "This is a warning and never a refusal.",
        ),
        former.removal_order("HCP-34", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)
END = Requirement(
    "Does the stream exist?",
    (
        former.stream_no_longer_exists(
            "HCP-38",
            official(
                UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
                UPDATES_2026_MAY29_0,
                UPDATES_2026_MARCH16_0,
                REG_26204,
                REG_26047,
            ),
            "Files already received are judged by the rules in force when they were filed. On "
            "30 May 2026 only O. Reg. 47/26 took effect, which emptied the list of categories of "
            "O. Reg. 421/17 (legal text, read earlier) and which the program calls preparation for "
            "the redesign. The program's own pages (dated 29 May 2026, seen on 19 June 2026) still "
            "offered the stream, and its notice puts the removal of the streams at 25 June 2026. "
            "The post gives 25 June at the top and speaks of the day of the post, 26 June, at the "
            "end; the earlier day is the regulation's. The last notifications listed for this "
            "stream are of 19 September 2024.",
        ),
    ),
    stage=Stage.EXISTS,
)
STEPS = Requirement(
    "Steps and powers",
    (
        Rule(
            "HCP-39",
            "Clocks before November 2017",
            "A notification was good for 6 months to register in the portal (not beyond 31 "
            "December 2017). After registering there were 14 calendar days to apply (7 until 26 "
            "February 2017).",
            Informational(),
            days("2017-02-21", "2017-11-01"),
            copy(
                f"{_UPDATES_2017}#section-9",
                UPDATES_2017_S10,
                f"{_UPDATES_2017}#section-8",
            ),
            "Ten and seven extra days were given for portal failures in October and November 2017.",
        ),
        shared.profile_kept_valid(
            "HCP-40",
            days("2016-11-28", "2026-06-24", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S1, UPDATES_2016_S0),
        ),
        shared.no_job_offer(
            "HCP-28",
            copy(
                f"{CHECKLIST}#section-7",
                "https://www.ontario.ca/page/2015-ontario-immigrant-nominee-program-updates#section-4",
            ),
        ),
        Rule(
            "HCP-44",
            "Licence",
            "Somebody who worked in a regulated occupation must add the licence or authorization.",
            Discretionary(),
            PAGES_OF_MAY_2026,
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8),
            "A paper to add, not a printed test; a licence is no condition of the stream "
            "otherwise.",
        ),
        shared.proof_of_work(
            "HCP-45",
            PAGES_OF_MAY_2026,
            copy(HUMAN_CAPITAL_PRIORITIES_CHECKLIST_S8),
            "Self-employment: registration, tax returns, letters of clients, invoices.",
        ),
        former.complete_application(
            "HCP-46",
            days("2021-04-13", "2026-06-24"),
            copy(UPDATES_2021_S7, APPLYING_PROGRAM_OINP_S2, f"{CHECKLIST}#section-0"),
        ),
        former.fee("HCP-47", PAGES_OF_MAY_2026, copy(APPLYING_PROGRAM_OINP_S1)),
        former.consent_form(
            "HCP-48",
            days("2024-02-26", "2026-06-24", basis=CHANGE),
            copy(APPLYING_PROGRAM_OINP_S1, f"{CHECKLIST}#section-2", UPDATES_2024),
        ),
        former.translations_and_representative(
            "HCP-49",
            days("2021-03-17", "2026-06-24", earlier=True),
            copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0, REPRESENTATIVES_S2, UPDATES_2021_S8),
        ),
        former.internal_review(
            "HCP-50", copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5)
        ),
        former.interview("HCP-37", copy(UPDATES_2025_JULY2_0)),
        former.return_without_decision(
            "HCP-36", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        former.false_information(
            "HCP-35",
            days("2018-01-01", "2026-06-24", earlier=True),
            copy(UPDATES_2024, UPDATES_2025_OCTOBER21_0, APPLYING_PROGRAM_OINP_S1),
        ),
    ),
    stage=Stage.STEP,
)
