"""Loading on a slow line: when it begins, what is said meanwhile, and that nobody has to wait for it."""

import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.form import START, answer, open_checker, says, status, until_it

WASM = "pyodide.asm.wasm"
SAVES_DATA = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })"


@pytest.fixture
def asked(page: Page) -> list[str]:
    """Return the addresses that the page asks for, as they come."""
    found: list[str] = []
    page.on("request", lambda request: found.append(request.url))
    return found


def wants_python(asked: list[str]) -> bool:
    return any(address.endswith(WASM) for address in asked)


@pytest.mark.parametrize("path", ["/checker/", "/checker/crs/"])
def test_loading_begins_with_the_first_touch_of_the_page(
    page: Page, server: str, asked: list[str], path: str
) -> None:
    page.goto(server + path)
    expect(page.locator("#checker-late")).to_have_count(0)
    page.wait_for_load_state("networkidle")
    # Who leaves by a link has no use for it.
    page.get_by_role("link", name="Privacy").first.focus()
    assert not wants_python(asked)
    page.get_by_role("heading", level=1).click()
    until_it(page, lambda: wants_python(asked), "Python is asked for")


def test_who_asked_for_little_data_loads_it_with_the_first_answer(
    context: BrowserContext, page: Page, server: str, asked: list[str]
) -> None:
    context.add_init_script(SAVES_DATA)
    open_checker(page, server)
    page.get_by_role("heading", level=1).click()
    page.get_by_label("Where do you live now?").focus()
    page.wait_for_load_state("networkidle")
    assert not wants_python(asked)
    answer(page, "Are you a Canadian citizen", "No")
    until_it(page, lambda: wants_python(asked), "Python is asked for")
    says(page, "TEER 0–3")


def test_a_slow_line_says_how_much_and_how_long_and_goes_on_asking(page: Page, server: str) -> None:
    line = page.context.new_cdp_session(page)
    line.send("Network.enable")
    open_checker(page, server)
    slow = {"offline": False, "latency": 100, "downloadThroughput": 60_000, "uploadThroughput": -1}
    line.send("Network.emulateNetworkConditions", slow)
    answer(page, "Are you a Canadian citizen", "No")
    expect(status(page)).to_have_text(
        re.compile(r"^Loading the checker, about \d MB. You can go on answering.$")
    )
    expect(page.locator("#checker-time")).to_have_text(
        re.compile(r"^about \d+ (seconds|minutes) left$"), timeout=START
    )
    answer(page, "Do you have a job offer", "Yes")
    line.send("Network.emulateNetworkConditions", {**slow, "latency": 0, "downloadThroughput": -1})
    says(page, "TEER 0–3: 1 of ")
    expect(page.locator("#checker-time")).to_be_empty()
    expect(
        page.get_by_role("group", name="Do you have a job offer").get_by_label("Yes")
    ).to_be_checked()
