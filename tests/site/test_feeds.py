"""Feeds: valid, complete, newest first, with ids that stay and dates from the data."""

import json
import re
from collections.abc import Iterable
from datetime import UTC, date, datetime
from pathlib import Path
from time import struct_time
from typing import Any
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.pathways import STREAMS
from plugins.record.dataset import Dataset, DrawRecord
from plugins.site.feeds.feed import Feed, FeedEntries, Item, atom, identifier, json_feed, rss
from tests.support.english_part import english_files

ADDRESS = "https://oinp-record.example"


def parse(path: Path) -> feedparser.FeedParserDict:
    # Cleaning the HTML of thousands of items is a reader's work, not what is tested.
    result = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    assert not result.bozo, (path, result.get("bozo_exception"))
    return result


def day(moment: struct_time) -> date:
    return datetime(*moment[:6], tzinfo=UTC).date()


def entries(path: Path) -> list[Any]:
    """Return the items of a feed and of its archives, each once, newest first."""
    archives = path.parent.glob(f"{path.stem}-archive-*{path.suffix}")
    newest_first = sorted(archives, key=lambda it: int(it.stem.rpartition("-")[2]), reverse=True)
    found = (entry for part in (path, *newest_first) for entry in parse(part).entries)
    return list({entry.id: entry for entry in found}.values())


def newest_first(records: Iterable[DrawRecord]) -> list[DrawRecord]:
    """Return draws as followers heard of them: one that was recorded late is new on that day."""
    return sorted(records, key=lambda record: record.heard_of, reverse=True)


@pytest.mark.parametrize("ending", ["rss", "atom"])
def test_the_feed_of_everything_holds_every_draw(site: Path, dataset: Dataset, ending: str) -> None:
    path = site / f"feeds/draws.{ending}"
    found = entries(path)
    records = newest_first(dataset.draws)
    assert [entry.link for entry in found] == [ADDRESS + record.url for record in records]
    days = [day(entry.published_parsed) for entry in found]
    assert days == [record.heard_of for record in records]
    assert days == sorted(days, reverse=True)
    newest = records[: len(parse(path).entries)]
    assert day(parse(path).feed.updated_parsed) == max(map(dataset.modified, newest))


def test_json_and_rss_hold_the_same_items(site: Path) -> None:
    path: Path | None = site / "feeds/draws.json"
    items = {}
    while path:
        feed = json.loads(path.read_text("utf-8"))
        assert feed["version"] == "https://jsonfeed.org/version/1.1"
        assert feed["feed_url"] == ADDRESS + f"/feeds/{path.name}"
        items.update({item["id"]: item for item in feed["items"]})
        older = feed.get("next_url")
        path = site / older.removeprefix(f"{ADDRESS}/") if older else None
    assert [(item["id"], item["url"], item["title"]) for item in items.values()] == [
        (entry.id, entry.link, entry.title) for entry in entries(site / "feeds/draws.rss")
    ]


def test_each_stream_feed_holds_its_draws(site: Path, dataset: Dataset) -> None:
    for stream in STREAMS:
        for ending in ("rss", "atom"):
            found = entries(site / "streams" / stream.slug / f"feed.{ending}")
            records = newest_first(dataset.listed[stream.slug])
            wanted = [ADDRESS + record.url for record in records]
            assert [entry.link for entry in found] == wanted


def test_each_occupation_feed_holds_the_draws_that_name_it(site: Path, dataset: Dataset) -> None:
    total = 0
    for code, occupation in dataset.tables.occupations.items():
        found = entries(site / "occupations" / code / "feed.rss")
        records = newest_first(mention.record for mention in dataset.mentions_of(occupation))
        assert [entry.link for entry in found] == [ADDRESS + record.url for record in records]
        total += len(found)
    direct = sum(len(record.draw.nocs) for record in dataset.draws)
    assert total >= direct - sum(
        len(record.draw.nocs) for record in dataset.draws if record.draw.noc_version == 2016
    )


def test_the_feed_of_changes_holds_every_change(site: Path, dataset: Dataset) -> None:
    feed = parse(site / "feeds/changes.rss")
    titles = [entry.title for entry in feed.entries if "Corrected in" not in entry.title]
    assert titles == [text.meta.title for text in dataset.changes]


def test_the_feed_of_changes_tells_of_corrections_and_leads_to_their_draws(
    site: Path, dataset: Dataset
) -> None:
    feed = parse(site / "feeds/changes.rss")
    found = {entry.title: entry for entry in feed.entries}
    corrected = [text for text in dataset.data_changes if text.meta.kind == "corrected"]
    assert corrected
    for text in corrected:
        entry = found[f"Corrected in the record: {text.meta.title}"]
        assert entry.published.startswith(text.meta.date.strftime("%a, %d %b %Y"))
        first = next(iter(text.meta.draws), None)
        page = f"/draws/{first}/#corrections" if first else "/open-data/"
        assert entry.link == ADDRESS + page
        for id_ in text.meta.draws:
            assert f"{ADDRESS}/draws/{id_}/" in entry.content[0].value
    days = [entry.published_parsed for entry in feed.entries]
    assert days == sorted(days, reverse=True)


