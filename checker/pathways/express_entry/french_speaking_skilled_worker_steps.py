"""French-Speaking Skilled Worker: what an officer judges, the round, and what is shown."""

from checker import questions as q
from checker.base.citing import copy, doubtful, official
from checker.base.period import CHANGE, days, inferred
from checker.pathways import former
from checker.pathways.express_entry import shared
from checker.pathways.sources import (
    APPLYING_PROGRAM_OINP_S1,
    APPLYING_PROGRAM_OINP_S2,
    DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
    EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
    FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8,
    HOW_USE_E_FILING_PORTAL_S1,
    KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5,
    REG_26047,
    REG_26204,
    REPRESENTATIVES_S2,
    UPDATES_2016_S0,
    UPDATES_2016_S3,
    UPDATES_2017_S1,
    UPDATES_2020,
    UPDATES_2021,
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
from checker.rules.rule import Requirement, Rule, Stage

CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/ontarios-express-entry-french-speaking-skilled-worker-stream-applicant-checklist"

SINCE_2015 = days("2015-06-30", "2026-06-24", earlier=True)

INTENTION = Requirement(
    "For an officer to judge",
    (
        former.intention_to_live_in_ontario(
            "FSSW-20",
            days("2018-01-01", "2026-06-24", earlier=True),
            copy(f"{CHECKLIST}#section-10"),
        ),
    ),
)
DEFINITIONS = Requirement(
    "What is not asked, and who counts as family",
    (
        shared.no_job_offer(
            "FSSW-19",
            copy(f"{CHECKLIST}#section-7", KEYAPPLY_ONTARIO_S_EXPRESS_ENTRY_FRENCH_SPEA),
        ),
        former.who_counts_as_family(
            "FSSW-39",
            days("2017-10-24", "2026-06-24"),
            copy(f"{CHECKLIST}#section-11", UPDATES_2017_S1, UPDATES_2016_S3),
        ),
    ),
    stage=Stage.DEFINITION,
)
NOTIFICATION = Requirement(
    "Notification and round",
    (
        shared.notification_of_interest(
            "FSSW-03",
            SINCE_2015,
            copy(
                APPLYING_PROGRAM_OINP_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
                "https://www.ontario.ca/page/2017-ontario-immigrant-nominee-program-updates#section-11",
            ),
        ),
        shared.stream_named_in_the_notification(
            "FSSW-31",
            days(
                *("2018-01-01", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "from 2018 on notifications are announced stream by stream", "2020-11-04"
                ),
            ),
            copy(
                *(APPLYING_PROGRAM_OINP_S1, EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0),
                *(UPDATES_2020, UPDATES_2021),
            ),
            "The notifications of 4 November 2020 and 13 January 2021 served this stream and that of "
            "the skilled trades alike. The official table marks targeted rounds from 9 June 2022; "
            "the rounds of this stream before had no conditions of their own.",
            stream="french_speaking_skilled_worker",
        ),
        Rule(
            "FSSW-17",
            "No fixed CRS minimum",
            "The stream has no lowest CRS score of its own; the score must lie in the range of the "
            "round where one is given.",
            Between(q.CRS, q.ROUND_CRS_LEAST, q.ROUND_CRS_MOST),
            SINCE_2015,
            copy(
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S1,
                EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S7,
                UPDATES_2016_S0,
            ),
            "Official ranges start as low as 290 (26 September 2024). Until 2019 no range was "
            "published for this stream. The 400 of 2016 to 2018 was asked of Human Capital "
            "Priorities only.",
        ),
    ),
    stage=Stage.APPLY,
)
TIME = shared.time_to_apply(
    shared.within_45_days(
        "FSSW-04",
        days("2018-12-31", "2026-06-24", earlier=True),
        copy(
            APPLYING_PROGRAM_OINP_S1,
            HOW_USE_E_FILING_PORTAL_S1,
            EXPRESS_ENTRY_NOTIFICATIONS_INTEREST_S0,
        ),
        "The first day of this rule is not printed for this stream. The 14 days of February "
        "2017 concerned the Masters, PhD and Human Capital Priorities streams only, and ran "
        "from the registration in the portal.",
    ),
)
WARNINGS = Requirement(
    "Warnings",
    (
        former.refugee_claim_pending(
            "FSSW-23",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "The checklist and the page on how to apply of 29 May 2026 name no test of refugee "
            "claims; the stream page was not read. The text read is the student page of about "
            "2017, and it was only inferred for this stream. For later days this is a warning and "
            "no refusal; the rule on legal status decides.",
        ),
        former.refugee_claim_ended(
            "FSSW-24",
            doubtful(
                ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH
            ),
            "A warning only.",
        ),
        former.removal_order("FSSW-25", doubtful(ONTARIOIMMIGRATION_OI_PNPSTUDENTS_HTML)),
    ),
    stage=Stage.WARNING,
)
EXISTENCE = Requirement(
    "Does the stream exist?",
    (
        former.stream_no_longer_exists(
            "FSSW-29",
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
            "the end; the earlier day is the regulation's. The last notifications listed for this "
            "stream are of 26 September 2024.",
        ),
    ),
    stage=Stage.EXISTS,
)
STEPS = Requirement(
    "Steps and powers",
    (
        former.complete_application(
            "FSSW-34",
            days("2021-04-13", "2026-06-24"),
            copy(UPDATES_2021_S7, APPLYING_PROGRAM_OINP_S2, f"{CHECKLIST}#section-0"),
        ),
        shared.proof_of_work(
            "FSSW-33",
            days("2026-05-29", "2026-06-24", earlier=True),
            copy(FRENCH_SPEAKING_SKILLED_WORKER_CHECKLIST_S8),
            "For self-employment: the registration of the business, tax returns, letters of "
            "clients, invoices. For a regulated occupation the licence must be added.",
        ),
        former.consent_form(
            "FSSW-36",
            days("2024-02-26", "2026-06-24", basis=CHANGE),
            copy(APPLYING_PROGRAM_OINP_S1, f"{CHECKLIST}#section-2", UPDATES_2024),
        ),
        former.translations_and_representative(
            "FSSW-37",
            days("2021-03-17", "2026-06-24", earlier=True),
            copy(DOCUMENT_TRANSLATION_AND_NOTARIZATION_S0, REPRESENTATIVES_S2, UPDATES_2021_S8),
        ),
        former.fee(
            "FSSW-35",
            days("2026-05-29", "2026-06-24", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S1),
        ),
        shared.profile_kept_valid(
            "FSSW-30",
            days("2016-11-28", "2026-06-24", earlier=True),
            copy(APPLYING_PROGRAM_OINP_S1, UPDATES_2016_S0),
        ),
        former.interview("FSSW-28", copy(UPDATES_2025_JULY2_0)),
        former.return_without_decision(
            "FSSW-27", copy(UPDATES_2025_JULY2_0, UPDATES_2025_OCTOBER31_0)
        ),
        former.false_information(
            "FSSW-26",
            days("2018-01-01", "2026-06-24", earlier=True),
            copy(UPDATES_2024, UPDATES_2025_OCTOBER21_0, APPLYING_PROGRAM_OINP_S1),
        ),
        former.internal_review(
            "FSSW-38", copy(UPDATES_2021_S10, PROGRAM_EXPRESSION_INTEREST_SYSTEMS_S5)
        ),
    ),
    stage=Stage.STEP,
)
