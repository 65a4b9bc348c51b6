"""Reports, scores and past rounds as text for a terminal."""

from collections.abc import Iterable

from checker.points.grid import Score
from checker.replay import Replayed
from checker.report import Report
from checker.verdict import Verdict

# The rounds of a stream that are printed: those that took the person, and the newest others.
_MOST_ROUNDS = 10


def report_text(report: Report) -> str:
    """Return a report, stream by stream."""
    lines = []
    for result in report.streams:
        status = result.stream.status(report.on)
        lines.append(f"{result.stream.title} ({status} on {report.on}): {_loud(result.verdict)}")
        if result.criteria.verdict is not result.verdict:
            stood = _loud(result.criteria.verdict)
            lines.append(f"  Its criteria, as they stood on {result.criteria_day}: {stood}")
        for requirement in result.requirements:
            outcome = requirement.outcome
            lines.append(f"  {requirement.requirement.title}: {_loud(outcome.verdict)}")
            lines += [f"    {seen.text}" for seen in outcome.seen]
    if report.next_questions:
        lines.append("Answer next: " + ", ".join(report.next_questions[:5]))
    return "\n".join(lines)


def scores_text(scores: Iterable[Score]) -> str:
    """Return scores, each with its breakdown."""
    lines = []
    for score in scores:
        grid = score.grid
        most = grid.most(score.stream)
        total = "no total" if grid.refuses else f"{_range(score.low, score.high)} of {most}"
        lines.append(f"{grid.title}, {score.stream}: {total}")
        if grid.refuses:
            lines.append(f"  {grid.refuses}")
        for item in score.factors:
            points, factor = item.points, item.factor
            said = f" ({points.said})" if points.said else ""
            got = _range(points.low, points.high)
            lines.append(f"  {factor.title}: {got} of {factor.most}{said}")
    return "\n".join(lines) or "No grid is known for that day."


def replay_text(replayed: Iterable[Replayed]) -> str:
    """Return the past rounds of each stream: how many of each answer, and the rounds that matter."""
    lines = []
    for item in replayed:
        lines.append(item.stream.title)
        if item.note:
            lines.append(f"  {item.note}")
        taken = [past for past in item.rounds if past.verdict is Verdict.MET]
        others = [past for past in item.rounds if past.verdict is not Verdict.MET]
        if item.rounds:
            lines.append(f"  would have taken you: {len(taken)} of {len(item.rounds)} rounds")
        for past in [*taken, *others][: max(len(taken), _MOST_ROUNDS)]:
            lines.append(f"  {past.round.day} {past.round.id}: {_loud(past.verdict)}")
            lines += [
                f"    {condition.part.value}: {condition.text}"
                for condition in past.conditions
                if condition.verdict is past.verdict and condition.text
            ]
    return "\n".join(lines)


def _range(low: int, high: int) -> str:
    return str(low) if low == high else f"{low} to {high}"


def _loud(verdict: str) -> str:
    return verdict.replace("_", " ").upper()
