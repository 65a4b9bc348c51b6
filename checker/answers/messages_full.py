"""What comes after the verdict: scores, past rounds, and what would change it, as JSON.

It is apart from `checker.answers.messages`, so that a browser has the verdict before it has all of this.
"""

from collections.abc import Iterable

from checker.advice.minimal_changes import CriterionChanges, MinimalChange, changes
from checker.advice.score_improvements import Gain, Gains, gains_of_each
from checker.answers.messages import Checker, Json, Request, because_json
from checker.answers.report import check
from checker.answers.what_if import ideas, ideas_json, suppose, what_if_json
from checker.base.citation import CitationTable
from checker.base.phrases import SEMICOLON, Joined
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH, Wording
from checker.pathways import PATHWAYS, pathway_of, pathways_of, stream
from checker.points.fsw import GRID as FSW_GRID
from checker.points.fsw import passes
from checker.points.grid import FactorScore, Score
from checker.points.person_scores import scores
from checker.reference.concordance import parse_concordance
from checker.reference.tables import Reference
from checker.replay.cutoffs import scores_said
from checker.replay.past_rounds import Past, Replayed, replay
from checker.replay.rounds import parse_rounds
from checker.rules.expressions import Case

POINTS, REPLAY, CHANGES, IN_SHORT = "points", "replay", "changes", "in_short"
WHAT_IF, IDEAS = "what_if", "ideas"


class FullChecker(Checker):
    """Answer messages of every kind, with the tables read once."""

    def __init__(
        self, reference: Reference, rounds: str, concordance: str, *translations: Wording
    ) -> None:
        """Take the reference and the texts of two tables: rounds.csv, noc2016_to_2021.csv."""
        super().__init__(reference, *translations)
        self._rounds = parse_rounds(rounds)
        self._concordance = parse_concordance(concordance)
        self.handlers |= {
            POINTS: lambda asked: {POINTS: points_json(asked, reference)},
            REPLAY: lambda asked: {REPLAY: self._replay(asked)},
            CHANGES: lambda asked: {CHANGES: changes_json(asked, reference)},
            IN_SHORT: lambda asked: {IN_SHORT: self._in_short(asked)},
            WHAT_IF: lambda asked: {WHAT_IF: self._what_if(asked)},
            IDEAS: lambda asked: {IDEAS: self._ideas(asked)},
        }

    def _replay(self, asked: Request) -> Json:
        return replayed_json(self._replayed(asked), asked.wording)

    def _replayed(self, asked: Request) -> tuple[Replayed, ...]:
        return replay(asked.answers, self._rounds, self.reference, self._concordance, asked.streams)

    def _what_if(self, asked: Request) -> Json:
        """Return how streams come out with the answers of `if` and on the day of `if_on`."""
        now = Case(asked.answers, asked.on, self.reference)
        supposed = suppose(now, asked.changed or {}, asked.changed_on or asked.on)
        then = supposed.case
        report = check(then.answers, then.on, self.reference, asked.streams)
        slugs = [result.stream.slug for result in report.streams]
        counted = scores(then.answers, then.on, self.reference, slugs)
        past = replay(then.answers, self._rounds, self.reference, self._concordance, slugs)
        return what_if_json(supposed, report, counted, past, asked.wording)

    def _ideas(self, asked: Request) -> Json:
        """Return for each stream which changes are worth a look."""
        now = Case(asked.answers, asked.on, self.reference)
        slugs = asked.streams if asked.streams is not None else [one.slug for one in PATHWAYS]
        found = {slug: ideas_json(ideas(slug, now), asked.wording) for slug in pathways_of(slugs)}
        return {"streams": [{"slug": slug, "ideas": its} for slug, its in found.items()]}

    def _in_short(self, asked: Request) -> Json:
        """Return the score of each stream, the newest cut-off, and the nearest past round."""
        scored = scores(asked.answers, asked.on, self.reference, asked.streams)
        return {
            "on": asked.on.isoformat(),
            "streams": [
                _in_short_json(item, scored, asked.wording) for item in self._replayed(asked)
            ],
        }


def _in_short_json(item: Replayed, scored: Iterable[Score], wording: Wording) -> Json:
    cutoff = item.cutoff
    return {
        "slug": item.stream.slug,
        "scores": [_total_json(one, wording) for one in scored if one.stream == item.stream.slug],
        "rounds": len(item.rounds),
        "taken": item.count(Verdict.MET),
        "cutoff": cutoff
        and {
            "id": cutoff.id,
            "day": cutoff.day.isoformat(),
            "text": wording.words(scores_said(cutoff.scores)),
        },
        "nearest": _nearest_json(item, wording),
    }


def _nearest_json(item: Replayed, wording: Wording) -> Json | None:
    if item.nearest is None:
        return None
    past, short = item.nearest
    return {
        "id": past.round.id,
        "day": past.round.day.isoformat(),
        "short_by": short.points,
        "text": wording.words(short.said()),
    }


def points_json(asked: Request, reference: Reference) -> Json:
    """Return the scores of a person on a day, each with what would raise it."""
    case = Case(asked.answers, asked.on, reference)
    found = scores(asked.answers, asked.on, reference, asked.streams)
    cited = CitationTable(asked.wording)
    return {
        "on": asked.on.isoformat(),
        "scores": [
            _score_json(one, told, case, cited, asked.wording)
            for one, told in zip(found, gains_of_each(found, case), strict=True)
        ],
        "citations": cited.rows,
    }


def _score_json(
    found: Score, told: Gains, case: Case, cited: CitationTable, wording: Wording
) -> Json:
    passed = passes(case) if found.grid is FSW_GRID else None
    return {
        **score_json(found, cited, wording),
        "stream_title": wording.text(stream(found.stream).title),
        "passes": passed and {"verdict": passed.verdict, "because": because_json(passed, wording)},
        "gains": None if told.refuses else _gains_json(told, wording),
    }


