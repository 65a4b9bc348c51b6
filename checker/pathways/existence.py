"""The expression of the rules that say that a stream no longer exists."""

from datetime import date

from checker.expressions import Case, Expression, Outcome, Seen
from checker.facts import Fact
from checker.verdict import Verdict


class Gone(Expression):
    """Fail from the day `closed` on; before it the law is in transition, and it stays open.

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
            return Outcome(Verdict.NOT_MET, (Seen((), f"closed since {self.closed}: {self.why}"),))
        since = f" since {self.transition_from}" if self.transition_from else ""
        text = f"in transition{since}, closed from {self.closed} on: {self.why}"
        return Outcome(Verdict.UNKNOWN, (Seen((), text),))
