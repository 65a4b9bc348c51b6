"""Expressions over facts: each gives a verdict and keeps what its deciding leaves saw."""

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from checker.facts import Answer, Fact
from checker.noc import NocGroups, teer
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


def _not_answered(fact: Fact) -> Seen:
    return Seen((fact.name,), f"not answered: {fact.prompt}")


class Leaf(Expression):
    """Read one fact; unknown while it is not answered."""

    fact: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def evaluate(self, case: Case) -> Outcome:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return Outcome(Verdict.UNKNOWN, (_not_answered(self.fact),))
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
class TeerIn(Leaf):
    """Hold when the TEER category of an occupation is one of `wanted`."""

    fact: Fact
    wanted: tuple[int, ...]

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, str)
        title = case.reference.occupations.get(answer, "title not known")
        return teer(answer) in self.wanted, f"NOC {answer} ({title}) is TEER {teer(answer)}"


@dataclass(frozen=True, slots=True)
class NocIn(Leaf):
    """Hold when an occupation is in a set of NOC groups."""

    fact: Fact
    groups: NocGroups

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, str)
        inside = answer in self.groups
        return inside, f"NOC {answer} is {'' if inside else 'not '}one of the {self.groups.name}"


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


type WageLevel = Callable[[Reference, str, str], tuple[float | None, str]]


def median_wage(reference: Reference, noc: str, region: str) -> tuple[float | None, str]:
    """Return the median hourly wage (CAD) and what it is called."""
    return _level(reference, noc, region, "median")


def low_wage(reference: Reference, noc: str, region: str) -> tuple[float | None, str]:
    """Return the low hourly wage (CAD) and what it is called."""
    return _level(reference, noc, region, "low")


def _level(reference: Reference, noc: str, region: str, name: str) -> tuple[float | None, str]:
    row = reference.wage(noc, region)
    if row is None:
        return None, f"no {name} wage is published for NOC {noc}"
    amount = row.median if name == "median" else row.low
    where = f"NOC {noc} in {row.region} ({row.release} release)"
    if amount is None:
        return None, f"no {name} wage is published for {where}"
    return amount, f"the {name} wage of {where}"


@dataclass(frozen=True, slots=True)
class WageReaches(Expression):
    """Hold when an hourly wage reaches a published level for its occupation and region."""

    wage: Fact
    noc: Fact
    region: Fact
    level: WageLevel

    def facts(self) -> tuple[Fact, ...]:
        return (self.noc, self.region, self.wage)

    def evaluate(self, case: Case) -> Outcome:
        missing = [fact for fact in self.facts() if fact.name not in case.answers]
        if missing:
            return Outcome(Verdict.UNKNOWN, tuple(_not_answered(fact) for fact in missing))
        noc, region = str(case.answers[self.noc.name]), str(case.answers[self.region.name])
        paid = case.answers[self.wage.name]
        assert isinstance(paid, int | float)
        amount, name = self.level(case.reference, noc, region)
        if amount is None:
            return Outcome(Verdict.UNKNOWN, (self._seen(name),))
        verdict = Verdict.MET if paid >= amount else Verdict.NOT_MET
        text = f"the offer pays {paid:.2f} $/h; {name} is {amount:.2f} $/h"
        return Outcome(verdict, (self._seen(text),))

    def _seen(self, text: str) -> Seen:
        return Seen(tuple(fact.name for fact in self.facts()), text)


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
