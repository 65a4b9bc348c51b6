"""Rows of the federal tables as they are printed, with a label for each band."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from checker.points import crs_tables as tables
from checker.points.grid import Row
from checker.points.language_scorers import span_of_levels


def plain_rows(rows: Iterable[tuple[str, int]]) -> tuple[Row, ...]:
    """Return the rows of a table of one column."""
    return tuple(Row(label, points, points) for label, points in rows)


def pair_rows(rows: Iterable[tuple[str, tables.Pair]]) -> tuple[Row, ...]:
    """Return the rows of a table of two columns, one column after the other."""
    table = tuple(rows)
    return tuple(
        Row(label, pair[column], pair[column], name)
        for column, name in enumerate(tables.COLUMNS)
        for label, pair in table
    )


def transfer_rows(lower: str, higher: str) -> tuple[Row, ...]:
    """Return the rows of what is transferred, with each thing that it goes with."""
    work = ("1 year of work in Canada", "2 or more years of work in Canada")
    return plain_rows(
        (f"{what}, with {other}", points)
        for (_, *row), what in zip(tables.TRANSFER[1:], (lower, higher), strict=True)
        for beside in (lowest_labels(tables.LANGUAGE_TIERS), work)
        for other, points in zip(beside, row, strict=True)
    )


def lowest_labels(bands: Sequence[tuple[int, int]]) -> tuple[str, ...]:
    """Return a label for each band of the lowest level in the first language, lowest first."""
    all_four = "or more in all four abilities of the first language"
    tops = [f", but under {above} in one or more" for above, _ in bands[1:]]
    return tuple(
        f"level {least} {all_four}{top}" for (least, _), top in zip(bands, (*tops, ""), strict=True)
    )


def year_labels(count: int) -> tuple[str, ...]:
    """Return labels for whole years, from none; the last one stands for more, too."""
    between = (f"{year} years" for year in range(2, count - 1))
    return ("less than a year", "1 year", *between, f"{count - 1} or more years")


def level_labels[T](bands: Sequence[tuple[int, T]]) -> Iterable[tuple[str, T]]:
    """Yield a label for each band of levels, lowest first, with its points for one ability."""
    for place, (least, points) in enumerate(bands):
        top = None if place + 1 == len(bands) else bands[place + 1][0] - 1
        yield f"level {span_of_levels(least, top)}, for each ability", points


def age_labels[T](table: Sequence[T]) -> Iterable[tuple[str, T]]:
    """Yield a label for each run of ages with the same points."""
    last = tables.YOUNGEST + len(table) - 1
    for points, run in groupby(enumerate(table, tables.YOUNGEST), key=lambda item: item[1]):
        ages = [age for age, _ in run]
        if ages[0] == tables.YOUNGEST:
            label = f"{ages[-1]} or younger"
        elif ages[-1] == last:
            label = f"{ages[0]} or older"
        else:
            label = str(ages[0]) if len(ages) == 1 else f"{ages[0]} to {ages[-1]}"
        yield label, points
