"""Debian's nginx with the repository's file sends what the list of headers says; with none it still works."""

import gzip
import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import pytest

from plugins.hosting.headers import RULES, headers_of
from plugins.hosting.nginx_config import nginx_conf
from plugins.publish.compress import compress

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
pytestmark = pytest.mark.skipif(
    NGINX is None, reason="no nginx here; `make browser` brings Debian's where root can"
)

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
CONF = """\
daemon off;
pid {folder}/pid;
error_log {folder}/error.log;
{user}
events {{}}
http {{
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{servers}
}}
"""
# What Debian's own file does with a site: its types, and nothing else.
STOCK = """
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    server { listen 80; server_name _; root /var/www/draws; index index.html; }
"""


def write_site(folder: Path, cache: Path) -> None:
    """Write a file of each kind, with the compressed ones beside it."""
    for name in (*FILES, "404.html"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name} " * 200)
    compress(cache, folder)


@pytest.fixture(scope="module")
def site_of_kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_site(folder, tmp_path_factory.mktemp("cache"))
    return folder


@contextmanager
def nginx(folder: Path, site: Path, servers: str) -> Iterator[int]:
    """Run nginx over a site with some servers of its configuration; yield the port."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    servers = servers.replace("/var/www/draws", str(site))
    servers = re.sub(r"listen \[::\]:80;\n", "", servers)
    servers = servers.replace("listen 80;", f"listen 127.0.0.1:{port};")
    # As root it would read with another user's rights, who may not enter the folders of a test.
    conf = CONF.format(
        folder=folder, servers=servers, user="user root;" if not os.geteuid() else ""
    )
    (folder / "nginx.conf").write_text(conf)
    assert NGINX
    running = subprocess.Popen([NGINX, "-p", folder, "-c", folder / "nginx.conf"])
    try:
        for _ in range(600):
            assert running.poll() is None, (folder / "error.log").read_text()
            with socket.socket() as asked:
                if not asked.connect_ex(("127.0.0.1", port)):
                    break
            time.sleep(0.1)
        yield port
    finally:
        running.terminate()
        running.wait()


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory, site_of_kinds: Path) -> Iterator[int]:
    with nginx(tmp_path_factory.mktemp("nginx"), site_of_kinds, nginx_conf()) as port:
        yield port


def ask(port: int, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", port)
    connection.request("GET", path, headers={"Host": "example.org", **headers})
    response = connection.getresponse()
    content = response.read()
    connection.close()
    return response, content


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_has_its_headers(port: int, site_of_kinds: Path, name: str) -> None:
    response, content = ask(port, f"/{name}")
    assert response.status == 200
    assert content == (site_of_kinds / name).read_bytes()
    wanted = {**headers_of(f"/{name}"), "Content-Type": FILES[name]}
    sent = {key: response.headers.get_all(key) for key in wanted}
    assert sent == {key: [value] for key, value in wanted.items()}


def test_no_kind_of_the_list_was_forgotten() -> None:
    patterns = [rule.expression for rule in RULES if "Content-Type" in rule.headers]
    left = [each for each in patterns if not any(re.fullmatch(each, f"/{name}") for name in FILES)]
    assert left == []


def test_folders_compressed_files_and_what_does_not_exist(port: int) -> None:
    response, _ = ask(port, "/checker/")
    assert response.status == 200
    response, _ = ask(port, "/checker")
    assert (response.status, response.headers["Location"]) == (301, "/checker/")
    response, content = ask(port, "/feeds/draws.rss", **{"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(content).startswith(b"feeds/draws.rss ")
    response, content = ask(port, "/nothing/here/")
    assert response.status == 404
    assert content.startswith(b"404.html ")
    for asked in ("/api/v1/nothing", "/api/v1/nothing.json", "/api/v1/nothing.schema.json"):
        response, content = ask(port, asked)
        assert response.status == 404
        assert response.headers["Access-Control-Allow-Origin"] == "*"
        assert content.startswith(b"api/404.json ")
    response, _ = ask(port, "/assets/0123456789ab/gone.js")
    assert response.status == 404
    assert "immutable" not in response.headers.get("Cache-Control", "")


def test_a_reader_that_has_a_feed_is_not_sent_it_again(port: int) -> None:
    first, _ = ask(port, "/feeds/draws.rss")
    again, content = ask(port, "/feeds/draws.rss", **{"If-None-Match": first.headers["ETag"]})
    assert (again.status, content) == (304, b"")


def test_the_name_of_a_script_is_known_to_a_stock_nginx(
    tmp_path: Path, site_of_kinds: Path
) -> None:
    with nginx(tmp_path, site_of_kinds, STOCK) as port:
        response, _ = ask(port, "/assets/0123456789ab/page.js")
    assert response.headers["Content-Type"] == "application/javascript"
