"""Rules in the shape of the API: every rule of the record, with the words of those modelled."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from checker.base.facts import Kind
from checker.base.frozen import Frozen
from checker.pathways import PATHWAYS
from checker.rules.lookups import NocIn
from checker.rules.rule import Requirement, Rule
from plugins.record.dataset import Dataset
from plugins.record.rule_treatment import Covered, coverage
from plugins.site.api.cited_sources import cited_sources
from plugins.site.api.shapes import NamingRule, RuleEntry


@dataclass(frozen=True, slots=True)
class _Modelled:
    """Store a rule of the checker with what it stands in."""

    stream: str
    requirement: Requirement
    rule: Rule


def rule_entries(dataset: Dataset) -> tuple[RuleEntry, ...]:
    """Return every rule of the record, stream by stream."""
    modelled = {item.rule.id: item for item in _modelled()}
    return tuple(
        _entry(covered, modelled)
        for stream in coverage(dataset.tables.rules)
        for covered in stream.rules
    )


def naming_rules(dataset: Dataset) -> Mapping[str, tuple[NamingRule, ...]]:
    """Return, for each NOC 2021 code on the list of some rule, the rules that name it."""
    lists = [
        (leaf.groups, NamingRule(rule=item.rule.id, stream=item.stream, list_name=leaf.groups.name))
        for item in _modelled()
        for leaf in dict.fromkeys(_lists(item.rule.test))
    ]
    named = {
        code: tuple(entry for groups, entry in lists if code in groups)
        for code in dataset.tables.occupations
    }
    return {code: entries for code, entries in named.items() if entries}


def _modelled() -> Iterator[_Modelled]:
    for pathway in PATHWAYS:
        for requirement in pathway.requirements:
            for rule in requirement.rules:
                yield _Modelled(pathway.slug, requirement, rule)


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


def _entry(covered: Covered, modelled: Mapping[str, _Modelled]) -> RuleEntry:
    recorded = covered.rule
    found = modelled.get(recorded.id)
    rule = found.rule if found else None
    requirement = found.requirement if found else None
    basis = rule.in_force.basis if rule else None
    return RuleEntry.model_validate(
        {
            "id": recorded.id,
            "stream": recorded.stream,
            "title": recorded.title,
            "kind": recorded.kind,
            "place": covered.place,
            "first": recorded.first,
            "last": recorded.last,
            "earlier_perhaps": recorded.earlier,
            "later_perhaps": recorded.later,
            "first_known_by": basis and basis.kind,
            "first_why": (basis and basis.text) or None,
            "standing": recorded.standing,
            "standing_code": recorded.standing.code,
            "requirement": requirement.title if requirement else None,
            "stage": requirement.stage if requirement else None,
            "route": requirement.route or None if requirement else None,
            "one_is_enough": requirement.one_is_enough if requirement else None,
            "says": rule.says if rule else None,
            "note": rule.note or None if rule else None,
            "questions": tuple(fact.name for fact in rule.test.facts()) if rule else (),
            "sources": rule.citation.sources if rule else (),
            "citations": cited_sources(rule.citation) if rule else (),
        }
    )
