"""Ontario Workforce Priority, TEER 4–5: O. Reg. 422/17 as amended by O. Reg. 204/26.

The text of s. 6 was not read: most rules rest on copies of the program's pages, and each says so.
"""

from checker import questions as q
from checker.base.citation import copy, secondary
from checker.pathways.common import phases, workforce
from checker.rules.expressions import AllOf, AtLeast, Informational, OneOf
from checker.rules.language_levels import dated_in_one_language
from checker.rules.lookups import TeerIn
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import ontario_ca
from checker.streams.stream import Occupations, Stream

OCCUPATIONS = Occupations("the occupations of the stream", teers=(4, 5))

STREAM = Stream(
    slug="ontario-workforce-priority-teer-4-5",
    order=12,
    title="Ontario Workforce Priority: TEER 4–5",
    short="Workforce Priority TEER 4–5",
    family="Ontario Workforce Priority",
    law=(
        "O. Reg. 422/17 ss. 2.1, 3, 4 and 6 as made by O. Reg. 204/26; "
        "O. Reg. 421/17 s. 3.1 as amended by O. Reg. 47/26"
    ),
    takes=OCCUPATIONS,
    phases=phases.WORKFORCE,
    follows=phases.ENDED_IN_2026,
    part_of="ontario-workforce-priority",
)

FOREIGN_NATIONAL = Requirement(
    "Foreign national", rules=(workforce.FOREIGN_NATIONAL_ONLY("OWP45-18"),)
)

JOB_OFFER = Requirement("Job offer", rules=(workforce.JOB_OFFER("OWP45-01"),))

OCCUPATION = Requirement(
    "Occupation",
    rules=(
        Rule(
            "OWP45-02",
            title="Occupation",
            says="Any occupation of TEER 4 or 5, anywhere in Ontario.",
            test=TeerIn(q.OFFER_NOC, OCCUPATIONS.teers),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note="There is no list of occupations.",
        ),
    ),
)

WAGE = Requirement(
    "Wage",
    one_is_enough=True,
    rules=(
        workforce.AT_THE_MEDIAN(
            "OWP45-03",
            says=(
                "The wage is at or above the median wage of the occupation in the part of Ontario "
                "where the person will work. Graduates have no lower level here."
            ),
        ),
        workforce.COLLECTIVE_AGREEMENT("OWP45-24"),
    ),
)

EXPERIENCE = Requirement(
    "Work experience",
    rules=(
        Rule(
            "OWP45-04",
            title="9 months in the job",
            says=(
                "9 months in all of work in the offered job, with the employer of the offer, "
                "within the 2 years before applying."
            ),
            test=AtLeast(q.MONTHS_IN_JOB_2_YEARS, 9),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note="That it must be paid and full-time is from the page as later projects read it.",
        ),
    ),
)

EDUCATION = Requirement(
    "Education",
    rules=(
        Rule(
            "OWP45-06",
            title="Secondary school",
            says=(
                "A Canadian secondary school diploma or its equal; education outside Canada needs "
                "an educational credential assessment (ECA)."
            ),
            test=AllOf((OneOf(q.EDUCATION_LEVEL, q.SECONDARY), workforce.ASSESSED_IF_FOREIGN)),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1),
            note="That the assessment may be at most 5 years old comes from a later project.",
        ),
    ),
)

LANGUAGE = Requirement(
    "Language",
    rules=(
        Rule(
            "OWP45-05",
            title="CLB 4",
            says=(
                "CLB or NCLC 4 or more in all four abilities, in one official language. Graduates "
                "are not exempt."
            ),
            test=dated_in_one_language(4),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
            note=f"The exemption of graduates is printed for TEER 0–3 only. {workforce.TEST_AGE}",
        ),
    ),
)

EMPLOYER = Requirement(
    "Employer",
    rules=(
        workforce.REGISTERED_EMPLOYER("OWP45-08"),
        workforce.YEARS_IN_BUSINESS("OWP45-09"),
        workforce.PREMISES("OWP45-10"),
    ),
)

REVENUE_OF_THE_EMPLOYER = Requirement(
    "Revenue of the employer",
    rules=(
        workforce.REVENUE_INSIDE_THE_GTA("OWP45-11"),
        workforce.REVENUE_IN_LISTED_DIVISIONS("OWP45-12"),
        workforce.REVENUE_ELSEWHERE("OWP45-13"),
    ),
)

STAFF_OF_THE_EMPLOYER = Requirement(
    "Staff of the employer",
    rules=(workforce.STAFF_INSIDE_THE_GTA("OWP45-14"), workforce.STAFF_OUTSIDE_THE_GTA("OWP45-15")),
)

STATUS_IN_CANADA = Requirement("Status in Canada", rules=(workforce.LEGAL_STATUS("OWP45-19"),))

FOR_AN_OFFICER = Requirement(
    "For an officer to judge",
    rules=(workforce.RECRUITMENT("OWP45-16"), workforce.INTENTION("OWP45-20")),
)

INVITATION = Requirement("Invitation", stage=Stage.APPLY, rules=(workforce.INVITATION("OWP45-21"),))

TIME_TO_APPLY = Requirement(
    "Time to apply", stage=Stage.APPLY, rules=(workforce.DEADLINES_OF_THE_PERSON("OWP45-25"),)
)

TIME_OF_THE_EMPLOYER = Requirement(
    "Time of the employer",
    stage=Stage.APPLY,
    rules=(workforce.DEADLINE_OF_THE_EMPLOYER("OWP45-17"),),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "OWP45-07",
            title="Base route only",
            says="There is no Express Entry option.",
            test=Informational(),
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.WORKFORCE_PRIORITY),
        ),
        workforce.REFUGEE_CLAIMS_AND_REMOVAL_ORDERS("OWP45-22"),
        workforce.RETURN_AND_INTERVIEW("OWP45-23"),
        workforce.FALSE_INFORMATION("OWP45-26"),
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
        LANGUAGE,
        EMPLOYER,
        REVENUE_OF_THE_EMPLOYER,
        STAFF_OF_THE_EMPLOYER,
        STATUS_IN_CANADA,
        FOR_AN_OFFICER,
        INVITATION,
        TIME_TO_APPLY,
        TIME_OF_THE_EMPLOYER,
    ),
    procedure=(STEPS,),
)
