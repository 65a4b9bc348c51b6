"""Terms that explain themselves where they stand: by keyboard, on a small phone, without scripts."""

from playwright.sync_api import Browser, Page, expect

from tests.browser.axe import findings
from tests.browser.form import open_checker, tab_to


def test_a_term_of_a_question_opens_by_keyboard(page: Page, server: str) -> None:
    open_checker(page, server)
    page.locator("#checker-every").check()
    step = page.locator(".step:has(#question-has_eca)")
    term = step.locator(".term", has_text="What it means: ECA")
    expect(term.locator("p")).to_be_hidden()
    tab_to(page, term.locator("summary"))
    page.keyboard.press("Enter")
    expect(term).to_contain_text("Educational credential assessment.")
    expect(term.locator("p")).to_be_visible()
    page.set_viewport_size({"width": 320, "height": 568})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    page.emulate_media(color_scheme="dark")
    assert findings(page) == []


def test_the_first_question_explains_what_an_expression_of_interest_is(
    page: Page, server: str
) -> None:
    page.goto(f"{server}/checker/")
    term = page.locator("#checker-start .term", has_text="EOI")
    term.locator("summary").click()
    expect(term).to_contain_text("It is not an application.")


def test_without_scripts_the_words_stand_with_the_rules(browser: Browser, server: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for path in ("/checker/", "/rules/ejo-foreign-worker/"):
        page.goto(server + path)
        listed = page.locator(".terms").locator("visible=true")
        listed.locator("summary").click()
        expect(listed).to_contain_text("It is not an application.")
    context.close()
