"""The REDI pilot: an overlay on the three Employer Job Offer streams, for named communities.

No section of the regulations of its own was found: it runs through the three job-offer categories.
"""

from collections.abc import Iterator
from datetime import date

from checker import questions as q
from checker.base.citing import copy
from checker.base.facts import Fact
from checker.base.period import days
from checker.base.verdict import some
from checker.pathways.job_offer import foreign_worker, in_demand_skills, international_student
from checker.pathways.sources import (
    STEPHENLECCEMPP_ONTARIO_DRIVING_RURAL_AND_NO,
    UPDATES_2025_AUGUST28_1,
    UPDATES_2025_DECEMBER10_1,
    UPDATES_2025_JANUARY17_0,
    UPDATES_2025_JUNE3_2,
    UPDATES_2025_OCTOBER9_1,
    UPDATES_2026_APRIL8_2,
    UPDATES_2026_FEBRUARY2_1,
    UPDATES_2026_MARCH18_1,
)
from checker.rules.evaluate import criteria_of
from checker.rules.expressions import (
    AllOf,
    Case,
    Expression,
    FromDate,
    Informational,
    Is,
    OneOf,
    Outcome,
    combine,
)
from checker.rules.rule import Pathway, Requirement, Rule, Stage


class MeetsOneOf(Expression):
    """Pass when the criteria of one of several pathways are met, whether or not it is open."""

    pathways: tuple[Pathway, ...]

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self._facts()))

    def evaluate(self, case: Case) -> Outcome:
        return combine(some, [criteria_of(pathway, case) for pathway in self.pathways])

    def _facts(self) -> Iterator[Fact]:
        for pathway in self.pathways:
            for requirement in pathway.requirements:
                if requirement.stage is Stage.ELIGIBLE:
                    for rule in requirement.rules:
                        yield from rule.test.facts()


def _offer_in(*divisions: str) -> AllOf:
    return AllOf((Is(q.HAS_OFFER), OneOf(q.WORK_DIVISION, divisions)))


_IN_CANADA = OneOf(q.LIVES_IN, q.IN_CANADA)
# The round of a day is the last one held: its conditions stand until the next round.
_AS_THE_ROUND_ASKED = FromDate(
    date(2025, 8, 28),
    before=AllOf((_IN_CANADA, OneOf(q.EDUCATION_LEVEL, q.DEGREES))),
    then=FromDate(
        date(2026, 2, 2),
        before=_IN_CANADA,
        then=AllOf((_IN_CANADA, OneOf(q.STATUS, ("work_permit", "study_permit")))),
    ),
)

STREAMS = Requirement(
    "One of the job-offer streams",
    (
        Rule(
            "REDI-01",
            "Overlay, not a stream",
            "The person must meet every rule of one of the three Employer Job Offer streams; there "
            "is no separate application.",
            MeetsOneOf(
                (foreign_worker.PATHWAY, international_student.PATHWAY, in_demand_skills.PATHWAY)
            ),
            days("2025-01-02", "2026-06-24"),
            copy(UPDATES_2025_JANUARY17_0, UPDATES_2026_APRIL8_2),
        ),
    ),
)
PLACE = Requirement(
    "Place of work",
    (
        Rule(
            "REDI-02",
            "Place of work, as launched",
            "The job offer must be in Lanark, Leeds and Grenville, Sarnia-Lambton or Thunder Bay.",
            _offer_in("Lanark", "Leeds and Grenville", "Lambton", "Thunder Bay"),
            days("2025-01-02", "2025-08-27"),
            copy(UPDATES_2025_JANUARY17_0, STEPHENLECCEMPP_ONTARIO_DRIVING_RURAL_AND_NO),
            "Sarnia-Lambton is taken as the census division Lambton. The round of 3 June 2025 "
            "does not print its places. Later rounds: REDI-06, REDI-07.",
        ),
        Rule(
            "REDI-06",
            "Place of work, rounds of autumn 2025",
            "The job offer must be in the census divisions Lambton, Lanark, or Leeds and Grenville.",
            _offer_in("Lambton", "Lanark", "Leeds and Grenville"),
            days("2025-08-28", "2025-12-09"),
            copy(UPDATES_2025_AUGUST28_1, UPDATES_2025_OCTOBER9_1),
            "Thunder Bay is not named in these rounds; it is part of Northern Ontario rounds.",
        ),
        Rule(
            "REDI-07",
            "Place of work, rounds from December 2025",
            "The job offer must be in the census divisions Lanark, or Leeds and Grenville.",
            _offer_in("Lanark", "Leeds and Grenville"),
            days("2025-12-10", "2026-06-24"),
            copy(
                UPDATES_2025_DECEMBER10_1,
                UPDATES_2026_FEBRUARY2_1,
                UPDATES_2026_MARCH18_1,
                UPDATES_2026_APRIL8_2,
            ),
            "The last round was on 8 April 2026.",
        ),
    ),
)
ROUND = Requirement(
    "What the rounds asked",
    (
        Rule(
            "REDI-08",
            "Living in Canada",
            "The person must live in Canada; in the round of 3 June 2025 also hold a bachelor's "
            "degree or higher; in the rounds from 2 February 2026 also hold a valid work or study "
            "permit.",
            _AS_THE_ROUND_ASKED,
            days("2025-06-03", "2026-06-24"),
            copy(UPDATES_2025_JUNE3_2, UPDATES_2025_AUGUST28_1, UPDATES_2026_FEBRUARY2_1),
            "A condition of the rounds, not of the job-offer streams. Each day is held to the "
            "last round before it: the degree is asked from 3 June 2025 to 27 August 2025, the "
            "permit from 2 February 2026 on.",
        ),
    ),
    stage=Stage.APPLY,
)
ABOUT = Requirement(
    "About the pilot",
    (
        Rule(
            "REDI-03",
            "Quota",
            "200 nominations of the job-offer streams are set aside for each of the four communities "
            "(800 in all by addition).",
            Informational(),
            days("2025-01-02", "2026-01-01"),
            copy(UPDATES_2025_JANUARY17_0, STEPHENLECCEMPP_ONTARIO_DRIVING_RURAL_AND_NO),
        ),
        Rule(
            "REDI-04",
            "Sectors",
            "Aimed at health care, technology and skilled trades including construction.",
            Informational(),
            days("2025-01-02", "2025-12-31"),
            copy(STEPHENLECCEMPP_ONTARIO_DRIVING_RURAL_AND_NO, UPDATES_2026_APRIL8_2),
            "A priority named in the press release, not a test; the update pages do not repeat it, "
            "and each round names its own codes.",
        ),
        Rule(
            "REDI-05",
            "Selection",
            "Selection is by targeted rounds of the expression of interest system for people with an "
            "offer in those places; the lowest scores and the codes are set round by round.",
            Informational(),
            days("2025-06-03", "2026-04-08"),
            copy(
                UPDATES_2025_JUNE3_2,
                UPDATES_2025_AUGUST28_1,
                UPDATES_2025_OCTOBER9_1,
                UPDATES_2025_DECEMBER10_1,
                UPDATES_2026_FEBRUARY2_1,
                UPDATES_2026_MARCH18_1,
                UPDATES_2026_APRIL8_2,
            ),
        ),
    ),
    stage=Stage.STEP,
)

PATHWAY = Pathway("redi-pilot", (STREAMS, PLACE, ROUND, ABOUT), last_day=date(2026, 6, 24))
