"""The hub: each feed to follow names it, and hears through it of what a build changed."""

import json
import subprocess
import sys
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs

import feedparser
import pytest

from plugins.i18n.site_language import Language
from plugins.publish.hub import changed_feeds
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.feeds.feed_set import feed_files
from plugins.site.formatting import Formatter
from tests.conftest import ROOT
from tests.support.serving import running

HUB = "https://hub.example/"


def feeds(dataset: Dataset, hub: str) -> dict[str, bytes]:
    site = Site("Draws", "https://x.example", "", Formatter(Language("en")), str, hub=hub)
    files = feed_files(dataset, site, (), lambda *_: "", lambda _: "", lambda _: "")
    return {file.file: file.content for file in files}


def test_a_feed_to_follow_names_the_hub_and_an_archive_does_not(dataset: Dataset) -> None:
    for path, content in feeds(dataset, HUB).items():
        if path.endswith((".rss", ".atom")):
            found = feedparser.parse(content).feed
            hubs = [link.href for link in found.get("links", ()) if link.rel == "hub"]
            own = [link.href for link in found.links if link.rel == "self"]
            assert own == [f"https://x.example/{path}"], "a hub is asked for it by this address"
            assert hubs == ([] if "-archive-" in path else [HUB]), path
    listed = json.loads(feeds(dataset, HUB)["feeds/draws.json"])
    assert listed["hubs"] == [{"type": "WebSub", "url": HUB}]


def test_without_the_setting_no_feed_names_one(dataset: Dataset, site: Path) -> None:
    assert not any(
        b"hub" in content.split(b"<entry>")[0] for content in feeds(dataset, "").values()
    )
    assert b'rel="hub"' not in (site / "feeds/draws.rss").read_bytes()


def test_what_a_build_changed_is_listed(tmp_path: Path) -> None:
    before, after = tmp_path / "before", tmp_path / "after"
    for folder, texts in (
        (before, {"feeds/draws.rss": "1", "feeds/draws.atom": "1", "streams/a/feed.rss": "1"}),
        (
            after,
            {
                "feeds/draws.rss": "2",
                "feeds/draws.atom": "1",
                "streams/a/feed.rss": "1",
                "streams/b/feed.rss": "1",
                "feeds/draws-archive-1.rss": "2",
                "index.html": "2",
            },
        ),
    ):
        for name, text in texts.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
    assert list(changed_feeds(before, after)) == ["feeds/draws.rss", "streams/b/feed.rss"]


class _Hub(BaseHTTPRequestHandler):
    """Store each ping; refuse what it does not know."""

    pings: list[dict[str, list[str]]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self.pings.append(parse_qs(body))
        self.send_response(400 if "unknown" in body else 204)
        self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - as the library has it
        pass


@pytest.fixture
def hub() -> Iterator[tuple[str, list[dict[str, list[str]]]]]:
    pings: list[dict[str, list[str]]] = []
    handler = type("Handler", (_Hub,), {"pings": pings})
    with running(ThreadingHTTPServer(("127.0.0.1", 0), handler)) as port:
        yield f"http://127.0.0.1:{port}/", pings


def run(hub: str, names: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-S", "-m", "plugins.publish.hub", hub, "https://x.example/draws/"],
        cwd=ROOT,
        input=names,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_hub_is_pinged_for_each_by_its_whole_address(
    hub: tuple[str, list[dict[str, list[str]]]],
) -> None:
    address, pings = hub
    done = run(address, "feeds/draws.rss\nstreams/a/feed.atom\n")
    assert not done.returncode, done.stderr
    assert pings == [
        {"hub.mode": ["publish"], "hub.url": [f"https://x.example/draws/{name}"]}
        for name in ("feeds/draws.rss", "streams/a/feed.atom")
    ]


def test_what_the_hub_does_not_take_is_named_and_the_rest_is_pinged_for(
    hub: tuple[str, list[dict[str, list[str]]]],
) -> None:
    address, pings = hub
    done = run(address, "unknown.rss\nfeeds/draws.rss\n")
    assert done.returncode == 1
    assert "unknown.rss" in done.stderr
    assert len(pings) == 2
    assert not run(address, "").returncode, "nothing changed: nothing to ping for"
