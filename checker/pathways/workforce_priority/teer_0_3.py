"""Ontario Workforce Priority, TEER 0–3: O. Reg. 422/17 as amended by O. Reg. 204/26.

The texts of ss. 3 (5), 4 and 5 were not read in full: most rules rest on copies of the program's
pages, and each says so.
"""

from checker import questions as q
from checker.base.citing import copy, official, secondary
from checker.pathways.workforce_priority import shared
from checker.pathways.workforce_priority.shared import GUIDE, POST, REG_204, STREAM, rule
from checker.reference.noc import NocGroups
from checker.rules.comparisons import Same
from checker.rules.expressions import AllOf, AtLeast, IfSaid, Informational, Is, OneOf, WithinYears
from checker.rules.language_levels import dated_in_one_language
from checker.rules.lookups import NocIn, TeerIn, WageReaches, low_wage
from checker.rules.rule import Pathway, Requirement, Stage

_UIMMIGRATE = "https://uimmigrate.ca/?p=25139"

TRADES = NocGroups(
    "listed skilled trades",
    include=("72", "73", "82", "83", "93", "6320", "62200"),
    exclude=("726", "932"),
)

RECENT_GRADUATE = AllOf(
    (
        OneOf(
            q.ONTARIO_CREDENTIAL,
            ("degree_or_diploma_2_years", "masters_or_phd", "college_graduate_certificate"),
        ),
        WithinYears(q.ONTARIO_CREDENTIAL_DATE, 3),
    )
)
_CLOCK_DOUBT = (
    "Three years is said for the language rule. Whether the same clock holds here, and from which "
    "day it runs, is not said in the text read; it is counted back from the day you ask about."
)
_ON_THE_PAGE = "Stands in the post of 26 June 2026 and on the stream page."

