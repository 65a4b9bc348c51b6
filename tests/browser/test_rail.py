"""The head of every page, and what stands beside a text: short on a phone, in sight on a desktop."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize, expect

from tests.browser.kinds import samples

PHONE: ViewportSize = {"width": 360, "height": 780}
DESKTOP: ViewportSize = {"width": 1440, "height": 900}
BESIDE = [
    "changes.html",
    "draw.html",
    "grid.html",
    "guide.html",
    "occupation.html",
    "rule.html",
    "stream.html",
    "text.html",
    "year.html",
]
# The parts of a page that its list names and the page has not, or that only one of them names.
ASTRAY = """() => [...document.querySelectorAll(".rail .jump a[href^='#']")]
  .map((link) => link.getAttribute("href").slice(1))
  .filter((id, place, all) => !document.getElementById(id) || all.indexOf(id) !== place)"""
# How much of the text lies under what is beside it.
COVERED = """() => {
  const { left } = document.querySelector(".rail").getBoundingClientRect();
  return [...document.querySelectorAll("main > :not(.rail), main td, main dd")]
    .filter((part) => part.getBoundingClientRect().right > left + 1)
    .map((part) => part.outerHTML.slice(0, 80));
}"""


@pytest.mark.parametrize("template", BESIDE)
def test_a_desktop_has_the_contents_beside_the_text_and_keeps_them_in_sight(
    page: Page, server: str, site: Path, template: str
) -> None:
    page.set_viewport_size(DESKTOP)
    page.goto(server + samples(site, template)[-1])
    contents = page.get_by_role("navigation", name="On this page")
    expect(contents).to_be_in_viewport()
    assert page.evaluate(ASTRAY) == []
    assert page.evaluate(COVERED) == []
    page.evaluate("scrollTo(0, document.documentElement.scrollHeight / 2)")
    expect(contents).to_be_in_viewport()


def test_who_follows_needs_no_scrolling_on_a_desktop(page: Page, server: str) -> None:
    page.set_viewport_size(DESKTOP)
    for path in ("/occupations/72106/", "/streams/ejo-foreign-worker/", "/changes/"):
        page.goto(server + path)
        calendar = page.get_by_role("main").get_by_role("link", name="Calendar").first
        expect(calendar).to_be_in_viewport(ratio=1)


def test_on_a_phone_the_contents_come_after_the_answer(page: Page, server: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(f"{server}/occupations/72106/")
    top = "element => element.getBoundingClientRect().top"
    answer = page.locator("main .box").evaluate(top)
    contents = page.get_by_role("navigation", name="On this page").evaluate(top)
    wages = page.get_by_role("heading", name="Is my wage enough?").evaluate(top)
    assert answer < contents < wages


@pytest.mark.parametrize("path", ["/", "/occupations/72106/", "/draws/", "/changes/"])
def test_the_head_is_small_on_a_phone(page: Page, server: str, path: str) -> None:
    """Before: seven sections and a field in three rows, 141 to 187 px."""
    page.set_viewport_size(PHONE)
    page.goto(server + path)
    sections = page.get_by_role("navigation", name="Sections").get_by_role("link")
    assert sections.all_inner_texts() == ["Checker", "Occupations", "Draws", "Guides", "Search"]
    box = page.get_by_role("banner").bounding_box()
    assert box
    assert box["height"] < 100


@pytest.mark.parametrize("path", ["/", "/fr/", "/fr/checker/"])
def test_a_head_without_a_search_is_one_row_on_a_desktop(
    page: Page, server: str, path: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(server + path)
    parts = page.get_by_role("banner").locator(".name, nav a")
    boxes = [one.bounding_box() for one in parts.all()]
    middles = [box["y"] + box["height"] / 2 for box in boxes if box]
    assert len(middles) == 6
    assert max(middles) - min(middles) < 8
