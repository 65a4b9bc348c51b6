"""The form that writes a draw's file: filled by hand, checked, handed over; nothing leaves before."""

import re
from collections.abc import Iterator
from datetime import datetime, time
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, Route, expect

from tests.browser.axe import findings
from tests.browser.kinds import NARROW
from tests.support.sample_draw import LATE, PATH, TEXT, TODAY

HOST = "https://host.example/record"
NOW = datetime.combine(TODAY, time(12))


@pytest.fixture
def form(page: Page, server: str) -> Page:
    """Open the form as on a site whose repository is known."""
    page.clock.set_fixed_time(NOW)

    def with_repository(route: Route) -> None:
        response = route.fetch()
        body = response.text()
        assert 'data-repository=""' in body
        route.fulfill(
            response=response, body=body.replace('data-repository=""', f'data-repository="{HOST}"')
        )

    page.route("**/contribute/", with_repository)
    page.goto(f"{server}/contribute/")
    return page


def fill(page: Page, **other: str) -> None:
    """Answer every question as for the draw of `LATE`, save for `other` answers by label."""
    texts = {
        "Day of the draw": "April 16, 2026",
        "Which candidates": "Drafting and welding occupations",
        "NOC codes": "NOC 72106 - Welders\nNOC 22212 — Drafting technologists",
        "Invitations issued": "1,902",
        "Lowest score": "45 and above",
        "First day": "July 2, 2025",
        "Last day": "April 14, 2026",
        "Addresses": "https://www.ontario.ca/page/x",
    } | other
    page.get_by_label("Day of the draw").fill(texts["Day of the draw"])
    page.get_by_label("Stream", exact=True).select_option(
        label="Employer Job Offer: Foreign Worker"
    )
    page.get_by_label("Some candidates only").check()
    page.get_by_label("Yes, and the page prints the whole list").check()
    for label, text in texts.items():
        page.get_by_label(label).fill(text)
    page.keyboard.press("Tab")


def status(page: Page) -> Locator:
    return page.locator("#made-status")


def test_answers_make_the_file_that_the_command_writes(form: Page) -> None:
    fill(form)
    expect(status(form)).to_have_text("The checks made here found no fault.")
    assert form.locator("#made-text").text_content() == LATE
    expect(form.locator("#made-path")).to_have_text(PATH.as_posix())
    expect(form.locator("#codes li")).to_have_text(
        ["22212 Drafting technologists and technicians", re.compile("72106 Welders")]
    )


def test_a_draw_written_down_on_its_day_is_not_late(form: Page) -> None:
    form.clock.set_fixed_time(datetime(2026, 4, 16, 12))
    fill(form)
    expect(status(form)).to_have_text("The checks made here found no fault.")
    assert form.locator("#made-text").text_content() == TEXT


def test_the_host_is_given_the_name_and_the_text(form: Page) -> None:
    fill(form)
    link = form.get_by_role("link", name="Open it on the host")
    address = urlsplit(link.get_attribute("href") or "")
    assert address._replace(query="").geturl() == f"{HOST}/new/main/draws/2026"
    assert parse_qs(address.query) == {"filename": [PATH.name], "value": [LATE]}
    expect(form.locator("#made-long")).to_be_hidden()


def test_a_text_too_long_for_an_address_is_to_be_pasted(form: Page) -> None:
    sources = "\n".join(f"https://www.ontario.ca/page/{'x' * 80}{n}" for n in range(90))
    fill(form, Addresses=sources)
    expect(form.locator("#made-long")).to_be_visible()
    link = form.get_by_role("link", name="Open it on the host")
    expect(link).to_have_attribute("href", f"{HOST}/new/main/draws/2026?filename={PATH.name}")


def test_nothing_is_sent_while_one_types(form: Page) -> None:
    form.get_by_label("Day of the draw").focus()
    form.wait_for_load_state("networkidle")
    asked: list[str] = []
    form.on("request", lambda request: asked.append(request.url))
    fill(form)
    expect(status(form)).to_contain_text("no fault")
    # What the first touch asks for may still be on its way.
    own = ("/names.txt", "contribute/facts.json")
    assert not [address for address in asked if not address.endswith(own)]


def test_the_file_can_be_saved(page: Page, server: str) -> None:
    """Without a repository there is no host to open; the file is saved or copied."""
    page.clock.set_fixed_time(NOW)
    page.goto(f"{server}/contribute/")
    fill(page)
    expect(status(page)).to_contain_text("no fault")
    expect(page.locator("#made-open")).to_be_hidden()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save it as a file").click()
    assert download.value.suggested_filename == PATH.name
    assert Path(download.value.path()).read_text("utf-8") == LATE


