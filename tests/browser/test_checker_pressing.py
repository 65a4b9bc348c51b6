"""What is being pressed stays where it is, however soon the next answer comes."""

from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Locator, Page, expect

from tests.browser.form import START, answer, open_checker, stands, stream, until

# Holds back what the page asks the checker until `send`, and counts what is replied.
_HOLD = """window.replies = 0;
window.held = null;
window.send = () => {
  for (const sent of held) sent();
  held = null;
};
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => { if (data.reply) replies += 1; });
  }
  postMessage(...given) {
    if (held) held.push(() => super.postMessage(...given));
    else super.postMessage(...given);
  }
};"""
# A frame after the next one: what was to be painted is painted.
_PAINTED = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"

type Press = Callable[[Page, float, float], Callable[[], None]]


def by_mouse(page: Page, x: float, y: float) -> Callable[[], None]:
    page.mouse.move(x, y)
    page.mouse.down()
    return page.mouse.up


def by_finger(page: Page, x: float, y: float) -> Callable[[], None]:
    session = page.context.new_cdp_session(page)
    touch = "Input.dispatchTouchEvent"
    session.send(touch, {"type": "touchStart", "touchPoints": [{"x": x, "y": y}]})

    def lift() -> None:
        session.send(touch, {"type": "touchEnd", "touchPoints": []})

    return lift


def middle(place: Locator) -> tuple[float, float]:
    box = place.bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    context = browser.new_context(has_touch=True, service_workers="block")
    yield context
    context.close()


@pytest.mark.parametrize("press", [by_mouse, by_finger])
def test_what_is_pressed_does_not_move_away(page: Page, server: str, press: Press) -> None:
    page.add_init_script(_HOLD)
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    answer(page, "Do you have a job offer", "Yes")
    answer(page, "Is the offered job permanent", "No")
    stands(page, "TEER 0–3", "not met")
    part = stream(page, "TEER 0–3").locator("details[data-ask]")
    changes, rounds = (part.filter(has_text=text) for text in ("What would change", "Past rounds"))
    page.evaluate("held = []")
    changes.locator("summary").first.click()
    until(page, "held.length > 0")
    summary = rounds.locator("summary").first
    summary.scroll_into_view_if_needed()
    page.evaluate(_PAINTED)
    at = middle(summary)
    release = press(page, *at)
    # What stands above it comes while the press lasts, and waits for its end.
    before = page.evaluate("replies")
    page.evaluate("send()")
    until(page, f"replies > {before}")
    page.evaluate(_PAINTED)
    assert middle(summary) == at
    expect(changes).not_to_contain_text("An offer of a permanent job")
    release()
    expect(changes).to_contain_text("An offer of a permanent job", timeout=START)
    expect(rounds).to_have_attribute("open", "")
    expect(rounds).to_contain_text("no round", timeout=START)


@pytest.mark.parametrize("path", ["checker/#start=everything", "checker/crs/#english_test=celpip"])
def test_a_long_press_on_try_again_asks_again(page: Page, server: str, path: str) -> None:
    page.route("**/pyodide.asm.wasm", lambda route: route.fulfill(status=404))
    page.goto(f"{server}/{path}&is_citizen_or_pr=false&date_of_birth=1990-01-01")
    again = page.get_by_role("button", name="Try again")
    expect(again).to_be_visible(timeout=START)
    page.unroute("**/pyodide.asm.wasm")
    # It is the first touch of the page, with which loading begins where nothing was asked yet.
    page.mouse.move(*middle(again))
    page.mouse.down()
    page.wait_for_timeout(1000)
    expect(again).to_be_visible()
    page.mouse.up()
    expect(page.locator("#checker-results :is(.stream, table)").first).to_be_visible(timeout=START)
