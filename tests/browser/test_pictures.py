"""Pictures of draws: read by pointing and touching, and taken along as a file."""

import csv
from collections.abc import Iterator
from io import StringIO
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page, ViewportSize, expect

from plugins.record.dataset import Dataset

PHONE: ViewportSize = {"width": 360, "height": 780}
NURSES = "/occupations/31301/"
# The middle of each mark, its link, and how wide a finger finds it.
MARKS = """() => [...document.querySelectorAll(".picture svg > a")].map((mark) => {
  const { left, top, width, height } = mark.querySelector(".touch").getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2, width, link: mark.getAttribute("href") };
})"""

type Mark = dict[str, float | str]


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(viewport=PHONE, has_touch=True, service_workers="block")
    yield context.new_page()
    context.close()


def marks(page: Page) -> list[Mark]:
    page.locator(".picture svg").first.evaluate("svg => svg.scrollIntoView()")
    found: list[Mark] = page.evaluate(MARKS)
    return found


def near(one: Mark, other: Mark) -> bool:
    far = (float(one["x"]) - float(other["x"])) ** 2 + (float(one["y"]) - float(other["y"])) ** 2
    return far <= 12**2


def tap(page: Page, mark: Mark) -> None:
    page.touchscreen.tap(float(mark["x"]), float(mark["y"]))


def test_a_mark_is_as_large_as_a_finger_and_leads_to_its_draw(phone: Page, server: str) -> None:
    phone.goto(server + NURSES)
    found = marks(phone)
    assert min(float(mark["width"]) for mark in found) >= 24
    alone = next(mark for mark in found if sum(near(mark, other) for other in found) == 1)
    tap(phone, alone)
    expect(phone).to_have_url(f"{server}{alone['link']}")


def test_where_a_finger_covers_several_it_says_which(phone: Page, server: str) -> None:
    phone.goto(server + NURSES)
    found = marks(phone)
    pair = next(mark for mark in found if sum(near(mark, other) for other in found) == 2)
    wanted = {str(mark["link"]) for mark in found if near(pair, mark)}
    tap(phone, pair)
    links = phone.locator(".picture div.read a")
    expect(links).to_have_count(2)
    assert {links.nth(place).get_attribute("href") for place in (0, 1)} == wanted
    assert phone.url == server + NURSES
    links.first.tap()
    expect(phone.locator("h1")).to_contain_text("draw of")


def test_a_mouse_reads_a_mark_and_its_click_opens_the_draw(page: Page, server: str) -> None:
    page.goto(server + NURSES)
    found = marks(page)
    alone = next(mark for mark in found if sum(near(mark, other) for other in found) == 1)
    page.mouse.move(float(alone["x"]), float(alone["y"]))
    expect(page.locator(".picture div.read a")).to_have_attribute("href", str(alone["link"]))
    page.mouse.click(float(alone["x"]), float(alone["y"]))
    expect(page).to_have_url(f"{server}{alone['link']}")


def test_the_draws_of_a_picture_are_saved_as_a_table(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.goto(server + NURSES)
    with page.expect_download() as download:
        page.locator("[data-take=csv]").click()
    text = Path(download.value.path()).read_text("utf-8-sig")
    lines = list(csv.DictReader(StringIO(text, newline="")))
    wanted = {mention.record.id: mention.record.draw for mention in dataset.mentions["31301"]}
    assert {line["id"] for line in lines} == wanted.keys()
    assert len(lines) == len(wanted)
    for line in lines:
        draw = wanted[line["id"]]
        assert line["score_min"] == ("" if draw.score_min is None else str(draw.score_min))
        assert line["page"] == f"{server}/draws/{line['id']}/"


def test_a_picture_is_saved_in_its_colours(page: Page, server: str) -> None:
    page.goto(server + NURSES)
    with page.expect_download() as download:
        page.locator("[data-take=png]").click()
    assert download.value.suggested_filename == "mentions.png"
    with Image.open(Path(download.value.path())) as picture:
        assert picture.width > 1000
        colours = {colour for _, colour in picture.convert("RGB").getcolors(1 << 24) or []}
    # The paper, the ink of the dots, and the muted words of the frame.
    assert {(253, 252, 249), (11, 92, 102), (86, 93, 101)} <= colours


def test_without_javascript_a_mark_is_a_link(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(server + NURSES)
    link = page.locator(".picture svg > a").last
    address = link.get_attribute("href")
    link.locator("circle").last.click(force=True)
    expect(page).to_have_url(f"{server}{address}")
    page.go_back()
    expect(page.locator(".picture .take")).to_be_hidden()
    context.close()
