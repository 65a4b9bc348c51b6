"""Social cards: what they say, that all of it is on them, and that they cost little."""

import re
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from PIL import Image, ImageFont

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.card_image import ACCENT, FONTS, HEIGHT, INK, PAPER, WIDTH, Card, Painter
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.pages.draw_pages import draw_pages
from plugins.site.social_cards import cards_of, draw_card, occupation_card, write_cards
from tests.support.examples import FEW

ADDRESS = "https://oinp-record.example"
SITE = Site("A record", ADDRESS, "", Formatter(Language("en")), str)
MARGIN = 72
FRENCH = "ÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸàâæçéèêëîïôœùûüÿ«»’–"


@pytest.fixture(scope="session")
def painter(root: Path) -> Painter:
    return Painter(root / "node_modules")


def named(page: Path) -> dict[str, str]:
    """Return what a page says of its card."""
    metas = html.parse(page).xpath("//meta[starts-with(@property, 'og:image')]")
    return {meta.get("property"): meta.get("content") for meta in metas}


def test_every_draw_has_a_card_of_its_own_and_its_page_names_it(
    site: Path, dataset: Dataset
) -> None:
    for record in dataset.draws:
        card = draw_card(record, dataset, SITE)
        assert named(site / record.url[1:] / "index.html") == {
            "og:image": f"{ADDRESS}{record.url}card.png",
            "og:image:width": str(WIDTH),
            "og:image:height": str(HEIGHT),
            "og:image:alt": card.alt,
        }
        assert (site / record.url[1:] / "card.png").is_file()


def test_a_card_says_what_its_page_says(dataset: Dataset) -> None:
    for record in dataset.draws:
        draw, words = record.draw, SITE.words
        alt = draw_card(record, dataset, SITE).alt
        for said in (
            words.day(draw.date),
            dataset.stream_of(record).title,
            words.target(draw),
            draw.region or "",
            f"Invitations: {words.number(draw.invitations)}",
            f"Score: {words.score(draw)}",
        ):
            assert said in alt, record.id


@pytest.mark.parametrize(
    ("page", "card"),
    [
        ("streams/entrepreneur", "/streams/entrepreneur/card.png"),
        ("guides/glossary", "/card.png"),
        ("occupations/72310", "/occupations/72310/card.png"),
        ("occupations/7231", "/card.png"),
    ],
)
def test_other_pages_name_their_own_card_or_that_of_the_site(
    site: Path, page: str, card: str
) -> None:
    said = named(site / page / "index.html")
    assert said["og:image"] == ADDRESS + card
    assert said["og:image:alt"]
    assert (site / card[1:]).is_file()


def test_every_card_is_a_small_picture_of_the_size_that_pages_name(
    site: Path, dataset: Dataset
) -> None:
    files = list(site.rglob("card.png"))
    assert len(files) > len(dataset.draws)
    for file in files:
        # No reader loads it: a service does, once for all who are shown it.
        assert file.stat().st_size <= 24_000, file
        with Image.open(file) as image:
            assert (image.format, image.size) == ("PNG", (WIDTH, HEIGHT))


def test_the_card_of_an_occupation_says_what_is_open_and_when_it_was_drawn(
    dataset: Dataset, painter: Painter
) -> None:
    for occupation in dataset.tables.occupations.values():
        card = occupation_card(occupation, dataset, SITE)
        assert_all_is_on(card, painter)
        assert f"NOC {occupation.code}; {occupation.title}; " in card.alt
        mentions = dataset.mentions_of(occupation)
        assert ("No known draw named it" in card.alt) is (not mentions)
        assert ("Open now: " in card.alt) is ("No open stream takes it" not in card.alt)
        if mentions:
            last = mentions[0].record
            assert f"Last drawn {SITE.words.day(last.draw.date)}, " in card.alt
            assert f"Score: {SITE.words.score(last.draw)}" in card.alt
            closed = dataset.stream_of(last).closed_since(dataset.today) is not None
            assert (" (closed)" in card.alt) is closed


