"""Pages and API print what a rule rests on: titles, sections, and how and when each text was read."""

import json
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from checker.base.citation import Citation, passage_json
from checker.pathways import PATHWAYS, STREAMS
from checker.points import GRIDS
from checker.sources import ontario_ca
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.formatting import Formatter
from plugins.site.known_sources import known_sources

WORDS = Formatter(Language("en"))
RULES = [rule for pathway in PATHWAYS for rule in pathway.rules()]


def words_of(page: Path) -> str:
    return " ".join(unescape(page.read_text("utf-8")).split())


def printed(citation: Citation, text: str) -> None:
    """Hold a text to what a reader of a citation wants to know."""
    for passage in citation.passages:
        source = passage.source
        assert source.title in text
        assert source.publisher in text
        assert passage.section in text
        assert source.standing.value in text
        assert f'href="{passage.address}"' in text or not passage.address
        assert f'href="{source.archived}"' in text or not source.archived
        if source.read_on:
            assert f"read on {WORDS.day(source.read_on)}" in text
        else:
            assert "day of reading not known" in text
    assert ("(less sure than each source named)" in text) >= citation.below_its_sources


def articles(site: Path, slug: str) -> dict[str, str]:
    """Return what the page of a stream says of each rule, by its id."""
    text = words_of(site / "rules" / slug / "index.html")
    return {part.split('"')[0]: part for part in text.split('<article id="')[1:]}


def test_a_page_of_rules_prints_each_source(site: Path) -> None:
    for pathway in PATHWAYS:
        texts = articles(site, pathway.slug)
        for rule in pathway.rules():
            printed(rule.citation, texts[rule.id])


def test_only_a_rule_that_is_below_its_sources_says_so(site: Path) -> None:
    for pathway in PATHWAYS:
        texts = articles(site, pathway.slug).items()
        less_sure = {id_ for id_, text in texts if "(less sure than" in text}
        assert less_sure == {rule.id for rule in pathway.rules() if rule.citation.below_its_sources}


def test_points_tables_and_dates_of_streams_print_each_source(site: Path) -> None:
    for grid in GRIDS:
        printed(grid.citation, words_of(site / "guides" / grid.slug / "index.html"))
    for stream in STREAMS:
        text = words_of(site / "streams" / stream.slug / "index.html")
        for phase in stream.phases:
            printed(phase.citation, text)


def test_other_pages_print_the_titles_that_are_known(site: Path, dataset: Dataset) -> None:
    known = known_sources()
    address = ontario_ca.INVITATIONS.address
    assert known[address] is ontario_ca.INVITATIONS
    change = next(text for text in dataset.changes if address in text.meta.sources)
    assert f'href="{address}"' in words_of(site / "changes/index.html"), change.path
    draw = next(record for record in dataset.draws if address in record.draw.sources)
    text = words_of(site / draw.url[1:] / "index.html")
    assert ontario_ca.INVITATIONS.title in text.split('class="sources"')[1]


@pytest.fixture(scope="module")
def api(site: Path) -> Path:
    return site / "api/v1"


def result(path: Path) -> Any:
    return json.loads(path.read_text("utf-8"))["result"]


def cited(citation: Citation) -> list[dict[str, object]]:
    return [passage_json(passage) for passage in citation.passages]


def test_the_api_has_the_sources_beside_their_addresses(api: Path) -> None:
    entries = {entry["id"]: entry for entry in result(api / "rules.json")}
    for rule in RULES:
        entry = entries[rule.id]
        assert entry["citations"] == cited(rule.citation)
        assert entry["sources"] == list(rule.citation.sources)
        assert entry["standing"] == rule.citation.standing.value
        assert entry["standing_code"] == rule.citation.standing.code
    streams = {entry["slug"]: entry for entry in result(api / "streams.json")}
    for stream in STREAMS:
        for phase, entry in zip(stream.phases, streams[stream.slug]["phases"], strict=True):
            assert entry["citations"] == cited(phase.citation)
            assert entry["sources"] == list(phase.citation.sources)
            assert entry["standing_code"] == phase.citation.standing.code
