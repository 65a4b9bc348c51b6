"""What the search page looks through: all prose, as it stands on the pages, at links that lead there."""

import json
from pathlib import Path
from typing import TypedDict

import pytest
from lxml import html

from plugins.record.dataset import Dataset
from plugins.site.search_index import TEXTS, page_parts, search_library


class Part(TypedDict):
    id: str
    heading: str
    text: str


class Found(TypedDict):
    link: str
    title: str
    weight: float
    parts: list[Part]


@pytest.fixture(scope="module")
def texts(site: Path) -> list[Found]:
    found: list[Found] = json.loads((site / TEXTS[1:]).read_text("utf-8"))
    return found


def test_every_page_of_prose_is_in_it_once(
    texts: list[Found], site: Path, dataset: Dataset
) -> None:
    links = [page["link"] for page in texts]
    assert len(links) == len(set(links))
    wanted = {
        "/changes/",
        "/feeds/",
        *(f"/guides/{path.name}/" for path in (site / "guides").iterdir() if path.is_dir()),
        *(f"/streams/{slug}/" for slug in dataset.streams),
        *(f"/rules/{path.name}/" for path in (site / "rules").iterdir() if path.is_dir()),
        *(f"/{text.slug}/" for text in dataset.pages),
    }
    assert wanted <= set(links)


def test_draws_and_occupations_are_not_in_it(texts: list[Found]) -> None:
    assert not [page for page in texts if page["link"].startswith(("/draws/", "/occupations/"))]


def test_every_part_leads_to_a_place_that_is_there(texts: list[Found], site: Path) -> None:
    for page in texts:
        ids = html.parse(site / page["link"][1:] / "index.html").xpath("//@id")
        assert {part["id"] for part in page["parts"]} - {""} <= set(ids), page["link"]


def test_every_heading_and_word_of_the_guides_is_in_it(texts: list[Found], site: Path) -> None:
    by_link = {page["link"]: page for page in texts}
    for guide in (site / "guides").glob("[a-z]*/index.html"):
        page = by_link[f"/guides/{guide.parent.name}/"]
        words = " ".join(f"{part['heading']} {part['text']}" for part in page["parts"]).split()
        for paragraph in html.parse(guide).xpath("//div[@class='prose']/p"):
            assert set(paragraph.text_content().split()) <= set(words), guide


def test_every_change_can_be_led_to(texts: list[Found], dataset: Dataset) -> None:
    (page,) = (page for page in texts if page["link"] == "/changes/")
    assert {text.slug for text in dataset.changes} <= {part["id"] for part in page["parts"]}


PAGE = """<body><header><h2>Not this</h2></header><main>
<h1>Title</h1><p class="lead">First <em>wor</em>ds</p>
<nav><a href="#a">Jump</a></nav>
<section><h2 id="a">One <a class="id" href="#a">A-1</a></h2><p>Text<br>two</p>
<form><p>Ask</p></form><table class="draws"><tr><td>1,902</td></tr></table>
<details><summary>Sources</summary></details>
<article id="b"><p class="sub">a day</p><h3>Inner</h3><ul><li>x</li><li>y</li></ul></article></section>
<h2 id="c">Nothing under it</h2><h3>No id</h3><p>end</p></main></body>"""


def test_parts_begin_at_headings_and_hold_prose_only() -> None:
    assert page_parts(PAGE.encode()) == [
        {"id": "", "heading": "Title", "text": "First words"},
        {"id": "a", "heading": "One", "text": "Text two"},
        {"id": "b", "heading": "Inner", "text": "x y"},
        {"id": "", "heading": "No id", "text": "end"},
    ]


def test_a_library_that_is_not_installed_names_the_mend(root: Path, tmp_path: Path) -> None:
    assert b"MiniSearch" in search_library(root / "node_modules")
    with pytest.raises(FileNotFoundError, match="make setup"):
        search_library(tmp_path)
