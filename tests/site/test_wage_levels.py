"""What a wage is compared with on the page of an occupation: the tables' figures, and today's rules."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from lxml import html

from checker.base.numerals import BadNumber, read_number
from checker.pathways import STREAMS
from checker.streams.stream import Status
from plugins.record.dataset import Dataset
from plugins.site.pages.wage_levels import wage_levels
from tests.support.node_program import node

WELDERS, NO_FIGURE = "72106", "72501"


@pytest.fixture(scope="module")
def read(root: Path) -> Iterator[Callable[[str], float | None]]:
    """Give what reads a wage, by the module that the browser runs."""
    script = root / "tests/site/wages/read.mjs"
    with node(script, (root / "theme/static/wages").as_uri()) as program:
        yield program.ask


@given(st.text("0123456789,.$ /hcad", max_size=10) | st.text(max_size=8))
@example("24,50")
@example("24.50 $")
@example("$ 24")
@example("1,950")
@example("1.950")
@example("24.5e1")
@example("19,50/h")
def test_a_wage_is_read_as_the_checker_reads_it_or_not_at_all(
    read: Callable[[str], float | None], text: str
) -> None:
    found = read(text)
    if found is not None:
        try:
            assert read_number(text, "$ an hour") == found
        except BadNumber:
            pytest.fail(f"{text!r} is no number, and was read as {found}")


@pytest.mark.parametrize(
    ("text", "wage"),
    [("24.50", 24.5), ("24,50", 24.5), (" $24 ", 24), ("24 $", 24), ("1,950", None), ("", None)],
)
def test_what_people_write_is_read(
    read: Callable[[str], float | None], text: str, wage: float | None
) -> None:
    assert read(text) == wage


def test_each_region_has_its_own_figures_or_none(dataset: Dataset) -> None:
    tables = dataset.tables
    levels = wage_levels(tables.occupations[WELDERS], STREAMS, tables, dataset.today)
    assert [region.whole for region in levels.regions] == [True, *[False] * 11]
    assert [region.name for region in levels.missing] == ["London"]
    for region in levels.regions:
        if region.wage:
            newest = tables.checker.wage(WELDERS, region.code, dataset.today)
            assert region.wage == newest, "what the checker takes"


@pytest.mark.parametrize("day", [date(2026, 3, 10), date(2026, 11, 29)])
def test_the_rules_are_those_of_the_streams_that_are_open(dataset: Dataset, day: date) -> None:
    there = [item for item in STREAMS if item.status(day) is Status.OPEN]
    levels = wage_levels(dataset.tables.occupations[WELDERS], there, dataset.tables, day)
    asked = {item.stream.slug: [rule.id for rule in item.rules] for item in levels.asked}
    assert asked
    assert asked.keys() <= {item.slug for item in there}
    assert any("OWP03-03" in rules for rules in asked.values()) is (day.month == 11)


def test_the_page_has_every_figure_of_the_tables_without_scripts(
    site: Path, dataset: Dataset
) -> None:
    for code in (WELDERS, "31301", "65200"):
        page = html.parse(site / "occupations" / code / "index.html")
        rows = {
            row.get("data-region"): [cell.text_content() for cell in row.xpath("td")]
            for row in page.xpath("//table[@id='wage-figures']/tbody/tr")
        }
        figures = {wage.region_code: wage for wage in dataset.tables.wages[code]}
        assert rows.keys() == dataset.tables.wage_regions.keys()
        for region, cells in rows.items():
            wage = figures.get(region)
            amounts = [wage.low, wage.median, wage.high] if wage else []
            wanted = [f"{amount:,.2f}" for amount in amounts if amount is not None]
            assert cells == (wanted or ["not published"])


def test_where_nothing_is_published_the_page_says_so(site: Path) -> None:
    page = html.parse(site / "occupations" / NO_FIGURE / "index.html")
    assert not page.xpath("//table[@id='wage-figures'] | //form[@id='wage']")
    assert (
        "No wage of this occupation is published for Ontario."
        in page.find(".//main").text_content()
    )


def test_a_region_without_a_figure_leads_to_the_rule(site: Path, dataset: Dataset) -> None:
    page = html.parse(site / "occupations" / WELDERS / "index.html")
    (link,) = page.xpath("//p[starts-with(text(), 'Where no wage of a region')]/a")
    address, _, anchor = link.get("href").partition("#")
    rule = html.parse(site / address[1:] / "index.html").xpath(f"//article[@id='{anchor}']")
    assert "Ontario-wide figure" in rule[0].text_content()
    assert "not known" in link.getparent().text_content()
