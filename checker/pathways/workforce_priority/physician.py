"""Ontario Workforce Priority, self-employed physician: O. Reg. 422/17, O. Reg. 204/26.

The text of s. 7 was not read. The official post lists good standing with the College, its class of
certificate and billing; no language, education or practice-time minimum was found.
"""

from checker import questions as q
from checker.base.citing import copy, doubtful, secondary
from checker.pathways.workforce_priority import shared
from checker.pathways.workforce_priority.shared import JANUARY_POST, POST, STREAM, rule
from checker.rules.expressions import AllOf, Informational, Is, OneOf
from checker.rules.rule import Pathway, Requirement

PRACTICE = Requirement(
    "Self-employed physician",
    (
        rule(
            "OWPP-01",
            "No job offer",
            "A self-employed physician needs no job offer and no employer.",
            Is(q.PHYSICIAN),
            copy(POST, STREAM),
        ),
        rule(
            "OWPP-02",
            "Occupation",
            "A physician of NOC 31100, 31101 or 31102.",
            OneOf(q.PHYSICIAN_NOC, ("31100", "31101", "31102")),
            secondary(JANUARY_POST, "https://maplenews.org/?p=5804"),
            "Official for the former Foreign Worker route; the post of 26 June 2026 on the new "
            "stream names no NOC.",
        ),
    ),
)
COLLEGE = Requirement(
    "College and billing",
    (
        rule(
            "OWPP-03",
            "College",
            "A member in good standing of the College of Physicians and Surgeons of Ontario (CPSO), "
            "with a valid certificate of the independent, academic or provisional class.",
            AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "provisional")),
                )
            ),
            copy(POST),
            "A postgraduate certificate does not qualify.",
        ),
        rule(
            "OWPP-04",
            "Billing",
            "Able to bill the Ontario Health Insurance Plan (OHIP).",
            Is(q.OHIP),
            copy(POST, JANUARY_POST),
            "The former stream put it as having an OHIP billing number.",
        ),
    ),
)
REGISTRATION = rule(
    "OWPP-05",
    "Registration",
    "The physician contacts the program to register an expression of interest; it is scored without "
    "the wage factor, as TEER 1 and broad category 3.",
    Informational(),
    secondary(STREAM),
    "Contacting the program first was official under the former stream; the rest is from later "
    "projects.",
)
DEADLINE = rule(
    "OWPP-06",
    "Deadline",
    "Apply within 17 calendar days of the invitation.",
    shared.IN_TIME,
    secondary(STREAM),
)
ROUTE = rule(
    "OWPP-07",
    "Route",
    "Base route or Express Entry.",
    Informational(),
    doubtful(STREAM),
    "The quoted sentence on Express Entry breaks off after the TEER 0–3 offers.",
)

PATHWAY = Pathway(
    "ontario-workforce-priority-physician",
    (
        shared.foreign_national("OWPP-08"),
        PRACTICE,
        COLLEGE,
        shared.legal_status("OWPP-09"),
        shared.for_an_officer(shared.intention("OWPP-10")),
        shared.invitation("OWPP-11"),
        shared.time_to_apply(DEADLINE),
        shared.steps(
            REGISTRATION,
            ROUTE,
            *shared.powers("OWPP-12", "OWPP-13", "OWPP-14"),
        ),
    ),
)
