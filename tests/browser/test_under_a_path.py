"""The site under a path of a host, as many hosts give it: every link and every script still leads."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import pytest
from playwright.sync_api import Browser, expect

from plugins.publish.build import run_pelican
from tests.browser.form import START, answer, kept, open_checker, stands
from tests.support.serving import bare, running

FOLDER = "record"
# Whatever an attribute holds that begins with one slash is an address on the same host.
ADDRESS = re.compile(r'="(/[^/"][^"]*|/)"')


@pytest.fixture(scope="module")
def host_folder(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("host")
    address = f"https://host.example/{FOLDER}"
    run_pelican(root, "publishconf.py", folder / FOLDER, address=address)
    return folder


@pytest.fixture
def address(host_folder: Path) -> Iterator[str]:
    with running(bare(host_folder)) as port:
        yield f"http://localhost:{port}/{FOLDER}"


def test_every_address_of_every_page_is_below_the_path_and_leads_somewhere(
    host_folder: Path,
) -> None:
    found = {
        address
        for path in host_folder.rglob("*.html")
        for address in ADDRESS.findall(path.read_text("utf-8"))
    }
    assert len(found) > 1500
    dead = set()
    for address in found:
        path, _, _ = unquote(address).partition("#")
        # Scripts are told of folders too.
        there = (host_folder / path.partition("?")[0][1:]).exists()
        if not there or not address.startswith(f"/{FOLDER}/"):
            dead.add(address)
    assert not dead


def test_it_is_used_like_any_other_and_asks_for_nothing_that_is_not_there(
    browser: Browser, address: str
) -> None:
    context = browser.new_context()
    wrong: list[str] = []
    context.on("response", lambda reply: wrong.append(reply.url) if reply.status >= 400 else None)
    context.on("request", lambda asked: wrong.append(asked.url) if away(asked.url) else None)

    def away(url: str) -> bool:
        return not url.startswith((address, "blob:", "data:"))

    page = context.new_page()
    page.goto(f"{address}/")
    page.get_by_role("main").get_by_role("combobox").press_sequentially("rough carp")
    page.get_by_role("option", name="rough carpenter").click(timeout=START)
    page.wait_for_url(f"{address}/occupations/72310/")
    page.goto(f"{address}/draws/?noc=72310")
    expect(page.locator("#narrow-status")).to_contain_text("of")
    open_checker(page, address)
    answer(page, "Are you a Canadian citizen", "No")
    stands(page, "TEER 0–3", "not decided yet")
    kept(page)
    context.set_offline(True)
    open_checker(page, address)
    answer(page, "Are you a Canadian citizen", "Yes")
    stands(page, "TEER 0–3", "not your pathway")
    assert wrong == []
    context.close()
