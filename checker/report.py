"""The answer of the checker: per stream a verdict, per rule what it saw and where it stands."""

from collections import Counter
from collections.abc import Iterable, Mapping
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
    """Hold how one stream came out on the day asked; the outcome keeps what decided it."""

    stream: Stream
    on: date
    outcome: Outcome
    requirements: tuple[RequirementResult, ...]

    @property
    def verdict(self) -> Verdict:
        """Return the verdict of the stream."""
        return self.outcome.verdict


@dataclass(frozen=True, slots=True)
class Report:
    """Hold the results of every stream that is modelled, and what to ask next, best first."""

    on: date
    streams: tuple[StreamResult, ...]
    next_questions: tuple[str, ...]


def check(answers: Mapping[str, Answer], on: date, reference: Reference) -> Report:
    """Decide every modelled pathway for these answers on a day."""
    case = Case(answers, on, reference)
    streams = tuple(_decide(pathway, case) for pathway in PATHWAYS)
    return Report(on, streams, next_questions(streams, answers))


def next_questions(
    streams: Iterable[StreamResult], answers: Mapping[str, Answer]
) -> tuple[str, ...]:
    """Return the unanswered facts that hold a verdict open, the one that holds most open first.

    A stream that is decided asks nothing more: no answer can change it. Nor does a criterion
    that is decided, in a stream that is not.
    """
    holds: Counter[str] = Counter()
    for stream_result in streams:
        if stream_result.verdict is Verdict.UNKNOWN:
            for seen in stream_result.outcome.seen:
                holds.update(name for name in seen.facts if name not in answers)
    # A stable sort keeps the order of the regulation among equals.
    return tuple(sorted(holds, key=holds.__getitem__, reverse=True))


def _decide(pathway: Pathway, case: Case) -> StreamResult:
    results = tuple(
        _require(requirement, case)
        for requirement in pathway.requirements
        if requirement.rules_on(case.on)
    )
    outcome = combine(
        every,
        [result.outcome for result in results if result.requirement.stage is Stage.ELIGIBLE],
    )
    return StreamResult(stream(pathway.slug), case.on, outcome, results)


def _require(requirement: Requirement, case: Case) -> RequirementResult:
    rules = tuple(
        RuleResult(rule, rule.test.evaluate(case)) for rule in requirement.rules_on(case.on)
    )
    outcome = combine(requirement.combine, [result.outcome for result in rules])
    return RequirementResult(requirement, outcome, rules)
