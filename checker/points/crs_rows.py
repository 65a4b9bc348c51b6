"""Rows of the federal tables as they are printed, with a label for each band."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from checker.points import crs_tables as tables
from checker.points.grid import Row


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
    beside = (
        ("level 7 or more in all four abilities of the first language", 1),
        ("level 9 or more in all four abilities of the first language", 2),
        ("1 year of work in Canada", 1),
        ("2 or more years of work in Canada", 2),
    )
    return plain_rows(
        (f"{what}; {other}", tables.TRANSFER[tier][column])
        for tier, what in ((1, lower), (2, higher))
        for other, column in beside
    )


def year_labels(count: int) -> tuple[str, ...]:
    """Return labels for whole years, from none; the last one stands for more, too."""
    between = (f"{year} years" for year in range(2, count - 1))
    return ("less than a year", "1 year", *between, f"{count - 1} or more years")


def level_labels[T](bands: Sequence[tuple[int, T]]) -> Iterable[tuple[str, T]]:
    """Yield a label for each band of levels, lowest first, with its points for one ability."""
    for place, (least, points) in enumerate(bands):
        if place + 1 == len(bands):
            span = f"{least} or more"
        elif (last := bands[place + 1][0] - 1) == least:
            span = str(least)
        else:
            span = f"{least} or {last}"
        yield f"level {span}, for each ability", points


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
