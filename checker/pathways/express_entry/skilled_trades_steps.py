"""Skilled Trades: what an officer judges, the round, and what is shown."""

from datetime import date

from checker import questions as q
from checker.base.citing import copy, doubtful, official
from checker.base.period import CHANGE, days
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    APPLYING_PROGRAM_OINP_S2,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S2,
    HOW_USE_E_FILING_PORTAL_S1,
    IMMILIST_ONTARIO_SKILLED_TRADES,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    REG_26047,
    REG_26204,
    REPRESENTATIVES_S2,
    SKILLED_TRADES_CHECKLIST_S0,
    SKILLED_TRADES_CHECKLIST_S6,
    SKILLED_TRADES_CHECKLIST_S8,
    THECANADATIME_INTRODUCED_SIGNIFICANT_CHANGES,
    UPDATES_2016_S3,
    UPDATES_2017_S1,
    UPDATES_2019_S0,
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
from checker.rules.closed import StreamClosed
from checker.rules.comparisons import Between
from checker.rules.expressions import AtLeast, Informational, Is, When
from checker.rules.rule import Requirement, Rule, Stage

CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-skilled-trades-stream-applicant-checklist"
WHILE_OPEN = days("2017-05-31", "2025-11-13")

INTENTION = Requirement(
    "For an officer to judge",
    (former.intention_to_live_in_ontario("ST-25", WHILE_OPEN, copy(f"{CHECKLIST}#section-10")),),
)
DEFINITIONS = Requirement(
    "What is not asked, and who counts as family",
    (
        Rule(
            "ST-20",
            "No education minimum",
            "No schooling is required.",
            Informational(),
            WHILE_OPEN,
            copy(SKILLED_TRADES_CHECKLIST_S0, IMMILIST_ONTARIO_SKILLED_TRADES),
            "The checklist has no section on education.",
        ),
        Rule(
            "ST-23",
            "No job offer",
            "No job offer is needed; one can serve as funds.",
            Informational(),
            WHILE_OPEN,
            copy(SKILLED_TRADES_CHECKLIST_S8, SKILLED_TRADES_CHECKLIST_S0),
        ),
        former.who_counts_as_family(
            "ST-43",
            days("2017-10-24", "2025-11-13"),
            copy(f"{CHECKLIST}#section-3", UPDATES_2017_S1, UPDATES_2016_S3),
        ),
    ),
    stage=Stage.DEFINITION,
)
NOTIFICATION = Requirement(
    "Notification and round",
    (
        shared.notification_of_interest(
            "ST-03",
            WHILE_OPEN,
            copy(
                APPLYING_PROGRAM_OINP_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
                "https://www.ontario.ca/page/2019-ontario-immigrant-nominee-program-updates#section-11",
            ),
            "The notifications of 24 January 2019 were sent in error to some people; they could be "
            "used for this stream only.",
        ),
        shared.stream_named_in_the_notification(
            "ST-35",
            WHILE_OPEN,
            copy(APPLYING_PROGRAM_OINP_S1, EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0),
            stream="skilled_trades",
        ),
        Rule(
            "ST-21",
            "CRS",
            "There is no fixed lowest CRS score; each round sets a range (260 to 489 on 10 "
            "February 2023; 405 to 435 on 17 October 2024).",
            Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            WHILE_OPEN,
            copy(
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S2,
                UPDATES_2019_S0,
            ),
            "No range was published for this stream until 2019; it was 410 to 479 on 11 December "
            "2019.",
        ),
        Rule(
            "ST-14",
            "Six months in the primary occupation",
            "For targeted rounds 6 months in the primary occupation are enough; the total of one "
            "year is still needed.",
            When(Is(q.TARGETED_ROUND), AtLeast(q.MONTHS_IN_PRIMARY_NOC, 6)),
            days("2024-08-22", "2025-11-13", basis=CHANGE),
            copy(
                *(UPDATES_2024, THECANADATIME_INTRODUCED_SIGNIFICANT_CHANGES),
                "https://www.saabimmigration.ca/?p=14639",
            ),
            "Posts of 22 August and 17 October 2024; that of 11 July 2024 does not say it.",
        ),
        shared.listed_work_is_primary(
            "ST-44",
            days("2024-01-11", "2025-11-13", basis=CHANGE),
            "Every targeted round of 2024: 11 January, 1 March, 11 July, 22 August and 17 October.",
        ),
    ),
    stage=Stage.APPLY,
)
TIME = shared.time_to_apply(
    shared.within_45_days(
        "ST-04",
        days("2019-01-24", "2025-11-13", earlier=True),
        copy(
            APPLYING_PROGRAM_OINP_S1,
            HOW_USE_E_FILING_PORTAL_S1,
            "https://www.ontario.ca/page/oinp-express-entry-notifications-interest#section-6",
        ),
        "The unused notifications of 24 January 2019 lapsed on 11 March 2019, which fits 45 days.",
    ),
)
WARNINGS = Requirement(
    "Warnings",
    (
        former.refugee_claim_pending(
            "ST-27",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
            "claims; the stream page was not read. The text read is the student page of about "
            "2017, and it was only inferred for this stream. For later days this is a warning and "
            "no refusal; the rule on the work permit decides.",
        ),
        former.refugee_claim_ended(
            "ST-28",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "A warning only.",
        ),
        former.removal_order("ST-29", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)
RETURNED = Requirement(
    "Files pending on 14 November 2025 were returned",
    (
        Rule(
            "ST-45",
            "Eligible just before the stream was suspended",
            "Every file that was pending on 14 November 2025 was returned with its fee. So it was "
            "of no use to be eligible on 13 November 2025, or shortly before it.",
            Informational(),
            days("2025-11-13", "2025-11-13", earlier=True),
            copy(
                "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#november14-0"
            ),
            "How long a file had to be there to be decided before that day is not known.",
        ),
    ),
    stage=Stage.WARNING,
)
EXISTENCE = Requirement(
    "Does the stream exist?",
    (
        Rule(
            "ST-24",
            "Stream suspended",
            "From 14 November 2025 no applications were taken, and every pending file was returned "
            "with its fee: a review found systemic misrepresentation or fraud around the criteria. "
            "The stream did not reopen before it was removed.",
            StreamClosed(
                date(2025, 11, 14), "suspended, and every pending file was returned with its fee"
            ),
            days("2025-11-14", "2026-06-24"),
            copy(
                "https://www.ontario.ca/page/2025-ontario-immigrant-nominee-program-updates#november14-0",
                UPDATES_2025_JULY2_0,
                UPDATES_2025_OCTOBER31_0,
            ),
            "The power named by the program is s. 7 of O. Reg. 421/17 (return of files since 1 "
            "July 2025; its factors were widened by the amendment announced on 31 October 2025). "
            "Users of the portal saw the stream closed from 10 November 2025; a secondary source "
            "says so.",
        ),
        former.stream_no_longer_exists(
            "ST-33",
            official(
                UPDATES_2026_2026_06_26_ONTARIO_IMMIGRANT_NOMINEE_PROGRAM_RE,
                UPDATES_2026_MAY29_0,
                UPDATES_2026_MARCH16_0,
                REG_26204,
                REG_26047,
            ),
            "Files already received are judged by the rules in force when they were filed. "
            "Expressions of interest and job offers without an invitation were withdrawn over the "
            "weeks after 26 June 2026. On 30 May 2026 only O. Reg. 47/26 took effect, which "
            "emptied the list of categories in O. Reg. 421/17 and which the program calls "
            "preparation for the redesign. The program's own pages (dated 29 May 2026, seen on 19 "
            "June 2026) still offered the stream, and its notice puts the removal of the streams "
            'at 25 June 2026. The post says "in force June 25" at the top and "today" (June 26) at '
            "the end; the earlier day is the regulation's. The stream had taken no application "
            "since 14 November 2025.",
        ),
    ),
    stage=Stage.EXISTS,
)
STEPS = Requirement(
    "Steps and powers",
    (
        former.complete_application(
            "ST-38",
            days("2021-04-13", "2025-11-13"),
            copy(UPDATES_2021_S7, APPLYING_PROGRAM_OINP_S2, SKILLED_TRADES_CHECKLIST_S0),
        ),
        shared.proof_of_work(
            "ST-37",
            days("2025-11-13", "2025-11-13", earlier=True),
            copy(SKILLED_TRADES_CHECKLIST_S6),
        ),
        former.consent_form(
            "ST-40",
            days("2024-02-26", "2025-11-13", basis=CHANGE),
            copy(APPLYING_PROGRAM_OINP_S1, f"{CHECKLIST}#section-2", UPDATES_2024),
        ),
        former.translations_and_representative(
            "ST-41",
            days("2021-03-17", "2025-11-13", earlier=True),
            copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0, REPRESENTATIVES_S2, UPDATES_2021_S8),
        ),
        former.fee(
            "ST-39",
            days("2025-11-13", "2025-11-13", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S1),
        ),
        shared.profile_kept_valid(
            "ST-34",
            days("2018-12-31", "2025-11-13", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S1),
        ),
        former.interview("ST-32", copy(UPDATES_2025_JULY2_0)),
        former.return_without_decision(
            "ST-31", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        former.false_information(
            "ST-30",
            days("2018-01-01", "2026-06-24", earlier=True),
            copy(UPDATES_2024, UPDATES_2025_OCTOBER21_0, APPLYING_PROGRAM_OINP_S1),
        ),
        former.internal_review(
            "ST-42", copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5)
        ),
    ),
    stage=Stage.STEP,
)
