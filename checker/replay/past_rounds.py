"""Replay: for each past round, whether one person would have been taken, and by which condition not.

It looks back and says nothing of rounds to come. Each round is held against the answers as they are
given: who was younger then, or had less experience, answers for that time.
"""

from collections.abc import Iterable, Mapping
from datetime import date

from checker import questions as q
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.verdict import Verdict, every
from checker.pathways import STREAMS, parts_of, stream, whole_of
from checker.reference.concordance import Concordance
from checker.reference.tables import Reference
from checker.replay.conditions import Condition, Conditions, Part
from checker.replay.cutoffs import ScoreChecks
from checker.replay.eligibility import Eligibility, Eligible
from checker.replay.rounds import Round
from checker.streams.stream import Stream

type Json = dict[str, object]


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


class Replayed(Frozen):
    """Store the rounds of one stream, newest first; `note` says why there is none."""

    stream: Stream
    rounds: tuple[Past, ...]
    note: str = ""


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
    one = _One(answers, reference, concordance)
    return tuple(
        Replayed(item, past, "" if past else _note(item))
        for item in STREAMS
        if wanted is None or item.slug in wanted
        for past in (tuple(_of_stream(one, item, by_stream)),)
    )


def _of_stream(one: "_One", asked: Stream, by_stream: Mapping[str, list[Round]]) -> Iterable[Past]:
    """Yield the rounds of a stream, newest first; for a pathway those of the whole stream too."""
    own = by_stream.get(asked.slug, [])
    if parts := parts_of(asked.slug):
        return (one.best(round_, parts) for round_ in own)
    whole = whole_of(asked.slug)
    shared = by_stream.get(whole.slug, []) if whole else []
    if not shared:
        return map(one.past, own)
    return (
        one.past(round_) if round_.stream == asked.slug else one.along(round_, asked.slug)
        for round_ in sorted([*own, *shared], key=_day, reverse=True)
    )


class _One:
    """Store rounds against one person."""

    def __init__(
        self, answers: Mapping[str, Answer], reference: Reference, concordance: Concordance
    ) -> None:
        self._cutoffs = ScoreChecks(answers, reference)
        self._conditions = Conditions(answers, reference, concordance)
        self._eligibility = Eligibility(answers, reference)
        self._said: dict[int, tuple[Eligible, Condition]] = {}

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
        # Kept together, so that no other can have the id of the first.
        known = self._said.get(id(eligible))
        if known is None:
            known = self._said[id(eligible)] = eligible, _condition(eligible)
        return known[1]


_DAY_MATTERS = Condition(
    Part.ELIGIBLE,
    Verdict.UNKNOWN,
    "the criteria changed within the days of the round, and it matters on which day it was held",
)


def _taken(eligible: Eligible) -> Verdict:
    """Return what the criteria mean for an invitation: officers judge later."""
    return Verdict.MET if eligible.verdict is Verdict.OFFICER else eligible.verdict


def _condition(eligible: Eligible) -> Condition:
    titles = "; ".join(eligible.decided)
    verdict = _taken(eligible)
    match verdict:
        case Verdict.MET:
            text = "the criteria of that day are met"
        case Verdict.NOT_MET:
            text = f"the criteria of that day are not met: {titles}"
        case _:
            text = (
                f"whether the criteria of that day are met is open: {titles or 'no rule is known'}"
            )
    return Condition(Part.ELIGIBLE, verdict, text, eligible.facts)


def _served(past: Past) -> tuple[int, int, int, int]:
    """Return how well a pathway serves: its verdicts first, then its criteria, then all conditions."""
    (eligible,) = [item.verdict for item in past.conditions if item.part is Part.ELIGIBLE]
    missed = sum(item.verdict is Verdict.NOT_MET for item in past.conditions)
    verdicts = _BEST.index(past.verdict), _BEST.index(past.any_day)
    return *verdicts, _BEST.index(eligible), -missed


_BEST = (Verdict.NOT_MET, Verdict.UNKNOWN, Verdict.NOT_APPLICABLE, Verdict.MET)


def _day(round_: Round) -> date:
    return round_.day


def _note(asked: Stream) -> str:
    if asked.overlay_of:
        return "Its rounds are those of the streams that it runs over; they name its places."
    return (
        "The record has no round of this stream yet. Scores are held only against rounds of the "
        "same points grid, so no cut-off of an older grid is shown."
    )


def replayed_json(replayed: Iterable[Replayed]) -> Json:
    """Return the rounds of streams as JSON; conditions that a round did not have are left out."""
    return {"streams": [_stream_json(item) for item in replayed]}


def _stream_json(item: Replayed) -> Json:
    return {
        "slug": item.stream.slug,
        "title": item.stream.title,
        "note": item.note or None,
        "rounds": [_past_json(past) for past in item.rounds],
    }


def _past_json(past: Past) -> Json:
    return {
        "id": past.round.id,
        "day": past.round.day.isoformat(),
        "printed_for": stream(past.round.stream).title if past.pathway else None,
        "pathway": stream(past.pathway).title if past.pathway else None,
        "target": past.round.target or None,
        "confidence": past.round.confidence,
        "verdict": past.verdict.value,
        "any_day": past.any_day.value,
        "conditions": [
            {
                "part": condition.part.value,
                "verdict": condition.verdict.value,
                "text": condition.text,
                "facts": list(condition.facts),
            }
            for condition in past.conditions
            if condition.verdict is not Verdict.NOT_APPLICABLE
        ],
    }
