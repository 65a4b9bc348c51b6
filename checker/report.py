"""The answer of the checker: per stream a verdict, per rule what it saw and where it stands."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from checker.expressions import Case, Outcome, combine
from checker.facts import Answer
from checker.pathways import PATHWAYS
from checker.reference import Reference
from checker.rules import Pathway, Requirement, Rule, Stage
from checker.streams import Stream, stream
from checker.verdict import Verdict, every


@dataclass(frozen=True, slots=True)
class RuleResult:
    """Hold how one rule came out."""

    rule: Rule
    outcome: Outcome


@dataclass(frozen=True, slots=True)
class RequirementResult:
    """Hold how one requirement came out, and its rules; the outcome keeps what decided it."""

    requirement: Requirement
    outcome: Outcome
    rules: tuple[RuleResult, ...]


@dataclass(frozen=True, slots=True)
class StreamResult:
    """Hold how one stream came out on the day asked."""

    stream: Stream
    on: date
    verdict: Verdict
    requirements: tuple[RequirementResult, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """Hold the results of every stream that is modelled."""

    on: date
    streams: tuple[StreamResult, ...]


def check(answers: Mapping[str, Answer], on: date, reference: Reference) -> Report:
    """Decide every modelled pathway for these answers on a day."""
    case = Case(answers, on, reference)
    return Report(on, tuple(_decide(pathway, case) for pathway in PATHWAYS))


def _decide(pathway: Pathway, case: Case) -> StreamResult:
    results = tuple(
        _require(requirement, case)
        for requirement in pathway.requirements
        if requirement.rules_on(case.on)
    )
    verdict = every(
        result.outcome.verdict for result in results if result.requirement.stage is Stage.ELIGIBLE
    )
    return StreamResult(stream(pathway.slug), case.on, verdict, results)


def _require(requirement: Requirement, case: Case) -> RequirementResult:
    rules = tuple(
        RuleResult(rule, rule.test.evaluate(case)) for rule in requirement.rules_on(case.on)
    )
    outcome = combine(requirement.combine, [result.outcome for result in rules])
    return RequirementResult(requirement, outcome, rules)
