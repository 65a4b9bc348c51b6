"""First visits on a phone, walked as people do: taps and screens from the start to what they came for.

The walks are those of a study on paper (29 November 2026), each with what it took before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 360, "height": 780}


@dataclass
class Walk:
    """Count the taps of a visitor, and the screens that lie above what they look for."""

    page: Page
    taps: int = 0

    def tap(self, place: Locator) -> None:
        """Tap on something, which counts."""
        place.tap()
        self.taps += 1

    def screens_to(self, place: Locator) -> float:
        """Return how many screens down the page something ends; on the first one, less than 1."""
        bottom: float = place.evaluate(
            "element => element.getBoundingClientRect().bottom + window.scrollY"
        )
        return bottom / PHONE["height"]


@pytest.fixture
def walk(browser: Browser, server: str) -> Iterator[Walk]:
    context = browser.new_context(viewport=PHONE, has_touch=True, service_workers="block")
    page = context.new_page()
    page.goto(f"{server}/")
    yield Walk(page)
    context.close()


def find(walk: Walk, words: str) -> None:
    """Look for an occupation on the start page and open the first that is found."""
    walk.tap(walk.page.get_by_role("combobox", name="Find your occupation"))
    walk.page.keyboard.type(words)
    walk.tap(walk.page.get_by_role("option").first)


def test_a_subscriber_who_knows_no_feeds_follows_an_occupation(walk: Walk, site: Path) -> None:
    """Walk 8. Before: the only link, "RSS", stood after nine screens, and led to a page of XML."""
    find(walk, "welder")
    page = walk.page
    expect(page.locator("h1")).to_contain_text("72106")
    calendar = page.get_by_role("main").get_by_role("link", name="Calendar NOC 72106")
    assert walk.taps == 2
    assert walk.screens_to(calendar) < 1.6
    address = calendar.get_attribute("href") or ""
    assert address == "webcal://oinp-record.example/occupations/72106/calendar.ics"
    events = Calendar.from_ical((site / "occupations/72106/calendar.ics").read_bytes())
    assert events.walk("VEVENT")
    walk.tap(page.get_by_role("link", name="How this works, by e-mail too"))
    for way in ("calendar", "feed reader", "e-mail"):
        expect(page.get_by_role("heading", name=way)).to_have_count(1)
    expect(page.get_by_text("Who learns what.")).to_have_count(3)
    assert walk.taps == 3


def test_a_welder_reads_whether_the_wage_is_enough(walk: Walk) -> None:
    """Walk 6. Before: 2 taps, then six screens of closed draws; London was missing in silence."""
    find(walk, "welder")
    page = walk.page
    answer = page.locator("main .box").get_by_text("Median: 28.00 dollars an hour.")
    assert walk.screens_to(answer) < 1.3
    assert walk.taps == 2
    walk.tap(page.get_by_role("link", name="Is my wage enough?"))
    expect(page.get_by_role("heading", name="Is my wage enough?")).to_be_in_viewport()
    said = page.locator("#wage-answer")
    page.get_by_label("Where the job is").select_option("London")
    page.get_by_label("What it pays, in dollars an hour").fill("26,00")
    expect(said).to_have_text(
        "No median wage is published for London; here is that of all Ontario. 26.00 is 2.00 below "
        "the median of all Ontario, 28.00, and at or above its low wage, 21.00 (released in 2025)."
    )
    page.get_by_label("Where the job is").select_option("Toronto")
    page.get_by_label("What it pays, in dollars an hour").fill("27")
    expect(said).to_have_text(
        "27.00 is at or above the median of Toronto, 26.75 (released in 2024)."
    )
    page.get_by_label("What it pays, in dollars an hour").fill("2,700")
    expect(said).to_have_text("Write the wage of one hour in digits, such as 24.50.")
    expect(page.get_by_role("row", name="London")).to_contain_text("not published")


def test_the_search_says_what_is_open_and_when_it_was_drawn(walk: Walk) -> None:
    page = walk.page
    walk.tap(page.get_by_role("combobox", name="Find your occupation"))
    page.keyboard.type("welder")
    first = page.get_by_role("option").first
    expect(first).to_contain_text("Open now: Workforce Priority TEER 0–3 · Last drawn ")
    expect(first).to_contain_text("(closed)")


def test_the_way_back_is_whole(walk: Walk) -> None:
    """Before: each step was cut, and on a phone all but the first and the last were gone."""
    find(walk, "welder")
    page = walk.page
    steps = page.get_by_label("Where this page is").get_by_role("link")
    expect(steps).to_have_count(5)
    for step in steps.all():
        width = step.evaluate("({ scrollWidth, clientWidth }) => scrollWidth - clientWidth")
        assert width <= 0, "nothing is cut"
    expect(steps.nth(1)).to_have_accessible_name(
        "7 Trades, transport and equipment operators and related occupations"
    )
    walk.tap(steps.last)
    expect(page.locator("h1")).to_contain_text("7210 Machining")
