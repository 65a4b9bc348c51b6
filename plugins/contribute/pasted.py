"""NOC codes out of a pasted text of any common shape: sentences, lists, tables, HTML.

Nothing is guessed: what looks like a code and is none comes back as a doubt, with its mend, and
every other number that was passed over is named.
"""

import html
import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from checker.noc import nearest
from plugins.record.reference import Tables

type Version = Literal[2016, 2021]


@dataclass(frozen=True, slots=True)
class ReadCode:
    """Hold a code that was read, its title, and the words that stood beside it."""

    code: str
    title: str
    beside: str

    @property
    def other_words(self) -> bool:
        """Say whether words stood beside it that have nothing in common with its title."""
        beside, title = _long_words(self.beside), _long_words(self.title)
        return bool(beside) and not any(
            word.startswith(other[:5]) for word in beside for other in title
        )


@dataclass(frozen=True, slots=True)
class Pasted:
    """Hold what was read: codes in the order of the code, doubts, numbers passed over."""

    codes: tuple[ReadCode, ...]
    doubts: tuple[str, ...]
    passed_over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Number:
    """Hold a number of the text, the words beside it, and what its place says of it.

    `meant`: it stands where a code would; `apart`: in a column of a table that holds no codes.
    """

    digits: str
    meant: bool
    beside: str = ""
    apart: bool = False


def read_codes(text: str, version: Version, tables: Tables) -> Pasted:
    """Read the codes of one version of the classification out of a text."""
    reader = _Reader(version, tables)
    codes: dict[str, ReadCode] = {}
    doubts: dict[str, None] = {}
    passed: dict[str, None] = {}
    text, ranges = _without_ranges(_plain(text))
    for first, last in ranges:
        doubts[f"{first}–{last}: a range of codes; write each code"] = None
    for number in _numbers(text, reader):
        if number.digits in reader.known:
            read = ReadCode(number.digits, reader.known[number.digits], number.beside)
            # Of two that name one code, the one whose words do not fit must not be lost.
            if number.digits not in codes or read.other_words:
                codes[number.digits] = read
        elif doubt := reader.doubt(number):
            doubts[doubt] = None
        elif len(number.digits) > 1:
            passed[number.digits] = None
    return Pasted(tuple(codes[code] for code in sorted(codes)), tuple(doubts), tuple(passed))


class _Reader:
    """Know the codes of a version, and say what may be meant by a number that is none."""

    def __init__(self, version: Version, tables: Tables) -> None:
        new = {code: item.title for code, item in tables.occupations.items()}
        old = {code: item.title for code, item in tables.old_occupations.items()}
        self.version = version
        self.width = 5 if version == 2021 else 4
        self.known: Mapping[str, str] = new if version == 2021 else old
        self._other = old if version == 2021 else new
        self._tables = tables

    def doubt(self, number: _Number) -> str:
        digits = number.digits
        if number.apart or _YEAR.fullmatch(digits):
            return ""
        filled = digits.zfill(self.width)
        short = len(digits) < self.width and filled in self.known
        if short and ((number.meant and len(digits) > 2) or self.fits(digits, number.beside)):
            return (
                f"{digits}: perhaps {filled} ({self.known[filled]}) that lost its zeros; "
                f"write {filled}"
            )
        if digits in self._other:
            return (
                f"{digits}: a code of NOC {2016 if self.version == 2021 else 2021} "
                f"({self._other[digits]}), and this draw takes NOC {self.version}: "
                + self._crossed(digits)
            )
        if len(digits) == self.width or (number.meant and len(digits) > 2):
            near = nearest(digits, self.known)
            return (
                f"{digits}: no code of NOC {self.version}; "
                f"the nearest is {near} ({self.known[near]})"
            )
        return ""

    def fits(self, digits: str, beside: str) -> bool:
        """Say whether the words beside a number are those of the code that it ends."""
        filled = digits.zfill(self.width)
        title = self.known.get(filled, "")
        return bool(beside and title) and not ReadCode(filled, title, beside).other_words

    def _crossed(self, digits: str) -> str:
        if self.version == 2021:
            return "it became " + ", ".join(self._tables.old_occupations[digits].became)
        return "it came from " + ", ".join(self._tables.old_codes.get(digits, ("no one code",)))


_BLOCKS = re.compile(r"</?(?:tr|p|li|div|br|h[1-6]|table|ul|ol|thead|tbody|caption)\b[^>]*>", re.I)
_CELLS = re.compile(r"<(?:td|th)\b[^>]*>", re.I)
_HIDDEN = re.compile(r"<!--.*?-->|<(script|style)\b.*?</\1\s*>", re.I | re.S)
_TAGS = re.compile(r"</?[a-zA-Z][^<>]*>")
_TARGETS = re.compile(r"\]\([^)\s]*\)|https?://[^\s)\]>|]+")
_DATES = re.compile(r"\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b")
_VERSIONS = re.compile(
    r"\b(?:NOC|CNP)\s+(?:2006|2011|2016|2021)\b(?:\s*v(?:ersion)?\.?\s*1\.\d)?", re.I
)
_RANGE = re.compile(r"(?<![\d-])(\d{4,5})\s*(?:-|–|—|\bto\b)\s*(\d{4,5})(?![\d-])")


