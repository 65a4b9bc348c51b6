"""Pages of occupations: all 516, the groups above them, and the old NOC 2016 codes."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from markupsafe import Markup

from checker.base.period import years_before
from checker.pathways import STREAMS, stream
from checker.reference.tables import Wage
from checker.streams.stream import Status, Stream
from plugins.i18n.site_language import Origin
from plugins.record.dataset import Dataset, DrawRecord, Mention, Text
from plugins.record.model import OccupationText
from plugins.record.reference_tables import Licence, NocGroup, Occupation, OldOccupation
from plugins.site.charts import Picture
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, FeedLink, Page, followed
from plugins.site.pages.page_charts import mention_picture
from plugins.site.pages.stream_pages import StreamLine, stream_line
from plugins.site.pages.wage_levels import WageLevels, wage_levels

_TITLES_SHOWN = 30
_LATEST = 5


@dataclass(frozen=True, slots=True)
class OccupationLine:
    """Store one occupation in a list: how many draws named it, and the last one."""

    occupation: Occupation
    count: int
    last: DrawRecord | None


@dataclass(frozen=True, slots=True)
class GroupSection:
    """Store one group and the occupations under it."""

    group: NocGroup
    lines: tuple[OccupationLine, ...]


@dataclass(frozen=True, slots=True)
class OccupationsView:
    """Store what the page of all occupations shows: one section a broad category."""

    sections: tuple[GroupSection, ...]


@dataclass(frozen=True, slots=True)
class GroupView:
    """Store one group, the groups above and below it, and its occupations."""

    group: NocGroup
    above: tuple[NocGroup, ...]
    below: tuple[NocGroup, ...]
    lines: tuple[OccupationLine, ...]


@dataclass(frozen=True, slots=True)
class OldCodesView:
    """Store every NOC 2016 code with the occupations it became."""

    rows: tuple[tuple[OldOccupation, tuple[Occupation, ...]], ...]


@dataclass(frozen=True, slots=True)
class StreamCount:
    """Count the draws of one stream that named an occupation, and hold the last one."""

    stream: Stream
    count: int
    last: DrawRecord


@dataclass(frozen=True, slots=True)
class OccupationView:
    """Store one occupation: words, draws, what is open for its TEER, wages, licences, old codes."""

    occupation: Occupation
    text: Text[OccupationText] | None
    body: Markup
    above: tuple[NocGroup, ...]
    mentions: tuple[Mention, ...]
    picture: Picture | None
    crosses: bool
    last_year: int
    last_year_from: date
    by_stream: tuple[StreamCount, ...]
    open_streams: tuple[StreamLine, ...]
    old: tuple[OldOccupation, ...]
    titles: tuple[str, ...]
    more_titles: int
    wages: WageLevels
    licences: tuple[Licence, ...]

    @property
    def latest(self) -> tuple[Mention, ...]:
        """Return the draws to show first; the page lists the others further down."""
        return self.mentions[:_LATEST]

    @property
    def wage(self) -> Wage | None:
        """Return the wages of all Ontario."""
        return next(region.wage for region in self.wages.regions if region.whole)


_OCCUPATIONS = "/occupations/"


def occupation_feeds(of: Occupation, site: Site) -> tuple[FeedLink, ...]:
    """Return the feeds of an occupation, and its calendar."""
    return followed(site.words.occupation(of), f"/occupations/{of.code}/")


def occupation_pages(dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield the page of all occupations, of old codes, of each group and of each occupation."""
    _ = site.words.translate
    tables = dataset.tables
    crumb = Crumb(_("Occupations"), _OCCUPATIONS)
    yield Page(
        _OCCUPATIONS,
        "occupations.html",
        _("Occupations"),
        _("All 516 occupations of NOC 2021: which draws named each one, and when last."),
        OccupationsView(
            tuple(GroupSection(group, _lines(group, dataset)) for group in tables.broad_groups)
        ),
    )
    yield Page(
        "/occupations/noc-2016/",
        "old_codes.html",
        _("NOC 2016 codes"),
        _("The 4-digit codes used before 16 November 2022, and the 5-digit codes they became."),
        OldCodesView(
            tuple(
                (old, tuple(tables.occupations[code] for code in old.became))
                for old in tables.old_occupations.values()
            )
        ),
        crumbs=(crumb,),
    )
    for group in tables.groups.values():
        yield _group_page(group, dataset, site, crumb)
    for occupation in tables.occupations.values():
        yield _occupation_page(occupation, dataset, site, crumb)


