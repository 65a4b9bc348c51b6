"""Masters Graduate: O. Reg. 422/17 s. 8; O. Reg. 421/17 s. 2 (1) 4 and s. 3.1."""

from datetime import date

from checker import questions as q
from checker.base.citing import copy
from checker.base.period import days, inferred
from checker.pathways import former
from checker.pathways.graduates import shared, steps
from checker.pathways.graduates.shared import SINCE_2018, SINCE_2018_OR_BEFORE
from checker.pathways.sources import (
    BLUEHAWK_MASTERS,
    CICNEWS_MASTERS_2021,
    IMMILIST_MASTERS,
    INVITATIONS_APPLY,
    LOONEYTOONEY_MASTERS,
    MASTERS_GRADUATE_CHECKLIST_S6,
    MASTERS_GRADUATE_CHECKLIST_S10,
    MASTERS_GRADUATE_S2,
    ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH,
    REG_170422_BK9,
    UPDATES_2015_S5,
    UPDATES_2016_S3,
    UPDATES_2017_S1,
    UPDATES_2017_S7,
    UPDATES_2017_S10,
    UPDATES_2018_S0,
    UPDATES_2021_S3,
    VISAJOURNAL_MASTERS,
)
from checker.rules.expressions import AllOf, AnyOf, AtLeast, FromDate, Is, OneOf
from checker.rules.language_levels import (
    ENGLISH_ACCEPTED,
    FRENCH_ACCEPTED,
    ONE_ACCEPTED_TEST,
    fresh_in_one_language,
    one_language,
)
from checker.rules.rule import Pathway, Requirement, Rule

_CHECKLIST = (
    "https://www.ontario.ca/document/oinp-document-checklists/"
    "masters-graduate-stream-applicant-checklist"
)

_LISTED = OneOf(q.UNIVERSITY, q.MASTERS_UNIVERSITIES)
_UNIVERSITY = FromDate(
    date(2026, 3, 31),
    before=FromDate(
        date(2021, 9, 14),
        before=shared.another_for_an_officer(_LISTED, Is(q.INSTITUTION_IN_ONTARIO)),
        then=shared.another_for_an_officer(_LISTED, OneOf(q.UNIVERSITY, ("affiliated",))),
    ),
    then=_LISTED,
)

