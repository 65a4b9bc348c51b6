"""Flat tables of the draws for spreadsheets: their columns, with a dictionary, and their rows."""

import csv
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from io import StringIO

from plugins.record.csv_cells import neutral
from plugins.record.reference_tables import Tables
from plugins.site.api.schemas import shape_schemas
from plugins.site.api.shapes import DrawEntry

# Between things that have spaces of their own.
_BETWEEN = " | "


@dataclass(frozen=True, slots=True)
class Column:
    """Store one column: `kind` is a type of Table Schema; `required`: never empty.

    `points_to` is the table and the column that a foreign key points to.
    """

    name: str
    kind: str
    description: str
    required: bool = True
    points_to: tuple[str, str] | None = None
    choices: tuple[str | int, ...] = ()


@dataclass(frozen=True, slots=True)
class CsvTable:
    """Store one table; its primary key may have several columns."""

    name: str
    title: str
    primary_key: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: tuple[tuple[object, ...], ...]

    def csv(self) -> bytes:
        """Return the table as CSV: UTF-8, a header row, lines that end in LF; null is empty.

        A text is neutral (see `plugins.record.csv_cells`); a number stays a number, below zero too.
        """
        text = StringIO(newline="")
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(column.name for column in self.columns)
        writer.writerows(map(_cells, self.rows))
        return text.getvalue().encode()


# Columns that came after version 1.0, in that order: a new one stands at the end.
_ADDED = (
    "former_ids",
    "overlay",
    "held_until",
    "scores_disputed",
    "windows_disputed",
    "profiles_scored",
    "nocs_assumed",
    "asked",
    "recorded",
)


def tables(entries: Sequence[DrawEntry], reference: Tables) -> tuple[CsvTable, ...]:
    """Return the table of draws, and that of the occupations that each draw named."""
    columns = tuple(sorted(_draw_columns(), key=_since))
    return (
        CsvTable(
            "draws",
            "Every draw, newest first",
            ("id",),
            columns,
            tuple(tuple(getattr(entry, column.name) for column in columns) for entry in entries),
        ),
        CsvTable(
            "draw_occupations",
            "Each occupation that a draw named, one a row",
            ("draw_id", "noc", "named_as"),
            (
                Column("draw_id", "string", "id of the draw", points_to=("draws", "id")),
                Column("date", "date", "day of the draw"),
                Column("noc", "string", "NOC 2021 code, five digits, as text"),
                Column("title", "string", "title of the occupation in NOC 2021"),
                Column("named_as", "string", "the code that the draw printed, NOC 2016 or 2021"),
                Column("noc_version", "integer", "2016 or 2021: the classification of `named_as`"),
            ),
            tuple(_occupation_rows(entries, reference)),
        ),
    )


def _draw_columns() -> Iterator[Column]:
    schemas = shape_schemas([DrawEntry], "{model}")
    for name, schema in schemas[DrawEntry.__name__]["properties"].items():
        # A value that may be null is written in JSON Schema as any of two.
        options = schema.get("anyOf", [schema])
        (option,) = (item for item in options if item["type"] != "null")
        kind = option["type"]
        text = schema["description"]
        if kind == "array":
            plain = option["items"]["type"] == "string"
            between = "spaces" if plain else f"{_BETWEEN.strip()!r}"
            yield Column(name, "string", f"{text}; with {between} between", required=False)
        else:
            kind = "date" if option.get("format") == "date" else kind
            yield Column(name, kind, text, len(options) == 1, choices=tuple(option.get("enum", ())))


def _since(column: Column) -> int:
    return _ADDED.index(column.name) + 1 if column.name in _ADDED else 0


def _occupation_rows(
    entries: Iterable[DrawEntry], reference: Tables
) -> Iterator[tuple[object, ...]]:
    for entry in entries:
        for code in entry.nocs:
            old = reference.old_occupations.get(code) if entry.noc_version == 2016 else None
            for noc in old.became if old else (code,):
                title = reference.occupations[noc].title
                yield entry.id, entry.date, noc, title, code, entry.noc_version


def _cells(row: Iterable[object]) -> Iterator[object]:
    for value in row:
        match value:
            case None:
                yield ""
            case bool():
                yield "true" if value else "false"
            case tuple():
                plain = all(isinstance(item, str) for item in value)
                yield neutral((" " if plain else _BETWEEN).join(map(str, value)))
            case str():
                yield neutral(value)
            case date():
                yield value.isoformat()
            case _:
                yield value
