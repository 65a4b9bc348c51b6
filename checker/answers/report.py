"""The answer of the checker: per stream a verdict, per rule what it saw and where it stands."""

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache, cached_property

from checker.answers.fit import Fit, RequirementCounts, count, fit, is_taken_up
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.period import Period
from checker.base.phrases import Template
from checker.base.verdict import Verdict, every
from checker.pathways import PATHWAYS, pathway_of, pathways_of, stream
from checker.reference.tables import Reference
from checker.rules.evaluate import RequirementResult, criteria, criteria_of, decide, procedure
from checker.rules.expressions import Case, Outcome, Seen, combine
from checker.rules.rule import Pathway, Stage
from checker.streams.stream import Status, Stream


class StreamResult(Frozen):
    """Store how one stream came out on the day asked.

    `criteria` is how its criteria come out, by the rules of `criteria_day`: the day asked, or
    the last day that had any. `outcome` adds whether the stream is there at all; each keeps
    what decided it.
    """

    stream: Stream
    on: date
    criteria_day: date
    outcome: Outcome
    criteria: Outcome
    requirements: tuple[RequirementResult, ...]

    @property
    def verdict(self) -> Verdict:
        """Return the verdict of the stream."""
        return self.outcome.verdict

    @cached_property
    def counts(self) -> RequirementCounts:
        """Return how many of its criteria are met, missed and open."""
        return count(self.requirements)

    @cached_property
    def fit(self) -> Fit:
        """Return how it fits the person."""
        return fit(self.stream.there_on(self.on), self.verdict, self.requirements)

    @cached_property
    def waits_to_be_taken_up(self) -> bool:
        """Say whether it is open, and nothing that was answered leads to it yet."""
        return self.fit is Fit.OPEN and not is_taken_up(self.requirements)


class Report(Frozen):
    """Store the results of the streams asked about, what can be asked on that day, and what next.

    The streams come best first: by how they fit, then by what is missed and what is met. One that is
    open, and to which no answer leads yet, comes after those that are missed.
    `others` are the streams that were not asked about.
    """

    on: date
    streams: tuple[StreamResult, ...]
    others: tuple[Stream, ...]
    questions: tuple[str, ...]
    next_questions: tuple[str, ...]


def check(
    answers: Mapping[str, Answer],
    on: date,
    reference: Reference,
    streams: Iterable[str] | None = None,
    details: Iterable[str] = (),
) -> Report:
    """Decide the pathways of `streams` (slugs; None for all) for these answers on a day.

    A stream that has pathways of its own stands for all of them.

    The questions are those of the streams that are there on that day, and of `details`.

    `on` is the day on which the application is received: rules and windows both count from it.
    """
    case = Case(answers, on, reference)
    wanted = None if streams is None else frozenset(pathways_of(streams))
    results = tuple(
        _decide(pathway, case) for pathway in PATHWAYS if wanted is None or pathway.slug in wanted
    )
    slugs = [result.stream.slug for result in results]
    others = tuple(stream(one.slug) for one in PATHWAYS if one.slug not in slugs)
    asked = asked_on(on, slugs, details)
    best_first = tuple(sorted(results, key=_rank))
    return Report(on, best_first, others, asked, next_questions(results, answers))


_FITS = [*Fit]


def _rank(result: StreamResult) -> tuple[int, int, int, int]:
    waits = result.waits_to_be_taken_up
    place = _FITS.index(Fit.MISSES if waits else result.fit)
    # What is closed, or for other people, is no nearer for what is met: it keeps the order of the lists.
    if result.fit in (Fit.NOT_YOURS, Fit.CLOSED):
        return place, waits, 0, 0
    return place, waits, result.counts.missed, -result.counts.met


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
    asked = stream(pathway.slug)
    exists = asked.phase(case.on) or asked.predecessor
    results = decide(pathway, case) if exists else ()
    shown = procedure(pathway, case) if exists else ()
    of_criteria = criteria_of(pathway, case) if results else criteria(results)
    there = [item.outcome for item in results if item.requirement.stage is Stage.EXISTS]
    outcome = combine(every, [_existence(asked, case.on), *there, of_criteria])
    return StreamResult(
        asked, case.on, pathway.criteria_day(case.on), outcome, of_criteria, results + shown
    )


def asked_on(
    on: date, slugs: Iterable[str] | None = None, details: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the names of the facts that streams ask for: those there on a day, and `details`."""
    wanted = None if slugs is None else frozenset(slugs)
    detailed = frozenset(details)
    asked = (
        name
        for pathway in PATHWAYS
        if wanted is None or pathway.slug in wanted
        if pathway.slug in detailed or stream(pathway.slug).there_on(on)
        for in_force, names in _read_by(pathway.slug)
        if in_force.holds(pathway.criteria_day(on)) is not False
        for name in names
    )
    return tuple(dict.fromkeys(asked))


@cache
def _read_by(slug: str) -> tuple[tuple[Period, tuple[str, ...]], ...]:
    """Return the days of each rule of a pathway with the names of the facts that it reads."""
    return tuple(
        (rule.in_force, names)
        for rule in pathway_of(slug).rules()
        if (names := tuple(fact.name for fact in rule.test.facts()))
    )


_RECORD_BEGINS = Template("the record of this stream begins on {day}; a predecessor ran before")
_STATUS_SINCE = Template("{status} since {day}: {note}")


def _existence(asked: Stream, on: date) -> Outcome:
    """Say what the status alone decides: closed is no, in transition and before is not known."""
    phase = asked.phase(on)
    if phase is None:
        if not asked.predecessor:
            return Outcome(Verdict.NOT_APPLICABLE)
        first = asked.phases[0].start
        return Outcome(Verdict.UNKNOWN, (Seen((), _RECORD_BEGINS(day=first)),))
    said = _STATUS_SINCE(status=Template(phase.status), day=phase.start, note=Template(phase.note))
    match phase.status:
        case Status.CLOSED:
            return Outcome(Verdict.NOT_MET, (Seen((), said),))
        case Status.TRANSITION:
            return Outcome(Verdict.UNKNOWN, (Seen((), said),))
        case _:
            return Outcome(Verdict.NOT_APPLICABLE)
