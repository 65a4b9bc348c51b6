"""Whether a person met the criteria of a stream on many days: what `check` says of each, sooner.

A rule is decided once for all days on which it cannot come out differently (`checker.replay.day_tracing`); one
that speaks of the round, for each round. What follows from the verdicts of the rules is worked out
once for each set of rules in force and each set of verdicts.
"""

from bisect import bisect
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache

from checker import questions as q
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.verdict import Verdict, every, some
from checker.pathways import pathway_of, stream
from checker.reference.tables import Reference
from checker.replay.day_tracing import traced
from checker.rules.evaluate import gaps_on, settle
from checker.rules.expressions import AllOf, AnyOf, Case, Expression, Outcome, combine
from checker.rules.rule import Requirement, Rule, Stage

# What people answer of a round of their own; the round that is replayed answers it anew.
OF_A_ROUND = frozenset(fact.name for fact in (q.TARGETED_ROUND, q.FITS_ROUND))


class Eligible(Frozen):
    """Say how the criteria came out, the titles of what decided, and the questions that they read."""

    verdict: Verdict
    decided: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


class Lasting(Frozen):
    """Store an outcome and the first and the last day on which nothing else can come out."""

    outcome: Outcome
    first: date
    last: date

    # See `checker.rules.expressions.Seen`.
    def __init__(self, outcome: Outcome, first: date, last: date) -> None:
        values = self.__dict__
        values["outcome"], values["first"], values["last"] = outcome, first, last

    @property
    def always(self) -> bool:
        """Say whether it comes out like that on every day."""
        return self.first == date.min and self.last == date.max


class Known(Frozen):
    """Store what is known of one set of rules: steady outcomes, other rules, a refusal by the first."""

    steady: Mapping[int, Outcome]
    others: tuple[int, ...]
    refused: Eligible | None


class Eligibility:
    """Decide one person's eligibility on any day, keeping what holds on other days too."""

    def __init__(self, answers: Mapping[str, Answer], reference: Reference) -> None:
        self._answers = {name: said for name, said in answers.items() if name not in OF_A_ROUND}
        self._reference = reference
        # Rounds come in the order of their days: the last span is the only one worth keeping.
        self._last: dict[int, Lasting] = {}
        self._eras: dict[tuple[str, int], Known] = {}
        self._known: dict[tuple[object, ...], Eligible] = {}

    def on(self, slug: str, day: date, of_the_round: Mapping[str, Answer]) -> Eligible:
        """Return how the criteria of a stream came out on a day; `of_the_round` answers for it."""
        asked = stream(slug)
        if not (asked.phase(day) or asked.predecessor):
            return Eligible(Verdict.UNKNOWN)
        number = bisect(_edges(slug), pathway_of(slug).criteria_day(day))
        era = self._era(slug, number, day)
        if era.refused:
            return era.refused
        steady, others = era.steady, era.others
        changing = {place: self._outcome(slug, place, day, of_the_round) for place in others}
        key = (slug, number, *[outcome.verdict for outcome in changing.values()])
        known = self._known.get(key)
        if known is None:
            known = _decide(_era(slug, number), {**steady, **changing})
            missing = _missing(slug, number)
            if missing and known.verdict is not Verdict.NOT_MET:
                known = Eligible(Verdict.UNKNOWN, missing, known.facts)
            self._known[key] = known
        return known

    def _era(self, slug: str, number: int, day: date) -> Known:
        """Return what is the same on every day between two edges, and the places of other rules."""
        known = self._eras.get((slug, number))
        if known is None:
            steady: dict[int, Outcome] = {}
            others = []
            for place in (place for _, there in _era(slug, number) for place, _ in there):
                lasting = self._on(_rules(slug)[place].test, day)
                if lasting.always and place not in _of_a_round(slug):
                    steady[place] = lasting.outcome
                else:
                    others.append(place)
            refused = _refused(_era(slug, number), steady)
            known = self._eras[slug, number] = Known(steady, tuple(others), refused)
        return known

    def _outcome(
        self, slug: str, place: int, day: date, of_the_round: Mapping[str, Answer]
    ) -> Outcome:
        """Return the outcome of one rule on a day; of its words only the days may be others."""
        test = _rules(slug)[place].test
        if place in _of_a_round(slug):
            return test.evaluate(Case({**self._answers, **of_the_round}, day, self._reference))
        return self._on(test, day).outcome

    def _on(self, test: Expression, day: date) -> Lasting:
        """Return how a test came out on a day, and on which days it comes out like that."""
        last = self._last.get(id(test))
        if last and last.first <= day <= last.last:
            return last
        how = _HOW.get(type(test))
        if how and isinstance(test, AllOf | AnyOf):
            # Part by part: most of them last, and only the others are evaluated anew.
            parts = [self._on(part, day) for part in test.parts]
            lasting = Lasting(
                combine(how, [part.outcome for part in parts]),
                max([part.first for part in parts]),
                min([part.last for part in parts]),
            )
        else:
            on, tracer = traced(day)
            outcome = test.evaluate(Case(self._answers, on, self._reference))
            lasting = Lasting(outcome, tracer.span.first, tracer.span.last)
        self._last[id(test)] = lasting
        return lasting


