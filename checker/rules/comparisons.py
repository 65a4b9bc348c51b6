"""Expressions that compare: a number with a limit, or one answer with another."""

from abc import abstractmethod
from collections.abc import Mapping

from checker.base.facts import Answer, Fact
from checker.base.verdict import Verdict
from checker.rules.expressions import Case, Expression, Leaf, Outcome, Seen, not_answered


class Under(Leaf):
    """Pass when a number stays under `limit`, in the unit of the fact."""

    fact: Fact
    limit: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, int | float)
        limit = self.fact.show(self.limit)
        return (
            answer < self.limit,
            f"{self.fact.prompt} {self.fact.show(answer)}; must be under {limit}",
        )


class AtMost(Leaf):
    """Pass when a number does not pass `limit`, in the unit of the fact."""

    fact: Fact
    limit: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, int | float)
        limit = self.fact.show(self.limit)
        return (
            answer <= self.limit,
            f"{self.fact.prompt} {self.fact.show(answer)}; at most {limit}",
        )


class MoreThan(Leaf):
    """Pass when a number passes `limit`, in the unit of the fact."""

    fact: Fact
    limit: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, int | float)
        limit = self.fact.show(self.limit)
        return (
            answer > self.limit,
            f"{self.fact.prompt} {self.fact.show(answer)}; needed: more than {limit}",
        )


class Over(Leaf):
    """Pass when a number passes `limit`; for a condition, where nothing is needed."""

    fact: Fact
    limit: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, int | float)
        return answer > self.limit, f"{self.fact.prompt} {self.fact.show(answer)}"


class MultiFact(Expression):
    """Read several facts at once; unknown while one of them is not answered."""

    def evaluate(self, case: Case) -> Outcome:
        missing = [fact for fact in self.facts() if fact.name not in case.answers]
        if missing:
            return Outcome(Verdict.UNKNOWN, tuple(not_answered(fact) for fact in missing))
        met, text = self.test(case.answers, case)
        verdict = Verdict.UNKNOWN if met is None else Verdict.MET if met else Verdict.NOT_MET
        return Outcome(verdict, (Seen(tuple(fact.name for fact in self.facts()), text),))

    @abstractmethod
    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, str]:
        """Return whether the answers pass (None: a figure is not known), and what was seen."""


def number(answers: Mapping[str, Answer], fact: Fact) -> float:
    """Return the answer to a question that takes a number."""
    answer = answers[fact.name]
    assert isinstance(answer, int | float)
    return answer


class TogetherAtLeast(MultiFact):
    """Pass when numbers of one unit reach `least` together."""

    counted: tuple[Fact, ...]
    least: int

    def facts(self) -> tuple[Fact, ...]:
        return self.counted

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, str]:
        each = [number(answers, fact) for fact in self.counted]
        first, total = self.counted[0], round(sum(each), 9)
        shown = " and ".join(map(first.show, each))
        text = f"{first.prompt} {shown} make {first.show(total)}; needed: {first.show(self.least)}"
        return total >= self.least, text


class NotLess(MultiFact):
    """Pass when one number reaches another."""

    fact: Fact
    other: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.other)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, str]:
        mine, theirs = number(answers, self.fact), number(answers, self.other)
        text = f"{self.fact.show(mine)} against {self.other.show(theirs)}"
        return mine >= theirs, f"{self.fact.prompt} {text}"


class Between(MultiFact):
    """Pass when a number lies in a range whose two ends are answers too, both included."""

    fact: Fact
    least: Fact
    most: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.least, self.most)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, str]:
        value, least, most = (number(answers, fact) for fact in self.facts())
        return (
            least <= value <= most,
            f"{self.fact.prompt} {value:g}; needed: {least:g} to {most:g}",
        )


class Same(MultiFact):
    """Pass when two answers are the same, for example two occupations."""

    fact: Fact
    other: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact, self.other)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool, str]:
        mine, theirs = answers[self.fact.name], answers[self.other.name]
        text = f"{self.fact.show(mine)} against {self.other.show(theirs)}"
        return mine == theirs, f"{self.fact.prompt} {text}"
