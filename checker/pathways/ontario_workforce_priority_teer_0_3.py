"""Ontario Workforce Priority, TEER 0–3: O. Reg. 422/17 as amended by O. Reg. 204/26.

The texts of ss. 3 (5), 4 and 5 were not read in full: most rules rest on copies of the program's
pages, and each says so.
"""

from checker import questions as q
from checker.base.citation import copy, official, secondary
from checker.pathways.common import phases, workforce
from checker.reference.noc import NocGroups
from checker.rules.comparisons import Same
from checker.rules.expressions import AllOf, AtLeast, IfSaid, Informational, Is, OneOf, WithinYears
from checker.rules.language_levels import dated_in_one_language
from checker.rules.lookups import NocIn, TeerIn, WageReaches, low_wage
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import ontario_ca, press, regulations
from checker.streams.stream import Occupations, Stream

OCCUPATIONS = Occupations("the occupations of the stream", teers=(0, 1, 2, 3))

STREAM = Stream(
    slug="ontario-workforce-priority-teer-0-3",
    order=11,
    title="Ontario Workforce Priority: TEER 0–3",
    short="Workforce Priority TEER 0–3",
    family="Ontario Workforce Priority",
    law=(
        "O. Reg. 422/17 ss. 2.1, 3, 4 and 5 as made by O. Reg. 204/26; "
        "O. Reg. 421/17 s. 3.1 as amended by O. Reg. 47/26"
    ),
    takes=OCCUPATIONS,
    phases=phases.WORKFORCE,
    follows=phases.ENDED_IN_2026,
    part_of="ontario-workforce-priority",
)

CLOCK_DOUBT = (
    "Three years is said for the language rule. Whether the same clock holds here, and from which "
    "day it runs, is not said in the text read; it is counted back from the day you ask about."
)
ON_THE_PAGE = "Stands in the post of 26 June 2026 and on the stream page."

FOREIGN_NATIONAL = Requirement(
    "Foreign national", rules=(workforce.FOREIGN_NATIONAL_ONLY("OWP03-27"),)
)

JOB_OFFER = Requirement("Job offer", rules=(workforce.JOB_OFFER("OWP03-01"),))

OCCUPATION = Requirement(
    "Occupation",
    rules=(
        Rule(
            "OWP03-02",
            title="Occupation",
            says="Any occupation of TEER 0, 1, 2 or 3, anywhere in Ontario.",
            test=TeerIn(q.OFFER_NOC, OCCUPATIONS.teers),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note="There is no list of occupations.",
        ),
    ),
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

WAGE = Requirement(
    "Wage",
    one_is_enough=True,
    rules=(
        workforce.AT_THE_MEDIAN("OWP03-03"),
        Rule(
            "OWP03-04",
            title="Recent Ontario graduates: at the low wage",
            says=(
                "For a recent Ontario graduate the wage may be at or above the low wage level "
                "instead."
            ),
            test=AllOf(
                (RECENT_GRADUATE, WageReaches(q.OFFER_WAGE, q.OFFER_NOC, q.OFFER_REGION, low_wage))
            ),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.EMPLOYER_GUIDE_WORKFORCE),
            note=CLOCK_DOUBT,
        ),
        workforce.COLLECTIVE_AGREEMENT("OWP03-33"),
    ),
)