_HOW: Mapping[type, Callable[[Iterable[Verdict]], Verdict]] = {AllOf: every, AnyOf: some}


# A requirement and those of its rules that are or may be in force: place in `_rules`, and which.
type _There = tuple[Requirement, tuple[tuple[int, bool], ...]]


def _asked(slug: str) -> Iterable[Requirement]:
    return (item for item in pathway_of(slug).requirements if item.stage is Stage.ELIGIBLE)


@cache
def _rules(slug: str) -> tuple[Rule, ...]:
    return tuple(rule for requirement in _asked(slug) for rule in requirement.rules)


@cache
def _edges(slug: str) -> tuple[date, ...]:
    """Return the days on which a rule comes into force or goes out of it, or a gap begins or ends."""
    periods = (
        *(rule.in_force for rule in _rules(slug)),
        *(gap.days for gap in pathway_of(slug).gaps),
    )
    return tuple(sorted({edge for one in periods for edge in (one.start, one.end) if edge}))


@cache
def _missing(slug: str, number: int) -> tuple[str, ...]:
    """Return what no rule tests between two edges."""
    return tuple(gap.why for gap in gaps_on(pathway_of(slug), _first_day(slug, number)))


def _first_day(slug: str, number: int) -> date:
    return _edges(slug)[number - 1] if number else date.min


@cache
def _era(slug: str, number: int) -> tuple[_There, ...]:
    """Return what was in force between two edges: on all of those days the same."""
    day = _first_day(slug, number)
    places = iter(range(len(_rules(slug))))
    era = []
    for requirement in _asked(slug):
        there = tuple(
            (place, holds)
            for rule, place in zip(requirement.rules, places, strict=False)
            if (holds := rule.in_force.holds(day)) is not False
        )
        if there:
            era.append((requirement, tuple((place, holds is True) for place, holds in there)))
    return tuple(era)


@cache
def _of_a_round(slug: str) -> frozenset[int]:
    """Return the places of the rules that speak of the round itself."""
    return frozenset(
        place
        for place, rule in enumerate(_rules(slug))
        if any(fact.name in OF_A_ROUND for fact in rule.test.facts())
    )


def _decide(era: tuple[_There, ...], outcomes: Mapping[int, Outcome]) -> Eligible:
    """Combine rules to requirements, and these to the criteria (see `checker.rules.evaluate`)."""
    if not era:
        return Eligible(Verdict.UNKNOWN)
    verdicts = [_requirement(requirement, there, outcomes) for requirement, there in era]
    routes: dict[str, list[Verdict]] = {}
    for (requirement, _), verdict in zip(era, verdicts, strict=True):
        routes.setdefault(requirement.route, []).append(verdict)
    by_route = {route: every(of_route) for route, of_route in routes.items()}
    of_everybody = by_route.pop("", Verdict.NOT_APPLICABLE)
    of_routes = some(by_route.values())
    overall = every((of_everybody, of_routes))
    # Where everybody's part did not decide, the routes did; a route of the same verdict is at fault.
    at_fault = {"": of_everybody is overall} | {
        route: of_routes is overall and verdict is overall for route, verdict in by_route.items()
    }
    decided = [
        there
        for there, verdict in zip(era, verdicts, strict=True)
        if verdict is overall and at_fault[there[0].route]
    ]
    return _eligible_by(overall, decided, outcomes)


def _refused(era: tuple[_There, ...], steady: Mapping[int, Outcome]) -> Eligible | None:
    """Return the refusal by what is asked of everybody, where steady outcomes are enough for one."""
    refusing = [
        (requirement, there)
        for requirement, there in era
        if not requirement.route and all(place in steady for place, _ in there)
        if _requirement(requirement, there, steady) is Verdict.NOT_MET
    ]
    return _eligible_by(Verdict.NOT_MET, refusing, steady) if refusing else None


def _eligible_by(
    verdict: Verdict, decided: Iterable[_There], outcomes: Mapping[int, Outcome]
) -> Eligible:
    titles = dict.fromkeys(requirement.title for requirement, _ in decided)
    facts = dict.fromkeys(
        name
        for _, there in decided
        for place, _ in there
        for seen in outcomes[place].seen
        for name in seen.facts
    )
    return Eligible(verdict, tuple(titles), tuple(facts))


def _requirement(
    requirement: Requirement, there: Iterable[tuple[int, bool]], outcomes: Mapping[int, Outcome]
) -> Verdict:
    surely = [outcomes[place].verdict for place, certain in there if certain]
    perhaps = [outcomes[place].verdict for place, certain in there if not certain]
    # Made by the thousand: most of them have one world only.
    return settle(requirement, surely, perhaps) if perhaps else requirement.combine(surely)
