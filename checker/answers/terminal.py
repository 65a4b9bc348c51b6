"""Reports, scores, past rounds and what would change them, as text for a terminal."""

from collections.abc import Iterable, Iterator

from checker.advice.minimal_changes import CriterionChanges
from checker.advice.score_improvements import Gain, gains
from checker.answers.fit import Fit
from checker.answers.report import Report, StreamResult
from checker.base.facts import ChangedBy
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.pathways import stream
from checker.points.grid import Score
from checker.replay.past_rounds import Replayed
from checker.rules.evaluate import RequirementResult, by_routes, whole_route, whom_to_ask
from checker.rules.expressions import Case

# The rounds of a stream that are printed: those that took the person, and the newest others.
_MOST_ROUNDS = 10
_MOST_PAIRS = 3
_WHO = {
    ChangedBy.YOU: "something you can do",
    ChangedBy.TIME: "something that only time brings",
    ChangedBy.OTHERS: "something that only others can do",
    ChangedBy.NOBODY: "something that cannot be changed",
}


def report_text(report: Report) -> str:
    """Return a report, stream by stream."""
    lines = []
    for result in report.streams:
        status = result.stream.status(report.on)
        lines.append(
            f"{result.stream.title} ({status} on {IN_ENGLISH.day(report.on)}): {_loud(result.verdict)}"
        )
        lines.append(f"  {_counts_line(result)}")
        if result.criteria.verdict is not result.verdict:
            stood = _loud(result.criteria.verdict)
            lines.append(
                f"  Its criteria, as they stood on {IN_ENGLISH.day(result.criteria_day)}: {stood}"
            )
        routes = {name: items for name, items in by_routes(result.requirements).items() if name}
        if routes:
            each = (f"{name}: {_loud(whole_route(items)[0])}" for name, items in routes.items())
            lines.append(f"  One of these ways is enough. {'; '.join(each)}")
        for requirement in result.requirements:
            lines += _requirement_lines(requirement)
        if ask := whom_to_ask(result.outcome):
            lines.append(f"  {IN_ENGLISH.words(ask)}")
    if report.next_questions:
        lines.append("Answer next: " + ", ".join(report.next_questions[:5]))
    return "\n".join(lines)


def _counts_line(result: StreamResult) -> str:
    counts = result.counts
    missed = f"{counts.missed} missed" if counts.missed else "none missed"
    parts = [f"{counts.met} of {counts.tested} met", missed, f"{counts.to_answer} to answer"]
    if counts.not_known:
        parts.append(f"{counts.not_known} not known")
    fits = {Fit.NOT_YOURS: "not your pathway: ", Fit.CLOSED: "not open: "}
    return fits.get(result.fit, "") + ", ".join(parts)


def _requirement_lines(result: RequirementResult) -> Iterator[str]:
    """Yield how a requirement came out, what an officer is to judge, and whom to ask."""
    requirement, outcome = result.requirement, result.outcome
    way = f" ({requirement.route})" if requirement.route else ""
    yield f"  {requirement.title}{way}: {_loud(outcome.verdict)}"
    yield from (f"    {IN_ENGLISH.sentence(seen.said)}" for seen in outcome.seen)
    if outcome.verdict is Verdict.OFFICER:
        judged = (item.rule for item in result.rules if item.outcome.verdict is Verdict.OFFICER)
        yield from (f"    An officer judges: {rule.says}" for rule in judged)
    if ask := whom_to_ask(outcome):
        yield f"    {IN_ENGLISH.words(ask)}"


def scores_text(scores: Iterable[Score]) -> str:
    """Return scores, each with its breakdown."""
    lines = []
    for score in scores:
        grid = score.grid
        most = grid.most(score.stream)
        total = "no total" if score.refuses else f"{_range(score.low, score.high)} of {most}"
        lines.append(f"{grid.title}, {score.stream}: {total}")
        if score.refuses:
            lines.append(f"  {score.refuses}")
        for item in score.factors:
            points, factor = item.points, item.factor
            said = f" ({IN_ENGLISH.words(points.said)})" if points.said else ""
            got = _range(points.low, points.high)
            lines.append(f"  {factor.title}: {got} of {factor.most}{said}")
    return "\n".join(lines)


def gains_text(score: Score, case: Case) -> str:
    """Return what would raise a score, best first, each with whom it depends on."""
    told = gains(score.grid, score.stream, case)
    lines = [_gain_line(gain) for gain in (*told.singles, *told.pairs[:_MOST_PAIRS])]
    lines += [
        f"  answer {', '.join(one.facts)}: up to {one.up_to} points hang on it"
        for one in told.answer
    ]
    return "".join(f"\n{line}" for line in lines)


def _gain_line(gain: Gain) -> str:
    moves = "; ".join(IN_ENGLISH.words(move.said()) for move in gain.moves)
    return f"  +{_range(gain.least, gain.most)} ({_WHO[gain.by]}): {moves}"


def changes_text(slug: str, found: Iterable[CriterionChanges]) -> str:
    """Return what would turn each criterion of a stream, and who can bring it."""
    lines = [stream(slug).title]
    for criterion in found:
        lines.append(f"  {criterion.requirement.title}: {_loud(criterion.outcome.verdict)}")
        if criterion.answer:
            lines.append(f"    answer {', '.join(criterion.answer)}")
        if criterion.fixed:
            lines.append(f"    cannot be changed: {', '.join(criterion.fixed)}")
        for change in criterion.changes:
            steps = "; ".join(IN_ENGLISH.words(step.said()) for step in change.steps)
            lines.append(f"    {_loud(change.verdict)} with {_WHO[change.by]}: {steps}")
            if change.breaks:
                lines.append(f"      which would break: {', '.join(change.breaks)}")
    if len(lines) == 1:
        lines.append("  Nothing that an answer could change.")
    return "\n".join(lines)


def replay_text(replayed: Iterable[Replayed]) -> str:
    """Return the past rounds of each stream: how many of each answer, and the rounds that matter."""
    lines = []
    for item in replayed:
        lines.append(item.stream.title)
        if item.note:
            lines.append(f"  {IN_ENGLISH.words(item.note)}")
        taken = [past for past in item.rounds if past.verdict is Verdict.MET]
        others = [past for past in item.rounds if past.verdict is not Verdict.MET]
        if item.rounds:
            lines.append(
                f"  would have taken you: {len(taken)}; would not: {item.count(Verdict.NOT_MET)}; "
                f"not known: {item.count(Verdict.UNKNOWN)}"
            )
        if item.nearest:
            past, short = item.nearest
            said = IN_ENGLISH.words(short.said())
            lines.append(f"  nearest: {past.round.day} {past.round.id}: {said}")
        for past in [*taken, *others][: max(len(taken), _MOST_ROUNDS)]:
            through = f", through {stream(past.pathway).short}" if past.pathway else ""
            lines.append(f"  {past.round.day} {past.round.id}: {_loud(past.verdict)}{through}")
            lines += [
                f"    {condition.part.value}: {IN_ENGLISH.words(condition.said)}"
                for condition in past.conditions
                if condition.verdict is past.verdict and condition.said
            ]
    return "\n".join(lines)


def _range(low: int, high: int) -> str:
    return str(low) if low == high else f"{low} to {high}"


def _loud(verdict: str) -> str:
    return verdict.replace("_", " ").upper()
