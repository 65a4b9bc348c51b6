"""Masters Graduate: O. Reg. 422/17 s. 8; O. Reg. 421/17 s. 2 (1) 4 and s. 3.1."""

from datetime import date

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import days, inferred
from checker.pathways.common import former, graduates, phases
from checker.rules.expressions import AllOf, AnyOf, AtLeast, FromDate, Is, OneOf
from checker.rules.language_levels import (
    ENGLISH_ACCEPTED,
    FRENCH_ACCEPTED,
    ONE_ACCEPTED_TEST,
    fresh_in_one_language,
    one_language,
)
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import copies, ontario_ca, press, regulations
from checker.streams.stream import Stream

STREAM = Stream(
    slug="masters-graduate",
    order=24,
    title="Masters Graduate",
    short="Masters Graduate",
    family="Graduates",
    law="O. Reg. 422/17 s. 8; O. Reg. 421/17 s. 2 (1) 4 and s. 3.1",
    phases=(phases.ACT, phases.REVOKED, phases.REMOVED),
    predecessor=True,
)

FOREIGN_NATIONAL = Requirement(
    "Foreign national", rules=(graduates.FOREIGN_NATIONAL_ONLY("MA-17"),)
)

LISTED = OneOf(q.UNIVERSITY, q.MASTERS_UNIVERSITIES)
UNIVERSITY = FromDate(
    date(2026, 3, 31),
    before=FromDate(
        date(2021, 9, 14),
        before=graduates.another_for_an_officer(LISTED, Is(q.INSTITUTION_IN_ONTARIO)),
        then=graduates.another_for_an_officer(LISTED, OneOf(q.UNIVERSITY, ("affiliated",))),
    ),
    then=LISTED,
)

DEGREE = Requirement(
    "Degree",
    section="O. Reg. 422/17 s. 8",
    rules=(
        Rule(
            "MA-03",
            title="Degree",
            says=(
                "All requirements of a master's degree must be completed at one of the 21 listed "
                "Ontario universities. The person shows the degree itself, or an official letter "
                "of the university that everything is done, that no fees are owed, and when the "
                "degree will be granted."
            ),
            test=graduates.finished_at("masters", UNIVERSITY),
            in_force=days("2015-04-17", "2026-06-24"),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_GRADUATE_UNIVERSITIES,
                ontario_ca.MASTERS_CHECKLIST_EDUCATION,
                ontario_ca.UPDATES_2015_MARCH,
                regulations.O_REG_422_17_MASTERS,
                press.CICNEWS_MASTERS_2021,
                press.LOONEYTOONEY_MASTERS,
            ),
            note=(
                "The degree must be finished before the application is sent. Until 16 April 2015 "
                "students in their final semester could apply. The list is that read on 31 March "
                "2026. The lists of 14 September 2021 and 30 August 2023 were longer: they also "
                "named colleges affiliated or federated with these universities. The cut to 21 was "
                "announced nowhere, so up to 30 March 2026 such a college is left to an officer; "
                "after 30 August 2023 that is open. Another university was on none of these lists. "
                "Before 14 September 2021 no list was found, and another university in Ontario is "
                "for an officer to judge; in February 2017 the program spoke of publicly funded "
                "Ontario universities."
            ),
        ),
        Rule(
            "MA-04",
            title="Length",
            says="The programme must be at least one academic year of full-time study.",
            test=AtLeast(q.ACADEMIC_YEARS, 1),
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.MASTERS_GRADUATE.part(2), regulations.O_REG_422_17_MASTERS),
        ),
        Rule(
            "MA-06",
            title="Full-time study",
            says=(
                "Full-time means at least 15 hours of instruction a week over the academic year; "
                "workplace training that belongs to the studies is included. Part-time study may "
                "count if the programme equals at least one full-time academic year."
            ),
            test=Is(q.STUDIED_FULL_TIME),
            in_force=days(
                "2019-10-19",
                "2026-06-24",
                earlier=True,
                basis=inferred(
                    "a secondary source of that day asks for one full-time academic year, or "
                    "the same in part-time",
                    "2021-08-08",
                ),
            ),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_SCORING,
                copies.BLUEHAWK_MASTERS,
                press.IMMILIST_MASTERS,
                press.VISAJOURNAL_MASTERS,
            ),
            note=(
                "The institution decides what is full-time (checklist). The 15 hours stand in a "
                "copy of the page of before 9 August 2021, workplace training in texts from April "
                "2022 on. The regulation (s. 8) asks only that the degree takes a year full-time; "
                "how the person studied is a condition of the page."
            ),
        ),
        graduates.TWO_YEAR_WINDOW(
            "MA-05",
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                regulations.O_REG_422_17_MASTERS,
                ontario_ca.OLD_MASTERS,
            ),
            example=(
                "Official example: a degree of 1 June 2021 can be used up to and including 1 June "
                "2023."
            ),
        ),
    ),
)

