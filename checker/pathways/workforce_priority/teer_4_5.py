"""Ontario Workforce Priority, TEER 4–5: O. Reg. 422/17 as amended by O. Reg. 204/26.

The text of s. 6 was not read: most rules rest on copies of the program's pages, and each says so.
"""

from checker import questions as q
from checker.base.citing import copy, secondary
from checker.pathways.workforce_priority import shared
from checker.pathways.workforce_priority.shared import POST, STREAM, rule
from checker.rules.expressions import AllOf, AtLeast, Informational, OneOf
from checker.rules.language_levels import dated_in_one_language
from checker.rules.lookups import TeerIn
from checker.rules.rule import Pathway, Requirement

OCCUPATION = Requirement(
    "Occupation",
    (
        rule(
            "OWP45-02",
            "Occupation",
            "Any occupation of TEER 4 or 5, anywhere in Ontario.",
            TeerIn(q.OFFER_NOC, (4, 5)),
            copy(POST, STREAM),
            "There is no list of occupations.",
        ),
    ),
)
WAGE = Requirement(
    "Wage",
    (
        shared.at_the_median("OWP45-03", " Graduates have no lower level here."),
        shared.collective_agreement("OWP45-24"),
    ),
    one_is_enough=True,
)
EXPERIENCE = Requirement(
    "Work experience",
    (
        rule(
            "OWP45-04",
            "9 months in the job",
            "9 months in all of work in the offered job, with the employer of the offer, within the "
            "2 years before applying.",
            AtLeast(q.MONTHS_IN_JOB_2_YEARS, 9),
            copy(POST, STREAM),
            "That it must be paid and full-time is from the page as later projects read it.",
        ),
    ),
)
EDUCATION = Requirement(
    "Education",
    (
        rule(
            "OWP45-06",
            "Secondary school",
            "A Canadian secondary school diploma or its equal; education outside Canada needs an "
            "educational credential assessment (ECA).",
            AllOf(
                (
                    OneOf(q.EDUCATION_LEVEL, q.SECONDARY),
                    shared.ASSESSED_IF_FOREIGN,
                )
            ),
            copy(POST),
            "That the assessment may be at most 5 years old comes from a later project.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        rule(
            "OWP45-05",
            "CLB 4",
            "CLB or NCLC 4 or more in all four abilities, in one official language. Graduates are "
            "not exempt.",
            dated_in_one_language(4),
            copy(POST, STREAM),
            "The exemption of graduates is printed for TEER 0–3 only. " + shared.TEST_AGE,
        ),
    ),
)
BASE_ROUTE = rule(
    "OWP45-07",
    "Base route only",
    "There is no Express Entry option.",
    Informational(),
    secondary(STREAM),
)

PATHWAY = Pathway(
    "ontario-workforce-priority-teer-4-5",
    (
        shared.foreign_national("OWP45-18"),
        shared.job_offer("OWP45-01"),
        OCCUPATION,
        WAGE,
        EXPERIENCE,
        EDUCATION,
        LANGUAGE,
        shared.employer("OWP45-08", "OWP45-09", "OWP45-10"),
        shared.revenue("OWP45-11", "OWP45-12", "OWP45-13"),
        shared.staff("OWP45-14", "OWP45-15"),
        shared.legal_status("OWP45-19"),
        shared.for_an_officer(shared.recruitment("OWP45-16"), shared.intention("OWP45-20")),
        shared.invitation("OWP45-21"),
        *shared.deadlines("OWP45-25", "OWP45-17"),
        shared.steps(
            BASE_ROUTE,
            *shared.powers("OWP45-22", "OWP45-23", "OWP45-26"),
        ),
    ),
)
