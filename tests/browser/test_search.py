"""Searching the prose of the site: by keyboard, with slips, without scripts, and sending nothing."""

import json
import re
from collections import Counter
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.axe import findings
from tests.browser.form import START
from tests.browser.kinds import NARROW


@pytest.fixture(scope="module")
def rare(site: Path) -> tuple[str, str]:
    """Return a long word that stands in one guide and on no other page, and the guide's link."""
    pages = json.loads((site / "search/texts.json").read_text("utf-8"))
    words = {
        page["link"]: {
            word
            for part in page["parts"]
            for word in re.findall(r"[a-z]{9,}", f"{part['heading']} {part['text']}".lower())
        }
        for page in pages
    }
    on_pages = Counter(word for of in words.values() for word in of)
    link = "/guides/how-to-apply/"
    return next(word for word in sorted(words[link]) if on_pages[word] == 1), link


def field(page: Page) -> Locator:
    return page.get_by_role("searchbox", name="Words to look for")


def search(page: Page, server: str, text: str) -> None:
    page.goto(f"{server}/search/")
    field(page).fill(text)


def test_a_word_of_one_guide_leads_to_its_place_by_keyboard_alone(
    page: Page, server: str, rare: tuple[str, str]
) -> None:
    word, link = rare
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/search/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith("texts.json")], "texts before they are wanted"
    field(page).focus()
    page.keyboard.type(word)
    count = page.get_by_role("main").get_by_role("status")
    expect(count).to_contain_text("Pages found: ", timeout=START)
    results = page.get_by_role("list", name="Results")
    # Words that are near to it come after it.
    expect(results.get_by_role("heading").first.get_by_role("link")).to_have_attribute("href", link)
    expect(results.locator("mark").first).to_have_text(re.compile(f"^{word}$", re.IGNORECASE))
    expect(page.get_by_role("heading", name="What there is to find")).to_be_hidden()
    page.keyboard.press("Enter")
    expect(count).to_be_focused()
    # First the occupations, then the page, then its part.
    for _ in range(3):
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile(re.escape(server + link)))
    page.go_back()
    expect(field(page)).to_have_value(word)
    expect(count).to_contain_text("Pages found: ", timeout=START)
    assert not [url for url in asked if word in url.partition("#")[0]]
    assert {url.startswith(f"{server}/") for url in asked} == {True}


def test_the_part_of_a_page_is_led_to_with_what_it_says(page: Page, server: str) -> None:
    search(page, server, "penalty notice 30 days")
    result = page.get_by_role("list", name="Results").get_by_role("listitem").nth(1)
    expect(result.get_by_role("heading")).to_have_text("Changes", timeout=START)
    part = result.get_by_role("link").nth(1)
    expect(part).to_contain_text("30 days")
    part.click()
    page.wait_for_url(re.compile("/changes/#2026-06-25"))
    target = page.locator(":target")
    expect(target).to_be_in_viewport()


def test_a_slip_and_the_start_of_a_word_are_forgiven(page: Page, server: str) -> None:
    first = page.get_by_role("list", name="Results").get_by_role("heading").first
    for typed, title in (("tehc draws", "Tech draws"), ("glossa", "Glossary")):
        search(page, server, typed)
        expect(first).to_have_text(title, timeout=START)


def test_words_that_stand_together_nowhere_are_said_to(page: Page, server: str) -> None:
    search(page, server, "cookies physiotherapy sqlite")
    status = page.get_by_role("main").get_by_role("status")
    expect(status).to_contain_text("No part of a page has all of these words", timeout=START)
    expect(page.get_by_role("list", name="Results")).to_contain_text("Privacy")


def test_nothing_found_keeps_the_list_and_leads_to_occupations(page: Page, server: str) -> None:
    search(page, server, "qqqq plumber")
    field(page).fill("xqzvw")
    status = page.get_by_role("main").get_by_role("status")
    expect(status).to_contain_text("No page has these words", timeout=START)
    expect(page.get_by_role("heading", name="What there is to find")).to_be_visible()
    field(page).fill("plumber helper")
    page.get_by_role("link", name="Look for “plumber helper” among occupations").click()
    expect(page.get_by_role("link", name="75110")).to_be_visible(timeout=START)


def test_texts_that_do_not_come_are_said_and_asked_for_again(page: Page, server: str) -> None:
    def refuse(route: Route) -> None:
        route.abort()

    page.route("**/texts.json", refuse)
    search(page, server, "fees")
    status = page.get_by_role("main").get_by_role("status")
    expect(status).to_contain_text("could not be loaded")
    page.unroute("**/texts.json", refuse)
    field(page).fill("fee")
    expect(status).to_contain_text("Pages found", timeout=START)


def test_markup_that_is_typed_is_only_text(page: Page, server: str) -> None:
    search(page, server, "<b>fees</b> \"'&")
    link = page.get_by_role("list", name="Results").get_by_role("link").first
    expect(link).to_contain_text("<b>fees</b>", timeout=START)
    assert page.locator("#search-found b").count() == 0


def test_it_is_linked_from_every_page_and_is_a_list_without_scripts(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/")
    page.get_by_role("navigation", name="Sections").get_by_role("link", name="Search").click()
    page.wait_for_url(f"{server}/search/")
    expect(page.locator("#search")).to_be_hidden()
    expect(page.locator("noscript .notice")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link", name="Glossary")).to_be_visible()
    expect(page.get_by_role("link", name="Job titles from A to Z").first).to_be_visible()
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_in_results_and_they_fit_a_phone(
    page: Page, server: str, scheme: str
) -> None:
    page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
    page.set_viewport_size(NARROW)
    search(page, server, "settlement funds")
    expect(page.locator("mark").first).to_be_visible(timeout=START)
    assert findings(page, undecided=True) == []
    assert page.evaluate("document.documentElement.scrollWidth") == NARROW["width"]
