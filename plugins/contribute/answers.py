"""What a contributor types, as it stands on the official page, turned into the values of a draw."""

import re
from datetime import date, datetime
from difflib import get_close_matches
from pathlib import Path

from checker.streams import STREAMS, Stream

# What is typed for "not known" or "none".
NOTHING = frozenset(["", "-", "null", "none", "n/a", "na"])
_FORMS = ("%Y-%m-%d", "%B %d %Y", "%b %d %Y", "%d %B %Y", "%d %b %Y")


class BadAnswer(Exception):
    """Say what was expected of an answer."""


def read_day(text: str) -> date | None:
    """Read "2026-04-30", "April 30, 2026" or "30 Apr 2026"; never 04/05/2026, which is two days."""
    if text.strip().lower() in NOTHING:
        return None
    plain = re.sub(r"[\s,.]+", " ", text).strip()
    for form in _FORMS:
        try:
            return datetime.strptime(plain, form).date()
        except ValueError:
            continue
    raise BadAnswer(f"{text!r} is no day; write 2026-04-30 or April 30, 2026")


def read_count(text: str) -> int | None:
    """Read "1,902"."""
    if text.strip().lower() in NOTHING:
        return None
    digits = re.sub(r"[\s,]", "", text)
    if re.fullmatch("[0-9]{1,6}", digits):
        return int(digits)
    raise BadAnswer(f"{text!r} is no whole number; write 1,902, or - where none was printed")


def read_scores(text: str) -> tuple[int | None, int | None]:
    """Read "57", "57 and above" or "405–435" as the lowest score and the top of a closed range."""
    if text.strip().lower() in NOTHING:
        return None, None
    found = re.fullmatch(
        r"\D*?([0-9]{1,4})\s*(?:\+|and (?:above|over|up|higher)|or (?:more|above|higher))?"
        r"|\D*?([0-9]{1,4})\s*(?:-|–|—|to)\s*([0-9]{1,4})",
        text.strip(),
        re.IGNORECASE,
    )
    if not found:
        raise BadAnswer(f"{text!r} is no score; write 57, or 405-435, or - where none was printed")
    return (int(found[1]), None) if found[1] else (int(found[2]), int(found[3]))


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
    return None if text.strip().lower() in NOTHING else re.sub(r"\s+", " ", text).strip()


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
