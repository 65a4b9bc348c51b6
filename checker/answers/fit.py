"""How far a person is with a stream: what is met, missed and open, and whether it is meant for them."""

from collections import Counter
from collections.abc import Iterable
from enum import StrEnum
from functools import cache

from checker import questions as q
from checker.base.facts import Kind
from checker.base.frozen import Frozen
from checker.base.verdict import Verdict
from checker.rules.evaluate import RequirementResult, by_routes, whom_to_ask
from checker.rules.expressions import Unanswered


class Fit(StrEnum):
    """Say how a stream fits a person, from the best to the least.

    `MEETS`: all that can be tested is met. `NOT_YOURS`: it is for other people, by citizenship, by
    occupation, or because it is for self-employed physicians.
    """

    MEETS = "meets"
    OPEN = "open"
    MISSES = "misses"
    NOT_YOURS = "not_yours"
    CLOSED = "closed"


class RequirementCounts(Frozen):
    """Count what decides eligibility by how it came out.

    `to_answer` waits for answers, and of what is `not_known` nothing is left to answer. What does
    not concern the person is not counted.
    """

    met: int
    missed: int
    to_answer: int
    not_known: int
    officer: int

    @property
    def tested(self) -> int:
        """Return how many can be tested."""
        return self.met + self.missed + self.to_answer + self.not_known


def count(results: Iterable[RequirementResult]) -> RequirementCounts:
    """Count what is asked of everybody and, where there are several routes, of the best of them."""
    return min(map(_counted, _ways(results)), key=lambda one: (one.missed, -one.met))


def _ways(results: Iterable[RequirementResult]) -> list[list[RequirementResult]]:
    """Return for each route all that it asks, with what is asked of everybody."""
    routes = by_routes(results)
    everybody = routes.pop("", [])
    return [everybody + route for route in routes.values() or [[]]]


def _counted(results: Iterable[RequirementResult]) -> RequirementCounts:
    found = Counter(item.outcome.verdict for item in results)
    not_known = sum(whom_to_ask(item.outcome) is not None for item in results)
    return RequirementCounts(
        found[Verdict.MET],
        found[Verdict.NOT_MET],
        found[Verdict.UNKNOWN] - not_known,
        not_known,
        found[Verdict.OFFICER],
    )


def fit(there: bool, verdict: Verdict, results: Iterable[RequirementResult]) -> Fit:
    """Return how a stream fits that came out with a verdict and is open on the day, or is not."""
    if not there or verdict is Verdict.NOT_APPLICABLE:
        return Fit.CLOSED
    if verdict is Verdict.UNKNOWN:
        return Fit.OPEN
    if verdict is not Verdict.NOT_MET:
        return Fit.MEETS
    for_others = all(any(map(_says_whose, way)) for way in _ways(results))
    return Fit.NOT_YOURS if for_others else Fit.MISSES


def _says_whose(result: RequirementResult) -> bool:
    """Say whether a requirement is missed by nothing but who the person is."""
    read = {name for seen in result.outcome.seen for name in seen.facts}
    return result.outcome.verdict is Verdict.NOT_MET and bool(read) and read <= _who()


def is_taken_up(results: Iterable[RequirementResult]) -> bool:
    """Say whether the answers lead to a stream: in a way that is open, what leads to it is answered.

    What nobody has asked for waits for that answer: whether somebody is a physician, say.
    """
    ways = [way for way in _ways(results) if not _counted(way).missed]
    return any(not any(map(_waits_for_what_leads, way)) for way in ways)


# The first question of each family of streams: what somebody comes with.
_LEADING = frozenset(
    fact.name
    for fact in (
        q.OFFER_NOC,
        q.OFFER_NOC_2016,
        q.PHYSICIAN,
        q.CREDENTIAL,
        q.EE_PROFILE,
        q.INVESTMENT,
    )
)


def _waits_for_what_leads(result: RequirementResult) -> bool:
    return any(
        isinstance(seen, Unanswered) and not _LEADING.isdisjoint(seen.facts)
        for seen in result.outcome.seen
    )


@cache
def _who() -> frozenset[str]:
    """Return the questions on who the person is: they say for whom a stream is meant."""
    codes = [fact for fact in q.all_facts() if fact.kind in (Kind.NOC, Kind.NOC_2016)]
    return frozenset(fact.name for fact in (q.CITIZEN_OR_PR, q.PHYSICIAN, q.PHYSICIAN_NOC, *codes))
