"""Every source is a text that somebody can find, and no rule is surer than what it names."""

import ast
import pkgutil
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from urllib.parse import urlsplit

from checker import sources as room
from checker.base.citation import Citation, Passage, Source, Standing
from checker.pathways import PATHWAYS, STREAMS
from checker.points import GRIDS
from checker.reference.language_tests import ENGLISH_TESTS, FRENCH_TESTS
from checker.rules.settlement_funds import TABLES

# Whose own text has the standing of an official one.
OFFICIAL_HOSTS = ("ontario.ca", "canada.ca", "ontariocanada.com", "ontarioimmigration.ca")
OLD_FEDERAL_SITE = "cic.gc.ca"
# The national library keeps the page as it was; the department keeps drafts of its pages.
KEPT_BY_GOVERNMENTS = ("bac-lac.wayback.archive-it.org", "github.com/gc-proto/")


def named() -> Iterator[tuple[str, Source | Passage]]:
    for module in pkgutil.iter_modules(room.__path__):
        for name, value in vars(import_module(f"{room.__name__}.{module.name}")).items():
            if isinstance(value, (Source, Passage)):
                yield f"{module.name}.{name}", value


NAMED = dict(named())
SOURCES = {name: value for name, value in NAMED.items() if isinstance(value, Source)}


def citations() -> Iterator[tuple[str, Citation]]:
    for pathway in PATHWAYS:
        yield from ((rule.id, rule.citation) for rule in pathway.rules())
    for stream in STREAMS:
        yield from ((f"{stream.slug} {one.start}", one.citation) for one in stream.phases)
    for grid in GRIDS:
        yield grid.slug, grid.citation
        yield from ((f"{grid.slug} {one.id}", one.citation) for one in grid.factors)
    yield from ((f"funds {table.in_force.start}", table.citation) for table in TABLES)
    yield from ((test.slug, test.citation) for test in ENGLISH_TESTS + FRENCH_TESTS)


CITED = dict(citations())


def official(source: Source) -> bool:
    """Return whether a government published the text, wherever it is kept."""
    host = urlsplit(source.address).hostname or ""
    hosts = (*OFFICIAL_HOSTS, OLD_FEDERAL_SITE)
    return (
        not source.address
        or any(host == one or host.endswith(f".{one}") for one in hosts)
        or any(one in source.address for one in KEPT_BY_GOVERNMENTS)
    )


def test_a_source_has_a_title_a_publisher_and_an_address() -> None:
    for name, source in SOURCES.items():
        assert source.title == " ".join(source.title.split()) != "", name
        assert source.publisher == " ".join(source.publisher.split()) != "", name
        for address in filter(None, (source.address, source.archived)):
            assert urlsplit(address).scheme in ("http", "https"), name
            assert "." in (urlsplit(address).hostname or ""), name
            assert "#" not in address, name


def test_a_page_is_one_source_for_each_state_in_which_it_was_read() -> None:
    states = [(source.address, source.read_on) for source in SOURCES.values()]
    assert len(set(states)) == len(states)


def test_every_source_and_every_passage_with_a_name_is_cited() -> None:
    passages = {passage for citation in CITED.values() for passage in citation.passages}
    sources = {passage.source for passage in passages}
    unused = [name for name, value in NAMED.items() if value not in (passages | sources)]
    assert unused == []


def test_only_what_a_government_published_is_official() -> None:
    for name, source in SOURCES.items():
        host = (urlsplit(source.address).hostname or "").removeprefix("www.")
        if source.standing is Standing.OFFICIAL:
            assert official(source), name
        if host in ("ontario.ca", "canada.ca", "ontariocanada.com"):
            assert source.standing in (Standing.OFFICIAL, Standing.OFFICIAL_COPY), name


def test_what_is_official_names_an_official_text_and_a_copy_a_text() -> None:
    for name, citation in CITED.items():
        read = {passage.source.standing for passage in citation.passages}
        if citation.standing is Standing.OFFICIAL:
            assert any(official(passage.source) for passage in citation.passages), name
        if citation.standing in (Standing.OFFICIAL, Standing.OFFICIAL_COPY):
            assert read & {Standing.OFFICIAL, Standing.OFFICIAL_COPY}, name
        assert len(set(citation.passages)) == len(citation.passages) > 0, name


def test_no_module_but_the_sources_writes_an_address(root: Path) -> None:
    for path in (root / "checker").rglob("*.py"):
        if path.parent.name == "sources":
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                # The dialect of a JSON Schema is no source.
                written = node.value.replace("https://json-schema.org/", "")
                assert "://" not in written, f"{path}: {node.value}"
