"""Rules as data: a rule, the requirement it belongs to, and the pathway they make together."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from enum import StrEnum

from checker.base.citation import Citation
from checker.base.facts import Fact
from checker.base.frozen import Frozen
from checker.base.period import Period
from checker.base.verdict import Verdict, every, some
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
    def combine(self) -> Callable[[Iterable[Verdict]], Verdict]:
        """Return how the verdicts of the rules make the verdict of the requirement."""
        return some if self.one_is_enough else every


class Gap(Frozen):
    """Name days on which something was asked that no rule here tests, and say what."""

    days: Period
    why: str


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
