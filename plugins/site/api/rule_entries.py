"""Rules in the shape of the API, made from the objects that decide."""

from collections.abc import Iterator, Mapping

from checker.base.facts import Kind
from checker.base.frozen import Frozen
from checker.base.words import IN_ENGLISH
from checker.rules.lookups import NocIn
from plugins.record.dataset import Dataset
from plugins.record.rule_treatment import Covered, RuleTreatment, coverage
from plugins.site.api.cited_sources import cited_sources
from plugins.site.api.shapes import NamingRule, RuleEntry

# The word of the API for what decides a rule.
_KINDS = {
    RuleTreatment.TESTED: "decidable",
    RuleTreatment.OFFICER: "officer",
    RuleTreatment.SHOWN: "process",
}


def rule_entries() -> tuple[RuleEntry, ...]:
    """Return every rule, stream by stream, in the order of its page."""
    return tuple(_entry(item.stream.slug, covered) for item in coverage() for covered in item.rules)


def naming_rules(dataset: Dataset) -> Mapping[str, tuple[NamingRule, ...]]:
    """Return, for each NOC 2021 code on the list of some rule, the rules that name it."""
    lists = [
        (
            leaf.groups,
            NamingRule(rule=covered.rule.id, stream=item.stream.slug, list_name=leaf.groups.name),
        )
        for item in coverage()
        for covered in item.rules
        for leaf in dict.fromkeys(_lists(covered.rule.test))
    ]
    named = {
        code: tuple(entry for groups, entry in lists if code in groups)
        for code in dataset.tables.occupations
    }
    return {code: entries for code, entries in named.items() if entries}


def _lists(part: object) -> Iterator[NocIn]:
    """Yield the lists of NOC 2021 codes anywhere in an expression."""
    if isinstance(part, NocIn):
        if part.fact.kind is Kind.NOC:
            yield part
    elif isinstance(part, Frozen):
        for name in part.__match_args__:
            yield from _lists(getattr(part, name))
    elif isinstance(part, tuple):
        for inner in part:
            yield from _lists(inner)


def _entry(slug: str, covered: Covered) -> RuleEntry:
    rule, requirement, days = covered.rule, covered.requirement, covered.rule.in_force
    return RuleEntry.model_validate(
        {
            "id": rule.id,
            "stream": slug,
            "title": rule.title,
            "kind": _KINDS[covered.place],
            "place": covered.place,
            "first": days.start,
            "last": days.last,
            "earlier_perhaps": days.earlier,
            "later_perhaps": days.later,
            "first_known_by": days.basis and days.basis.kind,
            "first_why": (days.basis and IN_ENGLISH.words(days.basis.reason)) or None,
            "standing": rule.citation.standing,
            "standing_code": rule.citation.standing.code,
            "requirement": requirement.title,
            "section": requirement.section or None,
            "stage": requirement.stage,
            "route": requirement.route or None,
            "one_is_enough": requirement.one_is_enough,
            "says": rule.says,
            "note": rule.note or None,
            "questions": tuple(fact.name for fact in rule.test.facts()),
            "sources": rule.citation.sources,
            "citations": cited_sources(rule.citation),
        }
    )
