"""What a person reads of the result: the bar, the lines under the verdict, and what is folded."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.axe import findings
from tests.browser.form import START, answer, open_checker, says, stands, status, stream
from tests.support.checker_cases import all_cases

CARPENTER = next(case for case in all_cases() if "A carpenter in Ottawa who meets" in case.id)
TEER_0_3 = "ontario-workforce-priority-teer-0-3"
SIZES = ({"width": 390, "height": 844}, {"width": 1280, "height": 900})


def as_somebody(page: Page, server: str, **answers: object) -> None:
    """Open the checker with answers in the address."""
    text = {
        name: value if isinstance(value, str) else str(value).lower()
        for name, value in answers.items()
    }
    given = "&".join(f"{name}={value}" for name, value in text.items())
    page.goto("about:blank")
    page.goto(f"{server}/checker/#start=everything&on=2026-11-22&{given}")


@pytest.mark.parametrize("size", SIZES, ids=["phone", "desktop"])
def test_the_bar_names_the_best_pathway_with_its_counts_and_its_score(
    page: Page, server: str, size: dict[str, int]
) -> None:
    page.set_viewport_size({"width": size["width"], "height": size["height"]})
    open_checker(page, server)
    view = page.locator("#checker-view")
    if "All questions" in view.inner_text():
        view.click()
    answer(page, "Do you have a job offer", "Yes")
    answer(page, "Are you a Canadian citizen", "No")
    counts = re.compile(r"TEER 0–3: 1 of \d+ met, none missed, \d+ to answer$")
    expect(status(page)).to_have_text(counts, timeout=START)
    expect(page.locator("#checker-bar-score")).to_have_text(re.compile(r"score \d+"), timeout=START)
    bar = page.locator(".status").bounding_box()
    assert bar
    assert bar["height"] <= 56
    expect(stream(page, "TEER 0–3")).to_contain_text("Today this stream is: open")
    # In a low window it would stand in the way of the questions.
    page.set_viewport_size({"width": size["width"], "height": 300})
    assert page.locator(".status").evaluate("(bar) => getComputedStyle(bar).position") == "static"


@pytest.mark.parametrize(("language", "width"), [("", 320), ("/fr", 360)])
def test_the_bar_stays_low_where_answers_were_filled_in(
    page: Page, server: str, language: str, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 780})
    as_somebody(page, f"{server}{language}", **(CARPENTER.answers | {"offer_wage_hourly": None}))
    expect(status(page)).to_contain_text("Workforce Priority", timeout=START)
    expect(page.locator("#checker-bar-score")).not_to_be_empty(timeout=START)
    bar = page.locator(".status").bounding_box()
    assert bar
    assert bar["height"] <= 56
    # What it has no room for stands over the question, until one is answered.
    note = page.locator("#checker-note")
    expect(note).to_have_text(re.compile(r"\d+"))
    assert note.inner_text() in status(page).inner_text()
    page.locator("#checker-next").click()
    expect(note).to_be_hidden()


def test_where_nothing_more_is_asked_the_bar_counts_nothing_to_answer(
    page: Page, server: str
) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    as_somebody(page, server, has_job_offer=False)
    stands(page, "TEER 0–3", "not met")
    answer(page, "Are you a self-employed physician", "No")
    expect(page.locator("#checker-left")).to_contain_text("Nothing more to answer", timeout=START)
    says(page, "missed")
    assert "to answer" not in status(page).inner_text()


def test_who_meets_all_that_can_be_tested_reads_so_in_green_with_what_comes_next(
    page: Page, server: str
) -> None:
    as_somebody(page, server, **CARPENTER.answers)
    stands(page, "TEER 0–3", "all that can be tested is met")
    of_stream = stream(page, "TEER 0–3")
    expect(of_stream).to_contain_text("On 22 November 2026 this stream was: open")
    expect(of_stream.locator(".counts")).to_have_text(re.compile(r"met \d+ +for an officer 1"))
    expect(of_stream).to_contain_text("An officer judges the rest:")
    expect(of_stream).to_contain_text("intend to live and work in Ontario")
    lines = of_stream.locator(".short")
    expect(lines).to_contain_text(re.compile(r"Score: \d+.* of 130 points\."), timeout=START)
    expect(of_stream.get_by_role("link", name="how to apply")).to_have_attribute(
        "href", re.compile("/guides/how-to-apply/$")
    )
    # What is met is folded, and so are former streams, each with what came after it.
    expect(of_stream.get_by_text("Rules and sources").first).to_be_hidden()
    former = page.locator("#stream-ejo-foreign-worker")
    expect(former).to_be_hidden()
    page.get_by_text("Streams that are not there on that day").click()
    expect(former.get_by_role("link", name="what came after it")).to_have_attribute(
        "href", re.compile("/streams/ejo-foreign-worker/$")
    )
    page.set_viewport_size({"width": 320, "height": 568})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    assert findings(page) == []


def test_what_is_for_other_people_is_folded_and_grey(page: Page, server: str) -> None:
    as_somebody(page, server, offer_noc="63200", is_self_employed_physician=False)
    stands(page, "TEER 4–5", "not your pathway")
    folded = page.locator("#not-yours")
    expect(folded.locator("summary").first).to_have_text("Not your pathway (2)")
    expect(folded.locator(".stream")).to_have_count(2)
    expect(folded.locator(".stream").first).to_be_hidden()
    expect(page.locator(".verdict.misses")).to_have_count(0)
    # Who is for none of them reads why at once.
    answer(page, "Are you a Canadian citizen", "Yes")
    stands(page, "TEER 0–3", "not your pathway")
    expect(page.locator(f"#checker-results > #stream-{TEER_0_3}")).to_be_visible()
    expect(folded).to_have_count(0)
