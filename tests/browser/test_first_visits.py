"""First visits on a phone, walked as people do: taps and screens from the start to what they came for.

The walks are those of a study on paper (29 November 2026), each with what it took before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import pytest
from icalendar import Calendar
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from tests.browser.form import START, until_it

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


# What a line cook in Ottawa says of the job and of themself.
COOK = {
    "offer_is_full_time": "true",
    "offer_is_permanent": "true",
    "work_division": "Ottawa",
    "offer_region": "ER3510",
    "offer_wage_hourly": "19,50",
    "position_unionized": "false",
    "is_citizen_or_pr": "false",
    "lives_in": "ontario",
    "status_valid": "true",
    "employer_portal_registered": "true",
    "employer_years_active": "5",
    "employer_has_ontario_premises": "true",
    "employer_revenue_last_year": "900,000",
    "employer_staff": "8",
    "months_in_offer_position": "12",
    "months_in_noc_last_5_years": "30",
    "noc_requires_ontario_licence": "false",
    "english_test": "ielts_general",
    "english_reading": "6",
    "english_writing": "6",
    "english_listening": "6",
    "english_speaking": "6",
    "french_test": "none",
    "education_level": "secondary",
    "education_in_canada": "false",
    "has_eca": "true",
    "eca_date": "2025-05-01",
    "ontario_credential": "none",
}
# What the same step asks once these are answered.
FOLLOWERS = {
    "lives_in": "status_valid",
    "english_test": "english_reading",
    "education_in_canada": "has_eca",
    "has_eca": "eca_date",
}
ASKED = """() => [...document.querySelectorAll("#checker .question:not(.day)")]
  .filter((question) => question.checkVisibility())
  .map(({ id }) => id.replace("question-", ""))"""


def reply(walk: Walk, name: str) -> None:
    """Answer one question of the step in sight."""
    question = walk.page.locator(f"#question-{name}")
    choices = question.locator("[type=radio]")
    if choices.count():
        walk.tap(choices.and_(walk.page.locator(f"[value='{COOK[name]}']")))
    elif question.locator("select").count():
        question.locator("select").select_option(COOK[name])
    else:
        question.locator("input").first.fill(COOK[name])


def answer_all(walk: Walk) -> int:
    """Answer what is asked, one step after the other; return how many answers it took."""
    page, given = walk.page, 0
    while page.locator("[data-at=step]").count():
        asked: dict[str, None] = {}
        # An answer may ask one more in the same step.
        while left := [name for name in names_asked(page) if name not in asked]:
            reply(walk, left[0])
            asked[left[0]] = None
            if follower := FOLLOWERS.get(left[0]):
                expect(page.locator(f"#question-{follower}")).to_be_visible(timeout=START)
        given += len(asked)
        walk.tap(page.locator("#checker-next"))
        until_it(page, partial(another_step, page, [*asked]), "another step")
    return given


def another_step(page: Page, before: list[str]) -> bool:
    """Return whether other questions are in sight, or none."""
    return names_asked(page) != before


def names_asked(page: Page) -> list[str]:
    """Return the names of the questions in sight."""
    names: list[str] = page.evaluate(ASKED)
    return names


def test_a_line_cook_reads_what_the_offer_is_worth(walk: Walk) -> None:
    """Walk 1. Before: a link without the code, 26 answers under a form of 11.6 screens that said
    "unknown" until the last, and a result of 14 screens that began with "for an officer".
    """
    find(walk, "line cook")
    page = walk.page
    expect(page.locator("h1")).to_contain_text("63200")
    walk.tap(page.get_by_role("link", name="Check the others for yourself"))
    assert walk.taps == 3
    status = page.locator("#checker-status")
    expect(status).to_contain_text("TEER 0–3: ", timeout=START)
    assert "offer_noc" not in names_asked(page), "the code came along"
    assert answer_all(walk) <= 26
    result = page.locator("#checker-results .stream").first
    expect(result.locator("h3")).to_contain_text("TEER 0–3")
    expect(result.locator("h3")).to_contain_text("all that can be tested is met")
    expect(result).to_contain_text("An officer judges the rest")
    expect(result.get_by_role("link", name="how to apply")).to_be_visible()
    expect(result.locator("h3")).to_be_in_viewport()
    assert page.locator("body").evaluate("body => body.scrollHeight") < 5 * PHONE["height"]
    # What is not theirs is folded, and no verdict in sight says that something is missed.
    assert page.locator("#checker-results .stream > h3 > .verdict:visible").count() == 1


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
    # Nobody reads the figure of a region that they did not choose.
    page.get_by_label("What it pays, in dollars an hour").fill("26,00")
    expect(said).to_have_text("Choose where the job is: each region has its own figures.")
    page.get_by_label("Where the job is").select_option("London")
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
