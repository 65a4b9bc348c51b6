"""What if: changed answers beside those of now, as the checker itself says they come out."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from checker.answers.messages_full import FullChecker
from checker.reference.tables import CONCORDANCE
from tests.browser.axe import findings
from tests.browser.form import START, says, tab_to
from tests.conftest import ROOT
from tests.support.profiles import reference

DAY, FOREIGN_WORKER = "2026-05-20", "ejo-foreign-worker"

# The line cook of the walks, in Ottawa, with what his score needs.
COOK: dict[str, str] = {
    "is_citizen_or_pr": "false",
    "lives_in": "ontario",
    "has_job_offer": "true",
    "offer_is_full_time": "true",
    "offer_is_permanent": "true",
    "offer_noc": "63200",
    "offer_wage_hourly": "20",
    "work_division": "Ottawa",
    "current_status": "work_permit",
    "months_in_position_now": "4",
    "english_test": "ielts_general",
    "english_reading": "6",
    "english_writing": "6",
    "english_listening": "6.5",
    "english_speaking": "6",
    "english_test_date": "2026-05-01",
    "french_test": "none",
    "highest_yearly_earnings": "38000",
}

# On how many lines a cell is written.
LINES = """(cell) => {
  const range = document.createRange();
  range.selectNodeContents(cell);
  return new Set([...range.getClientRects()].map(({ y }) => y)).size;
}"""


@pytest.fixture(scope="module")
def engine(site: Path) -> FullChecker:
    rounds = next(site.glob("checker-run/*/rounds.csv")).read_text("utf-8")
    table = (ROOT / "content" / "reference" / CONCORDANCE).read_text("utf-8")
    return FullChecker(reference(), rounds, table)


def told(engine: FullChecker, slug: str, **changed: object) -> Any:
    """Return what the engine says of the cook with some answers changed."""
    answers = {name: {"true": True, "false": False}.get(text, text) for name, text in COOK.items()}
    message = {"ask": "what_if", "answers": answers, "on": DAY, "streams": [slug], "if": changed}
    return json.loads(engine.answer(json.dumps(message)))["what_if"]


def what_if(page: Page) -> Locator:
    return page.locator("#what-if")


def as_cook(page: Page, server: str, streams: str = FOREIGN_WORKER, on: str = DAY) -> Locator:
    """Open the checker with the answers of the cook, and the comparison; return it."""
    given = "&".join(f"{name}={value}" for name, value in COOK.items())
    page.goto("about:blank")
    page.goto(f"{server}/checker/#stream={streams}&on={on}&{given}")
    place = what_if(page)
    expect(place).to_be_visible(timeout=START)
    if not place.evaluate("({ open }) => open"):
        place.locator("> summary").click()
    expect(place.locator("[data-idea]").first).to_be_visible(timeout=START)
    return place


def compare(place: Locator, text: str) -> None:
    """Take up an idea of the checker."""
    place.locator("#what-if-ideas li").filter(has_text=text).first.get_by_role("button").click()


def set_by_hand(place: Locator, question: str, value: str) -> None:
    place.get_by_label("Which answer?").select_option(question)
    place.locator("#what-if-field :is(input, select)").first.fill(value)
    place.get_by_role("button", name="Compare it").click()


def cells(place: Locator, row: str) -> Locator:
    return place.get_by_role("row", name=re.compile(f"^{row}")).get_by_role("cell")


def test_an_idea_stands_beside_now_with_verdict_score_and_past_rounds(
    page: Page, server: str, engine: FullChecker
) -> None:
    place = as_cook(page, server)
    expect(place.get_by_role("table")).to_have_count(0)
    compare(place, "CLB 9")
    expect(place.get_by_role("columnheader")).to_have_text(["Now", "A: CLB 9"], timeout=START)
    expect(place.locator("#what-if-changes li")).to_contain_text("reading 6 → 7")
    clb_9 = {
        "english_reading": 7,
        "english_writing": 7,
        "english_listening": 8,
        "english_speaking": 7,
    }
    columns = [told(engine, FOREIGN_WORKER, **each)["streams"][0] for each in ({}, clb_9)]
    for number, one in enumerate(columns):
        (score,) = one["scores"]
        assert score["least"] == score["most"]
        expect(cells(place, "Score").nth(number)).to_contain_text(
            f"{score['least']} of {score['out_of']} points"
        )
        rounds = cells(place, "Past rounds").nth(number)
        expect(rounds).to_contain_text(f"{one['taken']} of {one['rounds']} would have taken you")
        expect(rounds).to_contain_text(f"Nearest: {one['short_by']} points short")
    more = columns[1]["scores"][0]["least"] - columns[0]["scores"][0]["least"]
    expect(cells(place, "Score").last).to_contain_text(f"(+{more})")
    expect(cells(place, "Verdict")).to_have_text(["not decided yet"] * 2)
    assert not re.search(r"\b(chance|odds|likely|predict)", place.inner_text())
    # Another answer of the form goes into every column.
    page.get_by_label("What does the offered job pay").first.fill("30")
    for number, one in enumerate(columns):
        least = one["scores"][0]["least"]
        expect(cells(place, "Score").nth(number)).not_to_contain_text(f"{least} of")


def test_an_answer_can_be_set_by_hand_and_three_columns_are_enough(
    page: Page, server: str, engine: FullChecker
) -> None:
    place = as_cook(page, server)
    set_by_hand(place, "offer_wage_hourly", "a lot")
    expect(place.get_by_role("alert")).to_contain_text("expected an amount")
    expect(place.get_by_role("table")).to_have_count(0)
    place.locator("#what-if-field input").fill("25,50")
    place.get_by_role("button", name="Compare it").click()
    expect(place.get_by_role("columnheader").last).to_have_text("A: $20 an hour → $25.50 an hour")
    # The form holds what it held.
    expect(page.locator("#answer-offer_wage_hourly")).to_have_value("20")

    place.get_by_label("Which answer?").select_option("work_division")
    place.locator("#what-if-field select").select_option(label="Greater Sudbury")
    place.get_by_role("button", name="Compare it").click()
    expect(place.get_by_role("columnheader").last).to_have_text("B: Ottawa → Greater Sudbury")
    # A second change in the same column.
    place.get_by_label("Where to put a change").select_option("Into column B")
    set_by_hand(place, "months_in_position_now", "12")
    both = "B: Ottawa → Greater Sudbury; 4 months → 12 months"
    expect(place.get_by_role("columnheader").last).to_have_text(both)
    changed = {"work_division": "Greater Sudbury", "months_in_position_now": 12}
    (score,) = told(engine, FOREIGN_WORKER, **changed)["streams"][0]["scores"]
    expect(cells(place, "Score").last).to_contain_text(f"{score['least']} of {score['out_of']}")

    set_by_hand(place, "months_in_position_now", "24")
    expect(place.get_by_role("columnheader")).to_have_count(4)
    assert place.get_by_role("rowheader", name="Conditions").evaluate(LINES) == 1, "no name is cut"
    set_by_hand(place, "months_in_position_now", "36")
    expect(place.get_by_role("status")).to_contain_text("There are three columns.")
    expect(place.get_by_role("columnheader")).to_have_count(4)
    place.get_by_role("button", name="Remove A").click()
    expect(place.get_by_role("columnheader")).to_have_text(
        ["Now", both.replace("B:", "A:"), "B: 4 months → 24 months"]
    )
    expect(place.locator("summary")).to_be_focused()


def test_yes_or_no_can_be_turned_and_a_stream_chosen(page: Page, server: str) -> None:
    open_now = "ontario-workforce-priority-teer-0-3"
    place = as_cook(page, server, f"{open_now},{FOREIGN_WORKER}", "2026-11-22")
    place.get_by_label("Which answer?").select_option("offer_is_permanent")
    place.get_by_role("button", name="Compare it").click()
    # A browser asks for a choice itself.
    expect(place.get_by_role("table")).to_have_count(0)
    place.get_by_role("group", name="Is the offered job permanent").get_by_label("No").check()
    place.get_by_role("button", name="Compare it").click()
    expect(cells(place, "Verdict")).to_have_text(["not decided yet", "not met"], timeout=START)
    expect(cells(place, "Conditions").last).to_contain_text("Job offer")
    place.get_by_label("In which stream?").select_option(FOREIGN_WORKER)
    expect(place.locator("caption")).to_contain_text("Foreign Worker")
    expect(cells(place, "Verdict").first).to_contain_text("closed")


def test_it_is_kept_for_the_tab_until_the_answers_are_cleared(page: Page, server: str) -> None:
    place = as_cook(page, server)
    compare(place, "CLB 9")
    heads = place.get_by_role("columnheader")
    expect(heads).to_have_count(2, timeout=START)
    page.reload()
    expect(heads).to_have_text(["Now", "A: CLB 9"], timeout=START)
    page.get_by_role("button", name="Clear my answers").click()
    says(page, "Your answers are cleared.")
    expect(place).to_be_hidden()
    assert "english_reading" not in page.evaluate("JSON.stringify({ ...sessionStorage })")
    place = as_cook(page, server)
    expect(place.get_by_role("table")).to_have_count(0)


def test_nothing_of_it_is_kept_where_the_answers_are_not(page: Page, server: str) -> None:
    place = as_cook(page, server)
    compare(place, "CLB 9")
    expect(place.get_by_role("columnheader")).to_have_count(2, timeout=START)
    page.locator(".kept > summary").click()
    page.get_by_label("Keep my answers in this tab").uncheck()
    compare(place, "$25")
    expect(place.get_by_role("columnheader")).to_have_count(3)
    assert "english_reading" not in page.evaluate("JSON.stringify({ ...sessionStorage })")


def test_by_keyboard_alone(page: Page, server: str) -> None:
    place = as_cook(page, server)
    tab_to(page, place.locator("#what-if-ideas li", has_text="CLB 9").get_by_role("button"))
    page.keyboard.press("Enter")
    expect(place.get_by_role("columnheader")).to_have_count(2, timeout=START)
    expect(place.locator("#what-if-changes")).to_be_focused()
    expect(place.get_by_role("status")).to_have_text("Column A shows the change.")
    page.keyboard.press("Tab")
    expect(place.get_by_role("button", name="Remove A")).to_be_focused()
    page.keyboard.press("Enter")
    expect(place.get_by_role("table")).to_have_count(0)


@pytest.fixture
def phone(browser: Browser) -> Iterator[Page]:
    context = browser.new_context(
        viewport={"width": 320, "height": 568}, color_scheme="dark", service_workers="block"
    )
    yield context.new_page()
    context.close()


def test_on_a_small_phone_each_row_is_a_card(phone: Page, server: str) -> None:
    # Tapping through one question at a time is another test's matter.
    phone.goto(f"{server}/checker/#start=everything")
    phone.get_by_role("button", name="All questions on one page").click()
    place = as_cook(phone, server)
    for idea in ("CLB 9", "$25", "6 months"):
        compare(place, idea)
    table = place.get_by_role("table")
    expect(table.get_by_role("columnheader")).to_have_count(4, timeout=START)
    assert phone.evaluate("document.documentElement.scrollWidth") <= 320
    expect(table.get_by_role("rowheader")).to_have_text(
        ["Verdict", "Conditions", "Score", "Past rounds"]
    )
    # One under the other, each with the name of its column, and none cut.
    boxes = [one.bounding_box() for one in cells(place, "Score").all()]
    tops = [box["y"] for box in boxes if box]
    assert tops == sorted(set(tops))
    label = (
        cells(place, "Score")
        .nth(1)
        .evaluate("(cell) => getComputedStyle(cell, '::before').content")
    )
    assert "A: CLB 9:" in label
    assert findings(phone) == []
    phone.set_viewport_size({"width": 1280, "height": 900})
    phone.emulate_media(color_scheme="light")
    assert findings(phone, undecided=True) == []
    boxes = [one.bounding_box() for one in cells(place, "Score").all()]
    assert len({box["y"] for box in boxes if box}) == 1


def test_on_paper_there_is_the_comparison_and_nothing_to_press(page: Page, server: str) -> None:
    place = as_cook(page, server)
    compare(place, "CLB 9")
    table = place.get_by_role("table")
    expect(table).to_be_visible(timeout=START)
    page.emulate_media(media="print")
    expect(table).to_be_visible()
    expect(place.locator("#what-if-changes")).to_contain_text("CLB 9")
    for gone in ("#what-if-ideas", "#what-if-by-hand", "#what-if-stream", "button"):
        expect(place.locator(gone).first).to_be_hidden()
    page.emulate_media(media="screen")
    place.get_by_role("button", name="Remove A").click()
    expect(table).to_have_count(0)
    page.emulate_media(media="print")
    expect(place).to_be_hidden()
