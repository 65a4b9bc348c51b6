"""What the browser tests do on the checker's page."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

# Starting Python on a busy machine takes seconds; a person would wait as long.
START = 60_000

# Whether the browser has a whole copy of the build that the page is of.
KEPT = """async () => {
  const { content } = document.querySelector("meta[name=kept]");
  const list = new URL(content, location).href;
  return (await caches.has(list)) && Boolean(await (await caches.open(list)).match(list));
}"""
# What the result says, less the lines that follow each verdict in their own time.
RESULT = """() => {
  const all = document.getElementById("checker-results");
  const text = [...all.querySelectorAll(".short")].reduce(
    (rest, { innerText }) => rest.replace(innerText, " "), all.innerText);
  return text.split(/\\s+/).join(" ").trim();
}"""


def open_checker(page: Page, address: str, start: str = "everything") -> None:
    """Open the checker as somebody whom a starting point describes."""
    # From the page itself the address would only be a jump inside it.
    page.goto("about:blank")
    page.goto(f"{address}/checker/#start={start}")


def answer(page: Page, question: str, value: str) -> None:
    page.get_by_role("group", name=question).get_by_label(value, exact=True).check()


def decide_for(page: Page, day: str) -> None:
    """Choose another day than today."""
    page.locator(".day:not([open]) > summary").or_(page.locator("#answer-on")).first.click()
    page.get_by_label("Decide for this day").fill(day)


def stream(page: Page, title: str) -> Locator:
    """Return the part of the result that is about one stream."""
    heading = page.get_by_role("heading", name=title, level=3)
    return page.locator("#checker-results .stream", has=heading)


def tab_to(page: Page, place: Locator, key: str = "Tab") -> None:
    """Press Tab until the focus is there, as somebody does who has no mouse."""
    for _ in range(300):
        if place.evaluate("(element) => element.contains(document.activeElement)"):
            return
        page.keyboard.press(key)
    pytest.fail(f"the focus does not come to {place}")


def open_part(page: Page, title: str, part: str) -> Locator:
    """Open one part of a stream, such as its score; return it."""
    summary = stream(page, title).locator("summary").filter(has_text=part).first
    summary.click()
    return summary.locator("..")


def status(page: Page) -> Locator:
    """Return the one line that is read aloud: progress, then verdicts."""
    return page.locator("#checker-status")


def says(page: Page, text: str) -> None:
    """Wait until the line of verdicts says something."""
    expect(status(page)).to_contain_text(text, timeout=START)


def stands(page: Page, title: str, fit: str) -> None:
    """Wait until the result says how a stream fits; it may be folded."""
    heading = page.locator("#checker-results .stream > h3", has_text=title)
    expect(heading).to_contain_text(fit, timeout=START)


def part_answered(page: Page) -> dict[str, object]:
    """Answer some questions, so that one stream is decided and one open; return the profile.

    A number is kept as it was typed.
    """
    answer(page, "Are you a Canadian citizen", "No")
    page.get_by_label("Where do you live now?").select_option("ontario")
    answer(page, "Do you have a job offer", "Yes")
    answer(page, "Is the offered job full-time", "Yes")
    page.locator("#answer-offer_noc").fill("72310")
    page.get_by_label("What does the offered job pay").fill("30")
    page.get_by_label("Which English test").select_option("ielts_general")
    for ability in ("reading", "writing", "listening", "speaking"):
        page.get_by_label(f"English, {ability}").fill("6.5")
    # Last: it decides a stream, and then what that stream asks is not asked any more.
    answer(page, "Is the offered job permanent", "No")
    return {
        "is_citizen_or_pr": False,
        "lives_in": "ontario",
        "has_job_offer": True,
        "offer_is_full_time": True,
        "offer_is_permanent": False,
        "offer_noc": "72310",
        "offer_wage_hourly": "30",
        "english_test": "ielts_general",
        "english_reading": "6.5",
        "english_writing": "6.5",
        "english_listening": "6.5",
        "english_speaking": "6.5",
    }


def until(page: Page, expression: str) -> None:
    """Wait for a promise of something true; `wait_for_function` takes the promise for it."""
    until_it(page, lambda: bool(page.evaluate(expression)), expression)


def until_it(page: Page, happened: Callable[[], bool], what: str) -> None:
    """Wait for what only the test can see, and fail where it never happens."""
    for _ in range(START // 100):
        if happened():
            return
        page.wait_for_timeout(100)
    pytest.fail(f"never: {what}")


def kept(page: Page) -> None:
    """Wait until the browser has a whole copy of the build that the page is of."""
    until(page, KEPT)
