"""The rounds of the record as one small CSV file for the checker.

Notes are prose. What they say of a score, a window or a day is read here, once; a sentence that
this file does not know is handed on as something more that the round asked for, so that a new
note can make a replay less sure, and never more.
"""

import csv
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from io import StringIO

from checker.rounds import COLUMNS, OR, TO
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw, DrawKind

NAME = "rounds.csv"

_DAY = r"(\d{4}-\d\d-\d\d)"
_SENTENCES = re.compile(r"(?<=[.)])\s+(?=[A-Z])")
# Sentences on sources, counts, scores, windows and lists: they ask nothing of a person.
# The 13 codes of manufacturing count outside the GTA only by the rules of the stream too.
_ASKS_NOTHING = re.compile(
    r"No CRS range printed|CRS range|Cut-off|One source prints|Count|The update (text )?gives|"
    r"Profile window|End of the profile window|Year of the end|Window (ends|is)|Day of the search|"
    r"Date of the update|Issued from|Week of|Announced|(Third|Fifth) entrepreneur|The six trades|"
    r"NOC list|List incomplete|Occupations? (list|named)|Same codes|All of them are|The codes are|"
    r"The (source|last 13 codes|page prints NOC)|Official (table|label)|The official table says|"
    r"Target named|Not on the official pages|Equal in date|The CRS floor of 400 was waived|"
    r"Described by secondary sources as: (?!.*Class only)"
)
# The code list of such a round is a guess of its source: as good as none.
_LIST_NOT_READ = re.compile(r"The codes are assumed|list to be checked")
_SLIP = re.compile(r"probably a slip of the page|almost certainly a misprint")
_SCORED = re.compile(r"Window is of EOI scoring dates|had to be scored")


def rounds_csv(records: Iterable[DrawRecord]) -> str:
    """Return the rounds as CSV text, in the order given."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(record) for record in records)
    return text.getvalue()


def _row(record: DrawRecord) -> dict[str, str]:
    draw, note = record.draw, " ".join(record.note.split())
    until = _until(draw, note)
    return {
        "id": record.id,
        "day": draw.date.isoformat(),
        "until": "" if until == draw.date else until.isoformat(),
        "stream": draw.stream,
        "targeted": _yes_no(draw.kind is DrawKind.TARGETED),
        "target": draw.target or "",
        "region": draw.region or "",
        "system": draw.score_system.value,
        "scores": OR.join(dict.fromkeys(_scores(draw, note))),
        "windows": OR.join(dict.fromkeys(_windows(draw, note))),
        "noc_version": str(draw.noc_version or ""),
        "nocs_complete": "" if draw.nocs_complete is None else _yes_no(draw.nocs_complete),
        "nocs": "" if _LIST_NOT_READ.search(note) else " ".join(draw.nocs),
        "asked": OR.join(_asked(note)),
        "confidence": draw.confidence.value,
    }


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _until(draw: Draw, note: str) -> date:
    """Return the last day of a round of several days, or of one whose day was not printed."""
    if issued := re.search(rf"Issued from {_DAY} to {_DAY}", note):
        return date.fromisoformat(issued[2])
    if re.search(r"[Ww]eek of|over the next week", note):
        return draw.date + timedelta(7)
    return draw.date


def _scores(draw: Draw, note: str) -> Iterator[str]:
    if draw.score_min is not None:
        yield _span(draw.score_min, draw.score_max)
    if read := re.search(r"CRS range (\d+)–(\d+) in the update text", note):
        yield _span(read[1], read[2])
    for pattern in (
        r"Cut-off (\d+) in the table, (\d+) in the update text",
        r"One source prints (\d+) in its text but (\d+) in its table",
    ):
        if read := re.search(pattern, note):
            yield from (_span(read[1], draw.score_max), _span(read[2], draw.score_max))
    if re.search(r"Minimum \d+ in one source, not applicable in another", note):
        yield _span(0, None)


def _windows(draw: Draw, note: str) -> Iterator[str]:
    first, last = draw.profiles_from, draw.profiles_to
    if _SCORED.search(note):
        first = None  # what had to be scored by then may have been registered at any time before
    if first or last:
        yield _span(first, last)
    if read := re.search(rf"Profile window {_DAY}–{_DAY} in the update text", note):
        yield _span(read[1], read[2])
    if read := re.search(rf"Profile window ends {_DAY} in the table, {_DAY} in the update", note):
        yield from (_span(first, read[1]), _span(first, read[2]))
    if _SLIP.search(note):
        yield _span(first, draw.date)


def _span(first: object, last: object) -> str:
    return TO.join("" if end is None else str(end) for end in (first, last))


def _asked(note: str) -> list[str]:
    sentences = (sentence.strip() for sentence in _SENTENCES.split(note))
    return [text.replace(OR, "/") for text in sentences if text and not _ASKS_NOTHING.match(text)]
