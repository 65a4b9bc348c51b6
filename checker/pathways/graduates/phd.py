"""PhD Graduate: O. Reg. 422/17 s. 9; O. Reg. 421/17 s. 2 (1) 5 and s. 3.1.

The text of s. 9 itself was not read: the rules rest on copies of the program's pages.
"""

from datetime import date

from checker import questions as q
from checker.base.citing import copy
from checker.base.period import READ, days, inferred
from checker.pathways import former
from checker.pathways.graduates import shared, steps
from checker.pathways.graduates.shared import SINCE_2018, SINCE_2018_OR_BEFORE
from checker.pathways.sources import (
    INVITATIONS_APPLY,
    LOONEYTOONEY_PHD,
    PHD_GRADUATE_CHECKLIST_S0,
    PHD_GRADUATE_S2,
    UPDATES_2015_S5,
    UPDATES_2016_S3,
    UPDATES_2017_S1,
    UPDATES_2021_S3,
)
from checker.rules.expressions import AtLeast, Discretionary, FromDate, Informational, Is, OneOf
from checker.rules.rule import Pathway, Requirement, Rule

_CHECKLIST = "https://www.ontario.ca/document/oinp-document-checklists/phd-graduate-stream-applicant-checklist"

_LISTED = OneOf(q.UNIVERSITY, q.PHD_UNIVERSITIES)
_UNIVERSITY = FromDate(
    date(2024, 1, 2),
    before=shared.another_for_an_officer(_LISTED, Is(q.INSTITUTION_IN_ONTARIO)),
    then=_LISTED,
    basis=inferred(
        "an undated source of after 26 April 2022 has the same 19 names, and the complete updates of "
        "2024, 2025 and 2026 announce no revision",
        "2026-03-31",
    ),
)
_AS_READ_IN_2026 = days("2026-03-31", "2026-06-24", earlier=True, basis=READ)

DEGREE = Requirement(
    "Degree",
    (
        Rule(
            "PHD-03",
            "Degree",
            "All requirements of a PhD must be completed at one of the 19 listed Ontario "
            "universities. The person shows the degree itself, or an official letter of the "
            "university that everything is done, that no fees are owed, and when the degree will "
            "be granted.",
            shared.finished_at("phd", _UNIVERSITY),
            days("2015-04-17", "2026-06-24"),
            copy(
                PHD_GRADUATE_S2,
                "https://www.ontario.ca/page/oinp-phd-graduate-stream#section-4",
                f"{_CHECKLIST}#section-5",
                UPDATES_2015_S5,
                LOONEYTOONEY_PHD,
            ),
            "The degree must be finished before the application is sent (until 16 April 2015 a "
            "student in the final semester could apply). The list is that read on 31 March 2026: "
            "the list of the Masters stream without Algoma University and the Ontario College of Art "
            "& Design University. A secondary source of after 26 April 2022 has the same 19 names. "
            "Before 2 January 2024 another university in Ontario is for an officer to judge.",
        ),
        Rule(
            "PHD-04",
            "Studies in Ontario",
            "At least 2 years of the PhD studies must be done while lawfully living and studying "
            "in Ontario.",
            AtLeast(q.PHD_YEARS_IN_ONTARIO, 2),
            SINCE_2018,
            copy(PHD_GRADUATE_S2),
        ),
        shared.two_year_window(
            "PHD-05",
            copy(PHD_GRADUATE_S2),
            "The official example is that of the Masters stream.",
        ),
    ),
)
RESIDENCE = Requirement(
    "Residence and status",
    (
        shared.residence_in_ontario(
            "PHD-07",
            SINCE_2018,
            copy(PHD_GRADUATE_S2, f"{_CHECKLIST}#section-4"),
            "It is proved by papers with the full name and an Ontario address, as for the Masters "
            "stream.",
        ),
        former.legal_status_if_in_canada(
            "PHD-13",
            copy(PHD_GRADUATE_S2, f"{_CHECKLIST}#section-3"),
            "People outside Canada have no status test.",
        ),
    ),
)
INTENTION = Rule(
    "PHD-12",
    "Intention to live in Ontario",
    "The person must intend to live and work in Ontario once a permanent resident. An officer "
    "judges it by ties to Ontario: past or present work, job offers, applications or interviews, "
    "study, volunteering, a lease or property, visits, professional networks, family and personal "
    "relations.",
    Discretionary(),
    SINCE_2018_OR_BEFORE,
    copy(PHD_GRADUATE_S2, f"{_CHECKLIST}#section-8"),
    former.INTENTION_NOTE,
)
NOT_ASKED = shared.not_asked(
    Rule(
        "PHD-08",
        "No residence test on the application day",
        "Unlike the Masters stream, the official page sets no condition on where the person lives "
        "on the application day. Only the legal-status rule holds, for people in Canada.",
        Informational(),
        _AS_READ_IN_2026,
        copy(PHD_GRADUATE_S2),
        "Consultants' pages and a guide of 2018 ask that the person lives in Ontario with status "
        "or outside Canada; this is not on the page of 29 May 2026. For days long before that it "
        "may still have held: a person who lives in another province should take care.",
    ),
    Rule(
        "PHD-24",
        "Enrolment is no bar",
        "The official page has no rule against being enrolled as a student on the application day "
        "(the Masters stream has one).",
        Informational(),
        _AS_READ_IN_2026,
        copy(PHD_GRADUATE_S2),
    ),
    Rule(
        "PHD-10",
        "No language minimum",
        "There is no language minimum, and no language test is needed to be eligible.",
        Informational(),
        SINCE_2018,
        copy(PHD_GRADUATE_S2, PHD_GRADUATE_CHECKLIST_S0),
        "Neither the page nor the checklist has a part on language. Tests only add points to the "
        "expression of interest. A secondary page that claims CLB 7 is wrong.",
    ),
    shared.no_job_offer("PHD-11", PHD_GRADUATE_S2),
)

