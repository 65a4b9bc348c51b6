"""Hosts that send scripts or Python in another way, or another site: each is a sentence, or works.

Each was tried by hand on 30 November 2026: stock nginx knows no `.mjs`, some hosts know no `.wasm`,
a publish takes the files of pages away that are open, and a laptop sleeps while Python starts.
"""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from tests.browser.form import START, answer, open_checker, says, stands, status
from tests.browser.hosts import Host, keep_former
from tests.support.serving import bare, running

# How long a page waits before it says that its script did not start.
LATE = 20_000
SCRIPTS = re.compile(r"/assets/.*\.m?js$")


def as_type(kind: str) -> Callable[[Route], None]:
    """Send what the host sends, under another type."""

    def send(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, headers={**response.headers, "content-type": kind})

    return send


@pytest.mark.parametrize("kind", ["application/octet-stream", "text/plain"])
@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("/checker/", "every rule is below in words"),
        ("/checker/crs/", "the points tables are below"),
        ("/occupations/", "Job titles from A to Z"),
        ("/search/", "choose a page from the list below"),
    ],
)
def test_a_script_that_does_not_run_is_told_and_leads_to_plain_pages(
    context: BrowserContext, page: Page, server: str, kind: str, path: str, leads: str
) -> None:
    context.route(SCRIPTS, as_type(kind))
    page.goto(server + path)
    notice = page.locator(".late")
    expect(notice).to_be_hidden()
    expect(notice).to_be_visible(timeout=LATE)
    expect(notice).to_contain_text(leads)


@pytest.mark.parametrize(
    ("path", "leads"),
    [
        ("/checker/", "every rule is below in words"),
        ("/occupations/", "Job titles from A to Z"),
    ],
)
def test_a_script_that_is_gone_is_told_and_leads_to_plain_pages(
    context: BrowserContext, page: Page, server: str, path: str, leads: str
) -> None:
    context.route(SCRIPTS, lambda route: route.fulfill(status=404, body="gone"))
    page.goto(server + path)
    notice = page.locator(".late")
    expect(notice).to_be_visible(timeout=LATE)
    expect(notice).to_contain_text(leads)


@pytest.mark.parametrize("path", ["/checker/", "/checker/crs/", "/occupations/", "/search/"])
def test_a_script_that_runs_says_nothing_of_it(page: Page, server: str, path: str) -> None:
    page.goto(server + path, wait_until="networkidle")
    expect(page.locator(".late")).to_have_count(0)


@pytest.mark.parametrize("kind", ["application/octet-stream", "text/plain"])
def test_python_of_another_type_is_compiled_all_the_same(
    context: BrowserContext, page: Page, server: str, kind: str
) -> None:
    context.route("**/*.wasm", as_type(kind))
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    says(page, "not your pathway")


def test_a_worker_that_the_browser_bars_is_told(page: Page, bare_server: str) -> None:
    def without_workers(route: Route) -> None:
        response = route.fetch()
        barred, count = re.subn("worker-src [^;]*", "worker-src 'none'", response.text())
        assert count
        route.fulfill(response=response, body=barred)

    page.route("**/checker/", without_workers)
    open_checker(page, bare_server)
    answer(page, "Are you a Canadian citizen", "Yes")
    says(page, "could not be loaded")
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def test_an_open_finder_outlives_a_new_site(page: Page, site: Path, tmp_path: Path) -> None:
    host = Host(site)
    with host.up() as address:
        page.goto(f"{address}/occupations/", wait_until="networkidle")
        keep_former(site, tmp_path)
        host.folder = tmp_path
        page.get_by_role("combobox").first.fill("carpenter")
        expect(page.get_by_role("option").first).to_contain_text("72310", timeout=START)


def test_a_page_of_a_site_that_is_gone_opens_the_new_one_with_its_answers(
    context: BrowserContext, page: Page, server: str
) -> None:
    open_checker(page, server)
    folder = page.locator("#checker").get_attribute("data-checker")
    assert folder

    def other_site(route: Route) -> None:
        response = route.fetch()
        route.fulfill(response=response, body=response.text().replace(folder, "/checker-run/new/"))

    context.route("**/checker-run/**", lambda route: route.fulfill(status=404, body="gone"))
    context.route("**/checker/", other_site)
    answer(page, "Are you a Canadian citizen", "No")
    page.locator("#answer-offer_noc").fill("72310")
    says(page, "published anew")
    expect(page.get_by_role("button", name="Try again")).to_be_hidden()
    context.unroute_all()
    page.get_by_role("button", name="Open the new page with my answers").click()
    says(page, "to answer")
    expect(page.locator("#answer-offer_noc")).to_have_value("72310")
    assert page.url == f"{server}/checker/", "no answer stays in the address"


def test_time_asleep_is_no_waiting(context: BrowserContext, page: Page, server: str) -> None:
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route("**/*.wasm", hold)
    page.clock.install()
    open_checker(page, server)
    with page.expect_request("**/*.wasm"):
        answer(page, "Are you a Canadian citizen", "Yes")
    says(page, "Loading the checker")
    # As if the lid were closed: what is due is done once.
    for _ in range(3):
        page.clock.fast_forward("10:00")
    expect(status(page)).not_to_contain_text("could not be loaded")
    held.pop().continue_()
    says(page, "not your pathway")


def test_a_worker_that_is_silent_while_a_person_waits_is_given_up(
    context: BrowserContext, page: Page, server: str
) -> None:
    context.route("**/*.wasm", lambda _: None)
    page.clock.install()
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    says(page, "Loading the checker")
    for _ in range(70):
        page.clock.run_for(1_000)
    expect(status(page)).to_contain_text("could not be loaded", timeout=START)
    expect(page.get_by_role("button", name="Try again")).to_be_visible()


def test_what_was_answered_before_the_script_came_is_answered_too(
    context: BrowserContext, page: Page, server: str
) -> None:
    """WebKit on a busy machine: the first answer was given before the script ran, and was lost."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    context.route(re.compile(r"/checker/page\.m?js$"), hold)
    page.goto(f"{server}/checker/", wait_until="commit")
    page.get_by_label("I have a job offer").check()
    page.wait_for_timeout(100)
    held.pop().continue_()
    expect(page.locator("#checker-day")).to_contain_text("today, ")
    expect(page.get_by_label("I have a job offer")).to_be_checked()
    page.get_by_role("button", name="Start").click()
    stands(page, "TEER 0–3", "not decided yet")


def test_a_checker_in_a_frame_hides_its_form(page: Page, bare_server: str, tmp_path: Path) -> None:
    """Pages of a repository's host come without headers: any site may show the checker in a frame."""
    (tmp_path / "index.html").write_text(f'<iframe src="{bare_server}/checker/"></iframe>')
    with running(bare(tmp_path)) as port:
        page.goto(f"http://localhost:{port}/")
        framed = page.frame_locator("iframe")
        expect(framed.locator("#checker-framed")).to_be_visible(timeout=START)
        expect(framed.locator("#checker")).to_be_hidden()
        expect(framed.get_by_role("link", name="Open the checker by itself")).to_be_visible()
