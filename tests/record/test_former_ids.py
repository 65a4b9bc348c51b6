"""A draw that gets another id by a correction: its old address leads on, and it stays one item.

The shape is that of an Entrepreneur round that the press dated by the day of the update: the
official page gave another day, so that the name of the file was wrong.
"""

import csv
import json
import shutil
import sqlite3
import subprocess
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import feedparser
import pytest
from icalendar import Calendar
from markupsafe import Markup

from plugins.i18n.site_language import Language
from plugins.lint.fix import fix
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.ids import draw_id
from plugins.record.model import Change, Confidence, Draw, DrawKind, ScoreSystem
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.loading import load
from plugins.site.api.files import write_api
from plugins.site.context import Site
from plugins.site.feeds.feed_set import feed_files
from plugins.site.formatting import Formatter
from plugins.site.pages.draw_pages import DrawPlace, draw_pages
from plugins.site.pages.text_pages import ChangeItem
from tests.support.checkouts import copy_content

SITE = Site("Draws", "https://x.example", "", Formatter(Language("en")), str)
FIRST = Draw(
    date=date(2021, 3, 9),
    stream="ejo-foreign-worker",
    kind=DrawKind.TARGETED,
    target="Northern jobs",
    invitations=12,
    score_system=ScoreSystem.EOI,
    score_min=30,
    score_max=None,
    confidence=Confidence.HIGH,
    sources=("https://www.ontario.ca/page/x",),
)
CORRECTIONS: Mapping[str, Mapping[str, object]] = {
    "target": {"target": "Jobs in two northern places"},
    "day": {"date": date(2021, 3, 4)},
    "stream": {"stream": "ejo-international-student"},
}


def record(draw: Draw) -> DrawRecord:
    name = draw_id(draw.date, draw.stream, draw.target)
    return DrawRecord(name, draw, "", f"draws/{draw.year}/{name}.md")


def corrected(what: str) -> DrawRecord:
    changes = {**CORRECTIONS[what], "former_ids": (record(FIRST).id,)}
    return record(FIRST.model_copy(update=changes))


def with_draw(dataset: Dataset, draw: DrawRecord) -> Dataset:
    """Return a record of two draws: one that is never corrected, and this one."""
    other = record(FIRST.model_copy(update={"date": date(2021, 5, 5), "target": "Others"}))
    return replace(dataset, draws=(other, draw), data_changes=())