EXPERIENCE = Requirement(
    "Work experience",
    one_is_enough=True,
    rules=(
        Rule(
            "OWP03-06",
            title="6 months in the job",
            says=(
                "6 months in a row of paid full-time work in the offered job, with the employer of "
                "the offer, within the 12 months before applying."
            ),
            test=AtLeast(q.MONTHS_IN_JOB, 6),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
        ),
        Rule(
            "OWP03-07",
            title="Recent Ontario graduates: 3 months in the job",
            says=(
                "For a recent Ontario graduate, 3 months in a row in the offered job within the 12 "
                "months before applying."
            ),
            test=AllOf((RECENT_GRADUATE, AtLeast(q.MONTHS_IN_JOB, 3))),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note=(
                f"{CLOCK_DOUBT} A later project says that this way is closed to NOC 73300 and "
                "73301; the official post only says that some occupations have other criteria."
            ),
        ),
        Rule(
            "OWP03-08",
            title="2 years in the occupation",
            says=(
                "2 years in all in the occupation of the offer within the last 5 years, with any "
                "employer."
            ),
            test=AllOf(
                (
                    AtLeast(q.MONTHS_IN_NOC, 24),
                    # The question asks for that occupation; its code, where it is given, says so too.
                    IfSaid(q.EXPERIENCE_NOC, Same(q.EXPERIENCE_NOC, q.OFFER_NOC)),
                )
            ),
            in_force=workforce.IN_FORCE,
            citation=copy(
                ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY, press.UIMMIGRATE
            ),
            note=ON_THE_PAGE,
        ),
        Rule(
            "OWP03-09",
            title="Licensed",
            says="Holding the mandatory Ontario licence for the job takes the place of experience.",
            test=AllOf((Is(q.LICENCE_NEEDED), Is(q.LICENCE_HELD))),
            in_force=workforce.IN_FORCE,
            citation=copy(
                ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY, press.UIMMIGRATE
            ),
            note=(
                f"{ON_THE_PAGE} A later project says that this way is closed to NOC 73300 and "
                "73301."
            ),
        ),
    ),
)

TRADES = NocGroups(
    "listed skilled trades",
    include=("72", "73", "82", "83", "93", "6320", "62200"),
    exclude=("726", "932"),
)

EDUCATION = Requirement(
    "Education",
    one_is_enough=True,
    rules=(
        Rule(
            "OWP03-10",
            title="Post-secondary",
            says=(
                "A post-secondary degree or diploma, from Canada or with an educational credential "
                "assessment (ECA)."
            ),
            test=OneOf(q.EDUCATION_LEVEL, q.POST_SECONDARY),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, press.UIMMIGRATE),
            note="That it must be of at least one academic year comes from other sources.",
        ),
        Rule(
            "OWP03-11",
            title="Listed trades: secondary school",
            says=(
                "For the listed skilled trades a Canadian secondary school diploma, or its equal, "
                "is enough."
            ),
            test=AllOf((NocIn(q.OFFER_NOC, TRADES), OneOf(q.EDUCATION_LEVEL, q.SECONDARY))),
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.WORKFORCE_PRIORITY),
            note="The official post only says that some occupations have other criteria.",
        ),
    ),
)

CREDENTIAL_ASSESSMENT = Requirement(
    "Education outside Canada",
    rules=(
        Rule(
            "OWP03-12",
            title="Age of the assessment",
            says="Education outside Canada needs an ECA that is at most 5 years old.",
            test=workforce.ASSESSED_IF_FOREIGN,
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.WORKFORCE_PRIORITY),
            note="Official for the former streams; for 2026 it comes from a later project.",
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    one_is_enough=True,
    rules=(
        Rule(
            "OWP03-13",
            title="CLB 6",
            says="CLB or NCLC 6 or more in all four abilities, in one official language.",
            test=dated_in_one_language(6),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note=workforce.TEST_AGE,
        ),
        Rule(
            "OWP03-14",
            title="Listed trades: CLB 5",
            says=(
                "CLB or NCLC 5 for offers in NOC groups 72 (not 726), 73, 82, 83, 93 (not 932), "
                "6320 and 62200."
            ),
            test=AllOf((NocIn(q.OFFER_NOC, TRADES), dated_in_one_language(5))),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.WORKFORCE_PRIORITY, ontario_ca.REDESIGN_PHASE_1),
            note=workforce.TEST_AGE,
        ),
        Rule(
            "OWP03-15",
            title="Recent Ontario graduates",
            says="A recent Ontario graduate needs no language test.",
            test=RECENT_GRADUATE,
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.WORKFORCE_PRIORITY),
            note="A test still brings points, and Express Entry asks for one.",
        ),
    ),
)

