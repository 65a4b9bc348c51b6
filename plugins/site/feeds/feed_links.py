"""Links of a feed that feedgen does not write: from part to part, and to the hub."""

from typing import Any

from feedgen.ext.base import BaseExtension
from lxml.etree import SubElement

from plugins.site.feeds.history import History

_ATOM = "http://www.w3.org/2005/Atom"
_HISTORY = "http://purl.org/syndication/history/1.0"


class FeedLinks(BaseExtension):  # type: ignore[misc] # feedgen has no types
    """Let feedgen write the links from part to part, and to the hub of the feed to follow."""

    def __init__(self) -> None:
        self._links: list[tuple[str, str]] = []
        self._archive = False

    def say(self, history: History, address: str, ending: str, hub: str) -> None:
        """Take in which part it is of the feed at `address`; `hub` is empty where there is none."""
        parts = {
            "current": address if history.number else None,
            "prev-archive": history.older(address),
            "next-archive": history.newer(address),
        }
        self._links = [(rel, href + ending) for rel, href in parts.items() if href]
        self._archive = bool(history.number)
        if hub and not self._archive:
            self._links.append(("hub", hub))

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
