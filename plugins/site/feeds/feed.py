"""Feeds through feedgen, its traps shut: dates from the data, order as given, stable ids."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from functools import cache
from uuid import NAMESPACE_URL, uuid5

from feedgen.entry import FeedEntry
from feedgen.feed import FeedGenerator

from plugins.site.feeds.feed_links import FeedLinks
from plugins.site.feeds.history import WHOLE, History

_IDS = uuid5(NAMESPACE_URL, "urn:oinp-record")


@dataclass(frozen=True, slots=True)
class Item:
    """Store one item: `key` makes its id and never changes; `path` is its page; `html` all of it.

    `published` is the day on which followers could first hear of it; `updated` that, or the day of
    its last correction.
    """

    key: str
    path: str
    title: str
    summary: str
    html: str
    day: date
    published: date
    updated: date


@dataclass(frozen=True, slots=True)
class Feed:
    """Store a feed: `path` without ending, its page, its items newest first.

    `day` stands for "updated" where there is no item. `history` says which part of a long feed
    this is. `hub` is what tells followers at once that there is something new, empty for none.
    """

    path: str
    page: str
    title: str
    description: str
    items: Sequence[Item]
    day: date
    language: str = "en"
    history: History = WHOLE
    hub: str = ""

    @property
    def updated(self) -> date:
        """Return the day of the last change of any item."""
        return max((item.updated for item in self.items), default=self.day)


def moment(day: date) -> datetime:
    """Return noon UTC of a day, which is the same day all over Ontario."""
    return datetime.combine(day, time(12), UTC)


def identifier(key: str) -> str:
    """Return the id of an item or feed, the same whatever host the site lives on."""
    return uuid5(_IDS, key).urn


class FeedEntries:
    """Make what feedgen writes of an item, once for all the feeds that it stands in."""

    def __init__(self, address: str) -> None:
        self.address = address
        self.of = cache(self._entry)

    def _entry(self, item: Item, content: str) -> FeedEntry:
        entry = FeedEntry()
        entry.id(identifier(item.key))
        entry.guid(identifier(item.key), permalink=False)
        entry.title(item.title)
        entry.link(href=self.address + item.path)
        entry.description(item.summary)
        entry.content(item.html, type=content)
        entry.published(moment(item.published))
        entry.updated(moment(item.updated))
        return entry


def rss(feed: Feed, entries: FeedEntries) -> bytes:
    """Return the feed as RSS 2.0."""
    generator = _generator(feed, entries, ".rss", "CDATA")
    text: bytes = generator.rss_str(pretty=False)
    return text


def atom(feed: Feed, entries: FeedEntries) -> bytes:
    """Return the feed as Atom."""
    generator = _generator(feed, entries, ".atom", "html")
    text: bytes = generator.atom_str(pretty=False)
    return text


def json_feed(feed: Feed, entries: FeedEntries) -> bytes:
    """Return the feed as JSON Feed 1.1; `next_url` leads to the older items."""
    address = entries.address
    older = feed.history.older(feed.path)
    value = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "description": feed.description,
        "home_page_url": address + feed.page,
        "feed_url": f"{address}{feed.history.path(feed.path)}.json",
        **({"next_url": f"{address}{older}.json"} if older else {}),
        **({"hubs": [{"type": "WebSub", "url": feed.hub}]} if feed.hub else {}),
        "language": feed.language,
        "items": [
            {
                "id": identifier(item.key),
                "url": address + item.path,
                "title": item.title,
                "summary": item.summary,
                "content_html": item.html,
                "date_published": moment(item.published).isoformat(),
                "date_modified": moment(item.updated).isoformat(),
            }
            for item in feed.items
        ],
    }
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()


def _generator(feed: Feed, entries: FeedEntries, ending: str, content: str) -> FeedGenerator:
    address = entries.address
    generator = FeedGenerator()
    generator.id(identifier(feed.path))
    generator.title(feed.title)
    # RSS takes the last link as the page of the channel, so `self` goes first.
    generator.link(href=f"{address}{feed.history.path(feed.path)}{ending}", rel="self")
    generator.link(href=address + feed.page, rel="alternate")
    generator.description(feed.description)
    generator.language(feed.language)
    generator.author(name=feed.title)
    generator.generator("")
    generator.docs("")
    newest = moment(feed.updated)
    generator.lastBuildDate(newest)
    generator.updated(newest)
    if feed.history.archives or feed.hub:
        generator.register_extension("links", FeedLinks)
        generator.links.say(feed.history, address + feed.path, ending, feed.hub)
    for item in feed.items:
        generator.add_entry(entries.of(item, content), order="append")
    return generator
