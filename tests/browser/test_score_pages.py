"""The pages of scores: counted while it is typed, kept in the tab, and found from the home page."""

from datetime import timedelta
from pathlib import Path
from urllib.parse import urlencode

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from checker.base.period import years_before
from checker.points import CRS_GRIDS
from checker.points.crs import CRS_2025_03, CRS_2026_11
from plugins.record.dataset import Dataset
from tests.browser.axe import findings
from tests.browser.form import answer, open_checker, says
from tests.browser.hosts import Host

PHONE: ViewportSize = {"width": 390, "height": 844}
DESK: ViewportSize = {"width": 1280, "height": 900}
NARROWEST: ViewportSize = {"width": 320, "height": 640}
LAST_DAY = CRS_2025_03.in_force.last
assert LAST_DAY

# ZhengQ2/pr_score, tests/scoring.test.js: 110 + 120 + 124 for age, a bachelor's degree and CLB 9;
# 25 + 50 for the degree with CLB 9 and for three years abroad with CLB 9.
CORE, TRANSFER, PUBLISHED = 110 + 120 + 124, 25 + 50, 429
# All that this person is known by, but for a nomination.
CHOSEN = {
    "partner_in_express_entry": "none",
    "federal_education": "bachelors_or_three_year",
    "english_test": "celpip_general",
    "french_test": "none",
    "canadian_study_credential": "none",
}
TYPED = {
    "date_of_birth": years_before(LAST_DAY, 29).isoformat(),
    **{f"english_{ability}": "9" for ability in ("reading", "writing", "listening", "speaking")},
    "english_test_date": (LAST_DAY - timedelta(30)).isoformat(),
    "skilled_months_in_canada_last_10_years": "0",
    "skilled_months_abroad_last_10_years": "36",
}
DENIED = ("certificate_of_qualification", "sibling_in_canada")
# What the address of a page that counts their score has after its "#".
PUBLISHED_LINK = urlencode(
    {"on": LAST_DAY.isoformat(), **CHOSEN, **TYPED, **dict.fromkeys(DENIED, "false")}
)


def choose(page: Page, name: str, value: str) -> None:
    page.locator(f"#answer-{name}").select_option(value)


def fill(page: Page, name: str, value: str) -> None:
    page.locator(f"#answer-{name}").fill(value)


def answer_as_published(page: Page) -> None:
    for name, value in CHOSEN.items():
        choose(page, name, value)
    for name, value in TYPED.items():
        fill(page, name, value)
    for name in DENIED:
        page.locator(f"[name={name}][value=false]").check()


def points(page: Page, factor: str) -> Locator:
    """Return the points of a factor, or of a group of them."""
    row = page.get_by_role("row").filter(has=page.get_by_role("rowheader", name=factor))
    return row.get_by_role("cell").first


def no_wider_than_the_window(page: Page) -> bool:
    wide: bool = page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    return wide


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a_published_person_gets_their_crs_and_a_range_while_something_is_open(
    page: Page, server: str, size: ViewportSize
) -> None:
    page.set_viewport_size(size)
    page.goto(f"{server}/checker/crs/")
    answer_as_published(page)
    says(page, f"{PUBLISHED} to {PUBLISHED + 600} of 1200")
    answer(page, "Has a province or territory nominated you", "No")
    says(page, f": {PUBLISHED} of 1200.")
    expect(page.get_by_text("Nothing more to answer on which points hang")).to_be_visible()
    expect(points(page, "Core points, with those of a partner")).to_have_text(str(CORE))
    expect(points(page, "Skill transferability")).to_have_text(str(TRANSFER))
    expect(points(page, "Additional points")).to_have_text("0")
    # Four abilities, 31 points each at level 9 and 34 at level 10.
    raised = page.get_by_role("listitem").filter(has_text="CLB 10: reading 9 → 10, writing 9 → 10")
    expect(raised.first).to_contain_text("+12")
    assert raised.filter(visible=True).count() == 1, "pairs are folded"

    newest = page.locator(f"#version-{CRS_2026_11.slug}")
    expect(newest).to_contain_text("not known to us, so no total is given")
    newest.get_by_text("What is known, and what is not").click()
    expect(newest).to_contain_text(CRS_2026_11.refuses)
    assert findings(page) == []
    page.set_viewport_size(NARROWEST)
    assert no_wider_than_the_window(page)
    assert findings(page) == []


