"""What a contributor types, as it stands on the official page, turned into the values of a draw."""

import re
from collections.abc import Callable
from datetime import date
from difflib import get_close_matches
from pathlib import Path

from checker.base.numerals import BadNumber, read_number
from checker.pathways import STREAMS
from checker.streams.stream import Stream

# What is typed, or printed, for "not known" or "none".
NOTHING = frozenset(
    ["", "-", "null", "none", "nil", "n/a", "na", "n.a.", "not applicable", "s.o.", "s/o"]
)
_MONTHS = {
    name: number
    for names in (
        "january february march april may june july august september october november december",
        "jan feb mar apr may jun jul aug sep oct nov dec",
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
        "janv févr mars avr mai juin juill août sept oct nov déc",
        "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    )
    for number, name in enumerate(names.split(), 1)
}
_YEAR = "((?:19|20)[0-9]{2})"
_ISO = re.compile(f"{_YEAR}-([0-9]{{2}})-([0-9]{{2}})")
_TH = "(?:st|nd|rd|th|er|e)?"
_MONTH_FIRST = re.compile(f"([a-zéû]+) ([0-9]{{1,2}}){_TH} {_YEAR}")
_DAY_FIRST = re.compile(f"(?:le )?([0-9]{{1,2}}){_TH} (?:of )?([a-zéû]+) {_YEAR}")
_WEEKDAY = re.compile(
    "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|"
    "(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) "
)
_PARTS_OF_WINDOW = re.compile(
    r" ?[–—] ?| - |(?<=[0-9]{4})- ?(?=[a-z])| (?:to|until|through|and|au|et) (?=.*[0-9])"
)
_BEFORE_WINDOW = re.compile("(?:(?:from|between|du|entre)(?: le)?|profiles created:?) ")
# Signs of a footnote beside a figure.
_MARKS = re.compile("[*†‡]+$")
_COUNTED = re.compile(
    "(?: ?(?:invitations?(?: issued| émises)?|people|persons?|candidates?|candidats?|personnes?|"
    "notifications?(?: of interest)?|nois?))?"
)
# Other words before a figure may turn its meaning: "below 45".
_SCORES = re.compile(
    r"(?:(?:crs|eoi|scores?|range|minimum|at least|of|note|au moins)(?: ?:)? )*([0-9]{1,4})(?: points?)?"
    r"(?: ?(?:\+|(?:and|or|&|et|ou) (?:above|over|up|more|higher|plus))"
    r"| ?(?:-|–|—|to|à) ?([0-9]{1,4})(?: points?)?)?"
)


class BadAnswer(Exception):
    """Report what was expected of an answer."""


def on_one_line(text: str) -> str:
    """Return a text with single spaces, none at its ends."""
    return " ".join(text.split())


def nothing(text: str) -> bool:
    """Return whether an answer is one of the ways to say that nothing was printed."""
    plain = _MARKS.sub("", on_one_line(text).lower())
    return plain in NOTHING or not plain.strip("-–—−‒― ")


def read_day(text: str) -> date | None:
    """Read "2026-04-30", "Thursday, April 30th, 2026" or "30 avril 2026"; never 04/05/2026, which is two."""
    plain = on_one_line(text).lower()
    if nothing(plain):
        return None
    words = _WEEKDAY.sub("", on_one_line(re.sub("[,.]", " ", plain)), count=1)
    try:
        if found := _ISO.fullmatch(plain):
            return date(int(found[1]), int(found[2]), int(found[3]))
        if found := _MONTH_FIRST.fullmatch(words):
            return date(int(found[3]), _MONTHS[found[1]], int(found[2]))
        if found := _DAY_FIRST.fullmatch(words):
            return date(int(found[3]), _MONTHS[found[2]], int(found[1]))
    except KeyError:
        pass
    except ValueError:
        raise BadAnswer(f"{text!r} is no day of the calendar") from None
    raise BadAnswer(f"{text!r} is no day; write 2026-04-30 or April 30, 2026")


def read_window(text: str) -> tuple[date | None, date | None]:
    """Read the first day of a window, or both: "July 2, 2025 – April 28, 2026"."""
    plain = _BEFORE_WINDOW.sub("", on_one_line(text), count=1)
    plain = _BEFORE_WINDOW.sub("", plain.lower(), count=1)
    parts = [part for part in _PARTS_OF_WINDOW.split(plain) if part]
    if len(parts) != 2:
        return read_day(text), None
    first, last = parts[0], read_day(parts[1])
    if last and not re.search(_YEAR, first):
        first = f"{first}, {last.year}"
    return read_day(first), last


def read_count(text: str) -> int | None:
    """Read "1,902", "1 902" or "786 invitations"; two figures are not one."""
    if nothing(text):
        return None
    plain = _MARKS.sub("", on_one_line(text).lower()).strip()
    figure = re.split("[a-z]", plain, maxsplit=1)[0]
    unit = plain[len(figure) :]
    try:
        number = read_number(figure) if _COUNTED.fullmatch(unit) else None
    except BadNumber:
        number = None
    if not isinstance(number, int) or not 0 <= number < 1_000_000:
        raise BadAnswer(f"{text!r} is no whole number; write 1,902, or - where none was printed")
    return number


def read_scores(text: str) -> tuple[int | None, int | None]:
    """Read "57", "57 & above", "57 points" or "405–435" as the lowest score and the top of a range."""
    if nothing(text):
        return None, None
    plain = _MARKS.sub("", on_one_line(text).lower()).strip()
    found = _SCORES.fullmatch(plain)
    if not found:
        raise BadAnswer(f"{text!r} is no score; write 57, or 405-435, or - where none was printed")
    return int(found[1]), int(found[2]) if found[2] else None


def open_streams(day: date) -> tuple[Stream, ...]:
    """Return the streams that a draw of a day can be of, as far as is known."""
    return tuple(item for item in STREAMS if not item.overlay_of and item.there_on(day))


def read_stream(text: str, offered: tuple[Stream, ...]) -> str:
    """Read the number of a stream in the list offered, its slug, its title, or its heading on a page."""
    wanted = text.strip().lower()
    if wanted.isdecimal() and 1 <= int(wanted) <= len(offered):
        return offered[int(wanted) - 1].slug
    every = tuple(item for item in STREAMS if not item.overlay_of)
    for streams in (offered, every):
        for fits in (set.__eq__, set.__le__):
            found = [item.slug for item in streams if _named(item, _name_words(wanted), fits)]
            if len(found) == 1:
                return found[0]
            if found:
                raise BadAnswer(f"{text!r} may be any of {', '.join(found)}; take one")
    names = {name.lower(): item.slug for item in every for name in _names(item)}
    near = dict.fromkeys(names[name] for name in get_close_matches(wanted, names, n=3))
    if near:
        raise BadAnswer(f"{text!r} is no stream; the nearest is {' or '.join(near)}")
    choices = ", ".join(item.slug for item in offered or every)
    raise BadAnswer(f"{text!r} is no stream; take one of {choices}")


def _names(item: Stream) -> tuple[str, ...]:
    return item.short, item.title, item.slug


def _named(item: Stream, wanted: set[str], fits: Callable[[set[str], set[str]], bool]) -> bool:
    return bool(wanted) and any(fits(wanted, _name_words(name)) for name in _names(item))


def _name_words(name: str) -> set[str]:
    """Return the words of a stream's name, without those that pages put before and after it."""
    words = re.findall("[a-z0-9]+", name.lower().replace("\u2019s", "").replace("'s", ""))
    return set(words) - {"ontario", "oinp", "stream", "streams", "the", "category", "pathway"}


def read_text(text: str) -> str | None:
    """Read words on one line."""
    return None if nothing(text) else on_one_line(text)


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
    if nothing(wanted):
        return None
    if wanted in ("y", "yes", "true", "whole"):
        return True
    if wanted in ("n", "no", "false", "partial"):
        return False
    raise BadAnswer(f"{text!r} is neither yes nor no")


def read_sources(text: str) -> tuple[str, ...]:
    """Read addresses that stand apart by spaces or lines; what parts them is no part of them."""
    sources = tuple(found for word in text.split() if (found := word.strip("<>,;.")))
    for source in sources:
        if not source.startswith("https://"):
            raise BadAnswer(f"{source!r} is no address that begins with https://")
    if not sources:
        raise BadAnswer("at least one address is needed: the page where you read it")
    return sources
