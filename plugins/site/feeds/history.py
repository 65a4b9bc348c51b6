"""Long feeds in parts (RFC 5005): a short one to subscribe to, and archives that stay as they are."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from feedgen.ext.base import BaseExtension
from lxml.etree import SubElement

PART = 30

_ATOM = "http://www.w3.org/2005/Atom"
_HISTORY = "http://purl.org/syndication/history/1.0"


@dataclass(frozen=True, slots=True)
class History:
    """Store which part of a feed a file is: archive `number` of `archives`, 1 the oldest.

    Number 0 is the feed to subscribe to.
    """

    number: int = 0
    archives: int = 0

    def path(self, feed: str) -> str:
        """Return the path of this part, without ending."""
        return f"{feed}-archive-{self.number}" if self.number else feed

    def older(self, feed: str) -> str | None:
        """Return the path of the part before this one in time, None where there is none."""
        older = (self.number or self.archives + 1) - 1
        return History(older).path(feed) if older else None

    def newer(self, feed: str) -> str | None:
        """Return the path of the archive after this one in time, None where there is none."""
        newer = self.number + 1
        return History(newer).path(feed) if self.number and newer <= self.archives else None


WHOLE = History()


def cut[T](items: tuple[T, ...]) -> Iterator[tuple[History, tuple[T, ...]]]:
    """Yield the parts of items that are given newest first: the feed to follow, then each archive.

    The feed to follow holds the `PART` newest. An archive is full from the start and holds the
    oldest that are left, so that a new item changes none of them; the newest archive may hold
    items that the feed still has, which RFC 5005 allows.
    """
    archives = -(-max(0, len(items) - PART) // PART)
    yield History(0, archives), items[:PART]
    for number in range(archives, 0, -1):
        start = len(items) - number * PART
        yield History(number, archives), items[start : start + PART]


class HistoryExtension(BaseExtension):  # type: ignore[misc] # feedgen has no types
    """Let feedgen write the links from part to part."""

    def __init__(self) -> None:
        self._links: list[tuple[str, str]] = []
        self._archive = False

    def say(self, history: History, address: str, ending: str) -> None:
        """Take in which part it is of the feed at `address`."""
        found = {
            "current": address if history.number else None,
            "prev-archive": history.older(address),
            "next-archive": history.newer(address),
        }
        self._links = [(rel, href + ending) for rel, href in found.items() if href]
        self._archive = bool(history.number)

    def extend_ns(self) -> dict[str, str]:
        return {"fh": _HISTORY} if self._archive else {}

    def extend_atom(self, feed: Any) -> Any:
        # The library writes the namespace of Atom as an attribute; a name with it would get a prefix.
        return self._extend(feed, feed, "link")

    def extend_rss(self, feed: Any) -> Any:
        return self._extend(feed, feed[0], f"{{{_ATOM}}}link")

    def _extend(self, feed: Any, channel: Any, link: str) -> Any:
        if self._archive:
            SubElement(channel, f"{{{_HISTORY}}}archive")
        for rel, href in self._links:
            SubElement(channel, link, {"rel": rel, "href": href})
        return feed
