"""Expressions over facts: each gives a verdict and keeps what its deciding leaves saw."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from checker.base.facts import Answer, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.period import DayBasis, last_within
from checker.base.phrases import Number, PluralTemplate, Template, Value
from checker.base.statements import stated
from checker.base.verdict import Combine, Verdict, every, some, weigh
from checker.reference.tables import Reference


class Case(Frozen):
    """Store what an expression is evaluated on: the answers, the day, and the look-up tables.

    `decided` keeps what was decided already, by pathway: one stream may ask for another.
    """

    answers: Mapping[str, Answer]
    on: date
    reference: Reference
    decided: dict[str, object]

    def __init__(self, answers: Mapping[str, Answer], on: date, reference: Reference) -> None:
        # See `checker.base.phrases.Phrase`.
        values = self.__dict__
        values["answers"], values["on"], values["reference"] = answers, on, reference
        values["decided"] = {}


class Seen(Frozen):
    """Say what one leaf saw; `facts` names the questions it read."""

    facts: tuple[str, ...]
    said: Value

    # See `checker.base.phrases.Phrase`.
    def __init__(self, facts: tuple[str, ...], said: Value) -> None:
        values = self.__dict__
        values["facts"], values["said"] = facts, said

    def __hash__(self) -> int:
        return hash(self.facts)


class Outcome(Frozen):
    """Store a verdict and only those leaves that decided it."""

    verdict: Verdict
    seen: tuple[Seen, ...] = ()

    # See `Seen`.
    def __init__(self, verdict: Verdict, seen: tuple[Seen, ...] = ()) -> None:
        values = self.__dict__
        values["verdict"], values["seen"] = verdict, seen


class Expression(Frozen, ABC):
    """Evaluate to an outcome; know the facts it reads."""

    @abstractmethod
    def evaluate(self, case: Case) -> Outcome: ...

    @abstractmethod
    def facts(self) -> tuple[Fact, ...]: ...


class Unanswered(Seen):
    """Name a question that was not answered."""


NOT_ANSWERED = Template("not answered: {question}")


@cache
def not_answered(fact: Fact) -> Unanswered:
    """Say that a question was not answered."""
    return Unanswered((fact.name,), NOT_ANSWERED(question=fact))


class Leaf(Expression):
    """Read one fact; unknown while it is not answered."""

    fact: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.fact,)

    def evaluate(self, case: Case) -> Outcome:
        answer = case.answers.get(self.fact.name)
        if answer is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.fact),))
        met, said = self.test(answer, case)
        verdict = Verdict.MET if met else Verdict.NOT_MET
        return Outcome(verdict, (Seen((self.fact.name,), said),))

    @abstractmethod
    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        """Return whether the answer passes, and what was seen."""


_SO_MANY_NEEDED = PluralTemplate(
    "{said}; {least} is needed", "{said}; {least} are needed", "number"
)
_SO_MUCH_NEEDED = Template("{said}; {least} is needed")


def with_least(said: Value, fact: Fact, least: int) -> Value:
    """Add to what is said of a number how much is needed, in the unit of its question."""
    if fact.kind is Kind.MONEY or fact.unit == "%":
        return _SO_MUCH_NEEDED(said=said, least=(fact, least))
    return _SO_MANY_NEEDED(said=said, least=Number(least), number=least)


class Is(Leaf):
    """Pass when a yes-or-no fact has the wanted answer."""

    fact: Fact
    wanted: bool = True

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        return answer is self.wanted, stated(self.fact, answer)


class AtLeast(Leaf):
    """Pass when a number reaches `least`, in the unit of the fact."""

    fact: Fact
    least: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, int | float)
        said = with_least(stated(self.fact, answer), self.fact, self.least)
        return answer >= self.least, said


class OneOf(Leaf):
    """Pass when a choice is one of `wanted`."""

    fact: Fact
    wanted: tuple[str, ...]

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        return answer in self.wanted, stated(self.fact, answer)


_COUNTS_UNTIL = Template("{what} counts until {last}")
_COUNTED_UNTIL = Template("{what} counted until {last}, and {on} is later")
_STILL_TO_COME = Template("{what} is of a later day than {on}")


class WithinYears(Leaf):
    """Pass when a date lies in the `years` years up to the day asked, the anniversary included."""

    fact: Fact
    years: int

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, date)
        if answer <= case.on:
            return self.until(answer, case)
        return False, _STILL_TO_COME(what=stated(self.fact, answer), on=case.on)

    def until(self, answer: date, case: Case) -> tuple[bool, Value]:
        """Return whether the time is not over yet on the day asked, and what was seen."""
        last, what = last_within(answer, self.years), stated(self.fact, answer)
        if case.on <= last:
            return True, _COUNTS_UNTIL(what=what, last=last)
        return False, _COUNTED_UNTIL(what=what, last=last, on=case.on)


_SHOWN = Outcome(Verdict.NOT_APPLICABLE)
_OFFICER = Outcome(Verdict.OFFICER)


class Informational(Expression):
    """Stand for a step, a deadline or a definition: told, and not tested."""

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return _SHOWN


class Discretionary(Expression):
    """Leave a criterion to the officer who reads the file."""

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return _OFFICER


class _Group(Expression):
    parts: tuple[Expression, ...]

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(fact for part in self.parts for fact in part.facts()))


class AllOf(_Group):
    """Pass when every part holds."""

    parts: tuple[Expression, ...]

    def evaluate(self, case: Case) -> Outcome:
        return combine(every, [part.evaluate(case) for part in self.parts])


class AnyOf(_Group):
    """Pass when one part holds."""

    parts: tuple[Expression, ...]

    def evaluate(self, case: Case) -> Outcome:
        return combine(some, [part.evaluate(case) for part in self.parts])


class When(Expression):
    """Apply `then` only where `condition` holds; elsewhere the rule does not concern the person.

    While the condition is open, what lets the person through in both cases is decided. `otherwise`
    is the least that other rules ask where it fails: who fails that too fails in both cases.
    """

    condition: Expression
    then: Expression
    otherwise: Expression = Informational()

    def facts(self) -> tuple[Fact, ...]:
        parts = (self.condition, self.then, self.otherwise)
        return tuple(dict.fromkeys(fact for part in parts for fact in part.facts()))

    def evaluate(self, case: Case) -> Outcome:
        condition = self.condition.evaluate(case)
        if condition.verdict is Verdict.NOT_MET:
            return Outcome(Verdict.NOT_APPLICABLE, condition.seen)
        then = self.then.evaluate(case)
        if condition.verdict is Verdict.MET:
            # What keeps it open is not that the condition holds.
            seen = then.seen if then.verdict is Verdict.UNKNOWN else condition.seen + then.seen
            return Outcome(then.verdict, seen)
        if then.verdict in (Verdict.MET, Verdict.NOT_APPLICABLE):
            return then
        if then.verdict is Verdict.NOT_MET:
            otherwise = self.otherwise.evaluate(case)
            if otherwise.verdict is Verdict.NOT_MET:
                return Outcome(Verdict.NOT_MET, otherwise.seen)
        if condition.verdict is not Verdict.OFFICER:
            return Outcome(Verdict.UNKNOWN, condition.seen)
        if then.verdict is Verdict.UNKNOWN:
            return then
        return Outcome(Verdict.OFFICER, condition.seen + then.seen)


class Fails(Expression):
    """Stand for what nobody meets without an answer, and say why."""

    why: str

    def facts(self) -> tuple[Fact, ...]:
        return ()

    def evaluate(self, case: Case) -> Outcome:
        return Outcome(Verdict.NOT_MET, (Seen((), Template(self.why)),))


class IfSaid(Expression):
    """Test what was said of `fact`; while nothing is, `silent` counts and does not wait for it.

    For what few have to say: an exception that somebody claims, or a day that has passed. It is the
    one place where an answer more can turn what was decided.
    """

    fact: Fact
    test: Expression
    silent: Expression = Informational()

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self.test.facts() + self.silent.facts()))

    def evaluate(self, case: Case) -> Outcome:
        return (self.test if self.fact.name in case.answers else self.silent).evaluate(case)


_INFERRED_FROM = Template("from {day} on this is inferred: {reason}")


class FromDate(Expression):
    """Test `before` on the days before `day`, and `then` from that day on.

    `basis` says on what the day rests where that is an inference.
    """

    day: date
    before: Expression
    then: Expression
    basis: DayBasis | None = None

    def facts(self) -> tuple[Fact, ...]:
        return tuple(dict.fromkeys(self.before.facts() + self.then.facts()))

    def evaluate(self, case: Case) -> Outcome:
        if case.on < self.day:
            return self.before.evaluate(case)
        outcome = self.then.evaluate(case)
        if self.basis is None or not self.basis.inferred_on(case.on) or not outcome.seen:
            return outcome
        rests = Seen((), _INFERRED_FROM(day=self.day, reason=self.basis.reason or ""))
        return Outcome(outcome.verdict, (*outcome.seen, rests))


def combine(how: Combine, outcomes: Iterable[Outcome]) -> Outcome:
    """Combine outcomes by Kleene's rules; keep the leaves of those that decided."""
    parts = tuple(outcomes)
    if len(parts) == 1:
        return parts[0]
    verdict, all_decided = weigh(how, [part.verdict for part in parts])
    seen = [one for part in parts if all_decided or part.verdict is verdict for one in part.seen]
    return Outcome(verdict, tuple(dict.fromkeys(seen) if seen[1:] else seen))
