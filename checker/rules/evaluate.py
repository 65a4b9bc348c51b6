"""Decide rules, requirements and pathways for one case; keep what each saw."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date

from checker.base.frozen import Frozen
from checker.base.phrases import Template
from checker.base.verdict import Combine, Verdict, every, perhaps, some, weigh, whichever
from checker.rules.expressions import Case, Expression, Outcome, Seen, Unanswered, combine
from checker.rules.rule import Pathway, Requirement, RequirementInForce, Rule, Stage

ASK_THE_PROGRAM = Template(
    "Nothing is left to answer here. Ask the Ontario Immigrant Nominee Program which rule or figure "
    "counts on that day."
)


class RuleResult(Frozen):
    """Store how one rule came out."""

    rule: Rule
    outcome: Outcome

    # See `checker.base.phrases.Phrase`.
    def __init__(self, rule: Rule, outcome: Outcome) -> None:
        values = self.__dict__
        values["rule"], values["outcome"] = rule, outcome


class RequirementResult(Frozen):
    """Store how one requirement came out, and its rules; the outcome keeps what decided it."""

    requirement: Requirement
    outcome: Outcome
    rules: tuple[RuleResult, ...]

    # See `checker.base.phrases.Phrase`.
    def __init__(
        self, requirement: Requirement, outcome: Outcome, rules: tuple[RuleResult, ...]
    ) -> None:
        values = self.__dict__
        values["requirement"], values["outcome"], values["rules"] = requirement, outcome, rules


def decide(pathway: Pathway, case: Case) -> tuple[RequirementResult, ...]:
    """Decide each requirement that has rules; after the last day of a pathway, as they last stood."""
    known = case.decided.get(pathway.slug)
    if isinstance(known, tuple):
        return known
    results = _results(pathway, pathway.in_force(case.on).requirements, case)
    case.decided[pathway.slug] = results
    return results


def procedure(pathway: Pathway, case: Case) -> tuple[RequirementResult, ...]:
    """Return what is shown of the procedure; it is no part of what `decide` decides."""
    return _results(pathway, pathway.in_force(case.on).procedure, case)


def _results(
    pathway: Pathway, items: Iterable[RequirementInForce], case: Case
) -> tuple[RequirementResult, ...]:
    day = pathway.criteria_day(case.on)
    return tuple(
        decide_requirement(
            item,
            case.on if item.requirement.stage is Stage.EXISTS else day,
            lambda test: test.evaluate(case),
        )
        for item in items
    )


def whom_to_ask(outcome: Outcome) -> Template | None:
    """Say whom to ask where it stays open and no answer is missing; None elsewhere."""
    open_end = outcome.verdict is Verdict.UNKNOWN and not any(
        isinstance(seen, Unanswered) for seen in outcome.seen
    )
    return ASK_THE_PROGRAM if open_end else None


def by_routes(results: Iterable[RequirementResult]) -> dict[str, list[RequirementResult]]:
    """Group what decides eligibility by route; "" is what is asked of everybody."""
    found: dict[str, list[RequirementResult]] = {}
    for item in results:
        if item.requirement.stage is Stage.ELIGIBLE:
            found.setdefault(item.requirement.route, []).append(item)
    return found


# A verdict and the requirements that decided it.
type Decided = tuple[Verdict, list[RequirementResult]]


def decided(results: Iterable[RequirementResult]) -> Decided:
    """Return how the criteria come out, and what decided it.

    What is asked of everybody is needed, and one whole route.
    """
    routes = {route: whole_route(items) for route, items in by_routes(results).items()}
    parts = [routes.pop("")] if "" in routes else []
    if routes:
        parts.append(_together(some, [*routes.values()]))
    return _together(every, parts)


def whole_route(results: Sequence[RequirementResult]) -> Decided:
    """Return how requirements come out that are all needed, and which of them decided it."""
    verdict, all_decided = weigh(every, [item.outcome.verdict for item in results])
    return verdict, [item for item in results if all_decided or item.outcome.verdict is verdict]


def _together(how: Combine, parts: Sequence[Decided]) -> Decided:
    if len(parts) == 1:
        return parts[0]
    verdict, all_decided = weigh(how, [part[0] for part in parts])
    return verdict, [
        item for part in parts if all_decided or part[0] is verdict for item in part[1]
    ]


def criteria(results: Iterable[RequirementResult]) -> Outcome:
    """Combine what decides eligibility: what is asked of everybody, and one whole route."""
    verdict, kept = decided(results)
    return Outcome(
        verdict, tuple(dict.fromkeys(seen for item in kept for seen in item.outcome.seen))
    )


def criteria_of(pathway: Pathway, case: Case) -> Outcome:
    """Combine what decides eligibility with what no rule tests on that day."""
    missing = [
        Outcome(Verdict.UNKNOWN, (Seen((), Template(gap.why)),))
        for gap in pathway.in_force(case.on).gaps
    ]
    return combine(every, [*missing, criteria(decide(pathway, case))])


def decide_requirement(
    item: RequirementInForce, day: date, evaluate: Callable[[Expression], Outcome]
) -> RequirementResult:
    """Decide one requirement by the outcomes of the tests of its rules; the day is only named."""
    requirement = item.requirement
    outcomes = [evaluate(rule.test) for rule in item.rules]
    if True in item.inferred:
        each = zip(item.rules, outcomes, item.inferred, strict=True)
        outcomes = [_inferred(rule, one) if inferred else one for rule, one, inferred in each]
    if False not in item.surely:
        rules = tuple(map(RuleResult, item.rules, outcomes))
        return RequirementResult(requirement, combine(requirement.combine, outcomes), rules)
    found = [*zip(item.rules, outcomes, item.surely, strict=True)]
    rules = tuple(
        RuleResult(rule, outcome if surely else _perhaps(rule, outcome, day, requirement))
        for rule, outcome, surely in found
    )
    certain = [outcome for _, outcome, surely in found if surely]
    verdict = settle(
        requirement,
        [outcome.verdict for outcome in certain],
        [outcome.verdict for _, outcome, surely in found if not surely],
    )
    alone = combine(requirement.combine, certain)
    if alone.verdict is verdict is requirement.combine([verdict, Verdict.UNKNOWN]):
        # What surely was in force settles it, whatever else may have been.
        return RequirementResult(requirement, alone, rules)
    seen = dict.fromkeys(one for rule in rules for one in rule.outcome.seen)
    return RequirementResult(requirement, Outcome(verdict, tuple(seen)), rules)


def settle(
    requirement: Requirement, surely: Sequence[Verdict], uncertain: Iterable[Verdict]
) -> Verdict:
    """Return the verdict of a requirement from rules that were in force, and that may have been.

    Each rule that may have been in force is one more case beside those that were.
    """
    possible = [surely, *([*surely, verdict] for verdict in uncertain)]
    return whichever(map(requirement.combine, possible))


_FIRST_DAY_INFERRED = Template("first day of this rule ({rule}) inferred: {reason}")
_KNOWN_FROM = Template(
    "the record knows this rule from {first}; whether it was in force on {day} is not known"
)
_KNOWN_UP_TO = Template(
    "the record knows this rule up to {last}; whether it was in force on {day} is not known"
)
_SETTLED = (Verdict.MET, Verdict.NOT_MET, Verdict.OFFICER)


def _inferred(rule: Rule, outcome: Outcome) -> Outcome:
    """Say beside what decides that the rule was in force by an inference."""
    basis = rule.in_force.basis
    if basis is None or outcome.verdict not in _SETTLED:
        return outcome
    rests = _FIRST_DAY_INFERRED(rule=rule.id, reason=basis.reason or "")
    return Outcome(outcome.verdict, (*outcome.seen, Seen((), rests)))


def _perhaps(rule: Rule, outcome: Outcome, day: date, requirement: Requirement) -> Outcome:
    verdict = perhaps(outcome.verdict, one_is_enough=requirement.one_is_enough)
    if verdict is outcome.verdict:
        return outcome
    known = rule.in_force
    if day < known.start:
        doubt = _KNOWN_FROM(first=known.start, day=day)
    else:
        assert known.last is not None
        doubt = _KNOWN_UP_TO(last=known.last, day=day)
    facts = tuple(name for seen in outcome.seen for name in seen.facts)
    return Outcome(verdict, (*outcome.seen, Seen(facts, doubt)))
