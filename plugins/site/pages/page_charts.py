"""Which pictures a page shows: cut-offs of one points table, invitations, mentions by stream."""

from collections.abc import Iterable, Sequence
from datetime import date

from checker.base.period import Period
from checker.pathways import stream
from checker.points.grid import Grid
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw, DrawKind
from plugins.record.statistics import Distribution, ranking
from plugins.site.charts import Caption, Picture, Point, in_lanes, over_time
from plugins.site.formatting import Formatter

# The first day of NOC 2021 in the program; older draws name codes of NOC 2016.
_NOC_2021 = date(2022, 11, 16)
# A picture of one or two draws shows nothing that the list does not.
_FEWEST = 3
# The one height of scores that cannot be compared.
_LEVEL = 0


def cutoff_picture(
    of: Distribution, records: Sequence[DrawRecord], words: Formatter, known_to: date, today: date
) -> Picture | None:
    """Return the lowest scores that draws of one points table invited, None for very few."""
    of_grid = [
        record
        for record in records
        if record.draw.score_min is not None
        if record.draw.stream == of.stream.slug and ranking(record.draw) is of.grid
    ]
    if len(of_grid) < _FEWEST:
        return None
    _ = words.translate
    points = [_scored(record, words) for record in of_grid]
    draws = [record.draw for record in of_grid]
    text = _(
        "{count} draws from {first} to {last}. The lowest cut-off is {low}, the highest {high}."
    ).format(
        count=len(draws),
        first=words.day(draws[-1].date),
        last=words.day(draws[0].date),
        low=of.scores[0],
        high=of.scores[-1],
    ) + _closed(draws, words, today)
    caption = Caption(f"{of.stream.slug}-{of.grid.slug}", _("Cut-offs over time"), text)
    return over_time(caption, points, _shown(of.grid.in_force, draws, known_to), from_zero=False)


def invitation_picture(
    records: Sequence[DrawRecord],
    days: tuple[date, date],
    breaks: Sequence[tuple[date, str]],
    words: Formatter,
    today: date,
) -> Picture | None:
    """Return the invitations of each draw, None for very few draws."""
    draws = [record.draw for record in records]
    if len(draws) < _FEWEST:
        return None
    _ = words.translate
    points = [_point(record, words, record.draw.invitations) for record in records]
    most = max((draw.invitations for draw in draws if draw.invitations is not None), default=None)
    text = _(
        "{count} draws from {first} to {last}. The most invitations of one draw: {most}."
    ).format(
        count=len(draws),
        first=words.day(draws[-1].date),
        last=words.day(draws[0].date),
        most=words.number(most),
    ) + _closed(draws, words, today)
    caption = Caption("invitations", _("Invitations of each draw"), text)
    return over_time(caption, points, days, breaks, from_zero=True)


def mention_picture(
    records: Sequence[DrawRecord], words: Formatter, known_to: date, today: date
) -> Picture | None:
    """Return the draws that named an occupation, a lane for each stream; None for very few."""
    if len(records) < _FEWEST:
        return None
    _ = words.translate
    lanes: dict[tuple[str, str], list[DrawRecord]] = {}
    for record in records:
        grid = ranking(record.draw)
        lanes.setdefault((record.draw.stream, grid.slug if grid else ""), []).append(record)
    named = [_lane(slug, bool(grid), of, words, today) for (slug, grid), of in lanes.items()]
    text = _(
        "{count} draws in {streams} streams, from {first} to {last}. A lane is a stream with one "
        "points table; in it, higher is a higher score, from its lowest to its highest."
    ).format(
        count=len(records),
        streams=len({slug for slug, _grid in lanes}),
        first=words.day(records[-1].draw.date),
        last=words.day(records[0].draw.date),
    ) + _closed([record.draw for record in records], words, today)
    caption = Caption("mentions", _("When draws named it"), text)
    first = date(records[-1].draw.year, 1, 1)
    return in_lanes(caption, named, (first, known_to), ((_NOC_2021, _("NOC 2021")),))


def grid_breaks(grids: Sequence[Grid]) -> tuple[tuple[date, str], ...]:
    """Return the first day of each points table, without words of its own."""
    return tuple((grid.in_force.start, "") for grid in grids)


def _shown(in_force: Period, draws: Sequence[Draw], known_to: date) -> tuple[date, date]:
    first = max(in_force.start, date(draws[-1].date.year, 1, 1))
    return first, min(in_force.last or known_to, known_to)


def _lane(
    slug: str, ranked: bool, records: Sequence[DrawRecord], words: Formatter, today: date
) -> tuple[str, list[Point]]:
    """Return a lane with its name; scores of a points table that is not known lie level."""
    _ = words.translate
    of = stream(slug)
    name = words.translate(of.short)
    if of.closed_since(today):
        name = _("{stream} (closed)").format(stream=name)
    known = [record.draw for record in records if ranked and record.draw.score_min is not None]
    if known:
        name = _("{stream}: {scores}").format(stream=name, scores=words.scores(known))
    if ranked:
        return name, [_scored(record, words) for record in records]
    return name, [
        _point(record, words, None if record.draw.score_min is None else _LEVEL)
        for record in records
    ]


def _scored(record: DrawRecord, words: Formatter) -> Point:
    return _point(record, words, record.draw.score_min, record.draw.score_max)


def _point(
    record: DrawRecord, words: Formatter, value: int | None, top: int | None = None
) -> Point:
    draw = record.draw
    aimed = draw.kind is DrawKind.TARGETED
    return Point(record, draw.date, _said(draw, words), aimed, value, top)


def _closed(draws: Iterable[Draw], words: Formatter, today: date) -> str:
    """Return how many of the draws are of streams that are closed; nothing where none is."""
    closed = [stream(draw.stream).closed_since(today) is not None for draw in draws]
    if not any(closed):
        return ""
    _ = words.translate
    if all(closed):
        return " " + _("All are of streams that are closed now.")
    text = words.ngettext(
        "{count} of them is of a stream that is closed now.",
        "{count} of them are of streams that are closed now.",
        sum(closed),
    )
    return " " + text.format(count=sum(closed))


def _said(draw: Draw, words: Formatter) -> str:
    _ = words.translate
    invited = _("{number} invited").format(number=words.number(draw.invitations))
    return _("{day}: {score}; {invited}; {target}").format(
        day=words.day(draw.date),
        score=words.score(draw),
        invited=invited,
        target=words.target(draw),
    )
