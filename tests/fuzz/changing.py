"""Change a text a little in one of many ways: pieces lost, doubled, moved, or of another text."""

import re
from collections.abc import Sequence
from random import Random

MOST = 20_000
_PIECE = re.compile(r"\w+|\s+|.", re.DOTALL)
# What has broken readers of texts before: ours, and others.
_ODD = (
    *("\ud800", "\udcff", "\\ud83d", "\\u0000", "\x00", "\x07", "\u202e", "\u200b", "\ufeff", "\u00a0"),
    *("\u2028", "\r", "\t", "é", "e\u0301", "İ", "ß", "٣", "²", "½", "９", "’", "–", "—"),
    *("9" * 400, "9" * 5_000, "-0", "1e999", "NaN", "Infinity", "24,50", "1.234,5", "0", "-1"),
    *("null", "true", "[]", "{}", "[" * 101, "{" * 101, "__proto__", "2026-02-30", "0000-01-01"),
    *("'", '"', "`", "\\", "/", "<", ">", "&#0;", "&nbsp;", "]]>", "<!--", "<table>", "</td>", "<td rowspan=99>"),
    *("|", "---\n", "- ", "# ", ": ", "&a [*a]", "!!x", "%", "=HYPERLINK(1)", "@", "NOC 13", "N/A", "<5"),
)  # fmt: skip


def changed(text: str, others: Sequence[str], chance: Random) -> str:
    """Return a text changed in one to six places; pieces of other texts may come into it."""
    for _ in range(chance.choice((1, 1, 1, 2, 3, 6))):
        text = _changed_once(text, others, chance)[:MOST]
    return text


def _changed_once(text: str, others: Sequence[str], chance: Random) -> str:
    pieces = _PIECE.findall(text) or [""]
    at = chance.randrange(len(pieces))
    to = min(len(pieces), at + chance.choice((1, 1, 2, 5, 40)))
    there = chance.randrange(len(pieces))
    match chance.randrange(8):
        case 0:
            pieces[at:to] = []
        case 1:
            pieces[there:there] = pieces[at:to]
        case 2:
            pieces[at], pieces[there] = pieces[there], pieces[at]
        case 3:
            pieces[at] = chance.choice(_ODD)
        case 4:
            pieces.insert(at, chance.choice(_ODD))
        case 5:
            pieces[at] = _alike(pieces[at], chance.choice(others), chance)
        case 6:
            other = _PIECE.findall(chance.choice(others))
            pieces[at:] = other[chance.randrange(len(other) + 1) :]
        case _:
            pieces[at] = _other_signs(pieces[at], chance)
    return "".join(pieces)


def _alike(piece: str, other: str, chance: Random) -> str:
    """Return a piece of another text, a word for a word and a number for a number."""
    found = [
        each
        for each in _PIECE.findall(other)
        if (each[:1].isalpha(), each[:1].isdigit()) == (piece[:1].isalpha(), piece[:1].isdigit())
    ]
    return chance.choice(found) if found else piece


def _other_signs(piece: str, chance: Random) -> str:
    at = chance.randrange(len(piece) + 1)
    sign = chance.choice("0123456789abcdefABCDEF -_.,:;'\"")
    return piece[:at] + sign + piece[at + chance.randrange(2) :]