def test_the_text_can_be_copied(browser: Browser, server: str) -> None:
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.clock.set_fixed_time(NOW)
    page.goto(f"{server}/contribute/")
    fill(page)
    page.get_by_role("button", name="Copy the text").click()
    expect(status(page)).to_have_text("The text is copied.")
    assert page.evaluate("navigator.clipboard.readText()") == LATE
    context.close()


def test_what_is_missing_or_wrong_is_named_where_it_stands(form: Page) -> None:
    fill(form, **{"Lowest score": "below 45", "NOC codes": "NOC 72107", "Addresses": ""})
    expect(status(form)).to_have_text("Answers still needed or to fix: 3.")
    score = form.get_by_label("Lowest score")
    expect(score).to_have_attribute("aria-invalid", "true")
    expect(score).to_have_accessible_description(re.compile("Write 57, or 57 and above"))
    expect(form.locator("#fault-nocs")).to_contain_text("“72107” is no NOC code")
    expect(form.locator("#made-text")).to_be_hidden()
    form.locator("#made-faults").get_by_role("link", name="Addresses").click()
    expect(form.get_by_label("Addresses")).to_be_focused()
    form.keyboard.type("https://www.ontario.ca/page/x")
    score.fill("")
    form.locator("#question-score").get_by_label("The page does not print it").check()
    form.get_by_label("NOC codes").fill("72106")
    expect(status(form)).to_have_text("The checks made here found no fault.")
    expect(form.locator("#made-text")).to_contain_text("score_min: null")


def test_half_an_answer_is_no_fault(form: Page) -> None:
    form.get_by_label("Day of the draw").press_sequentially("Apr", delay=30)
    form.wait_for_timeout(500)
    expect(form.locator("#fault-date")).to_be_empty()
    form.keyboard.press("Tab")
    expect(form.locator("#fault-date")).to_contain_text("Write the day")


def test_only_streams_of_the_day_are_offered(form: Page) -> None:
    offered = form.get_by_label("Stream", exact=True).locator("option")
    everything = offered.count()
    form.get_by_label("Day of the draw").fill("September 1, 2026")
    expect(offered.filter(has_text="Workforce Priority")).to_have_count(4)
    expect(offered.filter(has_text="Foreign Worker")).to_have_count(0)
    form.get_by_label("Day of the draw").fill("")
    expect(offered).to_have_count(everything)


def test_a_draw_that_is_there_is_shown_before_another_is_made(form: Page) -> None:
    date, target = "April 30, 2026", "Job offer in the Greater Toronto Area"
    fill(form, **{"Day of the draw": date, "Which candidates": target})
    there = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    link = form.locator("#fault-another").get_by_role("link", name=there)
    expect(link).to_have_attribute("href", f"/draws/{there}/")
    form.get_by_label("It is another draw").check()
    expect(form.locator("#made-path")).to_have_text(f"draws/2026/{there}-2.md")


def test_what_is_doubted_is_said_and_the_file_is_ready(form: Page) -> None:
    fill(form, **{"Lowest score": "76", "NOC codes": "44101"})
    expect(status(form)).to_contain_text("The file is ready. To look at again: 2.")
    expect(form.locator("#made-faults")).to_contain_text("The stream does not take all")
    expect(form.locator("#made-text")).to_be_visible()


def test_a_table_that_does_not_come_is_told(page: Page, server: str) -> None:
    page.route("**/facts.json", lambda route: route.abort())
    page.goto(f"{server}/contribute/")
    page.get_by_label("Day of the draw").focus()
    expect(status(page)).to_contain_text("could not be loaded")


def test_how_far_one_is_stands_there_and_the_buttons_wait(form: Page) -> None:
    expect(form.get_by_role("button", name="Copy the text")).to_be_disabled()
    form.get_by_label("Day of the draw").fill("April 16, 2026")
    expect(form.locator("#made-progress")).to_have_text(re.compile(r"Answered: 1 of \d+\."))
    fill(form)
    expect(form.locator("#made-progress")).to_have_text(re.compile(r"Answered: (\d+) of \1\."))
    expect(form.get_by_role("button", name="Copy the text")).to_be_enabled()


def test_a_reload_loses_no_answer_and_a_button_clears_them(form: Page) -> None:
    fill(form)
    expect(status(form)).to_contain_text("no fault")
    form.locator("#question-score").get_by_label("The page does not print it").check()
    expect(form.locator("#made-text")).to_contain_text("score_min: null")
    form.reload()
    expect(form.locator("#made-text")).to_contain_text("score_min: null")
    expect(form.get_by_label("NOC codes")).to_have_value(re.compile("72106"))
    form.get_by_role("button", name="Clear all answers").click()
    expect(form.get_by_label("Day of the draw")).to_have_value("")
    form.reload()
    expect(form.get_by_label("Day of the draw")).to_have_value("")
    expect(form.locator("#made-text")).to_be_hidden()


