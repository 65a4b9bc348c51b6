"""What the browser tests do on the checker's page."""

from playwright.sync_api import Locator, Page

# Starting Python on a busy machine takes seconds; a person would wait as long.
START = 60_000


def answer(page: Page, question: str, value: str) -> None:
    page.get_by_role("group", name=question).get_by_label(value, exact=True).check()


def stream(page: Page, title: str) -> Locator:
    """Return the part of the result that is about one stream."""
    heading = page.get_by_role("heading", name=title, level=3)
    return page.locator("#checker-results .stream", has=heading)
