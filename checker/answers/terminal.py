"""Reports, scores, past rounds and what would change them, as text for a terminal."""

from collections.abc import Iterable, Iterator

from checker.advice.minimal_changes import CriterionChanges
from checker.advice.score_improvements import Gain, gains
from checker.answers.fit import Fit
from checker.answers.report import Report, StreamResult
from checker.base.facts import ChangedBy
from checker.base.phrases import Joined, Phrase, Template, Value
from checker.base.verdict import Verdict
from checker.base.words import Wording
from checker.pathways import stream
from checker.points.grid import Score
from checker.replay.past_rounds import Replayed
from checker.rules.evaluate import RequirementResult, by_routes, whole_route, whom_to_ask
from checker.rules.expressions import Case

# The rounds of a stream that are printed: those that took the person, and the newest others.
_MOST_ROUNDS = 10
_MOST_PAIRS = 3
_MOST_QUESTIONS = 5
_WHO = {
    ChangedBy.YOU: Template("something you can do"),
    ChangedBy.TIME: Template("something that only time brings"),
    ChangedBy.OTHERS: Template("something that only others can do"),
    ChangedBy.NOBODY: Template("something that cannot be changed"),
}
_VERDICTS = {
    Verdict.MET: Template("met"),
    Verdict.NOT_MET: Template("not met"),
    Verdict.UNKNOWN: Template("unknown"),
    Verdict.NOT_APPLICABLE: Template("not applicable"),
    Verdict.OFFICER: Template("for an officer"),
}
_STREAM = Template("{stream} ({status} on {day}): {verdict}")
_STOOD = Template("Its criteria, as they stood on {day}: {verdict}")
_ROUTES = Template("One of these ways is enough. {routes}")
_NEXT = Template("Answer next: {questions}")
_MET, _TO_ANSWER = Template("{met} of {tested} met"), Template("{count} to answer")
_MISSED, _NONE_MISSED = Template("{count} missed"), Template("none missed")
_NOT_KNOWN = Template("{count} not known")
_FITS = {
    Fit.NOT_YOURS: Template("not your pathway: {counts}"),
    Fit.CLOSED: Template("not open: {counts}"),
}
_ANY_FIT = Template("{counts}")
_NAMED, _OF_ROUTE = Template("{name}: {said}"), Template("{name} ({route}): {said}")
_JUDGED = Template("An officer judges: {rule}")
_NO_TOTAL, _TOTAL = Template("no total"), Template("{points} of {most}")
_FACTOR = Template("{points} of {most} ({said})")
_RANGE = Template("{low} to {high}")
_ANSWER = Template("answer {questions}")
_HANGS = Template("answer {questions}: up to {points} points hang on it")
_GAIN = Template("+{points} ({who}): {moves}")
_FIXED = Template("cannot be changed: {questions}")
_WITH = Template("{verdict} with {who}: {steps}")
_BREAKS = Template("which would break: {criteria}")
_NOTHING = Template("Nothing that an answer could change.")
_TAKEN = Template("would have taken you: {met}; would not: {not_met}; not known: {unknown}")
_NEAREST = Template("nearest: {round}: {said}")
_THROUGH = Template("{verdict}, through {pathway}")
_BETWEEN, _COMMAS = Template("{one}; {other}"), Template("{one}, {other}")


