"""What a cell or a phrase of a page says: a day, a window of days, a count, a score.

Dashes, times, weekdays, ordinals and footnotes stand on the real pages; whatever is left out of a
figure is named as a slip. What cannot be read raises BadAnswer.
"""

import re
from dataclasses import dataclass
from datetime import date

from plugins.contribute import parse_answers
from plugins.contribute.parse_answers import BadAnswer

type Window = tuple[date | None, date | None]
type Scores = tuple[int | None, int | None]

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_NTH = r"(?:\s*\[?(?:st|nd|rd|th)\b\]?)?"
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s+)?"
_YEAR = r"(?:\s*[,.]?\s*(?P<year{n}>(?:19|20)\d\d)(?!\d))?"
# "April 30", "April 30th, 2026", "30 April 2026"; ISO days go to the reader of parse_answers.
_ONE = (
    rf"{_WEEKDAY}(?:(?P<month{{n}}>{_MONTH})\s*(?P<day{{n}}>\d{{{{1,2}}}})(?!\d){_NTH}"
    rf"|(?P<first{{n}}>\d{{{{1,2}}}}){_NTH}\s+(?P<of{{n}}>{_MONTH}))" + _YEAR
)
_DAY = re.compile(_ONE.format(n=1), re.I)
_TO = r"\s*(?:-|–|—|to|and|until|through)\s*"
_SEVERAL = re.compile(
    rf"{_WEEKDAY}(?P<month>{_MONTH})\s*(?P<day>\d{{1,2}}){_NTH}{_TO}"
    rf"(?:(?P<month2>{_MONTH})\s*)?(?P<day2>\d{{1,2}}){_NTH}\s*,?\s*(?P<year>(?:19|20)\d\d)",
    re.I,
)
_TIME = re.compile(
    r",?\s*(?:at\s+)?\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?\s?m\b\.?)\s*(?:\(?E[SD]?T\)?)?$"
    r"|,?\s*(?:at\s+)?\d{1,2}:\d{2}\s*(?:\(?E[SD]?T\)?)?$",
    re.I,
)
_ISO = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")
_NOTHING = frozenset(["", "-", "–", "—", "n/a", "na", "none", "null", "not applicable", "n.a."])
_MARK = re.compile(r"\s*\[(?!struck)(?:footnote\s*)?\d*[*†‡]?\d*\]|\s*footnote \d+|[*†‡]+")
_FEW = re.compile(r"(?:less|fewer) than\s+\d+|under \d+|<\s*\d+|up to \d+", re.I)


@dataclass(frozen=True, slots=True)
class Read[T]:
    """Store a value, whether the page prints that there is none, and what of the cell was left out."""

    value: T
    slips: tuple[str, ...] = ()
    nothing: bool = False


def day_in(text: str, year: int | None = None) -> date | None:
    """Return the first whole day in a text; `year` is taken where none stands beside it."""
    if iso := _ISO.search(text):
        return _iso(iso[0])
    found, plain = _SEVERAL.search(text), _DAY.search(text)
    if found and plain and found.start() <= plain.start():
        return _date(found["month"], found["day"], found["year"])
    for found in _DAY.finditer(text):
        if made := _made(found, 1, year):
            return made
    return None


def leading_day(text: str, year: int | None = None) -> date | None:
    """Return the day that a text begins with, whatever follows."""
    text = text.strip()
    found = _SEVERAL.match(text) or _DAY.match(text)
    return day_in(found[0], year) if found else None


def heading_day(words: str, year: int | None = None) -> date | None:
    """Return the day that a heading begins with: "May 14, 2026", "October 1: Invitations issued"."""
    text = _TIME.sub("", words.strip())
    found = _SEVERAL.match(text) or _DAY.match(text)
    if not found:
        return _iso(text) if _ISO.fullmatch(text) else None
    rest = text[found.end() :].strip()
    if rest and not re.match(r"[:–—-]|\(", rest):
        return None
    return day_in(found[0], year)


def read_day(text: str) -> Read[date]:
    """Read a day, the time that may follow it left out; of several days, the first."""
    plain = _TIME.sub("", " ".join(_unmarked(text).split()))
    found = _SEVERAL.fullmatch(plain)
    first = _date(found["month"], found["day"], found["year"]) if found else None
    if first:
        return Read(first)
    if (found := _DAY.fullmatch(plain)) and (made := _made(found, 1, None)):
        return Read(made)
    day = parse_answers.read_day(plain)
    if day is None:
        raise BadAnswer("no day is printed")
    return Read(day)


