"""Pages of words: home, changes, guides, pages about the site, feeds, 404."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from checker.base.period import years_before
from checker.pathways import STREAMS, stream, whole_of
from checker.streams.stream import Status, Stream
from plugins.i18n.site_language import origin_of
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.model import Change, Guide, StandingPage
from plugins.record.reference_tables import NocGroup, Occupation
from plugins.site.context import Site
from plugins.site.pages.draw_pages import draw_feeds
from plugins.site.pages.occupation_pages import occupation_feeds
from plugins.site.pages.open_data_page import open_data_page
from plugins.site.pages.page import Crumb, FeedLink, Page
from plugins.site.pages.points_pages import GridLine, grid_lines
from plugins.site.pages.starting_points import StartingPoint, starting_points
from plugins.site.pages.stream_pages import StreamLine, stream_feeds, stream_line
from plugins.site.safe_markdown import Prose


@dataclass(frozen=True, slots=True)
class ChangeItem:
    """Store one change with its words and the streams it concerns."""

    text: Text[Change]
    body: Markup
    streams: tuple[Stream, ...]

    @property
    def anchor(self) -> str:
        """Return the address of the change on the page of changes."""
        return f"/changes/#{self.text.slug}"


@dataclass(frozen=True, slots=True)
class Closing:
    """Store the streams that closed on one day."""

    day: date
    streams: tuple[Stream, ...]


@dataclass(frozen=True, slots=True)
class Banner:
    """Store what the program is now: which streams closed of late, newest day first, which are open.

    `open`: whole streams, not their pathways. `guide`: the one on the changes of that year.
    """

    closings: tuple[Closing, ...]
    open: tuple[StreamLine, ...]
    guide: Text[Guide] | None


@dataclass(frozen=True, slots=True)
class HomeView:
    """Store what the home page shows."""

    starts: tuple[StartingPoint, ...]
    banner: Banner
    latest: tuple[DrawRecord, ...]
    open_streams: tuple[StreamLine, ...]
    changes: tuple[ChangeItem, ...]
    guides: tuple[Text[Guide], ...]
    draws: int
    occupations: int
    follow: tuple[FeedLink, ...]


@dataclass(frozen=True, slots=True)
class ChangesView:
    """Store every change, newest first, by year."""

    years: tuple[tuple[int, tuple[ChangeItem, ...]], ...]


@dataclass(frozen=True, slots=True)
class GuidesView:
    """Store the list of guides, and the points grids, newest first."""

    guides: tuple[Text[Guide], ...]
    grids: tuple[GridLine, ...]


@dataclass(frozen=True, slots=True)
class GuideView:
    """Store one guide and the draws it lists."""

    text: Text[Guide]
    body: Markup
    records: tuple[DrawRecord, ...]


@dataclass(frozen=True, slots=True)
class TextView:
    """Store a page about the site."""

    text: Text[StandingPage]
    body: Markup


@dataclass(frozen=True, slots=True)
class ReportView:
    """Store the words on how to report a mistake."""

    body: Markup


@dataclass(frozen=True, slots=True)
class ContributeView:
    """Store the words on how to add a draw, and the streams that a draw can be of."""

    body: Markup
    streams: tuple[Stream, ...]


@dataclass(frozen=True, slots=True)
class FeedsView:
    """Store the lists of feeds; those of occupations by broad category; the list of them all."""

    main: tuple[FeedLink, ...]
    calendars: tuple[FeedLink, ...]
    streams: tuple[tuple[Stream, tuple[FeedLink, ...]], ...]
    occupations: tuple[tuple[NocGroup, tuple[tuple[Occupation, tuple[FeedLink, ...]], ...]], ...]
    whole_list: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """Store nothing: the page says all by itself."""


_DRAWN = tuple(item for item in STREAMS if not item.overlay_of)


def change_items(dataset: Dataset, prose: Prose) -> tuple[ChangeItem, ...]:
    """Return every change with its words rendered for one place, newest first."""
    return tuple(
        ChangeItem(text, prose.render(text.body), tuple(stream(slug) for slug in text.meta.streams))
        for text in dataset.changes
    )


def changes_feed(site: Site) -> FeedLink:
    """Return the feed of changes."""
    _ = site.words.translate
    return FeedLink(_("Changes of the program and its rules"), "/feeds/changes.rss")


def draws_calendar(site: Site) -> FeedLink:
    """Return the calendar of every draw."""
    return FeedLink(site.words.translate("Every draw"), "/feeds/draws.ics", "text/calendar")


def _changes_calendar(site: Site) -> FeedLink:
    return FeedLink(changes_feed(site).title, "/feeds/changes.ics", "text/calendar")


def banner(dataset: Dataset) -> Banner:
    """Return what closed in the year before the day of the record, and what is open on it.

    A pilot that ran over other streams is none by itself, nor is a pathway.
    """
    today = dataset.today
    whole = [item for item in STREAMS if not item.overlay_of and not whole_of(item.slug)]
    days: dict[date, list[Stream]] = {}
    for item in whole:
        since = item.closed_since(today)
        if since and since > years_before(today, 1):
            days.setdefault(since, []).append(item)
    closings = tuple(Closing(day, tuple(days[day])) for day in sorted(days, reverse=True))
    slug = f"what-changed-in-{closings[0].day.year}" if closings else ""
    return Banner(
        closings,
        tuple(stream_line(item, dataset) for item in whole if item.status(today) is Status.OPEN),
        next((guide for guide in dataset.guides if guide.slug == slug), None),
    )


def text_pages(dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield every page of words."""
    changes = change_items(dataset, site.prose)
    yield _home(dataset, site, changes)
    yield _changes(dataset, site, changes)
    yield from _guides(dataset, site)
    for text in dataset.pages:
        if text.slug == "open-data":
            yield open_data_page(text, dataset, site)
            continue
        body = site.prose.render(text.body)
        template, view = _with_form(text.slug, body) or ("text.html", TextView(text, body))
        yield Page(
            f"/{text.slug}/",
            template,
            text.meta.title,
            text.meta.summary,
            view,
            words=origin_of(text.language),
            summary=origin_of(text.language),
        )
    yield _feeds(dataset, site)
    _ = site.words.translate
    yield Page(
        "/404.html",
        "404.html",
        _("Page not found"),
        _("There is no page at this address."),
        Nothing(),
        listed=False,
    )


