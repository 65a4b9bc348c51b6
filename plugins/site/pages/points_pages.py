"""Pages of points grids, made from the very objects that score."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.points import EOI_GRIDS, GRIDS, fsw
from checker.points.grid import Cap, Factor, Grid, Row, Scorer
from checker.points.scorers import Ladder
from checker.streams.stream import Stream
from plugins.record.statistics import newest_first, streams_of
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, Page


@dataclass(frozen=True, slots=True)
class GridLine:
    """Store one grid in a list, with the streams that used it."""

    grid: Grid
    streams: tuple[Stream, ...]


@dataclass(frozen=True, slots=True)
class PointsTable:
    """Store one printed table: a label for each row, and its points in each column.

    `caption` says what it is counted from, where a factor has several tables.
    """

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, tuple[Row | None, ...]], ...]


@dataclass(frozen=True, slots=True)
class FactorSection:
    """Store one factor; `streams` is empty where it applies to every stream of the grid.

    `shared_title`: another factor has the same title, for other streams.
    """

    factor: Factor
    streams: tuple[Stream, ...]
    shared_title: bool
    tables: tuple[PointsTable, ...]


@dataclass(frozen=True, slots=True)
class GridView:
    """Store one grid; `our_sum` says that no official page prints the totals.

    `pass_mark` and `minimums` are of a grid that ranks nobody: what its points are held against.
    `two_readings`: some row gives a range, because a text is read in two ways. In a grid that
    gives no total a range is what was not read.
    """

    grid: Grid
    streams: tuple[Stream, ...]
    factors: tuple[FactorSection, ...]
    caps: tuple[tuple[Cap, tuple[str, ...]], ...]
    our_sum: bool
    two_readings: bool
    pass_mark: int | None
    minimums: tuple[str, ...]


def grid_pages(site: Site) -> Iterator[Page]:
    """Yield the page of each grid."""
    _ = site.words.translate
    for grid in newest_first(GRIDS):
        yield Page(
            grid_path(grid),
            "grid.html",
            _(grid.title),
            _("What is known of this points table, and why no total can be given.")
            if grid.refuses
            else _(
                "Every factor of this points table, the most it gives, and how sure we are of it."
            ),
            _view(grid, site),
            crumbs=(Crumb(_("Guides"), "/guides/"),),
        )


def grid_lines() -> tuple[GridLine, ...]:
    """Return each grid as a line of a list, newest first."""
    return tuple(GridLine(grid, streams_of(grid)) for grid in newest_first(GRIDS))


def grid_path(grid: Grid) -> str:
    """Return the path of the page of a grid."""
    return f"/guides/{grid.slug}/"


def tables(scorer: Scorer, site: Site) -> tuple[PointsTable, ...]:
    """Return the tables of a scorer; two where a second one stands in for the first."""
    if not isinstance(scorer, Ladder):
        return (_table("", scorer.rows()),)
    _ = site.words.translate
    other = _("Where that gives nothing: {question}").format(question=_(scorer.other.fact.prompt))
    return (
        _table(_(scorer.first.fact.prompt), scorer.first.rows()),
        _table(other, scorer.other.rows()),
    )


def _view(grid: Grid, site: Site) -> GridView:
    streams = streams_of(grid)
    _ = site.words.translate
    titles = {factor.id: _(factor.title) for factor in grid.factors}
    gated = grid is fsw.GRID
    return GridView(
        grid,
        streams,
        tuple(_section(factor, grid, streams, site) for factor in grid.factors),
        tuple((cap, tuple(titles[id_] for id_ in cap.factors)) for cap in grid.caps),
        grid in EOI_GRIDS and not grid.refuses,
        not grid.refuses
        and any(row.low != row.high for factor in grid.factors for row in factor.scorer.rows()),
        fsw.PASS_MARK if gated else None,
        tuple(_(gate.title) for gate in fsw.GATES) if gated else (),
    )


def _section(factor: Factor, grid: Grid, of_grid: tuple[Stream, ...], site: Site) -> FactorSection:
    streams = tuple(item for item in of_grid if item.slug in factor.streams)
    titles = [other.title for other in grid.factors]
    return FactorSection(
        factor,
        () if streams == of_grid else streams,
        titles.count(factor.title) > 1,
        tables(factor.scorer, site),
    )


def _table(caption: str, rows: tuple[Row, ...]) -> PointsTable:
    """Put rows of several columns beside each other, in the order of their first labels."""
    columns = tuple(dict.fromkeys(row.column for row in rows))
    labels = dict.fromkeys(row.label for row in rows)
    cells = {(row.label, row.column): row for row in rows}
    return PointsTable(
        caption,
        columns,
        tuple((label, tuple(cells.get((label, column)) for column in columns)) for label in labels),
    )