EMPLOYER = Requirement(
    "Employer",
    rules=(
        workforce.REGISTERED_EMPLOYER("OWP03-17"),
        workforce.YEARS_IN_BUSINESS("OWP03-18"),
        workforce.PREMISES("OWP03-19"),
    ),
)

REVENUE_OF_THE_EMPLOYER = Requirement(
    "Revenue of the employer",
    rules=(
        workforce.REVENUE_INSIDE_THE_GTA("OWP03-20"),
        workforce.REVENUE_IN_LISTED_DIVISIONS("OWP03-21"),
        workforce.REVENUE_ELSEWHERE("OWP03-22"),
    ),
)

STAFF_OF_THE_EMPLOYER = Requirement(
    "Staff of the employer",
    rules=(workforce.STAFF_INSIDE_THE_GTA("OWP03-23"), workforce.STAFF_OUTSIDE_THE_GTA("OWP03-24")),
)

STATUS_IN_CANADA = Requirement("Status in Canada", rules=(workforce.LEGAL_STATUS("OWP03-28"),))

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(workforce.RECRUITMENT("OWP03-25"), workforce.INTENTION("OWP03-29")),
)

DEFINITIONS = Requirement(
    "Who counts as a recent Ontario graduate",
    stage=Stage.DEFINITION,
    rules=(
        Rule(
            "OWP03-05",
            title="Recent Ontario graduate",
            says=(
                "In the last 3 years the person obtained from an eligible Ontario institution a "
                "degree or diploma of 2 or more years full-time, a master's degree or PhD, or an "
                "Ontario college graduate certificate."
            ),
            test=RECENT_GRADUATE,
            in_force=workforce.IN_FORCE,
            citation=official(
                regulations.O_REG_204_26.at("s. 1 of O. Reg. 422/17"), ontario_ca.WORKFORCE_PRIORITY
            ),
            note=(
                "From which day the three years run is not said in the text read; they are counted "
                "back from the day you ask about."
            ),
        ),
    ),
)

INVITATION = Requirement("Invitation", stage=Stage.APPLY, rules=(workforce.INVITATION("OWP03-30"),))

TIME_TO_APPLY = Requirement(
    "Time to apply", stage=Stage.APPLY, rules=(workforce.DEADLINES_OF_THE_PERSON("OWP03-34"),)
)

TIME_OF_THE_EMPLOYER = Requirement(
    "Time of the employer",
    stage=Stage.APPLY,
    rules=(workforce.DEADLINE_OF_THE_EMPLOYER("OWP03-26"),),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "OWP03-16",
            title="Express Entry option",
            says=(
                "The person may ask to be nominated through Express Entry; otherwise the base "
                "route."
            ),
            test=Informational(),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.WORKFORCE_PRIORITY),
        ),
        workforce.REFUGEE_CLAIMS_AND_REMOVAL_ORDERS("OWP03-31"),
        workforce.RETURN_AND_INTERVIEW("OWP03-32"),
        workforce.FALSE_INFORMATION("OWP03-35"),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    requirements=(
        FOREIGN_NATIONAL,
        JOB_OFFER,
        OCCUPATION,
        WAGE,
        EXPERIENCE,
        EDUCATION,
        CREDENTIAL_ASSESSMENT,
        LANGUAGE,
        EMPLOYER,
        REVENUE_OF_THE_EMPLOYER,
        STAFF_OF_THE_EMPLOYER,
        STATUS_IN_CANADA,
        FOR_AN_OFFICER,
        DEFINITIONS,
        INVITATION,
        TIME_TO_APPLY,
        TIME_OF_THE_EMPLOYER,
    ),
    procedure=(STEPS,),
)
