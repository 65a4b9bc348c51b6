"""On a slow line a page arrives in pieces: what is painted stays where it is."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, ViewportSize

from tests.browser.kinds import NARROW, WIDE
from tests.browser.shifts import shifts
from tests.support.serving import running, slow


@pytest.fixture(scope="module")
def slow_server(site: Path) -> Iterator[str]:
    with running(slow(site)) as port:
        yield f"http://localhost:{port}"


# With the search in the head and without it, and with the longest tables.
@pytest.mark.parametrize("path", ["/fr/", "/draws/", "/fr/draws/", "/occupations/7/"])
@pytest.mark.parametrize("window", [WIDE, {"width": 700, "height": 800}, NARROW])
def test_no_part_moves_when_the_next_one_comes(
    page: Page, slow_server: str, path: str, window: ViewportSize
) -> None:
    page.set_viewport_size(window)
    page.goto(slow_server + path)
    assert shifts(page) == []
