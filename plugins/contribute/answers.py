"""What a contributor types, as it stands on the official page, turned into the values of a draw."""

import re
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from checker.phases import Stream
from checker.streams import STREAMS

# What is typed for "not known" or "none".
NOTHING = frozenset(["", "-", "null", "none", "n/a", "na"])
_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
_YEAR = "((?:19|20)[0-9]{2})"
_ISO = re.compile(f"{_YEAR}-([0-9]{{2}})-([0-9]{{2}})")
_MONTH_FIRST = re.compile(f"([a-z]+) ([0-9]{{1,2}}) {_YEAR}")
_DAY_FIRST = re.compile(f"([0-9]{{1,2}}) ([a-z]+) {_YEAR}")
_COUNT = re.compile("[0-9]{1,6}|[0-9]{1,3},[0-9]{3}")
# Other words before a figure may turn its meaning: "below 45".
_SCORES = re.compile(
    r"(?:(?:crs|eoi|scores?|range|minimum|at least|of):? )*([0-9]{1,4})"
    r"(?: ?(?:\+|(?:and|or) (?:above|over|up|more|higher))| ?(?:-|–|—|to) ?([0-9]{1,4}))?"
)


class BadAnswer(Exception):
    """Say what was expected of an answer."""


def on_one_line(text: str) -> str:
    """Return a text with single spaces, none at its ends."""
    return " ".join(text.split())


def read_day(text: str) -> date | None:
    """Read "2026-04-30", "April 30, 2026" or "30 Apr 2026"; never 04/05/2026, which is two days."""
    plain = on_one_line(text).lower()
    if plain in NOTHING:
        return None
    words = on_one_line(re.sub("[,.]", " ", plain))
    try:
        if found := _ISO.fullmatch(plain):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _MONTH_FIRST.fullmatch(words):
            return date(int(found[3]), _month(found[1]), int(found[2]))
        if found := _DAY_FIRST.fullmatch(words):
            return date(int(found[3]), _month(found[2]), int(found[1]))
    except ValueError:
        pass
    raise BadAnswer(f"{text!r} is no day; write 2026-04-30 or April 30, 2026")


def _month(word: str) -> int:
    """Return the number of a month by its name, or by three letters of it; 0 for another word."""
    short = "sep" if word == "sept" else word
    return next((n for n, name in enumerate(_MONTHS, 1) if short in (name, name[:3])), 0)


def read_count(text: str) -> int | None:
    """Read "1,902"; two figures are not one."""
    plain = on_one_line(text).lower()
    if plain in NOTHING:
        return None
    if _COUNT.fullmatch(plain):
        return int(plain.replace(",", ""))
    raise BadAnswer(f"{text!r} is no whole number; write 1,902, or - where none was printed")


def read_scores(text: str) -> tuple[int | None, int | None]:
    """Read "57", "57 and above" or "405–435" as the lowest score and the top of a closed range."""
    plain = on_one_line(text).lower()
    if plain in NOTHING:
        return None, None
    found = _SCORES.fullmatch(plain)
    if not found:
        raise BadAnswer(f"{text!r} is no score; write 57, or 405-435, or - where none was printed")
    return int(found[1]), int(found[2]) if found[2] else None


def open_streams(day: date) -> tuple[Stream, ...]:
    """Return the streams that a draw of a day can be of, as far as is known."""
    return tuple(item for item in STREAMS if not item.overlay_of and item.there_on(day))


def read_stream(text: str, offered: tuple[Stream, ...]) -> str:
    """Read the number of a stream in the list offered, its slug or its title."""
    wanted = text.strip().lower()
    if wanted.isdecimal() and 1 <= int(wanted) <= len(offered):
        return offered[int(wanted) - 1].slug
    names = {
        name.lower(): item.slug
        for item in STREAMS
        if not item.overlay_of
        for name in (item.short, item.title, item.slug)
    }
    if wanted in names:
        return names[wanted]
    near = get_close_matches(wanted, names, n=1)
    raise BadAnswer(
        f"{text!r} is no stream; "
        + (f"the nearest is {names[near[0]]}" if near else "take one of ")
        + ("" if near else ", ".join(item.slug for item in offered))
    )


def read_text(text: str) -> str | None:
    """Read words on one line."""
    plain = on_one_line(text)
    return None if plain.lower() in NOTHING else plain


def text_or_file(text: str) -> str:
    """Return a text, or that of the file that `@FILE` names."""
    if not text.startswith("@"):
        return text
    try:
        return Path(text[1:]).read_text("utf-8")
    except (OSError, ValueError) as error:
        raise BadAnswer(f"{text[1:]} cannot be read ({error})") from None


def read_whole(text: str) -> bool | None:
    """Read whether a list of codes is whole: yes, no, or nothing where none was aimed at."""
    wanted = text.strip().lower()
    if wanted in NOTHING:
        return None
    if wanted in ("y", "yes", "true", "whole"):
        return True
    if wanted in ("n", "no", "false", "partial"):
        return False
    raise BadAnswer(f"{text!r} is neither yes nor no")


def read_sources(text: str) -> tuple[str, ...]:
    """Read addresses that stand apart by spaces or lines."""
    sources = tuple(text.split())
    for source in sources:
        if not source.startswith("https://"):
            raise BadAnswer(f"{source!r} is no address that begins with https://")
    if not sources:
        raise BadAnswer("at least one address is needed: the page where you read it")
    return sources
