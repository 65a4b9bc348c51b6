"""Numerals: a number as people write it, with a comma or a point, spaces, a currency, a unit.

A comma or a point begins a fraction: 24,50 and 24.5. Three digits after it may be thousands. There,
1,902 is 1902, as both official languages and most others would have it, and 1.902 is refused, for it
is one number to some and another to others; so is each text that one slip makes of two numbers. No
reading is chosen by the answer that it would give.
"""

import re

from checker.base.phrases import Template, Value
from checker.base.words import IN_ENGLISH

# Patterns are compiled when the first number is read, and not at start-up.
_ONE_SEPARATOR = r"([0-9]*)([.,])([0-9]+)"
# In India the thousands are followed by groups of two: 12,34,567.
_GROUPED = (
    r"([1-9][0-9]{0,2}([ '.,])[0-9]{3}(?:\2[0-9]{3})*|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3})"
    r"(?:([.,])([0-9]+))?"
)
_BEFORE = r"\$(?: ?ca)?|(?:ca|c|cad|cdn) ?\$|cad|cdn"
_PARTS = rf"(-? ?)({_BEFORE})? ?([0-9.,](?:[0-9.,' ]*[0-9.,])?) ?(.*)"

_DOLLARS = r"(?:\$ ?(?:ca|cad|cdn)?|(?:ca|c|cad|cdn) ?\$|cad|cdn|(?:canadian )?dollars?)"
# What may stand after a number, by the unit that its question counts in.
_AFTER = {
    "$": rf"{_DOLLARS}? ?(?:(?:a |per |/ ?)(?:year|yr|annum)|/ ?an|yearly|par an)?",
    "$ an hour": rf"{_DOLLARS}? ?"
    r"(?:(?:an? |per |par |/ ?)(?:hour|hr|h|heure)|hourly|(?:de )?l'heure)?",
    "%": "%|per ?cent|pour cent",
    "months": "months?|mos?|mois",
    "years": "years?|yrs?|ans?|années?",
    "hours": "hours?|hrs?|h|heures?",
    "people": "people|persons?|personnes?",
    "points": "points?|pts?",
}

_SAME_SIGNS = {
    **dict.fromkeys("’‘ʼ＇`´٬", "'"),
    **dict.fromkeys("−‐‑–－", "-"),
    **dict.fromkeys("．٫", "."),
    **dict.fromkeys("％٪", "%"),
    "，": ",",
    "＄": "$",
    "／": "/",
    # Marks that are pasted along and that nobody sees.
    **dict.fromkeys("\u200b\u200e\u200f\u2060\u2066\u2069\u202a\u202c\ufeff", ""),
}
_MOST_CHARACTERS = 60

HOW = Template("written in digits alone, such as 12 or 24.50")
_TWO_NUMBERS = Template("one number and not two: write {one}, or {other}")


class BadNumber(ValueError):
    """Say of a text that is no number, or that is two, how the number is to be written."""

    def __init__(self, said: Value) -> None:
        self.said = said
        super().__init__(IN_ENGLISH.words(said))


def read_number(text: str, unit: str = "") -> int | float:
    """Read a number as people write it, with or without the `unit` that it counts.

    A number without a fraction, or with one of zeros, is an int. Raises BadNumber.
    """
    plain = _plain(text)
    found = re.fullmatch(_PARTS, plain) if len(plain) <= _MOST_CHARACTERS else None
    if not found:
        raise BadNumber(HOW)
    sign, currency, digits, after = found.groups()
    if (currency and not unit.startswith("$")) or (after and not _is_unit(after, unit)):
        raise BadNumber(HOW)
    number = _number(digits)
    return -number if sign else number


def _plain(text: str) -> str:
    """Return a text in lower case with ASCII digits, ASCII signs and single spaces."""
    signs = (str(int(sign)) if sign.isdecimal() else _SAME_SIGNS.get(sign, sign) for sign in text)
    return " ".join("".join(signs).lower().split())


def _is_unit(after: str, unit: str) -> bool:
    said = after.removesuffix(".").replace(" /", "/")
    words = _AFTER.get(unit, f"{unit.removesuffix('s')}s?")
    return bool(unit) and re.fullmatch(words, said) is not None


def _number(digits: str) -> int | float:
    if digits.isdecimal():
        return int(digits)
    if found := re.fullmatch(_ONE_SEPARATOR, digits):
        whole, separator, fraction = found.groups()
        if len(fraction) != 3 or whole in ("", "0"):
            return _with_fraction(whole, fraction)
        if separator == "," and re.fullmatch("[1-9][0-9]{0,2}", whole):
            return int(whole + fraction)
        raise _two_numbers(whole, fraction)
    return _grouped(digits)


def _grouped(digits: str) -> int | float:
    found = re.fullmatch(_GROUPED, digits)
    if not found:
        raise BadNumber(HOW)
    grouped, group, separator, fraction = found.groups()
    whole = re.sub("[^0-9]", "", grouped)
    if not separator:
        return int(whole)
    if separator == (group or ","):
        raise BadNumber(HOW)
    # Where a comma or a point parts the thousands, the other one does not.
    if len(fraction) == 3 and group in (" ", "'"):
        raise _two_numbers(whole, fraction)
    return _with_fraction(whole, fraction)


def _two_numbers(whole: str, fraction: str) -> BadNumber:
    return BadNumber(_TWO_NUMBERS(one=f"{whole}{fraction}", other=f"{whole}.{fraction}0"))


def _with_fraction(whole: str, fraction: str) -> int | float:
    return float(f"{whole}.{fraction}") if fraction.strip("0") else int(whole or 0)
