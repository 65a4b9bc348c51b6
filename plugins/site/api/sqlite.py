"""The record as one SQLite file: `schema.sql` says what it holds; the same record, the same bytes."""

import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.record.reference_tables import Tables
from plugins.site.api.entries import Entries
from plugins.site.api.shapes import (
    SCHEMA_VERSION,
    DrawEntry,
    OccupationDetail,
    ProgramChange,
    RuleEntry,
    StreamDetail,
)

# A row with names gives what the columns of its table are named after; any other gives all in order.
type Row = Mapping[str, object] | Iterable[object]

_SCHEMA = Path(__file__).with_name("schema.sql")
_ABOUT = {
    "title": "Draws of the Ontario Immigrant Nominee Program: the open record",
    "licence": "Draws, and ids, titles, days and standing of rules: CC0-1.0. What a rule says: MIT. "
    "Other words: CC BY 4.0. Occupations: Statistics Canada Open Licence. "
    "Wages: Open Government Licence - Canada 2.0.",
    "credit": "Adapted from Statistics Canada, National Occupational Classification (NOC) 2021 "
    "Version 1.0. This does not constitute an endorsement by Statistics Canada of this product. "
    "Contains information licensed under the Open Government Licence - Canada.",
    "schema_version": SCHEMA_VERSION,
}


def database(entries: Entries, tables: Tables) -> bytes:
    """Return the bytes of the SQLite file."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "oinp.sqlite"
        with closing(sqlite3.connect(path, autocommit=True)) as connection:
            # Safe from a crash or not: the file is thrown away then.
            connection.executescript(
                "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; "
                "PRAGMA foreign_keys = ON; PRAGMA user_version = 1; BEGIN;"
            )
            connection.executescript(_SCHEMA.read_text("utf-8"))
            for table, rows in _tables(entries, tables):
                _insert(connection, table, rows)
            connection.executescript(
                "INSERT INTO title_search (title_search) VALUES ('rebuild');"
                "INSERT INTO title_search (title_search) VALUES ('optimize');"
                "COMMIT; ANALYZE; VACUUM;"
            )
        return path.read_bytes()


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    info = connection.execute("SELECT name FROM pragma_table_info(?)", (table,))
    columns = [name for (name,) in info]
    places = ", ".join("?" * len(columns))
    cells = ((row[name] for name in columns) if isinstance(row, Mapping) else row for row in rows)
    values = ([_value(value) for value in row] for row in cells)
    connection.executemany(f"INSERT INTO {table} VALUES ({places})", values)  # noqa: S608 - names of our own


def _value(value: object) -> object:
    match value:
        case date():
            return value.isoformat()
        case str():
            return str(value)  # the word of an enum
        case _:
            return value


def _tables(entries: Entries, tables: Tables) -> Iterator[tuple[str, Iterable[Row]]]:
    about = {**_ABOUT, "last_modified": entries.day.isoformat()}
    yield "about", about.items()
    yield from _streams(entries.streams)
    yield (
        "noc_groups",
        (
            (group.code, group.level, group.title, group.title_fr, group.parent)
            for group in sorted(
                tables.groups.values(), key=lambda group: (len(group.code), group.code)
            )
        ),
    )
    yield from _occupations(entries.occupations)
    olds = tables.old_occupations.values()
    yield "noc_2016", ((old.code, old.title) for old in olds)
    yield "noc_concordance", ((old.code, noc) for old in olds for noc in old.became)
    yield from _draws(entries.draws)
    yield from _rules(entries.rules)
    yield from _changes(entries.program_changes)


def _streams(items: tuple[StreamDetail, ...]) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "streams", map(dict, items)
    yield (
        "stream_phases",
        (
            (item.slug, phase.start, phase.status, phase.note, phase.standing, phase.standing_code)
            for item in items
            for phase in item.phases
        ),
    )
    yield (
        "stream_phase_citations",
        (
            (item.slug, phase.start, position, *dict(cited).values())
            for item in items
            for phase in item.phases
            for position, cited in enumerate(phase.citations, 1)
        ),
    )
    yield "stream_successors", ((item.slug, after) for item in items for after in item.followed_by)


def _occupations(items: tuple[OccupationDetail, ...]) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "occupations", map(dict, items)
    yield "titles", ((None, *title) for item in items for title in _titles(item))
    for name in ("wages", "licences"):
        yield (
            name,
            ({"noc": item.noc, **dict(one)} for item in items for one in getattr(item, name)),
        )


def _titles(item: OccupationDetail) -> Iterator[tuple[str, str, str]]:
    yield item.noc, "official", item.title
    yield item.noc, "french", item.title_fr
    yield from ((item.noc, "job", title) for title in item.job_titles)


def _draws(items: tuple[DrawEntry, ...]) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "draws", map(dict, items)
    yield "draw_nocs", ((item.id, noc, item.noc_version) for item in items for noc in item.nocs)
    yield (
        "draw_sources",
        ((item.id, *source) for item in items for source in enumerate(item.sources, 1)),
    )
    yield "draw_former_ids", ((former, item.id) for item in items for former in item.former_ids)
    for name in ("scores_disputed", "windows_disputed", "asked"):
        yield (
            f"draw_{name}",
            (
                {"draw_id": item.id, "position": position, **dict(one)}
                for item in items
                for position, one in enumerate(getattr(item, name), 1)
            ),
        )


def _rules(items: tuple[RuleEntry, ...]) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "rules", map(dict, items)
    yield (
        "rule_sources",
        ((item.id, *source) for item in items for source in enumerate(item.sources, 1)),
    )
    yield (
        "rule_citations",
        (
            {"rule": item.id, "position": position, **dict(cited)}
            for item in items
            for position, cited in enumerate(item.citations, 1)
        ),
    )


def _changes(items: tuple[ProgramChange, ...]) -> Iterator[tuple[str, Iterable[Row]]]:
    yield "program_changes", map(dict, items)
    yield "program_change_streams", ((item.id, slug) for item in items for slug in item.streams)
