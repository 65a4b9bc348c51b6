"""Finding an occupation by name: by keyboard, by touch, in the checker's form, and without scripts."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import findings
from tests.browser.form import START, decide_for, open_checker

OFFER = "What is the occupation of the offered job"
OLD_EXPERIENCE = "Which NOC 2016 code had the experience that you count"


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 320, "height": 640}, has_touch=True, service_workers="block"
    )
    yield context.new_page()
    context.close()


def field(page: Page) -> Locator:
    return page.get_by_role("main").get_by_role("combobox", name="Find your occupation")


def options(page: Page) -> Locator:
    return page.get_by_role("listbox").get_by_role("option")


def test_a_job_title_leads_to_its_page_by_keyboard(page: Page, server: str) -> None:
    page.goto(f"{server}/")
    combobox = field(page)
    combobox.focus()
    expect(combobox).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("rough carp")
    expect(options(page).first).to_have_text(
        re.compile("72310 Carpenters.*rough carpenter"), timeout=START
    )
    expect(combobox).to_have_attribute("aria-expanded", "true")
    expect(page.locator("main .found")).to_have_text("Occupations found: 1.")

    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_have_attribute("aria-selected", "true")
    marked = options(page).first.get_attribute("id")
    expect(combobox).to_have_attribute("aria-activedescendant", marked or "-")
    expect(combobox).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(combobox).not_to_have_attribute("aria-activedescendant", marked or "-")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    page.wait_for_url(f"{server}/occupations/72310/")


def test_a_french_page_finds_french_job_titles_and_loads_no_others(page: Page, server: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/fr/occupations/")
    page.get_by_role("main").get_by_role("combobox").fill("educatrice de garderie")
    expect(options(page).first).to_contain_text("42202", timeout=START)
    names = [url for url in asked if re.search(r"/occupations/\w+/(?:names|more)\.txt", url)]
    assert [url.split("/occupations/")[1] for url in names] == ["fr/names.txt"]


def test_escape_closes_the_list_and_keeps_the_text(page: Page, server: str) -> None:
    page.goto(f"{server}/occupations/")
    field(page).press_sequentially("cook")
    expect(options(page).first).to_be_visible(timeout=START)
    page.keyboard.press("Escape")
    expect(options(page)).to_have_count(0)
    expect(field(page)).to_have_value("cook")
    page.keyboard.press("ArrowDown")
    expect(options(page).first).to_be_visible(timeout=START)
    page.keyboard.press("Tab")
    expect(options(page)).to_have_count(0)


def test_touch_on_a_small_phone(phone: Page, server: str) -> None:
    phone.goto(f"{server}/occupations/")
    field(phone).tap()
    phone.keyboard.type("food counter")
    expect(options(phone).first).to_be_visible(timeout=START)
    for option in options(phone).all():
        box = option.bounding_box()
        assert box
        assert box["height"] >= 44
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= 320
    assert phone.evaluate("document.documentElement.scrollWidth") == 320
    options(phone).filter(has_text="65201").tap()
    phone.wait_for_url(f"{server}/occupations/65201/")


def test_enter_lists_all_that_was_found_and_sends_nothing(page: Page, server: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{server}/")
    page.wait_for_load_state("networkidle")
    assert not [url for url in asked if url.endswith("names.txt")], "names before they are wanted"
    field(page).fill("plumber helper")
    page.keyboard.press("Enter")
    heading = page.get_by_role("heading", name="Occupations found for “plumber helper”")
    expect(heading).to_be_focused(timeout=START)
    expect(field(page)).to_have_value("plumber helper")
    results = page.locator("#find-results")
    results.get_by_role("link", name="75110").click()
    page.wait_for_url(f"{server}/occupations/75110/")
    page.go_back()
    field(page).fill("zzzz")
    page.get_by_role("button", name="Find").click()
    expect(results).to_contain_text("No occupation found")
    assert not [url for url in asked if re.search("plumb|zzzz", url)]
    assert {url.removeprefix(server)[0] for url in asked} == {"/"}


def test_the_form_takes_a_job_title_and_keeps_its_code(page: Page, server: str) -> None:
    open_checker(page, server)
    page.get_by_label("Show every question").check()
    code = page.get_by_label(OFFER)
    expect(code).to_be_visible(timeout=START)
    code.press_sequentially("registered nurse")
    expect(options(page).first).to_contain_text("31301", timeout=START)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    expect(code).to_have_value("31301")
    said = page.locator("#answer-offer_noc-found")
    expect(said).to_have_text(re.compile("Registered nurses.* · TEER 1"))
    assert code.evaluate("({ validity }) => validity.valid")
    expect(page.locator("#fault-offer_noc")).to_be_hidden()
    expect(options(page)).to_have_count(0)

    # Half a name is no answer, and it is said once the field is left.
    code.fill("nurse prac")
    expect(options(page).first).to_contain_text("31302")
    code.blur()
    expect(page.locator("#fault-offer_noc")).to_contain_text("Choose an occupation")
    code.focus()
    options(page).first.click()
    expect(code).to_have_value("31302")
    expect(page.locator("#fault-offer_noc")).to_be_hidden()

    # An old code leads to the new one.
    code.fill("7271")
    expect(options(page)).to_have_count(1)
    expect(options(page).first).to_have_text(re.compile("72310 Carpenters.*NOC 2016: 7271"))
    page.get_by_role("button", name="Clear my answers").click()
    expect(said).to_have_text("Type a job title or a code.")


def test_an_old_question_finds_old_codes(page: Page, server: str) -> None:
    open_checker(page, server)
    decide_for(page, "2020-03-01")
    page.get_by_label("Show every question").check()
    code = page.get_by_label(OLD_EXPERIENCE)
    expect(code).to_be_visible(timeout=START)
    code.fill("rough carpenter")
    expect(options(page).first).to_have_text(
        re.compile("7271 Carpenters.*In NOC 2021: 72310"), timeout=START
    )
    options(page).first.click()
    expect(code).to_have_value("7271")
    expect(page.locator("#answer-experience_noc_2016-found")).to_contain_text("Carpenters")


def test_names_that_do_not_come_are_said_and_asked_for_again(page: Page, server: str) -> None:
    page.route("**/names.txt", lambda route: route.abort())
    page.goto(f"{server}/")
    field(page).fill("cook")
    expect(page.locator("main .found")).to_contain_text("could not be loaded")
    page.unroute("**/names.txt")
    field(page).fill("cooks")
    expect(options(page).first).to_contain_text("63200", timeout=START)


def test_without_scripts_the_lists_are_there_and_no_dead_search(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/occupations/")
    expect(page.locator("form.find").first).to_be_hidden()
    expect(page.locator("noscript .notice")).to_be_visible()
    expect(page.get_by_role("link", name="Carpenters", exact=True)).to_be_visible()
    context.close()


def test_axe_finds_nothing(page: Page, server: str) -> None:
    for path in ("/", "/occupations/"):
        page.emulate_media(color_scheme="light" if path == "/" else "dark")
        page.goto(server + path)
        field(page).press_sequentially("engineer")
        expect(options(page).first).to_be_visible(timeout=START)
        page.keyboard.press("ArrowDown")
        assert findings(page) == []
    page.keyboard.press("Escape")
    page.keyboard.press("Enter")
    expect(page.locator("#find-results li").first).to_be_visible(timeout=START)
    assert findings(page) == []
