"""What would raise a score: single steps and pairs of steps from where a person is, by their points.

It works with any grid: it asks the grid for the score with other answers, and knows no table. Each
step is counted by itself on the day asked. It says nothing of rounds, and nothing is predicted.
"""

from collections.abc import Iterable, Iterator, Mapping
from itertools import combinations, product

from checker.advice.answer_changes import Step, applied, farthest, steps_of
from checker.advice.score_candidates import OF_TEST, Line, Scoring, Way, better, line_of
from checker.base.facts import ChangedBy, Fact
from checker.base.frozen import Frozen
from checker.base.phrases import LIST, SEMICOLON, Joined, Template, Value
from checker.points.grid import Factor, Grid, Score, score
from checker.rules.expressions import Case
from checker.rules.language_results import LANGUAGES, is_question

# Pairs are many; single steps are as few as the bands of a grid.
PAIRS = 10


_IN_ALL = Template("{level} in every ability: {steps}")
_IN_A_TEST = Template("{level} in every ability, in this test or in another accepted one: {steps}")
_SCORES = Template("{level}: {scores}")
_SCORES_OF_A_TEST = Template("{level}, such as by {test}: {scores}")
_IN_ABILITY = Template("{ability} {score}")
_ABILITIES = {
    fact.name: ability for language in LANGUAGES for ability, fact in language.scores.items()
}
_TESTS = {language.test.name for language in LANGUAGES}


class Move(Frozen):
    """Store one thing that changes, and the answers that change with it.

    `level` is what a language test would have to reach in every ability, None for all else.
    """

    steps: tuple[Step, ...]
    level: Value | None = None

    def said(self) -> Value:
        """Say what it takes."""
        steps = Joined(SEMICOLON, tuple(step.said() for step in self.steps))
        if not self.level:
            return steps
        new = any(step.now is None for step in self.steps)
        return (_IN_A_TEST if new else _IN_ALL)(level=self.level, steps=steps)

    def in_short(self) -> Value:
        """Say the same in a line: of a test only the scores."""
        if not self.level:
            return self.said()
        scores = tuple(
            _IN_ABILITY(ability=Template(_ABILITIES[step.fact.name]), score=step.in_short())
            for step in self.steps
            if step.fact.name in _ABILITIES
        )
        for step in self.steps:
            if step.fact.name in _TESTS:
                test = (step.fact, step.then)
                return _SCORES_OF_A_TEST(level=self.level, test=test, scores=Joined(LIST, scores))
        return _SCORES(level=self.level, scores=Joined(LIST, scores))


class Gain(Frozen):
    """Store the points that one or two moves bring: the least and the most of the range."""

    moves: tuple[Move, ...]
    least: int
    most: int

    @property
    def by(self) -> ChangedBy:
        """Return on whom it depends in the end."""
        return farthest(step for move in self.moves for step in move.steps)


class Open(Frozen):
    """Name questions that are not answered, and how many points hang on them at the most."""

    facts: tuple[str, ...]
    up_to: int


class Gains(Frozen):
    """Store every single step that gains and the best pairs, best first, ties in the grid's order.

    `refuses` says why there is no total.
    """

    singles: tuple[Gain, ...] = ()
    pairs: tuple[Gain, ...] = ()
    answer: tuple[Open, ...] = ()
    refuses: str = ""


def gains(grid: Grid, stream: str, case: Case) -> Gains:
    """Return what gains most points in the grid of a stream, from what is answered."""
    refuses = score(grid, stream, case).refuses
    if refuses:
        return Gains(refuses=refuses)
    scorer = Scoring(grid, stream, case)
    factors = grid.factors_of(stream)
    facts = dict.fromkeys(fact for factor in factors for fact in factor.scorer.facts())
    lines = {fact.name: line for fact in facts if (line := line_of(fact, scorer))}
    singles = sorted(_singles(lines, scorer), key=_most_first)
    pairs = sorted(_pairs(lines, _hidden(facts, lines, scorer), scorer), key=_most_first)
    return Gains(tuple(singles), tuple(pairs[:PAIRS]), _open(scorer))


def gains_of_each(scored: Iterable[Score], case: Case) -> Iterator[Gains]:
    """Yield what gains most points in each score of a case; streams that a grid treats alike once."""
    known: dict[tuple[str, tuple[Factor, ...]], Gains] = {}
    for one in scored:
        grid = one.grid
        if grid.withheld:
            yield gains(grid, one.stream, case)
            continue
        alike = grid.slug, grid.factors_of(one.stream)
        if alike not in known:
            known[alike] = gains(grid, one.stream, case)
        yield known[alike]


