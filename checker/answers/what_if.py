"""What if: how streams come out with some answers changed, and which changes are worth a look.

Nothing is decided here: rules, grids and rounds are asked as they are for anybody.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from checker.advice.answer_changes import DAY, Step, applied, farthest, steps_of
from checker.advice.minimal_changes import changes
from checker.advice.score_improvements import Move, gains
from checker.answers.profile import BadProfile, ProfileFault
from checker.answers.report import Report, StreamResult
from checker.base.facts import Answer, ChangedBy, Fact
from checker.base.frozen import Frozen
from checker.base.phrases import SEMICOLON, Template, Value, joined
from checker.base.verdict import Verdict
from checker.base.words import Wording
from checker.pathways import pathway_of, stream
from checker.points.grid import Score
from checker.points.person_scores import scores
from checker.questions import all_facts
from checker.replay.past_rounds import Replayed
from checker.rules.evaluate import RequirementResult, by_routes
from checker.rules.expressions import Case
from checker.rules.language_results import LANGUAGES, TestedLanguage, not_given, read_scores

type Json = dict[str, object]

_LEVEL = Template("{scale} {level}")


class Supposed(Frozen):
    """Store a case with some answers changed, and what differs from the case as it is."""

    case: Case
    moves: tuple[Move, ...]

    @property
    def said(self) -> Value | None:
        """Say what differs; None where nothing does."""
        return joined(SEMICOLON, tuple(move.in_short() for move in self.moves))

    @property
    def in_short(self) -> Value | None:
        """Say the same without the questions, and of a test only the level."""
        parts = (move.level or move.steps[0].in_short() for move in self.moves)
        return joined(SEMICOLON, tuple(parts))


def suppose(case: Case, changed: Mapping[str, Answer], on: date) -> Supposed:
    """Return the case with some answers and the day changed; BadProfile names what cannot be.

    What belonged to an answer that is changed goes with it, such as the scores of another test.
    """
    facts = {fact.name: fact for fact in all_facts()}
    now = {**case.answers, DAY.name: case.on}
    named = {facts[name]: answer for name, answer in changed.items()} | {DAY: on}
    new = {fact for fact, answer in named.items() if now.get(fact.name) != answer}
    # The same score of another test is a new one.
    given = {
        fact: answer for fact, answer in named.items() if fact in new or fact.belongs_to in new
    }
    then = applied(case, given)
    wrong = not_given(then.answers)
    faults = [
        ProfileFault(f"$.{fact.name}", (fact, then.answers[fact.name]), expected)
        for fact, expected in wrong
    ]
    if faults:
        raise BadProfile(faults)
    return Supposed(then, tuple(_moves(steps_of(case, given, {}), then)))


def _moves(steps: tuple[Step, ...], then: Case) -> Iterator[Move]:
    """Yield what changes, the scores of one test together."""
    left = dict.fromkeys(steps)
    for language in LANGUAGES:
        facts = {language.test, *language.scores.values()}
        scored = [step for step in steps if step.fact in facts]
        level = _level(language, then) if scored else None
        if level:
            yield Move(tuple(scored), level)
            # A new test has a day of its own, and nobody chose it.
            for step in (*scored, *(step for step in steps if step.fact == language.day)):
                del left[step]
    for step in left:
        yield Move((step,))


def _level(language: TestedLanguage, case: Case) -> Value | None:
    """Return the level that a test reaches in every ability, None where a score is missing."""
    names = {fact.name for fact in language.scores.values()}
    read = [one for one in read_scores(case.answers) if one.question in names]
    if len(read) < len(names):
        return None
    least = min(read, key=lambda one: one.level)
    return _LEVEL(scale=Template(least.scale), level=least.level)


class Idea(Frozen):
    """Store one change worth a look: it turns a criterion, or gains points.

    `turns` is the title of that criterion, "" where there is none.
    """

    move: Move
    turns: str = ""
    gain: tuple[int, int] | None = None

    @property
    def by(self) -> ChangedBy:
        """Return on whom the change depends in the end."""
        return farthest(self.move.steps)


def ideas(slug: str, case: Case) -> tuple[Idea, ...]:
    """Return changes for one stream: those that turn what is not met, then those that gain points."""
    found: dict[frozenset[tuple[Fact, Answer]], Idea] = {}
    for idea in (*_turning(slug, case), *_gaining(slug, case)):
        # What turns a criterion and gains points too is one change.
        found.setdefault(frozenset((step.fact, step.then) for step in idea.move.steps), idea)
    return tuple(found.values())


def _turning(slug: str, case: Case) -> Iterator[Idea]:
    for criterion in changes(pathway_of(slug), case) if stream(slug).there_on(case.on) else ():
        if criterion.outcome.verdict is Verdict.NOT_MET:
            for change in criterion.changes:
                yield Idea(Move(change.steps), turns=criterion.requirement.title)


def _gaining(slug: str, case: Case) -> Iterator[Idea]:
    for scored in scores(case.answers, case.on, case.reference, [slug]):
        for gain in gains(scored.grid, slug, case).singles:
            (move,) = gain.moves
            yield Idea(move, gain=(gain.least, gain.most))


def ideas_json(found: Iterable[Idea], wording: Wording) -> list[Json]:
    """Return ideas, each with the answers that it changes, as a message can give them back."""
    return [
        {
            "by": idea.by,
            "text": wording.sentence(idea.move.in_short()),
            "turns": wording.text(idea.turns) or None,
            "gain": idea.gain and {"least": idea.gain[0], "most": idea.gain[1]},
            **_given_json(idea.move.steps),
        }
        for idea in found
    ]


def _given_json(steps: Iterable[Step]) -> Json:
    given = {step.fact: step.then for step in steps}
    on = given.pop(DAY, None)
    return {
        "if": {fact.name: _answer_json(answer) for fact, answer in given.items()},
        "if_on": None if on is None else _answer_json(on),
    }


def _answer_json(answer: Answer) -> Answer:
    return answer.isoformat() if isinstance(answer, date) else answer


def what_if_json(
    supposed: Supposed,
    report: Report,
    counted: Iterable[Score],
    replayed: Iterable[Replayed],
    wording: Wording,
) -> Json:
    """Return what differs, and how each stream comes out: verdict, score and past rounds."""
    past = {item.stream.slug: item for item in replayed}
    return {
        "on": report.on.isoformat(),
        "text": wording.sentence(supposed.said) if supposed.moves else None,
        "short": wording.words(supposed.in_short) or None,
        "streams": [
            {
                **_verdict_json(result, wording),
                "scores": [
                    {
                        "title": wording.text(one.grid.title),
                        "least": None if one.refuses else one.low,
                        "most": None if one.refuses else one.high,
                        "out_of": None if one.refuses else one.grid.most(one.stream),
                    }
                    for one in counted
                    if one.stream == result.stream.slug
                ],
                **_past_json(past[result.stream.slug]),
            }
            for result in report.streams
        ],
    }


def _verdict_json(result: StreamResult, wording: Wording) -> Json:
    best = _best_way(result.requirements)
    of = {
        verdict: [
            wording.text(one.requirement.title) for one in best if one.outcome.verdict is verdict
        ]
        for verdict in (Verdict.NOT_MET, Verdict.UNKNOWN)
    }
    return {
        "slug": result.stream.slug,
        "status": result.stream.status(result.on),
        "fit": result.fit,
        "criteria": result.criteria.verdict,
        "met": result.counts.met,
        "tested": result.counts.tested,
        "missed": of[Verdict.NOT_MET],
        "open": of[Verdict.UNKNOWN],
    }


def _best_way(results: Iterable[RequirementResult]) -> list[RequirementResult]:
    """Return what is asked of everybody with the route on which least is missed."""
    routes = by_routes(results)
    everybody = routes.pop("", [])
    ways = [everybody + route for route in routes.values() or [[]]]
    return min(ways, key=lambda way: sum(one.outcome.verdict is Verdict.NOT_MET for one in way))


def _past_json(item: Replayed) -> Json:
    return {
        "rounds": len(item.rounds),
        "taken": item.count(Verdict.MET),
        "not_known": item.count(Verdict.UNKNOWN),
        "short_by": item.nearest[1].points if item.nearest else None,
    }
