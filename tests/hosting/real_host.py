"""A program that serves a site with a file of each kind, and what every such program must do."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

from plugins.publish.compress import compress

# One address for each kind of file that a site has.
FILES = {
    "index.html": "text/html; charset=utf-8",
    "checker/index.html": "text/html; charset=utf-8",
    "assets/0123456789ab/site.css": "text/css; charset=utf-8",
    "assets/0123456789ab/page.js": "text/javascript; charset=utf-8",
    "pyodide/0123456789ab/pyodide.asm.wasm": "application/wasm",
    "checker-run/0123456789ab/checker.zip": "application/zip",
    "checker-run/0123456789ab/rounds.csv": "text/csv; charset=utf-8",
    "kept/0123456789ab/files.json": "application/json; charset=utf-8",
    "feeds/draws.rss": "application/rss+xml; charset=utf-8",
    "feeds/draws.atom": "application/atom+xml; charset=utf-8",
    "feeds/draws.json": "application/feed+json; charset=utf-8",
    "feeds/draws.ics": "text/calendar; charset=utf-8",
    "feeds/all.opml": "text/x-opml; charset=utf-8",
    "fr/feeds/draws.json": "application/feed+json; charset=utf-8",
    "occupations/72106/feed.rss": "application/rss+xml; charset=utf-8",
    "occupations/72106/card.png": "image/png",
    "api/v1/draws.json": "application/json; charset=utf-8",
    "api/v1/draws.csv": "text/csv; charset=utf-8",
    "api/v1/draw.schema.json": "application/schema+json; charset=utf-8",
    "api/v1/oinp.sqlite": "application/vnd.sqlite3",
    "api/404.json": "application/json; charset=utf-8",
    "sitemap.xml": "application/xml; charset=utf-8",
    "robots.txt": "text/plain; charset=utf-8",
    "site.webmanifest": "application/manifest+json; charset=utf-8",
}


def write_site(folder: Path, cache: Path) -> None:
    """Write a file of each kind, with the compressed ones beside it."""
    for name in (*FILES, "404.html"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name} " * 200)
    compress(cache, folder)


@contextmanager
def serving(command: list[str], port: int, folder: Path) -> Iterator[None]:
    """Run a program until the end of the block, which begins once the port is answered."""
    with (folder / "said").open("w") as said:
        running = subprocess.Popen(command, stdout=said, stderr=said, cwd=folder)
    try:
        for _ in range(600):
            assert running.poll() is None, (folder / "said").read_text()
            with socket.socket() as asked:
                if not asked.connect_ex(("127.0.0.1", port)):
                    break
            time.sleep(0.1)
        yield
    finally:
        running.terminate()
        running.wait()


def ask(port: int, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", path, headers={"Host": "example.org", **headers})
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response, content


def check_what_does_not_exist(port: int, *of_api: str) -> None:
    """Assert that a page, files of the API and a script that are not there are answered as such."""
    response, content = ask(port, "/nothing/here/")
    assert response.status == 404
    assert content.startswith(b"404.html ")
    for name in of_api:
        response, content = ask(port, f"/api/v1/{name}")
        assert response.status == 404
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert content.startswith(b"api/404.json ")
    response, _ = ask(port, "/assets/0123456789ab/gone.js")
    assert response.status == 404
    assert "immutable" not in response.headers.get("Cache-Control", "")


def check_not_sent_again(port: int) -> None:
    """Assert that who has a feed is not sent it again."""
    first, _ = ask(port, "/feeds/draws.rss")
    again, content = ask(port, "/feeds/draws.rss", **{"If-None-Match": first.headers["ETag"]})
    assert (again.status, content) == (304, b"")