DEGREE = Requirement(
    "Degree",
    (
        Rule(
            "MA-03",
            "Degree",
            "All requirements of a master's degree must be completed at one of the 21 listed "
            "Ontario universities. The person shows the degree itself, or an official letter of "
            "the university that everything is done, that no fees are owed, and when the degree "
            "will be granted.",
            shared.finished_at("masters", _UNIVERSITY),
            days("2015-04-17", "2026-06-24"),
            copy(
                MASTERS_GRADUATE_S2,
                "https://www.ontario.ca/page/oinp-masters-graduate-stream#section-4",
                f"{_CHECKLIST}#section-5",
                UPDATES_2015_S5,
                REG_170422_BK9,
                CICNEWS_MASTERS_2021,
                LOONEYTOONEY_MASTERS,
            ),
            "The degree must be finished before the application is sent. Until 16 April 2015 "
            "students in their final semester could apply. The list is that read on 31 March 2026. "
            "The lists of 14 September 2021 and 30 August 2023 were longer: they also named colleges "
            "affiliated or federated with these universities. The cut to 21 was announced nowhere, "
            "so up to 30 March 2026 such a college is left to an officer; after 30 August 2023 that "
            "is open. Another university was on none of these lists. Before 14 September 2021 no "
            "list was found, and another university in Ontario is for an officer to judge; in "
            "February 2017 the program spoke of publicly funded Ontario universities.",
        ),
        Rule(
            "MA-04",
            "Length",
            "The programme must be at least one academic year of full-time study.",
            AtLeast(q.ACADEMIC_YEARS, 1),
            SINCE_2018,
            copy(MASTERS_GRADUATE_S2, REG_170422_BK9),
        ),
        Rule(
            "MA-06",
            "Full-time study",
            "Full-time means at least 15 hours of instruction a week over the academic year; "
            "workplace training that belongs to the studies is included. Part-time study may "
            "count if the programme equals at least one full-time academic year.",
            Is(q.STUDIED_FULL_TIME),
            days(
                *("2019-10-19", "2026-06-24"),
                earlier=True,
                basis=inferred(
                    "a secondary source of that day asks for one full-time academic year, or the same "
                    "in part-time",
                    "2021-08-08",
                ),
            ),
            copy(
                *(MASTERS_GRADUATE_S2, MASTERS_GRADUATE_CHECKLIST_S10),
                *(BLUEHAWK_MASTERS, IMMILIST_MASTERS, VISAJOURNAL_MASTERS),
            ),
            "The institution decides what is full-time (checklist). The 15 hours stand in a copy of "
            "the page of before 9 August 2021, workplace training in texts from April 2022 on. The "
            "regulation (s. 8) asks only that the degree takes a year full-time; how the person "
            "studied is a condition of the page.",
        ),
        shared.two_year_window(
            "MA-05",
            copy(MASTERS_GRADUATE_S2, REG_170422_BK9, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH),
            "Official example: a degree of 1 June 2021 can be used up to and including 1 June 2023.",
        ),
    ),
)
ENROLMENT = Requirement(
    "No student any more",
    (
        Rule(
            "MA-07",
            "Not enrolled",
            "The person must not be enrolled as a student on the application day, unless the "
            "studies serve a licence in a regulated Ontario occupation, or the person also works "
            "full-time in Ontario.",
            AnyOf((Is(q.ENROLLED, False), Is(q.ENROLLED_FOR_LICENCE), Is(q.WORKS_IN_ONTARIO))),
            SINCE_2018,
            copy(MASTERS_GRADUATE_S2, REG_170422_BK9),
            "One of the two exceptions is enough.",
        ),
    ),
)
RESIDENCE = Requirement(
    "Residence and status",
    (
        shared.residence_in_ontario(
            "MA-09",
            days("2017-05-05", "2026-06-24", earlier=True),
            copy(MASTERS_GRADUATE_S2, f"{_CHECKLIST}#section-4", UPDATES_2017_S7, REG_170422_BK9),
            "It is proved by papers with the full name and an Ontario address (phone, energy or "
            "insurance bills, lease, pay slips). Credit-card statements have not been accepted "
            "since 5 May 2017.",
        ),
        Rule(
            "MA-10",
            "Where they live now",
            "On the application day the person must either live in Ontario with status (a study "
            "permit, a work permit or a visitor record) or live outside Canada. Living in another "
            "province or territory is not enough.",
            AnyOf(
                (
                    OneOf(q.LIVES_IN, ("outside_canada",)),
                    AllOf((OneOf(q.LIVES_IN, ("ontario",)), OneOf(q.STATUS, q.WITH_STATUS))),
                )
            ),
            days("2017-02-21", "2026-06-24"),
            copy(MASTERS_GRADUATE_S2, UPDATES_2017_S10, REG_170422_BK9),
            "Maintained status counts here as it does in the rule on legal status (MA-16). Before "
            "the reopening of 21 February 2017 only people who lived in Ontario could apply.",
        ),
        former.legal_status_if_in_canada(
            "MA-16",
            copy(MASTERS_GRADUATE_S2, f"{_CHECKLIST}#section-3"),
            "People outside Canada have no status test. The rule on where they live now (MA-10) "
            'is stricter. "Until the nomination" is worded as advice, not as a condition.',
        ),
    ),
)
# CELPIP counts for this stream from 21 February 2017 on.
_WITHOUT_CELPIP = AnyOf(
    (
        AllOf((ENGLISH_ACCEPTED, OneOf(q.ENGLISH_TEST, ("ielts_general", "pte_core")))),
        FRENCH_ACCEPTED,
    )
)
LANGUAGE = Requirement(
    "Language",
    (
        Rule(
            "MA-11",
            "Language",
            "CLB or NCLC 7 or more in each of the four abilities, in English or in French.",
            one_language(7),
            SINCE_2018,
            copy(MASTERS_GRADUATE_S2, MASTERS_GRADUATE_CHECKLIST_S6, REG_170422_BK9),
        ),
        Rule(
            "MA-12",
            "Language test age",
            "The test date must lie within the 2 years before the application is sent, and the "
            "test must be taken before it.",
            fresh_in_one_language(7),
            SINCE_2018,
            copy(MASTERS_GRADUATE_S2, MASTERS_GRADUATE_CHECKLIST_S6, REG_170422_BK9),
        ),
        Rule(
            "MA-27",
            "Accepted tests",
            "English: IELTS General Training (not One Skill Retake), CELPIP General, PTE Core. "
            "French: TEF Canada, TCF Canada. Academic versions are not accepted.",
            FromDate(date(2017, 2, 21), before=_WITHOUT_CELPIP, then=ONE_ACCEPTED_TEST),
            days("2018-12-10", "2026-06-24", earlier=True),
            copy(
                MASTERS_GRADUATE_S2,
                MASTERS_GRADUATE_CHECKLIST_S6,
                UPDATES_2017_S10,
                UPDATES_2018_S0,
            ),
            "CELPIP counts for this stream from 21 February 2017, TCF Canada from 10 December "
            "2018. The first day of PTE Core, and that on which the One Skill Retake was shut "
            "out, are not printed.",
        ),
    ),
)