OCCUPATION = Requirement(
    "Occupation",
    (
        rule(
            "OWP03-02",
            "Occupation",
            "Any occupation of TEER 0, 1, 2 or 3, anywhere in Ontario.",
            TeerIn(q.OFFER_NOC, (0, 1, 2, 3)),
            copy(POST, STREAM),
            "There is no list of occupations.",
        ),
    ),
)
WAGE = Requirement(
    "Wage",
    (
        shared.at_the_median("OWP03-03"),
        rule(
            "OWP03-04",
            "Recent Ontario graduates: at the low wage",
            "For a recent Ontario graduate the wage may be at or above the low wage level instead.",
            AllOf(
                (
                    RECENT_GRADUATE,
                    WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, low_wage),
                )
            ),
            copy(GUIDE),
            _CLOCK_DOUBT,
        ),
        shared.collective_agreement("OWP03-33"),
    ),
    one_is_enough=True,
)
EXPERIENCE = Requirement(
    "Work experience",
    (
        rule(
            "OWP03-06",
            "6 months in the job",
            "6 months in a row of paid full-time work in the offered job, with the employer of the "
            "offer, within the 12 months before applying.",
            AtLeast(q.MONTHS_IN_JOB, 6),
            copy(POST, STREAM),
        ),
        rule(
            "OWP03-07",
            "Recent Ontario graduates: 3 months in the job",
            "For a recent Ontario graduate, 3 months in a row in the offered job within the 12 "
            "months before applying.",
            AllOf((RECENT_GRADUATE, AtLeast(q.MONTHS_IN_JOB, 3))),
            copy(POST, STREAM),
            _CLOCK_DOUBT + " A later project says that this way is closed to NOC 73300 and 73301; "
            "the official post only says that some occupations have other criteria.",
        ),
        rule(
            "OWP03-08",
            "2 years in the occupation",
            "2 years in all in the occupation of the offer within the last 5 years, with any "
            "employer.",
            AllOf(
                (
                    AtLeast(q.MONTHS_IN_NOC, 24),
                    # The question asks for that occupation; its code, where it is given, says so too.
                    IfSaid(q.EXPERIENCE_NOC, Same(q.EXPERIENCE_NOC, q.OFFER_NOC)),
                )
            ),
            copy(POST, STREAM, _UIMMIGRATE),
            _ON_THE_PAGE,
        ),
        rule(
            "OWP03-09",
            "Licensed",
            "Holding the mandatory Ontario licence for the job takes the place of experience.",
            AllOf((Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD))),
            copy(POST, STREAM, _UIMMIGRATE),
            _ON_THE_PAGE + " A later project says that this way is closed to NOC 73300 and 73301.",
        ),
    ),
    one_is_enough=True,
)
EDUCATION = Requirement(
    "Education",
    (
        rule(
            "OWP03-10",
            "Post-secondary",
            "A post-secondary degree or diploma, from Canada or with an educational credential "
            "assessment (ECA).",
            OneOf(q.EDUCATION_LEVEL, q.POST_SECONDARY),
            copy(POST, _UIMMIGRATE),
            "That it must be of at least one academic year comes from other sources.",
        ),
        rule(
            "OWP03-11",
            "Listed trades: secondary school",
            "For the listed skilled trades a Canadian secondary school diploma, or its equal, is "
            "enough.",
            AllOf(
                (
                    NocIn(q.OFFER_NOC, TRADES),
                    OneOf(q.EDUCATION_LEVEL, q.SECONDARY),
                )
            ),
            secondary(STREAM),
            "The official post only says that some occupations have other criteria.",
        ),
    ),
    one_is_enough=True,
)
CREDENTIAL_ASSESSMENT = Requirement(
    "Education outside Canada",
    (
        rule(
            "OWP03-12",
            "Age of the assessment",
            "Education outside Canada needs an ECA that is at most 5 years old.",
            shared.ASSESSED_IF_FOREIGN,
            secondary(STREAM),
            "Official for the former streams; for 2026 it comes from a later project.",
        ),
    ),
)
LANGUAGE = Requirement(
    "Language",
    (
        rule(
            "OWP03-13",
            "CLB 6",
            "CLB or NCLC 6 or more in all four abilities, in one official language.",
            dated_in_one_language(6),
            copy(POST, STREAM),
            shared.TEST_AGE,
        ),
        rule(
            "OWP03-14",
            "Listed trades: CLB 5",
            "CLB or NCLC 5 for offers in NOC groups 72 (not 726), 73, 82, 83, 93 (not 932), 6320 "
            "and 62200.",
            AllOf((NocIn(q.OFFER_NOC, TRADES), dated_in_one_language(5))),
            copy(STREAM, POST),
            shared.TEST_AGE,
        ),
        rule(
            "OWP03-15",
            "Recent Ontario graduates",
            "A recent Ontario graduate needs no language test.",
            RECENT_GRADUATE,
            copy(STREAM),
            "A test still brings points, and Express Entry asks for one.",
        ),
    ),
    one_is_enough=True,
)
DEFINITIONS = Requirement(
    "Who counts as a recent Ontario graduate",
    (
        rule(
            "OWP03-05",
            "Recent Ontario graduate",
            "In the last 3 years the person obtained from an eligible Ontario institution a degree "
            "or diploma of 2 or more years full-time, a master's degree or PhD, or an Ontario "
            "college graduate certificate.",
            RECENT_GRADUATE,
            official(REG_204, STREAM),
            "From which day the three years run is not said in the text read; they are counted "
            "back from the day you ask about.",
        ),
    ),
    stage=Stage.DEFINITION,
)
EXPRESS_ENTRY = rule(
    "OWP03-16",
    "Express Entry option",
    "The person may ask to be nominated through Express Entry; otherwise the base route.",
    Informational(),
    copy(STREAM),
)

PATHWAY = Pathway(
    "ontario-workforce-priority-teer-0-3",
    (
        shared.foreign_national("OWP03-27"),
        shared.job_offer("OWP03-01"),
        OCCUPATION,
        WAGE,
        EXPERIENCE,
        EDUCATION,
        CREDENTIAL_ASSESSMENT,
        LANGUAGE,
        shared.employer("OWP03-17", "OWP03-18", "OWP03-19"),
        shared.revenue("OWP03-20", "OWP03-21", "OWP03-22"),
        shared.staff("OWP03-23", "OWP03-24"),
        shared.legal_status("OWP03-28"),
        shared.for_an_officer(shared.recruitment("OWP03-25"), shared.intention("OWP03-29")),
        DEFINITIONS,
        shared.invitation("OWP03-30"),
        *shared.deadlines("OWP03-34", "OWP03-26"),
        shared.steps(
            EXPRESS_ENTRY,
            *shared.powers("OWP03-31", "OWP03-32", "OWP03-35"),
        ),
    ),
)
