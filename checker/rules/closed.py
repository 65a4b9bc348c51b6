"""The expression of the rules that say that a stream no longer exists."""

from datetime import date

from checker.base.facts import Fact
from checker.base.period import written
from checker.base.verdict import Verdict
from checker.rules.expressions import Case, Expression, Outcome, Seen


class StreamClosed(Expression):
    """Fail from the day `closed` (or suspended) on; before it, in transition, it stays open.

    It reads the day alone. A rule with it is in force from `transition_from` on, or from
    `closed` on where the law knew no transition.
    """

    closed: date
    why: str
    transition_from: date | None = None

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        if case.on >= self.closed:
            return Outcome(
                Verdict.NOT_MET, (Seen((), f"since {written(self.closed)}: {self.why}"),)
            )
        since = f" since {written(self.transition_from)}" if self.transition_from else ""
        text = f"in transition{since}; from {written(self.closed)} on: {self.why}"
        return Outcome(Verdict.UNKNOWN, (Seen((), text),))
