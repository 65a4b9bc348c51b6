"""Replay: for each past round, whether one person would have been taken, and by which condition not.

It looks back and says nothing of rounds to come. Each round is held against the answers as they are
given: who was younger then, or had less experience, answers for that time. So a language test that was
taken after a round counts as if it had been taken in time; one that was too old by then stays too old.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from checker import questions as q
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.phrases import SEMICOLON, Template, Value, joined
from checker.base.verdict import Verdict, every
from checker.pathways import STREAMS, parts_of, whole_of
from checker.reference.concordance import Concordance
from checker.reference.tables import Reference
from checker.replay.conditions import Condition, Conditions, Part, Shortfall
from checker.replay.cutoffs import ScoreChecks
from checker.replay.eligibility import Eligibility, Eligible
from checker.replay.rounds import Round
from checker.rules.language_results import LANGUAGES
from checker.streams.stream import Stream


class Past(Frozen):
    """Store how one round came out: the verdict, and each condition.

    `pathway` is the slug of the pathway that it was held against, where the round was of a stream
    as a whole.
    """

    round: Round
    verdict: Verdict
    conditions: tuple[Condition, ...]
    pathway: str = ""

    # See `checker.rules.expressions.Seen`.
    def __init__(
        self,
        round_: Round,
        verdict: Verdict,
        conditions: tuple[Condition, ...],
        pathway: str = "",
    ) -> None:
        values = self.__dict__
        values["round"], values["verdict"], values["conditions"] = round_, verdict, conditions
        values["pathway"] = pathway

    @property
    def any_day(self) -> Verdict:
        """Return the verdict for somebody who was in the pool on a day inside the window."""
        return every(item.verdict for item in self.conditions if item.part is not Part.WINDOW)

    @property
    def misses_the_day(self) -> bool:
        """Say whether the person was in the pool on no day inside the window."""
        window = (item.verdict for item in self.conditions if item.part is Part.WINDOW)
        return Verdict.NOT_MET in window

    @property
    def short(self) -> Shortfall | None:
        """Return by how many points the score was short, where nothing else was missed."""
        others = [
            item.verdict for item in self.conditions if item.part not in (Part.SCORE, Part.WINDOW)
        ]
        missed = Verdict.NOT_MET in others
        return (
            None if missed else next((item.short for item in self.conditions if item.short), None)
        )


class Replayed(Frozen):
    """Store the rounds of one stream, newest first; `note` says why there is none."""

    stream: Stream
    rounds: tuple[Past, ...]
    note: Template | None = None

    def count(self, verdict: Verdict) -> int:
        """Return how many rounds came out so."""
        return sum(past.verdict is verdict for past in self.rounds)

    @property
    def nearest(self) -> tuple[Past, Shortfall] | None:
        """Return the round that a few points more would have done for, and how few; of equals the newest.

        None where a round would have taken the person as it is, or where something else is missed
        in each: the day of registration aside, which could have been another. Those that took the
        day as it is come first.
        """
        if self.count(Verdict.MET):
            return None
        near = [(past, past.short) for past in self.rounds if past.short]
        return min(near, key=lambda found: (found[0].misses_the_day, found[1].points), default=None)

    @property
    def cutoff(self) -> Round | None:
        """Return the newest round whose score was printed."""
        return next((past.round for past in self.rounds if past.round.scores), None)


def replay(
    answers: Mapping[str, Answer],
    rounds: Iterable[Round],
    reference: Reference,
    concordance: Concordance,
    streams: Iterable[str] | None = None,
) -> tuple[Replayed, ...]:
    """Check the rounds of `streams` (slugs; None for all) against the answers.

    A round of a stream as a whole is held against the pathway that comes out best, and, among the
    rounds of each pathway, against that one.
    """
    wanted = None if streams is None else frozenset(streams)
    by_stream: dict[str, list[Round]] = {}
    for round_ in sorted(rounds, key=_day, reverse=True):
        by_stream.setdefault(round_.stream, []).append(round_)
    person = _Person(answers, reference, concordance)
    return tuple(
        Replayed(item, past, None if past else _note(item))
        for item in STREAMS
        if wanted is None or item.slug in wanted
        for past in (tuple(_of_stream(person, item, by_stream)),)
    )


def _of_stream(
    person: "_Person", asked: Stream, by_stream: Mapping[str, list[Round]]
) -> Iterable[Past]:
    """Yield the rounds of a stream, newest first; for a pathway those of the whole stream too."""
    own = by_stream.get(asked.slug, [])
    if parts := parts_of(asked.slug):
        return (person.at(round_).best(round_, parts) for round_ in own)
    whole = whole_of(asked.slug)
    shared = by_stream.get(whole.slug, []) if whole else []
    return (
        person.at(round_).past(round_)
        if round_.stream == asked.slug
        else person.at(round_).along(round_, asked.slug)
        for round_ in sorted([*own, *shared], key=_day, reverse=True)
    )


class _Person:
    """Store one person, with each language test taken in time for a round."""

    def __init__(
        self, answers: Mapping[str, Answer], reference: Reference, concordance: Concordance
    ) -> None:
        self._answers, self._reference, self._concordance = answers, reference, concordance
        days = [(one.day.name, answers.get(one.day.name)) for one in LANGUAGES]
        self._tested = [(name, day) for name, day in days if isinstance(day, date)]
        self._by_days: dict[tuple[tuple[str, date], ...], _One] = {}

    def at(self, round_: Round) -> "_One":
        """Return the person as a round is held against them."""
        year = date(round_.day.year, 1, 1)
        days = tuple((name, year if day > round_.day else day) for name, day in self._tested)
        known = self._by_days.get(days)
        if known is None:
            answers = {**self._answers, **dict(days)}
            known = self._by_days[days] = _One(answers, self._reference, self._concordance)
        return known


class _One:
    """Store rounds against one person, by the same answers."""

    def __init__(
        self, answers: Mapping[str, Answer], reference: Reference, concordance: Concordance
    ) -> None:
        self._cutoffs = ScoreChecks(answers, reference)
        self._conditions = Conditions(answers, reference, concordance)
        self._eligibility = Eligibility(answers, reference)
        self._said: dict[tuple[tuple[str, ...], ...], Condition] = {}

    def past(self, round_: Round) -> Past:
        """Return how one round came out."""
        conditions = self._conditions
        aimed_at = (
            conditions.occupation(round_),
            conditions.region(round_),
            conditions.target(round_),
            *conditions.asked(round_),
        )
        eligible = self._eligible(round_, every(item.verdict for item in aimed_at))
        score, window = self._cutoffs.score(round_), conditions.window(round_)
        held = (score, *aimed_at, window, eligible)
        return Past(round_, every([item.verdict for item in held]), held)

    def along(self, round_: Round, pathway: str) -> Past:
        """Return how a round of a whole stream came out for somebody in one of its pathways."""
        past = self.past(round_.as_of(pathway))
        return Past(round_, past.verdict, past.conditions, pathway)

    def best(self, round_: Round, pathways: Iterable[str]) -> Past:
        """Return how a round of a whole stream came out in the pathway that serves best."""
        return max([self.along(round_, pathway) for pathway in pathways], key=_served)

    def _eligible(self, round_: Round, fits: Verdict) -> Condition:
        of_the_round: dict[str, Answer] = {q.TARGETED_ROUND.name: round_.targeted}
        if fits is not Verdict.UNKNOWN:
            of_the_round[q.FITS_ROUND.name] = fits is not Verdict.NOT_MET
        eligible = self._eligibility.on(round_.stream, round_.day, of_the_round)
        if round_.day != round_.until:
            later = self._eligibility.on(round_.stream, round_.until, of_the_round)
            if _taken(later) is not _taken(eligible):
                return _DAY_MATTERS
        key = (eligible.verdict,), eligible.decided, eligible.facts
        known = self._said.get(key)
        if known is None:
            known = self._said[key] = _condition(eligible)
        return known


_DAY_MATTERS = Condition(
    Part.ELIGIBLE,
    Verdict.UNKNOWN,
    Template(
        "the criteria changed within the days of the round, and it matters on which day it was held"
    ),
)
_CRITERIA_MET = Template("the criteria of that day are met")
_CRITERIA_NOT_MET = Template("the criteria of that day are not met: {criteria}")
_CRITERIA_OPEN = Template("whether the criteria of that day are met is open: {criteria}")
_NO_RULE = Template("no rule is known")


def _taken(eligible: Eligible) -> Verdict:
    """Return what the criteria mean for an invitation: officers judge later."""
    return Verdict.MET if eligible.verdict is Verdict.OFFICER else eligible.verdict


def _condition(eligible: Eligible) -> Condition:
    titles = joined(SEMICOLON, tuple(map(Template, eligible.decided))) or _NO_RULE
    verdict = _taken(eligible)
    said: Value
    match verdict:
        case Verdict.MET:
            said = _CRITERIA_MET
        case Verdict.NOT_MET:
            said = _CRITERIA_NOT_MET(criteria=titles)
        case _:
            said = _CRITERIA_OPEN(criteria=titles)
    return Condition(Part.ELIGIBLE, verdict, said, eligible.facts)


def _served(past: Past) -> tuple[int, int, int, int]:
    """Return how well a pathway serves: its verdicts first, then its criteria, then all conditions."""
    (eligible,) = [item.verdict for item in past.conditions if item.part is Part.ELIGIBLE]
    missed = sum(item.verdict is Verdict.NOT_MET for item in past.conditions)
    verdicts = _BEST.index(past.verdict), _BEST.index(past.any_day)
    return *verdicts, _BEST.index(eligible), -missed


_BEST = (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.MET)


def _day(round_: Round) -> date:
    return round_.day


def _note(asked: Stream) -> Template:
    return _OF_OTHERS if asked.overlay_of else _NO_ROUND


_OF_OTHERS = Template(
    "Its rounds are those of the streams that it runs over; they name its places."
)
_NO_ROUND = Template(
    "The record has no round of this stream yet. Scores are held only against rounds of the same "
    "points grid, so no cut-off of an older grid is shown."
)
