"""The first question of the checker: what describes a person chooses streams, day and order."""

import re
from datetime import date

import pytest
from playwright.sync_api import Locator, Page, ViewportSize, expect

from checker.base.words import IN_ENGLISH
from checker.pathways import PATHWAYS, stream
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.formatting import Formatter
from plugins.site.pages.starting_points import StartingPoint, last_day, starting_points
from tests.browser.form import START, answer, open_checker, says, stands
from tests.browser.kinds import NARROW, WIDE
from tests.browser.shifts import all_shifts

STARTS = starting_points(Formatter(Language("en")), date(2026, 11, 29))
DOOR = "Which describes you best?"


def shown(page: Page) -> list[str]:
    """Return the streams in the result, in their order."""
    expect(page.locator("#checker-results .stream").first).to_be_visible(timeout=START)
    ids = page.locator("#checker-results > .stream").evaluate_all("all => all.map(({ id }) => id)")
    return [str(id_).removeprefix("stream-") for id_ in ids]


def choose(page: Page, describes: str, which: str = "") -> None:
    page.get_by_role("radio", name=describes).check()
    if which:
        page.get_by_role("group", name="In which stream?").get_by_label(which).check()
    page.get_by_role("button", name="Start").click()


def first_question(page: Page) -> Locator:
    return page.locator(".group:visible .question:visible").first


def test_a_job_offer_asks_for_its_code_first_and_about_two_pathways(
    page: Page, server: str
) -> None:
    page.goto(f"{server}/checker/")
    expect(page.get_by_role("group", name=DOOR)).to_be_visible()
    expect(page.locator(".question:visible")).to_have_count(0)
    choose(page, "I have a job offer in Ontario")
    # It is answered by who they are; what comes first stands beside it.
    offer = page.get_by_role("group", name="Do you have a job offer")
    expect(offer.get_by_label("Yes")).to_be_checked()
    expect(first_question(page)).to_contain_text("Do you have a job offer")
    second = page.locator(".group:visible .question:visible").nth(1)
    expect(second).to_contain_text("What is the occupation")
    expect(page.get_by_label("self-employed physician")).to_be_hidden()
    assert shown(page) == [
        "ontario-workforce-priority-teer-0-3",
        "ontario-workforce-priority-teer-4-5",
    ]


def test_it_can_be_changed_and_takes_what_it_answered_along(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/")
    choose(page, "I have a job offer in Ontario")
    answer(page, "Are you a Canadian citizen", "No")
    page.locator("#checker-about").click()
    page.get_by_role("button", name="Change").click()
    expect(page.get_by_role("radio", name="I have a job offer")).to_be_focused()
    page.get_by_role("button", name="Leave it as it is").click()
    expect(page.locator(".day > summary")).to_be_focused()
    page.get_by_role("button", name="Change").click()
    choose(page, "self-employed physician")
    expect(page.locator("#checker-about")).to_contain_text("physician")
    expect(first_question(page)).to_contain_text("self-employed physician")
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("No", exact=True)).to_be_checked()
    expect(page.locator("#question-has_job_offer")).to_be_hidden()
    assert shown(page) == ["ontario-workforce-priority-physician"]