ENROLMENT = Requirement(
    "No student any more",
    section="O. Reg. 422/17 s. 8",
    rules=(
        Rule(
            "MA-07",
            title="Not enrolled",
            says=(
                "The person must not be enrolled as a student on the application day, unless the "
                "studies serve a licence in a regulated Ontario occupation, or the person also "
                "works full-time in Ontario."
            ),
            test=AnyOf((Is(q.ENROLLED, False), Is(q.ENROLLED_FOR_LICENCE), Is(q.WORKS_IN_ONTARIO))),
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.MASTERS_GRADUATE.part(2), regulations.O_REG_422_17_MASTERS),
            note="One of the two exceptions is enough.",
        ),
    ),
)

DUTY_TO_GO_HOME = Requirement(
    "Duty to go home",
    rules=(
        graduates.RETURN_OBLIGATION(
            "MA-08",
            in_force=days("2015-12-31", "2026-06-24", earlier=True),
            citation=copy(ontario_ca.MASTERS_GRADUATE.part(2), ontario_ca.OLD_MASTERS),
            note="A condition of the page; the regulation (s. 8) does not have it.",
        ),
    ),
)

RESIDENCE = Requirement(
    "Residence and status",
    section="O. Reg. 422/17 s. 8",
    rules=(
        graduates.RESIDENCE_IN_ONTARIO(
            "MA-09",
            in_force=days("2017-05-05", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_RESIDENCY,
                ontario_ca.UPDATES_2017_MAY,
                regulations.O_REG_422_17_MASTERS,
            ),
            note=(
                "It is proved by papers with the full name and an Ontario address (phone, energy "
                "or insurance bills, lease, pay slips). Credit-card statements have not been "
                "accepted since 5 May 2017."
            ),
        ),
        Rule(
            "MA-10",
            title="Where they live now",
            says=(
                "On the application day the person must either live in Ontario with status (a "
                "study permit, a work permit or a visitor record) or live outside Canada. Living "
                "in another province or territory is not enough."
            ),
            test=AnyOf(
                (
                    OneOf(q.LIVES_IN, ("outside_canada",)),
                    AllOf((OneOf(q.LIVES_IN, ("ontario",)), OneOf(q.STATUS, q.WITH_STATUS))),
                )
            ),
            in_force=days("2017-02-21", "2026-06-24"),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.UPDATES_2017_FEBRUARY,
                regulations.O_REG_422_17_MASTERS,
            ),
            note=(
                "Maintained status counts here as it does in the rule on legal status (MA-16). "
                "Before the reopening of 21 February 2017 only people who lived in Ontario could "
                "apply."
            ),
        ),
        former.LEGAL_STATUS_IF_IN_CANADA(
            "MA-16",
            citation=copy(ontario_ca.MASTERS_GRADUATE.part(2), ontario_ca.MASTERS_CHECKLIST_STATUS),
            note=(
                "People outside Canada have no status test. The rule on where they live now "
                '(MA-10) is stricter. "Until the nomination" is worded as advice, not as a '
                "condition."
            ),
        ),
    ),
)

# CELPIP counts for this stream from 21 February 2017 on.
WITHOUT_CELPIP = AnyOf(
    (
        AllOf((ENGLISH_ACCEPTED, OneOf(q.ENGLISH_TEST, ("ielts_general", "pte_core")))),
        FRENCH_ACCEPTED,
    )
)

LANGUAGE = Requirement(
    "Language",
    section="O. Reg. 422/17 s. 8",
    rules=(
        Rule(
            "MA-11",
            title="Language",
            says="CLB or NCLC 7 or more in each of the four abilities, in English or in French.",
            test=one_language(7),
            in_force=graduates.SINCE_2018,
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_LANGUAGE,
                regulations.O_REG_422_17_MASTERS,
            ),
        ),
        Rule(
            "MA-12",
            title="Language test age",
            says=(
                "The test date must lie within the 2 years before the application is sent, and the "
                "test must be taken before it."
            ),
            test=fresh_in_one_language(7),
            in_force=graduates.SINCE_2018,
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_LANGUAGE,
                regulations.O_REG_422_17_MASTERS,
            ),
        ),
        Rule(
            "MA-27",
            title="Accepted tests",
            says=(
                "English: IELTS General Training (not One Skill Retake), CELPIP General, PTE Core. "
                "French: TEF Canada, TCF Canada. Academic versions are not accepted."
            ),
            test=FromDate(date(2017, 2, 21), before=WITHOUT_CELPIP, then=ONE_ACCEPTED_TEST),
            in_force=days("2018-12-10", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_LANGUAGE,
                ontario_ca.UPDATES_2017_FEBRUARY,
                ontario_ca.UPDATES_2018_DECEMBER,
            ),
            note=(
                "CELPIP counts for this stream from 21 February 2017, TCF Canada from 10 December "
                "2018. The first day of PTE Core, and that on which the One Skill Retake was shut "
                "out, are not printed."
            ),
        ),
    ),
)

