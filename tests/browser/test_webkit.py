"""The checker in WebKitGTK: a person's way through, offline, and a site that is published meanwhile."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.browser.hosts import Host, changed_build
from tests.browser.webkit import WebKit, programs, webkit

pytestmark = pytest.mark.skipif(
    programs() is None, reason="WebKitGTK is not there, and only root on Debian can install it"
)

STATUS = "#checker-status"
KEPT = """
  const { content } = document.querySelector("meta[name=kept]");
  window.kept = false;
  caches.open(new URL(content, location).href)
    .then((cache) => cache.match(cache && new URL(content, location).href))
    .then((found) => (document.documentElement.dataset.kept = Boolean(found)));
  return document.documentElement.dataset.kept ?? "";
"""


@pytest.fixture
def window(tmp_path: Path) -> Iterator[WebKit]:
    folder = tmp_path / "profile"
    folder.mkdir()
    with webkit(folder) as window:
        yield window


def first_verdict(window: WebKit, address: str) -> None:
    window.open(f"{address}/checker/#start=everything")
    window.click("[name=is_citizen_or_pr][value=false]")
    window.wait(STATUS, "TEER 0–3: ")


def until_kept(window: WebKit) -> None:
    for _ in range(600):
        if window.run(KEPT) == "true":
            return
        window.run("const until = Date.now() + 100; while (Date.now() < until);")
    pytest.fail("the checker was not kept")


def test_a_person_finds_a_verdict_changes_an_answer_and_sees_a_score(
    window: WebKit, server: str
) -> None:
    first_verdict(window, server)
    window.type("[name=offer_noc]", "64100")
    window.wait(STATUS, "TEER 4–5: ")
    window.type("[name=offer_noc]", "72310")
    window.wait(STATUS, "TEER 0–3: ")
    window.click('#stream-ontario-workforce-priority-teer-0-3 details[data-ask="points"] summary')
    window.wait("#stream-ontario-workforce-priority-teer-0-3 .total", "points")


def test_it_works_without_a_network(window: WebKit, site: Path) -> None:
    host = Host(site)
    with host.up() as address:
        first_verdict(window, address)
        until_kept(window)
    window.open(f"{address}/checker/#start=everything")
    window.click("[name=is_citizen_or_pr][value=true]")
    window.wait(STATUS, "not your pathway")
    window.open(f"{address}/draws/")
    window.wait("h1", "Without a network")


def test_an_open_checker_outlives_a_new_site(
    window: WebKit, site: Path, root: Path, tmp_path: Path
) -> None:
    new = tmp_path / "new"
    changed_build(site, root, new)
    host = Host(site)
    with host.up() as address:
        window.open(f"{address}/checker/#start=everything")
        # What a build keeps of the site before it.
        for name in ("assets", "checker-run", "kept"):
            shutil.copytree(site / name, new / name, dirs_exist_ok=True)
        host.folder = new
        window.click("[name=is_citizen_or_pr][value=false]")
        window.type("[name=offer_noc]", "72310")
        window.wait("#checker-results", "NOC 72310 (Carpenters)")
        window.open(f"{address}/checker/#start=everything")
        window.click("[name=is_citizen_or_pr][value=false]")
        window.type("[name=offer_noc]", "72310")
        window.wait("#checker-results", "(New carpenters)")
