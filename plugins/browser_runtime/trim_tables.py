"""The reference tables, cut to the columns that the checker reads."""

import csv
from io import StringIO
from pathlib import Path

COLUMNS = {
    "noc2021.csv": ("code", "title_en"),
    "noc2016_to_2021.csv": ("noc2016", "title2016_en", "noc2021"),
    "wages_ontario.csv": (
        "noc",
        "region_code",
        "region",
        "low_hourly",
        "median_hourly",
        "high_hourly",
        "release_year",
    ),
}


def reference_tables(root: Path) -> dict[str, bytes]:
    """Return the cut tables by file name."""
    folder = root / "content" / "reference"
    return {
        name: _cut((folder / name).read_text("utf-8"), columns).encode()
        for name, columns in COLUMNS.items()
    }


def _cut(text: str, columns: tuple[str, ...]) -> str:
    cut = StringIO(newline="")
    writer = csv.DictWriter(cut, columns, extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(csv.DictReader(StringIO(text, newline="")))
    return cut.getvalue()