def test_a_partner_who_comes_along_is_asked_about_and_nobody_else(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/crs/")
    asked = page.locator("#question-partner_education")
    choose(page, "partner_in_express_entry", "none")
    expect(asked).to_be_hidden()
    choose(page, "partner_in_express_entry", "comes_along")
    expect(asked).to_be_visible()


def test_a_day_before_is_counted_by_its_own_version(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/crs/#on=2025-03-01&arranged_employment=true&offer_noc=72310")
    says(page, "as of 1 March 2025")
    assert page.url == f"{server}/checker/crs/"
    of_day, before = (f"#version-{slug}" for slug in ("crs-2022-11", "crs-2020-10"))
    expect(page.locator(of_day)).to_contain_text("As of 1 March 2025")
    expect(page.locator(of_day).get_by_role("row", name="Job offer")).to_contain_text("50")
    expect(page.locator(before)).to_contain_text("15 November 2022")
    assert len(CRS_GRIDS) > page.locator("[id^=version-]").count() == 2


def test_answers_are_kept_and_shared_with_the_checker_but_not_the_day(
    page: Page, server: str
) -> None:
    page.goto(f"{server}/checker/score/")
    page.get_by_label("In which stream?").select_option("masters-graduate")
    expect(page.locator("#checker-day")).to_have_text("Counted for 24 June 2026")
    choose(page, "highest_credential", "masters")
    says(page, "8 to 73 of 75 points, as of 24 June 2026.")
    page.reload()
    says(page, "8 to 73 of 75 points, as of 24 June 2026.")
    expect(page.get_by_label("In which stream?")).to_have_value("masters-graduate")

    page.goto(f"{server}/checker/#start=everything")
    expect(page.locator("#answer-highest_credential")).to_have_value("masters")
    expect(page.locator("#checker-day")).to_contain_text("for today")
    fill(page, "offer_noc", "72310")
    page.goto(f"{server}/checker/score/#stream=ontario-workforce-priority-teer-0-3")
    says(page, "of 130 points")
    expect(page.locator("#answer-offer_noc")).to_have_value("72310")
    expect(points(page, "TEER category")).to_have_text("6")


def test_clearing_clears_what_was_answered_in_the_checker_too(page: Page, server: str) -> None:
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "No")
    page.goto(f"{server}/checker/crs/")
    page.get_by_role("button", name="Clear my answers").click()
    expect(page.locator("#checker-status")).to_have_text("Your answers are cleared.")
    assert "is_citizen_or_pr" not in page.evaluate("JSON.stringify(sessionStorage)")


def test_an_answer_that_cannot_be_is_named_and_the_rest_is_counted(
    page: Page, server: str, dataset: Dataset
) -> None:
    tomorrow = (dataset.today + timedelta(1)).isoformat()
    page.goto(f"{server}/checker/crs/#date_of_birth={tomorrow}&federal_education=doctoral")
    expect(page.locator("#fault-date_of_birth")).to_contain_text("This is left out")
    expect(points(page, "Education").first).to_have_text("140 to 150")


@pytest.mark.parametrize(
    ("link", "heading"),
    [
        ("CRS score (Express Entry)", "CRS score"),
        ("EOI score (expression of interest)", "EOI score"),
    ],
)
def test_each_score_is_one_link_from_the_home_page(
    page: Page, server: str, link: str, heading: str
) -> None:
    page.goto(server)
    page.get_by_role("link", name=link).click()
    expect(page.get_by_role("heading", level=1)).to_contain_text(heading)
    expect(page.locator("#checker")).to_be_visible()


def test_without_scripts_the_page_says_so_and_leads_to_the_points_tables(
    browser: Browser, server: str
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/checker/crs/")
    expect(page.locator("noscript p")).to_contain_text("Counting needs JavaScript.")
    expect(page.locator("#checker")).to_be_hidden()
    page.locator("noscript a").click()
    page.get_by_role("link", name=CRS_2025_03.title).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(CRS_2025_03.title)
    context.close()


def test_who_has_no_offer_has_no_score_of_an_offer(page: Page, server: str) -> None:
    page.goto(f"{server}/checker/score/#has_job_offer=false")
    says(page, "No total is given; see why below.")
    expect(page.locator("#checker-results")).to_contain_text("Without one there is no score")


def test_a_page_that_comes_back_as_it_was_left_has_what_was_answered_meanwhile(
    bringing_back: Browser, site: Path
) -> None:
    page = bringing_back.new_page()
    with Host(site).up() as address:
        open_checker(page, address)
        page.get_by_role("contentinfo").get_by_role("link", name="EOI score").click()
        fill(page, "offer_noc", "72310")
        page.go_back(wait_until="commit")
        expect(page.locator("#answer-offer_noc")).to_have_value("72310")


# How much of the line that it stands in each field of a language test takes, and each table.
FILLED = """() => [...document.querySelectorAll(".abilities input, .factors")]
  .filter((part) => part.checkVisibility())
  .map((part) => part.offsetWidth / part.parentElement.clientWidth)"""


@pytest.mark.parametrize("window", [NARROWEST, DESK], ids=["320 px", "desktop"])
def test_fields_of_a_language_test_and_tables_of_factors_fill_their_line(
    page: Page, server: str, window: ViewportSize
) -> None:
    page.set_viewport_size(window)
    page.goto(f"{server}/checker/crs/#{PUBLISHED_LINK}")
    expect(page.locator(".factors").first).to_be_visible()
    parts = page.evaluate(FILLED)
    assert len(parts) > 4
    assert [part for part in parts if not 0.99 < part < 1.01] == []
    field = page.locator(".abilities input").first
    assert field.evaluate("(field) => getComputedStyle(field).fontSize") == "16px"
