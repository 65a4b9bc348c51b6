"""A pasted text as rows of cells with plain digits, and the figures in them with all that clings to them.

`theme/static/contribute/pasted.js` reads the same; a test holds them together.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

_BLOCKS = re.compile(r"</?(?:tr|p|li|div|br|h[1-6]|table|ul|ol|thead|tbody|caption)\b[^<>]*>", re.I)
_CELLS = re.compile(r"<(?:td|th)\b[^<>]*>", re.I)
# The mark of a footnote must not become a digit of the code that it stands beside.
_RAISED = re.compile(r"</?su[bp]\b[^<>]*>", re.I)
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.I | re.S)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_RAISED_SIGNS = re.compile("(?<=[^\\W_⁰¹²³⁴-⁹₀-₉])[⁰¹²³⁴-⁹₀-₉]{1,2}(?![⁰¹²³⁴-⁹₀-₉])")
_LINES = re.compile("\r\n|[\n\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_SPACES = re.compile("[\x1f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000\u2800\u115f\u1160]")
_DASHES = re.compile("[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]")
_ADDRESSES = re.compile(r"\]\([^)\s]*\)|https?://[^\s)\]>|]+")
_DATES = re.compile(r"(?<![0-9-])[0-9]{4}-[0-9]{2}-[0-9]{2}(?![0-9-])")
_VERSIONS = re.compile(
    r"(?<![^\W_])(NOC|CNP) ?(?:2006|2011|2016|2021)(?![^\W_])(?: ?v(?:ersion)?\.? ?1\.[0-9])?",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Plain:
    """Store a text without tags, days and addresses, and the days and addresses taken out."""

    lines: tuple[str, ...]
    days: tuple[str, ...]
    addresses: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """Store a number of a line, the letters glued to it on either side, and where it stands.

    `number` may have commas and points; `text` is all of it as it stands in the line.
    """

    before: str
    number: str
    after: str
    start: int
    end: int
    text: str

    @property
    def digits(self) -> str:
        """Return all its digits."""
        return re.sub("[^0-9]", "", self.text)


def plain(text: str) -> Plain:
    """Return a text with a line for each row and a tab for each cell."""
    if _TAGS.search(text):
        text = _RAISED.sub(" ", _HIDDEN.sub(" ", text))
        # In HTML the lines of the source mean nothing; rows and blocks do.
        text = _BLOCKS.sub("\r", _CELLS.sub("\t", text.replace("\n", " ")))
        text = html.unescape(_TAGS.sub("", text)).replace("\r", "\n")
    text = unicodedata.normalize("NFKC", _RAISED_SIGNS.sub(" ", text))
    text = "".join(_plain_sign(c) for c in text)
    text = _DASHES.sub("-", _SPACES.sub(" ", _LINES.sub("\n", text)))
    addresses = tuple(_ADDRESSES.findall(text))
    text = _ADDRESSES.sub(" ", text)
    days = tuple(_DATES.findall(text))
    text = _VERSIONS.sub(r"\1 ", _DATES.sub(" ", text))
    return Plain(tuple(text.split("\n")), days, addresses)


def _plain_sign(sign: str) -> str:
    """Return the plain digit for one of any script, and nothing for what nobody sees."""
    if sign.isascii():
        return sign
    kind = unicodedata.category(sign)
    return str(unicodedata.digit(sign)) if kind == "Nd" else "" if kind in ("Cf", "Mn") else sign


def cells_of(line: str) -> list[str]:
    """Return the cells of a line: one, where it is no row of a table."""
    line = line.strip(" ").removeprefix("|").removesuffix("|")
    return [cell.strip(" ") for cell in re.split(r"[\t|]", line)]


_FIGURE = re.compile(
    r"(?<![^\W_])(?P<before>[^\W\d_]*)(?P<number>[0-9]+(?:[.,][0-9]+)*)(?P<after>[^\W_]*)"
)


def figures(line: str) -> Iterator[Figure]:
    """Yield every word of a line that has a digit in it."""
    for found in _FIGURE.finditer(line):
        yield Figure(
            found["before"],
            found["number"],
            found["after"],
            found.start(),
            found.end(),
            found[0],
        )


# Letters that a scanner, or a hand, puts in the place of a digit.
_MISREAD: Mapping[str, str] = {
    **dict.fromkeys("OoQDОоΟο", "0"),
    **dict.fromkeys("lIiІΙ", "1"),
    **dict.fromkeys("Zz", "2"),
    **dict.fromkeys("З", "3"),
    **dict.fromkeys("A", "4"),
    **dict.fromkeys("Ss", "5"),
    **dict.fromkeys("Gbб", "6"),
    **dict.fromkeys("T", "7"),
    **dict.fromkeys("B", "8"),
    **dict.fromkeys("gq", "9"),
}


def misread(text: str) -> str:
    """Return a text with a digit for each letter that is often read for it."""
    return "".join(_MISREAD.get(sign, sign) for sign in text)
