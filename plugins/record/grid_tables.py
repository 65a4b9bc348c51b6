"""Points tables in texts, as Markdown, made from the grids that score."""

from collections.abc import Iterator, Sequence

from checker.pathways import stream
from checker.points.grid import Factor, Grid, Row
from checker.points.scorers import Ladder

type _Cells = Sequence[str]


def points_table(factors: Sequence[Factor], _: Grid) -> str:
    """Print what each answer gives in some factors of a grid."""
    rows = [(words, row) for factor in factors for words, row in _rows(factor, factors)]
    columns = list(dict.fromkeys(row.column for _, row in rows))
    heads = [f"Points, {column}" if column else "Points" for column in columns]
    found: dict[tuple[str, str], dict[str, str]] = {}
    for words, row in rows:
        found.setdefault((words, row.label), {})[row.column] = _span(row.low, row.high)
    body = ([*key, *(cells.get(one, "–") for one in columns)] for key, cells in found.items())
    return _table(["Factor", "Answer", *heads], [*body])


def steps_table(factors: Sequence[Factor], _: Grid) -> str:
    """Print what each step up gives in some factors of a grid; what is read in two ways is left out."""
    body = []
    for factor in factors:
        scorer = factor.scorer.first if isinstance(factor.scorer, Ladder) else factor.scorer
        before = 0
        for row in sorted(scorer.rows(), key=lambda row: row.low):
            if row.low == row.high and row.low > before:
                points = (f"{before}", f"{row.low}", f"{row.low - before}")
                body.append([_named(factor, factors), row.label, *points])
                before = row.low
    return _table(["Factor", "Step up to", "Points before", "Points after", "Gain"], body)


def most_table(factors: Sequence[Factor], grid: Grid) -> str:
    """Print the most points of some factors of a grid, for which stream each counts, and the sums."""
    streams = [stream(slug) for slug in grid.streams]
    heads = [item.short for item in streams] if len(streams) > 1 else []
    body = [
        [
            factor.title,
            f"{factor.most}",
            *("yes" if item.slug in factor.streams else "no" for item in streams[: len(heads)]),
        ]
        for factor in factors
    ]
    if {*factors} == {*grid.factors}:
        sums = [f"**{grid.most(slug)}**" for slug in grid.streams]
        body.append(["**Sum**", *(["", *sums] if heads else sums)])
    return _table(["Factor", "Most points", *heads], body)


def _rows(factor: Factor, beside: Sequence[Factor]) -> Iterator[tuple[str, Row]]:
    """Yield each line of a factor with the words before it."""
    if isinstance(factor.scorer, Ladder):
        for part in (factor.scorer.first, factor.scorer.other):
            yield from ((part.fact.prompt, row) for row in part.rows())
    else:
        yield from ((_named(factor, beside), row) for row in factor.scorer.rows())


def _named(factor: Factor, beside: Sequence[Factor]) -> str:
    """Return the title of a factor, with its streams where another one beside it has the same."""
    if [one.title for one in beside].count(factor.title) == 1:
        return factor.title
    return f"{factor.title} ({', '.join(stream(slug).short for slug in factor.streams)})"


def _span(low: int, high: int) -> str:
    return f"{low}" if low == high else f"{low} to {high}"


def _table(head: _Cells, body: Sequence[_Cells]) -> str:
    """Write a table; what is the same in the first cell of every line says nothing, and is left out."""
    same = len(body) > 1 and len({line[0] for line in body}) == 1
    lines = (head, ["---"] * len(head), *body)
    return "\n".join(f"| {' | '.join(line[same:])} |" for line in lines)
