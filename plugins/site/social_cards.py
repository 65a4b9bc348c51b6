"""Social cards: what each says of a draw, a stream, an occupation or the site, and where it lies."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from checker.pathways import STREAMS
from checker.streams.stream import Stream
from plugins.browser_runtime.build_cache import cached
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.reference_tables import Occupation
from plugins.site.card_image import Card, Painter
from plugins.site.context import Site
from plugins.site.occupation_news import news_of
from plugins.site.pages.page import Page

_FILE = "card.png"


@dataclass(frozen=True, slots=True)
class Cards:
    """Store the words of every card by the path of the page that it lies beside."""

    by_page: Mapping[str, Card]

    def path(self, page: str) -> str:
        """Return the path of the picture for a page: its own, else that of the site."""
        return (page if page in self.by_page else "/") + _FILE

    def alt(self, page: str) -> str:
        """Return the words of the picture for a page."""
        return self.by_page.get(page, self.by_page["/"]).alt


def write_cards(
    cards: Cards, pages: Iterable[Page], site: Site, painter: Painter, root: Path, output: Path
) -> None:
    """Write the card of the site, and of each other page among these that has one, beside it.

    A picture is painted once for each content, and kept in `.cache` of `root`.
    """
    wanted = {"/", *(page.path for page in pages)}
    for page, card in cards.by_page.items():
        if page not in wanted:
            continue
        sources = {**painter.sources, "card": repr(card).encode()}
        path = output / site.place(cards.path(page))[1:]
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(cached(root, _FILE, sources, partial(painter.paint, card)))


def cards_of(dataset: Dataset, site: Site) -> Cards:
    """Return what the cards of the site, of each stream, occupation and draw say."""
    return Cards(dict(_cards(dataset, site)))


def _cards(dataset: Dataset, site: Site) -> Iterator[tuple[str, Card]]:
    yield "/", _site_card(dataset, site)
    for stream in STREAMS:
        yield f"/streams/{stream.slug}/", _stream_card(stream, dataset, site)
    for occupation in dataset.tables.occupations.values():
        yield f"/occupations/{occupation.code}/", occupation_card(occupation, dataset, site)
    for record in dataset.draws:
        card = draw_card(record, dataset, site)
        yield from ((url, card) for url in (record.url, *record.former_urls))


def draw_card(record: DrawRecord, dataset: Dataset, site: Site) -> Card:
    """Return what the card of a draw says."""
    _ = site.words.translate
    draw, words = record.draw, site.words
    target = words.target(draw)
    apart = draw.region and draw.region not in (draw.target or "")
    region = words.of_record(draw.region) if draw.region and apart else None
    return Card(
        site.name,
        _("Draw of {day}").format(day=words.day(draw.date)),
        _(dataset.stream_of(record).title),
        (target, region) if region else (target,),
        ((_("Invitations"), words.number(draw.invitations)), (_("Score"), words.score(draw))),
        _not_official(site),
    )


def occupation_card(of: Occupation, dataset: Dataset, site: Site) -> Card:
    """Return what the card of an occupation says."""
    _ = site.words.translate
    mentions = dataset.mentions_of(of)
    figures: tuple[tuple[str, str], ...] = ((_("Known draws"), site.words.number(0)),)
    if mentions:
        last = mentions[0].record.draw
        figures = (
            (_("Last known draw"), site.words.day(last.date)),
            (_("Score"), site.words.score(last)),
        )
    return Card(
        site.name,
        _("NOC %(version)s") % {"version": of.code},
        of.title,
        tuple(news_of(of, dataset, site.words)),
        figures,
        _not_official(site),
    )


def _stream_card(stream: Stream, dataset: Dataset, site: Site) -> Card:
    _ = site.words.translate
    records = dataset.listed[stream.slug]
    last = site.words.day(records[0].draw.date) if records else _("none known")
    return Card(
        site.name,
        _("Stream"),
        _(stream.title),
        (dataset.streams[stream.slug].meta.summary,),
        (
            (_("Known draws"), site.words.number(len(records))),
            (_("Last known draw"), last),
        ),
        _not_official(site),
    )


def _site_card(dataset: Dataset, site: Site) -> Card:
    _ = site.words.translate
    return Card(
        site.name,
        "",
        _("Every known immigration draw of Ontario, and who it was for"),
        (),
        (
            (_("Known draws"), site.words.number(len(dataset.draws))),
            (_("Known up to"), site.words.day(dataset.draws_known_to)),
        ),
        _not_official(site),
    )


def _not_official(site: Site) -> str:
    _ = site.words.translate
    return _("An independent record. It is not a government site.")
