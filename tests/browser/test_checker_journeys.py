"""Whole ways through the checker: by keyboard, by touch on a small phone, and past a crash."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from tests.browser.form import START, answer, open_checker, says, stands, status, stream, tab_to

# Whose focus is where: what a keyboard's user would lose.
FOCUS = "() => document.activeElement.id || document.activeElement.name || document.activeElement.tagName"


def choose(page: Page, question: str, value: str, key: str = "Tab") -> None:
    """Go to a yes-or-no question and choose its answer with the space bar and the arrows."""
    group = page.get_by_role("group", name=question)
    tab_to(page, group, key)
    wanted = group.get_by_label(value, exact=True)
    if not group.locator(":checked").count():
        page.keyboard.press("Space")
    for _ in range(group.get_by_role("radio").count()):
        if wanted.is_checked():
            break
        page.keyboard.press("ArrowDown")


def test_the_whole_way_by_keyboard_alone(page: Page, server: str) -> None:
    open_checker(page, server)
    choose(page, "Are you a Canadian citizen", "No")
    choose(page, "Do you have a job offer", "Yes")
    stands(page, "TEER 0–3", "not decided yet")
    choose(page, "Is the offered job full-time", "Yes")
    tab_to(page, page.locator("#answer-offer_noc"))
    page.keyboard.type("72310")
    stands(page, "TEER 4–5", "not your pathway")
    expect(page.locator("#answer-offer_noc")).to_have_value("72310")
    expect(page.locator("#answer-offer_noc")).to_be_focused()
    choose(page, "Is the offered job permanent", "No", "Shift+Tab")
    stands(page, "TEER 0–3", "not met")
    permanent = page.get_by_role("group", name="Is the offered job permanent")
    expect(permanent.get_by_label("No", exact=True)).to_be_focused()

    # The reason, and then what would change it.
    of_stream = stream(page, "TEER 0–3")
    expect(of_stream.locator(".because").first).to_contain_text("The offered job is not permanent")
    for part in ("All criteria", "What would change it"):
        summary = of_stream.locator("summary").filter(has_text=part).first
        tab_to(page, summary)
        page.keyboard.press("Enter")
    changes = of_stream.locator("[data-ask=changes]")
    expect(changes).to_contain_text("An offer of a permanent job", timeout=START)
    expect(changes.locator("summary").first).to_be_focused()
    # From what a criterion waits for to its question, and the answer changes all of it.
    link = changes.get_by_role("link", name="Did you finish it in Canada?").first
    tab_to(page, link)
    page.keyboard.press("Enter")
    abroad = page.get_by_role("group", name="Did you finish it in Canada?")
    expect(abroad.get_by_label("Yes", exact=True)).to_be_focused()
    choose(page, "Is the offered job permanent", "Yes", "Shift+Tab")
    stands(page, "TEER 0–3", "not decided yet")
    expect(changes).not_to_contain_text("Is the offered job permanent")
    expect(changes.locator("summary").first).to_be_visible()
    expect(permanent.get_by_label("Yes")).to_be_focused()


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 320, "height": 568},
        has_touch=True,
        is_mobile=True,
        service_workers="block",
    )
    yield context.new_page()
    context.close()


def test_the_whole_way_by_touch_on_a_small_phone(phone: Page, server: str) -> None:
    open_checker(phone, server)
    phone.get_by_role("button", name="All questions on one page").tap()

    def tap(question: str, value: str) -> None:
        phone.get_by_role("group", name=question).get_by_text(value, exact=True).tap()

    tap("Are you a Canadian citizen", "No")
    tap("Do you have a job offer", "Yes")
    stands(phone, "TEER 0–3", "not decided yet")
    tap("Is the offered job permanent", "No")
    stands(phone, "TEER 0–3", "not met")
    # The verdict stays in sight while answering.
    expect(status(phone)).to_be_in_viewport()
    phone.get_by_role("link", name="See why").tap()
    expect(phone.get_by_role("heading", name="Result")).to_be_in_viewport()
    of_stream = stream(phone, "TEER 0–3")
    expect(of_stream.locator(".because").first).to_contain_text("The offered job is not permanent")
    for part in ("All criteria", "What would change it", "Your score", "Past rounds"):
        of_stream.locator("summary").filter(has_text=part).first.tap()
    expect(of_stream.locator(".factors")).to_be_visible(timeout=START)
    expect(of_stream.locator("[data-ask=replay]")).to_contain_text("no round", timeout=START)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    small = phone.evaluate(
        """() => [...document.querySelectorAll(".checker :is(summary, button, select, input, .jump a)")]
          .map((element) => element.matches("[type=radio], [type=checkbox]") ? element.parentElement : element)
          .filter((element) => element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().height < 24)
          .map((element) => element.outerHTML.slice(0, 80))"""
    )
    assert small == []
    tap("Is the offered job permanent", "Yes")
    stands(phone, "TEER 0–3", "not decided yet")
    expect(of_stream.locator("[data-ask=changes]")).not_to_contain_text(
        "An offer of a permanent job"
    )


def test_only_what_still_matters_is_asked(page: Page, server: str) -> None:
    open_checker(page, server)
    asked = page.locator(".group .question:visible")
    left = page.locator("#checker-left")
    # Before anything is loaded the page is right already.
    before = asked.count()
    expect(left).to_contain_text(f"Questions that still matter: {before}.")
    expect(page.get_by_label("Partner", exact=False).first).to_be_hidden()
    answer(page, "Do you have a job offer", "No")
    stands(page, "TEER 0–3", "not met")
    expect(page.get_by_label("What does the offered job pay")).to_be_hidden()
    expect(page.get_by_role("link", name="Employer", exact=True)).to_be_hidden()
    assert asked.count() < before
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(left).to_contain_text("Nothing more to answer: every verdict is decided.")
    # What was answered stays, and can be changed.
    expect(asked).to_have_count(2)
    page.get_by_label("Show every question").check()
    expect(page.get_by_label("What does the offered job pay")).to_be_visible()
    page.get_by_label("Show every question").uncheck()
    expect(page.get_by_label("What does the offered job pay")).to_be_hidden()


def test_a_question_in_use_is_not_taken_away(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.locator("#checker-left")).to_contain_text(
        "Questions that still matter", timeout=START
    )
    physician = page.get_by_role("group", name="Are you a self-employed physician?")
    page.get_by_label("Show every question").check()
    answer(page, "Are you a self-employed physician?", "No")
    answer(page, "Do you have a job offer", "No")
    physician.get_by_label("No", exact=True).focus()
    page.get_by_label("Show every question").evaluate("(box) => box.click()")
    page.keyboard.press("ArrowDown")
    expect(physician.get_by_label("Not sure")).to_be_focused()
    says(page, "not your pathway")
    expect(physician).to_be_visible()


def test_a_crash_loses_no_answer_and_no_opened_part(
    context: BrowserContext, page: Page, server: str
) -> None:
    # The second part of the code never comes; the verdict does, and a score cannot.
    context.route("**/rounds.csv", lambda route: route.abort())
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    stands(page, "TEER 0–3", "not your pathway")
    summary = stream(page, "TEER 0–3").locator("summary").filter(has_text="Your score")
    summary.click()
    says(page, "could not be loaded, or it stopped")
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("Yes")).to_be_checked()
    expect(stream(page, "TEER 0–3").get_by_role("heading").first).to_contain_text(
        "not your pathway"
    )
    context.unroute("**/rounds.csv")
    page.get_by_role("button", name="Try again").focus()
    page.keyboard.press("Enter")
    expect(stream(page, "TEER 0–3").locator(".factors")).to_be_visible(timeout=START)
    says(page, "TEER 0–3: not your pathway")
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()
    assert page.evaluate(FOCUS) == "checker-status", "the focus is not lost with the button"


def test_a_browser_without_wasm_is_told_at_once(page: Page, server: str) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script("delete globalThis.WebAssembly")
    open_checker(page, server)
    expect(status(page)).to_contain_text("it has no WebAssembly")
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(status(page)).to_contain_text("it has no WebAssembly")
    assert not [url for url in asked if re.search("pyodide|checker-run", url)]
