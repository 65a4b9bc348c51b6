"""Pages of draws: all of them, each year, each draw."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from checker.pathways import STREAMS, stream
from checker.streams.stream import Stream
from plugins.record.dataset import Dataset, DrawRecord, Text, count_invitations
from plugins.record.model import DataChange, DrawKind
from plugins.record.reference_tables import Occupation
from plugins.site.charts import Picture
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, FeedLink, Page
from plugins.site.pages.page_charts import invitation_picture
from plugins.site.pages.stream_pages import stream_feeds


@dataclass(frozen=True, slots=True)
class NamedCode:
    """Store one code of a draw: its title, and what it became where it is a NOC 2016 code."""

    code: str
    title: str
    became: tuple[Occupation, ...] = ()


# A value, and the words for it.
type Choice = tuple[str, str]


@dataclass(frozen=True, slots=True)
class DrawsView:
    """Store what the page of all draws shows; choices are values of the list with their words."""

    records: tuple[DrawRecord, ...]
    years: tuple[tuple[int, int], ...]
    streams: tuple[Choice, ...]
    kinds: tuple[Choice, ...]
    regions: tuple[Choice, ...]

    @property
    def year_choices(self) -> tuple[Choice, ...]:
        """Return the years as choices."""
        return tuple((str(year), str(year)) for year, _ in self.years)


@dataclass(frozen=True, slots=True)
class YearView:
    """Store one year; `invitations` sums the known numbers, `unknown` counts the others."""

    year: int
    records: tuple[DrawRecord, ...]
    invitations: int
    unknown: int
    by_stream: tuple[tuple[Stream, int], ...]
    picture: Picture | None
    previous: int | None
    next: int | None


@dataclass(frozen=True, slots=True)
class Correction:
    """Store one change of the data of a draw, with the words on why."""

    text: Text[DataChange]
    why: Markup


@dataclass(frozen=True, slots=True)
class DrawView:
    """Store one draw with what it named, how it was corrected, and its neighbours in time."""

    record: DrawRecord
    stream: Stream
    named: tuple[NamedCode, ...]
    note: Markup
    corrections: tuple[Correction, ...]
    same_day: tuple[DrawRecord, ...]
    previous: DrawRecord | None
    next: DrawRecord | None


@dataclass(frozen=True, slots=True)
class DrawPlace:
    """Store the path and the title of the page of a draw."""

    path: str
    title: str


_DRAWS = "/draws/"


def draw_feeds(site: Site) -> tuple[FeedLink, ...]:
    """Return the feeds of every draw."""
    _ = site.words.translate
    title = _("Every draw")
    return (
        FeedLink(title, "/feeds/draws.rss"),
        FeedLink(title, "/feeds/draws.atom", "application/atom+xml"),
        FeedLink(title, "/feeds/draws.json", "application/feed+json"),
    )


def named(dataset: Dataset, record: DrawRecord) -> tuple[NamedCode, ...]:
    """Return the codes of a draw with their titles, in the order of the code."""
    tables = dataset.tables
    if record.draw.noc_version == 2021:
        return tuple(
            NamedCode(code, tables.occupations[code].title) for code in sorted(record.draw.nocs)
        )
    old = [tables.old_occupations[code] for code in sorted(record.draw.nocs)]
    return tuple(
        NamedCode(item.code, item.title, tuple(tables.occupations[code] for code in item.became))
        for item in old
    )


def corrections(dataset: Dataset, record: DrawRecord, site: Site) -> tuple[Correction, ...]:
    """Return the logged changes of a draw, newest first."""
    return tuple(
        Correction(text, site.prose.render(text.body))
        for text in dataset.data_changes
        if record.id in text.meta.draws
    )


def draw_pages(dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield the page of all draws, of each year and of each draw."""
    _ = site.words.translate
    years = dataset.years
    all_draws = Crumb(_("Draws"), _DRAWS)
    yield Page(
        _DRAWS,
        "draws.html",
        _("Every draw"),
        _("Every known draw of the Ontario Immigrant Nominee Program since 2017, newest first."),
        _draws_view(dataset, site),
        feeds=draw_feeds(site),
        modified=dataset.draws[0].draw.date if dataset.draws else None,
    )
    for year, records in years.items():
        yield _year_page(year, records, dataset, site, all_draws)
    for records in dataset.by_stream.values():
        for index, record in enumerate(records):
            newer = records[index - 1] if index else None
            older = records[index + 1] if index + 1 < len(records) else None
            yield _draw_page(record, older, newer, dataset, site)
            yield from _moved_pages(record, dataset, site)


