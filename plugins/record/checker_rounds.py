"""The rounds of the record as one small CSV file for the checker.

What the checker knows of a round is what the keys of its file say; a note says nothing to it.
"""

import csv
from collections.abc import Iterable, Iterator
from io import StringIO

from checker.replay.rounds import COLUMNS, OR, PART, TO
from plugins.record.dataset import DrawRecord
from plugins.record.model import Asked, AskedKind, Draw, DrawKind

NAME = "rounds.csv"


def rounds_csv(records: Iterable[DrawRecord]) -> str:
    """Return the rounds as CSV text, in the order given."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(_row(record) for record in records)
    return text.getvalue()


def _row(record: DrawRecord) -> dict[str, str]:
    draw = record.draw
    return {
        "id": record.id,
        "day": draw.date.isoformat(),
        "until": draw.held_until.isoformat() if draw.held_until else "",
        "stream": draw.stream,
        "targeted": _yes_no(draw.kind is DrawKind.TARGETED),
        "target": draw.target or "",
        "region": draw.region or "",
        "system": draw.score_system.value,
        "scores": OR.join(_scores(draw)),
        "windows": OR.join(_windows(draw)),
        "noc_version": str(draw.noc_version or ""),
        "nocs_complete": "" if draw.nocs_complete is None else _yes_no(draw.nocs_complete),
        # A list that its source only assumed is as good as none.
        "nocs": "" if draw.nocs_assumed else " ".join(draw.nocs),
        "asked": OR.join(map(_asked, draw.asked)),
        "confidence": draw.confidence.value,
    }


def _yes_no(value: bool) -> str:
    return "yes" if value else "no"


def _scores(draw: Draw) -> Iterator[str]:
    if draw.score_min is not None:
        yield _span(draw.score_min, draw.score_max)
    for other in draw.scores_disputed:
        yield _span(other.score_min or 0, other.score_max)


def _windows(draw: Draw) -> Iterator[str]:
    # What had to be scored by a day may have been registered at any time before.
    first = None if draw.profiles_scored else draw.profiles_from
    if first or draw.profiles_to:
        yield _span(first, draw.profiles_to)
    for other in draw.windows_disputed:
        yield _span(other.profiles_from, other.profiles_to)


def _span(first: object, last: object) -> str:
    return TO.join("" if end is None else str(end) for end in (first, last))


def _asked(asked: Asked) -> str:
    detail: object = None
    match asked.kind:
        case AskedKind.EDUCATION:
            detail = asked.degree
        case AskedKind.EXPERIENCE:
            detail = asked.months
        case AskedKind.LANGUAGE if asked.language and asked.clb:
            detail = f"{asked.language} {asked.clb}"
        case AskedKind.PERMIT:
            detail = asked.permit
    return PART.join([asked.kind, str(detail or ""), asked.text.replace(OR, "/")])
