"""Which feeds the site has: every draw, each stream, each occupation, the changes; calendars too."""

from calendar import monthrange
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from checker.pathways import STREAMS
from checker.streams.stream import Stream
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.model import Change, DataChange, Precision
from plugins.site.context import Site
from plugins.site.feeds.calendar import Occasion, calendar, event_text, on_day
from plugins.site.feeds.feed import Feed, FeedEntries, Item, atom, json_feed, rss
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
    """Yield every feed and calendar as a file; each draw is rendered once and shared by them.

    The feed of changes tells of corrections of the record as well; the calendar does not. An item
    of an occupation says how many occupations its draw named, and leads to their list.
    """
    _ = site.words.translate
    items = {record.id: _draw_item(record, dataset, site, draw_html) for record in dataset.draws}
    brief = {
        record.id: replace(items[record.id], html=draw_html(record, dataset.stream_of(record), ()))
        for record in dataset.draws
        if record.draw.nocs
    }
    events = {id_: event_text(on_day(item), site.address) for id_, item in items.items()}

    def feed(
        path: str,
        title: str,
        description: str,
        records: Sequence[DrawRecord],
        its: Mapping[str, Item] = items,
        page: str = "",
    ) -> _Followed:
        newest_first = sorted((its[record.id] for record in records), key=_heard_of, reverse=True)
        page = page or path.rpartition("/")[0] + "/"
        known_to = dataset.draws_known_to
        return _Followed(
            _feed(site, path, page, title, description, tuple(newest_first), known_to),
            tuple(events[record.id] for record in records),
        )

    everything = feed(
        "/feeds/draws",
        site.name,
        _("Every draw of the Ontario Immigrant Nominee Program, newest first."),
        dataset.draws,
        page="/draws/",
    )
    of_streams = [
        feed(
            f"/streams/{stream.slug}/feed",
            _("Draws of {stream}").format(stream=_(stream.title)),
            dataset.streams[stream.slug].meta.summary,
            dataset.listed[stream.slug],
        )
        for stream in STREAMS
    ]
    of_occupations = [
        feed(
            f"/occupations/{occupation.code}/feed",
            _("Draws that name NOC {code}: {title}").format(
                code=occupation.code, title=occupation.title
            ),
            _("Every draw that names this occupation, by its code or by an older one."),
            [mention.record for mention in dataset.mentions_of(occupation)],
            brief,
        )
        for occupation in dataset.tables.occupations.values()
    ]
    entries = FeedEntries(site.address)
    yield from _parts(everything.feed, entries, ".rss", ".atom", ".json")
    yield _calendar(everything.feed, f"{everything.feed.path}.ics", everything.events)
    for one in (*of_streams, *of_occupations):
        yield from _parts(one.feed, entries, ".rss", ".atom")
        yield _calendar(one.feed, f"{one.feed.page}calendar.ics", one.events)
    change_list = tuple(changes)
    change_items = tuple(_change_item(item, site, change_html) for item in change_list)
    corrections = tuple(
        _correction_item(item, site, correction_html) for item in corrections_of(dataset)
    )
    of_changes = _feed(
        site,
        "/feeds/changes",
        "/changes/",
        _("Changes of the program and its rules"),
        _("What changed in the Ontario Immigrant Nominee Program, newest first."),
        sorted((*change_items, *corrections), key=_heard_of, reverse=True),
        dataset.last_modified,
    )
    # The changes are few, and short: one file holds them all.
    yield FeedFile(f"{of_changes.path[1:]}.rss", rss(of_changes, entries))
    days = (
        event_text(_occasion(item, of.text.meta), site.address)
        for item, of in zip(change_items, change_list, strict=True)
    )
    yield _calendar(of_changes, f"{of_changes.path}.ics", days)
    groups = (
        (site.name, (everything.feed, of_changes)),
        (_("One stream"), (one.feed for one in of_streams)),
        (_("One occupation"), (one.feed for one in of_occupations)),
    )
    outlines = ((name, map(_outline, feeds)) for name, feeds in groups)
    content = opml(site.name, outlines, site.address, dataset.today)
    yield FeedFile(site.place("/feeds/feeds.opml")[1:], content)


@dataclass(frozen=True, slots=True)
class _Followed:
    """Store one feed, and its draws as events of a calendar."""

    feed: Feed
    events: tuple[bytes, ...]


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
    path, page = site.place(path), site.place(page)
    return Feed(path, page, title, description, items, day, code, hub=site.hub)


def _parts(feed: Feed, entries: FeedEntries, *endings: str) -> Iterator[FeedFile]:
    for history, items in cut(tuple(feed.items)):
        part = replace(feed, items=items, history=history)
        for ending in endings:
            content = _WRITERS[ending](part, entries)
            yield FeedFile(history.path(feed.path)[1:] + ending, content)


def _calendar(feed: Feed, path: str, events: Iterable[bytes]) -> FeedFile:
    return FeedFile(path[1:], calendar(feed.title, feed.description, events))


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
