"""What comes after the verdict: scores, past rounds, and what would change it, as JSON.

It is apart from `checker.answers.messages`, so that a browser has the verdict before it has all of this.
"""

from checker.advice.minimal_changes import MinimalChange, Turning, changes
from checker.advice.score_improvements import Gain, Gains, gains
from checker.answers.messages import Checker, Json, Request, because_json
from checker.base.citation import CitationTable
from checker.pathways import PATHWAYS, pathway_of, pathways_of, stream
from checker.points.fsw import GRID as FSW_GRID
from checker.points.fsw import passes
from checker.points.grid import Score
from checker.points.person_scores import score_json, scores
from checker.reference.concordance import parse_concordance
from checker.reference.tables import Reference
from checker.replay.past_rounds import replay, replayed_json
from checker.replay.rounds import parse_rounds
from checker.rules.expressions import Case

POINTS, REPLAY, CHANGES = "points", "replay", "changes"


class FullChecker(Checker):
    """Answer messages of every kind, with the tables read once."""

    def __init__(self, reference: Reference, rounds: str, concordance: str) -> None:
        """Take the reference and the texts of two tables: rounds.csv, noc2016_to_2021.csv."""
        super().__init__(reference)
        self._rounds = parse_rounds(rounds)
        self._concordance = parse_concordance(concordance)
        self.handlers |= {
            POINTS: lambda asked: {POINTS: points_json(asked, reference)},
            REPLAY: lambda asked: {REPLAY: self._replay(asked)},
            CHANGES: lambda asked: {CHANGES: changes_json(asked, reference)},
        }

    def _replay(self, asked: Request) -> Json:
        return replayed_json(
            replay(asked.answers, self._rounds, self.reference, self._concordance, asked.streams)
        )


def points_json(asked: Request, reference: Reference) -> Json:
    """Return the scores of a person on a day, each with what would raise it."""
    case = Case(asked.answers, asked.on, reference)
    found = scores(asked.answers, asked.on, reference, asked.streams)
    cited = CitationTable()
    return {
        "on": asked.on.isoformat(),
        "scores": [_score_json(one, case, cited) for one in found],
        "citations": cited.rows,
    }


def _score_json(found: Score, case: Case, cited: CitationTable) -> Json:
    told = gains(found.grid, found.stream, case)
    passed = passes(case) if found.grid is FSW_GRID else None
    return {
        **score_json(found, cited),
        "stream_title": stream(found.stream).title,
        "passes": passed and {"verdict": passed.verdict.value, "because": because_json(passed)},
        "gains": None if told.refuses else _gains_json(told),
    }


def _gains_json(told: Gains) -> Json:
    return {
        "singles": [_gain_json(gain) for gain in told.singles],
        "pairs": [_gain_json(gain) for gain in told.pairs],
        "answer": [{"questions": list(one.facts), "up_to": one.up_to} for one in told.answer],
    }


def _gain_json(gain: Gain) -> Json:
    return {
        "by": gain.by.value,
        "least": gain.least,
        "most": gain.most,
        "moves": [{"text": move.text, "level": move.level or None} for move in gain.moves],
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
                "title": stream(slug).title,
                "criteria": [_turning_json(one) for one in turnings(slug, case)],
            }
            for slug in pathways_of(slugs)
        ],
    }


def turnings(slug: str, case: Case) -> tuple[Turning, ...]:
    """Return what would change a stream; of one that is not there on the day, nothing would."""
    return changes(pathway_of(slug), case) if stream(slug).there_on(case.on) else ()


def _turning_json(turning: Turning) -> Json:
    return {
        "title": turning.requirement.title,
        "stage": turning.requirement.stage.value,
        "route": turning.requirement.route or None,
        "verdict": turning.outcome.verdict.value,
        "answer": list(turning.answer),
        "fixed": list(turning.fixed),
        "changes": [_change_json(change) for change in turning.changes],
    }


def _change_json(change: MinimalChange) -> Json:
    return {
        "by": change.by.value,
        "verdict": change.verdict.value,
        "text": " ".join(step.text for step in change.steps),
        "steps": [
            {"question": step.fact.name, "by": step.by.value, "text": step.text}
            for step in change.steps
        ],
        "answer": list(change.answer),
        "breaks": list(change.breaks),
    }
