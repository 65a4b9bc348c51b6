"""A citation says how sure a fact is, and how each of its sources was read."""

from collections.abc import Callable
from datetime import date

import pytest

from checker.base.citation import (
    Citation,
    CitationTable,
    Source,
    Standing,
    copy,
    doubtful,
    official,
    passage_json,
    secondary,
    weakest,
)

REGULATION = Source(
    "O. Reg. 1/26", "Government of Ontario, e-Laws", "https://example.org/law", Standing.OFFICIAL
)
PAGE = Source(
    "A page",
    "Government of Ontario",
    "https://example.org/page",
    Standing.OFFICIAL_COPY,
    "https://example.net/kept",
    date(2026, 6, 19),
)
PRESS = Source("A post", "example.com", "https://example.com/post", Standing.SECONDARY)
ACT = Source("An Act, 2015", "Government of Ontario, e-Laws", "", Standing.SECONDARY)


def test_a_passage_has_the_address_of_its_place_in_the_source() -> None:
    assert REGULATION.at("s. 4 (1) 3").address == "https://example.org/law"
    assert PAGE.at("Language", "language").address == "https://example.org/page#language"
    assert PAGE.part(3).address == "https://example.org/page#section-3"
    assert PAGE.part(3).section == ""
    assert (PAGE.section, PAGE.source) == ("", PAGE)


@pytest.mark.parametrize(
    ("cite", "standing"),
    [
        (official, Standing.OFFICIAL),
        (copy, Standing.OFFICIAL_COPY),
        (secondary, Standing.SECONDARY),
        (doubtful, Standing.DOUBTFUL),
    ],
)
def test_the_standing_of_a_fact_is_its_own(
    cite: Callable[..., Citation], standing: Standing
) -> None:
    citation = cite(REGULATION.at("s. 1"), PRESS)
    assert citation.standing is standing
    assert [one.source.standing for one in citation.passages] == [
        Standing.OFFICIAL,
        Standing.SECONDARY,
    ]
    assert citation.sources == ("https://example.org/law", "https://example.com/post")


def test_a_fact_is_below_its_sources_where_each_is_surer() -> None:
    assert secondary(PAGE).below_its_sources
    assert secondary(PAGE, REGULATION).below_its_sources
    assert doubtful(PRESS).below_its_sources
    assert not secondary(PAGE, PRESS).below_its_sources
    assert not copy(PAGE).below_its_sources
    assert not official(PAGE, REGULATION).below_its_sources


def test_a_law_without_an_address_is_named() -> None:
    assert secondary(ACT, ACT.at("s. 5")).sources == ("An Act, 2015", "An Act, 2015")


def test_a_table_has_each_passage_once() -> None:
    table = CitationTable()
    assert table.json(copy(PAGE, REGULATION.at("s. 1")))["citations"] == [0, 1]
    assert table.json(secondary(REGULATION.at("s. 1"), REGULATION.at("s. 2"), PAGE)) == {
        "standing": "secondary source",
        "standing_code": "secondary",
        "citations": [1, 2, 0],
    }
    assert [row["section"] for row in table.rows] == [None, "s. 1", "s. 2"]


def test_the_weakest_standing_is_the_one_that_is_least_sure() -> None:
    assert weakest([Standing.OFFICIAL, Standing.SECONDARY]) is Standing.SECONDARY
    assert weakest(Standing) is Standing.DOUBTFUL


def test_what_is_not_known_of_a_source_is_null() -> None:
    assert passage_json(PAGE.at("Language", "language")) == {
        "title": "A page",
        "publisher": "Government of Ontario",
        "section": "Language",
        "url": "https://example.org/page#language",
        "archived": "https://example.net/kept",
        "read_on": "2026-06-19",
        "standing": "official text read in a third-party copy",
        "standing_code": "official_copy",
    }
    unknown = passage_json(ACT)
    assert {name for name, value in unknown.items() if value is None} == {
        "section",
        "url",
        "archived",
        "read_on",
    }