def test_an_item_holds_the_whole_draw(site: Path, dataset: Dataset) -> None:
    record = next(r for r in dataset.draws if r.id.startswith("2023-01-10") and r.draw.nocs)
    found = entries(site / "feeds/draws.rss")
    html = next(e for e in found if e.link.endswith(record.url)).content[0].value
    for code in record.draw.nocs:
        assert code in html
        assert f"{ADDRESS}/occupations/{code}/" in html
    assert "402" in html
    assert 'href="/' not in html


def test_every_page_announces_the_feeds_and_its_own_first(site: Path) -> None:
    for path in english_files(site, "*.html"):
        text = path.read_text("utf-8")
        for kind, ending in (("rss+xml", "rss"), ("atom+xml", "atom"), ("feed+json", "json")):
            link = f'<link rel="alternate" type="application/{kind}" title="Every draw"'
            assert f'{link} href="/feeds/draws.{ending}">' in text, path
    for page in ("/streams/ejo-foreign-worker/", "/occupations/72106/"):
        text = (site / page[1:] / "index.html").read_text("utf-8")
        first = text.split('<link rel="alternate" type=')[1].split(">")[0]
        assert f'href="{page}feed.rss"' in first


def test_the_page_of_feeds_lists_every_feed(site: Path) -> None:
    text = (site / "feeds/index.html").read_text("utf-8")
    kinds = (".rss", ".atom", ".ics", ".opml")
    feeds = [
        path
        for path in english_files(site, "*")
        if path.suffix in kinds and "archive" not in path.name
    ]
    assert len(feeds) > 540
    for path in feeds:
        assert f'href="/{path.relative_to(site).as_posix()}"' in text


texts = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1).filter(
    str.strip
)


@given(texts, texts, st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_any_words_come_through_and_dates_are_those_of_the_data(
    title: str, words: str, when: date
) -> None:
    item = Item("draw:x", "/draws/x/", title, words, f"<p>{len(words)}</p>", when, when, when)
    feed = Feed("/feeds/x", "/x/", "T", "D", (item,), when)
    for text in (rss(feed, FeedEntries(ADDRESS)), atom(feed, FeedEntries(ADDRESS))):
        entry = feedparser.parse(text).entries[0]
        assert entry.id == identifier("draw:x")
        assert day(entry.published_parsed) == when
    assert json.loads(json_feed(feed, FeedEntries(ADDRESS)))["items"][0]["title"] == title


def test_the_list_of_feeds_names_every_feed_to_follow(site: Path) -> None:
    root = ElementTree.parse(site / "feeds/feeds.opml").getroot()
    listed = [str(outline.get("xmlUrl")) for outline in root.iter("outline") if outline.get("type")]
    assert len(listed) == len(set(listed))
    for outline in root.iter("outline"):
        assert outline.get("title") == outline.get("text")
    assert {address.removeprefix(f"{ADDRESS}/") for address in listed} == {
        path.relative_to(site).as_posix()
        for path in english_files(site, "*.rss")
        if "archive" not in path.name
    }
    pages = {str(outline.get("htmlUrl")) for outline in root.iter("outline") if outline.get("type")}
    for page in pages:
        assert (site / page.removeprefix(f"{ADDRESS}/") / "index.html").is_file()


def test_an_empty_feed_is_valid_and_dated_by_the_record() -> None:
    feed = Feed("/feeds/x", "/x/", "T", "D", (), date(2026, 10, 2))
    for text in (rss(feed, FeedEntries(ADDRESS)), atom(feed, FeedEntries(ADDRESS))):
        parsed = feedparser.parse(text)
        assert not parsed.bozo
        assert day(parsed.feed.updated_parsed) == date(2026, 10, 2)


def test_no_name_of_atom_has_a_prefix_and_no_prefix_is_declared_for_nothing(site: Path) -> None:
    feeds = [*site.rglob("*.atom"), *site.glob("feeds/*.rss"), *site.glob("streams/*/*.rss")]
    seen = set()
    for path in feeds:
        text = path.read_text("utf-8")
        prefixes = set(re.findall(r'xmlns:(\w+)="', text))
        assert prefixes <= {"fh", "atom", "content"}, path
        seen |= prefixes
        if path.suffix == ".atom":
            assert prefixes <= {"fh"}, path
            assert ("fh" in prefixes) == ("<fh:" in text), path
    assert seen == {"fh", "atom", "content"}
