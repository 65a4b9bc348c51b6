"""Ways to use a page other than a mouse in a wide window: each kind of page, walked."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.record.dataset import Dataset
from tests.browser.axe import THIN, findings
from tests.browser.conftest import visit
from tests.browser.kinds import TEMPLATES, samples

# How far the page reaches past its window, and what does it; a part that scrolls by itself may.
WIDER = """() => {
  const { clientWidth, scrollWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const own = (element) => element.closest(".scroll, pre");
  return [...document.body.querySelectorAll("*")]
    .filter((element) => element.getBoundingClientRect().right > clientWidth && !own(element))
    .slice(-3)
    .map((element) => `${element.tagName}.${element.className}: ${element.textContent.trim()}`
      .slice(0, 90))
    .concat(`${scrollWidth} px`);
}"""

# Tables with a column, or a part of one, outside what their place shows.
CUT = """() => [...document.querySelectorAll(".scroll")]
  .filter(({ clientWidth, scrollWidth }) => scrollWidth > clientWidth)
  .map((place) => `${place.scrollWidth} px: ${place.textContent.trim()}`.slice(0, 90))"""

# The spacing that WCAG 2.2, 1.4.12 says a reader may set; and text alone at twice its size, 1.4.4.
SPACED = """body * { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important }
p { margin-block-end: 2em !important }"""
LARGE = "html { font-size: 200% !important }"

# A reader's own style, which no policy of the page binds.
DRESS = """(style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets = [sheet];
}"""


@pytest.fixture(scope="module")
def tab(browser: Browser, dataset: Dataset) -> Iterator[Page]:
    """Open the one tab of all these walks: a new one costs three times what the next page does."""
    with visit(browser, dataset) as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def plain_tab(browser: Browser) -> Iterator[Page]:
    """Open a tab without scripts."""
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


@pytest.fixture
def page(tab: Page) -> Page:
    """Return the tab as a new one would be."""
    tab.goto("about:blank")
    tab.set_viewport_size({"width": 1280, "height": 720})
    tab.emulate_media(media="null", color_scheme="null")
    return tab


@pytest.mark.parametrize("template", TEMPLATES)
def test_it_never_scrolls_sideways(page: Page, server: str, site: Path, template: str) -> None:
    path = samples(site, template)[-1]
    page.set_viewport_size({"width": 640, "height": 400})  # a window of 1280 at 200 %
    page.goto(server + path)
    assert page.evaluate(WIDER) == [], f"{path} at 200 %"
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate(WIDER) == [], f"{path} at 320 px"
    assert page.evaluate(CUT) == [], f"{path}, tables at 320 px"
    page.evaluate(DRESS, SPACED)
    assert page.evaluate(WIDER) == [], f"{path} at 320 px, spaced"
    page.evaluate(DRESS, LARGE)
    page.set_viewport_size({"width": 1280, "height": 800})
    assert page.evaluate(WIDER) == [], f"{path}, text alone at 200 %"


def test_a_page_that_is_too_wide_would_be_seen(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.set_content("<main><p style='width: 200px'>Wide</p></main>")
    assert page.evaluate(WIDER) == []
    page.evaluate(DRESS, "p { letter-spacing: 200px !important; white-space: nowrap }")
    assert page.evaluate(WIDER)
    page.set_content("<div class='scroll'><table><tr><td>Wide</table></div>")
    page.evaluate(DRESS, ".scroll { overflow-x: auto; width: 200px } td { min-width: 300px }")
    assert page.evaluate(CUT)


# What the keyboard can reach, in the order of the page; of a group of radio buttons, one.
REACHABLE = """() => [...document.querySelectorAll(
  "a[href], button, input, select, textarea, summary, [tabindex='0']")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }) && !element.disabled
    && element.tabIndex >= 0 && !(element.type === "radio" && !element.checked)).length"""

# The focused element: where it stands, whether its focus shows, and whether it is in sight.
FOCUSED = """() => {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const { clientWidth, clientHeight } = document.documentElement;
  const inSight = [...element.getClientRects()].some((box) => {
    const [left, right] = [Math.max(box.left, 0), Math.min(box.right, clientWidth)];
    const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, clientHeight)];
    return [0.1, 0.5, 0.9].some((part) => element.contains(
      document.elementFromPoint(left + (right - left) * part, (top + bottom) / 2)));
  });
  window.reached ??= new Set();
  const again = window.reached.has(element) && element.type !== "date";
  window.reached.add(element);
  return {
    name: `${element.tagName} ${element.id} ${element.textContent.trim().slice(0, 60)}`,
    // A date has several stops; at the last, its button has the focus and the browser rings that.
    shown: outlineStyle !== "none" && parseFloat(outlineWidth) >= 2 || !element.matches(":focus"),
    inSight, again,
  };
}"""
# Long lists of links are all alike.
STOPS = 30


# A wide window differs in where things stand; these are the pages that have a layout of their own.
WIDE_TOO = ["checker.html", "draws.html", "home.html"]


@pytest.mark.parametrize(
    ("template", "width"),
    [*((name, 320) for name in TEMPLATES), *((name, 1280) for name in WIDE_TOO)],
)
def test_the_keyboard_reaches_everything_and_shows_where_it_is(
    page: Page, server: str, site: Path, template: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    path = samples(site, template)[0]
    page.goto(server + path)
    stops = page.evaluate(REACHABLE)
    assert stops
    for _ in range(min(stops, STOPS)):
        page.keyboard.press("Tab")
        stop: dict[str, Any] = page.evaluate(FOCUSED)
        assert (stop["shown"], stop["inSight"], stop["again"]) == (True, True, False), stop


# The head is the same on every page but where a page has a search of its own.
@pytest.mark.parametrize("template", ["draw.html", "home.html"])
def test_the_first_stop_leads_past_the_head(
    page: Page, server: str, site: Path, template: str
) -> None:
    page.goto(server + samples(site, template)[0])
    skip = page.get_by_role("link", name="Skip to the content")
    expect(skip).not_to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert not page.evaluate("document.activeElement.closest('header, .crumbs') !== null")


# Text of the main part that is not on paper, though it is there for more than the screen.
LOST = """() => {
  const UNPRINTED = "nav, form, .pager, .doors, noscript, [hidden], svg, .unseen, .read, .take, .cite";
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  const lost = [];
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (!data.trim() || element.closest(UNPRINTED)) continue;
    if (!element.checkVisibility({ visibilityProperty: true })) lost.push(data.trim());
  }
  return lost;
}"""
CUT_OFF = """() => [...document.querySelectorAll("main *")]
  .filter((element) => element.scrollWidth > element.clientWidth + 1
    && !["visible", "clip"].includes(getComputedStyle(element).overflowX)
    && !element.closest(".hidden"))
  .map((element) => `${element.tagName}.${element.className}`)"""


# What the checker and the scores put on paper depends on the answers; their own tests say what.
@pytest.mark.parametrize("template", sorted({*TEMPLATES} - {"checker.html", "score.html"}))
def test_on_paper_there_is_the_text_and_no_navigation(
    page: Page, server: str, site: Path, template: str
) -> None:
    page.set_viewport_size({"width": 718, "height": 1000})  # a sheet of A4 less its margins
    path = samples(site, template)[-1]
    page.goto(server + path)
    page.emulate_media(media="print", color_scheme="dark")
    for part in (".top nav", ".skip", ".crumbs", ".jump", ".pager"):
        for there in page.locator(part).all():
            expect(there).to_be_hidden()
    assert page.evaluate(LOST) == [], path
    assert page.evaluate(WIDER) == [], path
    assert page.evaluate(CUT_OFF) == [], path
    colours = "({ color, backgroundColor }) => [color, backgroundColor]"
    body = page.evaluate(f"({colours})(getComputedStyle(document.body))")
    assert body == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"], path
    page.evaluate(THIN)
    assert findings(page, colours_only=True) == []


# Some pages are about what a script does, and say so without one.
@pytest.mark.parametrize(
    "template", sorted({*TEMPLATES} - {"checker.html", "score.html", "offline.html"})
)
def test_without_scripts_nothing_is_missing(
    page: Page, plain_tab: Page, server: str, site: Path, template: str
) -> None:
    path = samples(site, template)[-1]
    page.goto(server + path)
    plain_tab.goto(server + path)
    there, plainly = _lines(page), set(_lines(plain_tab))
    assert there
    assert [line for line in there if line not in plainly] == [], path


def _lines(page: Page) -> list[str]:
    # A form, what the form of a draw keeps and makes, and what copies are what a script does.
    text: str = page.evaluate("""() => {
      const scripted = "main form, .find, #keeping, #made, .read, .take, .cite";
      document.querySelectorAll(scripted).forEach((part) => part.remove());
      return document.querySelector("main").innerText;
    }""")
    return text.splitlines()
