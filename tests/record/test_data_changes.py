"""The log of the data: what it names must be there; what it says reaches the API."""

import json
from datetime import date
from pathlib import Path

import pytest

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.loading import load
from plugins.site.api.files import write_api
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from tests.support.checkouts import copy_record

NAME = "2026-12-01-a-number-was-misread.md"
DRAW = "2023-01-10-ejo-foreign-worker-skilled-trades"
GOOD = f"""---
date: '2026-12-01'
kind: corrected
title: A number was misread
draws:
  - {DRAW}
sources:
  - https://www.ontario.ca/page/x
---
The page prints another number.
"""


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """Copy the record from the day of the draw on, with a log that is empty."""
    copy_record(root, tmp_path, DRAW[:10])
    (tmp_path / "content/data-changes").mkdir()
    return tmp_path


def loaded(checkout: Path, text: str, name: str = NAME) -> Dataset:
    (checkout / "content/data-changes" / name).write_text(text, "utf-8")
    return load(checkout, today=date(2026, 12, 2))


def test_the_log_dates_the_draw_and_the_record(checkout: Path, tmp_path: Path) -> None:
    fixed = loaded(checkout, GOOD)
    assert fixed.last_modified == date(2026, 12, 1)
    assert fixed.today < fixed.last_modified
    output = tmp_path / "output"
    write_api(fixed, Site("Draws", "https://x.example", "", Formatter(Language("en")), str), output)
    api = output / "api/v1"
    log = json.loads((api / "changelog.json").read_text("utf-8"))
    assert log["last_modified"] == "2026-12-01"
    assert log["total"] == 1
    assert log["result"][0] == {
        "date": "2026-12-01",
        "kind": "corrected",
        "title": "A number was misread",
        "why": "The page prints another number.",
        "draws": [DRAW],
        "sources": ["https://www.ontario.ca/page/x"],
    }
    days = {
        entry["id"]: entry["last_modified"]
        for entry in json.loads((api / "changes.json").read_text("utf-8"))["result"]
    }
    assert days.pop(DRAW) == "2026-12-01"
    assert all(day == name[:10] for name, day in days.items())
    draw = json.loads((api / f"draws/{DRAW}.json").read_text("utf-8"))
    assert draw["last_modified"] == draw["result"]["last_modified"] == "2026-12-01"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (DRAW, "2023-01-10-no-such-draw", "the unknown draw 2023-01-10-no-such-draw"),
        ("'2026-12-01'", "'2026-12-02'", "the date 2026-12-02 in a file of another day"),
        ("corrected", "fixed", "`kind: fixed`"),
        ("title: A number was misread\n", "", "no key `title`"),
    ],
)
def test_a_wrong_entry_is_refused_with_its_mend(
    checkout: Path, old: str, new: str, said: str
) -> None:
    with pytest.raises(BadFiles) as caught:
        loaded(checkout, GOOD.replace(old, new))
    assert said in str(caught.value)
    assert f"content/data-changes/{NAME}" in str(caught.value)


def test_a_removed_draw_may_be_named(checkout: Path) -> None:
    text = GOOD.replace("corrected", "removed").replace(DRAW, "2020-01-01-was-never-held")
    fixed = loaded(checkout, text)
    assert fixed.data_changes[0].meta.draws == ("2020-01-01-was-never-held",)
