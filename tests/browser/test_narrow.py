"""The list of all draws in a real browser: narrowed, sorted, shared by its address."""

import csv
import re
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

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


def field(page: Page, name: str) -> Locator:
    return page.locator(f"#narrow [name={name}]")


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
    field(page, "stream").select_option("masters-graduate")
    field(page, "sort").select_option("invitations")
    expect(page.locator("#narrow-status")).to_have_text(re.compile(r"^\d+ of"))
    assert parse_qs(urlsplit(page.url).query) == {
        "stream": ["masters-graduate"],
        "sort": ["invitations"],
    }
    counts = [record.draw.invitations or -1 for record in dataset.by_stream["masters-graduate"]]
    by_id = {record.id: record.draw.invitations or -1 for record in dataset.draws}
    assert [by_id[id_] for id_ in shown(page)] == sorted(counts, reverse=True)
    page.reload()
    expect(field(page, "sort")).to_have_value("invitations")
    field(page, "sort").select_option("oldest")
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


def test_on_a_phone_the_filters_are_folded_and_each_choice_is_a_chip(
    page: Page, server: str, dataset: Dataset
) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(f"{server}/draws/")
    stream, fold = field(page, "stream"), page.locator("#narrow-fold")
    expect(stream).to_be_hidden()
    expect(page.locator("#narrow-chips")).to_be_hidden()
    first = page.locator("table.draws tr[data-stream]").first.bounding_box()
    assert first
    assert first["y"] < 2 * 780, "the first draw is two screens down at most"
    fold.click()
    expect(fold).to_have_attribute("aria-expanded", "true")
    stream.select_option("phd-graduate")
    field(page, "year").select_option("2023")
    fold.click()
    expect(stream).to_be_hidden()
    expect(fold).to_have_text("Filters (2)")
    chips = page.locator("#narrow-chips button")
    expect(chips).to_have_text(["PhD Graduate ×", "2023 ×"])
    chips.first.click()
    expect(chips).to_have_text(["2023 ×"])
    expect(chips).to_be_focused()
    wanted = [record.id for record in dataset.draws if record.draw.year == 2023]
    assert shown(page) == wanted
    page.get_by_role("button", name="Without “Year: 2023”").click()
    expect(fold).to_be_focused()
    assert shown(page) == [record.id for record in dataset.draws]
    assert page.url == f"{server}/draws/"


def test_on_a_phone_who_was_meant_and_where_do_not_run_together(page: Page, server: str) -> None:
    page.set_viewport_size({"width": 360, "height": 780})
    page.goto(f"{server}/draws/")
    place = page.locator("tr[id*=redi-pilot] .who .sub").first
    expect(place).to_contain_text("REDI")
    between = "place => getComputedStyle(place, '::before').content"
    assert place.evaluate(between) == '"· "'
    page.set_viewport_size({"width": 1280, "height": 800})
    assert place.evaluate(between) == "none", "there it is a line of its own"


@pytest.mark.parametrize("search", ["", "year=2023&kind=targeted&sort=oldest", "year=2019"])
def test_what_is_shown_is_saved_as_a_table(
    page: Page, server: str, site: Path, search: str
) -> None:
    page.goto(f"{server}/draws/?{search}")
    expect(page.locator("#narrow-status")).to_have_text(re.compile(r"^\d+( of \d+)? draws$"))
    with page.expect_download() as download:
        page.locator("#narrow-csv").click()
    assert re.fullmatch(r"draws[a-z0-9-]*\.csv", download.value.suggested_filename)
    content = Path(download.value.path()).read_bytes()
    assert content.startswith(b"\xef\xbb\xbf"), "a spreadsheet reads it as UTF-8"
    saved = list(csv.DictReader(StringIO(content.decode("utf-8-sig"), newline="")))
    assert [line["id"] for line in saved] == shown(page)
    with (site / "api/v1/draws.csv").open(encoding="utf-8", newline="") as file:
        whole = {line["id"]: line for line in csv.DictReader(file)}
    for line in saved:
        same = line.keys() & whole[line["id"]].keys()
        assert {name: line[name] for name in same} == {
            name: whole[line["id"]][name] for name in same
        }
        assert line["page"] == f"{server}/draws/{line['id']}/"
    assert {"stream", "target", "region", "invitations", "score_min", "score_max"} <= same


def test_without_javascript_the_list_is_whole_and_has_no_dead_form(
    browser: Browser, server: str, dataset: Dataset
) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{server}/draws/?stream=phd-graduate")
    assert page.locator("table.draws tr[data-stream]:visible").count() == len(dataset.draws)
    expect(page.locator("#narrow")).to_be_hidden()
    context.close()
