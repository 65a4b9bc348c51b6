"""What would change it: for each criterion that is not met, the fewest other answers that meet it.

Each change is read off the rule and then decided again: what the rules do not confirm is not said.
It never says what is likely, and it never proposes what cannot be changed.
"""

from collections.abc import Iterator
from itertools import product

from checker.advice.answer_changes import DAY, Step, applied, farthest, steps_of
from checker.advice.counterfactuals import OtherAnswers, of_requirement
from checker.base.facts import Answer, ChangedBy, Fact
from checker.base.frozen import Frozen
from checker.base.verdict import Verdict
from checker.rules.evaluate import RequirementResult, criteria, decide
from checker.rules.expressions import Case, Outcome
from checker.rules.rule import Pathway, Requirement, Stage

# What a change can reach, best first; unknown only where questions are all that is left.
BEST = (Verdict.MET, Verdict.OFFICER, Verdict.NOT_APPLICABLE, Verdict.UNKNOWN)
_WEIGHED = (Stage.EXISTS, Stage.ELIGIBLE, Stage.APPLY)

# What one criterion may cost: what reads half of all questions is slow to decide again.
_READ = 3_000
_TRIED = 200
# Who would have to answer more things otherwise is another person.
_LARGEST = 10
# One change can call for another: a place of work that brings a rule of its own.
_ROUNDS = 2


class MinimalChange(Frozen):
    """Store answers that would have to be others, and what the criterion is with them.

    Where `verdict` is unknown, the questions of `answer` are left to settle it. `breaks` names the
    criteria of the stream that hold now and would not then.
    """

    steps: tuple[Step, ...]
    verdict: Verdict
    answer: tuple[str, ...] = ()
    breaks: tuple[str, ...] = ()

    @property
    def by(self) -> ChangedBy:
        """Return on whom the change depends in the end."""
        return farthest(self.steps)


class CriterionChanges(Frozen):
    """Store how one criterion comes out and the smallest changes that meet it, all of one size.

    `answer` are the questions that hold it open now; `fixed` are those that decide it now and
    that nobody can change.
    """

    requirement: Requirement
    outcome: Outcome
    answer: tuple[str, ...]
    changes: tuple[MinimalChange, ...]
    fixed: tuple[str, ...]


# One fact that varies, the other answers, what is left to answer, and what would break.
type _Alike = tuple[str, frozenset[tuple[str, Answer]], tuple[str, ...], tuple[str, ...]]


class _Found(Frozen):
    given: dict[Fact, Answer]
    verdict: Verdict
    answer: tuple[str, ...]


def changes(pathway: Pathway, case: Case) -> tuple[CriterionChanges, ...]:
    """Return what would change each criterion of a pathway that is not met or not known."""
    results = decide(pathway, case)
    return tuple(
        _changes_of(item, pathway, case)
        for item in _needed(results)
        if item.outcome.verdict in (Verdict.NOT_MET, Verdict.UNKNOWN)
    )


def _needed(results: tuple[RequirementResult, ...]) -> Iterator[RequirementResult]:
    """Yield what is weighed, less the routes that nobody needs once one whole route is open."""
    routes: dict[str, list[RequirementResult]] = {}
    for item in results:
        routes.setdefault(item.requirement.route, []).append(item)
    open_now = {
        route
        for route, items in routes.items()
        if route and criteria(tuple(items)).verdict in (Verdict.MET, Verdict.OFFICER)
    }
    for item in results:
        route = item.requirement.route
        if item.requirement.stage in _WEIGHED and (not route or not open_now):
            yield item


def _changes_of(item: RequirementResult, pathway: Pathway, case: Case) -> CriterionChanges:
    names = dict.fromkeys(name for seen in item.outcome.seen for name in seen.facts)
    facts = {fact.name: fact for rule in item.requirement.rules for fact in rule.test.facts()}
    return CriterionChanges(
        item.requirement,
        item.outcome,
        tuple(name for name in names if name not in case.answers),
        _smallest(item, pathway, case),
        tuple(
            name
            for name in names
            if name in case.answers
            if facts[name].who_changes_to(case.answers[name]) is ChangedBy.NOBODY
        ),
    )


def _smallest(item: RequirementResult, pathway: Pathway, case: Case) -> tuple[MinimalChange, ...]:
    alone = Pathway(pathway.slug, (item.requirement,), pathway.last_day)
    not_met = item.outcome.verdict is Verdict.NOT_MET
    # What is only open is not made better by another open way, nor by getting out of it.
    ends = BEST if not_met else BEST[:2]
    found = [one for one in _search(alone, case) if one.verdict in ends]
    if not found:
        return ()
    best = min(ends.index(one.verdict) for one in found)
    found = [_without_more(one, alone, case) for one in found if one.verdict is ends[best]]
    least = min(len(one.given) for one in found)
    each = {frozenset(one.given.items()): one for one in found if len(one.given) == least}
    order = list(ChangedBy)
    made = _grouped(list(each.values()), pathway, case)
    return tuple(sorted(made, key=lambda change: (len(change.breaks), order.index(change.by))))


