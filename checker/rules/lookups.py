"""Expressions that look something up: the TEER, a NOC group, a published wage."""

from collections.abc import Callable, Mapping
from datetime import date

from checker.base.facts import Answer, Fact, dollars
from checker.base.period import written
from checker.base.verdict import Verdict
from checker.reference.noc import NocGroups, skilled_2016, teer
from checker.reference.tables import ONTARIO, Reference, Wage
from checker.rules.comparisons import MultiFact, number
from checker.rules.expressions import Case, Leaf, Outcome


class TeerIn(Leaf):
    """Pass when the TEER category of an occupation is one of `wanted`."""

    fact: Fact
    wanted: tuple[int, ...]

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, str)
        title = case.reference.occupations.get(answer, "title not known")
        return teer(answer) in self.wanted, f"NOC {answer} ({title}) is TEER {teer(answer)}"


class NocIn(Leaf):
    """Pass when an occupation is in a set of NOC groups."""

    fact: Fact
    groups: NocGroups

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, str)
        inside = answer in self.groups
        return inside, f"NOC {answer} is {'' if inside else 'not '}one of the {self.groups.name}"


class Skilled2016(Leaf):
    """Pass when a NOC 2016 occupation is of skill type 0, or of skill level A or B."""

    fact: Fact

    def test(self, answer: Answer, case: Case) -> tuple[bool, str]:
        assert isinstance(answer, str)
        title = case.reference.occupations_2016.get(answer, "title not known")
        skilled = skilled_2016(answer)
        kind = "skill type 0, level A or B" if skilled else "skill level C or D"
        return skilled, f"NOC 2016 {answer} ({title}) is {kind}"


# The hourly wage (CAD) of an occupation in a region on a day, and what it is called; or why none is
# known for that day.
type WageLevel = Callable[[Reference, str, str, date], tuple[float | None, str]]


def median_wage(reference: Reference, noc: str, region: str, on: date) -> tuple[float | None, str]:
    """Return the median wage that was current on a day."""
    return _level(reference.wage(noc, region, on), noc, on, "median")


def low_wage(reference: Reference, noc: str, region: str, on: date) -> tuple[float | None, str]:
    """Return the low wage that was current on a day."""
    return _level(reference.wage(noc, region, on), noc, on, "low")


def _level(row: Wage | None, noc: str, on: date, name: str) -> tuple[float | None, str]:
    if row is None:
        return None, f"no {name} wage is published for NOC {noc}"
    amount = row.median if name == "median" else row.low
    where = f"NOC {noc} in {row.region} ({row.release} release)"
    if amount is None:
        return None, f"no {name} wage is published for {where}"
    called = f"the {name} wage of {where}"
    if on.year < int(row.release):
        return None, f"the oldest figure at hand is {called}; that of {written(on)} is not known"
    return amount, called


class WageReaches(MultiFact):
    """Pass when an hourly wage reaches a published level for its occupation and region."""

    wage: Fact
    noc: Fact
    region: Fact
    level: WageLevel

    def facts(self) -> tuple[Fact, ...]:
        return (self.noc, self.region, self.wage)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, str]:
        noc, region = str(answers[self.noc.name]), str(answers[self.region.name])
        amount, name = self.level(case.reference, noc, region, case.on)
        if amount is None:
            return None, name
        paid = number(answers, self.wage)
        return (
            paid >= amount,
            f"the offer pays {dollars(paid)} an hour; {name} is {dollars(amount)} an hour",
        )


class OntarioFigure(MultiFact):
    """Pass when all Ontario has a wage figure; for occupations that their region has none for."""

    noc: Fact
    region: Fact

    def facts(self) -> tuple[Fact, ...]:
        return (self.noc, self.region)

    def evaluate(self, case: Case) -> Outcome:
        outcome = super().evaluate(case)
        # Where the region has a figure of its own, the rule does not concern the person.
        regional = outcome.verdict is Verdict.NOT_MET
        return Outcome(Verdict.NOT_APPLICABLE, outcome.seen) if regional else outcome

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, str]:
        noc, region = str(answers[self.noc.name]), str(answers[self.region.name])
        row = case.reference.wage(noc, region, case.on)
        if row is None:
            return None, f"no wage is published for NOC {noc}"
        text = f"the figure of NOC {noc} is that of {row.region} ({row.release} release)"
        return row.region_code == ONTARIO, text
