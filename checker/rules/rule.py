"""Rules as data: a rule, the requirement it belongs to, and the pathway they make together."""

from bisect import bisect
from collections.abc import Iterator
from datetime import date
from enum import StrEnum
from functools import cached_property

from checker.base.citation import Citation
from checker.base.facts import Fact
from checker.base.frozen import Frozen
from checker.base.period import Period
from checker.base.verdict import Combine, every, some
from checker.rules.expressions import Expression


class Stage(StrEnum):
    """Say what a requirement is for.

    Those of `ELIGIBLE` make the verdict on the criteria. `EXISTS` says whether the stream is
    there at all. `APPLY` is needed on top to apply. `WARNING` is worth knowing and decides
    nothing. `DEFINITION` explains a term that other rules use. `STEP` is shown and not tested.
    """

    EXISTS = "exists"
    ELIGIBLE = "eligible"
    APPLY = "apply"
    WARNING = "warning"
    DEFINITION = "definition"
    STEP = "step"


class Rule(Frozen):
    """Store one atomic rule: its id in the record, its words, its test, its days and its source."""

    id: str
    title: str
    says: str
    test: Expression
    in_force: Period
    citation: Citation
    note: str = ""


class Requirement(Frozen):
    """Group rules of which all are needed, or (`one_is_enough`) any one.

    Requirements of one `route` belong together: where a pathway has several routes, one whole
    route is enough. A requirement without a route is asked of everybody. `section` is where it
    stands in the law, where that was read or is named by the official page.
    """

    title: str
    rules: tuple[Rule, ...]
    one_is_enough: bool = False
    stage: Stage = Stage.ELIGIBLE
    route: str = ""
    section: str = ""

    @property
    def combine(self) -> Combine:
        """Return how the verdicts of the rules make the verdict of the requirement."""
        return some if self.one_is_enough else every


class RequirementInForce(Frozen):
    """Store a requirement with those of its rules that are in force (`surely`), or may be.

    `inferred` are those of them of which that is an inference. It is the very same object on all
    days on which the same rules are in force.
    """

    requirement: Requirement
    rules: tuple[Rule, ...]
    surely: tuple[bool, ...]
    inferred: tuple[bool, ...]

    @cached_property
    def reads(self) -> frozenset[str]:
        """Return the names of the facts that its rules read."""
        return frozenset(fact.name for rule in self.rules for fact in rule.test.facts())


class Gap(Frozen):
    """Name days on which something was asked that no rule here tests, and say what."""

    days: Period
    why: str


class InForce(Frozen):
    """Store what is in force of a pathway: the very same object between two changes."""

    requirements: tuple[RequirementInForce, ...]
    procedure: tuple[RequirementInForce, ...]
    gaps: tuple[Gap, ...]

    @cached_property
    def criteria(self) -> tuple[RequirementInForce, ...]:
        """Return what decides eligibility."""
        items = self.requirements
        return tuple(item for item in items if item.requirement.stage is Stage.ELIGIBLE)

    @cached_property
    def reads(self) -> frozenset[str]:
        """Return the names of the facts that the criteria read."""
        return frozenset(name for item in self.criteria for name in item.reads)


class Pathway(Frozen):
    """Store the requirements of one stream, in the order of the regulation.

    `last_day` is the last day on which its criteria were in force, None while they are. In a gap
    nobody can be found eligible: what is missing is not known. `procedure` is what a person does,
    and the program may do, on the way: it is shown, and decides nothing.
    """

    slug: str
    requirements: tuple[Requirement, ...]
    last_day: date | None = None
    gaps: tuple[Gap, ...] = ()
    procedure: tuple[Requirement, ...] = ()

    @property
    def printed(self) -> tuple[Requirement, ...]:
        """Return what pages print: the requirements, and then the procedure."""
        return self.requirements + self.procedure

    def rules(self) -> Iterator[Rule]:
        """Yield every rule, those of the procedure last."""
        for requirement in self.printed:
            yield from requirement.rules

    def facts(self) -> tuple[Fact, ...]:
        """Return the facts that its requirements read, each once, in the order of their rules."""
        rules = (rule for requirement in self.requirements for rule in requirement.rules)
        return tuple(dict.fromkeys(fact for rule in rules for fact in rule.test.facts()))

    def criteria_day(self, on: date) -> date:
        """Return the day whose criteria count: the day asked, or the last that had any."""
        return on if self.last_day is None else min(on, self.last_day)

    def in_force(self, on: date) -> InForce:
        """Return what is in force on a day; of the criteria, on the day whose criteria count."""
        day = self.criteria_day(on)
        place = bisect(self._changes, on), bisect(self._changes, day)
        found = self._known.get(place)
        if found is None:
            requirements, procedure = (
                tuple(filter(None, (self._of(item, on, day) for item in items)))
                for items in (self.requirements, self.procedure)
            )
            gaps = tuple(gap for gap in self.gaps if gap.days.holds(day))
            found = self._known[place] = InForce(requirements, procedure, gaps)
        return found

    def _of(self, requirement: Requirement, on: date, day: date) -> RequirementInForce | None:
        asked = on if requirement.stage is Stage.EXISTS else day
        states = [
            (rule, rule.in_force.holds(asked), _inferred(rule, asked)) for rule in requirement.rules
        ]
        there = [state for state in states if state[1] is not False]
        if not there:
            return None
        surely = tuple(holds is True for _, holds, _ in there)
        inferred = tuple(inferred for _, _, inferred in there)
        key = id(requirement), *(rule.id for rule, _, _ in there), surely, inferred
        found = self._same.get(key)
        if found is None:
            rules = tuple(rule for rule, _, _ in there)
            found = self._same[key] = RequirementInForce(requirement, rules, surely, inferred)
        return found

    @cached_property
    def _changes(self) -> tuple[date, ...]:
        """Return the days on which a rule or a gap begins or ends, or is no inference any more."""
        periods = [rule.in_force for rule in self.rules()] + [gap.days for gap in self.gaps]
        days = {one.start for one in periods} | {one.end for one in periods if one.end}
        read = {one.basis.read for one in periods if one.basis and one.basis.read}
        return tuple(sorted(days | read))

    @cached_property
    def _known(self) -> dict[tuple[int, int], InForce]:
        return {}

    @cached_property
    def _same(self) -> dict[tuple[object, ...], RequirementInForce]:
        return {}


def _inferred(rule: Rule, day: date) -> bool:
    """Say whether that a rule is in force on a day is an inference about its first day."""
    known = rule.in_force
    return known.basis is not None and day >= known.start and known.basis.inferred_on(day)
