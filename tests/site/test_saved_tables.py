"""Tables that a page saves: their cells are those of the open data, so no spreadsheet runs one."""

import csv
from collections.abc import Callable, Iterator
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.record.csv_cells import neutral
from tests.record.test_csv_cells import HOSTILE
from tests.support.node_program import node

texts = st.sampled_from(HOSTILE) | st.text(
    st.characters(codec="utf-8", exclude_characters="\ufeff")
)
cells = texts | st.integers(-(10**6), 10**6) | st.none()


type Row = list[str | int | None]


@pytest.fixture(scope="module")
def saved(root: Path) -> Iterator[Callable[[Row], str]]:
    """Give what writes a row as the text of a table, by the module that the browser runs."""
    with node(root / "tests/site/files/csv.mjs", (root / "theme/static/files").as_uri()) as program:
        yield program.ask


@given(st.tuples(cells, cells, cells).map(list))
def test_a_cell_is_written_as_in_the_open_data(saved: Callable[[Row], str], row: Row) -> None:
    text = saved(row)
    assert text.startswith("\ufeff")
    head, *lines = csv.reader(StringIO(text.removeprefix("\ufeff"), newline=""))
    assert head == ["a", "b", "c"]
    wanted = [neutral(cell) if isinstance(cell, str) else cell for cell in row]
    assert lines == [["" if cell is None else str(cell) for cell in wanted]]
