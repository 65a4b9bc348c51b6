"""The expression of a rule whose amount the record does not have."""

from checker.base.facts import Fact
from checker.base.phrases import Template
from checker.base.verdict import Verdict
from checker.rules.expressions import Case, Expression, Outcome, Seen


class AmountNotKnown(Expression):
    """Stand for a rule whose amount the record does not have: no answer can decide it."""

    why: str

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return Outcome(Verdict.UNKNOWN, (Seen((), Template(self.why)),))
