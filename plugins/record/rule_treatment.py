"""Where every rule of the record has its place: what the checker tests, shows, or lacks."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from checker.pathways import PATHWAYS
from checker.rules.expressions import Discretionary, Informational, When
from checker.rules.rule import Rule
from checker.streams.stream import Stream
from checker.streams.timeline import STREAMS
from plugins.record.reference_tables import RecordedRule


class RuleTreatment(StrEnum):
    """Say what the checker does with a rule."""

    TESTED = "tested"
    OFFICER = "for an officer to judge"
    SHOWN = "shown, not tested"
    MISSING = "not modelled yet"


@dataclass(frozen=True, slots=True)
class Covered:
    """Store one rule of the record and its place."""

    rule: RecordedRule
    place: RuleTreatment


@dataclass(frozen=True, slots=True)
class StreamCoverage:
    """Store the rules of one stream, each in its place."""

    stream: Stream
    rules: tuple[Covered, ...]

    def count(self, place: str) -> int:
        """Return how many rules have a place."""
        return sum(covered.place == place for covered in self.rules)


def coverage(rules: Iterable[RecordedRule]) -> tuple[StreamCoverage, ...]:
    """Return the place of every rule of the record, stream by stream."""
    known = _places()
    listed = tuple(rules)
    return tuple(
        StreamCoverage(
            stream,
            tuple(
                Covered(rule, known.get(rule.id, RuleTreatment.MISSING))
                for rule in listed
                if rule.stream == stream.slug
            ),
        )
        for stream in STREAMS
        if not stream.pathways
    )


def _places() -> dict[str, RuleTreatment]:
    return {
        rule.id: _place(rule)
        for pathway in PATHWAYS
        for requirement in pathway.requirements
        for rule in requirement.rules
    }


def _place(rule: Rule) -> RuleTreatment:
    match rule.test:
        case Informational():
            return RuleTreatment.SHOWN
        case Discretionary() | When(then=Discretionary()):
            return RuleTreatment.OFFICER
        case _:
            return RuleTreatment.TESTED
