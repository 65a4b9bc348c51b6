"""Compressed files beside a site's own, and a server that hands over what the browser takes."""

import gzip
import os
from collections.abc import Iterator
from hashlib import sha256
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path

import brotli
import pytest

from plugins.publish.compress import compress
from plugins.publish.serve import server
from tests.support.serving import running

TEXT = "Ontario holds draws. " * 400
KEPT = "assets/0123456789ab/site.css"


@pytest.fixture
def built(tmp_path: Path) -> Path:
    site = tmp_path / "site"
    for name, text in {
        "index.html": TEXT,
        "draws/index.html": TEXT,
        "404.html": "<title>nothing here</title>",
        "feeds/draws.rss": TEXT,
        "feeds/small.rss": "<rss/>",
        KEPT: TEXT,
        "picture.png": TEXT,
    }.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text)
    compress(tmp_path, site)
    return site


@pytest.fixture
def port(built: Path) -> Iterator[int]:
    with running(server(built, quiet=True)) as port:
        yield port


def ask(port: int, path: str, **headers: str) -> tuple[HTTPResponse, bytes]:
    connection = HTTPConnection("127.0.0.1", port)
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request("GET", path, headers=named)
    response = connection.getresponse()
    body = response.read()
    connection.close()
    return response, body


def test_text_that_gets_smaller_has_both_beside_it_and_nothing_else_has(built: Path) -> None:
    files = {path.relative_to(built).as_posix() for path in built.rglob("*") if path.is_file()}
    packed = {name for name in files if name.endswith((".br", ".gz"))}
    of = ("index.html", "draws/index.html", "feeds/draws.rss", KEPT)
    assert packed == {f"{name}{suffix}" for name in of for suffix in (".br", ".gz")}
    for name in of:
        assert brotli.decompress((built / f"{name}.br").read_bytes()).decode() == TEXT
        assert gzip.decompress((built / f"{name}.gz").read_bytes()).decode() == TEXT


def test_the_same_site_gives_the_same_bytes_on_another_day(built: Path, tmp_path: Path) -> None:
    packed = sorted([*built.rglob("*.br"), *built.rglob("*.gz")])
    before = [path.read_bytes() for path in packed]
    for path in packed:
        path.unlink()
    for path in built.rglob("*.*"):
        os.utime(path, (1, 1))
    compress(tmp_path / "no-cache", built)
    assert [path.read_bytes() for path in packed] == before


def test_what_was_packed_once_is_not_packed_again(built: Path, tmp_path: Path) -> None:
    (kept,) = (tmp_path / ".cache").glob("*-site.css.br")
    made = b"from the cache"
    kept.write_bytes(made + sha256(made).digest())
    compress(tmp_path, built)
    assert (built / f"{KEPT}.br").read_bytes() == made


@pytest.mark.parametrize("name", ["index.html", KEPT])
def test_what_says_the_same_as_in_the_last_site_is_not_packed_again(
    built: Path, tmp_path: Path, name: str
) -> None:
    own = brotli.compress(TEXT.encode(), quality=1)
    (built / f"{name}.br").write_bytes(own)
    new = tmp_path / "new"
    for file, text in ((name, TEXT), ("draws/index.html", TEXT + "One more.")):
        (new / file).parent.mkdir(parents=True, exist_ok=True)
        (new / file).write_text(text)
    compress(tmp_path, new, built)
    assert (new / f"{name}.br").read_bytes() == own
    assert (new / f"{name}.gz").samefile(built / f"{name}.gz")
    changed = brotli.decompress((new / "draws/index.html.br").read_bytes())
    assert changed.decode() == TEXT + "One more."


@pytest.mark.parametrize("ending", ["br", "gz"])
@pytest.mark.parametrize("damage", [b"", b"garbage", None], ids=["empty", "garbage", "half"])
def test_what_is_damaged_in_the_last_site_is_packed_again(
    built: Path, tmp_path: Path, ending: str, damage: bytes | None
) -> None:
    packed = built / f"index.html.{ending}"
    whole = packed.read_bytes()
    packed.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    new = tmp_path / "new"
    new.mkdir()
    (new / "index.html").write_text(TEXT)
    compress(tmp_path, new, built)
    assert (new / packed.name).read_bytes() == whole


@pytest.mark.parametrize("damage", [b"", b"garbage", None], ids=["empty", "garbage", "half"])
def test_a_damaged_entry_of_the_cache_is_made_anew(
    built: Path, tmp_path: Path, damage: bytes | None
) -> None:
    """A style that no browser can unpack was published for a year (trials of 30 November 2026)."""
    (kept,) = (tmp_path / ".cache").glob("*-site.css.br")
    whole = kept.read_bytes()
    kept.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    compress(tmp_path, built)
    assert brotli.decompress((built / f"{KEPT}.br").read_bytes()).decode() == TEXT
    assert kept.read_bytes() == whole


@pytest.mark.parametrize(
    ("takes", "encoding"),
    [
        ("gzip, deflate, br, zstd", "br"),
        ("gzip", "gzip"),
        ("identity", None),
        ("", None),
    ],
)
def test_the_server_hands_over_the_best_that_the_browser_takes(
    port: int, takes: str, encoding: str | None
) -> None:
    unpack = {"br": brotli.decompress, "gzip": gzip.decompress, None: bytes}[encoding]
    for path, type_ in (("/", "text/html; charset=utf-8"), (f"/{KEPT}", "text/css; charset=utf-8")):
        response, body = ask(port, path, Accept_Encoding=takes)
        assert response.status == 200
        assert response.headers["Content-Encoding"] == encoding
        assert response.headers["Content-Type"] == type_
        assert response.headers["Vary"] == "Accept-Encoding"
        assert unpack(body).decode() == TEXT


def test_only_what_names_its_content_is_kept_for_ever(port: int) -> None:
    kept, _ = ask(port, f"/{KEPT}?query")
    assert "immutable" in kept.headers["Cache-Control"]
    for path in ("/", "/feeds/small.rss", "/missing/"):
        response, _ = ask(port, path)
        assert response.headers["Cache-Control"] == "no-cache", path


def test_a_browser_that_has_a_page_is_told_so_unless_it_changed(port: int, built: Path) -> None:
    first, _ = ask(port, "/", Accept_Encoding="br")
    tag = first.headers["ETag"]
    again, body = ask(port, "/", Accept_Encoding="br", If_None_Match=tag)
    assert (again.status, body) == (304, b"")
    other, _ = ask(port, "/", Accept_Encoding="gzip", If_None_Match=tag)
    assert other.status == 200, "each encoding has a tag of its own"
    (built / "index.html.br").write_bytes(brotli.compress(b"new"))
    changed, _ = ask(port, "/", Accept_Encoding="br", If_None_Match=tag)
    assert changed.status == 200


def test_a_missing_page_and_a_folder_without_its_slash(port: int) -> None:
    missing, body = ask(port, "/missing/")
    assert (missing.status, body) == (404, b"<title>nothing here</title>")
    folder, _ = ask(port, "/draws")
    assert (folder.status, folder.headers["Location"]) == (301, "/draws/")
    outside, _ = ask(port, "/../../etc/passwd")
    assert outside.status == 404
