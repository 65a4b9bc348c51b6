"""Going back, a reload and a link lose no answer; closing the tab forgets them all."""

from datetime import timedelta
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, expect

from checker.base.words import IN_ENGLISH
from plugins.record.dataset import Dataset
from tests.browser.form import answer, open_checker, part_answered, says, stands
from tests.browser.hosts import Host

KEPT = """async () => ({
  local: localStorage.length,
  session: Object.keys(sessionStorage),
  cookies: document.cookie,
  databases: (await indexedDB.databases()).length,
})"""
ONLY_THIS_TAB = {"local": 0, "session": ["checker"], "cookies": "", "databases": 0}


IN_TAB = "JSON.stringify(sessionStorage)"
REGISTER = """async () => {
  await navigator.serviceWorker.register("/service-worker.js");
  const { active } = await navigator.serviceWorker.ready;
  if (active.state !== "activated") {
    await new Promise((done) => active.addEventListener("statechange", done));
  }
}"""


def citizen(page: Page, value: str) -> None:
    group = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(group.get_by_label(value, exact=True)).to_be_checked()


def code(page: Page) -> str:
    return page.locator("#answer-offer_noc").input_value()


def test_a_reload_and_going_back_lose_nothing(page: Page, server: str) -> None:
    asked: list[str] = []
    open_checker(page, server)
    profile = part_answered(page)
    stands(page, "TEER 0–3", "not met")
    page.on("request", lambda request: asked.append(f"{request.url} {request.post_data}"))
    page.reload()
    says(page, f"Your answers are still here: {len(profile)}.")
    stands(page, "TEER 0–3", "not met")
    citizen(page, "No")
    assert code(page) == "72310"
    page.get_by_role("link", name="Guides").first.click()
    page.wait_for_url("**/guides/")
    page.go_back()
    stands(page, "TEER 0–3", "not met")
    assert code(page) == "72310"
    assert page.evaluate(KEPT) == ONLY_THIS_TAB
    assert not [line for line in asked if "72310" in line], "what is kept is not sent"


def test_another_tab_knows_nothing_and_a_closed_one_is_forgotten(
    context: BrowserContext, server: str
) -> None:
    first = context.new_page()
    open_checker(first, server)
    answer(first, "Are you a Canadian citizen", "No")
    first.close()
    second = context.new_page()
    open_checker(second, server)
    assert "is_citizen" not in second.evaluate(IN_TAB)
    group = second.get_by_role("group", name="Are you a Canadian citizen")
    expect(group.get_by_label("No", exact=True)).not_to_be_checked()


def test_who_switches_it_off_leaves_nothing_behind(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    switch = page.get_by_label("Keep my answers in this tab")
    page.get_by_text("Your answers stay on this device").click()
    expect(switch).to_be_checked()
    switch.uncheck()
    expect(page.get_by_text("Nothing is kept")).to_be_visible()
    assert "is_citizen" not in page.evaluate(IN_TAB)
    page.goto("about:blank")
    open_checker(page, server)
    expect(switch).not_to_be_checked()
    group = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(group.get_by_label("No", exact=True)).not_to_be_checked()
    page.get_by_text("Your answers stay on this device").click()
    # Once it is on again, what stands in the form is kept from then on.
    answer(page, "Are you a Canadian citizen", "Yes")
    switch.check()
    page.reload()
    citizen(page, "Yes")


def test_what_was_cleared_does_not_come_back(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    page.get_by_role("button", name="Clear my answers").click()
    says(page, "Your answers are cleared.")
    assert "is_citizen" not in page.evaluate(IN_TAB)
    page.goto("about:blank")
    open_checker(page, server)
    group = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(group.get_by_label("Yes", exact=True)).not_to_be_checked()


def test_a_tab_that_may_not_keep_anything_works_all_the_same(page: Page, server: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'sessionStorage', { get() { throw new Error('barred') } })"
    )
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    stands(page, "TEER 0–3", "not your pathway")


def test_a_link_adds_to_what_is_in_the_tab_and_a_persons_own_link_replaces_it(
    page: Page, server: str
) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    # As from the page of an occupation: in any order, with or without a day.
    page.goto("about:blank")
    page.goto(f"{server}/checker/#offer_noc=63200&on=2026-10-01")
    says(page, "Answers filled in from the link: 1.")
    assert (code(page), page.url) == ("63200", f"{server}/checker/")
    citizen(page, "No")
    expect(page.locator("#checker-day")).to_have_text("for 1 October 2026")
    page.evaluate("location.hash = '#only=true&offer_noc=72310'")
    says(page, "Answers filled in from the link: 1.")
    assert code(page) == "72310"
    group = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(group.get_by_label("No", exact=True)).not_to_be_checked()
    page.get_by_role("button", name="Bring back").click()
    citizen(page, "No")
    assert code(page) == "63200"


def test_today_is_the_visitors_and_tomorrow_it_is_another(
    page: Page, server: str, dataset: Dataset
) -> None:
    later, tomorrow = dataset.today + timedelta(9), dataset.today + timedelta(10)
    page.clock.set_fixed_time(f"{later}T12:00:00")
    open_checker(page, server)
    day = page.locator("#checker-day")
    expect(day).to_have_text(f"for today, {IN_ENGLISH.day(later)}")
    expect(page.get_by_text("A rule that was changed after that")).to_be_visible()
    expect(page.get_by_label("Decide for this day")).to_be_hidden()
    answer(page, "Are you a Canadian citizen", "No")
    page.clock.set_fixed_time(f"{tomorrow}T12:00:00")
    page.reload()
    citizen(page, "No")
    expect(day).to_have_text(f"for today, {IN_ENGLISH.day(tomorrow)}")
    day.click()
    page.get_by_label("Decide for this day").fill("2026-05-01")
    expect(day).to_have_text("for 1 May 2026")
    expect(page.get_by_text("A rule that was changed after that")).to_be_hidden()
    page.reload()
    expect(day).to_have_text("for 1 May 2026")
    day.click()
    page.get_by_role("button", name="Today", exact=True).click()
    expect(day).to_have_text(f"for today, {IN_ENGLISH.day(tomorrow)}")


def test_on_a_first_visit_the_browser_brings_the_page_back_as_it_was_left(
    bringing_back: Browser, site: Path
) -> None:
    page = bringing_back.new_page()
    with Host(site).up() as address:
        open_checker(page, address)
        page.evaluate("window.left = true")
        page.get_by_role("link", name="Guides").first.click()
        page.wait_for_url("**/guides/")
        # What keeps the copy comes to life while the page is out of sight.
        page.evaluate(REGISTER)
        page.go_back(wait_until="commit")
        assert page.evaluate("window.left"), "it was loaded anew"
