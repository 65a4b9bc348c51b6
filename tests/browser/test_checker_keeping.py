"""Answers that leave the page or come back by the reader's hand: a file, a link, paper."""

import json
import re
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import Browser, Page, expect

from checker.base.words import IN_ENGLISH
from plugins.record.dataset import Dataset
from tests.browser.form import (
    START,
    answer,
    decide_for,
    open_checker,
    part_answered,
    says,
    stands,
    status,
)


def test_a_saved_file_comes_back_and_suits_the_command_line(
    page: Page, server: str, tmp_path: Path
) -> None:
    open_checker(page, server)
    profile = part_answered(page)
    decide_for(page, "2026-10-01")
    stands(page, "TEER 0–3", "not met")
    verdicts = status(page).inner_text()
    with page.expect_download() as download:
        page.get_by_role("button", name="Save as a file").click()
    assert download.value.suggested_filename == "checker-answers-2026-10-01.json"
    saved = tmp_path / download.value.suggested_filename
    download.value.save_as(saved)
    assert json.loads(saved.read_text("utf-8")) == profile
    told = subprocess.run(
        [sys.executable, "-m", "checker", "check", str(saved), "--on", "2026-10-01"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    assert "The offered job is not permanent" in told

    page.get_by_role("button", name="Clear my answers").click()
    with page.expect_file_chooser() as chooser:
        page.get_by_role("button", name="Load a file").click()
    chooser.value.set_files(saved)
    expect(page.get_by_label("Decide for this day")).to_have_value("2026-10-01")
    expect(page.locator("#answer-offer_noc")).to_have_value("72310")
    says(page, f"Answers filled in from the file: {len(profile)}. {verdicts}")


NO_ANSWERS = {
    "empty": "",
    "words": "no JSON",
    "list": "[1, 2]",
    "null": "null",
    "text": '"text"',
    "braces": "{" * 50,
    "huge": '{"lives_in": "' + "x" * 100_001 + '"}',
}


def test_a_file_of_something_else_changes_nothing(page: Page, server: str, tmp_path: Path) -> None:
    open_checker(page, server)
    page.get_by_label("Where do you live now?").select_option("ontario")
    for name, text in NO_ANSWERS.items():
        path = tmp_path / f"{name}.json"
        path.write_text(text, encoding="utf-8")
        page.locator("#checker-file").set_input_files(path)
        says(page, f"{name}.json is no file of answers. Nothing was changed.")
        expect(page.get_by_label("Where do you live now?")).to_have_value("ontario")


def test_what_a_file_has_wrong_is_named_and_the_rest_is_taken(
    page: Page, server: str, tmp_path: Path
) -> None:
    open_checker(page, server)
    page.get_by_label("Where do you live now?").select_option("ontario")
    path = tmp_path / "answers.json"
    wrong = {"lives_in": "the moon", "shoe_size": 44, "offer_wage_hourly": [30]}
    right = {"is_citizen_or_pr": True, "offer_is_permanent": None, "offer_noc": "99999"}
    path.write_text(json.dumps(wrong | right), encoding="utf-8")
    page.locator("#checker-file").set_input_files(path)
    says(page, "Answers filled in: 3. Not taken: 2")
    faults = page.locator("#checker-file-faults li")
    expect(faults).to_have_count(2)
    for text in ("Where do you live now?: the moon", "shoe_size: 44"):
        expect(faults.filter(has_text=text)).to_be_visible()
    # What is no number, and that no occupation has this code, the checker knows; it says so beside
    # the field.
    expect(page.locator("#fault-offer_noc")).to_contain_text("five digits", timeout=START)
    expect(page.locator("#fault-offer_wage_hourly")).to_contain_text('found "[30]"')
    stands(page, "TEER 0–3", "not your pathway")

    page.get_by_role("button", name="Bring back").click()
    expect(page.get_by_label("Where do you live now?")).to_have_value("ontario")
    expect(page.locator("#answer-offer_noc")).to_have_value("")
    says(page, "Answers brought back: 1.")
    expect(page.get_by_role("button", name="Bring back")).to_be_focused()


def test_answers_that_were_cleared_can_be_brought_back(page: Page, server: str) -> None:
    open_checker(page, server)
    expect(page.get_by_role("button", name="Bring back")).to_be_hidden()
    answer(page, "Are you a Canadian citizen", "Yes")
    stands(page, "TEER 0–3", "not your pathway")
    page.get_by_role("button", name="Clear my answers").click()
    says(page, "Your answers are cleared.")
    page.get_by_role("button", name="Bring back").click()
    stands(page, "TEER 0–3", "not your pathway")
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("Yes")).to_be_checked()


def test_a_link_is_made_only_when_asked_for_and_carries_the_answers(
    browser: Browser, page: Page, server: str, dataset: Dataset
) -> None:
    open_checker(page, server)
    expect(page.locator("#checker-link")).to_be_hidden()
    profile = part_answered(page)
    stands(page, "TEER 0–3", "not met")
    assert page.url == f"{server}/checker/", "no answer gets into the address by itself"
    page.get_by_role("button", name="Make a link").click()
    expect(page.locator("#checker-link")).to_contain_text(
        "Whoever has this link can read your answers."
    )
    address = page.get_by_label("Link with your answers")
    expect(address).to_be_focused()
    link = address.input_value()
    assert link.startswith(f"{server}/checker/#on={dataset.today}&")
    # A changed answer: the link would be of the old ones.
    answer(page, "Is the offered job permanent", "Yes")
    expect(page.locator("#checker-link")).to_be_hidden()

    asked: list[str] = []
    other = browser.new_context(service_workers="block")
    opened = other.new_page()
    opened.on("request", lambda request: asked.append(request.url))
    opened.goto(link)
    says(opened, f"Answers filled in from the link: {len(profile)}.")
    stands(opened, "TEER 0–3", "not met")
    assert opened.url == f"{server}/checker/", "the address bar does not hold the answers"
    expect(opened.locator("#answer-offer_noc")).to_have_value("72310")
    expect(opened.get_by_label("English, reading")).to_have_value("6.5")
    assert not [url for url in asked if "offer_noc" in url], "a fragment is not sent"
    # A second link, pasted into the same tab.
    opened.evaluate("location.hash = '#on=2026-11-22&is_citizen_or_pr=true&lives_in=%3Cb%3E'")
    says(opened, "Answers filled in: 1. Not taken: 1")
    assert opened.url == f"{server}/checker/"
    expect(opened.locator("#checker-file-faults")).to_contain_text("<b>")
    other.close()


def test_the_print_sheet_has_the_day_the_answers_and_the_verdicts(
    page: Page, server: str, dataset: Dataset
) -> None:
    open_checker(page, server)
    part_answered(page)
    stands(page, "TEER 0–3", "not met")
    sheet = page.locator("#checker-sheet")
    expect(sheet).to_be_hidden()
    page.emulate_media(media="print")
    result = page.locator("#checker-results")
    # What nobody opened stays away, and what was answered comes first.
    law = result.get_by_role("link", name=re.compile(r"<http\S*ontario\.ca\Wlaws\Wregulation"))
    expect(law.first).to_be_hidden()
    sheet_box, result_box = sheet.bounding_box(), result.bounding_box()
    assert sheet_box
    assert result_box
    assert sheet_box["y"] < result_box["y"]
    page.emulate_media(media="screen")
    result.locator("summary", has_text="All criteria").first.click()
    page.emulate_media(media="print")
    expect(sheet).to_contain_text(f"Decided for {IN_ENGLISH.day(dataset.today)}")
    rows = sheet.locator("dl > div")
    expect(rows).to_have_count(12)
    for question, given in (
        ("Are you a Canadian citizen", "No"),
        ("Where do you live now?", "in Ontario"),
        ("What does the offered job pay", "30 $ an hour"),
        ("What is the occupation of the offered job", "72310"),
    ):
        row = rows.filter(has_text=question)
        expect(row).to_be_visible()
        # On the screen a link follows it.
        expect(row.locator("dd")).to_have_text(re.compile(f"^{re.escape(given)} Change: "))
        expect(row.get_by_role("link")).to_be_hidden()
    expect(result.get_by_role("heading", name="TEER 0–3")).to_contain_text("not met")
    expect(result.get_by_text("The offered job is not permanent").first).to_be_visible()
    # On paper a link is followed by its address.
    expect(law.first).to_be_visible()
    for pressed in page.locator("button, input, select, nav").all():
        expect(pressed).to_be_hidden()
    expect(page.locator("#rules")).to_be_hidden()
    expect(page.locator("#former")).to_be_hidden()
