"""Rows alike but for their target stay apart; a target that is not known is not made up."""

from pathlib import Path

import pytest

from plugins.contribute.page_import.import_page import import_page
from plugins.contribute.page_import.targets import Targets
from plugins.record.dataset import Dataset
from plugins.record.reading.loading import load
from tests.contribute.page_import.sheet import (
    CENTRAL,
    NEW,
    SOUTHWEST,
    Form,
    Sheet,
    read,
    saved,
)
from tests.support.sample_draw import TODAY


def test_equal_rows_of_different_targets_stay_apart(
    checkout: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    assert sheet.rows[SOUTHWEST][:4] == sheet.rows[CENTRAL][:4]
    before = {record.id for record in load(checkout, TODAY).draws}
    without = [record for record in dataset.draws if record.id in (SOUTHWEST, CENTRAL)]
    for record in without:
        (checkout / record.path).unlink()
    copy = saved(checkout, form, sheet.parts())
    assert import_page(checkout, copy, TODAY, lambda _: None)
    again = {record.id: record.draw for record in load(checkout, TODAY).draws}
    for record in without:
        printed = {"date", "stream", "kind", "target", "region", "invitations", "score_min"}
        assert again[record.id].model_dump(include=printed) == record.draw.model_dump(
            include=printed
        )
    assert set(again) == before


def test_an_equal_row_of_the_same_target_is_not_taken_for_a_second_draw(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    sheet.rows["2026-05-14-ejo-foreign-worker, again"] = NEW
    result = read(root, dataset, form, sheet.parts())
    assert list(result.texts) == ["draws/2026/2026-05-14-ejo-foreign-worker.md"]
    [look] = result.comparison.looks
    assert look.found == "the same row a second time"


def test_two_rounds_of_one_day_and_target_are_numbered(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    sheet.rows["2026-05-14-ejo-foreign-worker, again"] = [NEW[0], "3", *NEW[2:]]
    result = read(root, dataset, form, sheet.parts())
    path = "draws/2026/2026-05-14-ejo-foreign-worker"
    assert list(result.texts) == [f"{path}.md", f"{path}-2.md"]


def test_a_row_that_may_be_a_draw_under_another_target_is_looked_at(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows[SOUTHWEST][4] = "Physicians"
    result = read(root, dataset, form, sheet.parts())
    assert not result.texts
    assert not result.comparison.gone
    assert [SOUTHWEST in look.found for look in result.comparison.looks] == [True]


def test_a_target_in_words_unknown_to_the_record_is_not_made_up(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = [*NEW[:4], "Beekeepers and glass blowers"]
    result = read(root, dataset, form, sheet.parts())
    assert not result.texts
    [look] = result.comparison.looks
    assert "Beekeepers and glass blowers" in str(look)
    assert "row 1 (May 14, 2026" in str(look) or "May 14, 2026 | 1,902" in str(look)


def test_a_known_draw_is_known_by_its_figures_where_its_target_has_other_words(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    name = "2026-02-18-ejo-foreign-worker-skilled-trades"
    sheet.rows[name][4] = "Targeted draw. Please refer to the page of updates."
    result = read(root, dataset, form, sheet.parts())
    assert result.whole
    for words in ("People who build and fix", ""):
        sheet.rows[name][4] = words
        result = read(root, dataset, form, sheet.parts())
        [look] = result.comparison.looks
        assert name in look.found + look.fix
        assert not result.texts


# As the tables of invitations of 2021 to 2026 print them.
@pytest.mark.parametrize(
    ("words", "target"),
    [
        ("Targeted draw for health professions", "Health occupations"),
        ("Targeted draw – Health draw", "Health occupations"),
        ("Targeted draw for Physicians.", "Physicians"),
        ("Targeted draw for skilled trades", "Skilled trades occupations"),
        ("Targeted draw – Tech draw", "Tech occupations (Tech draw)"),
        ("Targeted draw for health and tech occupations", "Tech and health occupations"),
        (
            "Targeted draw for healthcare and early childhood education occupations.",
            "Health occupations and early childhood educators and assistants",
        ),
        (
            "Targeted draw for Early childhood educators and assistants candidates",
            "Early childhood educators and assistants",
        ),
        (
            "Targeted draw for Priority Occupations in the Mining Sector.",
            "Priority occupations in the mining sector",
        ),
        (
            "Targeted draw for health, manufacturing and agricultural occupations.",
            "Health, manufacturing and agricultural occupations",
        ),
        (
            "Targeted draw for Francophones candidates.",
            "Francophone candidates in listed occupations",
        ),
    ],
)
def test_a_target_is_known_in_the_words_of_the_tables(
    dataset: Dataset, words: str, target: str
) -> None:
    known = Targets((record.draw for record in dataset.draws), dataset.tables)
    assert known.read(words).words == target
