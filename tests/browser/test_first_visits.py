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
