"""Totals that the program printed for a day, or for one target of a day; for holding sums to."""

import csv
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.record.reading.faults import BadFiles, Fault

FILE = "draws/totals.csv"
COLUMNS = ("date", "target", "invitations", "source")


@dataclass(frozen=True, slots=True)
class PrintedTotal:
    """Store one printed total; `target` is None where it is for the whole day."""

    date: date
    target: str | None
    invitations: int
    line: int


def read_totals(root: Path) -> tuple[PrintedTotal, ...]:
    """Return the totals in their order, none where there is no file; BadFiles for bad lines."""
    path = root / FILE
    if not path.is_file():
        return ()
    rows = csv.DictReader(path.read_text("utf-8", "replace").splitlines())
    totals, faults = [], []
    for row in rows:
        try:
            totals.append(
                PrintedTotal(
                    date.fromisoformat(row["date"]),
                    row["target"] or None,
                    int(row["invitations"]),
                    rows.line_num,
                )
            )
        except (KeyError, ValueError, TypeError):
            faults.append(
                Fault(
                    Path(FILE),
                    rows.line_num,
                    1,
                    "a line that cannot be read",
                    ",".join(COLUMNS),
                    "write a day, a target or nothing, a whole number, an address",
                    "day-total",
                )
            )
    if faults:
        raise BadFiles(faults)
    return tuple(totals)
