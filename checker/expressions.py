"""Expressions over facts: each gives a verdict and keeps what its deciding leaves saw."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from checker.facts import Answer, Fact
from checker.period import years_before
from checker.reference import Reference
from checker.verdict import Verdict, every, some


@dataclass(frozen=True, slots=True)
class Case:
    """Hold what an expression is evaluated on: the answers, the day, and the look-up tables."""

    answers: Mapping[str, Answer]
    on: date
    reference: Reference


@dataclass(frozen=True, slots=True)
class Seen:
    """Say what one leaf saw, in words; `facts` names the questions it read."""

    facts: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """Hold a verdict and only those leaves that decided it."""

    verdict: Verdict
    seen: tuple[Seen, ...] = ()


class Expression(ABC):
    """Evaluate to an outcome; know the facts it reads."""

    @abstractmethod
    def evaluate(self, case: Case) -> Outcome: ...

    @abstractmethod
    def facts(self) -> tuple[Fact, ...]: ...


def not_answered(fact: Fact) -> Seen:
    """Say that a question was not answered."""
    return Seen((fact.name,), f"not answered: {fact.prompt}")


class Leaf(Expression):
    """Read one fact; unknown while it is not answered."""

    fact: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def evaluate(self, case: Case) -> Outcome:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.fact),))
        met, text = self.test(answer, case)
        verdict = Verdict.MET if met else Verdict.NOT_MET
        return Outcome(verdict, (Seen((self.fact.name,), text),))

    @abstractmethod
    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        """Return whether the answer passes, and what was seen."""


@dataclass(frozen=True, slots=True)
class Is(Leaf):
    """Hold when a yes-or-no fact has the wanted answer."""

    fact: Fact
    wanted: bool = True

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        return answer is self.wanted, f"{self.fact.prompt} {self.fact.show(answer)}"


@dataclass(frozen=True, slots=True)
class AtLeast(Leaf):
    """Hold when a number reaches `least`, in the unit of the fact."""

    fact: Fact
    least: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, int | float)
        return (
            answer >= self.least,
            f"{self.fact.prompt} {self.fact.show(answer)}; needed: {self.fact.show(self.least)}",
        )


@dataclass(frozen=True, slots=True)
class OneOf(Leaf):
    """Hold when a choice is one of `wanted`."""

    fact: Fact
    wanted: tuple[str, ...]

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        return answer in self.wanted, f"{self.fact.prompt} {self.fact.show(answer)}"


@dataclass(frozen=True, slots=True)
class WithinYears(Leaf):
    """Hold when a date lies in the `years` years up to the day asked, the anniversary included."""

    fact: Fact
    years: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, date)
        first = years_before(case.on, self.years)
        return (
            first <= answer <= case.on,
            f"{self.fact.prompt} {answer}; the {self.years} years up to {case.on} begin on {first}",
        )


@dataclass(frozen=True, slots=True)
class Officer(Expression):
    """Leave a criterion to the officer who reads the file."""

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return Outcome(Verdict.OFFICER)


class _Group(Expression):
    parts: tuple[Expression, ...]

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for part in self.parts for fact in part.facts()))


@dataclass(frozen=True, slots=True)
class All(_Group):
    """Hold when every part holds."""

    parts: tuple[Expression, ...]

    def evaluate(self, case: Case) -> Outcome:
        return combine(every, [part.evaluate(case) for part in self.parts])


@dataclass(frozen=True, slots=True)
class Some(_Group):
    """Hold when one part holds."""

    parts: tuple[Expression, ...]

    def evaluate(self, case: Case) -> Outcome:
        return combine(some, [part.evaluate(case) for part in self.parts])


@dataclass(frozen=True, slots=True)
class When(Expression):
    """Apply `then` only where `condition` holds; elsewhere the rule does not concern the person."""

    condition: Expression
    then: Expression

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self.condition.facts() + self.then.facts()))

    def evaluate(self, case: Case) -> Outcome:
        condition = self.condition.evaluate(case)
        match condition.verdict:
            case Verdict.NOT_MET:
                return Outcome(Verdict.NOT_APPLICABLE, condition.seen)
            case Verdict.MET:
                then = self.then.evaluate(case)
                return Outcome(then.verdict, condition.seen + then.seen)
            case _:
                return Outcome(Verdict.UNKNOWN, condition.seen)


def combine(how: Callable[[Iterable[Verdict]], Verdict], outcomes: Iterable[Outcome]) -> Outcome:
    """Combine outcomes by Kleene's rules; keep the leaves of those that decided.

    Where one more unknown part would have held the verdict open, every part decided: so a rule
    that does not concern the person is kept beside those that are met.
    """
    parts = tuple(outcomes)
    verdict = how(part.verdict for part in parts)
    all_decided = how((verdict, Verdict.UNKNOWN)) is not verdict
    seen = (one for part in parts if all_decided or part.verdict is verdict for one in part.seen)
    return Outcome(verdict, tuple(dict.fromkeys(seen)))