class TerminalText:
    """Make text for a terminal in the language of `wording`."""

    def __init__(self, wording: Wording) -> None:
        self._words, self._wording = wording.words, wording

    def report(self, report: Report) -> str:
        """Return a report, stream by stream."""
        lines: list[str] = []
        for result in report.streams:
            lines += self._stream_lines(report, result)
        if asked := report.next_questions[:_MOST_QUESTIONS]:
            lines.append(self._words(_NEXT(questions=", ".join(asked))))
        return "\n".join(lines)

    def _stream_lines(self, report: Report, result: StreamResult) -> Iterator[str]:
        yield self._words(
            _STREAM(
                stream=Template(result.stream.title),
                status=Template(result.stream.status(report.on).value),
                day=report.on,
                verdict=self._loud(result.verdict),
            )
        )
        yield f"  {self._words(_counts(result))}"
        if result.criteria.verdict is not result.verdict:
            stood = self._loud(result.criteria.verdict)
            yield f"  {self._words(_STOOD(day=result.criteria_day, verdict=stood))}"
        routes = tuple(
            _NAMED(name=Template(name), said=self._loud(whole_route(items)[0]))
            for name, items in by_routes(result.requirements).items()
            if name
        )
        if routes:
            yield f"  {self._words(_ROUTES(routes=Joined(_BETWEEN, routes)))}"
        for requirement in result.requirements:
            yield from self._requirement_lines(requirement)
        if ask := whom_to_ask(result.outcome):
            yield f"  {self._words(ask)}"

    def _requirement_lines(self, result: RequirementResult) -> Iterator[str]:
        """Yield how a requirement came out, what an officer is to judge, and whom to ask."""
        requirement, outcome = result.requirement, result.outcome
        name, loud = Template(requirement.title), self._loud(outcome.verdict)
        route = requirement.route and Template(requirement.route)
        said = (
            _OF_ROUTE(name=name, route=route, said=loud) if route else _NAMED(name=name, said=loud)
        )
        yield f"  {self._words(said)}"
        yield from (f"    {self._wording.sentence(seen.said)}" for seen in outcome.seen)
        if outcome.verdict is Verdict.OFFICER:
            judged = (item.rule for item in result.rules if item.outcome.verdict is Verdict.OFFICER)
            for rule in judged:
                yield f"    {self._words(_JUDGED(rule=Template(rule.says)))}"
        if ask := whom_to_ask(outcome):
            yield f"    {self._words(ask)}"

    def scores(self, scores: Iterable[Score]) -> str:
        """Return scores, each with its breakdown."""
        lines = []
        for score in scores:
            grid = score.grid
            most = grid.most(score.stream)
            total = (
                _NO_TOTAL
                if score.refuses
                else _TOTAL(points=_range(score.low, score.high), most=most)
            )
            lines.append(
                f"{self._words(Template(grid.title))}, {score.stream}: {self._words(total)}"
            )
            if score.refuses:
                lines.append(f"  {self._words(Template(score.refuses))}")
            for item in score.factors:
                points, factor = item.points, item.factor
                got = _range(points.low, points.high)
                told = (
                    _FACTOR(points=got, most=factor.most, said=points.said)
                    if points.said
                    else _TOTAL(points=got, most=factor.most)
                )
                lines.append(f"  {self._words(_NAMED(name=Template(factor.title), said=told))}")
        return "\n".join(lines)

    def gains(self, score: Score, case: Case) -> str:
        """Return what would raise a score, best first, each with whom it depends on."""
        told = gains(score.grid, score.stream, case)
        lines = [self._gain(gain) for gain in (*told.singles, *told.pairs[:_MOST_PAIRS])]
        lines += [
            self._words(_HANGS(questions=", ".join(one.facts), points=one.up_to))
            for one in told.answer
        ]
        return "".join(f"\n  {line}" for line in lines)

    def _gain(self, gain: Gain) -> str:
        moves = Joined(_BETWEEN, tuple(move.said() for move in gain.moves))
        points = _range(gain.least, gain.most)
        return self._words(_GAIN(points=points, who=_WHO[gain.by], moves=moves))

    def changes(self, slug: str, found: Iterable[CriterionChanges]) -> str:
        """Return what would turn each criterion of a stream, and who can bring it."""
        lines = [self._words(Template(stream(slug).title))]
        for criterion in found:
            name, loud = criterion.requirement.title, self._loud(criterion.outcome.verdict)
            lines.append(f"  {self._words(_NAMED(name=Template(name), said=loud))}")
            for template, questions in ((_ANSWER, criterion.answer), (_FIXED, criterion.fixed)):
                if questions:
                    lines.append(f"    {self._words(template(questions=', '.join(questions)))}")
            for change in criterion.changes:
                steps = Joined(_BETWEEN, tuple(step.said() for step in change.steps))
                loud = self._loud(change.verdict)
                said = _WITH(verdict=loud, who=_WHO[change.by], steps=steps)
                lines.append(f"    {self._words(said)}")
                if change.breaks:
                    broken = Joined(_COMMAS, tuple(map(Template, change.breaks)))
                    lines.append(f"      {self._words(_BREAKS(criteria=broken))}")
        if len(lines) == 1:
            lines.append(f"  {self._words(_NOTHING)}")
        return "\n".join(lines)

    def replay(self, replayed: Iterable[Replayed]) -> str:
        """Return the past rounds of each stream: how many of each answer, and the rounds that matter."""
        lines = []
        for item in replayed:
            lines.append(self._words(Template(item.stream.title)))
            if item.note:
                lines.append(f"  {self._words(item.note)}")
            if item.rounds:
                counts = {one.value: item.count(one) for one in Verdict}
                lines.append(f"  {self._words(_TAKEN(**counts))}")
            if item.nearest:
                past, short = item.nearest
                of = f"{past.round.day} {past.round.id}"
                lines.append(f"  {self._words(_NEAREST(round=of, said=short.said()))}")
            taken = [past for past in item.rounds if past.verdict is Verdict.MET]
            others = [past for past in item.rounds if past.verdict is not Verdict.MET]
            for past in [*taken, *others][: max(len(taken), _MOST_ROUNDS)]:
                loud: Value = self._loud(past.verdict)
                if past.pathway:
                    loud = _THROUGH(verdict=loud, pathway=Template(stream(past.pathway).short))
                lines.append(f"  {past.round.day} {past.round.id}: {self._words(loud)}")
                lines += [
                    f"    {condition.part.value}: {self._words(condition.said)}"
                    for condition in past.conditions
                    if condition.verdict is past.verdict and condition.said
                ]
        return "\n".join(lines)

    def _loud(self, verdict: Verdict) -> str:
        return self._words(_VERDICTS[verdict]).upper()


def _counts(result: StreamResult) -> Phrase:
    counts = result.counts
    parts: list[Value] = [
        _MET(met=counts.met, tested=counts.tested),
        _MISSED(count=counts.missed) if counts.missed else _NONE_MISSED,
        _TO_ANSWER(count=counts.to_answer),
    ]
    if counts.not_known:
        parts.append(_NOT_KNOWN(count=counts.not_known))
    return _FITS.get(result.fit, _ANY_FIT)(counts=Joined(_COMMAS, tuple(parts)))


def _range(low: int, high: int) -> Value:
    return low if low == high else _RANGE(low=low, high=high)
