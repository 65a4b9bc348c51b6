"""Facts of the record inside texts of `content/`: `{{ draws-of: ontario-workforce-priority }}`.

A text that says what the record has, or has not, would go stale in silence with the next draw. It names
the fact instead, and the fact is put in its place when the record is read.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from checker.base.phrases import Number, PluralTemplate, Template
from checker.base.words import IN_ENGLISH, Wording
from checker.pathways import STREAMS, pathway_of, stream
from checker.points import GRIDS
from checker.points.grid import Factor, Grid
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.grid_tables import most_table, points_table, steps_table
from plugins.record.model import Guide, StandingPage, StreamText
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.statistics import ranking

_TENSE = "by-status"
# Of whose texts facts are a part.
_FILLED = (StreamText, Guide, StandingPage)
_PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")

_NO_DRAW = Template("No draw of {stream} is known up to {known}.")
_ONE_DRAW = Template("One draw of {stream} is known up to {known}: that of {last}.")
_DRAWS = Template("{count} draws of {stream} are known up to {known}, the last on {last}.")
_NO_LOWEST = Template(
    "Nobody knows a lowest score by the points table {table}: no draw that printed one is known up "
    "to {known}."
)
_LOWEST = PluralTemplate(
    "By the points table {table}, the lowest score printed is {low}: of the one draw known up to "
    "{known} with a score.",
    "By the points table {table}, the lowest score printed is {low}: of the {count} draws known up "
    "to {known} with a score.",
    "count",
)
_LOWESTS = Template(
    "By the points table {table}, the lowest scores printed go from {low} to {high}, each for one "
    "draw only: of the {count} draws known up to {known} with a score."
)
_ASKED = Template("- **{requirement}:** {asked}")
_ONE_OF = Template("- **{requirement}, one of these:**")
_RULE = Template("    - {rule}: {asked}")
_LICENCE = Template("- **{occupation}** ({regulator}): {links}")
_NO_REGULATOR = Template("regulator not known")


class BadPlaceholder(Exception):
    """Report what is wrong with a placeholder, and what was expected."""

    def __init__(self, found: str, expected: str, fix: str) -> None:
        super().__init__(found)
        self.found, self.expected, self.fix = found, expected, fix


@dataclass(frozen=True, slots=True)
class _Record:
    """Store where facts are taken from, and what makes their words."""

    dataset: Dataset
    wording: Wording
    of: str

    @property
    def known(self) -> str:
        return self.wording.day(self.dataset.draws_known_to)

    def words(self, english: str) -> str:
        """Return words of a table in the language, or marked as English where it has none."""
        if self.wording is IN_ENGLISH or not english:
            return english
        found = self.dataset.tables.words_in(self.wording.language)
        return found.get(english) or f"*{english}*{{lang=en}}"


def check_placeholders(dataset: Dataset, root: Path) -> None:
    """Raise BadFiles with every fact that a text names, in any language, and that there is not."""
    translations = (
        translated.text for found in dataset.translations.values() for translated in found.values()
    )
    faults = [
        fault
        for text in (*dataset.texts, *translations)
        if isinstance(text.meta, _FILLED)
        for fault in _faults(text, dataset, root)
    ]
    if faults:
        raise BadFiles(faults)


def filled(dataset: Dataset, wording: Wording = IN_ENGLISH) -> Dataset:
    """Return the record with the facts that its texts name, in the language of `wording`.

    BadPlaceholder where there is no such fact.
    """

    def fill[M](text: Text[M]) -> Text[M]:
        body = fill_in(text.body, dataset, _stream_of(text), wording)
        return text if body == text.body else replace(text, body=body)

    return replace(
        dataset,
        streams={slug: fill(text) for slug, text in dataset.streams.items()},
        guides=tuple(map(fill, dataset.guides)),
        pages=tuple(map(fill, dataset.pages)),
    )


def _stream_of(text: Text[Any]) -> str:
    return text.slug if isinstance(text.meta, StreamText) else ""


def fill_in(text: str, dataset: Dataset, of: str = "", wording: Wording = IN_ENGLISH) -> str:
    """Put facts in the place of their names; BadPlaceholder where there is no such fact.

    `of` is the slug of the stream that the text is about, empty where it is about none.
    """
    record = _Record(dataset, wording, of)
    return _PLACE.sub(lambda found: _fact(found[1], record), text)


def _faults(text: Text[Any], dataset: Dataset, root: Path) -> Iterator[Fault]:
    if "{{" not in text.body:
        return
    record = _Record(dataset, IN_ENGLISH, _stream_of(text))
    lines = (root / text.path).read_text("utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        for found in _PLACE.finditer(line):
            try:
                _fact(found[1], record)
            except BadPlaceholder as bad:
                yield Fault(
                    Path(text.path), number, found.start() + 1, bad.found, bad.expected, bad.fix
                )


def _fact(asked: str, record: _Record) -> str:
    name, _, argument = (part.strip() for part in asked.partition(":"))
    of_stream = _OF_STREAM.get(name)
    if of_stream:
        if not record.of:
            raise BadPlaceholder(
                f"{name} in a text that is not about one stream",
                "it in a file of content/streams/ only",
                "write the words themselves",
            )
        return of_stream(argument, record)
    plain = _PLAIN.get(name)
    if plain and not argument:
        return plain(record)
    about = _ABOUT.get(name)
    if about and argument:
        return about(argument, record)
    names = [*_PLAIN, *(f"{name}: …" for name in (*_ABOUT, *_OF_STREAM))]
    near = get_close_matches(asked, names, n=1)
    raise BadPlaceholder(
        f"the unknown fact {{{{ {asked} }}}}",
        "one of " + ", ".join(names),
        f"write {near[0]}" if near else "take one of these",
    )


def _by_status(argument: str, record: _Record) -> str:
    now, bar, then = (part.strip() for part in argument.partition(" / "))
    if not (now and bar and then):
        raise BadPlaceholder(
            f"the tense {argument!r}",
            "two wordings: one while the stream is not closed, then one for when it is",
            f"write {{{{ {_TENSE}: Who can use it / Who could use it }}}}",
        )
    return then if stream(record.of).closed_since(record.dataset.today) else now


def _criteria(title: str, record: _Record) -> str:
    """Say what a requirement of the stream, by its title, asks today, as an entry of a list."""
    pathway = pathway_of(record.of)
    asked = {requirement.title: requirement for requirement in pathway.printed}
    requirement = asked[_known(title, asked)]
    day = pathway.criteria_day(record.dataset.today)
    rules = [rule for rule in requirement.rules if rule.in_force.holds(day) is not False]
    words, named = record.wording.words, Template(title)
    if len(rules) < 2:
        return "".join(
            words(_ASKED(requirement=named, asked=Template(rule.says))) for rule in rules
        )
    head = (
        _ONE_OF(requirement=named)
        if requirement.one_is_enough
        else _ASKED(requirement=named, asked="")
    )
    each = (words(_RULE(rule=Template(rule.title), asked=Template(rule.says))) for rule in rules)
    return "\n".join((words(head).rstrip(), *each))


def _draws_of(slug: str, record: _Record) -> str:
    title = {item.slug: item.title for item in STREAMS}
    draws = record.dataset.listed[_known(slug, title)]
    said = _DRAWS if len(draws) > 1 else _ONE_DRAW if draws else _NO_DRAW
    return record.wording.words(
        said(
            stream=Template(title[slug]),
            known=record.known,
            count=Number(len(draws)),
            last=_link(draws[0], record.wording) if draws else "",
        )
    )


def _lowest_of(slug: str, record: _Record) -> str:
    grids = {grid.slug: grid for grid in GRIDS}
    grid = grids[_known(slug, grids)]
    draws = [found.draw for found in record.dataset.draws if ranking(found.draw) is grid]
    scores = [draw.score_min for draw in draws if draw.score_min is not None]
    said = _NO_LOWEST if not scores else _LOWEST if len({*scores}) == 1 else _LOWESTS
    return record.wording.words(
        said(
            table=f"[{record.wording.text(grid.title)}](/guides/{grid.slug}/)",
            known=record.known,
            low=min(scores, default=0),
            high=max(scores, default=0),
            count=len(scores),
        )
    )


def _of_grid(
    table: Callable[[Sequence[Factor], Grid, Wording], str],
) -> Callable[[str, _Record], str]:
    """Return what prints a table of a grid: its slug and then factors are named; without any, all."""

    def print_table(argument: str, record: _Record) -> str:
        slug, *wanted = argument.split()
        grids = {grid.slug: grid for grid in GRIDS}
        grid = grids[_known(slug, grids)]
        factors = {factor.id: factor for factor in grid.factors}
        found = [factors[_known(name, factors)] for name in wanted or factors]
        return table(found, grid, record.wording)

    return print_table


def _licensed(rule: str, record: _Record) -> str:
    tables = record.dataset.tables
    licences = [licence for found in tables.licences.values() for licence in found]
    _known(rule, {licence.rule: licence for licence in licences})
    links: dict[tuple[str, str], list[str]] = {}
    for licence in sorted(licences, key=lambda licence: (licence.occupation or "", licence.noc)):
        # A code that does not exist is the linter's to name.
        if licence.rule == rule and licence.noc in tables.occupations:
            title = tables.occupations[licence.noc].title
            links.setdefault((licence.occupation, licence.regulator), []).append(
                f"[{licence.noc} {title}](/occupations/{licence.noc}/)"
            )
    return "\n".join(
        record.wording.words(
            _LICENCE(
                occupation=record.words(occupation),
                regulator=record.words(regulator) if regulator else _NO_REGULATOR,
                links="; ".join(its),
            )
        )
        for (occupation, regulator), its in links.items()
    )


def _known[V](slug: str, names: Mapping[str, V]) -> str:
    if slug in names:
        return slug
    near = get_close_matches(slug, names, n=1)
    raise BadPlaceholder(
        f"the unknown name {slug} in a fact",
        "one of " + ", ".join(names),
        f"write {near[0]}" if near else "take one of these",
    )


def _link(record: DrawRecord, wording: Wording) -> str:
    return f"[{wording.day(record.draw.date)}]({record.url})"


_PLAIN: Mapping[str, Callable[[_Record], str]] = {
    "known-to": lambda record: record.known,
    "draws": lambda record: record.wording.words(Number(len(record.dataset.draws))),
}
_ABOUT: Mapping[str, Callable[[str, _Record], str]] = {
    "draws-of": _draws_of,
    "lowest-of": _lowest_of,
    "licensed": _licensed,
    "points": _of_grid(points_table),
    "steps": _of_grid(steps_table),
    "most": _of_grid(most_table),
}
_OF_STREAM: Mapping[str, Callable[[str, _Record], str]] = {
    _TENSE: _by_status,
    "criteria": _criteria,
}
