"""Decide rules, requirements and pathways for one case; keep what each saw."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from checker.base.frozen import Frozen
from checker.base.period import written
from checker.base.verdict import Verdict, every, perhaps, some, whichever
from checker.rules.expressions import Case, Outcome, Seen, Unanswered, combine
from checker.rules.rule import Gap, Pathway, Requirement, Rule, Stage

ASK_THE_PROGRAM = (
    "Nothing is left to answer here. Ask the Ontario Immigrant Nominee Program which rule or figure "
    "counts on that day."
)


class RuleResult(Frozen):
    """Store how one rule came out."""

    rule: Rule
    outcome: Outcome

    # See `checker.rules.expressions.Seen`.
    def __init__(self, rule: Rule, outcome: Outcome) -> None:
        values = self.__dict__
        values["rule"], values["outcome"] = rule, outcome


class RequirementResult(Frozen):
    """Store how one requirement came out, and its rules; the outcome keeps what decided it."""

    requirement: Requirement
    outcome: Outcome
    rules: tuple[RuleResult, ...]


def decide(pathway: Pathway, case: Case) -> tuple[RequirementResult, ...]:
    """Decide each requirement that has rules; after the last day of a pathway, as they last stood."""
    known = case.decided.get(pathway.slug)
    if isinstance(known, tuple):
        return known
    results = tuple(_results(pathway, pathway.requirements, case))
    case.decided[pathway.slug] = results
    return results


def procedure(pathway: Pathway, case: Case) -> tuple[RequirementResult, ...]:
    """Return what is shown of the procedure; it is no part of what `decide` decides."""
    return tuple(_results(pathway, pathway.procedure, case))


def whom_to_ask(outcome: Outcome) -> str:
    """Return whom to ask where it stays open and no answer is missing; nothing elsewhere."""
    open_end = outcome.verdict is Verdict.UNKNOWN and not any(
        isinstance(seen, Unanswered) for seen in outcome.seen
    )
    return ASK_THE_PROGRAM if open_end else ""


def by_routes(results: Iterable[RequirementResult]) -> dict[str, Outcome]:
    """Combine what decides eligibility by route; "" is what is asked of everybody."""
    found: dict[str, list[Outcome]] = {}
    for item in results:
        if item.requirement.stage is Stage.ELIGIBLE:
            found.setdefault(item.requirement.route, []).append(item.outcome)
    return {route: combine(every, outcomes) for route, outcomes in found.items()}


def criteria(results: tuple[RequirementResult, ...]) -> Outcome:
    """Combine what decides eligibility: what is asked of everybody, and one whole route."""
    by_route = by_routes(results)
    of_everybody = by_route.pop("", None)
    parts = [] if of_everybody is None else [of_everybody]
    if by_route:
        parts.append(combine(some, by_route.values()))
    return combine(every, parts)


def criteria_of(pathway: Pathway, case: Case) -> Outcome:
    """Combine what decides eligibility with what no rule tests on that day."""
    day = pathway.criteria_day(case.on)
    missing = [Outcome(Verdict.UNKNOWN, (Seen((), gap.why),)) for gap in gaps_on(pathway, day)]
    return combine(every, [*missing, criteria(decide(pathway, case))])


def gaps_on(pathway: Pathway, day: date) -> tuple[Gap, ...]:
    """Return the gaps of a pathway on a day of its criteria."""
    return tuple(gap for gap in pathway.gaps if gap.days.holds(day))


def settle(
    requirement: Requirement, surely: Sequence[Verdict], uncertain: Iterable[Verdict]
) -> Verdict:
    """Return the verdict of a requirement from rules that were in force, and that may have been.

    Each rule that may have been in force makes a world of its own beside those that were.
    """
    worlds = [surely, *([*surely, verdict] for verdict in uncertain)]
    return whichever(map(requirement.combine, worlds))


def _results(
    pathway: Pathway, requirements: Iterable[Requirement], case: Case
) -> Iterator[RequirementResult]:
    day = pathway.criteria_day(case.on)
    for requirement in requirements:
        asked = case.on if requirement.stage is Stage.EXISTS else day
        there = [
            (rule, holds, _evaluate(rule, asked, case))
            for rule in requirement.rules
            if (holds := rule.in_force.holds(asked)) is not False
        ]
        if there:
            yield _result(requirement, there, asked)


_SETTLED = (Verdict.MET, Verdict.NOT_MET, Verdict.OFFICER)


def _evaluate(rule: Rule, day: date, case: Case) -> Outcome:
    """Evaluate a rule; where that it was in force on the day is an inference, say so beside it."""
    outcome = rule.test.evaluate(case)
    known = rule.in_force
    basis = known.basis
    if basis is None or not basis.inferred_on(day) or day < known.start:
        return outcome
    if outcome.verdict not in _SETTLED:
        return outcome
    rests = Seen((), f"first day of this rule ({rule.id}) inferred: {basis.text}")
    return Outcome(outcome.verdict, (*outcome.seen, rests))


def _result(
    requirement: Requirement, there: Sequence[tuple[Rule, bool | None, Outcome]], day: date
) -> RequirementResult:
    certain = [outcome for _, holds, outcome in there if holds]
    if len(certain) == len(there):
        rules = tuple(RuleResult(rule, outcome) for rule, _, outcome in there)
        return RequirementResult(requirement, combine(requirement.combine, certain), rules)
    rules = tuple(
        RuleResult(rule, outcome if holds else _perhaps(rule, outcome, day, requirement))
        for rule, holds, outcome in there
    )
    verdict = settle(
        requirement,
        [outcome.verdict for outcome in certain],
        (outcome.verdict for _, holds, outcome in there if not holds),
    )
    alone = combine(requirement.combine, certain)
    if alone.verdict is verdict is requirement.combine((verdict, Verdict.UNKNOWN)):
        # What surely was in force settles it, whatever else may have been.
        return RequirementResult(requirement, alone, rules)
    seen = dict.fromkeys(one for rule in rules for one in rule.outcome.seen)
    return RequirementResult(requirement, Outcome(verdict, tuple(seen)), rules)


def _perhaps(rule: Rule, outcome: Outcome, day: date, requirement: Requirement) -> Outcome:
    verdict = perhaps(outcome.verdict, one_is_enough=requirement.one_is_enough)
    if verdict is outcome.verdict:
        return outcome
    known = rule.in_force
    if day < known.start:
        when = f"from {written(known.start)}"
    else:
        assert known.last is not None
        when = f"up to {written(known.last)}"
    unsure = f"whether it was in force on {written(day)} is not known"
    doubt = f"the record knows this rule {when}; {unsure}"
    facts = tuple(name for seen in outcome.seen for name in seen.facts)
    return Outcome(verdict, (*outcome.seen, Seen(facts, doubt)))
