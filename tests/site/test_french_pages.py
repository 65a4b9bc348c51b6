"""The French pages and feeds: no English word stands on them that does not say so."""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path

import pytest
from babel.messages.pofile import read_po
from lxml import html

from plugins.i18n.catalogs import catalog_path, languages
from plugins.record.dataset import Dataset
from tests.support.english_words import english_in
from tests.support.language_pages import Built, build
from tests.support.visible_texts import texts_in

_PLACE = re.compile(r"%\(\w+\)[a-z]|\{\w*\}|<[^>]*>")


@pytest.fixture(scope="module")
def built(root: Path, dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Built:
    """Build a small site in English and in French."""
    found = languages(root / "theme/locale", ("en", "fr"))
    spoken = tuple(each.with_words(dataset.tables.words_in(each.code)) for each in found)
    return build(tmp_path_factory.mktemp("french"), spoken, dataset)


@pytest.fixture(scope="module")
def missing(root: Path) -> frozenset[str]:
    """Return the pieces of texts that nobody has translated yet: they stand there in English."""
    content = catalog_path(root / "theme/locale", "fr").read_bytes()
    ids = (
        text
        for message in read_po(BytesIO(content))
        if message.id and not all(_forms(message.string))
        for text in _forms(message.id)
    )
    return frozenset(piece.strip() for text in ids for piece in _PLACE.split(text) if piece.strip())


def _forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    return (text or "",) if isinstance(text, str | None) else tuple(text)


def left(text: str, missing: frozenset[str]) -> list[str]:
    """Return the English words of a text, none where it waits for its translation."""
    return [] if any(piece in text for piece in missing) else english_in(text)


def test_no_english_word_stands_unmarked_on_a_french_page(
    built: Built, missing: frozenset[str]
) -> None:
    found = {
        text: path.relative_to(built.folder).as_posix()
        for path in sorted((built.folder / "fr").rglob("*.html"))
        for text in texts_in(html.document_fromstring(path.read_bytes()))
        if left(text, missing)
    }
    assert found == {}


def test_no_english_word_stands_in_a_french_feed(built: Built, missing: frozenset[str]) -> None:
    found = {
        text
        for path in sorted((built.folder / "fr").rglob("*.atom"))
        for text in _texts_of_feed(built, path)
        if left(text, missing)
    }
    assert found == set()


def _texts_of_feed(built: Built, path: Path) -> Iterator[str]:
    feed = built.feed(path.relative_to(built.folder).as_posix())
    yield feed.feed.title
    yield feed.feed.get("subtitle", "")
    for entry in feed.entries:
        yield entry.title
        for content in entry.get("content", ()):
            yield from texts_in(html.document_fromstring(f"<html lang=fr>{content.value}"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Une ronde de ce volet", []),
        ("draws of this stream", ["draws", "of", "this", "stream"]),
        ("la page dit « for this week »", []),
        ("voir https://www.ontario.ca/page/the-draws", []),
        ("le test CELPIP-General", []),
    ],
)
def test_english_words_are_told_from_french_ones(text: str, found: list[str]) -> None:
    assert english_in(text) == found
