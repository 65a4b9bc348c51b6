"""The REDI pilot: an overlay on the three Employer Job Offer streams, for named communities.

No section of the regulations of its own was found: it runs through the three job-offer categories.
"""

from datetime import date

from checker import questions as q
from checker.base.citation import copy, official, secondary
from checker.base.period import days
from checker.pathways import ejo_foreign_worker, ejo_in_demand_skills, ejo_international_student
from checker.rules.expressions import AllOf, FromDate, Informational, Is, OneOf
from checker.rules.other_pathways import MeetsOneOf
from checker.rules.rule import Pathway, Requirement, Rule, Stage
from checker.sources import ontario_ca, press, regulations
from checker.streams.stream import Phase, Status, Stream

STREAM = Stream(
    slug="redi-pilot",
    order=30,
    title="Regional Economic Development through Immigration (REDI) pilot",
    short="REDI pilot",
    family="Pilots",
    law="",
    phases=(
        Phase(
            date(2025, 1, 2),
            Status.OPEN,
            "Ran over the three Employer Job Offer streams, for named communities.",
            secondary(press.LINK2BUILD_REDI),
        ),
        Phase(
            date(2026, 5, 30),
            Status.CLOSED,
            "Could not outlive the job-offer categories; its last known draw was on 8 April 2026.",
            official(regulations.O_REG_47_26),
        ),
    ),
    overlay_of=("ejo-foreign-worker", "ejo-international-student", "ejo-in-demand-skills"),
)

JOB_OFFER_STREAM = Requirement(
    "One of the job-offer streams",
    rules=(
        Rule(
            "REDI-01",
            title="Overlay, not a stream",
            says=(
                "The person must meet every rule of one of the three Employer Job Offer streams; "
                "there is no separate application."
            ),
            test=MeetsOneOf(
                (
                    ejo_foreign_worker.PATHWAY,
                    ejo_international_student.PATHWAY,
                    ejo_in_demand_skills.PATHWAY,
                )
            ),
            in_force=days("2025-01-02", "2026-06-24"),
            citation=copy(ontario_ca.REDI_BEGINS, ontario_ca.REDI_2026_04_08),
        ),
    ),
)


def _offer_in(*divisions: str) -> AllOf:
    return AllOf((Is(q.HAS_OFFER), OneOf(q.WORK_DIVISION, divisions)))


PLACE = Requirement(
    "Place of work",
    rules=(
        Rule(
            "REDI-02",
            title="Place of work, as launched",
            says=(
                "The job offer must be in Lanark, Leeds and Grenville, Sarnia-Lambton or Thunder "
                "Bay."
            ),
            test=_offer_in("Lanark", "Leeds and Grenville", "Lambton", "Thunder Bay"),
            in_force=days("2025-01-02", "2025-08-27"),
            citation=copy(ontario_ca.REDI_BEGINS, press.LECCE_REDI),
            note=(
                "Sarnia-Lambton is taken as the census division Lambton. The round of 3 June 2025 "
                "does not print its places. Later rounds: REDI-06, REDI-07."
            ),
        ),
        Rule(
            "REDI-06",
            title="Place of work, rounds of autumn 2025",
            says=(
                "The job offer must be in the census divisions Lambton, Lanark, or Leeds and "
                "Grenville."
            ),
            test=_offer_in("Lambton", "Lanark", "Leeds and Grenville"),
            in_force=days("2025-08-28", "2025-12-09"),
            citation=copy(ontario_ca.REDI_2025_08_28, ontario_ca.REDI_2025_10_09),
            note="Thunder Bay is not named in these rounds; it is part of Northern Ontario rounds.",
        ),
        Rule(
            "REDI-07",
            title="Place of work, rounds from December 2025",
            says="The job offer must be in the census divisions Lanark, or Leeds and Grenville.",
            test=_offer_in("Lanark", "Leeds and Grenville"),
            in_force=days("2025-12-10", "2026-06-24"),
            citation=copy(
                ontario_ca.REDI_2025_12_10,
                ontario_ca.REDI_2026_02_02,
                ontario_ca.REDI_2026_03_18,
                ontario_ca.REDI_2026_04_08,
            ),
            note="The last round was on 8 April 2026.",
        ),
    ),
)

IN_CANADA = OneOf(q.LIVES_IN, q.IN_CANADA)
# The round of a day is the last one held: its conditions stand until the next round.
AS_THE_ROUND_ASKED = FromDate(
    date(2025, 8, 28),
    before=AllOf((IN_CANADA, OneOf(q.EDUCATION_LEVEL, q.DEGREES))),
    then=FromDate(
        date(2026, 2, 2),
        before=IN_CANADA,
        then=AllOf((IN_CANADA, OneOf(q.STATUS, ("work_permit", "study_permit")))),
    ),
)

ROUND = Requirement(
    "What the rounds asked",
    stage=Stage.APPLY,
    rules=(
        Rule(
            "REDI-08",
            title="Living in Canada",
            says=(
                "The person must live in Canada; in the round of 3 June 2025 also hold a "
                "bachelor's degree or higher; in the rounds from 2 February 2026 also hold a valid "
                "work or study permit."
            ),
            test=AS_THE_ROUND_ASKED,
            in_force=days("2025-06-03", "2026-06-24"),
            citation=copy(
                ontario_ca.REDI_2025_06_03, ontario_ca.REDI_2025_08_28, ontario_ca.REDI_2026_02_02
            ),
            note=(
                "A condition of the rounds, not of the job-offer streams. Each day is held to the "
                "last round before it: the degree is asked from 3 June 2025 to 27 August 2025, the "
                "permit from 2 February 2026 on."
            ),
        ),
    ),
)

ABOUT = Requirement(
    "About the pilot",
    stage=Stage.STEP,
    rules=(
        Rule(
            "REDI-03",
            title="Quota",
            says=(
                "200 nominations of the job-offer streams are set aside for each of the four "
                "communities (800 in all by addition)."
            ),
            test=Informational(),
            in_force=days("2025-01-02", "2026-01-01"),
            citation=copy(ontario_ca.REDI_BEGINS, press.LECCE_REDI),
        ),
        Rule(
            "REDI-04",
            title="Sectors",
            says="Aimed at health care, technology and skilled trades including construction.",
            test=Informational(),
            in_force=days("2025-01-02", "2025-12-31"),
            citation=copy(press.LECCE_REDI, ontario_ca.REDI_2026_04_08),
            note=(
                "A priority named in the press release, not a test; the update pages do not repeat "
                "it, and each round names its own codes."
            ),
        ),
        Rule(
            "REDI-05",
            title="Selection",
            says=(
                "Selection is by targeted rounds of the expression of interest system for people "
                "with an offer in those places; the lowest scores and the codes are set round by "
                "round."
            ),
            test=Informational(),
            in_force=days("2025-06-03", "2026-04-08"),
            citation=copy(
                ontario_ca.REDI_2025_06_03,
                ontario_ca.REDI_2025_08_28,
                ontario_ca.REDI_2025_10_09,
                ontario_ca.REDI_2025_12_10,
                ontario_ca.REDI_2026_02_02,
                ontario_ca.REDI_2026_03_18,
                ontario_ca.REDI_2026_04_08,
            ),
        ),
    ),
)

PATHWAY = Pathway(
    STREAM.slug,
    last_day=date(2026, 6, 24),
    requirements=(
        JOB_OFFER_STREAM,
        PLACE,
        ROUND,
    ),
    procedure=(ABOUT,),
)
