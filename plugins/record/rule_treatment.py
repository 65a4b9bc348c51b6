"""What the checker does with each rule: tests it, leaves it to an officer, or shows it."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from checker.pathways import PATHWAYS, stream
from checker.rules.expressions import Discretionary, Informational, When
from checker.rules.rule import Requirement, Rule
from checker.streams.stream import Stream


class RuleTreatment(StrEnum):
    """Name what the checker does with a rule."""

    TESTED = "tested"
    OFFICER = "for an officer to judge"
    SHOWN = "shown, not tested"


@dataclass(frozen=True, slots=True)
class Covered:
    """Store one rule, the requirement it is part of, and what the checker does with it."""

    requirement: Requirement
    rule: Rule
    place: RuleTreatment


@dataclass(frozen=True, slots=True)
class StreamCoverage:
    """Store the rules of one stream, as its page prints them."""

    stream: Stream
    rules: tuple[Covered, ...]

    def count(self, place: str) -> int:
        """Return how many rules are treated so."""
        return sum(covered.place == place for covered in self.rules)


@cache
def coverage() -> tuple[StreamCoverage, ...]:
    """Return every rule of every stream."""
    return tuple(
        StreamCoverage(
            stream(pathway.slug),
            tuple(
                Covered(requirement, rule, _treatment(rule))
                for requirement in pathway.printed
                for rule in requirement.rules
            ),
        )
        for pathway in PATHWAYS
    )


def _treatment(rule: Rule) -> RuleTreatment:
    match rule.test:
        case Informational():
            return RuleTreatment.SHOWN
        case Discretionary() | When(then=Discretionary()):
            return RuleTreatment.OFFICER
        case _:
            return RuleTreatment.TESTED