def test_who_stands_in_the_list_of_faults_stays_there(form: Page) -> None:
    """The list is made anew while one types; a link that stays keeps the focus, one that goes hands it on."""
    fill(form, **{"Addresses": "", "Invitations issued": ""})
    links = form.locator("#made-faults a")
    links.last.focus()
    form.evaluate(
        "const day = document.getElementById('answer-invitations'); day.value = '5';"
        "day.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    expect(links).to_have_count(1)
    expect(links).to_be_focused()
    form.evaluate(
        "const box = document.getElementById('answer-sources'); box.value = 'https://www.ontario.ca/x';"
        "box.dispatchEvent(new Event('input', {bubbles: true}))"
    )
    expect(links).to_have_count(0)
    expect(form.locator("#made-title")).to_be_focused()


def test_the_list_of_faults_leads_to_the_draw_that_is_there(form: Page) -> None:
    date, target = "April 30, 2026", "Job offer in the Greater Toronto Area"
    fill(form, **{"Day of the draw": date, "Which candidates": target})
    there = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    link = form.locator("#made-faults").get_by_role("link", name=there)
    expect(link).to_have_attribute("href", f"/draws/{there}/")
    form.locator("#made-faults a").first.click()
    expect(form.get_by_label("It is another draw")).to_be_focused()


def test_codes_whose_words_do_not_fit_and_numbers_passed_over_are_shown(form: Page) -> None:
    # As an official page once printed it: the number of one occupation, the title of another.
    codes = "94123 – Industrial sewing machine operators\n72106 Welders, 1,902 people"
    fill(form, **{"NOC codes": codes})
    expect(form.locator("#codes li")).to_contain_text(["Welders", "beside it stands “Industrial"])
    expect(form.locator("#codes-passed")).to_have_text("Passed over: 1,902.")
    form.get_by_label("NOC codes").fill("72106\nNOC 13")
    expect(form.locator("#fault-nocs")).to_contain_text("perhaps 00013 (Senior managers")


def test_a_pasted_post_fills_in_what_it_surely_gives(form: Page) -> None:
    form.get_by_text("Begin with the post").click()
    form.get_by_label("Paste the whole text").fill(
        "April 16, 2026\n\nToday, the OINP issued 1,902 invitations to candidates under the Employer Job "
        "Offer: Foreign Worker stream as part of a targeted draw for drafting and welding occupations."
        "\n\nCandidates with a score of 45 and above, with profiles created between July 2, 2025 and "
        "April 14, 2026, were invited.\n\nNOC 72106 - Welders\nNOC 22212 — Drafting technologists\n"
    )
    form.get_by_role("button", name="Fill in what can be read").click()
    expect(form.locator("#post-read")).to_contain_text("Read: Day of the draw; Stream;")
    form.get_by_label("Which candidates").fill("Drafting and welding occupations")
    form.get_by_label("Addresses").fill("https://www.ontario.ca/page/x")
    expect(status(form)).to_have_text("The checks made here found no fault.")
    assert form.locator("#made-text").text_content() == LATE


def test_a_window_in_one_box_is_both_days(form: Page) -> None:
    fill(form, **{"First day": "July 2, 2025 – April 14, 2026", "Last day": ""})
    expect(status(form)).to_have_text("The checks made here found no fault.")
    assert form.locator("#made-text").text_content() == LATE
    form.get_by_label("Day of the draw").fill("November 31, 2026")
    form.keyboard.press("Tab")
    expect(form.locator("#fault-date")).to_have_text("This day is not in the calendar.")


@pytest.mark.parametrize("ready", [True, False])
def test_axe_finds_nothing_in_the_filled_form(form: Page, ready: bool) -> None:
    form.set_viewport_size(NARROW)
    fill(form, **({} if ready else {"Lowest score": "below 45"}))
    expect(status(form)).to_contain_text("no fault" if ready else "to fix")
    assert findings(form) == []
    assert form.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


@pytest.fixture
def without_scripts(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def test_without_scripts_the_page_says_what_to_do(without_scripts: Page, server: str) -> None:
    without_scripts.goto(f"{server}/contribute/")
    expect(without_scripts.locator("noscript p")).to_be_visible()
    expect(without_scripts.locator("#contribute")).to_be_hidden()
    expect(without_scripts.get_by_role("heading", name="One draw, one file")).to_be_visible()
