"""What the columns of a table hold, by the words of their heads, and what a cell says.

A head of other words is a changed layout, not something to make out.
"""

import re
from datetime import date
from enum import Enum

from checker.streams import STREAMS
from plugins.contribute import answers
from plugins.contribute.answers import BadAnswer
from plugins.record.ids import slug


class Column(Enum):
    """Name a column; the words it must have one of, and all the words it may have."""

    DAY = (
        "date",
        "and invitation invitations issue issued notification notifications of portal round search the time",
    )
    PROFILES = (
        "profile profiles",
        "and between created date dates entry eoi express expression expressions interest of "
        "registered submitted were window",
    )
    SCORE = "score crs", "above and cut eoi lowest minimum of off points range scores"
    COUNT = (
        "invitations notifications itas nois",
        "apply apply's candidates interest issued number of to total",
    )
    CODES = (
        "noc nocs occupation occupations",
        "2016 2021 code codes list name names of title titles",
    )
    STREAM = "stream category", "name or the"
    TARGET = "note notes target targeted region details", "and candidates of or the"
    TEER = "teer", "category level"

    def __init__(self, needed: str, allowed: str) -> None:
        self.needed = frozenset(needed.split())
        self.allowed = self.needed | frozenset(allowed.split())


def column(head: str) -> Column | None:
    """Return what a column or a labelled line holds, None where its words are not known."""
    words = set(slug(head).split("-"))
    fitting = [item for item in Column if words & item.needed and words <= item.allowed]
    return fitting[0] if len(fitting) == 1 else None


# Words that stand around the name of a stream.
_AROUND_WORDS = (
    "and apply category draw draws employer entry express for general graduates interest invitations "
    "issued job notifications of offer oinp ontario ontarios s stream streams targeted the to under"
)
_AROUND = frozenset(_AROUND_WORDS.split())


def _words(text: str) -> frozenset[str]:
    plain = re.sub(r"[–—-]", " ", re.sub(r"['’.]", "", text))
    return frozenset(word for word in slug(plain).split("-") if not re.fullmatch(r"20\d\d", word))


_STREAMS = {
    _words(name) - _AROUND: stream.slug
    for stream in STREAMS
    if not stream.overlay_of
    for name in (stream.title, stream.short)
}


def stream_named(words: str) -> str | None:
    """Return the stream that words name and nothing else besides, a year apart."""
    return _STREAMS.get(_words(words) - _AROUND)


def read_day(text: str) -> date | None:
    """Read a day; the time that may follow it is left out."""
    time = r",?\s+(?:at\s+)?\d{1,2}:\d{2}\s*(?:[ap]\.?m\.?)?(?:\s*\(?E[SD]?T\)?)?$"
    return answers.read_day(re.sub(time, "", text.strip(), flags=re.I))


def read_window(text: str) -> tuple[date | None, date | None]:
    """Read "July 2, 2025 to April 28, 2026"; the year may stand once, at the end."""
    if slug(text) in ("", "n-a", "na", "none"):
        return None, None
    plain = re.sub(r"^(?:between|from)\s+", "", text.strip(), flags=re.I)
    parts = re.split(r"\s+(?:to|and|until|-|–|—)\s+|\s*[–—]\s*", plain)
    if len(parts) != 2:
        raise BadAnswer(f"{text!r} is no window of two days; two days with “to” between them")
    year = re.search(r"[0-9]{4}$", parts[1].strip())
    if year and not re.search("[0-9]{4}", parts[0]):
        parts[0] = f"{parts[0]} {year[0]}"
    first, last = (answers.read_day(part) for part in parts)
    if not first or not last or first > last:
        raise BadAnswer(f"{text!r} is no window: its first day must not be after its last")
    return first, last