def _lines(group: NocGroup, dataset: Dataset) -> tuple[OccupationLine, ...]:
    lines = []
    for occupation in dataset.tables.members(group.code):
        mentions = dataset.mentions_of(occupation)
        last = mentions[0].record if mentions else None
        lines.append(OccupationLine(occupation, len(mentions), last))
    return tuple(lines)


def _group_page(group: NocGroup, dataset: Dataset, site: Site, crumb: Crumb) -> Page:
    _ = site.words.translate
    above = dataset.tables.ancestors(group.code)
    return Page(
        f"/occupations/{group.code}/",
        "group.html",
        f"{group.code} {group.title}",
        _("Occupations of NOC group {code} ({title}), and the draws that named them.").format(
            code=group.code, title=group.title
        ),
        GroupView(group, above, dataset.tables.subgroups(group.code), _lines(group, dataset)),
        crumbs=(crumb, *_group_crumbs(above)),
        words=Origin.NOC,
    )


def _group_crumbs(groups: tuple[NocGroup, ...]) -> tuple[Crumb, ...]:
    return tuple(
        Crumb(f"{item.code} {item.title}", f"/occupations/{item.code}/", Origin.NOC, item.code)
        for item in groups
    )


def _occupation_page(of: Occupation, dataset: Dataset, site: Site, crumb: Crumb) -> Page:
    _ = site.words.translate
    tables = dataset.tables
    mentions = dataset.mentions_of(of)
    text = dataset.occupations.get(of.code)
    since = years_before(dataset.draws_known_to, 1)
    titles = tables.titles.get(of.code, ())
    above = tables.ancestors(of.code)
    open_streams = _open_streams(of, dataset)
    old = tuple(tables.old_occupations[code] for code in tables.old_codes.get(of.code, ()))
    if mentions:
        description = site.words.ngettext(
            "{count} draw named NOC {code} ({title}), on {day}.",
            "{count} draws named NOC {code} ({title}), last on {day}.",
            len(mentions),
        ).format(
            count=len(mentions),
            code=of.code,
            title=of.title,
            day=site.words.day(mentions[0].record.draw.date),
        )
    else:
        description = _("No known draw named NOC {code} ({title}).").format(
            code=of.code, title=of.title
        )
    return Page(
        f"/occupations/{of.code}/",
        "occupation.html",
        _("{title} (NOC {code})").format(title=of.title, code=of.code),
        description,
        OccupationView(
            of,
            text,
            site.prose.render(text.body if text else ""),
            above,
            mentions,
            mention_picture(
                [mention.record for mention in mentions],
                site.words,
                dataset.draws_known_to,
                dataset.today,
            ),
            any(mention.old for mention in mentions),
            sum(mention.record.draw.date > since for mention in mentions),
            since,
            _by_stream(mentions),
            open_streams,
            old,
            titles[:_TITLES_SHOWN],
            max(0, len(titles) - _TITLES_SHOWN),
            wage_levels(of, (line.stream for line in open_streams), tables, dataset.today),
            tables.licences.get(of.code, ()),
        ),
        crumbs=(crumb, *_group_crumbs(above)),
        feeds=occupation_feeds(of, site),
        modified=mentions[0].record.draw.date if mentions else None,
    )


def _by_stream(mentions: tuple[Mention, ...]) -> tuple[StreamCount, ...]:
    first: dict[str, DrawRecord] = {}
    counts: dict[str, int] = {}
    for mention in mentions:
        slug = mention.record.draw.stream
        first.setdefault(slug, mention.record)
        counts[slug] = counts.get(slug, 0) + 1
    return tuple(StreamCount(stream(slug), counts[slug], last) for slug, last in first.items())


def _open_streams(of: Occupation, dataset: Dataset) -> tuple[StreamLine, ...]:
    """Return the streams open today that take offers in an occupation."""
    return tuple(
        stream_line(item, dataset)
        for item in STREAMS
        if item.status(dataset.today) is Status.OPEN and item.takes and item.takes.include(of.code)
    )
