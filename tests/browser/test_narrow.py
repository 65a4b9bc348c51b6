"""The list of all draws in a real browser: narrowed, sorted, shared by its address."""

import re
from collections.abc import Callable
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from plugins.record.dataset import Dataset, DrawRecord

KEEPS: dict[str, Callable[[DrawRecord], bool]] = {
    "stream=phd-graduate": lambda record: record.draw.stream == "phd-graduate",
    "year=2023&kind=general": lambda record: (
        (record.draw.year, record.draw.kind) == (2023, "general")
    ),
    "region=Northern+Ontario": lambda record: record.draw.region == "Northern Ontario",
}


def shown(page: Page) -> list[str]:
    rows = page.locator("table.draws tr[data-stream]:visible")
    return [str(id_) for id_ in rows.evaluate_all("rows => rows.map(({ id }) => id)")]


@pytest.mark.parametrize("search", KEEPS)
def test_the_address_narrows_the_list(
    page: Page, server: str, dataset: Dataset, search: str
) -> None:
    page.goto(f"{server}/draws/?{search}")
    wanted = [record.id for record in dataset.draws if KEEPS[search](record)]
    assert wanted
    expect(page.locator("#narrow-status")).to_have_text(
        f"{len(wanted)} of {len(dataset.draws)} draws"
    )
    assert shown(page) == wanted
    years = page.locator("tr.year:visible").count()
    assert years == len({id_[:4] for id_ in wanted}), "a year without a draw has no heading"


def test_choices_are_kept_in_the_address_and_taken_back(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.goto(f"{server}/draws/")
    assert shown(page) == [record.id for record in dataset.draws]
    page.get_by_label("Stream").select_option("masters-graduate")
    page.get_by_label("Order").select_option("invitations")
    expect(page.locator("#narrow-status")).to_have_text(re.compile(r"^\d+ of"))
    assert parse_qs(urlsplit(page.url).query) == {
        "stream": ["masters-graduate"],
        "sort": ["invitations"],
    }
    counts = [record.draw.invitations or -1 for record in dataset.by_stream["masters-graduate"]]
    by_id = {record.id: record.draw.invitations or -1 for record in dataset.draws}
    assert [by_id[id_] for id_ in shown(page)] == sorted(counts, reverse=True)
    page.reload()
    expect(page.get_by_label("Order")).to_have_value("invitations")
    page.get_by_label("Order").select_option("oldest")
    assert shown(page) == [record.id for record in dataset.by_stream["masters-graduate"]][::-1]
    page.get_by_role("button", name="Show all").click()
    expect(page.locator("#narrow-status")).to_have_text(re.compile(f"^{len(dataset.draws)} of"))
    assert page.url == f"{server}/draws/"
    assert shown(page) == [record.id for record in dataset.draws]


def test_an_occupation_narrows_the_list_across_old_codes(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.goto(f"{server}/draws/")
    page.locator("#narrow-noc").fill("72310")
    mentions = dataset.mentions["72310"]
    assert any(mention.old for mention in mentions)
    expect(page.locator("#narrow-status")).to_have_text(re.compile(f"^{len(mentions)} of"))
    assert shown(page) == [mention.record.id for mention in mentions]
    page.locator("#narrow-noc").fill("99999")
    expect(page.locator("#narrow-status")).to_have_text("No known draw fits all of this.")


def test_an_occupation_that_does_not_load_hides_nothing_silently(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.route("**/api/v1/occupations/*.json", lambda route: route.abort())
    page.goto(f"{server}/draws/?noc=72310&stream=phd-graduate")
    expect(page.locator("#narrow-status")).to_contain_text("could not be loaded")
    assert len(shown(page)) == len(dataset.by_stream["phd-graduate"])


def test_without_javascript_the_list_is_whole_and_has_no_dead_form(
    browser: Browser, server: str, dataset: Dataset
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/draws/?stream=phd-graduate")
    assert page.locator("table.draws tr[data-stream]:visible").count() == len(dataset.draws)
    expect(page.locator("#narrow")).to_be_hidden()
    context.close()