def _plain(text: str) -> str:
    """Return the text with a line for each row and a tab for each cell, addresses and days gone."""
    if _TAGS.search(text):
        text = _HIDDEN.sub(" ", text)
        # In HTML the lines of the source mean nothing; rows and blocks do.
        text = _BLOCKS.sub("\r", _CELLS.sub("\t", text.replace("\n", " ")))
        text = html.unescape(_TAGS.sub("", text)).replace("\r", "\n")
    text = unicodedata.normalize("NFKC", text)
    text = "".join(c for c in text if unicodedata.category(c) != "Cf").replace("\r", "\n")
    return _VERSIONS.sub("NOC", _DATES.sub(" ", _TARGETS.sub(" ", text)))


def _without_ranges(text: str) -> tuple[str, list[tuple[str, str]]]:
    return _RANGE.sub(" ", text), [(found[1], found[2]) for found in _RANGE.finditer(text)]


def _numbers(text: str, reader: _Reader) -> Iterator[_Number]:
    rows = [_cells(line) for line in text.splitlines()]
    tables = [row for row in rows if len(row) > 1]
    columns = _code_columns(tables, reader)
    for row in rows:
        if len(row) == 1:
            yield from _in_words(row[0])
        else:
            yield from _in_row(row, columns)


def _cells(line: str) -> list[str]:
    line = line.strip(" ").removeprefix("|").removesuffix("|")
    return [cell.strip() for cell in re.split(r"[\t|]", line)] or [""]


def _code_columns(rows: list[list[str]], reader: _Reader) -> frozenset[int]:
    """Return the columns that hold codes: those a header names, else those with a known code."""
    if rows:
        named = {
            i for i, cell in enumerate(rows[0]) if re.search(r"\b(?:noc|cnp|code)\b", cell, re.I)
        }
        named = {i for i in named if not re.search(r"\d{4}", rows[0][i])}
        if named:
            return frozenset(named)
    return frozenset(
        index
        for row in rows
        for index, cell in enumerate(row)
        if any(
            number.digits in reader.known or reader.fits(number.digits, _title_in(row))
            for number in _in_words(cell)
        )
    )


def _in_row(row: list[str], columns: frozenset[int]) -> Iterator[_Number]:
    words = _title_in(row)
    for index, cell in enumerate(row):
        for number in _in_words(cell):
            if index in columns:
                yield _Number(number.digits, True, number.beside or words)
            else:
                yield _Number(number.digits, False, apart=True)


def _title_in(row: list[str]) -> str:
    return next((cell for cell in row if _long_words(cell) and not re.search(r"\d", cell)), "")


# A number with its commas and points; money and decimals are no codes.
_FIGURE = re.compile(r"(?<![\w.])(\$\s*)?(\d+(?:[.,]\d+)*)(?![\w%])")
_ITEM = re.compile(r"[,;/]|\s(?:and|or|et|ou)\s", re.I)
_YEAR = re.compile(r"199\d|20[0-3]\d")
_BARE = re.compile(r"\W*(?:NOC|CNP)?\W*\d+\W*", re.I)


def _in_words(line: str) -> Iterator[_Number]:
    found = [match for match in _FIGURE.finditer(line) if not match[1]]
    for place, match in enumerate(found):
        before = line[found[place - 1].end() if place else 0 : match.start()]
        after = line[match.end() : found[place + 1].start() if place + 1 < len(found) else None]
        # The number of a line in a numbered list stands first, a point or bracket after it.
        counts = place == 0 and len(match[2]) < 4 and re.match(r"[.)]\s", after) is not None
        start = max((cut.end() for cut in _ITEM.finditer(line, 0, match.start())), default=0)
        stop = _ITEM.search(line, match.end())
        bare = _BARE.fullmatch(line[start : stop.start() if stop else len(line)])
        named = re.search(r"\b(?:NOC|CNP)\W*$", before, re.I)
        beside = before if after.startswith(")") else after
        for digits in _codes_in(match[2]):
            meant = bool(named or bare) and not counts
            yield _Number(digits, meant, "" if counts else _words_of(beside))


def _codes_in(figure: str) -> list[str]:
    """Return the whole numbers of a figure: "22212,22213" are two, "1.22212" is the first line."""
    parts = figure.split(",")
    if len(parts) > 1 and len({len(part) for part in parts}) == 1 and len(parts[0]) in (4, 5):
        return parts
    if numbered := re.fullmatch(r"\d{1,3}\.(\d{4,5})", figure):
        return [numbered[1]] if len(numbered[1]) == 5 else []
    return [figure] if figure.isdecimal() else []


def _words_of(text: str) -> str:
    """Return the words beside a code, as far as they may be its title: they begin with a capital."""
    text = re.sub(r"\bTEER\b.*", "", text.strip(" ;").partition(";")[0])
    text = re.sub(r"\s+", " ", text).strip(" \t-–—:,.()[]\"'*`•·/")
    return text if text[:1].isupper() and _long_words(text) else ""


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall(r"[a-z]+", text.lower()) if len(word) > 3} - {
        "teer",
        "code",
    }