def _with_form(slug: str, body: Markup) -> tuple[str, ContributeView | ReportView] | None:
    if slug == "contribute":
        return "contribute.html", ContributeView(body, _DRAWN)
    if slug == "report":
        return "report.html", ReportView(body)
    return None


def _home(dataset: Dataset, site: Site, changes: tuple[ChangeItem, ...]) -> Page:
    _ = site.words.translate
    return Page(
        "/",
        "home.html",
        site.name,
        _(
            "Every draw of the Ontario Immigrant Nominee Program, every occupation it named, "
            "and a checker that runs in your own browser."
        ),
        HomeView(
            starting_points(site.words, dataset.today),
            banner(dataset),
            dataset.draws[:10],
            tuple(
                stream_line(item, dataset)
                for item in STREAMS
                if item.status(dataset.today) is Status.OPEN
            ),
            changes[:5],
            dataset.guides,
            len(dataset.draws),
            len(dataset.tables.occupations),
            (*draw_feeds(site)[:2], draws_calendar(site)),
        ),
        feeds=(*draw_feeds(site), changes_feed(site)),
    )


def _changes(dataset: Dataset, site: Site, changes: tuple[ChangeItem, ...]) -> Page:
    _ = site.words.translate
    years = sorted({item.text.meta.date.year for item in changes}, reverse=True)
    return Page(
        "/changes/",
        "changes.html",
        _("Changes"),
        _("What changed in the program and its rules, day by day, from 2015 to now."),
        ChangesView(
            tuple(
                (year, tuple(item for item in changes if item.text.meta.date.year == year))
                for year in years
            )
        ),
        feeds=(changes_feed(site), _changes_calendar(site)),
        modified=dataset.changes[0].meta.date if dataset.changes else None,
    )


def _guides(dataset: Dataset, site: Site) -> Iterator[Page]:
    _ = site.words.translate
    yield Page(
        "/guides/",
        "guides.html",
        _("Guides"),
        _(
            "How to apply, how scores work, what to do with a low score, and the words of the field."
        ),
        GuidesView(dataset.guides, grid_lines()),
    )
    for text in dataset.guides:
        word = text.meta.draws_matching
        yield Page(
            f"/guides/{text.slug}/",
            "guide.html",
            text.meta.title,
            text.meta.summary,
            GuideView(text, site.prose.render(text.body), dataset.matching(word) if word else ()),
            crumbs=(Crumb(_("Guides"), "/guides/"),),
            words=origin_of(text.language),
            summary=origin_of(text.language),
        )


def _feeds(dataset: Dataset, site: Site) -> Page:
    _ = site.words.translate
    return Page(
        "/feeds/",
        "feeds.html",
        _("Feeds"),
        _("Follow every draw, one stream, one occupation, or the changes of the rules."),
        FeedsView(
            (*draw_feeds(site), changes_feed(site)),
            (draws_calendar(site), _changes_calendar(site)),
            tuple((item, stream_feeds(item, site)) for item in STREAMS),
            tuple(
                (
                    group,
                    tuple(
                        (item, occupation_feeds(item, site))
                        for item in dataset.tables.members(group.code)
                    ),
                )
                for group in dataset.tables.broad_groups
            ),
            "/feeds/feeds.opml",
        ),
        feeds=(*draw_feeds(site), changes_feed(site)),
    )
