"""The expression of the rules that say that a stream no longer exists."""

from datetime import date

from checker.base.facts import Fact
from checker.base.phrases import Template
from checker.base.verdict import Verdict
from checker.rules.expressions import Case, Expression, Outcome, Seen

_SINCE = Template("since {day}: {why}")
_IN_TRANSITION = Template("in transition; from {day} on: {why}")
_IN_TRANSITION_SINCE = Template("in transition since {start}; from {day} on: {why}")


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
        why = Template(self.why)
        if case.on >= self.closed:
            return Outcome(Verdict.NOT_MET, (Seen((), _SINCE(day=self.closed, why=why)),))
        if self.transition_from:
            said = _IN_TRANSITION_SINCE(start=self.transition_from, day=self.closed, why=why)
        else:
            said = _IN_TRANSITION(day=self.closed, why=why)
        return Outcome(Verdict.UNKNOWN, (Seen((), said),))