PATHWAY = Pathway(
    "masters-graduate",
    (
        shared.foreign_national("MA-17"),
        DEGREE,
        ENROLMENT,
        shared.return_obligation(
            "MA-08",
            days("2015-12-31", "2026-06-24", earlier=True),
            copy(MASTERS_GRADUATE_S2, ONTARIOIMMIGRATION_OI_PNPSTUDENTS_MASTERS_WH),
            "A condition of the page; the regulation (s. 8) does not have it.",
        ),
        RESIDENCE,
        LANGUAGE,
        shared.settlement_funds(
            "MA-13",
            days("2016-04-08", "2026-06-24", earlier=True),
            copy(MASTERS_GRADUATE_S2, f"{_CHECKLIST}#section-7", UPDATES_2016_S3, REG_170422_BK9),
            "Money and a year's pay from present work in Ontario, or from an Ontario job offer, "
            "are added together (the page's own example adds a wage of $25,000 to savings of "
            "$5,000, against an amount of $29,000). The amount is that of the federal table in "
            "force on the application day. Locked-in investments do not count; a single large "
            "deposit may have to be shown to be free of debt; a partner's account needs a letter "
            "that gives access.",
        ),
        shared.for_an_officer(
            former.intention_to_live_in_ontario(
                "MA-15",
                SINCE_2018_OR_BEFORE,
                copy(MASTERS_GRADUATE_S2, f"{_CHECKLIST}#section-9"),
            ),
            shared.claims_must_hold(
                "MA-02",
                copy(MASTERS_GRADUATE_S2, MASTERS_GRADUATE_CHECKLIST_S10, REG_170422_BK9),
                "Each scoring factor with points needs its own document at application "
                "(checklist).",
            ),
        ),
        shared.family(
            former.who_counts_as_family(
                "MA-34",
                days("2017-10-24", "2026-06-24"),
                copy(MASTERS_GRADUATE_S2, UPDATES_2017_S1, UPDATES_2016_S3),
            )
        ),
        shared.not_asked(shared.no_job_offer("MA-14", MASTERS_GRADUATE_S2)),
        shared.invitation(
            "MA-01",
            "MA-25",
            copy(MASTERS_GRADUATE_S2, UPDATES_2021_S3, INVITATIONS_APPLY, REG_170422_BK9),
            "Expressions of interest for the two graduate streams opened on 9 August 2021. The "
            "first round was on 18 August 2021 (402 invitations, 39 points or more).",
        ),
        shared.time_to_apply(
            steps.within_14_days(
                "MA-25",
                "This is printed on four official pages; the 17 days that some sites give belong "
                "to the job-offer streams. Before expressions of interest: 7 days after "
                "registering, 14 from 27 February 2017; in 2019, 14 days after the file number.",
            ),
        ),
        shared.what_the_round_asks("MA-28"),
        shared.warnings("MA-18", "MA-19", "MA-20", "Masters"),
        shared.existence("MA-24"),
        steps.steps(
            steps.registration(
                "MA-26",
                "Registrations for other streams are possible beside it. Registrations from "
                "before 22 November 2022 no longer appear in any later round.",
            ),
            *steps.papers("MA-29", "MA-31", "MA-32", "MA-30", _CHECKLIST),
            *steps.powers("MA-23", "MA-22", "MA-21"),
            *steps.after_the_decision(
                "MA-33",
                "MA-35",
                "An extension is possible only if the federal file came back incomplete or papers "
                "were late.",
            ),
        ),
    ),
    last_day=date(2026, 6, 24),
)
