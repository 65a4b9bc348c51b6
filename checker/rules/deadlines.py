"""Expressions over the time that an invitation leaves: counted in days from its own."""

from collections.abc import Mapping
from datetime import date, timedelta

from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.phrases import SEMICOLON, Joined, PluralTemplate, Template, Value
from checker.base.statements import stated
from checker.base.verdict import Verdict
from checker.rules.comparisons import MultiFact
from checker.rules.expressions import Case, Leaf, Outcome

# A round that was given a last day of its own: the day of the round, and that last day.
type LastDays = tuple[tuple[date, date], ...]


_ROUND_HAD = Template("the round of {day} had until {last}")
_DAYS_END = PluralTemplate(
    "the {days} calendar day from {day} ends on {last}",
    "the {days} calendar days from {day} end on {last}",
    "days",
)
_ASKED_FOR = Template("{clock}; you ask about {on}")


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

    def says(self, invited: date) -> Value:
        """Say until when an invitation of a day was good."""
        last = self.last(invited)
        if any(round_ == invited for round_, _ in self.given):
            return _ROUND_HAD(day=invited, last=last)
        return _DAYS_END(days=self.days, day=invited, last=last)


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

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, date)
        said = _ASKED_FOR(clock=self.clock.says(answer), on=case.on)
        return answer <= case.on <= self.clock.last(answer), said


class DoneWithin(MultiFact):
    """Pass when something was done on a day in the time that an invitation leaves."""

    done: Fact
    fact: Fact
    clock: Clock

    def facts(self) -> tuple[Fact, ...]:
        return (self.done, self.fact)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, Value]:
        done, invited = answers[self.done.name], answers[self.fact.name]
        assert isinstance(done, date)
        assert isinstance(invited, date)
        said = Joined(SEMICOLON, (stated(self.done, done), self.clock.says(invited)))
        return done <= self.clock.last(invited), said
