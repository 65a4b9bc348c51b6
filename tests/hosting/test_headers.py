"""The headers for hosts: right types, no header twice, the policy that our own server sends."""

from pathlib import Path
from urllib.request import urlopen

import pytest

from plugins.hosting.headers import POLICY, RULES, HeaderRule, headers_file, headers_of


def test_no_header_is_set_twice_for_any_file(site: Path) -> None:
    # Some hosts would join the two values with a comma.
    for file in site.rglob("*"):
        path = f"/{file.relative_to(site).as_posix()}"
        names = [name for rule in RULES if rule.matches(path) for name in rule.headers]
        assert len(names) == len(set(names)), path


@pytest.mark.parametrize(
    ("path", "kind"),
    [
        ("/feeds/draws.rss", "application/rss+xml"),
        ("/feeds/draws.atom", "application/atom+xml"),
        ("/feeds/draws.json", "application/feed+json"),
        ("/feeds/draws.ics", "text/calendar"),
        ("/api/v1/draws.csv", "text/csv"),
        ("/api/v1/oinp.sqlite", "application/vnd.sqlite3"),
        ("/api/v1/draw.schema.json", "application/schema+json"),
        ("/occupations/72106/feed.rss", "application/rss+xml"),
    ],
)
def test_data_may_be_fetched_from_anywhere_and_has_its_type(
    site: Path, path: str, kind: str
) -> None:
    assert (site / path[1:]).is_file()
    headers = headers_of(path)
    assert headers["Content-Type"].startswith(kind)
    assert headers["Access-Control-Allow-Origin"] == "*"
    assert headers["Cache-Control"] == "public, max-age=300"


def test_feeds_of_another_language_have_the_same_headers() -> None:
    for path in ("/feeds/draws.rss", "/feeds/draws.json", "/feeds/changes.atom"):
        assert headers_of(f"/fr{path}") == headers_of(path)
    for path in ("/streams/phd-graduate/feed.atom", "/occupations/72106/feed.rss"):
        assert headers_of(f"/fr{path}") == headers_of(path)
        assert headers_of(path)["Access-Control-Allow-Origin"] == "*"


def test_a_pattern_has_one_star_at_most_and_takes_nothing_as_it_stands() -> None:
    # Cloudflare Pages leaves a rule with two of them out.
    assert all(rule.pattern.count("*") <= 1 for rule in RULES)
    assert not HeaderRule("/a.b", {}).matches("/aXb")
    assert not HeaderRule("/:one/feed*", {}).matches("/one/two/feed.rss")
    assert HeaderRule("/:one/feed*", {}).matches("/one/feed/two.rss")


def test_pages_may_not_be_read_by_other_sites_and_hashed_files_are_kept(site: Path) -> None:
    assert "Access-Control-Allow-Origin" not in headers_of("/checker/")
    for folder in ("assets", "checker-run", "pyodide"):
        files = [path for path in (site / folder).rglob("*") if path.is_file()]
        assert files
        for file in files:
            headers = headers_of(f"/{file.relative_to(site).as_posix()}")
            assert "immutable" in headers["Cache-Control"]
    assert "immutable" not in headers_of("/checker/").get("Cache-Control", "")


def test_the_policy_is_that_of_our_own_server(server: str) -> None:
    with urlopen(f"{server}/checker/") as reply:
        assert reply.headers["Content-Security-Policy"] == POLICY


def test_the_file_says_what_the_list_says(site: Path) -> None:
    text = (site / "_headers").read_text("utf-8")
    assert text.encode() == headers_file("")
    blocks = [block.splitlines() for block in text.strip().split("\n\n")]
    found = {
        pattern: dict(line.strip().split(": ", 1) for line in lines) for pattern, *lines in blocks
    }
    assert found == {rule.pattern: dict(rule.headers) for rule in RULES}
    assert headers_file("/draws").startswith(b"/draws/*\n")


def test_every_script_has_a_name_that_every_host_serves_as_a_script(site: Path) -> None:
    """Debian's nginx sends `.mjs` as octet-stream, and browsers then refuse it in silence."""
    endings = {path.suffix for path in site.rglob("*") if path.is_file()}
    assert ".js" in endings
    assert ".mjs" not in endings
