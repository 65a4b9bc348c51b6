"""The pathways that the checker decides, one module each, in the order of the streams."""

from functools import cache

from checker.base.facts import Fact
from checker.pathways import entrepreneur
from checker.pathways.express_entry import (
    french_speaking_skilled_worker,
    human_capital_priorities,
    skilled_trades,
)
from checker.pathways.graduates import masters, phd
from checker.pathways.job_offer import (
    foreign_worker,
    in_demand_skills,
    international_student,
    redi_pilot,
)
from checker.pathways.workforce_priority import physician, teer_0_3, teer_4_5
from checker.rules.rule import Pathway

PATHWAYS: tuple[Pathway, ...] = (
    teer_0_3.PATHWAY,
    teer_4_5.PATHWAY,
    physician.PATHWAY,
    foreign_worker.PATHWAY,
    international_student.PATHWAY,
    in_demand_skills.PATHWAY,
    masters.PATHWAY,
    phd.PATHWAY,
    human_capital_priorities.PATHWAY,
    french_speaking_skilled_worker.PATHWAY,
    skilled_trades.PATHWAY,
    entrepreneur.PATHWAY,
    redi_pilot.PATHWAY,
)


@cache
def pathway_of(slug: str) -> Pathway:
    """Return the pathway of a stream; KeyError where there is none."""
    return {pathway.slug: pathway for pathway in PATHWAYS}[slug]


def facts_of_rules() -> tuple[Fact, ...]:
    """Return the facts that the rules of every pathway read, each once, in the order of the rules."""
    return tuple(dict.fromkeys(fact for pathway in PATHWAYS for fact in pathway.facts()))
