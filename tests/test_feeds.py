"""Feeds: valid, complete, newest first, with ids that stay and dates from the data."""

import json
from datetime import UTC, date, datetime
from pathlib import Path
from time import struct_time

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.streams import STREAMS
from plugins.record.dataset import Dataset
from plugins.record.feeds.feed import Feed, Item, atom, identifier, json_feed, rss

ADDRESS = "https://oinp-record.example"


def parse(path: Path) -> feedparser.FeedParserDict:
    # Cleaning the HTML of thousands of items is a reader's work, not what is tested.
    result = feedparser.parse(path.read_bytes(), sanitize_html=False, resolve_relative_uris=False)
    assert not result.bozo, (path, result.get("bozo_exception"))
    return result


def day(moment: struct_time) -> date:
    return datetime(*moment[:6], tzinfo=UTC).date()


@pytest.mark.parametrize("ending", ["rss", "atom"])
def test_the_feed_of_everything_holds_every_draw(site: Path, dataset: Dataset, ending: str) -> None:
    feed = parse(site / f"feeds/draws.{ending}")
    assert [entry.link for entry in feed.entries] == [
        ADDRESS + record.url for record in dataset.draws
    ]
    days = [day(entry.published_parsed) for entry in feed.entries]
    assert days == [record.draw.date for record in dataset.draws]
    assert days == sorted(days, reverse=True)
    assert day(feed.feed.updated_parsed) == dataset.draws[0].draw.date
    assert len({entry.id for entry in feed.entries}) == len(dataset.draws)


def test_json_and_rss_hold_the_same_items(site: Path) -> None:
    items = json.loads((site / "feeds/draws.json").read_text("utf-8"))["items"]
    entries = parse(site / "feeds/draws.rss").entries
    assert [(item["id"], item["url"], item["title"]) for item in items] == [
        (entry.id, entry.link, entry.title) for entry in entries
    ]


def test_each_stream_feed_holds_its_draws(site: Path, dataset: Dataset) -> None:
    for stream in STREAMS:
        for ending in ("rss", "atom"):
            feed = parse(site / "streams" / stream.slug / f"feed.{ending}")
            wanted = [ADDRESS + record.url for record in dataset.by_stream[stream.slug]]
            assert [entry.link for entry in feed.entries] == wanted


def test_each_occupation_feed_holds_the_draws_that_name_it(site: Path, dataset: Dataset) -> None:
    total = 0
    for code, occupation in dataset.tables.occupations.items():
        feed = parse(site / "occupations" / code / "feed.rss")
        mentions = dataset.mentions_of(occupation)
        assert [entry.link for entry in feed.entries] == [
            ADDRESS + mention.record.url for mention in mentions
        ]
        total += len(feed.entries)
    direct = sum(len(record.draw.nocs) for record in dataset.draws)
    assert total >= direct - sum(
        len(record.draw.nocs) for record in dataset.draws if record.draw.noc_version == 2016
    )


def test_the_feed_of_changes_holds_every_change(site: Path, dataset: Dataset) -> None:
    feed = parse(site / "feeds/changes.rss")
    assert [entry.title for entry in feed.entries] == [text.meta.title for text in dataset.changes]


def test_an_item_holds_the_whole_draw(site: Path, dataset: Dataset) -> None:
    record = next(r for r in dataset.draws if r.id.startswith("2023-01-10") and r.draw.nocs)
    entries = parse(site / "feeds/draws.rss").entries
    html = next(e for e in entries if e.link.endswith(record.url)).content[0].value
    for code in record.draw.nocs:
        assert code in html
        assert f"{ADDRESS}/occupations/{code}/" in html
    assert "402" in html
    assert 'href="/' not in html


def test_every_page_announces_the_feeds_and_its_own_first(site: Path) -> None:
    for path in site.rglob("*.html"):
        text = path.read_text("utf-8")
        for kind, ending in (("rss+xml", "rss"), ("atom+xml", "atom"), ("feed+json", "json")):
            link = f'<link rel="alternate" type="application/{kind}" title="Every draw"'
            assert f'{link} href="/feeds/draws.{ending}">' in text, path
    for page in ("/streams/ejo-foreign-worker/", "/occupations/72106/"):
        text = (site / page[1:] / "index.html").read_text("utf-8")
        first = text.split('<link rel="alternate"')[1].split(">")[0]
        assert f'href="{page}feed.rss"' in first


def test_the_page_of_feeds_lists_every_feed(site: Path) -> None:
    text = (site / "feeds/index.html").read_text("utf-8")
    feeds = [path for path in site.rglob("*") if path.suffix in (".rss", ".atom")]
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
    item = Item("draw:x", "/draws/x/", title, words, f"<p>{len(words)}</p>", when)
    feed = Feed("/feeds/x", "/x/", "T", "D", (item,), when)
    for text in (rss(feed, ADDRESS), atom(feed, ADDRESS)):
        entry = feedparser.parse(text).entries[0]
        assert entry.id == identifier("draw:x")
        assert day(entry.published_parsed) == when
    assert json.loads(json_feed(feed, ADDRESS))["items"][0]["title"] == title


def test_an_empty_feed_is_valid_and_dated_by_the_record() -> None:
    feed = Feed("/feeds/x", "/x/", "T", "D", (), date(2026, 10, 2))
    for text in (rss(feed, ADDRESS), atom(feed, ADDRESS)):
        parsed = feedparser.parse(text)
        assert not parsed.bozo
        assert day(parsed.feed.updated_parsed) == date(2026, 10, 2)
