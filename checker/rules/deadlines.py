"""Expressions over the time that an invitation leaves: counted in days from its own."""

from collections.abc import Mapping
from datetime import date, timedelta

from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.period import written
from checker.base.verdict import Verdict
from checker.rules.comparisons import MultiFact
from checker.rules.expressions import Case, Leaf, Outcome

# A round that was given a last day of its own: the day of the round, and that last day.
type LastDays = tuple[tuple[date, date], ...]


class Clock(Frozen):
    """Count calendar days from an invitation; rounds of `given` had a last day of their own.

    Invitations of before `since` had another clock, which is not this one.
    """

    days: int
    given: LastDays = ()
    since: date = date.min

    def last(self, invited: date) -> date:
        """Return the last day for an invitation of a day."""
        for round_, last in self.given:
            if round_ == invited:
                return last
        return invited + timedelta(days=self.days)

    def says(self, invited: date) -> str:
        """Return until when an invitation of a day was good, in words."""
        last = written(self.last(invited))
        if any(round_ == invited for round_, _ in self.given):
            return f"the round of {written(invited)} had until {last}"
        return f"the {self.days} calendar days from {written(invited)} end on {last}"


class FiledWithin(Leaf):
    """Store while the day asked lies in the time that an invitation leaves, its last day included."""

    fact: Fact
    clock: Clock

    def evaluate(self, case: Case) -> Outcome:
        invited = case.answers.get(self.fact.name)
        outcome = super().evaluate(case)
        if isinstance(invited, date) and invited < self.clock.since:
            return Outcome(Verdict.NOT_APPLICABLE, outcome.seen)
        return outcome

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, date)
        text = f"{self.clock.says(answer)}; asked for {written(case.on)}"
        return answer <= case.on <= self.clock.last(answer), text


class DoneWithin(MultiFact):
    """Pass when something was done on a day in the time that an invitation leaves."""

    done: Fact
    fact: Fact
    clock: Clock

    def facts(self) -> tuple[Fact, ...]:
        return (self.done, self.fact)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, str]:
        done, invited = answers[self.done.name], answers[self.fact.name]
        assert isinstance(done, date)
        assert isinstance(invited, date)
        text = f"{self.done.prompt} {written(done)}; {self.clock.says(invited)}"
        return done <= self.clock.last(invited), text
