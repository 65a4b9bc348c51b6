"""One question at a time: how it goes on, how it goes back, what was left out."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.axe import findings
from tests.browser.form import START, answer, open_checker, says, stands
from tests.browser.test_walks import WIDER


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 390, "height": 844},
        has_touch=True,
        is_mobile=True,
        service_workers="block",
    )
    yield context.new_page()
    context.close()


def asked(page: Page) -> Locator:
    """Return the questions in sight."""
    return page.locator("#checker .question:not(.day):visible")


def to_the_end(page: Page) -> int:
    """Skip every question that is left; return how many there were."""
    steps = 0
    while page.locator("[data-at=step]").count():
        page.evaluate("document.getElementById('checker-next').click()")
        page.wait_for_timeout(150)
        steps += 1
        assert steps < 100
    return steps


def onwards(page: Page) -> None:
    page.locator("#checker-next").click()


def test_each_step_is_one_page_and_back_goes_one_back(phone: Page, server: str) -> None:
    open_checker(phone, server, "job-offer")
    step = phone.locator("#checker-step")
    expect(step).to_contain_text("Question 2 of about")
    expect(asked(phone)).to_have_count(1)
    expect(asked(phone)).to_contain_text("What is the occupation of the offered job")
    phone.locator("#answer-offer_noc").fill("63200")
    stands(phone, "TEER 4–5", "not your pathway")
    phone.get_by_role("link", name="See why").click()
    expect(phone.get_by_role("heading", name="Result", exact=True)).to_be_focused()
    phone.get_by_role("button", name="Go on with the questions").click()
    expect(step).to_contain_text("Question 3 of about")
    expect(step).to_be_focused()
    answer(phone, "Is the offered job full-time", "Yes")
    answer(phone, "Is the offered job permanent", "Yes")
    onwards(phone)
    expect(asked(phone).first).to_contain_text("In which census division")
    phone.go_back()
    expect(asked(phone).first).to_contain_text("Is the offered job full-time")
    phone.get_by_role("button", name="Back").click()
    expect(phone.locator("#answer-offer_noc")).to_have_value("63200")
    # What was answered is not asked again on the way.
    onwards(phone)
    expect(asked(phone).first).to_contain_text("In which census division")
    phone.reload()
    stands(phone, "TEER 4–5", "not your pathway")
    expect(asked(phone).first).to_contain_text("In which census division")


def test_the_first_step_leads_back_to_what_describes_a_person(phone: Page, server: str) -> None:
    phone.goto(f"{server}/checker/")
    phone.get_by_role("radio", name="I have a job offer").check()
    phone.get_by_role("button", name="Start").click()
    expect(asked(phone)).to_have_count(1)
    phone.go_back()
    expect(phone.get_by_role("radio", name="I have a job offer")).to_be_checked()
    phone.go_forward()
    expect(asked(phone)).to_have_count(1)


def test_what_is_skipped_is_not_asked_again_and_the_end_is_the_result(
    phone: Page, server: str
) -> None:
    open_checker(phone, server, "physician")
    says(phone, "to answer")
    assert to_the_end(phone) > 3
    expect(phone.get_by_role("heading", name="Result", exact=True)).to_be_focused()
    expect(phone.locator("#stream-ontario-workforce-priority-physician")).to_be_visible()
    expect(asked(phone)).to_have_count(0)
    phone.get_by_role("button", name="Go on with the questions").click()
    expect(asked(phone)).to_have_count(1)
    phone.go_back()
    # From an answer that is missing to its question.
    phone.locator("#checker-results .because a").first.click()
    expect(asked(phone)).to_have_count(1)
    phone.go_back()
    expect(phone.get_by_role("heading", name="Result", exact=True)).to_be_visible()


def test_answers_are_listed_and_each_can_be_changed(phone: Page, server: str) -> None:
    open_checker(phone, server, "physician")
    phone.get_by_label("What is your occupation as a physician").select_option("31101")
    onwards(phone)
    phone.goto(f"{server}/guides/")
    phone.goto(f"{server}/checker/#is_citizen_or_pr=true")
    expect(phone.locator("#checker-results .stream").first).to_be_attached()
    to_the_end(phone)
    phone.get_by_text("Your answers (3)").click()
    row = phone.locator("#checker-sheet dl > div").filter(has_text="Canadian citizen")
    expect(row.locator("dd")).to_contain_text("Yes")
    row.get_by_role("link", name="Change").click()
    citizen = phone.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("Yes")).to_be_focused()
    citizen.get_by_label("No", exact=True).check()
    onwards(phone)
    expect(citizen).to_be_hidden()
    says(phone, "to answer")


def test_a_wide_window_shows_all_and_either_view_can_be_chosen_and_is_kept(
    page: Page, server: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    open_checker(page, server, "job-offer")
    expect(asked(page).nth(10)).to_be_visible()
    page.get_by_role("button", name="One question at a time").click()
    expect(asked(page)).to_have_count(1)
    page.locator("#answer-offer_noc").fill("72310")
    page.keyboard.press("Enter")
    expect(asked(page).first).to_contain_text("Is the offered job full-time")
    page.reload()
    expect(asked(page).first).to_contain_text("Is the offered job full-time")
    page.get_by_role("button", name="All questions on one page").click()
    expect(asked(page).nth(10)).to_be_visible()
    expect(page.get_by_role("button", name="One question at a time")).to_be_focused()


def test_a_step_with_a_fault_is_not_left(phone: Page, server: str) -> None:
    open_checker(phone, server, "job-offer")
    noc = phone.locator("#answer-offer_noc")
    noc.fill("99999")
    noc.blur()
    expect(phone.locator("#fault-offer_noc")).to_be_visible(timeout=START)
    onwards(phone)
    expect(noc).to_be_focused()
    noc.fill("72310")
    onwards(phone)
    expect(noc).to_be_hidden()


def test_a_score_says_which_level_it_reaches(page: Page, server: str) -> None:
    open_checker(page, server, "job-offer")
    page.get_by_label("Which English test").select_option("ielts_general")
    for ability, score, level in (
        ("reading", "6.5", "CLB 8"),
        ("writing", "6", "CLB 7"),
        ("listening", "2", "below CLB 4"),
    ):
        page.get_by_label(f"English, {ability}").fill(score)
        expect(page.locator(f"#level-english_{ability}")).to_have_text(level, timeout=START)
    page.get_by_label("Which English test").select_option("pte_core")
    expect(page.locator("#level-english_writing")).to_have_text("below CLB 4")
    # It gives no half points.
    expect(page.locator("#level-english_reading")).to_have_text("")


def test_it_goes_on_by_the_keyboard_alone_in_the_narrowest_window(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    open_checker(page, server, "job-offer")
    expect(page.locator("#answer-offer_noc")).to_be_visible()
    page.locator("#answer-offer_noc").focus()
    page.keyboard.type("63200")
    page.keyboard.press("Escape")
    stands(page, "TEER 4–5", "not your pathway")
    page.keyboard.press("Enter")
    expect(page.locator("#checker-step")).to_be_focused()
    for _ in range(2):
        page.keyboard.press("Tab")
        page.keyboard.press("Space")
    expect(page.locator("#checker-next")).to_have_text("Next")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(asked(page).first).to_contain_text("In which census division")
    assert page.evaluate(WIDER) == []
    page.locator("#checker-back").press("Enter")
    expect(asked(page).first).to_contain_text("Is the offered job full-time")


def test_nobody_is_shut_out_of_a_step_or_of_the_end(phone: Page, server: str) -> None:
    open_checker(phone, server, "job-offer")
    says(phone, "to answer")
    assert findings(phone) == []
    onwards(phone)
    expect(asked(phone).first).to_contain_text("Is the offered job full-time")
    assert findings(phone) == []
    phone.get_by_role("link", name="See why").click()
    expect(phone.get_by_role("heading", name="Result", exact=True)).to_be_focused()
    phone.locator("#checker-answers > summary").click()
    assert findings(phone) == []


def test_change_asks_again_what_describes_a_person_and_leaves_it_at_will(
    phone: Page, server: str
) -> None:
    open_checker(phone, server, "job-offer")
    onwards(phone)
    expect(asked(phone).first).to_contain_text("Is the offered job full-time")
    phone.locator("#checker-about").click()
    phone.get_by_role("button", name="Change").click()
    expect(asked(phone)).to_have_count(0)
    phone.get_by_role("button", name="Leave it as it is").click()
    expect(asked(phone).first).to_contain_text("Is the offered job full-time")


def test_paper_has_the_result_whatever_is_asked_now(phone: Page, server: str) -> None:
    open_checker(phone, server, "job-offer")
    says(phone, "to answer")
    expect(phone.locator("#checker-results")).to_be_hidden()
    phone.emulate_media(media="print")
    expect(phone.locator("#checker-results")).to_be_visible()
    expect(phone.locator("#checker-sheet")).to_be_visible()
