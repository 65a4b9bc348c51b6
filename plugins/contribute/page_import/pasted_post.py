"""A post of the program that is pasted as text: the answers of each round it tells, and what was not read."""

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise

from plugins.contribute.add_draw import PastedPost
from plugins.contribute.page_import.findings import PageRow
from plugins.contribute.page_import.page_copy import BadPage, PageCopy, TextBlock, read_page
from plugins.contribute.page_import.pairing import together
from plugins.contribute.page_import.rows import read_rows
from plugins.contribute.page_import.sentences import read_sentence, sentences
from plugins.contribute.page_import.targets import Targets
from plugins.contribute.parse_answers import BadAnswer, read_day
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import legible

_HTML = re.compile(r"<(?:p|li|h[1-6]|table|ul|div)\b", re.I)
_MARKDOWN = re.compile(r"^(?:#{1,6} |\|)", re.M)
_CODE = re.compile(r"[•·*-]? *NOC\b", re.I)
# "Masters and PhD Graduate streams: general occupations invited", and a part of such a post.
_TITLE = re.compile(
    r"[A-Z][^.;!?]*\b(?i:invited|(?:invitations|notifications)\b[^.;!?]*\bissued"
    r"|issuance of (?:invitations|notifications)\b[^.;!?]*)"
)
_PART = re.compile(r"[A-Z][\w-]*(?: [A-Za-z][\w-]*){0,3} (?i:occupations|trades)")
_LONGEST_TITLE = 250
# Of the tables of rounds, for a row that is copied without them.
_HEADS = ("Date issued", "Number of invitations issued", "Profiles created", "Score", "Notes")


def read_post(text: str, dataset: Dataset, address: str = "", day: str = "") -> PastedPost:
    """Read the rounds of a post; what cannot be read is said, and no round is guessed.

    `address` is that of its page, `day` the day of a post that does not say its own in a heading.
    """
    is_html = _HTML.search(text) is not None
    marked = text if is_html or _MARKDOWN.search(text) else _marked(text)
    heading = f"<h2>{day}</h2>" if is_html else f"## {day}"
    targets = Targets((record.draw for record in dataset.draws), dataset.tables)
    try:
        page = read_page(f"{heading}\n\n{marked}" if day else marked, is_markdown=not is_html)
    except BadPage as bad:
        return PastedPost((), (str(bad),))
    try:
        found = read_rows(page, address, dataset.tables, targets)
    except BadPage as bad:
        # Its heading is the day, and is easily left out where the text below it is copied.
        told = "" if day else _day_told(page)
        return read_post(text, dataset, address, told) if told else PastedPost((), (str(bad),))
    rows = together(found.rows, found.posts, [], targets)
    looks = [*map(str, found.looks), *(slip for row in rows for slip in (*row.slips, *row.listed))]
    looks += [
        f"{post.total:,} invitations were told for {len(post.rows)} rounds together"
        for post in found.posts
        if post.total is not None and len(post.rows) > 1
    ]
    rounds = tuple(_answers(row, address) for row in rows)
    return PastedPost(rounds, tuple(dict.fromkeys(map(legible, looks))))


def _day_told(page: PageCopy) -> str:
    """Return the day on which a sentence says that a round was held, empty where none does."""
    for block in page.blocks:
        for line in block.lines if isinstance(block, TextBlock) else ():
            for said in (read_sentence(words, None) for words in sentences(line)):
                if said.issued and said.day:
                    return said.day.isoformat()
    return ""


def _marked(text: str) -> str:
    """Return plain lines as Markdown: a day, a title or a part alone is a heading, a code an item.

    Lines with tabs are the rows of a table, as a browser copies it, under the line above.
    """
    lines: list[str] = []
    for above, line in pairwise(["", *text.splitlines()]):
        plain = line.strip()
        if "\t" in plain:
            first = "\t" not in above.strip()
            if first:
                _make_heading(lines)
            lines += _rows(line.split("\t"), first=first)
        elif _is_day(plain):
            lines += ["", f"## {plain}", ""]
        elif len(plain) <= _LONGEST_TITLE and _TITLE.fullmatch(plain):
            lines += ["", f"### {plain}", ""]
        elif _PART.fullmatch(plain):
            lines += ["", f"#### {plain}", ""]
        elif _CODE.match(plain):
            lines.append(f"- {plain.lstrip('•·*- ')}")
        else:
            # Without an empty line before it, it would be the rest of the item above it.
            lines += ["", line, ""]
    return "\n".join(lines)


def _make_heading(lines: list[str]) -> None:
    """Make the last line a heading: it stands above a table and names its stream."""
    last = next((number for number in reversed(range(len(lines))) if lines[number]), None)
    if last is not None and lines[last][0].isalpha() and len(lines[last]) <= _LONGEST_TITLE:
        lines[last] = f"### {lines[last]}"


def _rows(cells: Sequence[str], *, first: bool) -> list[str]:
    """Return a row; the first is the head, or has the program's heads above it where it is a round."""
    if not first:
        return [_row(cells)]
    heads = _HEADS if _is_day(cells[0]) else cells
    begun = ["", _row(heads), _row("---" for _ in heads)]
    return begun if heads is cells else [*begun, _row(cells)]


def _row(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.strip().replace('|', r'\|') for cell in cells)} |"


def _is_day(text: str) -> bool:
    try:
        return read_day(text) is not None
    except BadAnswer:
        return False


def _answers(row: PageRow, address: str) -> dict[str, str]:
    """Return what was read by the names of the answers; what was not read is left to be asked."""
    low, high = row.scores
    first, last = row.profiles
    whole = bool(row.codes) and not row.codes_in_doubt
    answers = {
        "date": row.day.isoformat(),
        "stream": row.stream,
        "target": row.target.words or ("" if row.target.silent else "-"),
        "region": row.target.region or ("-" if row.target.words else ""),
        "invitations": "" if row.invitations is None else str(row.invitations),
        "score": "" if low is None else f"{low}-{high}" if high is not None else str(low),
        "profiles_from": first.isoformat() if first else "",
        "profiles_to": last.isoformat() if last else "",
        "nocs": ", ".join(row.codes),
        "complete": "yes" if whole else "",
        "sources": " ".join(row.sources) if address else "",
    }
    return {name: text for name, text in answers.items() if text}
