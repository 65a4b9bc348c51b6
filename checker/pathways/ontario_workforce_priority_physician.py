"""Ontario Workforce Priority, self-employed physician: O. Reg. 422/17, O. Reg. 204/26.

The text of s. 7 was not read. The official post lists good standing with the College, its class of
certificate and billing; no language, education or practice-time minimum was found.
"""

from checker import questions as q
from checker.base.citation import copy, doubtful, secondary
from checker.pathways.common import phases, workforce
from checker.reference.noc import NocGroups
from checker.rules.expressions import AllOf, Informational, Is, OneOf
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import ontario_ca, press
from checker.streams.stream import Occupations, Stream

PHYSICIANS = NocGroups("physicians", ("31100", "31101", "31102"))

STREAM = Stream(
    slug="ontario-workforce-priority-physician",
    order=13,
    title="Ontario Workforce Priority: self-employed physician",
    short="Workforce Priority physician",
    family="Ontario Workforce Priority",
    law=(
        "O. Reg. 422/17 ss. 2.1, 3, 4 and 7 as made by O. Reg. 204/26; "
        "O. Reg. 421/17 s. 3.1 as amended by O. Reg. 47/26"
    ),
    takes=Occupations("the occupations of the stream", noc_2021=PHYSICIANS),
    phases=phases.WORKFORCE,
    follows=phases.ENDED_IN_2026,
    part_of="ontario-workforce-priority",
)

FOREIGN_NATIONAL = Requirement(
    "Foreign national", rules=(workforce.FOREIGN_NATIONAL_ONLY("OWPP-08"),)
)

PRACTICE = Requirement(
    "Self-employed physician",
    rules=(
        Rule(
            "OWPP-01",
            title="No job offer",
            says="A self-employed physician needs no job offer and no employer.",
            test=Is(q.PHYSICIAN),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.WORKFORCE_PRIORITY),
        ),
        Rule(
            "OWPP-02",
            title="Occupation",
            says="A physician of NOC 31100, 31101 or 31102.",
            test=OneOf(q.PHYSICIAN_NOC, PHYSICIANS.include),
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.POST_OF_2026_01_05, press.MAPLENEWS_PHYSICIANS),
            note=(
                "Official for the former Foreign Worker route; the post of 26 June 2026 on the new "
                "stream names no NOC."
            ),
        ),
    ),
)

COLLEGE = Requirement(
    "College and billing",
    rules=(
        Rule(
            "OWPP-03",
            title="College",
            says=(
                "A member in good standing of the College of Physicians and Surgeons of Ontario "
                "(CPSO), with a valid certificate of the independent, academic or provisional "
                "class."
            ),
            test=AllOf(
                (
                    Is(q.CPSO_STANDING),
                    OneOf(q.CPSO_CLASS, ("independent", "academic", "provisional")),
                )
            ),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1),
            note="A postgraduate certificate does not qualify.",
        ),
        Rule(
            "OWPP-04",
            title="Billing",
            says="Able to bill the Ontario Health Insurance Plan (OHIP).",
            test=Is(q.OHIP),
            in_force=workforce.IN_FORCE,
            citation=copy(ontario_ca.REDESIGN_PHASE_1, ontario_ca.POST_OF_2026_01_05),
            note="The former stream put it as having an OHIP billing number.",
        ),
    ),
)

STATUS_IN_CANADA = Requirement("Status in Canada", rules=(workforce.LEGAL_STATUS("OWPP-09"),))

FOR_AN_OFFICER = Requirement("For an officer to judge", rules=(workforce.INTENTION("OWPP-10"),))

INVITATION = Requirement("Invitation", stage=Stage.APPLY, rules=(workforce.INVITATION("OWPP-11"),))

TIME_TO_APPLY = Requirement(
    "Time to apply",
    stage=Stage.APPLY,
    rules=(
        Rule(
            "OWPP-06",
            title="Deadline",
            says="Apply within 17 calendar days of the invitation.",
            test=workforce.IN_TIME,
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.WORKFORCE_PRIORITY),
        ),
    ),
)

STEPS = Requirement(
    "Steps and powers",
    stage=Stage.STEP,
    rules=(
        Rule(
            "OWPP-05",
            title="Registration",
            says=(
                "The physician contacts the program to register an expression of interest; it is "
                "scored without the wage factor, as TEER 1 and broad category 3."
            ),
            test=Informational(),
            in_force=workforce.IN_FORCE,
            citation=secondary(ontario_ca.WORKFORCE_PRIORITY),
            note=(
                "Contacting the program first was official under the former stream; the rest is "
                "from later projects."
            ),
        ),
        Rule(
            "OWPP-07",
            title="Route",
            says="Base route or Express Entry.",
            test=Informational(),
            in_force=workforce.IN_FORCE,
            citation=doubtful(ontario_ca.WORKFORCE_PRIORITY),
            note="The quoted sentence on Express Entry breaks off after the TEER 0–3 offers.",
        ),
        workforce.REFUGEE_CLAIMS_AND_REMOVAL_ORDERS("OWPP-12"),
        workforce.RETURN_AND_INTERVIEW("OWPP-13"),
        workforce.FALSE_INFORMATION("OWPP-14"),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    requirements=(
        FOREIGN_NATIONAL,
        PRACTICE,
        COLLEGE,
        STATUS_IN_CANADA,
        FOR_AN_OFFICER,
        INVITATION,
        TIME_TO_APPLY,
    ),
    procedure=(STEPS,),
)
