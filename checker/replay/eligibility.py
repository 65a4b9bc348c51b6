"""Whether a person met the criteria of a stream on many days: decided like a check, and kept.

What comes out on one day comes out on others too. A test is evaluated on a traced day
(`checker.replay.day_tracing`), and its outcome kept for all days that could not have been told apart;
what is made of several outcomes is kept for the days that they have in common.
"""

from collections.abc import Mapping, Sequence
from datetime import date

from checker import questions as q
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.verdict import Combine, Verdict, every, some
from checker.pathways import pathway_of, stream
from checker.reference.tables import Reference
from checker.replay.day_tracing import traced
from checker.rules.evaluate import RequirementResult, decide_requirement, decided
from checker.rules.expressions import AllOf, AnyOf, Case, Expression, Outcome, combine
from checker.rules.rule import InForce, RequirementInForce

# What people answer of a round of their own; the round that is replayed answers it anew.
OF_A_ROUND = frozenset(fact.name for fact in (q.TARGETED_ROUND, q.FITS_ROUND))


class Eligible(Frozen):
    """Say how the criteria came out, the titles of what decided, and the questions that they read."""

    verdict: Verdict
    decided: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


class Eligibility:
    """Decide one person's eligibility on any day, keeping what holds on other days too."""

    def __init__(self, answers: Mapping[str, Answer], reference: Reference) -> None:
        self._answers = {name: said for name, said in answers.items() if name not in OF_A_ROUND}
        self._reference = reference
        self._of_any_round = _Days(self._answers, reference)
        self._of_rounds: dict[tuple[object, ...], _Days] = {}

    def on(self, slug: str, day: date, of_the_round: Mapping[str, Answer]) -> Eligible:
        """Return how the criteria of a stream came out on a day; `of_the_round` answers for it."""
        asked = stream(slug)
        if not (asked.phase(day) or asked.predecessor):
            return Eligible(Verdict.UNKNOWN)
        rules = pathway_of(slug).in_force(day)
        if OF_A_ROUND.isdisjoint(rules.reads):
            return self._of_any_round.eligible(rules, day)
        key = tuple(of_the_round.items())
        days = self._of_rounds.get(key)
        if days is None:
            answers = {**self._answers, **of_the_round}
            days = self._of_rounds[key] = _Days(answers, self._reference, self._of_any_round)
        return days.eligible(rules, day)


# What came out, and the first and the last day on which nothing else can.
type _Lasting[T] = tuple[T, date, date]


class _Days:
    """Decide for the same answers on any day; what reads nothing of a round is left to `others`."""

    def __init__(
        self,
        answers: Mapping[str, Answer],
        reference: Reference,
        others: "_Days | None" = None,
    ) -> None:
        self._answers = answers
        self._reference = reference
        self._others = others
        # Rounds come in the order of their days: the last span is the only one worth keeping.
        self._plans: dict[int, list[tuple[RequirementInForce, _Days]]] = {}
        self._eligible: dict[int, _Lasting[Eligible]] = {}
        self._results: dict[int, _Lasting[RequirementResult]] = {}
        self._outcomes: dict[int, _Lasting[Outcome]] = {}

    def eligible(self, rules: InForce, day: date) -> Eligible:
        """Return how the criteria came out by the rules in force on a day."""
        known = self._eligible.get(id(rules))
        if known is None or not known[1] <= day <= known[2]:
            results = [days._result(item, day) for item, days in self._shared(rules)]
            value = _eligible([value for value, _, _ in results], rules)
            known = self._eligible[id(rules)] = _while_all_last(value, results)
        return known[0]

    def _shared(self, rules: InForce) -> "list[tuple[RequirementInForce, _Days]]":
        known = self._plans.get(id(rules))
        if known is None:
            others = self._others or self
            known = self._plans[id(rules)] = [
                (item, others if OF_A_ROUND.isdisjoint(item.reads) else self)
                for item in rules.criteria
            ]
        return known

    def _result(self, item: RequirementInForce, day: date) -> _Lasting[RequirementResult]:
        known = self._results.get(id(item))
        if known is None or not known[1] <= day <= known[2]:
            outcomes: list[_Lasting[Outcome]] = []

            def evaluate(test: Expression) -> Outcome:
                outcomes.append(self._outcome(test, day))
                return outcomes[-1][0]

            value = decide_requirement(item, day, evaluate)
            known = self._results[id(item)] = _while_all_last(value, outcomes)
        return known

    def _outcome(self, test: Expression, day: date) -> _Lasting[Outcome]:
        known = self._outcomes.get(id(test))
        if known is None or not known[1] <= day <= known[2]:
            how = _HOW.get(type(test))
            if how and isinstance(test, AllOf | AnyOf):
                # Part by part: most of them last, and only the others are evaluated anew.
                parts = [self._outcome(part, day) for part in test.parts]
                known = _while_all_last(combine(how, [outcome for outcome, _, _ in parts]), parts)
            else:
                on, tracer = traced(day)
                outcome = test.evaluate(Case(self._answers, on, self._reference))
                known = outcome, tracer.first, tracer.last
            self._outcomes[id(test)] = known
        return known


_HOW: Mapping[type, Combine] = {AllOf: every, AnyOf: some}


def _while_all_last[T, P](value: T, parts: Sequence[_Lasting[P]]) -> _Lasting[T]:
    first, last = date.min, date.max
    for _, begins, ends in parts:
        first = max(first, begins)
        last = min(last, ends)
    return value, first, last


def _eligible(results: Sequence[RequirementResult], rules: InForce) -> Eligible:
    if not results:
        return Eligible(Verdict.UNKNOWN)
    verdict, kept = decided(results)
    # Beside what decided, what does not concern the person may be kept.
    at_fault = [item for item in kept if item.outcome.verdict is verdict]
    titles = tuple(dict.fromkeys(item.requirement.title for item in at_fault))
    facts = dict.fromkeys(
        name
        for item in at_fault
        for result in item.rules
        for seen in result.outcome.seen
        for name in seen.facts
    )
    if rules.gaps and verdict is not Verdict.NOT_MET:
        verdict, titles = Verdict.UNKNOWN, tuple(gap.why for gap in rules.gaps)
    return Eligible(verdict, titles, tuple(facts))
