"""What a sentence says of a round: that it was held, its day, streams, counts, scores, window."""

import re
from dataclasses import dataclass
from datetime import date

from plugins.contribute.page_import.cell_words import Scores, Window, day_in, leading_day
from plugins.contribute.page_import.stream_names import streams_in

_SMALL = {
    word: number
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}
_COUNT = rf"(?P<{{}}>\d{{{{1,3}}}}(?:,\d{{{{3}}}})+|\d+|{'|'.join(_SMALL)})"
_LETTERS = r"(?:invitations?(?:\s+to\s+apply)?|notifications?(?:\s+of\s+interest)?|NOIs?|ITAs?)\b"
_PEOPLE = r"(?:candidates?|people|applicants?|individuals?)\b"
_ISSUED = re.compile(
    r"\b(?:issued|sent(?:\s+out)?)\s+(?:(?:a\s+total\s+of|an\s+additional|another|over|more\s+than)\s+)?"
    rf"(?:{_COUNT.format('a')}\s+)?(?:\(\d+\)\s+)?(?:(?!the\b)[\w-]+\s+){{0,4}}?(?P<what>{_LETTERS})"
    rf"|(?:{_COUNT.format('b')}\s+)?(?:(?!the\b|of\b)[\w-]+\s+){{0,3}}?(?P<whats>{_LETTERS})\s+(?:\(\w+\)\s+)?"
    r"(?:were|have\s+been|was|has\s+been)\s+(?:\w+\s+)?(?:issued|sent)"
    rf"|\binvited\s+{_COUNT.format('c')}\s+(?:[\w-]+\s+){{0,3}}?{_PEOPLE}"
    rf"|{_COUNT.format('d')}\s+(?:[\w-]+\s+){{0,3}}?{_PEOPLE}\s+(?:were|have\s+been)\s+invited",
    re.I,
)
_SO_MANY = re.compile(
    rf"{_COUNT.format('n')}\s+(?:(?:targeted|additional|general)\s+)*(?:{_LETTERS}"
    rf"|{_PEOPLE}(?=[^.]*\binvited\b))"
    rf"|\binvited\s+{_COUNT.format('m')}\s+(?:[\w-]+\s+){{0,3}}?{_PEOPLE}",
    re.I,
)
# What is said of letters, and not of a round that was held.
_NO_ROUND = re.compile(
    r"\b(?:will|would|may(?!\s+\d)|can|cannot|must|before|prior to|until|if|not|from the date|once|after)\b"
    r"[^.]{0,40}$",
    re.I,
)
_RECEIVED = re.compile(
    r"\b(?:received?|receiving|given|were|was)\b[^.]{0,30}\b(?:invitations?|notifications?|NOIs?|invited)\b"
    r"|\binvited\b",
    re.I,
)
_SCORES = re.compile(
    r"(?<![\d.,-])(?<!CLB )(?<!NOC )(?<!TEER )(?<!level )(?P<low>\d{2,3})\s*(?:points?\s*)?"
    r"(?:\+|(?:(?:and|or)\s+|&\s*)(?:above|over|higher|more|up)\b)"
    r"|\b(?:scores?|scored|CRS|points|range)\b\)?(?:(?!\bNOC\b)[^.\d]){0,40}?"
    r"(?<![\d,])(?P<from>\d{2,4})\s*(?:points?\s*)?(?:-|–|—|\bto\b|\band\b)\s*(?P<to>\d{2,4})(?![\d,%])"
    r"|\b(?:scores?|cut-?off|minimum|lowest)\b(?:(?!\bNOC\b)[^.\d]){0,30}?"
    r"\b(?:of|was|is|were|at|least)\s+(?:at\s+least\s+)?(?P<only>\d{2,4})(?![\d,]|\s*(?:-|–|%))",
    re.I,
)
_WINDOW = re.compile(
    r"\b(?:created|scored|attested|registered|submitted)\b(?P<rest>[^.]{0,120})", re.I
)
_TARGETED = re.compile(r"\btargeted\b", re.I)


@dataclass(frozen=True, slots=True)
class Clause:
    """Store the streams and the scores that stand together in a sentence."""

    streams: tuple[str, ...]
    scores: Scores


