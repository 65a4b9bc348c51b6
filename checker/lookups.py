"""Expressions that look something up: the TEER, a NOC group, a published wage, a language level."""

from collections.abc import Callable
from dataclasses import dataclass

from checker.expressions import Case, Expression, Leaf, Outcome, Seen, not_answered
from checker.facts import Answer, Fact
from checker.language import LOWEST, Ability, language_test
from checker.noc import NocGroups, teer
from checker.reference import Reference
from checker.verdict import Verdict


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
            return Outcome(Verdict.UNKNOWN, tuple(not_answered(fact) for fact in missing))
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
class LevelAtLeast(Expression):
    """Hold when the score of one ability in a language test reaches a CLB or NCLC level."""

    test: Fact
    ability: Ability
    score: Fact
    least: int

    def facts(self) -> tuple[Fact, ...]:
        return (self.test, self.score)

    def evaluate(self, case: Case) -> Outcome:
        taken = case.answers.get(self.test.name)
        if taken is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.test),))
        test = language_test(str(taken))
        if test is None:
            none = Seen((self.test.name,), f"{self.test.prompt} {self.test.show(taken)}")
            return Outcome(Verdict.NOT_MET, (none,))
        score = case.answers.get(self.score.name)
        if score is None:
            return Outcome(Verdict.UNKNOWN, (not_answered(self.score),))
        assert isinstance(score, int | float)
        if test.accepted_from and case.on < test.accepted_from:
            text = f"{test.title} counts from {test.accepted_from} on"
            return self._outcome(Verdict.NOT_MET, text)
        level = test.level(self.ability, score)
        said = f"{test.title}, {self.ability} {score:g}"
        if level is None:
            text = (
                f"{said} is beyond the scale of the test, which ends at {test.top[self.ability]:g}"
            )
            return self._outcome(Verdict.UNKNOWN, text)
        or_less = " or less" if level == LOWEST else ""
        text = f"{said} is {test.scale} {level}{or_less}; needed: {test.scale} {self.least}"
        return self._outcome(Verdict.MET if level >= self.least else Verdict.NOT_MET, text)

    def _outcome(self, verdict: Verdict, text: str) -> Outcome:
        return Outcome(verdict, (Seen((self.test.name, self.score.name), text),))
