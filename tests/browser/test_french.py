"""The site in French, used as a French speaker would: the switch, the checker, a wage, without a network."""

import re

import pytest
from lxml import html
from playwright.sync_api import Browser, Page, ViewportSize, expect

from tests.browser.axe import findings
from tests.browser.form import START, kept, open_checker, says, tab_to
from tests.browser.kinds import NARROW, WIDE
from tests.support.english_words import english_in
from tests.support.visible_texts import texts_in

# A cook of TEER 3 (ux.md names this person), part answered.
ANSWERS = {"is_citizen_or_pr": "false", "has_job_offer": "true", "offer_is_full_time": "true"}
READS_FRENCH = re.compile(r"\bconditions?\b.*\brépon", re.S)


def choose(page: Page, name: str, value: str) -> None:
    """Choose an answer by keyboard: to its group, the space bar, the arrows."""
    wanted = page.locator(f"input[name={name}][value={value}]")
    tab_to(page, page.locator(f"fieldset:has(input[name={name}])").last)
    page.keyboard.press("Space")
    for _ in range(3):
        if wanted.is_checked():
            return
        page.keyboard.press("ArrowDown")
    pytest.fail(f"{name} cannot be answered {value} by keyboard")


def english_on(page: Page) -> list[str]:
    """Return what stands in English on the page as it is now, without saying so."""
    shown = html.document_fromstring(page.content())
    return [text for text in texts_in(shown) if english_in(text)]


@pytest.mark.parametrize("size", [NARROW, WIDE], ids=["phone", "desktop"])
def test_the_checker_is_used_in_french_by_keyboard(
    page: Page, server: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    open_checker(page, f"{server}/fr")
    if size is NARROW:
        page.get_by_role("button", name="Toutes les questions sur une page").click()
    for name, value in ANSWERS.items():
        choose(page, name, value)
    tab_to(page, page.locator("#answer-offer_noc"))
    page.keyboard.type("63200")
    says(page, "FÉER 0 à 3")
    result = page.locator("#checker-results .stream").first
    expect(result).to_contain_text("vous en remplissez", timeout=START)
    for part in result.locator("summary").all():
        if part.is_visible():
            part.click()
    expect(result.locator("[data-ask=points] .total")).to_contain_text("points", timeout=START)
    assert english_on(page) == []
    assert findings(page) == []
    assert page.evaluate("document.documentElement.scrollWidth") <= size["width"]


def test_the_switch_keeps_the_page_the_answers_and_the_day(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/#start=everything&on=2025-03-01&offer_noc=63200")
    page.locator("input[name=has_job_offer][value=true]").check()
    page.get_by_role("link", name="Français").click()
    expect(page).to_have_url(re.compile("/fr/checker/"))
    expect(page.locator("input[name=has_job_offer][value=true]")).to_be_checked()
    expect(page.locator("#answer-offer_noc")).to_have_value("63200")
    expect(page.locator("#answer-on")).to_have_value("2025-03-01")
    page.get_by_role("link", name="English").click()
    expect(page).to_have_url(re.compile(r"//[^/]+/checker/"))
    expect(page.locator("input[name=has_job_offer][value=true]")).to_be_checked()


def test_the_switch_keeps_what_a_list_is_filtered_by(page: Page, server: str) -> None:
    page.goto(f"{server}/draws/?year=2024")
    page.get_by_role("link", name="Français").click()
    expect(page).to_have_url(re.compile(r"/fr/draws/\?year=2024"))


def test_a_wage_is_read_as_french_writes_it(page: Page, server: str) -> None:
    open_checker(page, f"{server}/fr")
    page.locator("input[name=has_job_offer][value=true]").check()
    page.locator("#answer-offer_noc").fill("63200")
    page.locator("#answer-offer_region").select_option("Ottawa")
    page.locator("#answer-offer_wage_hourly").fill("24,50 $")
    page.locator("#answer-offer_wage_hourly").press("Tab")
    of_wage = page.locator("#checker-results .because", has_text="24,50\u00a0$")
    expect(of_wage.first).to_be_attached(timeout=START)


def test_the_french_checker_answers_without_a_network(browser: Browser, server: str) -> None:
    # Unlike the context of other tests, one that allows service workers.
    context = browser.new_context()
    page = context.new_page()
    open_checker(page, f"{server}/fr")
    page.locator("input[name=has_job_offer][value=true]").check()
    says(page, "FÉER 0 à 3")
    kept(page)
    context.set_offline(True)
    open_checker(page, f"{server}/fr")
    page.locator("input[name=has_job_offer][value=true]").check()
    says(page, "FÉER 0 à 3")
    page.goto(f"{server}/fr/guides/glossary/")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sans réseau")
    context.close()
