"""Points tables in texts, as Markdown, made from the grids that score."""

from collections.abc import Iterator, Sequence

from checker.base.phrases import Number, Template
from checker.base.words import Wording
from checker.pathways import stream
from checker.points.grid import Factor, Grid, Row
from checker.points.scorers import Ladder

type _Cells = Sequence[str]

_POINTS, _POINTS_OF = Template("Points"), Template("Points, {column}")
_FACTOR, _ANSWER = Template("Factor"), Template("Answer")
_STEPS = (
    Template("Factor"),
    Template("Step up to"),
    Template("Points before"),
    Template("Points after"),
    Template("Gain"),
)
_MOST = Template("Most points")
_YES, _NO, _SUM = Template("yes"), Template("no"), Template("Sum")
_RANGE = Template("{low} to {high}")
_OF_STREAMS = Template("{factor} ({streams})")


def points_table(factors: Sequence[Factor], _: Grid, wording: Wording) -> str:
    """Print what each answer gives in some factors of a grid."""
    rows = [found for factor in factors for found in _rows(factor, factors, wording)]
    columns = list(dict.fromkeys(row.column for _, row in rows))
    heads = [
        wording.words(_POINTS_OF(column=Template(column)) if column else _POINTS)
        for column in columns
    ]
    found: dict[tuple[str, str], dict[str, str]] = {}
    for words, row in rows:
        label = wording.text(row.label)
        found.setdefault((words, label), {})[row.column] = _span(row, wording)
    body = ([*key, *(cells.get(one, "–") for one in columns)] for key, cells in found.items())
    return _table([wording.words(_FACTOR), wording.words(_ANSWER), *heads], [*body])


def steps_table(factors: Sequence[Factor], _: Grid, wording: Wording) -> str:
    """Print what each step up gives in some factors of a grid; what is read in two ways is left out."""
    body = []
    for factor in factors:
        scorer = factor.scorer.first if isinstance(factor.scorer, Ladder) else factor.scorer
        before = 0
        for row in sorted(scorer.rows(), key=lambda row: row.low):
            if row.low == row.high and row.low > before:
                points = (f"{before}", f"{row.low}", f"{row.low - before}")
                label = wording.text(row.label)
                body.append([_named(factor, factors, wording), label, *points])
                before = row.low
    return _table([wording.words(head) for head in _STEPS], body)


def most_table(factors: Sequence[Factor], grid: Grid, wording: Wording) -> str:
    """Print the most points of some factors of a grid, for which stream each counts, and the sums."""
    streams = [stream(slug) for slug in grid.streams]
    heads = [wording.text(item.short) for item in streams] if len(streams) > 1 else []
    body = [
        [
            wording.text(factor.title),
            f"{factor.most}",
            *(
                wording.words(_YES if item.slug in factor.streams else _NO)
                for item in streams[: len(heads)]
            ),
        ]
        for factor in factors
    ]
    if {*factors} == {*grid.factors}:
        sums = [f"**{grid.most(slug)}**" for slug in grid.streams]
        body.append([f"**{wording.words(_SUM)}**", *(["", *sums] if heads else sums)])
    return _table([wording.words(_FACTOR), wording.words(_MOST), *heads], body)


def _rows(factor: Factor, beside: Sequence[Factor], wording: Wording) -> Iterator[tuple[str, Row]]:
    """Yield each line of a factor with the words before it."""
    if isinstance(factor.scorer, Ladder):
        for part in (factor.scorer.first, factor.scorer.other):
            yield from ((wording.words(part.fact), row) for row in part.rows())
    else:
        named = _named(factor, beside, wording)
        yield from ((named, row) for row in factor.scorer.rows())


def _named(factor: Factor, beside: Sequence[Factor], wording: Wording) -> str:
    """Return the title of a factor, with its streams where another one beside it has the same."""
    if [one.title for one in beside].count(factor.title) == 1:
        return wording.text(factor.title)
    streams = ", ".join(wording.text(stream(slug).short) for slug in factor.streams)
    return wording.words(_OF_STREAMS(factor=Template(factor.title), streams=streams))


def _span(row: Row, wording: Wording) -> str:
    low, high = Number(row.low), Number(row.high)
    return wording.words(low if low == high else _RANGE(low=low, high=high))


def _table(head: _Cells, body: Sequence[_Cells]) -> str:
    """Write a table; what is the same in the first cell of every line says nothing, and is left out."""
    same = len(body) > 1 and len({line[0] for line in body}) == 1
    lines = (head, ["---"] * len(head), *body)
    return "\n".join(f"| {' | '.join(line[same:])} |" for line in lines)