SETTLEMENT_FUNDS = Requirement(
    "Settlement funds",
    section="O. Reg. 422/17 s. 8",
    rules=(
        graduates.SETTLEMENT_FUNDS(
            "MA-13",
            in_force=days("2016-04-08", "2026-06-24", earlier=True),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_FUNDS,
                ontario_ca.UPDATES_2016_APRIL,
                regulations.O_REG_422_17_MASTERS,
            ),
            note=(
                "Money and a year's pay from present work in Ontario, or from an Ontario job "
                "offer, are added together (the page's own example adds a wage of $25,000 to "
                "savings of $5,000, against an amount of $29,000). The amount is that of the "
                "federal table in force on the application day. Locked-in investments do not "
                "count; a single large deposit may have to be shown to be free of debt; a "
                "partner's account needs a letter that gives access."
            ),
        ),
    ),
)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(
        former.INTENTION_TO_LIVE_IN_ONTARIO(
            "MA-15",
            in_force=graduates.SINCE_2018_OR_BEFORE,
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2), ontario_ca.MASTERS_CHECKLIST_INTENTION
            ),
        ),
        graduates.CLAIMS_MUST_HOLD(
            "MA-02",
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.MASTERS_CHECKLIST_SCORING,
                regulations.O_REG_422_17_MASTERS,
            ),
            note=(
                "Each scoring factor with points needs its own document at application (checklist)."
            ),
        ),
    ),
)

SIZE_OF_THE_FAMILY = Requirement(
    "Size of the family",
    stage=Stage.DEFINITION,
    rules=(
        former.WHO_COUNTS_AS_FAMILY(
            "MA-34",
            in_force=days("2017-10-24", "2026-06-24"),
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.UPDATES_2017_NOVEMBER,
                ontario_ca.UPDATES_2016_APRIL,
            ),
        ),
    ),
)

NOT_ASKED = Requirement(
    "What is not asked",
    stage=Stage.DEFINITION,
    rules=(graduates.NO_JOB_OFFER("MA-14", citation=copy(ontario_ca.MASTERS_GRADUATE.part(2))),),
)

INVITATION = Requirement(
    "Invitation",
    section="O. Reg. 421/17 s. 3.1",
    stage=Stage.APPLY,
    rules=(
        graduates.INVITATION_NEEDED(
            "MA-01",
            citation=copy(
                ontario_ca.MASTERS_GRADUATE.part(2),
                ontario_ca.UPDATES_2021_AUGUST,
                ontario_ca.INVITATIONS,
                regulations.O_REG_422_17_MASTERS,
            ),
            note=(
                "Expressions of interest for the two graduate streams opened on 9 August 2021. The "
                "first round was on 18 August 2021 (402 invitations, 39 points or more)."
            ),
            clock="MA-25",
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        graduates.WITHIN_14_DAYS(
            "MA-25",
            note=(
                "This is printed on four official pages; the 17 days that some sites give belong "
                "to the job-offer streams. Before expressions of interest: 7 days after "
                "registering, 14 from 27 February 2017; in 2019, 14 days after the file number."
            ),
        ),
    ),
)

ROUND = Requirement(
    "Conditions of the round", stage=Stage.APPLY, rules=(graduates.WHAT_THE_ROUND_ASKS("MA-28"),)
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        graduates.REFUGEE_CLAIM_PENDING("MA-18", stream="Masters"),
        graduates.REFUGEE_CLAIM_ENDED("MA-19"),
        graduates.REMOVAL_ORDER("MA-20"),
    ),
)

EXISTENCE = Requirement(
    "Existence of the stream",
    stage=Stage.EXISTS,
    rules=(graduates.STREAM_NO_LONGER_EXISTS("MA-24"),),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        graduates.REGISTRATION(
            "MA-26",
            note=(
                "Registrations for other streams are possible beside it. Registrations from before "
                "22 November 2022 no longer appear in any later round."
            ),
        ),
        graduates.COMPLETE_APPLICATION(
            "MA-29",
            citation=copy(
                ontario_ca.UPDATES_2021_APRIL,
                ontario_ca.APPLYING.part(2),
                ontario_ca.MASTERS_CHECKLIST_SUMMARY,
            ),
        ),
        graduates.CONSENT_FORM(
            "MA-31",
            citation=copy(
                ontario_ca.APPLYING.part(2),
                ontario_ca.MASTERS_CHECKLIST_CONSENT,
                ontario_ca.UPDATES_2024,
            ),
        ),
        graduates.TRANSLATIONS_AND_REPRESENTATIVE("MA-32"),
        graduates.FEE("MA-30"),
        graduates.INTERVIEW("MA-23"),
        graduates.RETURN_WITHOUT_DECISION("MA-22"),
        graduates.FALSE_INFORMATION("MA-21"),
        graduates.INTERNAL_REVIEW("MA-33"),
        graduates.AFTER_NOMINATION(
            "MA-35",
            note=(
                "An extension is possible only if the federal file came back incomplete or papers "
                "were late."
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2026, 6, 24),
    requirements=(
        FOREIGN_NATIONAL,
        DEGREE,
        ENROLMENT,
        DUTY_TO_GO_HOME,
        RESIDENCE,
        LANGUAGE,
        SETTLEMENT_FUNDS,
        FOR_AN_OFFICER,
        SIZE_OF_THE_FAMILY,
        NOT_ASKED,
        INVITATION,
        TIME_TO_APPLY,
        ROUND,
        WARNINGS,
        EXISTENCE,
    ),
    procedure=(STEPS,),
)
