"""The pages of scores: by the points tables of the program, and by the CRS of Express Entry."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from urllib.parse import urlencode

from checker.advice.score_improvements import gains
from checker.base.facts import EARLIEST, LATEST
from checker.pathways import pathways_of, stream
from checker.points import CRS_GRIDS, EOI_GRIDS
from checker.points.grid import Grid
from checker.questions import HAS_OFFER
from checker.reference.tables import Reference
from checker.rules.expressions import Case
from checker.streams.stream import Stream
from plugins.browser_runtime import Runtime
from plugins.record.dataset import Dataset
from plugins.record.statistics import newest_first
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.pages.checker_page import Json, QuestionGroup, question_groups
from plugins.site.pages.page import Crumb, Page

_EOI, _CRS = "/checker/score/", "/checker/crs/"


@dataclass(frozen=True, slots=True)
class GridVersion:
    """Store a points table of one stream, and what it asks of somebody who has answered nothing."""

    grid: Grid
    first_questions: tuple[str, ...]

    def json(self) -> Json:
        """Return what scripts need of it."""
        period = self.grid.in_force
        return {
            "grid": self.grid.slug,
            "first": period.start.isoformat(),
            "last": period.last and period.last.isoformat(),
            "refuses": bool(self.grid.refuses),
            "questions": self.first_questions,
        }


@dataclass(frozen=True, slots=True)
class RankedStream:
    """Store a stream with the points tables that ranked it, newest first."""

    stream: Stream
    versions: tuple[GridVersion, ...]


@dataclass(frozen=True, slots=True)
class ScoreView:
    """Store what a page of a score needs. `named` says that a person chooses the stream.

    `earliest` and `latest` bound every date that is typed.
    """

    runtime: Runtime
    streams: tuple[RankedStream, ...]
    named: bool
    groups: tuple[QuestionGroup, ...]
    grids: tuple[Grid, ...]
    today: date
    words: Formatter
    earliest: date = EARLIEST
    latest: date = LATEST

    @property
    def open(self) -> tuple[RankedStream, ...]:
        """Return the streams that exist today."""
        return tuple(one for one in self.streams if one.stream.there_on(self.today))

    @property
    def former(self) -> tuple[RankedStream, ...]:
        """Return the streams that do not."""
        return tuple(one for one in self.streams if not one.stream.there_on(self.today))

    def versions_json(self) -> dict[str, list[Json]]:
        """Return the points tables of each stream, by its slug, newest first."""
        return {one.stream.slug: [each.json() for each in one.versions] for one in self.streams}


def score_link(grid: Grid, of: Stream | None, today: date) -> str:
    """Return the link that counts by a grid, on its last day where it ended; empty where none does."""
    slug = ""
    if grid in EOI_GRIDS and not grid.refuses:
        # A stream of several pathways is ranked in each of them.
        slug = (
            next((part for part in pathways_of((of.slug,)) if part in grid.ranked), "")
            if of
            else ""
        )
        if not slug:
            return ""
    elif grid not in CRS_GRIDS:
        return ""
    last = grid.in_force.last
    given = {"stream": slug, "on": last.isoformat() if last and last < today else ""}
    said = urlencode({name: value for name, value in given.items() if value})
    return (_EOI if slug else _CRS) + (f"#{said}" if said else "")


def score_pages(dataset: Dataset, site: Site, runtime: Runtime) -> Iterator[Page]:
    """Yield the page of the score of an expression of interest, and that of the CRS."""
    _ = site.words.translate
    for path, title, description, grids in (
        (
            _EOI,
            _("Work out your EOI score"),
            _(
                "The score of an expression of interest, factor by factor: of the streams that are "
                "open, and of former ones as of a day. Nothing leaves your device."
            ),
            tuple(grid for grid in EOI_GRIDS if not grid.refuses),
        ),
        (
            _CRS,
            _("Work out your CRS score"),
            _(
                "The score of an Express Entry profile by the Comprehensive Ranking System, factor "
                "by factor, in each of its versions. Nothing leaves your device."
            ),
            CRS_GRIDS,
        ),
    ):
        yield Page(
            path,
            "score.html",
            title,
            description,
            _view(newest_first(grids), path == _EOI, dataset, site, runtime),
            crumbs=(Crumb(_("Checker"), "/checker/"),),
        )


def _view(
    grids: tuple[Grid, ...], named: bool, dataset: Dataset, site: Site, runtime: Runtime
) -> ScoreView:
    slugs = tuple(dict.fromkeys(slug for grid in grids for slug in grid.streams))
    # One version of the CRS ranks every stream of Express Entry alike.
    asked = slugs if named else slugs[:1]
    facts = {
        fact.name
        for grid in grids
        for slug in asked
        for factor in grid.factors_of(slug)
        for fact in factor.scorer.facts()
    }
    if any(grid.withheld for grid in grids):
        # It gives no points; but who has said in the checker that there is no offer has no score.
        facts.add(HAS_OFFER.name)
    return ScoreView(
        runtime,
        tuple(_ranked(slug, grids, dataset.tables.checker) for slug in asked),
        named,
        question_groups(site.words.translate, facts),
        grids,
        dataset.today,
        site.words,
    )


def _ranked(slug: str, grids: Iterable[Grid], reference: Reference) -> RankedStream:
    versions = (
        GridVersion(grid, _first_questions(grid, slug, reference))
        for grid in grids
        if slug in grid.ranked
    )
    return RankedStream(stream(slug), tuple(versions))


def _first_questions(grid: Grid, slug: str, reference: Reference) -> tuple[str, ...]:
    told = gains(grid, slug, Case({}, grid.in_force.start, reference))
    return tuple(dict.fromkeys(name for one in told.answer for name in one.facts))