def _search(alone: Pathway, case: Case) -> Iterator[_Found]:
    """Yield the changes that come to something, from the smallest up to the first size that does."""
    tried: set[frozenset[tuple[str, Answer]]] = set()
    start: dict[Fact, Answer] = {}
    waiting = [start]
    enough = _LARGEST
    tries = min(_TRIED, _READ // max(1, len(alone.facts())))
    for _ in range(_ROUNDS):
        unmet = []
        for before in waiting:
            now = applied(case, before)
            for others in of_requirement(alone.requirements[0], alone, now):
                for given in _each({**{fact: (before[fact],) for fact in before}, **others}):
                    key = frozenset((fact.name, answer) for fact, answer in given.items())
                    if not given or len(given) > enough or key in tried or len(tried) >= tries:
                        continue
                    tried.add(key)
                    one = _decided(given, alone, case)
                    if one.verdict is Verdict.MET:
                        enough = len(given)
                    if one.verdict is Verdict.NOT_MET:
                        unmet.append(given)
                    else:
                        yield one
        waiting = unmet


def _each(others: OtherAnswers) -> Iterator[dict[Fact, Answer]]:
    for answers in product(*others.values()):
        yield dict(zip(others, answers, strict=True))


def _decided(given: dict[Fact, Answer], alone: Pathway, case: Case) -> _Found:
    """Decide the one requirement of `alone` with other answers; nothing open is left out."""
    changed = applied(case, given)
    results = decide(alone, changed)
    # On a later day the stream may be gone, and then waiting for it is no way.
    gone = DAY in given and alone.last_day is not None and changed.on > alone.last_day
    outcome = Outcome(Verdict.NOT_MET) if gone or not results else results[0].outcome
    if outcome.verdict is not Verdict.UNKNOWN:
        return _Found(given, outcome.verdict, ())
    names = dict.fromkeys(name for seen in outcome.seen for name in seen.facts)
    answer = tuple(name for name in names if name not in changed.answers)
    # Open for another reason, such as a figure that nobody printed: no answer would help.
    return _Found(given, Verdict.UNKNOWN if answer else Verdict.NOT_MET, answer)


def _without_more(one: _Found, alone: Pathway, case: Case) -> _Found:
    """Return what was found, less each step without which it comes out as well."""
    for fact in one.given if len(one.given) > 1 else ():
        fewer = {kept: answer for kept, answer in one.given.items() if kept is not fact}
        less = _decided(fewer, alone, case)
        if less.verdict is one.verdict and {*less.answer} <= {*one.answer}:
            return _without_more(less, alone, case)
    return one


def _grouped(found: list[_Found], pathway: Pathway, case: Case) -> Iterator[MinimalChange]:
    """Yield the changes, with choices that do as well as one another in one step."""
    groups: dict[_Alike, list[_Found]] = {}
    for one in found:
        broken = _broken(one.given, pathway, case)
        varied = max(one.given, key=lambda fact: len(fact.choices))
        rest = frozenset((fact.name, to) for fact, to in one.given.items() if fact is not varied)
        groups.setdefault((varied.name, rest, one.answer, broken), []).append(one)
    for (name, _, answer, broken), same in groups.items():
        # Of several thresholds the nearest is enough.
        first = min(same, key=lambda one: _amount(one.given, name)).given
        others = {
            fact: tuple(one.given[fact] for one in same if one.given[fact] != then)
            for fact, then in first.items()
            if fact.name == name and fact.choices
        }
        yield MinimalChange(steps_of(case, first, others), same[0].verdict, answer, broken)


def _amount(given: dict[Fact, Answer], name: str) -> float:
    to = next(answer for fact, answer in given.items() if fact.name == name)
    return to if isinstance(to, int | float) else 0


def _broken(given: dict[Fact, Answer], pathway: Pathway, case: Case) -> tuple[str, ...]:
    """Return the titles of the criteria that hold now and would fail with other answers."""
    # ChangedBy identity: to hash a requirement is to hash all of its words.
    now = {id(item.requirement): item.outcome.verdict for item in decide(pathway, case)}
    return tuple(
        item.requirement.title
        for item in decide(pathway, applied(case, given))
        if item.requirement.stage in _WEIGHED and item.outcome.verdict is Verdict.NOT_MET
        if now.get(id(item.requirement), Verdict.MET) not in (Verdict.NOT_MET, Verdict.UNKNOWN)
    )
