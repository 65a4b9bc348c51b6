"""A function that was cut and is needed: the whole Python starts, and answers the same questions.

Which functions are needed at which step is a finding, made with probes: lists, to start at all; the
bits of a number, to hold a wage against another. Where one of them is needed no more, its test says
so: nothing asks for the whole Python then.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from plugins.browser_runtime.lean_python.lean_pyodide import REST
from tests.browser.form import RESULT, answer, kept, open_checker, stands
from tests.browser.hosts import Host
from tests.support.lacking_python import lacking_site

TO_START = "PyList_New"
OCCUPATION = "What is the occupation of the offered job"
WAGE = "What does the offered job pay"


@pytest.fixture
def offline_context(browser: Browser) -> Iterator[BrowserContext]:
    """Open a context that allows service workers."""
    context = browser.new_context()
    yield context
    context.close()


def rests(host: Host) -> int:
    """Count how often what was cut has been asked for."""
    return sum(path.endswith(f"/{REST}") for path in host.asked)


def until_a_wage(page: Page, address: str) -> None:
    """Answer what the lean Python can answer."""
    open_checker(page, address)
    answer(page, "Are you a Canadian citizen", "No")
    stands(page, "TEER 0–3", "not decided yet")
    page.get_by_label(OCCUPATION).fill("72310")
    expect(page.locator("#checker-results")).to_contain_text("NOC 72310 (Carpenters) is TEER 2")


def with_a_wage(page: Page) -> str:
    """Answer what takes the whole Python, and then something else; return the whole result."""
    page.get_by_label(WAGE).fill("45.50")
    answer(page, "Do you have a job offer", "Yes")
    answer(page, "Is the offered job permanent", "No")
    stands(page, "TEER 0–3", "not met")
    result: str = page.evaluate(RESULT)
    return result


def test_what_the_lean_python_lacks_the_whole_one_answers(
    page: Page, server: str, lacking_for_a_wage: Path
) -> None:
    until_a_wage(page, server)
    right = with_a_wage(page)
    host = Host(lacking_for_a_wage)
    with host.up() as address:
        until_a_wage(page, address)
        assert not rests(host), "only who needs it loads it"
        assert with_a_wage(page) == right
        assert rests(host) == 1, "once in the life of a page"
        assert page.locator("#checker-retry").is_hidden()


def test_a_lean_python_that_cannot_even_start_is_no_matter(
    page: Page, site: Path, root: Path, tmp_path: Path
) -> None:
    host = Host(lacking_site(site, root, tmp_path / "lacking", TO_START))
    with host.up() as address:
        open_checker(page, address)
        answer(page, "Are you a Canadian citizen", "No")
        stands(page, "TEER 0–3", "not decided yet")
        assert rests(host) == 1


def test_without_a_network_too(
    offline_context: BrowserContext, server: str, lacking_for_a_wage: Path
) -> None:
    page = offline_context.new_page()
    until_a_wage(page, server)
    right = with_a_wage(page)
    host = Host(lacking_for_a_wage)
    with host.up() as address:
        until_a_wage(page, address)
        kept(page)
    offline_context.set_offline(True)
    page = offline_context.new_page()
    until_a_wage(page, address)
    assert with_a_wage(page) == right
