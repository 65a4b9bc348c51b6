"""The texts of the checker that stand on pages, read from the very objects that decide.

The checker itself knows nothing of catalogs. What it replies is made of templates, which are found
in its sources (`plugins.i18n.extraction`).
"""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.advice.answer_changes import DAY
from checker.answers.questionnaire import questions
from checker.base.citation import Standing
from checker.base.words import singular
from checker.pathways import PATHWAYS, STREAMS
from checker.points import GRIDS, fsw
from checker.points.grid import Grid
from checker.questions import GROUPS
from checker.reference.language_tests import Ability
from checker.rules.evaluate import ASK_THE_PROGRAM
from checker.rules.rule import Pathway
from checker.streams.stream import Status


@dataclass(frozen=True, slots=True)
class CheckerText:
    """Store one text, or one that goes by a number in both forms; what it is, and where it stands."""

    text: str | tuple[str, str]
    what: str
    source: str


def checker_texts() -> Iterator[CheckerText]:
    """Yield the texts of streams, questions, rules and points tables; some come more than once."""
    for source, texts in (
        ("checker/base/citation.py", ((text.value, "how a fact is known") for text in Standing)),
        ("checker/rules/evaluate.py", ((ASK_THE_PROGRAM.text, "where no answer is missing"),)),
        ("checker/reference/language_tests.py", ((one.value, "an ability") for one in Ability)),
        ("checker/streams/stream.py", ((text.value, "status of a stream") for text in Status)),
        ("checker/pathways", _of_streams()),
        ("checker/questions", _of_questions()),
        ("checker/pathways", (found for pathway in PATHWAYS for found in _of_pathway(pathway))),
        ("checker/points", (found for grid in GRIDS for found in _of_grid(grid))),
        ("checker/points", ((gate.title, "minimum of a points table") for gate in fsw.GATES)),
    ):
        for text, what in texts:
            if text:
                yield CheckerText(text, what, source)


type _Found = Iterator[tuple[str | tuple[str, str], str]]


def _of_streams() -> _Found:
    for stream in STREAMS:
        yield stream.title, "name of a stream"
        yield stream.short, "short name of a stream"
        yield stream.family, "name of a family of streams"
        for phase in stream.phases:
            yield phase.note, f"what happened on {phase.start}: {stream.slug}"


def _of_questions() -> _Found:
    for group in GROUPS:
        yield group, "title of a group of questions"
    for fact in (*questions(), DAY):
        yield fact.prompt, f"question {fact.name}"
        yield fact.help, f"help on the question {fact.name}"
        yield fact.says, f"what an answer says: {fact.name}"
        yield fact.denies, f"what no says: {fact.name}"
        yield fact.act, f"what brings another answer about: {fact.name}"
        yield fact.unit, f"unit of the question {fact.name}"
        if fact.unit and singular(fact.unit) != fact.unit:
            yield (singular(fact.unit), fact.unit), f"unit of the question {fact.name}, by a number"
        for choice in fact.choices:
            yield choice.label, f"answer to the question {fact.name}"
            yield choice.says, f"what an answer says: {fact.name}"


def _of_pathway(pathway: Pathway) -> _Found:
    for gap in pathway.gaps:
        yield gap.why, f"what was asked and is not tested: {pathway.slug}"
    for requirement in pathway.printed:
        yield requirement.title, f"title of a requirement: {pathway.slug}"
        yield requirement.route, f"name of a route: {pathway.slug}"
        for rule in requirement.rules:
            yield rule.title, f"title of rule {rule.id}"
            yield rule.says, f"words of rule {rule.id}"
            yield rule.note, f"note on rule {rule.id}"
            if rule.in_force.basis:
                yield rule.in_force.basis.why, f"why the first day of rule {rule.id} is inferred"


def _of_grid(grid: Grid) -> _Found:
    yield grid.title, "name of a points table"
    yield grid.note, f"note on a points table: {grid.slug}"
    yield grid.refuses, f"why no total can be given: {grid.slug}"
    for cap in grid.caps:
        yield cap.title, f"factors that are limited together: {grid.slug}"
    for factor in grid.factors:
        yield factor.title, f"factor of a points table: {grid.slug}"
        yield factor.note, f"note on a factor: {grid.slug}, {factor.id}"
        for row in factor.scorer.rows():
            yield row.label, f"line of a points table: {grid.slug}, {factor.id}"
            yield row.column, f"column of a points table: {grid.slug}, {factor.id}"
