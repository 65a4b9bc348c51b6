"""Job titles from A to Z: every title stands once, in order, and leads to its occupation."""

from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import brotli
import pytest
from lxml import html

from plugins.record.dataset import Dataset
from plugins.site.pages.title_pages import PATH


@pytest.fixture(scope="module")
def letters(site: Path) -> list[Path]:
    links = html.parse(site / PATH[1:] / "index.html").xpath("//main//nav//a/@href")
    return [site / link[1:] / "index.html" for link in links]


def listed(page: Path) -> list[tuple[str, str]]:
    """Return the titles of a page with the codes that they lead to."""
    links = html.parse(page).xpath("//main//section//li/a")
    return [(link.text, link.get("href").split("/")[2]) for link in links]


def test_every_title_stands_once_and_leads_to_its_code(
    letters: list[Path], dataset: Dataset
) -> None:
    found = [title for page in letters for title in listed(page)]
    wanted = {(title, code) for code, of in dataset.tables.titles.items() for title in of}
    assert len(found) == len(set(found))
    assert set(found) == wanted


def test_titles_stand_under_their_first_letter_in_order(letters: list[Path]) -> None:
    by_letter = {page.parent.name: [title.lower() for title, _ in listed(page)] for page in letters}
    plain = [
        title for title in by_letter["b"] if title.isascii() and title.replace(" ", "").isalpha()
    ]
    assert len(plain) > 500
    assert all(before <= after for before, after in pairwise(plain))
    assert all(title.startswith("b") for title in plain)
    assert all(title[0].isdigit() for title in by_letter["0"])


def test_every_page_is_light_enough(letters: list[Path]) -> None:
    assert len(letters) > 20
    for page in letters:
        assert len(brotli.compress(page.read_bytes(), quality=6)) <= 150_000, page


def test_the_page_of_occupations_leads_here_with_scripts_and_without(site: Path) -> None:
    page = html.parse(site / "occupations" / "index.html")
    for place in ("//main/p", "//noscript/p"):
        links = [urlsplit(link).path for link in page.xpath(f"{place}//a/@href")]
        assert PATH in links, place


def test_the_credit_of_the_source_stands_on_each(letters: list[Path]) -> None:
    for page in letters:
        assert "Adapted from Statistics Canada" in page.read_text("utf-8")
