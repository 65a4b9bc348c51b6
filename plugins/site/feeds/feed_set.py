"""Which feeds the site has: every draw, each stream, each occupation, the changes; calendars too."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.pathways import STREAMS
from checker.streams.stream import Stream
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.model import Change, DataChange, Precision
from plugins.site.context import Site
from plugins.site.feeds.calendar import Occasion, calendar, on_day
from plugins.site.feeds.feed import Feed, Item, atom, json_feed, rss
from plugins.site.feeds.history import cut
from plugins.site.feeds.opml import Outline, opml
from plugins.site.pages.draw_pages import NamedCode, named
from plugins.site.pages.text_pages import ChangeItem

type DrawHtml = Callable[[DrawRecord, Stream, tuple[NamedCode, ...]], str]
type ChangeHtml = Callable[[ChangeItem], str]
type CorrectionHtml = Callable[[Corrected], str]

_WRITERS = {".rss": rss, ".atom": atom, ".json": json_feed}


@dataclass(frozen=True, slots=True)
class Corrected:
    """Store one logged correction and the draws of the record that it names."""

    text: Text[DataChange]
    records: tuple[DrawRecord, ...]


def corrections_of(dataset: Dataset) -> tuple[Corrected, ...]:
    """Return the corrections of the log, newest first."""
    known = {record.id: record for record in dataset.draws}
    return tuple(
        Corrected(text, tuple(known[id_] for id_ in text.meta.draws if id_ in known))
        for text in dataset.data_changes
        if text.meta.kind == "corrected"
    )


@dataclass(frozen=True, slots=True)
class FeedFile:
    """Store one file to write, relative to the output folder."""

    file: str
    content: bytes


def feed_files(
    dataset: Dataset,
    site: Site,
    changes: Iterable[ChangeItem],
    draw_html: DrawHtml,
    change_html: ChangeHtml,
    correction_html: CorrectionHtml,
) -> Iterator[FeedFile]:
    """Yield every feed as a file; each draw is rendered once and shared by its feeds.

    The feed of changes tells of corrections of the record as well; the calendar does not.
    """
    _ = site.words.translate
    items = {record.id: _draw_item(record, dataset, site, draw_html) for record in dataset.draws}
    change_list = tuple(changes)
    change_items = tuple(_change_item(item, site, change_html) for item in change_list)
    corrections = tuple(
        _correction_item(item, site, correction_html) for item in corrections_of(dataset)
    )

    def feed(
        path: str, page: str, title: str, description: str, records: Iterable[DrawRecord]
    ) -> Feed:
        of = tuple(sorted((items[record.id] for record in records), key=_heard_of, reverse=True))
        return _feed(site, path, page, title, description, of, dataset.draws_known_to)

    everything = feed(
        "/feeds/draws",
        "/draws/",
        site.name,
        _("Every draw of the Ontario Immigrant Nominee Program, newest first."),
        dataset.draws,
    )
    of_streams = [
        feed(
            f"/streams/{stream.slug}/feed",
            f"/streams/{stream.slug}/",
            _("Draws of {stream}").format(stream=_(stream.title)),
            dataset.streams[stream.slug].meta.summary,
            dataset.listed[stream.slug],
        )
        for stream in STREAMS
    ]
    of_occupations = [
        feed(
            f"/occupations/{occupation.code}/feed",
            f"/occupations/{occupation.code}/",
            _("Draws that name NOC {code}: {title}").format(
                code=occupation.code, title=occupation.title
            ),
            _("Every draw that names this occupation, by its code or by an older one."),
            (mention.record for mention in dataset.mentions_of(occupation)),
        )
        for occupation in dataset.tables.occupations.values()
    ]
    of_changes = _feed(
        site,
        "/feeds/changes",
        "/changes/",
        _("Changes of the program and its rules"),
        _("What changed in the Ontario Immigrant Nominee Program, newest first."),
        sorted((*change_items, *corrections), key=_heard_of, reverse=True),
        dataset.last_modified,
    )
    yield from _parts(everything, site, ".rss", ".atom", ".json")
    for stream_feed in of_streams:
        yield from _parts(stream_feed, site, ".rss", ".atom")
    for occupation_feed in of_occupations:
        yield from _parts(occupation_feed, site, ".rss")
    # The changes are few, and short: one file holds them all.
    yield FeedFile(f"{of_changes.path[1:]}.rss", rss(of_changes, site.address))
    rounds = map(on_day, (items[record.id] for record in dataset.draws))
    yield _calendar(everything, rounds, site)
    of_program = replace(of_changes, items=change_items)
    days = (
        _occasion(item, of.text.meta) for item, of in zip(change_items, change_list, strict=True)
    )
    yield _calendar(of_program, days, site)
    groups = (
        (site.name, (everything, of_changes)),
        (_("One stream"), of_streams),
        (_("One occupation"), of_occupations),
    )
    outlines = ((name, map(_outline, feeds)) for name, feeds in groups)
    content = opml(site.name, outlines, site.address, dataset.today)
    yield FeedFile(site.place("/feeds/feeds.opml")[1:], content)


def _feed(
    site: Site,
    path: str,
    page: str,
    title: str,
    description: str,
    items: Sequence[Item],
    day: date,
) -> Feed:
    """Return a feed in the language of a site, at its place there."""
    code = site.language.code
    return Feed(site.place(path), site.place(page), title, description, items, day, code)


def _parts(feed: Feed, site: Site, *endings: str) -> Iterator[FeedFile]:
    for history, items in cut(tuple(feed.items)):
        part = replace(feed, items=items, history=history)
        for ending in endings:
            content = _WRITERS[ending](part, site.address)
            yield FeedFile(history.path(feed.path)[1:] + ending, content)


def _calendar(feed: Feed, occasions: Iterable[Occasion], site: Site) -> FeedFile:
    content = calendar(feed.title, feed.description, occasions, site.address)
    return FeedFile(f"{feed.path[1:]}.ics", content)


def _occasion(item: Item, change: Change) -> Occasion:
    """Return the days that a change may have been on: one, or its month or year."""
    last = {
        Precision.DAY: change.date,
        Precision.MONTH: change.date.replace(
            day=monthrange(change.date.year, change.date.month)[1]
        ),
        Precision.YEAR: date(change.date.year, 12, 31),
    }[change.precision]
    return Occasion(item, change.date, last + timedelta(1))


def _outline(feed: Feed) -> Outline:
    return Outline(feed.title, f"{feed.path}.rss", feed.page)


def _draw_item(record: DrawRecord, dataset: Dataset, site: Site, draw_html: DrawHtml) -> Item:
    _ = site.words.translate
    stream = dataset.stream_of(record)
    title = site.words.draw_title(record.draw, stream)
    if record.draw.recorded:
        title = _("Recorded late, on {day}: {title}").format(
            day=site.words.day(record.draw.recorded), title=title
        )
    return Item(
        f"{site.language.folder}draw:{record.first_id}",
        site.place(record.url),
        title,
        site.words.draw_summary(record.draw, stream),
        draw_html(record, stream, named(dataset, record)),
        record.draw.date,
        record.heard_of,
        dataset.modified(record),
    )


def _change_item(item: ChangeItem, site: Site, change_html: ChangeHtml) -> Item:
    meta = item.text.meta
    return Item(
        f"{site.language.folder}change:{next(iter(meta.former_ids), item.text.slug)}",
        site.place(item.anchor),
        meta.title,
        item.text.body.split("\n\n")[0],
        change_html(item),
        meta.date,
        meta.date,
        meta.date,
    )


def _correction_item(item: Corrected, site: Site, correction_html: CorrectionHtml) -> Item:
    _ = site.words.translate
    meta = item.text.meta
    page = f"{item.records[0].url}#corrections" if item.records else "/open-data/"
    return Item(
        f"{site.language.folder}data:{item.text.slug}",
        site.place(page),
        _("Corrected in the record: {title}").format(title=meta.title),
        item.text.body.split("\n\n")[0],
        correction_html(item),
        meta.date,
        meta.date,
        meta.date,
    )


def _heard_of(item: Item) -> date:
    return item.published
