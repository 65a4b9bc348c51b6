"""The expression of a rule that asks for the criteria of other pathways."""

from collections.abc import Iterator

from checker.base.facts import Fact
from checker.base.verdict import some
from checker.rules.evaluate import criteria_of
from checker.rules.expressions import Case, Expression, Outcome, combine
from checker.rules.rule import Pathway, Stage


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
