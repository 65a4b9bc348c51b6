"""Pages in the shapes of the program's: a table for each stream, or a year's posts with their lists.

The shapes are those of copies of the real pages of invitations, of notifications and of the updates
of 2019, 2024 and 2025; the words are ours and the figures are those of draws given. Each can be had
as HTML, with all that a live page has around its tables, and as Markdown.
"""

from collections.abc import Iterable, Sequence
from datetime import date
from html import escape
from itertools import groupby

from checker.pathways import STREAMS, stream
from checker.points import CRS_GRIDS
from plugins.record.model import Draw
from plugins.record.reference_tables import Tables

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
    "Date/time NOI s issued (notice posted to applicant’s IRCC account)",
    "Number of NOI s issued",
    "Profiles created in IRCC ’s Express Entry system",
    "Number of CRS score range",
    "Notes",
)
REFER = ". Please refer to the OINP Program Updates page for more information."

type Heading = tuple[int, str]
type Table = Sequence[Sequence[str]]
# An int and words are a heading, rows of cells a table, words a paragraph, a tuple of words a list.
type Part = tuple[int, str] | list[Sequence[str]] | str | tuple[str, ...]


def by_crs(slug: str) -> bool:
    return any(slug in grid.streams for grid in CRS_GRIDS)


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
    """Return the parts of a year's updates: a heading a day, a post for each target of the day."""
    parts: list[Part] = [(1, "Updates of the year")]

    def group(draw: Draw) -> tuple[date, str, bool]:
        return draw.date, draw.target or "", by_crs(draw.stream)

    shown: date | None = None
    for (on, _, _), same in groupby(sorted(draws, key=group), group):
        if on != shown:
            parts.append((3, day(on)))
        shown = on
        parts += post(list(same), codes)
    return parts


def post(draws: Sequence[Draw], codes: Tables) -> list[Part]:
    """Return one post, of the draws of a day and target: a total, then each score with its list."""
    first = draws[0]
    letters = "notifications of interest" if by_crs(first.stream) else "invitations to apply"
    titles = [f"{stream(draw.stream).title} stream" for draw in draws]
    target = first.target or "general occupations"
    counts = [draw.invitations for draw in draws]
    count = "" if None in counts else f"{sum(filter(None, counts)):,} "
    kind = "targeted " if first.target else ""
    parts: list[Part] = [
        (4, f"Rounds of the day: {target} invited"),
        f"On {day(first.date)}, we issued {count}{kind}{letters} to people who may qualify for the "
        + " or ".join(titles)
        + ".",
    ]
    for draw, title in zip(draws, titles, strict=True):
        score = "" if draw.score_min is None else f"a score of {draw.score_min} and above"
        if draw.score_max is not None:
            score = f"a CRS score of {draw.score_min}-{draw.score_max}"
        if score:
            parts.append(f"Candidates only received one under the {title} if they had {score}:")
        if draw.nocs and (score or draw is first):
            known = codes.occupations if len(draw.nocs[0]) == 5 else codes.old_occupations
            parts.append(tuple(f"NOC {code} – {known[code].title}" for code in draw.nocs))
            parts.append("You may apply to this stream if you received an invitation to apply.")
    return parts


def html_body(parts: Iterable[Part]) -> str:
    """Return a part of a page as HTML, end tags left out."""
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
    return "\n".join(body)


def html(parts: Iterable[Part], address: str) -> str:
    """Return a page as a browser saves it, with a script and a menu."""
    return (
        f'<!DOCTYPE html>\n<html lang="en">\n<head><title>x</title><link rel="canonical" '
        f'href="{address}"><script>var a = "<table>";</script></head>\n<body><nav><h2>Skilled Trades '
        "stream</h2><ul><li>NOC 00010 – a menu</ul></nav>\n<main>"
        + html_body(parts)
        + "\n</main>\n"
        "</body>\n</html>\n"
    )


def markdown_body(parts: Iterable[Part]) -> str:
    """Return a part of a page as Markdown."""
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
    return "\n\n".join(body) + "\n"


def markdown(parts: Iterable[Part], address: str) -> str:
    """Return a page as a Markdown copy, the address in its front matter."""
    return f"---\nsource: {address}\ntitle: x\n---\n\n" + markdown_body(parts)
