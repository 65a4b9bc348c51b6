"""The checker in the engines of Firefox and Safari: what Chromium shows in files of their own.

Each test has hosts, and so an origin, of its own: one start of a browser does for all.
"""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from plugins.browser_runtime.lean_python.lean_pyodide import REST
from tests.browser.firefox_window import NO_FIREFOX, firefox, firefox_esr
from tests.browser.form import KEPT, RESULT
from tests.browser.hosts import Host, changed_build, keep_former
from tests.browser.test_score_pages import PUBLISHED, PUBLISHED_LINK
from tests.browser.webkit import programs, webkit
from tests.browser.window import Window

STATUS, RESULTS = "#checker-status", "#checker-results"
TEER_0_3 = "#stream-ontario-workforce-priority-teer-0-3"
NO_WEBKIT = "WebKitGTK is not there, and only root on Debian can install it"
# A first verdict is there before the slowest of WebKit's compilers for WebAssembly is of any use;
# without it one takes half of the work.
NO_LAST_COMPILER = {"JSC_useOMGJIT": "0"}
# How often the page itself asked for a file; its service worker, which keeps all, is not counted.
ASKED = """return performance.getEntriesByType("resource")
  .filter(({ name }) => name.endsWith(`/${arguments[0]}`)).length"""


@pytest.fixture(
    scope="module",
    params=[
        pytest.param("firefox", marks=pytest.mark.skipif(not firefox_esr(), reason=NO_FIREFOX)),
        pytest.param("webkit", marks=pytest.mark.skipif(not programs(), reason=NO_WEBKIT)),
    ],
)
def window(
    request: pytest.FixtureRequest, root: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Window]:
    started: AbstractContextManager[Window] = (
        firefox(root) if request.param == "firefox" else webkit(tmp_path_factory.mktemp("profile"))
    )
    with started as window:
        yield window


@pytest.fixture
def new_build(site: Path, root: Path, tmp_path: Path) -> Path:
    """Make a build in which carpenters have another name."""
    new = tmp_path / "new"
    changed_build(site, root, new)
    return new


@contextmanager
def up(folder: Path) -> Iterator[str]:
    with Host(folder).up() as address:
        yield address


def open_checker(window: Window, address: str) -> None:
    window.open(f"{address}/checker/#start=everything")


def first_verdict(window: Window, address: str) -> None:
    open_checker(window, address)
    window.click("[name=is_citizen_or_pr][value=false]")
    window.wait(STATUS, "TEER 0–3: ")


def until_a_wage(window: Window, address: str) -> None:
    """Answer what the lean Python can answer, and one question a second time."""
    first_verdict(window, address)
    window.type("[name=offer_noc]", "64100")
    window.wait(STATUS, "TEER 4–5: ")
    window.type("[name=offer_noc]", "72310")
    window.wait(RESULTS, "NOC 72310 (Carpenters) is TEER 2")


def with_a_wage(window: Window) -> str:
    """Answer what takes the whole Python, and then something else; return the whole result."""
    window.type("[name=offer_wage_hourly]", "45.50")
    window.click("[name=has_job_offer][value=true]")
    window.click("[name=offer_is_permanent][value=false]")
    window.wait(f"{TEER_0_3} > h3", "not met")
    result: str = window.run(f"return ({RESULT})()")
    return result


def test_a_verdict_and_a_score_are_found_and_what_the_lean_python_lacks_the_whole_one_answers(
    window: Window, site: Path, lacking_for_a_wage: Path
) -> None:
    with up(site) as address:
        until_a_wage(window, address)
        right = with_a_wage(window)
        window.click(f'{TEER_0_3} details[data-ask="points"] summary')
        window.wait(f"{TEER_0_3} .total", "points")
    with up(lacking_for_a_wage) as address:
        until_a_wage(window, address)
        assert window.run(ASKED, REST) == 0, "only who needs it loads it"
        assert with_a_wage(window) == right
        assert window.run(ASKED, REST) == 1, "once in the life of a page"


def test_scores_are_counted_on_their_own_pages(window: Window, site: Path) -> None:
    with up(site) as address:
        window.open(f"{address}/checker/crs/#{PUBLISHED_LINK}")
        window.wait(STATUS, f"{PUBLISHED} to {PUBLISHED + 600} of 1200")
        window.click("[name=express_entry_nomination][value=false]")
        window.wait(STATUS, f"{PUBLISHED} of 1200 points")

        window.open(f"{address}/checker/score/#stream=ontario-workforce-priority-teer-0-3")
        window.type("[name=offer_noc]", "72310")
        window.wait(STATUS, "of 130 points")
        window.wait(RESULTS, "TEER category")


def test_an_offline_visitor_is_answered_and_comes_back_to_a_new_site(
    window: Window, site: Path, new_build: Path
) -> None:
    host = Host(site)
    with host.up() as address:
        first_verdict(window, address)
        window.until(f"return ({KEPT})()")
    window.open(f"{address}/draws/")
    window.wait("h1", "Without a network")
    open_checker(window, address)
    window.wait(STATUS, "TEER 0–3: ")
    host.folder = new_build
    with host.up():
        # All that this page is made of is kept; the host has nothing of it any more.
        window.type("[name=offer_noc]", "72310")
        window.wait(RESULTS, "NOC 72310 (Carpenters)")
        open_checker(window, address)
        window.wait(RESULTS, "NOC 72310 (New carpenters)")


def test_an_open_checker_and_an_open_finder_outlive_a_new_site(
    window: Window, site: Path, new_build: Path
) -> None:
    keep_former(site, new_build)
    host = Host(site)
    with host.up() as address:
        window.open(f"{address}/occupations/")
        host.folder = new_build
        window.type("main [role=combobox]", "carpenter")
        window.wait("main [role=option]", "72310")

        host.folder = site
        open_checker(window, address)
        host.folder = new_build
        window.click("[name=is_citizen_or_pr][value=false]")
        window.type("[name=offer_noc]", "72310")
        window.wait(RESULTS, "NOC 72310 (Carpenters)")
        open_checker(window, address)
        window.wait(RESULTS, "NOC 72310 (New carpenters)")
