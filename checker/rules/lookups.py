"""Expressions that look something up: the TEER, a NOC group, a published wage."""

from collections.abc import Callable, Mapping
from datetime import date

from checker.base.facts import Answer, Fact
from checker.base.frozen import Frozen
from checker.base.phrases import Dollars, Template, Value
from checker.base.verdict import Verdict
from checker.reference.noc import NocGroups, skilled_2016, teer
from checker.reference.tables import ONTARIO, Reference, Wage
from checker.rules.comparisons import MultiFact, number
from checker.rules.expressions import Case, Leaf, Outcome

_NO_TITLE = "title not known"
_TEER = Template("NOC {code} ({title}) is TEER {teer}")
_INSIDE = Template("NOC {code} is one of the {groups}")
_OUTSIDE = Template("NOC {code} is not one of the {groups}")
_SKILLED = Template("NOC 2016 {code} ({title}) is skill type 0, level A or B")
_NOT_SKILLED = Template("NOC 2016 {code} ({title}) is skill level C or D")


class TeerIn(Leaf):
    """Pass when the TEER category of an occupation is one of `wanted`."""

    fact: Fact
    wanted: tuple[int, ...]

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, str)
        title = Template(case.reference.occupations.get(answer, _NO_TITLE))
        return teer(answer) in self.wanted, _TEER(code=answer, title=title, teer=teer(answer))


class NocIn(Leaf):
    """Pass when an occupation is in a set of NOC groups."""

    fact: Fact
    groups: NocGroups

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, str)
        inside = answer in self.groups
        where = _INSIDE if inside else _OUTSIDE
        return inside, where(code=answer, groups=Template(self.groups.name))


class Skilled2016(Leaf):
    """Pass when a NOC 2016 occupation is of skill type 0, or of skill level A or B."""

    fact: Fact

    def test(self, answer: Answer, case: Case) -> tuple[bool, Value]:
        assert isinstance(answer, str)
        title = Template(case.reference.occupations_2016.get(answer, _NO_TITLE))
        skilled = skilled_2016(answer)
        return skilled, (_SKILLED if skilled else _NOT_SKILLED)(code=answer, title=title)


# The hourly wage (CAD) of an occupation in a region on a day, and what it is called; or why none is
# known for that day.
type WageLevel = Callable[[Reference, str, str, date], tuple[float | None, Value]]


def median_wage(
    reference: Reference, noc: str, region: str, on: date
) -> tuple[float | None, Value]:
    """Return the median wage that was current on a day."""
    row = reference.wage(noc, region, on)
    return _level(row, row.median if row else None, noc, on, _MEDIAN)


def low_wage(reference: Reference, noc: str, region: str, on: date) -> tuple[float | None, Value]:
    """Return the low wage that was current on a day."""
    row = reference.wage(noc, region, on)
    return _level(row, row.low if row else None, noc, on, _LOW)


class _WageTexts(Frozen):
    figure: Template
    no_figure: Template


_MEDIAN = _WageTexts(
    Template("the median wage of {where}"), Template("no median wage is published for {where}")
)
_LOW = _WageTexts(
    Template("the low wage of {where}"), Template("no low wage is published for {where}")
)
_NOC = Template("NOC {code}")
_NOC_IN = Template("NOC {code} in {region} ({release} release)")
_TOO_NEW = Template("the oldest figure at hand is {figure}; that of {on} is not known")


def _level(
    row: Wage | None, amount: float | None, noc: str, on: date, texts: _WageTexts
) -> tuple[float | None, Value]:
    if row is None:
        return None, texts.no_figure(where=_NOC(code=noc))
    where = _NOC_IN(code=noc, region=Template(row.region), release=row.release)
    if amount is None:
        return None, texts.no_figure(where=where)
    figure = texts.figure(where=where)
    if on.year < int(row.release):
        return None, _TOO_NEW(figure=figure, on=on)
    return amount, figure


_PAYS = Template("the offer pays {paid} an hour; {figure} is {amount} an hour")


class WageReaches(MultiFact):
    """Pass when an hourly wage reaches a published level for its occupation and region."""

    wage: Fact
    noc: Fact
    region: Fact
    level: WageLevel

    def facts(self) -> tuple[Fact, ...]:
        return (self.noc, self.region, self.wage)

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, Value]:
        noc, region = str(answers[self.noc.name]), str(answers[self.region.name])
        amount, figure = self.level(case.reference, noc, region, case.on)
        if amount is None:
            return None, figure
        paid = number(answers, self.wage)
        said = _PAYS(paid=Dollars(paid), figure=figure, amount=Dollars(amount))
        return paid >= amount, said


_NO_WAGE = Template("no wage is published for NOC {code}")
_FIGURE_OF = Template("the figure of NOC {code} is that of {region} ({release} release)")


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

    def test(self, answers: Mapping[str, Answer], case: Case) -> tuple[bool | None, Value]:
        noc, region = str(answers[self.noc.name]), str(answers[self.region.name])
        row = case.reference.wage(noc, region, case.on)
        if row is None:
            return None, _NO_WAGE(code=noc)
        said = _FIGURE_OF(code=noc, region=Template(row.region), release=row.release)
        return row.region_code == ONTARIO, said
