"""What a wage is compared with: the figures of each region, and the rules of the streams open today."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from checker.pathways import PATHWAYS
from checker.questions import OFFER_WAGE
from checker.reference.tables import ONTARIO, Wage
from checker.rules.lookups import OntarioFigure, WageReaches
from checker.rules.rule import Requirement, Rule
from checker.streams.stream import Stream
from plugins.record.reference_tables import Occupation, Tables


@dataclass(frozen=True, slots=True)
class RegionWage:
    """Store one region with its figures of an occupation, None where none are published."""

    code: str
    name: str
    wage: Wage | None

    @property
    def whole(self) -> bool:
        """Say whether it is all Ontario."""
        return self.code == ONTARIO


@dataclass(frozen=True, slots=True)
class StreamWageRules:
    """Store what one stream asks a wage to reach: `one_is_enough` of the rules, or all of them."""

    stream: Stream
    rules: tuple[Rule, ...]
    one_is_enough: bool


@dataclass(frozen=True, slots=True)
class PrintedRule:
    """Store a rule and the stream on whose page it stands."""

    stream: str
    rule: Rule


@dataclass(frozen=True, slots=True)
class WageLevels:
    """Store all Ontario and then each region, and what counts.

    `without`: the rule on a region that has no figure; it may be of a stream that is closed now.
    """

    regions: tuple[RegionWage, ...]
    asked: tuple[StreamWageRules, ...]
    without: PrintedRule | None

    @property
    def missing(self) -> tuple[RegionWage, ...]:
        """Return the regions without a figure."""
        return tuple(region for region in self.regions if region.wage is None)

    @property
    def known(self) -> bool:
        """Say whether any figure is published."""
        return len(self.missing) < len(self.regions)


def wage_levels(
    of: Occupation, open_streams: Iterable[Stream], tables: Tables, today: date
) -> WageLevels:
    """Return the wage levels of an occupation, and the rules of some streams that name them."""
    figures = {wage.region_code: wage for wage in tables.wages.get(of.code, ())}
    return WageLevels(
        tuple(
            RegionWage(code, name, figures.get(code)) for code, name in tables.wage_regions.items()
        ),
        tuple(_asked(open_streams, today)),
        _rule_on_missing_figures(),
    )


def _asked(streams: Iterable[Stream], today: date) -> Iterator[StreamWageRules]:
    requirements: Mapping[str, tuple[Requirement, ...]] = {
        pathway.slug: pathway.requirements for pathway in PATHWAYS
    }
    for item in streams:
        for requirement in requirements.get(item.slug, ()):
            rules = tuple(rule for rule in requirement.rules if rule.in_force.holds(today))
            if any(_compares_the_wage(rule) for rule in rules):
                yield StreamWageRules(item, rules, requirement.one_is_enough)


def _compares_the_wage(rule: Rule) -> bool:
    return isinstance(rule.test, WageReaches) and OFFER_WAGE in rule.test.facts()


def _rule_on_missing_figures() -> PrintedRule | None:
    """Return the rule on regions that have no figure, out of those that are in force the longest."""
    found = [
        PrintedRule(pathway.slug, rule)
        for pathway in PATHWAYS
        for rule in pathway.rules()
        if isinstance(rule.test, OntarioFigure)
    ]
    return max(found, key=lambda item: item.rule.in_force.last or date.max, default=None)
