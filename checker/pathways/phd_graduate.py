"""PhD Graduate: O. Reg. 422/17 s. 9; O. Reg. 421/17 s. 2 (1) 5 and s. 3.1.

The text of s. 9 itself was not read: the rules rest on copies of the program's pages.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy
from checker.base.period import READ, days, inferred
from checker.pathways.common import former, graduates, phases
from checker.rules.expressions import AtLeast, Discretionary, FromDate, Informational, Is, OneOf
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import ontario_ca, press
from checker.streams.stream import Stream

STREAM = Stream(
    slug="phd-graduate",
    order=25,
    title="PhD Graduate",
    short="PhD Graduate",
    family="Graduates",
    law="O. Reg. 422/17 s. 9; O. Reg. 421/17 s. 2 (1) 5 and s. 3.1",
    phases=(phases.ACT, phases.REVOKED, phases.REMOVED),
    predecessor=True,
)

CHECKLIST = ontario_ca.PHD_CHECKLIST
AS_READ_IN_2026 = days("2026-03-31", "2026-06-24", earlier=True, basis=READ)

FOREIGN_NATIONAL = Requirement(
    "Foreign national", rules=(graduates.FOREIGN_NATIONAL_ONLY("PHD-14"),)
)

LISTED = OneOf(q.UNIVERSITY, q.PHD_UNIVERSITIES)
UNIVERSITY = FromDate(
    date(2024, 1, 2),
    before=graduates.another_for_an_officer(LISTED, Is(q.INSTITUTION_IN_ONTARIO)),
    then=LISTED,
    basis=inferred(
        "an undated source of after 26 April 2022 has the same 19 names, and the complete "
        "updates of 2024, 2025 and 2026 announce no revision",
        "2026-03-31",
    ),
)

DEGREE = Requirement(
    "Degree",
    rules=(
        Rule(
            "PHD-03",
            title="Degree",
            says=(
                "All requirements of a PhD must be completed at one of the 19 listed Ontario "
                "universities. The person shows the degree itself, or an official letter of the "
                "university that everything is done, that no fees are owed, and when the degree "
                "will be granted."
            ),
            test=graduates.finished_at("phd", UNIVERSITY),
            in_force=days("2015-04-17", "2026-06-24"),
            citation=copy(
                ontario_ca.PHD_GRADUATE.part(2),
                ontario_ca.PHD_GRADUATE_UNIVERSITIES,
                CHECKLIST.part(5),
                ontario_ca.UPDATES_2015_MARCH,
                press.LOONEYTOONEY_PHD,
            ),
            note=(
                "The degree must be finished before the application is sent (until 16 April 2015 a "
                "student in the final semester could apply). The list is that read on 31 March "
                "2026: the list of the Masters stream without Algoma University and the Ontario "
                "College of Art & Design University. A secondary source of after 26 April 2022 has "
                "the same 19 names. Before 2 January 2024 another university in Ontario is for an "
                "officer to judge."
            ),
        ),
        Rule(
            "PHD-04",
            title="Studies in Ontario",
            says=(
                "At least 2 years of the PhD studies must be done while lawfully living and "
                "studying in Ontario."
            ),
            test=AtLeast(q.PHD_YEARS_IN_ONTARIO, 2),
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2)),
        ),
        graduates.TWO_YEAR_WINDOW(
            "PHD-05",
            citation=copy(ontario_ca.PHD_GRADUATE.part(2)),
            example="The official example is that of the Masters stream.",
        ),
    ),
)

DUTY_TO_GO_HOME = Requirement(
    "Duty to go home",
    rules=(
        graduates.RETURN_OBLIGATION(
            "PHD-06",
            in_force=graduates.SINCE_2018_OR_BEFORE,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2)),
        ),
    ),
)

RESIDENCE = Requirement(
    "Residence and status",
    rules=(
        graduates.RESIDENCE_IN_ONTARIO(
            "PHD-07",
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(4)),
            note=(
                "It is proved by papers with the full name and an Ontario address, as for the "
                "Masters stream."
            ),
        ),
        former.LEGAL_STATUS_IF_IN_CANADA(
            "PHD-13",
            citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(3)),
            note="People outside Canada have no status test.",
        ),
    ),
)

SETTLEMENT_FUNDS = Requirement(
    "Settlement funds",
    rules=(
        graduates.SETTLEMENT_FUNDS(
            "PHD-09",
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(6)),
            note=(
                "As in the Masters stream (MA-13), money and a year's pay from present work in "
                "Ontario, or from an Ontario job offer, are added together; the amount is that of "
                "the federal table. The start day was not found; the post of 2016 on funds names "
                "the Masters and Express Entry streams only."
            ),
        ),
    ),
)

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(
        Rule(
            "PHD-12",
            title="Intention to live in Ontario",
            says=(
                "The person must intend to live and work in Ontario once a permanent resident. An "
                "officer judges it by ties to Ontario: past or present work, job offers, "
                "applications or interviews, study, volunteering, a lease or property, visits, "
                "professional networks, family and personal relations."
            ),
            test=Discretionary(),
            in_force=graduates.SINCE_2018_OR_BEFORE,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(8)),
            note=former.INTENTION_NOTE,
        ),
        graduates.CLAIMS_MUST_HOLD(
            "PHD-02", citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(9))
        ),
    ),
)

SIZE_OF_THE_FAMILY = Requirement(
    "Size of the family",
    stage=Stage.DEFINITION,
    rules=(
        former.WHO_COUNTS_AS_FAMILY(
            "PHD-31",
            in_force=days("2017-10-24", "2026-06-24"),
            citation=copy(
                ontario_ca.PHD_GRADUATE.part(2),
                ontario_ca.UPDATES_2017_NOVEMBER,
                ontario_ca.UPDATES_2016_APRIL,
            ),
        ),
    ),
)

NOT_ASKED = Requirement(
    "What is not asked",
    stage=Stage.DEFINITION,
    rules=(
        Rule(
            "PHD-08",
            title="No residence test on the application day",
            says=(
                "Unlike the Masters stream, the official page sets no condition on where the "
                "person lives on the application day. Only the legal-status rule holds, for people "
                "in Canada."
            ),
            test=Informational(),
            in_force=AS_READ_IN_2026,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2)),
            note=(
                "Consultants' pages and a guide of 2018 ask that the person lives in Ontario with "
                "status or outside Canada; this is not on the page of 29 May 2026. For days long "
                "before that it may still have held: a person who lives in another province should "
                "take care."
            ),
        ),
        Rule(
            "PHD-24",
            title="Enrolment is no bar",
            says=(
                "The official page has no rule against being enrolled as a student on the "
                "application day (the Masters stream has one)."
            ),
            test=Informational(),
            in_force=AS_READ_IN_2026,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2)),
        ),
        Rule(
            "PHD-10",
            title="No language minimum",
            says="There is no language minimum, and no language test is needed to be eligible.",
            test=Informational(),
            in_force=graduates.SINCE_2018,
            citation=copy(ontario_ca.PHD_GRADUATE.part(2), CHECKLIST.part(0)),
            note=(
                "Neither the page nor the checklist has a part on language. Tests only add points "
                "to the expression of interest. A secondary page that claims CLB 7 is wrong."
            ),
        ),
        graduates.NO_JOB_OFFER("PHD-11", citation=copy(ontario_ca.PHD_GRADUATE.part(2))),
    ),
)

INVITATION = Requirement(
    "Invitation",
    section="O. Reg. 421/17 s. 3.1",
    stage=Stage.APPLY,
    rules=(
        graduates.INVITATION_NEEDED(
            "PHD-01",
            citation=copy(
                ontario_ca.PHD_GRADUATE.part(2),
                ontario_ca.UPDATES_2021_AUGUST,
                ontario_ca.INVITATIONS,
            ),
            note=(
                "Expressions of interest for the two graduate streams opened on 9 August 2021. The "
                "first round was on 18 August 2021 (77 invitations, 17 points or more)."
            ),
            clock="PHD-22",
        ),
    ),
)

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        graduates.WITHIN_14_DAYS(
            "PHD-22",
            note=(
                "Before expressions of interest: 7 days after registering, 14 from 27 February "
                "2017."
            ),
        ),
    ),
)

ROUND = Requirement(
    "Conditions of the round", stage=Stage.APPLY, rules=(graduates.WHAT_THE_ROUND_ASKS("PHD-25"),)
)

WARNINGS = Requirement(
    "Refugee claims and removal orders",
    stage=Stage.WARNING,
    rules=(
        graduates.REFUGEE_CLAIM_PENDING("PHD-15", stream="PhD"),
        graduates.REFUGEE_CLAIM_ENDED("PHD-16"),
        graduates.REMOVAL_ORDER("PHD-17"),
    ),
)

EXISTENCE = Requirement(
    "Existence of the stream",
    stage=Stage.EXISTS,
    rules=(graduates.STREAM_NO_LONGER_EXISTS("PHD-21"),),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        graduates.REGISTRATION("PHD-23"),
        graduates.COMPLETE_APPLICATION(
            "PHD-26",
            citation=copy(
                ontario_ca.UPDATES_2021_APRIL, ontario_ca.APPLYING.part(2), CHECKLIST.part(0)
            ),
        ),
        graduates.CONSENT_FORM(
            "PHD-28",
            citation=copy(ontario_ca.APPLYING.part(2), CHECKLIST.part(1), ontario_ca.UPDATES_2024),
        ),
        graduates.TRANSLATIONS_AND_REPRESENTATIVE("PHD-29"),
        graduates.FEE("PHD-27"),
        graduates.INTERVIEW("PHD-20"),
        graduates.RETURN_WITHOUT_DECISION("PHD-19"),
        graduates.FALSE_INFORMATION("PHD-18"),
        graduates.INTERNAL_REVIEW("PHD-30"),
        graduates.AFTER_NOMINATION("PHD-32"),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2026, 6, 24),
    requirements=(
        FOREIGN_NATIONAL,
        DEGREE,
        DUTY_TO_GO_HOME,
        RESIDENCE,
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
