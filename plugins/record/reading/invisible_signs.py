"""Signs that nobody sees, or takes for others: they make equal words differ, or turn text round."""

import re
import unicodedata

# Control and format characters, surrogates, private and unassigned ones, line separators.
_UNSEEN = frozenset(["Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"])
# What joins, fills or varies other signs: fillers of Hangul and Braille, variation selectors.
_SPACES = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u3164\u115f\u1160\uffa0"
_NOTHING = "\u00ad\u034f\u17b4\u17b5\u180b-\u180f\u2060\ufe00-\ufe0f\ufeff\U000e0100-\U000e01ef"
_OTHER_SPACE = re.compile(f"[{_SPACES}]")
_INVISIBLE = re.compile(f"[{_NOTHING}]")
# The letters of English and French, and of names with their marks.
_LATIN = re.compile("[A-Za-z\u00c0-\u024f\u1e00-\u1eff]")


def unseen(sign: str) -> str:
    """Return what a sign is that nobody sees, empty where anybody sees it; a tab and a space are seen."""
    if sign in "\t ":
        return ""
    if _OTHER_SPACE.fullmatch(sign):
        return "a space of another kind"
    hidden = _INVISIBLE.fullmatch(sign) or unicodedata.category(sign) in _UNSEEN
    return "a character that nobody sees" if hidden else ""


def with_plain_spaces(text: str) -> str:
    """Return a text with plain spaces, without the signs that never part words and that nobody sees."""
    return _INVISIBLE.sub("", _OTHER_SPACE.sub(" ", text))


def foreign_letter(text: str) -> str:
    """Return the first letter of another script than the one of English and French, or nothing."""
    return next((sign for sign in text if sign.isalpha() and not _LATIN.fullmatch(sign)), "")


def mixed_word(text: str) -> str:
    """Return the first word that mixes letters of that script with others, or nothing."""
    words = re.findall(r"[^\W\d_]+", text)
    return next((word for word in words if foreign_letter(word) and _LATIN.search(word)), "")