def _draws_view(dataset: Dataset, site: Site) -> DrawsView:
    _ = site.words.translate
    draws = [record.draw for record in dataset.draws]
    used = {draw.stream for draw in draws}
    kinds = {DrawKind.GENERAL: _("general"), DrawKind.TARGETED: _("targeted")}
    regions = sorted({draw.region for draw in draws if draw.region})
    return DrawsView(
        dataset.draws,
        tuple((year, len(items)) for year, items in dataset.years.items()),
        tuple((item.slug, _(item.title)) for item in STREAMS if item.slug in used),
        tuple((kind.value, text) for kind, text in kinds.items()),
        tuple((region, site.words.of_record(region)) for region in regions),
    )


def _year_page(
    year: int, records: tuple[DrawRecord, ...], dataset: Dataset, site: Site, up: Crumb
) -> Page:
    _ = site.words.translate
    streams = Counter(record.draw.stream for record in records)
    return Page(
        f"/draws/{year}/",
        "year.html",
        _("Draws of {year}").format(year=year),
        site.words.ngettext(
            "{count} draw of the Ontario Immigrant Nominee Program in {year}, with its score.",
            "{count} draws of the Ontario Immigrant Nominee Program in {year}, with scores.",
            len(records),
        ).format(count=len(records), year=year),
        YearView(
            year,
            records,
            *count_invitations(records),
            tuple((stream(slug), count) for slug, count in streams.most_common()),
            invitation_picture(
                records, (date(year, 1, 1), date(year, 12, 31)), (), site.words, dataset.today
            ),
            year - 1 if year - 1 in dataset.years else None,
            year + 1 if year + 1 in dataset.years else None,
        ),
        crumbs=(up,),
        feeds=draw_feeds(site),
        modified=records[0].draw.date,
    )


def _moved_pages(record: DrawRecord, dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield a page that leads on, for each address that a draw had before it was corrected."""
    _ = site.words.translate
    for url in record.former_urls:
        yield Page(
            url,
            "moved.html",
            _("This draw has another address"),
            _("It was corrected, and its address says its day, its stream and who was meant."),
            DrawPlace(record.url, site.words.draw_title(record.draw, dataset.stream_of(record))),
            crumbs=(Crumb(_("Draws"), _DRAWS),),
            listed=False,
        )


def _draw_page(
    record: DrawRecord,
    older: DrawRecord | None,
    newer: DrawRecord | None,
    dataset: Dataset,
    site: Site,
) -> Page:
    _ = site.words.translate
    draw = record.draw
    its_stream = dataset.stream_of(record)
    same_day = tuple(other for other in dataset.days[draw.date] if other is not record)
    return Page(
        record.url,
        "draw.html",
        site.words.draw_title(draw, its_stream),
        site.words.draw_summary(draw, its_stream),
        DrawView(
            record,
            its_stream,
            named(dataset, record),
            site.prose.render(site.words.of_record(record.note)),
            corrections(dataset, record, site),
            same_day,
            older,
            newer,
        ),
        crumbs=(Crumb(_("Draws"), _DRAWS), Crumb(str(draw.year), f"/draws/{draw.year}/")),
        feeds=stream_feeds(its_stream, site),
        modified=dataset.modified(record),
    )