def last_day(text: str) -> date | None:
    """Return the last day of "August 11 - 16, 2023", None of a single day."""
    found = _SEVERAL.search(" ".join(text.split()))
    return _date(found["month2"] or found["month"], found["day2"], found["year"]) if found else None


def read_window(text: str, day: date | None = None) -> Read[Window]:
    """Read "July 2, 2025 to April 28, 2026"; a year may stand once, at the end.

    A last day without a year is the round's own where it falls on it.
    """
    plain = " ".join(_unmarked(text).split())
    if plain.lower() in _NOTHING:
        return Read((None, None), nothing=True)
    found = [*_ISO.finditer(plain)] or [*_DAY.finditer(plain)]
    between = re.split(r"\x00", _between(plain, found))
    if len(found) != 2 or any(not _is_joint(part) for part in between):
        raise BadAnswer(f"{text!r} is no window of two days; two days with “to” between them")
    slips: tuple[str, ...] = ()
    if _ISO.fullmatch(found[0][0]):
        first, last = _iso(found[0][0]), _iso(found[1][0])
    else:
        years = [int(part["year1"]) if part["year1"] else None for part in found]
        last = _made(found[1], 1, None)
        first = _made(found[0], 1, years[1])
        if last is None and day and _made(found[1], 1, day.year) == day:
            last, slips = day, (f"“{plain}”: its last day has no year; that of the round is taken",)
    if not first or not last or first > last:
        raise BadAnswer(f"{text!r} is no window: its first day must not be after its last")
    return Read((first, last), slips)


def read_count(text: str) -> Read[int | None]:
    """Read "1,902", "371*" or "Less than 10"; two figures are not one."""
    plain, slips = _marked(text)
    if plain.lower() in _NOTHING:
        return Read(None, slips, nothing=True)
    if _FEW.fullmatch(plain):
        return Read(None, (*slips, f"the count is printed as “{plain}”"), nothing=True)
    return Read(parse_answers.read_count(plain), slips)


def read_scores(text: str) -> Read[Scores]:
    """Read "57", "57 & above" or "405–435" as the lowest score and the top of a closed range."""
    plain, slips = _marked(text)
    if plain.lower() in _NOTHING:
        return Read((None, None), slips, nothing=True)
    words = re.sub(r"\s*&\s*", " and ", plain.lower())
    words = re.sub(r"\bpoints?\b|^between\b|^from\b", " ", words)
    if both := re.fullmatch(r"\s*(\d{2,4}) and (\d{2,4})\s*", words):
        words = f"{both[1]}-{both[2]}"
    low, high = parse_answers.read_scores(words)
    if low is not None and high is not None and low > high:
        raise BadAnswer(f"{text!r} is no range of scores: its first must not be above its last")
    return Read((low, high), slips)


def _marked(text: str) -> tuple[str, tuple[str, ...]]:
    plain = " ".join(_unmarked(text).split())
    shown = " ".join(text.split())
    return plain, () if plain == shown else (f"a footnote stands beside “{shown}”",)


def _unmarked(text: str) -> str:
    return _MARK.sub("", text)


def _between(text: str, found: list[re.Match[str]]) -> str:
    parts, start = [], 0
    for match in found:
        parts.append(text[start : match.start()])
        start = match.end()
    return "\x00".join([*parts, text[start:]])


def _is_joint(text: str) -> bool:
    return not re.sub(r"\b(?:between|from|to|and|until|through)\b|[-–—,.\s]", "", text, flags=re.I)


def _made(found: re.Match[str], n: int, year: int | None) -> date | None:
    month = found[f"month{n}"] or found[f"of{n}"]
    day = found[f"day{n}"] or found[f"first{n}"]
    printed = found[f"year{n}"] or (str(year) if year else None)
    return _date(month, day, printed)


def _date(month: str, day: str, year: str | None) -> date | None:
    if year is None:
        return None
    try:
        return parse_answers.read_day(f"{month.rstrip('.')} {day}, {year}")
    except BadAnswer:
        return None


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
