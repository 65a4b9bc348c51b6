"""Facts of the record inside texts of `content/`: `{{ draws-of: ontario-workforce-priority }}`.

A text that says what the record has, or has not, would go stale in silence with the next draw. It names
the fact instead, and the fact is put in its place when the record is read.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from pathlib import Path

from checker.base.words import IN_ENGLISH
from checker.pathways import STREAMS, pathway_of, stream
from checker.points import GRIDS
from checker.points.grid import Factor, Grid
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.grid_tables import most_table, points_table, steps_table
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.statistics import ranking

_TENSE = "by-status"
_PLACE = re.compile(r"\{\{\s*([^{}]*?)\s*\}\}")


class BadPlaceholder(Exception):
    """Report what is wrong with a placeholder, and what was expected."""

    def __init__(self, found: str, expected: str, fix: str) -> None:
        super().__init__(found)
        self.found, self.expected, self.fix = found, expected, fix


def filled(dataset: Dataset, root: Path) -> Dataset:
    """Return the record with the facts that its texts name; BadFiles carries every bad name."""
    faults: list[Fault] = []

    def fill[M](text: Text[M], of: str = "") -> Text[M]:
        if "{{" not in text.body:
            return text
        faults.extend(_faults(text, dataset, root, of))
        return text if faults else replace(text, body=fill_in(text.body, dataset, of))

    result = replace(
        dataset,
        streams={slug: fill(text, slug) for slug, text in dataset.streams.items()},
        guides=tuple(map(fill, dataset.guides)),
        pages=tuple(map(fill, dataset.pages)),
    )
    if faults:
        raise BadFiles(faults)
    return result


def fill_in(text: str, dataset: Dataset, of: str = "") -> str:
    """Put facts in the place of their names; BadPlaceholder where there is no such fact.

    `of` is the slug of the stream that the text is about, empty where it is about none.
    """
    return _PLACE.sub(lambda found: _fact(found[1], dataset, of), text)


def _faults[M](text: Text[M], dataset: Dataset, root: Path, of: str) -> Iterator[Fault]:
    lines = (root / text.path).read_text("utf-8").split("\n")
    for number, line in enumerate(lines, 1):
        for found in _PLACE.finditer(line):
            try:
                _fact(found[1], dataset, of)
            except BadPlaceholder as bad:
                yield Fault(
                    Path(text.path), number, found.start() + 1, bad.found, bad.expected, bad.fix
                )


def _fact(asked: str, dataset: Dataset, of: str) -> str:
    name, _, argument = (part.strip() for part in asked.partition(":"))
    of_stream = _OF_STREAM.get(name)
    if of_stream:
        if not of:
            raise BadPlaceholder(
                f"{name} in a text that is not about one stream",
                "it in a file of content/streams/ only",
                "write the words themselves",
            )
        return of_stream(argument, dataset, of)
    plain = _PLAIN.get(name)
    if plain and not argument:
        return plain(dataset)
    about = _ABOUT.get(name)
    if about and argument:
        return about(argument, dataset)
    names = [*_PLAIN, *(f"{name}: …" for name in (*_ABOUT, *_OF_STREAM))]
    near = get_close_matches(asked, names, n=1)
    raise BadPlaceholder(
        f"the unknown fact {{{{ {asked} }}}}",
        "one of " + ", ".join(names),
        f"write {near[0]}" if near else "take one of these",
    )


def _by_status(argument: str, dataset: Dataset, of: str) -> str:
    now, bar, then = (part.strip() for part in argument.partition(" / "))
    if not (now and bar and then):
        raise BadPlaceholder(
            f"the tense {argument!r}",
            "two wordings: one while the stream is not closed, then one for when it is",
            f"write {{{{ {_TENSE}: Who can use it / Who could use it }}}}",
        )
    return then if stream(of).closed_since(dataset.today) else now


def _criteria(title: str, dataset: Dataset, of: str) -> str:
    """Say what a requirement of the stream, by its title, asks today, as an entry of a list."""
    pathway = pathway_of(of)
    asked = {requirement.title: requirement for requirement in pathway.printed}
    requirement = asked[_known(title, asked)]
    day = pathway.criteria_day(dataset.today)
    rules = [rule for rule in requirement.rules if rule.in_force.holds(day) is not False]
    if len(rules) < 2:
        return "".join(f"- **{title}:** {rule.says}" for rule in rules)
    one = ", one of these" if requirement.one_is_enough else ""
    each = (f"    - {rule.title}: {rule.says}" for rule in rules)
    return "\n".join((f"- **{title}{one}:**", *each))


def _draws_of(slug: str, dataset: Dataset) -> str:
    title = {item.slug: item.title for item in STREAMS}
    records = dataset.listed[_known(slug, title)]
    known = IN_ENGLISH.day(dataset.draws_known_to)
    if not records:
        return f"No draw of {title[slug]} is known up to {known}."
    last = _link(records[0])
    if len(records) == 1:
        return f"One draw of {title[slug]} is known up to {known}: that of {last}."
    return f"{len(records)} draws of {title[slug]} are known up to {known}, the last on {last}."


def _lowest_of(slug: str, dataset: Dataset) -> str:
    grids = {grid.slug: grid for grid in GRIDS}
    grid = grids[_known(slug, grids)]
    records = [record for record in dataset.draws if ranking(record.draw) is grid]
    scores = [score for record in records if (score := record.draw.score_min) is not None]
    known = IN_ENGLISH.day(dataset.draws_known_to)
    table = f"[{grid.title}](/guides/{grid.slug}/)"
    if not scores:
        return (
            f"Nobody knows a lowest score by the points table {table}: no draw that printed one is "
            f"known up to {known}."
        )
    low, high = min(scores), max(scores)
    if low == high:
        were = f"the lowest score printed is {low}"
    else:
        were = f"the lowest scores printed go from {low} to {high}, each for one draw only"
    draws = "the one draw" if len(scores) == 1 else f"the {len(scores)} draws"
    return f"By the points table {table}, {were}: of {draws} known up to {known} with a score."


def _of_grid(table: Callable[[Sequence[Factor], Grid], str]) -> Callable[[str, Dataset], str]:
    """Return what prints a table of a grid: its slug and then factors are named; without any, all."""

    def print_table(argument: str, _: Dataset) -> str:
        slug, *wanted = argument.split()
        grids = {grid.slug: grid for grid in GRIDS}
        grid = grids[_known(slug, grids)]
        factors = {factor.id: factor for factor in grid.factors}
        return table([factors[_known(name, factors)] for name in wanted or factors], grid)

    return print_table


def _licensed(rule: str, dataset: Dataset) -> str:
    tables = dataset.tables
    licences = [licence for found in tables.licences.values() for licence in found]
    _known(rule, {licence.rule: licence for licence in licences})
    lines: dict[str, list[str]] = {}
    for licence in sorted(licences, key=lambda licence: (licence.occupation or "", licence.noc)):
        # A code that does not exist is the linter's to name.
        if licence.rule == rule and licence.noc in tables.occupations:
            title = tables.occupations[licence.noc].title_en
            lines.setdefault(
                f"**{licence.occupation}** ({licence.regulator or 'regulator not known'})", []
            ).append(f"[{licence.noc} {title}](/occupations/{licence.noc}/)")
    return "\n".join(f"- {line}: {'; '.join(links)}" for line, links in lines.items())


def _known[V](slug: str, names: Mapping[str, V]) -> str:
    if slug in names:
        return slug
    near = get_close_matches(slug, names, n=1)
    raise BadPlaceholder(
        f"the unknown name {slug} in a fact",
        "one of " + ", ".join(names),
        f"write {near[0]}" if near else "take one of these",
    )


def _link(record: DrawRecord) -> str:
    return f"[{IN_ENGLISH.day(record.draw.date)}]({record.url})"


_PLAIN: Mapping[str, Callable[[Dataset], str]] = {
    "known-to": lambda dataset: IN_ENGLISH.day(dataset.draws_known_to),
    "draws": lambda dataset: f"{len(dataset.draws):,}",
}
_ABOUT: Mapping[str, Callable[[str, Dataset], str]] = {
    "draws-of": _draws_of,
    "lowest-of": _lowest_of,
    "licensed": _licensed,
    "points": _of_grid(points_table),
    "steps": _of_grid(steps_table),
    "most": _of_grid(most_table),
}
_OF_STREAM: Mapping[str, Callable[[str, Dataset, str], str]] = {
    _TENSE: _by_status,
    "criteria": _criteria,
}
