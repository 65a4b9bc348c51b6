"""Long feeds in parts (RFC 5005): a short one to subscribe to, and archives that stay as they are."""

from collections.abc import Iterator
from dataclasses import dataclass

PART = 30


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