def _most_first(gain: Gain) -> tuple[int, int]:
    return -gain.least, -gain.most


def _singles(lines: Mapping[str, Line], scorer: Scoring) -> Iterator[Gain]:
    for line in lines.values():
        reached = (0, 0)
        for way in line:
            # A level that brings no more than the one before it is not worth a line.
            if better(way.gain, reached):
                reached = way.gain
                yield Gain((_move(way, scorer.case),), *way.gain)


def _hidden(
    facts: Mapping[Fact, None], lines: Mapping[str, Line], scorer: Scoring
) -> Iterator[tuple[Way, Way]]:
    """Yield pairs of a language and of what gains only once that language is better."""
    for name, line in lines.items():
        if name not in OF_TEST:
            continue
        then = Scoring(scorer.grid, scorer.stream, applied(scorer.case, line[-1].given))
        for fact in facts:
            if fact.name not in lines:
                for way in line_of(fact, then)[-1:]:
                    yield line[-1], way


def _pairs(
    lines: Mapping[str, Line], hidden: Iterator[tuple[Way, Way]], scorer: Scoring
) -> Iterator[Gain]:
    """Yield for each two things the pair that gains most, with no higher a level than it takes."""
    for (name, one), (other_name, other) in combinations(lines.items(), 2):
        # Two languages stand in for one another: the best of both need not be the best together.
        if {name, other_name} <= {*OF_TEST}:
            best = _best_levels(one, other, scorer)
        else:
            best = _farthest(one, other, scorer)
        if best is not None:
            yield _pair(*best, scorer)
    for first, second in hidden:
        gain = scorer.gain({**first.given, **second.given})
        if better(gain, first.gain):
            yield _pair(first, second, gain, scorer)


type _Pair = tuple[Way, Way, tuple[int, int]]


def _best_levels(one: Line, other: Line, scorer: Scoring) -> _Pair | None:
    """Return the levels of two languages that gain most together, and more than each alone."""
    best: _Pair | None = None
    for first, second in product(one, other):
        gain = scorer.gain({**first.given, **second.given})
        more = better(gain, first.gain) and better(gain, second.gain)
        if more and (best is None or gain > best[2]):
            best = first, second, gain
    return best


def _farthest(one: Line, other: Line, scorer: Scoring) -> _Pair | None:
    """Return what gains as much together as the farthest of both, with no more than it takes."""
    gain = scorer.gain({**one[-1].given, **other[-1].given})
    if not (better(gain, one[-1].gain) and better(gain, other[-1].gain)):
        return None
    for first in one:
        second = _enough(first, other, gain, scorer)
        if second is not None:
            return first, second, gain
    return None


def _enough(first: Way, line: Line, gain: tuple[int, int], scorer: Scoring) -> Way | None:
    whole = line if scorer.gain({**first.given, **line[-1].given}) == gain else ()
    return next((way for way in whole if scorer.gain({**first.given, **way.given}) == gain), None)


def _pair(first: Way, second: Way, gain: tuple[int, int], scorer: Scoring) -> Gain:
    moves = []
    for way, beside in ((first, second), (second, first)):
        (fact, *_) = way.given
        others = tuple(
            answer
            for answer in way.others
            if scorer.gain({**beside.given, **way.given, fact: answer}) == gain
        )
        moves.append(_move(Way(way.given, way.gain, others, way.level), scorer.case))
    return Gain(tuple(moves), *gain)


def _move(way: Way, case: Case) -> Move:
    # Only a choice has others, and it stands alone in its way.
    others = dict.fromkeys(way.given, way.others)
    return Move(steps_of(case, way.given, others), way.level)


def _open(scorer: Scoring) -> tuple[Open, ...]:
    """Return the questions that keep a factor open, with the points between its ends."""
    answers = scorer.case.answers
    open_: dict[tuple[str, ...], int] = {}
    for item in score(scorer.grid, scorer.stream, scorer.case).factors:
        span = item.points.high - item.points.low
        missing = tuple(
            fact.name
            for fact in item.factor.scorer.facts()
            if fact.name not in answers and is_question(fact, answers)
        )
        if span and missing:
            open_[missing] = open_.get(missing, 0) + span
    most = scorer.now[1] - scorer.now[0]
    found = [Open(facts, min(up_to, most)) for facts, up_to in open_.items() if most]
    return tuple(sorted(found, key=lambda one: -one.up_to))
