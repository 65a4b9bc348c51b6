"""Rules as data: a rule, the requirement it belongs to, and the pathway they make together."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from checker.citation import Citation
from checker.expressions import Expression
from checker.facts import Fact
from checker.period import Period
from checker.verdict import Verdict, every, some


class Stage(StrEnum):
    """Say what a requirement is for.

    Those of `ELIGIBLE` make the verdict of the stream. `APPLY` is needed on top to apply.
    `DEFINITION` explains a term that other rules use. `STEP` is shown and not tested.
    """

    ELIGIBLE = "eligible"
    APPLY = "apply"
    DEFINITION = "definition"
    STEP = "step"


@dataclass(frozen=True, slots=True)
class Rule:
    """Hold one atomic rule: its id in the record, its words, its test, its days and its source."""

    id: str
    title: str
    says: str
    test: Expression
    in_force: Period
    citation: Citation
    note: str = ""


@dataclass(frozen=True, slots=True)
class Requirement:
    """Group rules of which all are needed, or (`one_is_enough`) any one."""

    title: str
    rules: tuple[Rule, ...]
    one_is_enough: bool = False
    stage: Stage = Stage.ELIGIBLE

    @property
    def combine(self) -> Callable[[Iterable[Verdict]], Verdict]:
        """Return how the verdicts of the rules make the verdict of the requirement."""
        return some if self.one_is_enough else every

    def rules_on(self, on: date) -> tuple[Rule, ...]:
        """Return the rules in force on a day."""
        return tuple(rule for rule in self.rules if on in rule.in_force)


@dataclass(frozen=True, slots=True)
class Pathway:
    """Hold the requirements of one stream, in the order of the regulation."""

    slug: str
    requirements: tuple[Requirement, ...]

    def rules(self) -> Iterator[Rule]:
        """Yield every rule of every requirement."""
        for requirement in self.requirements:
            yield from requirement.rules

    def facts(self) -> tuple[Fact, ...]:
        """Return the facts its rules read, each once, in the order of the rules."""
        return tuple(dict.fromkeys(fact for rule in self.rules() for fact in rule.test.facts()))
