"""Expressions that compare: a number with a limit, or one answer with another."""

from abc import abstractmethod
from collections.abc import Mapping

from checker.base.facts import Answer, Fact
from checker.base.phrases import AND, SEMICOLON, Joined, Template, Value
from checker.base.statements import stated
from checker.base.verdict import Verdict
from checker.rules.expressions import (
    Case,
    Expression,
    Leaf,
    Outcome,
    Seen,
    not_answered,
    with_least,
)


class _Limited(Leaf):
    fact: Fact
    limit: int

    def _said(self, template: Template, answer: Answer) -> Value:
        return template(said=stated(self.fact, answer), limit=(self.fact, self.limit))


_UNDER = Template("{said}; it must stay under {limit}")
_AT_MOST = Template("{said}; {limit} at the most is allowed")
_MORE_THAN = Template("{said}; more than {limit} is needed")


class Under(_Limited):
    """Pass when a number stays under `limit`, in the unit of the fact."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, int | float)
        return answer < self.limit, self._said(_UNDER, answer)


class AtMost(_Limited):
    """Pass when a number does not pass `limit`, in the unit of the fact."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, int | float)
        return answer <= self.limit, self._said(_AT_MOST, answer)


class MoreThan(_Limited):
    """Pass when a number passes `limit`, in the unit of the fact."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, int | float)
        return answer > self.limit, self._said(_MORE_THAN, answer)


class Over(_Limited):
    """Pass when a number passes `limit`; for a condition, where nothing is needed."""

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, int | float)
        return answer > self.limit, stated(self.fact, answer)


class MultiFact(Expression):
    """Read several facts at once; unknown while one of them is not answered."""

    def evaluate(self, case: Case) -> Outcome:
        missing = [fact for fact in self.facts() if fact.name not in case.answers]
        if missing:
            return Outcome(Verdict.UNKNOWN, tuple(not_answered(fact) for fact in missing))
        met, said = self.test(case.answers, case)
        verdict = Verdict.UNKNOWN if met is None else Verdict.MET if met else Verdict.NOT_MET
        return Outcome(verdict, (Seen(tuple(fact.name for fact in self.facts()), said),))

    @abstractmethod
    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, Value]:
        """Return whether the answers pass (None: a figure is not known), and what was seen."""


def number(answers: Mapping[str, Answer], fact: Fact) -> float:
    """Return the answer to a question that takes a number."""
    answer = answers[fact.name]
    assert isinstance(answer, int | float)
    return answer


_TOGETHER = Template("{said} ({parts} together)")


class TogetherAtLeast(MultiFact):
    """Pass when numbers of one unit reach `least` together."""

    counted: tuple[Fact, ...]
    least: int

    def facts(self) -> tuple[Fact, ...]:
        return self.counted

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, Value]:
        each = [number(answers, fact) for fact in self.counted]
        first, total = self.counted[0], round(sum(each), 9)
        said = _TOGETHER(
            said=stated(first, total),
            parts=Joined(AND, tuple((first, one) for one in each)),
        )
        return total >= self.least, with_least(said, first, self.least)


def _against(fact: Fact, mine: Answer, other: Fact, theirs: Answer) -> Value:
    return Joined(SEMICOLON, (stated(fact, mine), stated(other, theirs)))


class NotLess(MultiFact):
    """Pass when one number reaches another."""

    fact: Fact
    other: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.other)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, Value]:
        mine, theirs = number(answers, self.fact), number(answers, self.other)
        return mine >= theirs, _against(self.fact, mine, self.other, theirs)


_RANGE = Template("{said}; {least} to {most} is needed")


class Between(MultiFact):
    """Pass when a number lies in a range whose two ends are answers too, both included."""

    fact: Fact
    least: Fact
    most: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.least, self.most)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, Value]:
        value, least, most = (number(answers, fact) for fact in self.facts())
        said = _RANGE(said=stated(self.fact, value), least=least, most=most)
        return least <= value <= most, said


class Same(MultiFact):
    """Pass when two answers are the same, for example two occupations."""

    fact: Fact
    other: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.other)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, Value]:
        mine, theirs = answers[self.fact.name], answers[self.other.name]
        return mine == theirs, _against(self.fact, mine, self.other, theirs)