@dataclass(frozen=True, slots=True)
class Sentence:
    """Store what one sentence says.

    `issued`: it says that a round was held; `counts` are invitations with their streams.
    """

    words: str
    issued: bool
    day: date | None
    streams: tuple[str, ...]
    counts: tuple[tuple[tuple[str, ...], int], ...]
    clauses: tuple[Clause, ...]
    window: Window
    scored: bool
    targeted: bool


def sentences(text: str) -> list[str]:
    """Return the sentences of a paragraph."""
    return [
        part.strip()
        for part in re.split(r"(?<=[.!?])(?<!\b[ap]\.m\.)(?<!No\.)\s+(?=[A-Z“\"(])", text)
        if part.strip()
    ]


def read_sentence(words: str, year: int | None) -> Sentence:
    """Read one sentence; `year` is that of the page."""
    held = next(
        (
            found
            for found in _ISSUED.finditer(words)
            if not _NO_ROUND.search(words[: found.start()])
        ),
        None,
    )
    # "the invitation", or one of none: an instruction, not a round.
    issued = held is not None and (
        (held["what"] or held["whats"] or "")
        .lower()
        .startswith(("invitations", "notifications", "nois", "itas"))
        or (held["a"] or held["b"] or held["c"] or held["d"]) is not None
    )
    named = list(streams_in(words))
    scored = [(found.start(), _scores(found)) for found in _SCORES.finditer(words)]
    received = issued or _RECEIVED.search(words) or re.search(r"\bscore", words, re.I)
    counts = [
        (found.start(), number)
        for found in _SO_MANY.finditer(words)
        if (number := _number(found["n"] or found["m"])) is not None
    ]
    streams = tuple(dict.fromkeys(name for _, _, name in named))
    return Sentence(
        words,
        issued,
        _on_day(words, year),
        streams,
        _beside(named, counts) if issued or named else (),
        tuple(
            Clause(names, scores) for names, scores in _beside(named, scored if received else [])
        ),
        _window(words, year),
        bool(re.search(r"\bscored\b", words)),
        bool(_TARGETED.search(words)),
    )


def _beside[T](
    named: list[tuple[int, int, str]], values: list[tuple[int, T]]
) -> tuple[tuple[tuple[str, ...], T], ...]:
    """Give each value the streams that stand with it: before it, or after it where it comes first."""
    every = tuple(dict.fromkeys(name for _, _, name in named))
    if len(values) < 2 or not named:
        return tuple((every, value) for _, value in values)
    ahead = named[0][0] < values[0][0]
    found = []
    for number, (place, value) in enumerate(values):
        if ahead:
            start, stop = (values[number - 1][0] if number else -1), place
        else:
            start = place
            stop = values[number + 1][0] if number + 1 < len(values) else len(named) * 10**6
        names = tuple(dict.fromkeys(name for at, _, name in named if start < at < stop))
        found.append((names, value))
    return tuple(found)


def _scores(found: re.Match[str]) -> Scores:
    if found["low"]:
        return int(found["low"]), None
    if found["from"]:
        return int(found["from"]), int(found["to"])
    return int(found["only"]), None


def _number(text: str) -> int | None:
    plain = text.replace(",", "").lower()
    return int(plain) if plain.isdecimal() else _SMALL.get(plain)


def _on_day(words: str, year: int | None) -> date | None:
    for found in re.finditer(r"\bon\s+|\bdated\s+", words, re.I):
        if day := leading_day(words[found.end() :], year):
            return day
    return None


def _window(words: str, year: int | None) -> Window:
    """Return the window of profiles that a sentence gives; its first day may not be printed."""
    for found in _WINDOW.finditer(words):
        rest = found["rest"]
        if both := re.search(
            r"\b(?:between|from)\s+(.+?)\s*(?:\band\b|\bto\b|[-–—])\s*(.+)", rest, re.I
        ):
            last = day_in(both[2], year)
            first = day_in(both[1], last.year if last else year)
            if first and last and first <= last:
                return first, last
        if by := re.search(r"\bby\s+(.+)", rest, re.I):
            return None, day_in(by[1], year)
    return None, None
