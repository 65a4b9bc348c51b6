"""What a change means for readers, told from two built sites."""

import shutil
from pathlib import Path

import pytest

from plugins.publish.site_diff import Difference, differences, report

DRAW = "2026-04-30-ejo-foreign-worker-greater-toronto-area"


@pytest.fixture
def other(site: Path, tmp_path: Path) -> Path:
    """A copy of what is compared, to be changed."""
    folder = tmp_path / "other"
    for path in ("draws", "feeds", "api/v1/draws.csv", "index.html"):
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        copy = shutil.copytree if (site / path).is_dir() else shutil.copyfile
        copy(site / path, folder / path)
    return folder


@pytest.fixture
def same(other: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(other, tmp_path / "same"))


def test_the_same_site_has_no_difference(other: Path, same: Path) -> None:
    found = differences(same, other)
    assert [(one.added, one.removed, one.changed) for one in found] == [((), (), ())] * 3
    assert report(found).count("no change.") == 3


def test_a_corrected_draw_is_told_where_a_reader_meets_it(other: Path, same: Path) -> None:
    page = other / "draws" / DRAW / "index.html"
    page.write_text(page.read_text("utf-8").replace("786", "787"), "utf-8")
    table = other / "api" / "v1" / "draws.csv"
    table.write_text(table.read_text("utf-8").replace(",786,", ",787,"), "utf-8")
    pages, items, rows = differences(same, other)
    assert pages.changed == (f"/draws/{DRAW}/",)
    assert items == Difference("Feed items", (), (), ())
    assert rows.changed == (DRAW,)


def test_what_every_page_repeats_is_no_change(other: Path, same: Path) -> None:
    page = other / "index.html"
    text = page.read_text("utf-8")
    assert text.count("/assets/") > 1
    page.write_text(text.replace("/assets/", "/assets/0"), "utf-8")
    assert differences(same, other)[0].changed == ()


def test_pages_that_come_and_go_are_named(other: Path, same: Path) -> None:
    (other / "draws" / DRAW).rename(other / "draws" / "2026-04-31-other")
    pages, *_ = differences(same, other)
    assert pages.added == ("/draws/2026-04-31-other/",)
    assert pages.removed == (f"/draws/{DRAW}/",)


def test_many_names_are_cut_and_none_is_markup() -> None:
    names = tuple(f"`<b>{number}`" for number in range(100))
    text = report((Difference("Pages", names, (), ()),))
    assert "Pages added: 100" in text
    assert "- `<b>19`" in text
    assert "- `<b>20`" not in text
    assert "- and 80 more" in text