def assert_all_is_on(card: Card, painter: Painter) -> None:
    """Check every line to the margins of the card, and every line under the one above."""
    lines = list(painter.set(card))
    for line in lines:
        assert line.left >= MARGIN
        assert line.left + painter.width(line.text, line.size, line.weight) <= WIDTH - MARGIN + 1
        assert 0 < line.top < line.top + line.size < HEIGHT
    columns: dict[float, list[tuple[float, float]]] = {}
    for line in lines:
        columns.setdefault(line.left, []).append((line.top, line.top + line.size))
    for places in columns.values():
        for (_, end), (begin, _) in pairwise(sorted(places)):
            assert begin >= end
    said = " ".join(line.text for line in lines)
    texts = (card.title, *card.details, *(part for figure in card.figures for part in figure))
    for text in texts:
        assert text.replace(" ", "") in said.replace(" ", "")


def test_nothing_of_the_record_is_cut_off(painter: Painter, dataset: Dataset) -> None:
    for record in dataset.draws:
        assert_all_is_on(draw_card(record, dataset, SITE), painter)


PHRASES = st.text("abc defg hijklmnop WMÉœ–(),", min_size=1, max_size=200).map(
    lambda text: " ".join(text.split()) or "x"
)


@FEW
@given(title=PHRASES, details=st.lists(PHRASES, max_size=2), value=PHRASES.map(lambda t: t[:60]))
def test_nothing_that_a_draw_may_hold_is_cut_off(
    painter: Painter, title: str, details: list[str], value: str
) -> None:
    figures = (("Invitations", value), ("Score", "CRS 405–435"))
    card = Card("A record", "Draw of a day", title, tuple(details), figures, "Not official.")
    assert_all_is_on(card, painter)


def test_no_ink_is_in_the_margins(painter: Painter, dataset: Dataset) -> None:
    longest = max(dataset.draws, key=lambda record: len(record.draw.target or ""))
    painted = painter.paint(draw_card(longest, dataset, SITE))
    image = Image.open(BytesIO(painted)).convert("RGB")
    below_the_bar = 20
    for box in (
        (0, below_the_bar, MARGIN - 4, HEIGHT),
        (WIDTH - MARGIN + 4, below_the_bar, WIDTH, HEIGHT),
        (0, HEIGHT - 20, WIDTH, HEIGHT),
    ):
        assert image.crop(box).getcolors() == [((box[2] - box[0]) * (box[3] - box[1]), PAPER)]
    inks = {colour for _, colour in image.getcolors(256) or () if isinstance(colour, tuple)}
    assert {PAPER, INK, ACCENT} <= inks


def test_the_font_has_every_letter_of_the_cards_and_of_french(root: Path, dataset: Dataset) -> None:
    said = {sign for record in dataset.draws for sign in draw_card(record, dataset, SITE).alt}
    for weight in (400, 700):
        font = ImageFont.truetype(root / "node_modules" / FONTS.format(weight=weight), 40)
        missing = bytes(font.getmask("\N{CJK UNIFIED IDEOGRAPH-4E00}"))
        for sign in {*said, *FRENCH} - {" "}:
            assert bytes(font.getmask(sign)) != missing, sign


def test_the_colours_are_those_of_the_sheet(root: Path) -> None:
    sheet = (root / "theme/static/site.css").read_text("utf-8")
    for name, colour in (("paper", PAPER), ("ink", INK), ("accent", ACCENT)):
        first = re.search(rf"--{name}: #(\w{{6}});", sheet)
        assert first
        assert bytes.fromhex(first[1]) == bytes(colour)


def test_a_card_is_painted_once_and_the_same_from_the_cache(
    root: Path, dataset: Dataset, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    packages = root / "node_modules"
    small = replace(dataset, draws=dataset.draws[:2])
    cards, pages = cards_of(dataset, SITE), list(draw_pages(small, SITE))
    write_cards(cards, pages, SITE, Painter(packages), tmp_path, tmp_path / "before")
    monkeypatch.setattr(Painter, "paint", lambda *_: pytest.fail("painted again"))
    write_cards(cards, pages, SITE, Painter(packages), tmp_path, tmp_path / "after")
    monkeypatch.undo()
    for record in small.draws:
        name = f"{record.url[1:]}card.png"
        again = Painter(packages).paint(draw_card(record, small, SITE))
        assert (tmp_path / "before" / name).read_bytes() == again
        assert (tmp_path / "after" / name).read_bytes() == again
    assert len(list((tmp_path / "after").rglob("*.png"))) == len(small.draws) + 1, (
        "and that of the site"
    )


def test_a_font_that_is_not_installed_names_the_mend(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="make setup"):
        Painter(tmp_path)