def score_json(result: Score, cited: CitationTable, wording: Wording = IN_ENGLISH) -> Json:
    """Return a score; `least` and `most` are null where the grid gives no total.

    Its citations are places in the table.
    """
    grid = result.grid
    return {
        **_total_json(result, wording),
        "stream": result.stream,
        "note": wording.text(grid.note) or None,
        **cited.json(grid.citation),
        "factors": [_factor_json(item, cited, wording) for item in result.factors],
        "groups": [
            {
                "title": wording.text(part.cap.title),
                "factors": list(part.cap.factors),
                "least": part.low,
                "most": part.high,
                "out_of": part.cap.most,
            }
            for part in result.subtotals()
        ],
        "taken": [
            {"title": wording.text(taken.cap.title), "least": taken.low, "most": taken.high}
            for taken in result.taken()
        ],
    }


def _total_json(result: Score, wording: Wording) -> Json:
    grid = result.grid
    return {
        "grid": grid.slug,
        "title": wording.text(grid.title),
        "least": None if result.refuses else result.low,
        "most": None if result.refuses else result.high,
        "out_of": None if result.refuses else grid.most(result.stream),
        "refuses": wording.text(result.refuses) or None,
    }


def _factor_json(item: FactorScore, cited: CitationTable, wording: Wording) -> Json:
    factor, points = item.factor, item.points
    return {
        "id": factor.id,
        "title": wording.text(factor.title),
        "said": wording.words(points.said) or None,
        "least": points.low,
        "most": points.high,
        "out_of": factor.most,
        "questions": [fact.name for fact in factor.scorer.facts()],
        "note": wording.text(factor.note) or None,
        **cited.json(factor.citation),
    }


def _gains_json(told: Gains, wording: Wording) -> Json:
    return {
        "singles": [_gain_json(gain, wording) for gain in told.singles],
        "pairs": [_gain_json(gain, wording) for gain in told.pairs],
        "answer": [{"questions": list(one.facts), "up_to": one.up_to} for one in told.answer],
    }


def _gain_json(gain: Gain, wording: Wording) -> Json:
    return {
        "by": gain.by,
        "least": gain.least,
        "most": gain.most,
        "moves": [
            {
                "text": wording.sentence(move.said()),
                "short": wording.sentence(move.in_short()),
                "level": wording.words(move.level) or None,
            }
            for move in gain.moves
        ],
    }


def changes_json(asked: Request, reference: Reference) -> Json:
    """Return, for each stream, what would turn each criterion that is not met or not known."""
    case = Case(asked.answers, asked.on, reference)
    slugs = asked.streams if asked.streams is not None else [one.slug for one in PATHWAYS]
    return {
        "on": asked.on.isoformat(),
        "streams": [
            {
                "slug": slug,
                "title": asked.wording.text(stream(slug).title),
                "criteria": [_criterion_json(one, asked.wording) for one in changes_of(slug, case)],
            }
            for slug in pathways_of(slugs)
        ],
    }


def changes_of(slug: str, case: Case) -> tuple[CriterionChanges, ...]:
    """Return what would change a stream; of one that does not exist on the day, nothing would."""
    return changes(pathway_of(slug), case) if stream(slug).there_on(case.on) else ()


def _criterion_json(criterion: CriterionChanges, wording: Wording) -> Json:
    return {
        "title": wording.text(criterion.requirement.title),
        "stage": criterion.requirement.stage,
        "route": wording.text(criterion.requirement.route) or None,
        "verdict": criterion.outcome.verdict,
        "answer": list(criterion.answer),
        "fixed": list(criterion.fixed),
        "changes": [_change_json(change, wording) for change in criterion.changes],
    }


def _change_json(change: MinimalChange, wording: Wording) -> Json:
    steps = [(step, step.said()) for step in change.steps]
    return {
        "by": change.by,
        "verdict": change.verdict,
        "text": wording.sentence(Joined(SEMICOLON, tuple(said for _, said in steps))),
        "steps": [
            {"question": step.fact.name, "by": step.by, "text": wording.sentence(said)}
            for step, said in steps
        ],
        "answer": list(change.answer),
        "breaks": [wording.text(title) for title in change.breaks],
    }


def replayed_json(replayed: Iterable[Replayed], wording: Wording = IN_ENGLISH) -> Json:
    """Return the rounds of streams as JSON; conditions that a round did not have are left out."""
    return {
        "streams": [
            {
                "slug": item.stream.slug,
                "title": wording.text(item.stream.title),
                "note": wording.words(item.note) or None,
                "nearest": _nearest_json(item, wording),
                "rounds": [_past_json(past, wording) for past in item.rounds],
            }
            for item in replayed
        ]
    }


def _past_json(past: Past, wording: Wording) -> Json:
    return {
        "id": past.round.id,
        "day": past.round.day.isoformat(),
        "printed_for": wording.text(stream(past.round.stream).title) if past.pathway else None,
        "pathway": wording.text(stream(past.pathway).title) if past.pathway else None,
        "target": wording.text(past.round.target) or None,
        "target_language": wording.language_of(past.round.target),
        "confidence": past.round.confidence,
        "verdict": past.verdict,
        "any_day": past.any_day,
        "conditions": [
            {
                "part": condition.part,
                "verdict": condition.verdict,
                "text": wording.words(condition.said),
                "facts": list(condition.facts),
            }
            for condition in past.conditions
            if condition.verdict is not Verdict.NOT_APPLICABLE
        ],
    }
