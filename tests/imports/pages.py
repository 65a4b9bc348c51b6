"""Pages in the structure of the program's: a table for each stream, or a year's days with lists.

The words are ours; the figures are those of draws given. Each can be had as HTML, with all that a
live page has around its tables, and as Markdown.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from itertools import groupby

from checker.points import CRS_GRIDS
from checker.streams import STREAMS, stream
from plugins.record.model import Draw
from plugins.record.reference import Tables

SITE = "https://www.ontario.ca/page/"
INVITATIONS = SITE + "ontario-immigrant-nominee-program-oinp-invitations-apply"
NOTIFICATIONS = SITE + "oinp-express-entry-notifications-interest"
UPDATES = SITE + "{}-ontario-immigrant-nominee-program-updates"
HEADS = (
    "Date issued",
    "Number of invitations issued",
    "Date profiles created",
    "Score range",
    "Notes",
)
CRS_HEADS = (
    "Date issued",
    "Number of notifications of interest issued",
    "Date profiles created",
    "CRS score range",
    "Notes",
)

type Heading = tuple[int, str]
type Table = Sequence[Sequence[str]]
# An int and words are a heading, rows of cells a table, words a paragraph, a tuple of words a list.
type Part = tuple[int, str] | list[Sequence[str]] | str | tuple[str, ...]


def by_crs(slug: str) -> bool:
    return any(slug in grid.streams() for grid in CRS_GRIDS)


def day(value: date) -> str:
    return f"{value:%B} {value.day}, {value.year}"


def cells(draw: Draw) -> list[str]:
    """Return the row of a draw under HEADS."""
    window = [day(value) for value in (draw.profiles_from, draw.profiles_to) if value]
    score = "N/A" if draw.score_min is None else f"{draw.score_min} and above"
    if draw.score_max is not None:
        score = f"{draw.score_min}-{draw.score_max}"
    return [
        day(draw.date),
        "N/A" if draw.invitations is None else f"{draw.invitations:,}",
        " to ".join(window) if len(window) == 2 else "N/A",
        score,
        draw.target or "General draw",
    ]


def tables(draws: Iterable[Draw], *, crs: bool = False) -> list[Part]:
    """Return the parts of a page of tables: a heading and a table for each stream, newest first."""
    draws = list(draws)
    parts: list[Part] = [(1, "Rounds held"), "What stands around the tables is no draw."]
    for item in STREAMS:
        own = [draw for draw in draws if draw.stream == item.slug]
        if own:
            newest = sorted(own, key=lambda draw: draw.date, reverse=True)
            parts += [
                (2, f"{item.title} stream"),
                [CRS_HEADS if crs else HEADS, *map(cells, newest)],
            ]
    return parts


def updates(draws: Iterable[Draw], codes: Tables) -> list[Part]:
    """Return the parts of a year's updates: a heading a day and target, a table, a list of codes."""
    parts: list[Part] = [(1, "Updates of the year")]
    heads = ("Stream", *HEADS[1:4])

    def group(draw: Draw) -> tuple[date, str, tuple[str, ...]]:
        return draw.date, draw.target or "General draw", draw.nocs

    shown: date | None = None
    for (on, target, nocs), same in groupby(sorted(draws, key=group), group):
        if on != shown:
            parts.append((3, day(on)))
        shown = on
        rows = [[stream(draw.stream).title, *cells(draw)[1:4]] for draw in same]
        parts += [(4, target), "The program has issued invitations.", [heads, *rows]]
        if nocs:
            known = codes.occupations if len(nocs[0]) == 5 else codes.old_occupations
            parts.append(tuple(f"NOC {code} – {known[code].title}" for code in nocs))
    return parts


def html(parts: Iterable[Part], address: str) -> str:
    """Return a page as a browser saves it, with a script, a menu, and end tags left out."""
    body = []
    for part in parts:
        match part:
            case (int() as level, str() as words):
                anchor = words.lower().replace(" ", "-").replace(",", "")
                body.append(f'<h{level} id="{anchor}"><span>{escape(words)}</span></h{level}>')
            case str():
                body.append(f"<p>{escape(part)}")
            case list():
                head, *rows = part
                lines = "".join(f"<th scope=col>{escape(str(cell))}</th>" for cell in head)
                body.append(f"<div><table>\n<thead>\n<tr>{lines}</tr>\n</thead>\n<tbody>")
                for row in rows:
                    row_cells = "".join(f"\n<td><p>{escape(str(cell))}</p></td>" for cell in row)
                    body.append(f"<tr>{row_cells}\n</tr>")
                body.append("</tbody>\n</table></div>")
            case tuple():
                items = "".join(f"<li>{escape(str(words))}\n" for words in part)
                body.append(f"<ul>\n{items}</ul>")
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><title>x</title><link rel="canonical" '
        f'href="{address}"><script>var a = "<table>";</script></head>\n<body><nav><h2>Skilled Trades '
        "stream</h2><ul><li>NOC 00010 – a menu</ul></nav>\n<main>" + "\n".join(body) + "\n</main>\n"
        "</body>\n</html>\n"
    )


def markdown(parts: Iterable[Part], address: str) -> str:
    """Return a page as a Markdown copy, the address in its front matter."""
    body = []
    for part in parts:
        match part:
            case (int() as level, str() as words):
                body.append("#" * level + f" {words}")
            case str():
                body.append(part)
            case list():
                head, *rows = part
                lines = [head, ["---"] * len(head), *rows]
                body.append("\n".join(f"| {' | '.join(map(str, line))} |" for line in lines))
            case tuple():
                body.append("\n".join(f"- {words}" for words in part))
    return f"---\nsource: {address}\ntitle: x\n---\n\n" + "\n\n".join(body) + "\n"
