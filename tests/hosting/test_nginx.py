"""Debian's nginx with the repository's file sends what the list of headers says; with none it still works."""

import gzip
import os
import re
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from plugins.hosting.headers import RULES, headers_of
from plugins.hosting.nginx_config import nginx_conf
from tests.hosting.real_host import (
    FILES,
    ask,
    check_not_sent_again,
    check_what_does_not_exist,
    serving,
    write_site,
)
from tests.support.serving import free_port

NGINX = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
pytestmark = pytest.mark.skipif(
    NGINX is None, reason="no nginx here; `make browser` brings Debian's where root can"
)

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


@pytest.fixture(scope="module")
def site_of_kinds(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site")
    write_site(folder, tmp_path_factory.mktemp("cache"))
    return folder


@contextmanager
def nginx(folder: Path, site: Path, servers: str) -> Iterator[int]:
    """Run nginx over a site with some servers of its configuration; yield the port."""
    port = free_port()
    servers = servers.replace("/var/www/draws", str(site))
    servers = re.sub(r"listen \[::\]:80;\n", "", servers)
    servers = servers.replace("listen 80;", f"listen 127.0.0.1:{port};")
    # As root it would read with another user's rights, who may not enter the folders of a test.
    conf = CONF.format(
        folder=folder, servers=servers, user="user root;" if not os.geteuid() else ""
    )
    (folder / "nginx.conf").write_text(conf)
    assert NGINX
    command = [NGINX, "-p", str(folder), "-c", str(folder / "nginx.conf")]
    with serving(command, port, folder):
        yield port


@pytest.fixture(scope="module")
def port(tmp_path_factory: pytest.TempPathFactory, site_of_kinds: Path) -> Iterator[int]:
    with nginx(tmp_path_factory.mktemp("nginx"), site_of_kinds, nginx_conf()) as port:
        yield port


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
    check_what_does_not_exist(port, "nothing", "nothing.json", "nothing.schema.json")


def test_a_reader_that_has_a_feed_is_not_sent_it_again(port: int) -> None:
    check_not_sent_again(port)


def test_the_name_of_a_script_is_known_to_a_stock_nginx(
    tmp_path: Path, site_of_kinds: Path
) -> None:
    with nginx(tmp_path, site_of_kinds, STOCK) as port:
        response, _ = ask(port, "/assets/0123456789ab/page.js")
    assert response.headers["Content-Type"] == "application/javascript"
