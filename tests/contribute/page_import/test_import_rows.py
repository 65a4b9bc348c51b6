"""Rows of a page held beside the record: what is new, changed, gone; once, and never over a note."""

from dataclasses import replace
from pathlib import Path

import pytest

from plugins.contribute.page_import.import_page import import_page, report
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.reading.loading import load
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import INVITATIONS
from tests.contribute.page_import.sheet import (
    CENTRAL,
    NEW,
    NOTED,
    SOUTHWEST,
    Form,
    Sheet,
    read,
    saved,
    state,
)
from tests.support.sample_draw import TODAY


def test_a_new_row_becomes_a_file_in_the_form_of_the_house_once(
    checkout: Path, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = [
        *NEW[:4],
        "Targeted draw for candidates in skilled trades occupations",
    ]
    copy = saved(checkout, form, sheet.parts())
    before, lines = state(checkout), list[str]()
    assert import_page(checkout, copy, TODAY, lines.append, dry_run=True)
    assert state(checkout) == before

    assert import_page(checkout, copy, TODAY, lines.append)
    path = "draws/2026/2026-05-14-ejo-foreign-worker-skilled-trades.md"
    assert {name for name, _ in state(checkout).items() ^ before.items()} == {path}
    assert (checkout / path).read_text("utf-8") == (
        "---\n"
        "# yaml-language-server: $schema=../draw.schema.json\n"
        "date: '2026-05-14'\n"
        "stream: ejo-foreign-worker\n"
        "kind: targeted\n"
        "target: Skilled trades occupations\n"
        "invitations: 1902\n"
        "score_system: eoi\n"
        "score_min: 45\n"
        "score_max: null\n"
        "profiles_from: '2025-07-02'\n"
        "profiles_to: '2026-05-12'\n"
        "nocs_complete: false\n"
        "confidence: high\n"
        f"sources:\n  - {INVITATIONS}\n"
        f"recorded: '{TODAY}'\n"
        "---\n"
    )
    after = state(checkout)
    assert import_page(checkout, copy, TODAY, lines.append)
    assert state(checkout) == after
    assert lines[-1] == "Nothing to write."


def test_a_changed_score_is_corrected_and_logged_and_a_note_stays(
    checkout: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    plain = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    sheet.rows[plain][3] = "99 and above"
    sheet.rows[NOTED][1] = "1,234"
    copy = saved(checkout, form, sheet.parts())
    before, lines = state(checkout), list[str]()
    assert import_page(checkout, copy, TODAY, lines.append)
    log = (
        f"content/data-changes/{TODAY}-ontario-immigrant-nominee-program-oinp-invitations-apply.md"
    )
    changed = {name for name, _ in state(checkout).items() ^ before.items()}
    assert changed == {log, *(f"draws/{name[:4]}/{name}.md" for name in (plain, NOTED))}

    old = {record.id: record for record in dataset.draws}
    after = load(checkout, TODAY)
    new = {record.id: record for record in after.draws}
    assert new[plain].draw == old[plain].draw.model_copy(update={"score_min": 99})
    assert new[NOTED].draw == old[NOTED].draw.model_copy(update={"invitations": 1234})
    assert new[NOTED].note == old[NOTED].note != ""
    corrected = next(text for text in after.data_changes if text.path == log)
    assert set(corrected.meta.draws) == {plain, NOTED}
    was = old[plain].draw.score_min
    assert any(line.startswith("changed: ") and f"{was} → 99" in line for line in lines)

    stands = state(checkout)
    assert import_page(checkout, copy, TODAY, lines.append)
    assert state(checkout) == stands


def test_another_correction_on_the_same_day_is_logged_apart(checkout: Path, sheet: Sheet) -> None:
    name = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    for score in ("99", "98"):
        sheet.rows[name][3] = f"{score} and above"
        import_page(checkout, saved(checkout, pages.html, sheet.parts()), TODAY, lambda _: None)
    logs = [text for text in load(checkout, TODAY).data_changes if name in text.meta.draws]
    assert len(logs) == 2


def test_a_value_that_the_note_has_weighed_is_left(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    assert "85 in the update text" in {record.id: record.note for record in dataset.draws}[CENTRAL]
    sheet.rows[CENTRAL][3] = "85 and above"
    result = read(root, dataset, form, sheet.parts())
    assert [change.record.id for change in result.comparison.weighed] == [CENTRAL]
    assert result.whole
    assert not result.texts


def test_a_page_without_a_column_changes_nothing(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    for column in (3, 2):
        sheet.heads.pop(column)
        for row in sheet.rows.values():
            row.pop(column)
    result = read(root, dataset, form, sheet.parts())
    assert result.whole
    assert not result.texts
    assert result.comparison.same == len(sheet.rows)


@pytest.mark.parametrize("cell", ["N/A", "N/A*", "—", "", "Not applicable"])
@pytest.mark.parametrize(
    ("column", "words"), [(1, "the count"), (2, "the window"), (3, "the score")]
)
def test_a_figure_that_a_page_no_longer_prints_is_named_and_stays(
    root: Path, dataset: Dataset, sheet: Sheet, column: int, words: str, cell: str
) -> None:
    name = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    sheet.rows[name][column] = cell
    result = read(root, dataset, pages.html, sheet.parts())
    found = [look.found for look in result.comparison.looks]
    assert f"it no longer prints {words}, which {name} has" in found
    assert not result.texts


def test_a_row_that_is_gone_is_told_from_one_that_changed(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    other = "2026-04-30-ejo-international-student-greater-toronto-area"
    del sheet.rows[SOUTHWEST]
    sheet.rows[other][1] = "276"
    result = read(root, dataset, form, sheet.parts())
    assert [record.id for record in result.comparison.gone] == [SOUTHWEST]
    assert [change.record.id for change in result.comparison.changed] == [other]
    assert f"draws/2026/{SOUTHWEST}.md" not in result.texts
    lines = report(root, dataset, result)
    assert f"gone from the page: draws/2026/{SOUTHWEST}.md; the file stays" in lines


def test_older_rows_that_a_page_no_longer_reaches_back_to_are_not_gone(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows = {name: row for name, row in sheet.rows.items() if name >= "2026"}
    result = read(root, dataset, form, sheet.parts())
    assert not result.comparison.gone
    assert sum(result.comparison.before.values()) > 20
    assert any(line.startswith("no longer on the page: ") for line in report(root, dataset, result))


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        (0, "Spring 2026"),
        (0, "04/05/2026"),
        (0, ""),
        (0, "May 14, 2040"),
        (1, "about 900"),
        (1, "[struck: 8] 9"),
        (1, "999999"),
        (2, "July 2, 2025"),
        (2, "May 12, 2026 to July 2, 2025"),
        (1, "27 28"),
        (3, "high"),
        (3, "below 45"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_once_and_the_others_are_read(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, column: int, cell: str
) -> None:
    bad, good = [*NEW], ["May 15, 2026", *NEW[1:]]
    bad[column] = cell
    sheet.rows |= {"2026-05-14-ejo-foreign-worker": bad, "2026-05-15-ejo-foreign-worker": good}
    result = read(root, dataset, form, sheet.parts())
    assert list(result.texts) == ["draws/2026/2026-05-15-ejo-foreign-worker.md"]
    [look] = [*result.comparison.looks, *result.proposals.looks]
    assert "Foreign Worker" in look.place
    assert " | ".join(bad)[:60].strip() in look.place
    assert not result.whole
    assert not result.comparison.gone


def test_a_row_that_cannot_be_read_is_not_gone_and_another_is_named_all_the_same(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    other = "2026-04-30-ejo-international-student-greater-toronto-area"
    sheet.rows[SOUTHWEST][1] = "many"
    del sheet.rows[other]
    result = read(root, dataset, form, sheet.parts())
    assert [record.id for record in result.comparison.gone] == [other]
    assert len(result.comparison.looks) == 1


def test_two_figures_that_are_both_others_are_looked_at_and_not_written(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    """As where the headings of two streams are exchanged."""
    name = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    sheet.rows[name][1], sheet.rows[name][3] = "277", "81 and above"
    result = read(root, dataset, form, sheet.parts())
    [look] = result.comparison.looks
    assert name in look.found
    assert "score and count both differ" in look.fix
    assert not result.texts


def test_a_row_under_another_year_is_named_and_proposed_as_no_draw(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    """The page of invitations has a round of July 2024 under "issued in 2023", of another stream."""
    sheet.rows = {name: row for name, row in sheet.rows.items() if name >= "2026"}
    sheet.rows["astray-ejo-foreign-worker"] = ["May 14, 2024", *NEW[1:]]
    year = (2, "Invitations to apply issued in 2026")
    parts = [(3, part[1]) if isinstance(part, tuple) else part for part in sheet.parts()]
    result = read(root, dataset, form, [year, *parts])
    [look] = result.comparison.looks
    assert "a round of 2024 under “Invitations to apply issued in 2026”" in look.found
    assert not result.texts


def test_draws_taken_out_of_the_record_come_back_from_its_page(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    """Every second draw is left out; its target is known by another draw that stays.

    A table alone does not say in which communities of the pilot the jobs were.
    """
    kept: list[DrawRecord] = []
    out: list[DrawRecord] = []
    known: set[str | None] = {None}
    for record in dataset.draws:
        chosen = record.draw.target in known and "REDI" not in (record.draw.target or "")
        if record.id in sheet.draws and chosen and len(out) <= len(kept):
            out.append(record)
        else:
            kept.append(record)
            known.add(record.draw.target)
    assert len(out) > 40
    result = read(root, replace(dataset, draws=tuple(kept)), form, sheet.parts())
    # What a table does not print, and a person adds.
    left = {"overlay", "held_until", "scores_disputed", "windows_disputed", "profiles_scored"}
    left |= {
        "recorded",
        "nocs_assumed",
        "asked",
        "nocs",
        "noc_version",
        "nocs_complete",
        "sources",
        "confidence",
    }
    came = {record.id: record.draw.model_dump(exclude=left) for record in result.proposals.records}
    assert came == {record.id: record.draw.model_dump(exclude=left) for record in out}
    assert result.whole
