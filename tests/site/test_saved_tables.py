"""Tables that a page saves: their cells are those of the open data, so no spreadsheet runs one."""

import csv
import json
import subprocess
from io import StringIO
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.record.csv_cells import neutral
from tests.record.test_csv_cells import HOSTILE

ROOT = Path(__file__).parents[2]

texts = st.sampled_from(HOSTILE) | st.text(
    st.characters(codec="utf-8", exclude_characters="\ufeff")
)
cells = texts | st.integers(-(10**6), 10**6) | st.none()


def saved(rows: list[list[str | int | None]]) -> list[str]:
    """Return each row as the text of a table, by the module that the browser runs."""
    done = subprocess.run(
        ["node", str(ROOT / "tests/site/files/csv.mjs")],
        input=json.dumps({"modules": (ROOT / "theme/static/files").as_uri(), "rows": rows}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    found: list[str] = json.loads(done.stdout)
    return found


@settings(max_examples=20)
@given(st.lists(st.tuples(cells, cells, cells).map(list), min_size=1, max_size=50))
def test_a_cell_is_written_as_in_the_open_data(rows: list[list[str | int | None]]) -> None:
    for row, text in zip(rows, saved(rows), strict=True):
        assert text.startswith("\ufeff")
        head, *lines = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""))
        assert head == ["a", "b", "c"]
        wanted = [neutral(cell) if isinstance(cell, str) else cell for cell in row]
        assert lines == [["" if cell is None else str(cell) for cell in wanted]]
