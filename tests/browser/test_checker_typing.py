"""What people type into the form is read as they mean it, kept as they typed it, and never turned.

The shapes come from reports of others: a decimal comma that a number field drops
(betagouv/mon-entreprise#683), a wheel that turns a field in focus (demarche-numerique#3983).
"""

import json
import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.form import (
    START,
    answer,
    decide_for,
    open_checker,
    open_part,
    says,
    stands,
    until,
)

# Counts what the checker has replied.
_COUNT = """window.replies = 0;
window.Worker = class extends Worker {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => { if (data.reply) replies += 1; });
  }
};"""


def wage(page: Page) -> Locator:
    return page.get_by_label("What does the offered job pay")


def beside(page: Page, kind: str, name: str = "offer_wage_hourly") -> Locator:
    return page.locator(f"#{kind}-{name}")


def with_offer(page: Page, server: str) -> None:
    """Answer what the criterion on the wage needs beside the wage."""
    open_checker(page, server)
    answer(page, "Do you have a job offer", "Yes")
    page.locator("#answer-offer_noc").fill("72310")
    page.get_by_label("In which economic region").select_option("ER3530")
    stands(page, "TEER 0–3", "not decided yet")


@pytest.mark.parametrize("locale", ["en-CA", "fr-CA"])
def test_a_wage_is_read_as_it_is_written_and_kept_as_it_was_typed(
    browser: Browser, server: str, locale: str
) -> None:
    context = browser.new_context(locale=locale, service_workers="block")
    page = context.new_page()
    with_offer(page, server)
    criteria = open_part(page, "TEER 0–3", "All criteria")
    for typed, read in (
        ("24,50", "$24.50 an hour"),
        ("$24.50", "$24.50 an hour"),
        ("24,75 $", "$24.75 an hour"),
        ("1 902", "$1,902 an hour"),
        ("24.25 an hour", "$24.25 an hour"),
    ):
        wage(page).clear()
        wage(page).press_sequentially(typed)
        expect(criteria).to_contain_text(f"pays {read}", timeout=START)
        expect(wage(page)).to_have_value(typed)
    page.get_by_role("button", name="Make a link").click()
    link = page.get_by_label("Link with your answers").input_value()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    saved = json.loads(download.value.path().read_text("utf-8"))
    assert saved["offer_wage_hourly"] == "24.25 an hour"
    page.emulate_media(media="print")
    paid = page.locator("#checker-sheet dl > div").filter(has_text="What does the offered job pay")
    expect(paid.locator("dd")).to_have_text(re.compile("^24.25 an hour Change: "))
    page.emulate_media(media="screen")
    page.reload()
    page.goto(link)
    expect(wage(page)).to_have_value("24.25 an hour")
    context.close()


def test_a_wheel_turns_the_page_and_no_field(page: Page, server: str) -> None:
    open_checker(page, server)
    page.get_by_label("Show every question").check()
    months = page.get_by_label("(the same NOC code) in the last 5 years")
    for field, typed in ((wage(page), "24.50"), (months, "24")):
        field.fill(typed)
        field.hover()
        for turn in (120, -240, 120):
            page.mouse.wheel(0, turn)
        expect(field).to_be_focused()
        expect(field).to_have_value(typed)
        # An arrow moves the caret and not the number.
        page.keyboard.press("ArrowUp")
        expect(field).to_have_value(typed)


def test_what_is_pasted_is_read(page: Page, server: str) -> None:
    with_offer(page, server)
    criteria = open_part(page, "TEER 0–3", "All criteria")
    wage(page).focus()
    page.keyboard.insert_text("\u00a01\u202f902,50\u00a0$\n")
    expect(criteria).to_contain_text("pays $1,902.50 an hour", timeout=START)


def test_a_fault_is_said_once_the_field_is_left_and_taken_back_with_the_next_key(
    page: Page, server: str
) -> None:
    with_offer(page, server)
    fault = beside(page, "fault")
    wage(page).press_sequentially("1.234")
    expect(fault).to_be_hidden()
    page.keyboard.press("Tab")
    expect(fault).to_contain_text('found "1.234"', timeout=START)
    expect(fault).to_contain_text("write 1234, or 1.2340")
    expect(wage(page)).to_have_attribute("aria-invalid", "true")
    expect(wage(page)).to_have_accessible_description(re.compile("write 1234"))
    wage(page).press("End")
    page.keyboard.type("0")
    expect(fault).to_be_hidden()
    expect(wage(page)).to_have_attribute("aria-invalid", "false")
    expect(open_part(page, "TEER 0–3", "All criteria")).to_contain_text("pays $1.234 an hour")


