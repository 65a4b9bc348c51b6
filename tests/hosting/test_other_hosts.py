"""Caddy and Apache with the repository's files send what the list of headers says, where they are."""

import gzip
import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from plugins.hosting.apache_config import apache_conf
from plugins.hosting.caddy_config import caddyfile
from plugins.hosting.headers import headers_of
from tests.hosting.real_host import (
    FILES,
    ask,
    check_not_sent_again,
    check_what_does_not_exist,
    serving,
    write_site,
)
from tests.support.serving import free_port

type Command = Callable[[Path, Path, int], list[str]]

_PATH = f"{os.environ.get('PATH', '')}:/usr/sbin"
MODULES = ("authz_core", "alias", "dir", "env", "headers", "mime", "mpm_event", "rewrite")
APACHE = """\
ServerRoot {folder}
{modules}
Listen 127.0.0.1:{port}
ServerName example.org
PidFile {folder}/pid
ErrorLog {folder}/error.log
Mutex file:{folder}
TypesConfig {folder}/no-types
{user}
{site}
"""


def _caddy(folder: Path, site: Path, port: int) -> list[str]:
    text = caddyfile().replace("/var/www/draws", str(site))
    (folder / "Caddyfile").write_text(
        "{\n\tadmin off\n\tauto_https off\n}\n" + text.replace("example.org", f"http://:{port}")
    )
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(folder / "Caddyfile")]


def _apache(folder: Path, site: Path, port: int) -> list[str]:
    program = shutil.which("apache2", path=_PATH)
    assert program
    modules = Path(program).parents[1] / "lib/apache2/modules"
    text = APACHE.format(
        folder=folder,
        port=port,
        modules="\n".join(f"LoadModule {name}_module {modules}/mod_{name}.so" for name in MODULES),
        # It will not serve as root; the folders of a test are root's alone.
        user="" if os.geteuid() else "User www-data\nGroup www-data",
        site=apache_conf().replace("/var/www/draws", str(site)),
    )
    (folder / "apache.conf").write_text(text)
    # The file has to know every type of a site by itself.
    (folder / "no-types").touch()
    return [program, "-D", "FOREGROUND", "-f", str(folder / "apache.conf")]


HOSTS: dict[str, Command] = {"caddy": _caddy, "apache2": _apache}


@pytest.fixture(scope="module")
def open_site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A site that another user may read: the folders of pytest are the owner's alone."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        write_site(folder, tmp_path_factory.mktemp("cache"))
        yield folder


@pytest.fixture(scope="module", params=HOSTS)
def port(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, open_site: Path
) -> Iterator[int]:
    if shutil.which(request.param, path=_PATH) is None:
        pytest.skip(f"no {request.param} here; it is tried where Debian's package is installed")
    folder = tmp_path_factory.mktemp("host")
    port = free_port()
    with serving(HOSTS[request.param](folder, open_site, port), port, folder):
        yield port


@pytest.mark.parametrize("name", FILES)
def test_every_kind_of_file_has_its_headers(port: int, open_site: Path, name: str) -> None:
    response, content = ask(port, f"/{name}")
    assert response.status == 200
    assert content == (open_site / name).read_bytes()
    wanted = headers_of(f"/{name}")
    sent = {key: response.headers.get_all(key) for key in wanted}
    assert sent == {key: [value] for key, value in wanted.items()}
    kind = (response.headers["Content-Type"] or "").lower().replace('"', "")
    assert kind.partition(";")[0] == FILES[name].partition(";")[0]


def test_folders_compressed_files_and_what_does_not_exist(port: int) -> None:
    response, _ = ask(port, "/checker/")
    assert response.status == 200
    response, content = ask(port, "/feeds/draws.rss", **{"Accept-Encoding": "gzip"})
    assert response.headers["Content-Encoding"] == "gzip"
    assert response.headers["Content-Type"] == FILES["feeds/draws.rss"]
    assert gzip.decompress(content).startswith(b"feeds/draws.rss ")
    response, content = ask(port, "/feeds/draws.rss", **{"Accept-Encoding": "gzip, br"})
    assert response.headers["Content-Encoding"] == "br"
    check_what_does_not_exist(port, "nothing.json")


def test_a_reader_that_has_a_feed_is_not_sent_it_again(port: int) -> None:
    check_not_sent_again(port)
