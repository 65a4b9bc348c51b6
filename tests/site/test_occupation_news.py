"""The words of the search's list: what is open for an occupation, and when it was last drawn."""

from pathlib import Path

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.draw_form import FACTS
from plugins.site.formatting import Formatter
from plugins.site.occupation_news import NEWS, occupation_news
from tests.support.english_part import in_english

# The form that makes a draw, and pages that are kept whole, with the very files they were made with.
OF_EACH_DRAW = {"/contribute/", "/checker/", "/checker/crs/", "/checker/score/", "/offline/"}
WORDS = Formatter(Language("en"))


def news(dataset: Dataset) -> dict[str, str]:
    lines = occupation_news(dataset, WORDS).decode().split("\n")
    return {code: words for code, _, words in (line.partition("\t") for line in lines)}


def test_each_occupation_says_what_is_open_and_when_it_was_last_drawn(dataset: Dataset) -> None:
    found = news(dataset)
    assert found.keys() == dataset.tables.occupations.keys()
    for code, words in found.items():
        mentions = dataset.mentions.get(code, ())
        last = WORDS.day(mentions[0].record.draw.date) if mentions else "No known draw named it"
        assert last in words
        closed = mentions and dataset.stream_of(mentions[0].record).closed_since(dataset.today)
        assert ("(closed)" in words) == bool(closed)
    assert found["72106"].startswith("Open now: Workforce Priority TEER 0–3 · Last drawn ")
    assert found["65201"].startswith("Open now: Workforce Priority TEER 4–5 · ")


def test_it_is_small_beside_the_names(site: Path, dataset: Dataset) -> None:
    path = site / NEWS[1:]
    assert path.read_bytes() == occupation_news(dataset, WORDS)
    packed = path.with_name(f"{path.name}.br")
    assert not packed.exists() or packed.stat().st_size < 4_000


def test_few_pages_name_a_file_whose_name_changes_with_each_draw(site: Path) -> None:
    (facts,) = site.glob(f"assets/*/{FACTS}")
    folder = facts.as_posix().removeprefix(site.as_posix()).removesuffix(FACTS)
    naming = {
        in_english(f"/{page.parent.relative_to(site).as_posix()}/")
        for page in site.rglob("index.html")
        if folder in page.read_text("utf-8")
    }
    assert naming == OF_EACH_DRAW
