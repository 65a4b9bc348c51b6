"""Ping a WebSub hub for the feeds that have something new, so that followers hear of it at once.

`python3 -m plugins.publish.hub HUB ADDRESS < list` needs nothing but Python: the job that publishes
has no project set up.
"""

import sys
from collections.abc import Iterable, Iterator
from filecmp import cmp
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

LIST = "changed-feeds.txt"
_FEEDS = ("*.rss", "*.atom", "feeds/*.json")
_SECONDS = 20


def changed_feeds(before: Path, after: Path) -> Iterator[str]:
    """Yield the feeds to follow that are new or say something else, as paths below the site."""
    found = {path for pattern in _FEEDS for path in after.rglob(pattern)}
    for path in sorted(found):
        name = path.relative_to(after)
        old = before / name
        if "-archive-" not in path.name and not (old.is_file() and cmp(old, path, shallow=False)):
            yield name.as_posix()


def ping(hub: str, feeds: Iterable[str]) -> Iterator[str]:
    """Ping a hub for each feed by its full address; yield what went wrong."""
    for feed in feeds:
        body = urlencode({"hub.mode": "publish", "hub.url": feed}).encode()
        try:
            # The address is a setting of whoever publishes.
            with urlopen(Request(hub, body), timeout=_SECONDS):  # noqa: S310
                pass
        except (URLError, OSError) as error:
            yield f"{feed}: {error}"


def main(hub: str, address: str) -> int:
    """Ping for the feeds whose paths are read line by line; 1 where the hub did not take one."""
    names = [line.strip() for line in sys.stdin if line.strip()]
    wrong = list(ping(hub, (f"{address.rstrip('/')}/{name}" for name in names)))
    for line in wrong:
        print(line, file=sys.stderr)
    print(f"{hub} took {len(names) - len(wrong)} of {len(names)} feeds")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:3]))