def test_while_the_keys_have_not_rested_nothing_is_said(page: Page, server: str) -> None:
    page.add_init_script(_COUNT)
    page.clock.install(time="2026-11-22T10:00:00")
    open_checker(page, server)
    page.clock.pause_at("2026-11-22T11:00:00")
    wage(page).press_sequentially("24,")
    page.clock.run_for(100)
    # The reply that names the fault, and the one without the faulty answer.
    until(page, "replies >= 2")
    for kind in ("fault", "doubt"):
        expect(beside(page, kind)).to_be_hidden()
    page.clock.run_for(5_000)
    expect(beside(page, "fault")).to_contain_text('found "24,"')


def test_what_is_possible_and_unlikely_is_used_and_asked_about(page: Page, server: str) -> None:
    with_offer(page, server)
    criteria = open_part(page, "TEER 0–3", "All criteria")
    wage(page).fill("$1,950")
    wage(page).blur()
    expect(beside(page, "doubt")).to_contain_text("$1,950 an hour looks very high", timeout=START)
    expect(beside(page, "fault")).to_be_hidden()
    expect(criteria).to_contain_text("pays $1,950 an hour")
    wage(page).fill("19,50")
    expect(beside(page, "doubt")).to_be_hidden()
    wage(page).fill("24,500")
    wage(page).blur()
    expect(beside(page, "fault")).to_contain_text('"24,500", which is 24,500', timeout=START)
    page.get_by_role("button", name="Clear my answers").click()
    expect(beside(page, "fault")).to_be_hidden()


def test_a_score_that_the_test_never_gives_is_refused_until_the_test_is_another(
    page: Page, server: str
) -> None:
    open_checker(page, server)
    which = page.get_by_label("Which English test")
    which.select_option("ielts_general")
    reading = page.get_by_label("English, reading")
    fault = beside(page, "fault", "english_reading")
    for typed, said in (("65", "from 0 to 9, in steps of 0.5"), ("6.7", "in steps of 0.5")):
        reading.fill(typed)
        reading.blur()
        expect(fault).to_contain_text(said, timeout=START)
    reading.fill("6,5")
    expect(fault).to_be_hidden()
    reading.fill("65")
    expect(fault).to_be_visible(timeout=START)
    # What is said of one field goes when the other is put right.
    which.select_option("pte_core")
    expect(fault).to_be_hidden(timeout=START)
    expect(reading).to_have_value("65")


def test_what_hangs_on_the_day_goes_with_the_day(page: Page, server: str) -> None:
    # It is asked for by scores alone; a link brings it in sight.
    page.goto(f"{server}/checker/#start=everything&on=2026-11-22&date_of_birth=2026-11-23")
    fault = beside(page, "fault", "date_of_birth")
    expect(fault).to_contain_text("not in the future", timeout=START)
    decide_for(page, "2026-11-24")
    expect(fault).to_be_hidden(timeout=START)
    doubt = beside(page, "doubt", "date_of_birth")
    expect(doubt).to_contain_text("is 0 years before 24 November 2026")


def test_an_answer_that_another_one_contradicts_is_asked_about_beside_it(
    page: Page, server: str
) -> None:
    page.goto(
        f"{server}/checker/#on=2026-11-22&skilled_months_anywhere_last_10_years=6"
        "&skilled_continuous_year_last_10_years=true"
    )
    doubt = beside(page, "doubt", "skilled_continuous_year_last_10_years")
    expect(doubt).to_contain_text("A year without a break in 6 months", timeout=START)
    answer(page, "Does that work hold one year", "No")
    expect(doubt).to_be_hidden(timeout=START)


def test_a_year_of_two_figures_is_no_day(page: Page, server: str) -> None:
    # What a browser makes of 05/01/26.
    page.goto(f"{server}/checker/#start=everything&on=2026-11-22&date_of_birth=0026-05-01")
    expect(beside(page, "fault", "date_of_birth")).to_be_visible(timeout=START)
    page.get_by_label("On which day were you born?").fill("1990-05-01")
    expect(beside(page, "fault", "date_of_birth")).to_be_hidden()
    decide_for(page, "0026-11-22")
    says(page, "Say for which day to decide.")
    expect(page.locator("#fault-on")).to_be_visible()


def test_on_a_phone_a_field_is_wide_enough_and_what_is_said_of_it_fits(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(viewport={"width": 320, "height": 640}, has_touch=True)
    page = context.new_page()
    open_checker(page, server)
    page.get_by_role("button", name="All questions on one page").click()
    page.get_by_label("Show every question").check()
    says(page, "to answer")
    wage(page).fill("1 950,00 $ CA/heure")
    page.get_by_label("gross revenue in the last completed").fill("1.234")
    expect(beside(page, "doubt")).to_be_visible(timeout=START)
    expect(beside(page, "fault", "employer_revenue_last_year")).to_be_visible(timeout=START)
    fields = page.locator(".question input[inputmode]:visible").all()
    assert fields
    for field in fields:
        box = field.bounding_box()
        assert box
        assert box["width"] >= 120, field.get_attribute("id")
        assert not field.get_attribute("placeholder")
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    context.close()
