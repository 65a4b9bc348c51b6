"""Pages of streams: all of them by family, and each with its dates, lineage and draws."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import groupby

from markupsafe import Markup

from checker.pathways import PATHWAYS, STREAMS, followers_of, parts_of, stream, whole_of
from checker.points.grid import Grid
from checker.streams.stream import Phase, Status, Stream
from plugins.i18n.site_language import origin_of
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.model import StreamText
from plugins.record.statistics import Cutoffs, Gaps, YearLine, by_year, cutoffs, gaps, grids_of
from plugins.site.charts import Picture
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, FeedLink, Page, followed
from plugins.site.pages.page_charts import cutoff_picture, grid_breaks, invitation_picture


@dataclass(frozen=True, slots=True)
class StreamLine:
    """Store one stream in a list: its status today, its number of draws, its last one."""

    stream: Stream
    status: Status
    text: Text[StreamText]
    count: int
    last: DrawRecord | None


@dataclass(frozen=True, slots=True)
class Family:
    """Store the streams of one family."""

    name: str
    lines: tuple[StreamLine, ...]


@dataclass(frozen=True, slots=True)
class StreamsView:
    """Store what the page of all streams shows."""

    families: tuple[Family, ...]


@dataclass(frozen=True, slots=True)
class StreamView:
    """Store one stream: words, status, phases oldest first, lineage, points grids, draws, numbers.

    `several`: some of the draws are recorded under another stream. `cutoff_pictures` go with the distributions of `cutoffs`, one for each.
    """

    stream: Stream
    text: Text[StreamText]
    body: Markup
    status: Status
    phase: Phase | None
    followed_by: tuple[Stream, ...]
    came_after: tuple[Stream, ...]
    overlay_of: tuple[Stream, ...]
    pathways: tuple[Stream, ...]
    pathway_of: Stream | None
    records: tuple[DrawRecord, ...]
    several: bool
    years: tuple[YearLine, ...]
    grids: tuple[Grid, ...]
    cutoffs: Cutoffs
    cutoff_pictures: tuple[Picture | None, ...]
    invitation_picture: Picture | None
    gaps: Gaps | None
    has_rules: bool


_STREAMS = "/streams/"


def stream_feeds(of: Stream, site: Site) -> tuple[FeedLink, ...]:
    """Return the feeds of a stream, and its calendar."""
    return followed(site.words.translate(of.title), f"/streams/{of.slug}/")


def stream_line(of: Stream, dataset: Dataset) -> StreamLine:
    """Return a stream as a line of a list."""
    records = dataset.listed[of.slug]
    return StreamLine(
        of,
        of.status(dataset.today),
        dataset.streams[of.slug],
        len(records),
        records[0] if records else None,
    )


def stream_pages(dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield the page of all streams and of each stream."""
    _ = site.words.translate
    yield Page(
        _STREAMS,
        "streams.html",
        _("Streams"),
        _("Every stream of the program, open or closed: what it is, when it ran, what came after."),
        StreamsView(
            tuple(
                Family(name, tuple(stream_line(item, dataset) for item in items))
                for name, items in groupby(STREAMS, key=lambda item: item.family)
            )
        ),
    )
    for item in STREAMS:
        yield _stream_page(item, dataset, site)


def _stream_page(of: Stream, dataset: Dataset, site: Site) -> Page:
    _ = site.words.translate
    text = dataset.streams[of.slug]
    records = dataset.listed[of.slug]
    known_to = dataset.draws_known_to
    found = cutoffs(records)
    first = date(records[-1].draw.year, 1, 1) if records else known_to
    return Page(
        f"/streams/{of.slug}/",
        "stream.html",
        _(of.title),
        text.meta.summary,
        StreamView(
            of,
            text,
            site.prose.render(text.body),
            of.status(dataset.today),
            of.phase(dataset.today),
            tuple(stream(slug) for slug in followers_of(of.slug)),
            tuple(item for item in STREAMS if item.slug in of.follows),
            tuple(stream(slug) for slug in of.overlay_of),
            tuple(stream(slug) for slug in parts_of(of.slug)),
            whole_of(of.slug),
            records,
            any(record.draw.stream != of.slug for record in records),
            by_year(records),
            grids_of(of),
            found,
            tuple(
                cutoff_picture(item, records, site.words, known_to, dataset.today)
                for item in found.distributions
            ),
            invitation_picture(
                records,
                (first, known_to),
                grid_breaks(grids_of(of)),
                site.words,
                dataset.today,
            ),
            gaps(record.draw.date for record in records),
            any(pathway.slug == of.slug for pathway in PATHWAYS),
        ),
        crumbs=(Crumb(_("Streams"), _STREAMS),),
        feeds=stream_feeds(of, site),
        modified=records[0].draw.date if records else None,
        summary=origin_of(text.language),
    )
