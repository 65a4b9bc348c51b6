"""A page of another layout gives a report and no file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from invoke.context import Context
from invoke.exceptions import Exit

import tasks
from plugins.contribute.page_import.import_page import proposals_of
from plugins.contribute.page_import.page_copy import BadPage, read_page
from plugins.record.dataset import Dataset
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS, Part
from tests.contribute.page_import.sheet import (
    NEW,
    SOUTHWEST,
    Form,
    Sheet,
    read,
    saved,
    state,
)
from tests.support.sample_draw import TODAY

LAYOUTS: dict[str, Callable[[list[Part]], list[Part]]] = {
    "a head of other words": lambda parts: _heads(parts, 1, "How many"),
    "a head left empty": lambda parts: _heads(parts, 2, ""),
    "two heads for one thing": lambda parts: _heads(parts, 2, "Score"),
    "no column for the day": lambda parts: _heads(parts, 0, "Notes"),
    "headings that name no stream": lambda parts: [
        (2, "Rounds") if isinstance(part, tuple) else part for part in parts
    ],
    "days in another form": lambda parts: _cells(parts, lambda row: ["23.04.2026", *row[1:]]),
    "columns in turn without their heads": lambda parts: _cells(
        parts, lambda row: [*row[1:], row[0]]
    ),
    "no table at all": lambda parts: [part for part in parts if not isinstance(part, list)],
    "an empty page": lambda parts: [],
    "only heads": lambda parts: [part[:1] if isinstance(part, list) else part for part in parts],
}


def _heads(parts: list[Part], column: int, words: str) -> list[Part]:
    def change(table: list[list[str]]) -> list[list[str]]:
        heads = list(table[0])
        heads[column] = words
        return [heads, *table[1:]]

    return [change([list(r) for r in part]) if isinstance(part, list) else part for part in parts]  # type: ignore[misc]  # a list of lists is a table


def _cells(parts: list[Part], change: Callable[[list[str]], list[str]]) -> list[Part]:
    return [
        [part[0], *(change(list(row)) for row in part[1:])] if isinstance(part, list) else part
        for part in parts
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_changed_layout_is_not_read(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, layout: str
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    with pytest.raises(BadPage):
        read(root, dataset, form, LAYOUTS[layout](sheet.parts()))


def test_a_changed_layout_gives_a_report_and_no_file(
    checkout: Path, form: Form, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    copy = saved(checkout, form, LAYOUTS["a head of other words"](sheet.parts()))
    before = state(checkout)
    monkeypatch.setattr(tasks, "ROOT", checkout)
    with pytest.raises(Exit) as stopped:
        tasks.import_page(Context(), copy)
    assert stopped.value.code == 1
    assert str(stopped.value.message).endswith("\nNothing was written.")
    assert "heads that are not known: How many" in str(stopped.value.message)
    assert state(checkout) == before


def test_a_table_of_another_layout_costs_itself_and_no_other(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    sheet.rows["2026-04-30-ejo-foreign-worker-greater-toronto-area"][3] = "58 and above"
    parts = sheet.parts()
    result = read(root, dataset, form, [*parts[:-2], *_heads(parts[-2:], 1, "How many")])
    [look] = result.comparison.looks
    assert "International Student" in look.place
    assert "heads that are not known: How many" in look.found
    assert len(result.comparison.new) == len(result.comparison.changed) == 1
    assert not result.comparison.gone


def test_a_table_with_heads_alone_prints_no_round(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    """As on the page of invitations: a stream of which nobody was invited in a year."""
    empty: list[Part] = [(2, "PhD Graduate stream"), [sheet.heads]]
    result = read(root, dataset, form, [*empty, *sheet.parts()])
    assert result.whole
    assert not result.texts


def test_a_stream_that_is_not_known_costs_its_rows(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    other: list[Part] = [(2, "Beekeeper stream"), [sheet.heads, NEW]]
    sheet.rows["2026-04-30-ejo-foreign-worker-greater-toronto-area"][3] = "58 and above"
    result = read(root, dataset, form, [*sheet.parts(), *other])
    [look] = result.comparison.looks
    assert "Beekeeper stream" in look.place
    assert len(result.comparison.changed) == 1


def test_the_task_ends_with_two_where_a_person_has_to_look(
    checkout: Path, form: Form, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "ROOT", checkout)
    tasks.import_page(Context(), saved(checkout, form, sheet.parts()))
    sheet.rows[SOUTHWEST][1] = "many"
    with pytest.raises(Exit) as stopped:
        tasks.import_page(Context(), saved(checkout, form, sheet.parts()))
    assert stopped.value.code == 2


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_a_copy_that_is_cut_off_is_never_read_as_the_whole_page(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, share: float
) -> None:
    text = form(sheet.parts(), INVITATIONS)
    cut = text[: text.index("|" if form is pages.markdown else "<td", int(len(text) * share)) + 5]
    with pytest.raises(BadPage, match="cut off"):
        read_page(cut, is_markdown=form is pages.markdown)


def test_cells_over_several_rows_are_repeated_and_footnotes_stay_apart(
    dataset: Dataset, root: Path
) -> None:
    page = (
        "<h2>Foreign Worker stream</h2><table><tr><th>Date issued<th>Number of invitations issued"
        "<th>Score range<th>Notes<tr><td rowspan=2>May 14, 2026<td>5<td>45<td>Physicians"
        "<tr><td>6<td>46<td><tr><td>May 15, 2026<td>277<sup>1</sup><td>47<td>"
        "<tr><td>May 16, 2026<td><del>8</del> 9<td>47<td></table>"
    )
    result = proposals_of(root, dataset, [(read_page(page, is_markdown=False), INVITATIONS)], TODAY)
    drawn = [(r.draw.invitations, r.draw.score_min) for r in result.proposals.records]
    assert drawn == [(5, 45), (6, 46), (277, 47)]
    struck, footnote = result.comparison.looks
    assert struck.found.startswith("'[struck: 8] 9' is no whole number")
    assert footnote.found == "a footnote stands beside “277 [1]”"


@pytest.mark.parametrize(
    "text",
    [
        "<table><tr><td>a<td>b<tr><td>c</table>",
        "<table><tr><td><table></table></table>",
        "<table><tr><td>a",
        "<html><h1>x</h1>",
    ],
)
def test_tables_that_are_not_plain_are_refused(text: str) -> None:
    with pytest.raises(BadPage):
        read_page(text, is_markdown=False)
