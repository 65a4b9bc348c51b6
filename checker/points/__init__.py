"""Points grids of the program and of Express Entry: dated, cited, never compared with one another."""

from collections.abc import Iterable
from datetime import date

from checker.pathways import pathways_of
from checker.points import crs, entrepreneur_grids, eoi_2021, eoi_2022, eoi_2026, fsw
from checker.points.grid import Grid

# What ranks people: expressions of interest by the grids of the program, profiles by the CRS.
EOI_GRIDS = (eoi_2021.GRID, eoi_2022.GRID, eoi_2026.GRID, *entrepreneur_grids.GRIDS)
CRS_GRIDS = crs.GRIDS
# The last one ranks nobody: its points are held against a pass mark.
GRIDS = (*EOI_GRIDS, *CRS_GRIDS, fsw.GRID)


def ranked_by(grid: Grid, stream: str) -> bool:
    """Say whether a grid ranks a stream, or a pathway of it."""
    return not grid.ranked.isdisjoint(pathways_of((stream,)))


def most_of(grid: Grid, stream: str) -> int:
    """Return the most points that a grid gives in a stream, or in the best of its pathways."""
    return max(grid.most(slug) for slug in pathways_of((stream,)) if slug in grid.ranked)


def grid_of(grids: Iterable[Grid], stream: str, on: date) -> Grid | None:
    """Return the one of `grids` that ranked a stream on a day, None where none is known."""
    for grid in grids:
        if grid.in_force.holds(on) and ranked_by(grid, stream):
            return grid
    return None