def items(dataset: Dataset) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield the path of each feed and calendar of draws, with the address of each item by its id."""
    files = feed_files(dataset, SITE, (), lambda *_: "", lambda _: "", lambda _: "")
    for file in files:
        if file.file.endswith((".rss", ".atom")):
            found: list[Any] = feedparser.parse(file.content).entries
            yield file.file, {entry.id: entry.link for entry in found}
        elif file.file.endswith(".ics"):
            events = Calendar.from_ical(file.content).walk("VEVENT")
            yield file.file, {str(event["UID"]): str(event["URL"]) for event in events}
        elif file.file.endswith(".json"):
            listed = json.loads(file.content)["items"]
            yield file.file, {item["id"]: item["url"] for item in listed}


@pytest.mark.parametrize("what", CORRECTIONS)
def test_a_corrected_draw_is_the_same_item_in_every_feed_as_before(
    dataset: Dataset, what: str
) -> None:
    old, new = record(FIRST), corrected(what)
    assert old.id != new.id
    before, after = (dict(items(with_draw(dataset, draw))) for draw in (old, new))
    assert before.keys() == after.keys()
    of_everything = [path for path in before if path.startswith("feeds/draws")]
    assert len(of_everything) == 4
    for path in of_everything:
        assert len(before[path]) == 2
        assert before[path].keys() == after[path].keys()
        assert {before[path][key].endswith(old.url) for key in before[path]} == {True, False}
        moved = [after[path][key] for key, url in before[path].items() if url.endswith(old.url)]
        assert moved == [f"https://x.example{new.url}"]
    ids = [{key for found in feeds.values() for key in found} for feeds in (before, after)]
    assert ids[0] == ids[1]


@pytest.mark.parametrize("what", CORRECTIONS)
def test_an_old_page_leads_to_the_new_one(dataset: Dataset, what: str) -> None:
    old, new = record(FIRST), corrected(what)
    pages = {page.path: page for page in draw_pages(with_draw(dataset, new), SITE)}
    place = pages[old.url].view
    assert isinstance(place, DrawPlace)
    assert place.path == new.url
    assert new.url in pages
    assert not pages[old.url].listed


class _Links(HTMLParser):
    """Gather where a page leads: its refresh, its canonical address, its links."""

    def __init__(self) -> None:
        super().__init__()
        self.found: set[tuple[str, str]] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        at = {name: value or "" for name, value in attrs}
        if at.get("http-equiv") == "refresh":
            self.found.add(("refresh", at["content"]))
        elif at.get("rel") == "canonical":
            self.found.add(("canonical", at["href"]))
        elif tag == "a":
            self.found.add(("link", at["href"]))


def test_an_old_address_of_the_site_takes_a_browser_and_a_reader_to_the_new(
    site: Path, dataset: Dataset
) -> None:
    moved = [(url, draw.url) for draw in dataset.draws for url in draw.former_urls]
    assert moved
    for old, new in moved:
        page = _Links()
        page.feed((site / old[1:] / "index.html").read_text("utf-8"))
        assert {
            ("refresh", f"0; url={new}"),
            ("canonical", f"https://oinp-record.example{new}"),
            ("link", new),
        } <= page.found
        card = site / old[1:] / "card.png"
        assert card.read_bytes() == (site / new[1:] / "card.png").read_bytes()
        assert f"{old}<" not in (site / "sitemap.xml").read_text("utf-8")


def test_the_old_address_of_the_api_says_the_same_as_the_new(
    dataset: Dataset, tmp_path: Path
) -> None:
    old, new = record(FIRST), corrected("day")
    write_api(with_draw(dataset, new), SITE, tmp_path)
    api = tmp_path / "api/v1"
    text = (api / f"draws/{new.id}.json").read_bytes()
    assert (api / f"draws/{old.id}.json").read_bytes() == text
    draw = json.loads(text)["result"]
    assert (draw["id"], draw["former_ids"]) == (new.id, [old.id])
    # A copy that keeps up fetches what is listed and deletes the rest: each draw once.
    listed = [entry["id"] for entry in json.loads((api / "changes.json").read_text())["result"]]
    assert new.id in listed
    assert old.id not in listed
    with (api / "draws.csv").open(newline="") as file:
        assert [row["former_ids"] for row in csv.DictReader(file)] == ["", old.id]
    database = sqlite3.connect(api / "oinp.sqlite")
    assert database.execute("SELECT * FROM draw_former_ids").fetchall() == [(old.id, new.id)]
    database.close()


@pytest.fixture
def checkout(root: Path, tmp_path: Path) -> Path:
    """Copy the texts of the project, and nothing of its draws and of the log of the data."""
    copy_content(root, tmp_path)
    (tmp_path / "draws/2021").mkdir(parents=True)
    shutil.copyfile(root / "draws/draw.schema.json", tmp_path / "draws/draw.schema.json")
    return tmp_path


def write(checkout: Path, draw: DrawRecord, *former: str) -> Path:
    # Not by the writer of the project, so that a test also shows what a person types.
    lines = [
        *("---", f"date: '{draw.draw.date}'", f"stream: {draw.draw.stream}", "kind: targeted"),
        *(f"target: {draw.draw.target}", "invitations: 12", "score_system: eoi"),
        *("score_min: 30", "score_max: null", "confidence: high", "sources:"),
        "  - https://www.ontario.ca/page/x",
        *(["former_ids:", *(f"  - '{name}'" for name in former)] if former else []),
        "---",
    ]
    path = checkout / draw.path
    path.write_text("\n".join(lines) + "\n", "utf-8")
    return path


CHANGE = Change(
    date=date(2020, 7, 9),
    title="A pilot takes applications",
    kind="program",
    confidence=Confidence.HIGH,
    former_ids=("2020-07-01-a-pilot",),
)


def change_items_of(dataset: Dataset, name: str, change: Change) -> dict[str, str]:
    """Return the addresses of the items of the feed of changes by their ids."""
    item = ChangeItem(Text(name, change, "Why.", f"content/changes/{name}.md"), Markup(), ())
    few = replace(dataset, draws=dataset.draws[:1], changes=(item.text,), data_changes=())
    files = feed_files(few, SITE, (item,), lambda *_: "", lambda _: "", lambda _: "")
    (feed,) = (file for file in files if file.file == "feeds/changes.rss")
    return {entry.id: entry.link for entry in feedparser.parse(feed.content).entries}


def test_a_change_whose_day_was_corrected_is_the_same_item_as_before(dataset: Dataset) -> None:
    before = CHANGE.model_copy(update={"date": date(2020, 7, 1), "former_ids": ()})
    old = change_items_of(dataset, "2020-07-01-a-pilot", before)
    new = change_items_of(dataset, "2020-07-09-a-pilot", CHANGE)
    assert old.keys() == new.keys()
    assert list(new.values()) == ["https://x.example/changes/#2020-07-09-a-pilot"]


def test_an_old_anchor_of_a_change_stays_on_the_page_of_changes(
    site: Path, dataset: Dataset
) -> None:
    text = (site / "changes/index.html").read_text("utf-8")
    moved = [(change.slug, name) for change in dataset.changes for name in change.meta.former_ids]
    assert moved
    for slug, name in moved:
        article = text.partition(f'<article id="{slug}"')[2].partition("</article>")[0]
        assert f'id="{name}"' in article


def test_a_former_name_of_a_change_belongs_to_one_change(checkout: Path) -> None:
    shutil.rmtree(checkout / "content/changes")
    (checkout / "content/changes").mkdir()
    text = "---\ndate: '{}'\ntitle: A pilot\nkind: program\nconfidence: high\n{}---\nIt began.\n"
    new = checkout / "content/changes/2020-07-09-a-pilot.md"
    old = checkout / "content/changes/2020-07-01-a-pilot.md"
    new.write_text(text.format("2020-07-09", "former_ids:\n  - 2020-07-01-a-pilot\n"), "utf-8")
    assert load(checkout, today=date(2026, 12, 1)).changes[0].meta.former_ids == (old.stem,)
    old.write_text(text.format("2020-07-01", ""), "utf-8")
    assert f"the former id {old.stem}, which content/changes/{old.name} has or had" in said(
        checkout
    )


def said(checkout: Path) -> str:
    with pytest.raises(BadFiles) as caught:
        load(checkout, today=date(2026, 12, 1))
    return str(caught.value)


def test_a_former_id_is_read_and_belongs_to_one_draw(checkout: Path) -> None:
    old, new = record(FIRST), corrected("day")
    write(checkout, new, old.id)
    (found,) = load(checkout, today=date(2026, 12, 1)).draws
    assert (found.id, found.first_id, found.former_urls) == (new.id, old.id, (old.url,))
    write(checkout, corrected("target"), old.id)
    assert f"the former id {old.id}, which" in said(checkout)
    (checkout / corrected("target").path).unlink()
    write(checkout, old)
    assert f"the former id {old.id}, which {old.path} has or had" in said(checkout)


def test_the_log_is_told_the_id_that_a_draw_has_now(checkout: Path) -> None:
    old, new = record(FIRST), corrected("day")
    write(checkout, new, old.id)
    log = checkout / "content/data-changes/2026-11-30-a-day.md"
    log.parent.mkdir()
    text = "---\ndate: '2026-11-30'\nkind: corrected\ntitle: A day\ndraws:\n  - {}\n---\nWhy.\n"
    log.write_text(text.format(old.id), "utf-8")
    assert f"the unknown draw {old.id}" in said(checkout)
    assert f"write {new.id}, its id now" in said(checkout)
    log.write_text(text.format(new.id), "utf-8")
    assert load(checkout, today=date(2026, 12, 1)).data_changes


@pytest.mark.parametrize("published", [True, False])
def test_a_fix_that_renames_a_published_file_keeps_its_old_id(
    checkout: Path, published: bool
) -> None:
    old, new = record(FIRST), corrected("target")
    path = write(checkout, old)
    if published:
        git = ["git", "-C", str(checkout), "-c", "user.name=a", "-c", "user.email=a@b.example"]
        for words in (["init", "-q"], ["add", "draws"], ["commit", "-q", "-m", "A draw"]):
            subprocess.run([*git, *words], check=True)
    text = path.read_text("utf-8")
    path.write_text(text.replace(f"target: {old.draw.target}", f"target: {new.draw.target}"))
    assert f"{old.path}: moved to {new.path}" in list(fix(checkout))
    (found,) = load(checkout, today=date(2026, 12, 1)).draws
    assert found.draw.former_ids == ((old.id,) if published else ())
    assert not list(fix(checkout))
