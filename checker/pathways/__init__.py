"""The pathways that the checker decides, one module each, in the order of the streams."""

from functools import cache

from checker.base.facts import Fact
from checker.pathways import (
    ejo_foreign_worker,
    ejo_in_demand_skills,
    ejo_international_student,
    entrepreneur,
    french_speaking_skilled_worker,
    human_capital_priorities,
    masters_graduate,
    ontario_workforce_priority_physician,
    ontario_workforce_priority_teer_0_3,
    ontario_workforce_priority_teer_4_5,
    phd_graduate,
    redi_pilot,
    skilled_trades,
)
from checker.rules.rule import Pathway

PATHWAYS: tuple[Pathway, ...] = (
    ontario_workforce_priority_teer_0_3.PATHWAY,
    ontario_workforce_priority_teer_4_5.PATHWAY,
    ontario_workforce_priority_physician.PATHWAY,
    ejo_foreign_worker.PATHWAY,
    ejo_international_student.PATHWAY,
    ejo_in_demand_skills.PATHWAY,
    masters_graduate.PATHWAY,
    phd_graduate.PATHWAY,
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
