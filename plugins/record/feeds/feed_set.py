"""Which feeds the site has: every draw, each stream, each occupation, the changes."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from checker.streams import STREAMS, Stream
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.feeds.feed import Feed, Item, atom, json_feed, rss
from plugins.record.pages.draws import Named, named
from plugins.record.pages.texts import ChangeItem
from plugins.record.site import Site

type DrawHtml = Callable[[DrawRecord, Stream, tuple[Named, ...]], str]
type ChangeHtml = Callable[[ChangeItem], str]


@dataclass(frozen=True, slots=True)
class FeedFile:
    """Hold one file to write, relative to the output folder."""

    file: str
    content: bytes


def feed_files(
    dataset: Dataset,
    site: Site,
    changes: Iterable[ChangeItem],
    draw_html: DrawHtml,
    change_html: ChangeHtml,
) -> Iterator[FeedFile]:
    """Yield every feed as a file; each draw is rendered once and shared by its feeds."""
    _ = site.words.translate
    items = {record.id: _draw_item(record, dataset, site, draw_html) for record in dataset.draws}

    def feed(
        path: str, page: str, title: str, description: str, records: Iterable[DrawRecord]
    ) -> Feed:
        of = tuple(items[record.id] for record in records)
        return Feed(path, page, title, description, of, dataset.draws_known_to)

    everything = feed(
        "/feeds/draws",
        "/draws/",
        site.name,
        _("Every draw of the Ontario Immigrant Nominee Program, newest first."),
        dataset.draws,
    )
    yield FeedFile("feeds/draws.rss", rss(everything, site.address))
    yield FeedFile("feeds/draws.atom", atom(everything, site.address))
    yield FeedFile("feeds/draws.json", json_feed(everything, site.address))
    for stream in STREAMS:
        page = f"/streams/{stream.slug}/"
        its_feed = feed(
            page + "feed",
            page,
            _("Draws of {stream}").format(stream=stream.title),
            dataset.streams[stream.slug].meta.summary,
            dataset.by_stream[stream.slug],
        )
        yield FeedFile(page[1:] + "feed.rss", rss(its_feed, site.address))
        yield FeedFile(page[1:] + "feed.atom", atom(its_feed, site.address))
    for occupation in dataset.tables.occupations.values():
        page = f"/occupations/{occupation.code}/"
        its_feed = feed(
            page + "feed",
            page,
            _("Draws that name NOC {code}: {title}").format(
                code=occupation.code, title=occupation.title
            ),
            _("Every draw that names this occupation, by its code or by an older one."),
            (mention.record for mention in dataset.mentions_of(occupation)),
        )
        yield FeedFile(page[1:] + "feed.rss", rss(its_feed, site.address))
    changes_feed = Feed(
        "/feeds/changes",
        "/changes/",
        _("Changes of the program and its rules"),
        _("What changed in the Ontario Immigrant Nominee Program, newest first."),
        tuple(_change_item(item, change_html) for item in changes),
        dataset.today,
    )
    yield FeedFile("feeds/changes.rss", rss(changes_feed, site.address))


def _draw_item(record: DrawRecord, dataset: Dataset, site: Site, draw_html: DrawHtml) -> Item:
    stream = dataset.stream_of(record)
    return Item(
        f"draw:{record.id}",
        record.url,
        site.words.draw_title(record.draw, stream),
        site.words.draw_summary(record.draw, stream),
        draw_html(record, stream, named(dataset, record)),
        record.draw.date,
    )


def _change_item(item: ChangeItem, change_html: ChangeHtml) -> Item:
    meta = item.text.meta
    return Item(
        f"change:{item.text.slug}",
        item.anchor,
        meta.title,
        item.text.body.split("\n\n")[0],
        change_html(item),
        meta.date,
    )
