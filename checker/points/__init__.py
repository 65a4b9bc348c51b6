"""Points grids of the program and of Express Entry: dated, cited, never compared with one another."""

from checker.points import crs, eoi_2021, eoi_2022, eoi_2026, fsw

# What ranks people: expressions of interest by the grids of the program, profiles by the CRS.
EOI_GRIDS = (eoi_2021.GRID, eoi_2022.GRID, eoi_2026.GRID)
CRS_GRIDS = crs.GRIDS
# The last one ranks nobody: its points are held against a pass mark.
GRIDS = (*EOI_GRIDS, *CRS_GRIDS, fsw.GRID)
