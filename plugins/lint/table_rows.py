"""The reference tables: whole rows, known codes, each thing once."""

import csv
from collections.abc import Iterator
from pathlib import Path

from checker.reference.noc import teer
from plugins.lint.linter import Checkout, Linter
from plugins.record.reading.faults import Fault

_FOLDER = Path("content/reference")
# The columns whose values together name a row, and the columns that hold NOC 2021 codes,
# several with a space between.
_KEYS = {
    "noc2021.csv": ("code",),
    "noc_groups.csv": ("code",),
    "noc2016_to_2021.csv": ("noc2016", "noc2021"),
    "everyday_names.csv": ("name",),
    "titles_index_fr.csv": ("title_fr", "noc"),
}
_CODES = {
    "noc2016_to_2021.csv": "noc2021",
    "titles_index.csv": "noc",
    "titles_index_fr.csv": "noc",
    "everyday_names.csv": "nocs",
    "wages_ontario.csv": "noc",
    "regulated_ontario.csv": "noc",
}


def _rows(checkout: Checkout, name: str) -> Iterator[tuple[int, list[str]]]:
    """Yield the rows of a table with their lines, its header first."""
    with (checkout.root / _FOLDER / name).open(encoding="utf-8", newline="") as file:
        reader = csv.reader(file)
        for row in reader:
            if row:
                yield reader.line_num, row


def _torn(checkout: Checkout) -> Iterator[Fault]:
    for path in sorted((checkout.root / _FOLDER).glob("*.csv")):
        seen: dict[tuple[str, ...], int] = {}
        rows = _rows(checkout, path.name)
        _, header = next(rows, (1, []))
        columns = [header.index(name) for name in _KEYS.get(path.name, ()) if name in header]
        for line, row in rows:
            if len(row) != len(header):
                yield Fault(
                    _FOLDER / path.name,
                    line,
                    1,
                    "a row of another length than the header",
                    "one value a column",
                    "look for a comma without quotes, or a missing one",
                )
                continue
            if not columns:
                continue
            key = tuple(row[column].casefold() for column in columns)
            if key in seen:
                yield Fault(
                    _FOLDER / path.name,
                    line,
                    1,
                    f"the row {' '.join(key)} a second time (first on line {seen[key]})",
                    "each thing once",
                    "keep one of the two rows",
                )
            seen.setdefault(key, line)


def _unknown_codes(checkout: Checkout) -> Iterator[Fault]:
    known = checkout.dataset.tables.occupations
    for name, title in _CODES.items():
        rows = _rows(checkout, name)
        _, header = next(rows, (1, []))
        column = header.index(title) if title in header else len(header)
        for line, row in rows:
            # A row without any code is named too.
            codes = row[column] if column < len(row) else ""
            for code in {*codes.split(" ")}.difference(known):
                yield Fault(
                    _FOLDER / name,
                    line,
                    1,
                    f"the code {code}",
                    "a code of noc2021.csv",
                    "fix the code; leading zeros matter",
                )
    for occupation in known.values():
        if occupation.teer != teer(occupation.code):
            yield Fault(
                _FOLDER / "noc2021.csv",
                1,
                1,
                f"TEER {occupation.teer} for {occupation.code}",
                "the second digit of the code",
                "fix the row",
            )


LINTERS = (
    Linter("table-rows", "A table has whole rows, each thing once.", _torn),
    Linter("table-codes", "A code of a table is a code of NOC 2021.", _unknown_codes),
)