PATHWAY = Pathway(
    "phd-graduate",
    (
        shared.foreign_national("PHD-14"),
        DEGREE,
        shared.return_obligation("PHD-06", SINCE_2018_OR_BEFORE, copy(PHD_GRADUATE_S2)),
        RESIDENCE,
        shared.settlement_funds(
            "PHD-09",
            SINCE_2018,
            copy(PHD_GRADUATE_S2, f"{_CHECKLIST}#section-6"),
            "As in the Masters stream (MA-13), money and a year's pay from present work in "
            "Ontario, or from an Ontario job offer, are added together; the amount is that of the "
            "federal table. The start day was not found; the post of 2016 on funds names the "
            "Masters and Express Entry streams only.",
        ),
        shared.for_an_officer(
            INTENTION,
            shared.claims_must_hold("PHD-02", copy(PHD_GRADUATE_S2, f"{_CHECKLIST}#section-9")),
        ),
        shared.family(
            former.who_counts_as_family(
                "PHD-31",
                days("2017-10-24", "2026-06-24"),
                copy(PHD_GRADUATE_S2, UPDATES_2017_S1, UPDATES_2016_S3),
            )
        ),
        NOT_ASKED,
        shared.invitation(
            "PHD-01",
            "PHD-22",
            copy(PHD_GRADUATE_S2, UPDATES_2021_S3, INVITATIONS_APPLY),
            "Expressions of interest for the two graduate streams opened on 9 August 2021. The "
            "first round was on 18 August 2021 (77 invitations, 17 points or more).",
        ),
        shared.time_to_apply(
            steps.within_14_days(
                "PHD-22",
                "Before expressions of interest: 7 days after registering, 14 from 27 February "
                "2017.",
            ),
        ),
        shared.what_the_round_asks("PHD-25"),
        shared.warnings("PHD-15", "PHD-16", "PHD-17", "PhD"),
        shared.existence("PHD-21"),
        steps.steps(
            steps.registration("PHD-23"),
            *steps.papers("PHD-26", "PHD-28", "PHD-29", "PHD-27", _CHECKLIST),
            *steps.powers("PHD-20", "PHD-19", "PHD-18"),
            *steps.after_the_decision("PHD-30", "PHD-32"),
        ),
    ),
    last_day=date(2026, 6, 24),
)
