"""Rows of draws on a phone: each a card, its day and its score above, the rest under them."""

import pytest
from playwright.sync_api import Browser, Page, ViewportSize, expect

PHONE: ViewportSize = {"width": 360, "height": 780}
# Where the parts of each card stand; the rows that name a year are none.
PLACES = """() => [...document.querySelectorAll("table.draws tbody tr:not(.year)")].map((row) => {
  const [day, score, next] = [...row.cells].map((cell) => cell.getBoundingClientRect());
  const words = document.createRange();
  words.selectNodeContents(row);
  const { top, bottom, height } = row.getBoundingClientRect();
  const text = words.getBoundingClientRect();
  return { sameLine: Math.abs(day.bottom - score.bottom) < 6, under: next.bottom > score.bottom,
    inside: Math.max(score.right, next.right) <= innerWidth, empty: height - text.height,
    words: row.textContent };
})"""


@pytest.mark.parametrize(
    "path", ["/", "/draws/2023/", "/occupations/31301/", "/streams/redi-pilot/"]
)
def test_a_row_is_a_card_with_nothing_outside_and_nothing_empty(
    page: Page, server: str, path: str
) -> None:
    page.set_viewport_size(PHONE)
    page.goto(server + path)
    cards = page.evaluate(PLACES)
    assert cards
    for card in cards:
        assert card["sameLine"], card
        assert card["under"], card
        assert card["inside"], card
        assert card["empty"] < 30, card


def test_a_tap_anywhere_on_a_card_opens_its_draw(browser: Browser, server: str) -> None:
    context = browser.new_context(viewport=PHONE, has_touch=True, service_workers="block")
    page = context.new_page()
    page.goto(f"{server}/draws/2023/")
    card = page.locator("table.draws tbody tr").nth(3)
    card.scroll_into_view_if_needed()
    link = card.locator("a").get_attribute("href")
    place = card.locator(".who").bounding_box()
    assert place
    page.touchscreen.tap(place["x"] + 20, place["y"] + 8)
    expect(page).to_have_url(f"{server}{link}")
    context.close()


def test_a_wide_window_has_the_columns(page: Page, server: str) -> None:
    page.goto(f"{server}/draws/2023/")
    tops = page.locator("table.draws tbody tr").first.evaluate(
        "row => [...row.cells].map((cell) => cell.getBoundingClientRect().top)"
    )
    assert len(tops) == 6
    assert len({*tops}) == 1
