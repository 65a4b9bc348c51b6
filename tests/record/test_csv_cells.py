"""No cell of a CSV file runs in a spreadsheet, and each reads back as the text that it was.

The shapes are those of reports to others (tableExport#230, PostHog#54162) and of OWASP's list.
"""

import csv
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plugins.record.csv_cells import neutral, runs
from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from plugins.record.reading.checks import check_draw
from plugins.record.reading.faults import Fault
from plugins.record.reading.front_matter import parse_source
from plugins.record.reading.parse import parse
from plugins.site.api.csv_tables import Column, CsvTable
from tests.support.sample_draw import PATH, TEXT, TODAY

HOSTILE = (
    '=HYPERLINK("https://e.example","click")',
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    " =1",
    "\u00a0-1",
    "＝1+1",
    "'=1",
    "''",
    "- first point.\n- second",
    'a","=1',
)
DANGERS = tuple("=+-@＝＋－＠\t\r\n")

texts = st.sampled_from(HOSTILE) | st.text(min_size=1) | st.text("=+-@'\"\t\r\n ,;1a")


def table(*rows: tuple[object, ...]) -> CsvTable:
    columns = tuple(Column(name, "string", name) for name in "abc")
    return CsvTable("made", "Made up", ("a",), columns, rows)


def read(content: bytes) -> list[list[str]]:
    return list(csv.reader(StringIO(content.decode(), newline="")))[1:]


@given(texts, texts, st.integers(-(10**6), 10**6))
@example("- first", "=1", -5)
def test_no_text_runs_and_each_reads_back(one: str, other: str, number: int) -> None:
    # A lone surrogate is no text of a file.
    one, other = (text.encode("utf-8", "replace").decode() for text in (one, other))
    ((first, second, third),) = read(table((one, (other, "b"), number)).csv())
    for cell in (first, second):
        assert not cell.startswith(DANGERS)
        assert not cell.lstrip().startswith(DANGERS)
    assert (first[1:] if first.startswith("'") else first) == one
    assert (second[1:] if second.startswith("'") else second) == f"{other} b"
    assert third == str(number), "a number stays a number"


@given(st.text("abc 1-=é"))
def test_a_text_that_begins_with_a_word_is_left_as_it_is(text: str) -> None:
    assert neutral(f"a{text}") == f"a{text}"


def test_every_csv_of_the_site_is_neutral(site: Path) -> None:
    tables = list(site.rglob("*.csv"))
    assert len(tables) >= 3
    for path in tables:
        with path.open(encoding="utf-8", newline="") as file:
            cells = {cell for row in csv.reader(file) for cell in row}
        for cell in filter(runs, cells):
            # Below zero, and nothing but a number.
            float(cell)


@pytest.mark.parametrize("hostile", ["=HYPERLINK(1)", "+1", "-1", "@SUM(A1)", "＝1"])
@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("target: Drafting and welding occupations", "'{}'"),
        ("region:", "'{}'"),
        ("asked:", "[{{kind: other, text: '{}'}}]"),
    ],
)
def test_a_draw_with_such_a_text_is_refused(
    dataset: Dataset, line: str, value: str, hostile: str
) -> None:
    key = line.split(":", maxsplit=1)[0]
    given_ = value.format(hostile)
    text = TEXT.replace(line, "").replace("\nkind:", f"\n{key}: {given_}\nkind:")
    (fault,) = cell_faults(text, dataset)
    assert str(fault).startswith(f"{PATH}:5:")
    assert f"`{key}: {hostile}`, which a spreadsheet would run as a formula" in str(fault)
    assert "begin it with a word" in str(fault)


def test_a_note_may_begin_with_a_list(dataset: Dataset) -> None:
    assert not cell_faults(f"{TEXT}\n- first point\n", dataset)


def cell_faults(text: str, dataset: Dataset) -> list[Fault]:
    source = parse_source(text.encode(), PATH)
    draw = parse(source, Draw)
    assert isinstance(draw, Draw), draw
    faults = check_draw(source, draw, dataset.tables, TODAY)
    return [fault for fault in faults if fault.check == "cells"]