def test_a_withdrawn_expression_is_asked_about_as_of_the_last_day_of_its_stream(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.goto(f"{server}/checker/")
    expect(page.get_by_role("group", name="In which stream?")).to_have_count(0)
    choose(page, "My expression of interest was withdrawn", "In-Demand Skills")
    day = last_day(stream("ejo-in-demand-skills"), dataset.today)
    assert day
    expect(page.locator("#checker-day")).to_have_text(f"for {IN_ENGLISH.day(day)}")
    answer(page, "Are you a Canadian citizen", "No")
    assert shown(page) == ["ejo-in-demand-skills"]
    stands(page, "In-Demand Skills", "not decided yet")


def test_other_pathways_stay_one_press_away(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/")
    choose(page, "self-employed physician")
    assert shown(page) == ["ontario-workforce-priority-physician"]
    others = page.locator("#others")
    others.locator("summary").click()
    listed = others.get_by_role("listitem")
    # Those that are open come first.
    expect(listed.first).to_contain_text("(open)")
    expect(listed.last).to_contain_text("(closed)")
    others.get_by_role("button", name=re.compile("Ask about it too.*TEER 0–3")).click()
    expect(page.locator("#stream-ontario-workforce-priority-teer-0-3")).to_be_visible()
    expect(page.get_by_role("group", name="Is the offered job full-time")).to_be_visible()
    page.get_by_role("button", name="Ask about all of them").click()
    expect(page.locator("#others")).to_have_count(0)
    expect(page.locator("#former")).to_be_visible()


@pytest.mark.parametrize("start", STARTS, ids=lambda start: start.slug)
def test_the_home_page_leads_to_each_of_them(page: Page, server: str, start: StartingPoint) -> None:
    page.goto(f"{server}/")
    link = page.get_by_role("link", name=start.title)
    expect(link).to_have_attribute("href", f"/checker/#start={start.slug}")


def test_a_link_of_one_of_some_asks_for_the_one(page: Page, server: str) -> None:
    open_checker(page, server, "express-entry")
    expect(page.get_by_role("radio", name="I have an Express Entry profile")).to_be_checked()
    group = page.get_by_role("group", name="In which stream?")
    group.get_by_label("Human Capital Priorities").check()
    page.get_by_role("button", name="Start").click()
    assert shown(page) == ["human-capital-priorities"]


def test_parameters_come_in_any_order_and_what_is_unknown_is_named(page: Page, server: str) -> None:
    page.goto(
        f"{server}/checker/#lives_in=ontario&stream=phd-graduate,masters-graduate&on=2026-05-01"
    )
    says(page, "Answers filled in from the link: 1.")
    expect(page.locator("#checker-day")).to_have_text("for 1 May 2026")
    assert shown(page) == ["masters-graduate", "phd-graduate"]
    page.evaluate("location.hash = '#stream=no-such&start=nobody&lives_in=outside_canada&shoes=44'")
    says(page, "Answers filled in: 1. Not taken: 3")
    for text in ("stream: no-such", "start: nobody", "shoes: 44"):
        expect(page.locator("#checker-file-faults")).to_contain_text(text)
    expect(page.get_by_label("Where do you live now?")).to_have_value("outside_canada")
    assert page.url == f"{server}/checker/"


@pytest.mark.parametrize("window", [WIDE, NARROW])
def test_a_link_of_a_stream_asks_at_once_what_the_stream_asks(
    page: Page, server: str, window: ViewportSize
) -> None:
    page.set_viewport_size(window)
    for pathway in PATHWAYS:
        page.goto("about:blank")
        page.goto(f"{server}/checker/#stream={pathway.slug}")
        expect(page.locator(".question[id]:visible").first, pathway.slug).to_be_visible()


@pytest.mark.parametrize("window", [WIDE, NARROW])
@pytest.mark.parametrize(
    ("path", "link"),
    [
        ("/checker/", "start=job-offer&offer_noc=72310"),
        ("/checker/", "stream=ejo-foreign-worker&on=2026-03-25&offer_noc=72310"),
        ("/fr/checker/", "only=1&start=everything&has_job_offer=true&offer_noc=64100"),
    ],
)
def test_nothing_moves_while_a_link_with_answers_opens(
    page: Page, server: str, path: str, link: str, window: ViewportSize
) -> None:
    page.set_viewport_size(window)
    page.goto(f"{server}{path}#{link}")
    expect(page.locator("#checker-results .stream")).not_to_have_count(0, timeout=START)
    # It comes last.
    expect(page.locator("#what-if")).not_to_have_attribute("hidden", "", timeout=START)
    assert all_shifts(page) < 0.02


def test_pages_hand_over_what_they_are_about(page: Page, server: str, dataset: Dataset) -> None:
    page.goto(f"{server}/occupations/63200/")
    page.get_by_role("link", name="Check the others for yourself").click()
    expect(page.locator("#answer-offer_noc")).to_have_value("63200")
    stands(page, "TEER 4–5", "not your pathway")
    closed = stream("ejo-in-demand-skills")
    day = last_day(closed, dataset.today)
    assert day
    for path in ("/streams/", "/rules/"):
        page.goto(f"{server}{path}{closed.slug}/")
        page.get_by_role("link", name=f"Check yourself as of {IN_ENGLISH.day(day)}").click()
        assert shown(page) == [closed.slug]
    drawn = dataset.draws[-1]
    page.goto(server + drawn.url)
    page.get_by_role("link", name="Check yourself as of this day").click()
    expect(page.locator("#checker-day")).to_have_text(f"for {IN_ENGLISH.day(drawn.draw.date)}")
    # What was answered in this tab has come along.
    expect(page.locator("#answer-offer_noc")).to_have_value("63200")


def test_the_home_page_leads_back_to_answers_that_are_kept(page: Page, server: str) -> None:
    page.goto(f"{server}/")
    back = page.get_by_role("link", name="They are still here")
    expect(back).to_be_hidden()
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    page.goto(f"{server}/")
    back.click()
    citizen = page.get_by_role("group", name="Are you a Canadian citizen")
    expect(citizen.get_by_label("No", exact=True)).to_be_checked()
