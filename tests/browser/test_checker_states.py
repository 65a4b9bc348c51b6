"""axe finds nothing on the checker's page in any of its states, wide and light, narrow and dark.

The page before anything is answered is one of the kinds of page that test_accessibility goes through.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.axe import findings
from tests.browser.form import (
    START,
    answer,
    open_checker,
    open_part,
    part_answered,
    stands,
    status,
    stream,
)
from tests.browser.kinds import NARROW, WIDE

OPEN = "TEER 0–3"


def examine(page: Page, state: str) -> None:
    page.set_viewport_size(NARROW)
    page.emulate_media(color_scheme="dark")
    assert findings(page) == [], f"{state}: narrow, dark"
    page.set_viewport_size(WIDE)
    page.emulate_media(color_scheme="light")
    assert findings(page, undecided=True) == [], f"{state}: wide, light"


@pytest.fixture
def held_wasm(context: BrowserContext) -> Iterator[None]:
    """Keep the runtime from coming, for as long as the test lasts."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/*.wasm", hold)
    yield
    assert held, "the page never asked for the runtime"
    context.unroute_all(behavior="ignoreErrors")


@pytest.mark.usefixtures("held_wasm")
def test_while_it_loads(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("progressbar")).to_be_visible()
    expect(status(page)).to_contain_text("Loading")
    examine(page, "loading")


def test_when_it_cannot_be_loaded(context: BrowserContext, page: Page, server: str) -> None:
    context.route("**/*.wasm", lambda route: route.abort())
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("button", name="Try again")).to_be_visible(timeout=START)
    examine(page, "failed")


def test_from_the_first_answers_to_everything_open(page: Page, server: str) -> None:
    open_checker(page, server)
    part_answered(page)
    stands(page, OPEN, "not met")
    examine(page, "part answered")

    noc = page.locator("#answer-offer_noc")
    noc.fill("99999")
    expect(page.locator("#fault-offer_noc")).to_be_visible()
    examine(page, "a faulty answer")
    noc.fill("72310")
    expect(page.locator("#fault-offer_noc")).to_be_hidden()

    wage = page.get_by_label("What does the offered job pay")
    wage.fill("1 950")
    expect(page.locator("#doubt-offer_wage_hourly")).to_be_visible()
    examine(page, "a doubtful answer")
    wage.fill("30")

    stream(page, OPEN).get_by_text("All criteria").click()
    for summary in stream(page, OPEN).get_by_text("Rules and sources").all():
        summary.click()
    for part in ("What would change it", "Your score", "Past rounds"):
        inside = open_part(page, OPEN, part)
        expect(inside).not_to_contain_text("One moment", timeout=START)
    expect(page.get_by_role("table").first).to_be_visible()
    examine(page, "verdicts, changes, score and past rounds open")

    page.locator("#former > summary").click()
    opened = page.locator("#former .stream > details").first
    opened.locator("summary").first.click()
    open_part(page, "Masters Graduate", "Past rounds")
    expect(page.locator("#former")).to_contain_text("Would have taken you", timeout=START)
    page.get_by_role("button", name="Make a link").click()
    expect(page.get_by_label("Link with your answers")).to_be_visible()
    examine(page, "a former stream open, a link made")
    page.get_by_role("button", name="Clear my answers").click()
    expect(status(page)).to_contain_text("cleared")


def test_every_question_shown(page: Page, server: str) -> None:
    open_checker(page, server)
    page.get_by_label("Show every question").check()
    expect(page.locator(".question:visible")).not_to_have_count(0)
    stands(page, OPEN, "not decided yet")
    examine(page, "every question")
