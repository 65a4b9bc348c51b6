"""NOC codes out of a pasted text of any common shape: sentences, lists, tables, HTML.

Nothing is guessed: what looks like a code and is none, a range, a group and a list of what is left out
come back as doubts, and everything else that was passed over is named.
`theme/static/contribute/noc-codes.js` reads the same; a test holds them together.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from checker.reference.noc import nearest
from plugins.contribute.pasted_text import Figure, cells_of, figures, misread, plain
from plugins.record.reference_tables import Tables

type Version = Literal[2016, 2021]


@dataclass(frozen=True, slots=True)
class ReadCode:
    """Store a code that was read, its title, and the words that stood beside it."""

    code: str
    title: str
    beside: str

    @property
    def other_words(self) -> bool:
        """Return whether words stood beside it that have nothing in common with its title."""
        return bool(_long_words(self.beside)) and not _fit(self.beside, self.title)


@dataclass(frozen=True, slots=True)
class Pasted:
    """Store what was read: codes in the order of the code, doubts, what was passed over.

    A doubt begins with what it is about, as it stands in the text, and a colon.
    """

    codes: tuple[ReadCode, ...]
    doubts: tuple[str, ...]
    passed_over: tuple[str, ...]


def read_codes(text: str, version: Version, tables: Tables) -> Pasted:
    """Read the codes of one version of the classification out of a text."""
    reader = _CodeReader(version, tables)
    clear = plain(text)
    reader.read(clear.lines)
    for address in clear.addresses:
        for number in re.findall("[0-9]{4,}", address):
            if number in reader.known and number not in reader.codes:
                reader.doubts[f"{number}: stands in an address only; write it if it is meant"] = (
                    None
                )
    passed = tuple(dict.fromkeys((*clear.days, *reader.passed)))
    return Pasted(
        tuple(reader.codes[code] for code in sorted(reader.codes)), tuple(reader.doubts), passed
    )


@dataclass(frozen=True, slots=True)
class _CodePlace:
    """Store where a figure stands. `meant`: where a code would; `apart`: in a column of other things."""

    meant: bool
    beside: tuple[str, ...] = ()
    apart: bool = False


# What stands before a code, and no part of it.
_NAMES = frozenset(["noc", "cnp", "code", "codes", "n"])
_YEAR = re.compile("199[0-9]|20[0-3][0-9]")
_ORDINAL = re.compile("(?:st|nd|rd|th|er|re|e|ère|ème|eme)", re.I)
_SPREADSHEET = re.compile("([0-9]{2,5})[.,]0{1,2}")
_LISTED = re.compile("[0-9]{1,3}[.]([0-9]{5})")
_GROUPED = re.compile("[0-9]{1,3}(?:,[0-9]{3})+")
_REST_OF_GROUP = re.compile("[xX]+")


class _CodeReader:
    """Read lines and gather codes, doubts and what was passed over, each once and in their order."""

    def __init__(self, version: Version, tables: Tables) -> None:
        new = {code: item.title for code, item in tables.occupations.items()}
        old = {code: item.title for code, item in tables.old_occupations.items()}
        self.version = version
        self.width = 5 if version == 2021 else 4
        self.known: Mapping[str, str] = new if version == 2021 else old
        self._other = old if version == 2021 else new
        self._tables = tables
        self.codes: dict[str, ReadCode] = {}
        self.doubts: dict[str, None] = {}
        self.passed: dict[str, None] = {}

    def read(self, lines: tuple[str, ...]) -> None:
        rows = [cells_of(line) for line in lines]
        columns = self._code_columns([row for row in rows if len(row) > 1])
        counters = _counters([row[0] if len(row) == 1 else "" for row in rows])
        for number, row in enumerate(rows):
            title = _title_in(row)
            for index, cell in enumerate(row):
                self._groups(cell)
                apart = len(row) > 1 and index not in columns
                if not apart:
                    self._ranges(cell)
                    self._torn(cell)
                for figure, place in self._places(cell, counters.get(number, "")):
                    if apart:
                        self._take(figure, _CodePlace(False, apart=True))
                    elif len(row) > 1:
                        self._take(figure, _CodePlace(True, (*place.beside, title)))
                    else:
                        self._take(figure, place)
            numbers = any(len(figure.digits) > 1 for cell in row for figure in figures(cell))
            if not numbers and _NOTHING_READ.match(row[0]):
                self._doubt(row[0], "begins with NOC, and no code was read in it")
        self._left_out(lines)

    def _code_columns(self, rows: list[list[str]]) -> frozenset[int]:
        """Return the columns that hold codes: those a header names, else those with a known code."""
        if rows:
            named = {i for i, cell in enumerate(rows[0]) if _HEAD.search(cell)}
            named = {i for i in named if not re.search("[0-9]{4}", rows[0][i])}
            if named:
                return frozenset(named)
        return frozenset(
            index
            for row in rows
            for title in [_title_in(row)]
            for index, cell in enumerate(row)
            if any(
                figure.number in self.known or self._fits(figure.number, title)
                for figure in figures(cell)
            )
        )

    def _places(self, line: str, counter: str) -> Iterator[tuple[Figure, _CodePlace]]:
        found = list(figures(line))
        only_numbers = _ONLY_NUMBERS.fullmatch(line) is not None
        cuts = [0, *(end for cut in _ITEM.finditer(line) for end in cut.span()), len(line)]
        for place, figure in enumerate(found):
            if place == 0 and figure.number == counter:
                continue
            if _MONEY.search(line[max(figure.start - 2, 0) : figure.start]):
                self._pass_over(figure.text)
                continue
            first, last = place == 0, place + 1 == len(found)
            number_end = figure.end - len(figure.after)
            before = line[0 if first else found[place - 1].end : figure.start]
            after = line[number_end : None if last else found[place + 1].start]
            start, stop = (
                cuts[bisect_right(cuts, figure.start) - 1],
                cuts[bisect_left(cuts, figure.end)],
            )
            bare = _BARE.fullmatch(line[start:stop])
            named = _NAMED.search(before) or figure.before.lower() in _NAMES
            words = (before, after) if after.startswith(")") else (after, before)
            yield (
                figure,
                _CodePlace(bool(named or bare or only_numbers), tuple(map(_words_of, words))),
            )

    def _take(self, figure: Figure, place: _CodePlace) -> None:
        """Read a figure, doubt it, or pass it over by its name."""
        number = figure.number
        if not number.isdecimal():
            parts = number.split(",")
            several = len({len(part) for part in parts}) == 1 and len(parts[0]) in (4, 5)
            if len(parts) > 1 and several and not figure.before and not figure.after:
                for part in parts:
                    self._take_number(part, part, place)
            elif found := _LISTED.fullmatch(number) or _SPREADSHEET.fullmatch(number):
                self._take_glued(figure, found[1], place)
            else:
                self._take_decimal(figure, place)
        else:
            self._take_glued(figure, number, place)

    def _take_decimal(self, figure: Figure, place: _CodePlace) -> None:
        """Take a number with commas or points that is no list: a count, money, a torn code."""
        joined = re.sub("[.,]", "", figure.number)
        parts = re.split("[.,]", figure.number)
        torn = joined in self.known and _GROUPED.fullmatch(figure.number.replace(".", ","))
        code = next((part for part in (joined, *parts) if part in self.known), None)
        if torn and not place.meant and not self._fits(joined, *place.beside):
            code = None
        if code and not place.apart and (torn or code != joined):
            self._doubt(figure.text, f"perhaps {code} ({self.known[code]}); write {code}")
        else:
            self._pass_over(figure.text)

    def _take_glued(self, figure: Figure, digits: str, place: _CodePlace) -> None:
        """Take a number with what is glued to it: NOC, a title, the mark of a footnote, a slip."""
        before, after = figure.before, figure.after
        named = before == "" or before.lower() in _NAMES or len(before) > 2 or not before.isascii()
        letters = not re.search("[0-9]", after)
        title = letters and (len(after) > 2 or not after.isascii())
        mark = len(after) == 1 and misread(after) == after
        if _REST_OF_GROUP.fullmatch(after) and len(digits + after) == self.width:
            self._doubt(figure.text, "a group of codes; write each code")
        elif (before or after) and misread(figure.text) in self.known:
            self._take_misread(figure, place)
        elif named and (not after or title or mark):
            meant = place.meant or bool(title and _CAPITAL.match(after) and len(digits) > 3)
            number = _CodePlace(meant, place.beside, place.apart)
            self._take_number(digits, figure.text, number)
        elif _ORDINAL.fullmatch(after) or _YEAR.fullmatch(digits):
            self._pass_over(figure.text)
        else:
            self._take_misread(figure, place)

    def _take_misread(self, figure: Figure, place: _CodePlace) -> None:
        text, digits = figure.text, figure.digits
        meant = misread(text)
        if meant in self.known:
            self._doubt(text, f"perhaps {meant} ({self.known[meant]}); write {meant}")
        elif figure.number in self.known:
            number = figure.number
            self._doubt(text, f"perhaps {number} ({self.known[number]}); write {number}")
        elif not place.apart and len(digits) > 2 and 4 <= len(text) <= 7:
            self._doubt(text, "looks like a code, and is none; write the code, or take it out")
        else:
            self._pass_over(text)

    def _take_number(self, digits: str, text: str, place: _CodePlace) -> None:
        if digits in self.known and not place.apart:
            title = self.known[digits]
            beside = next((words for words in place.beside if _fit(words, title)), "")
            read = ReadCode(digits, title, beside or next(filter(None, place.beside), ""))
            # Of two that name one code, the one whose words do not fit must not be lost.
            if digits not in self.codes or read.other_words:
                self.codes[digits] = read
        elif digits in self.known:
            self._doubt(text, "a code in a column that is not of codes")
        elif doubt := self._doubt_about(digits, place):
            self._doubt(text, doubt)
        else:
            self._pass_over(text)

    def _pass_over(self, text: str) -> None:
        # One digit alone is the number of a line, a TEER, a footnote.
        if len(re.sub("[^0-9]", "", text)) > 1:
            self.passed[text] = None

    def _doubt(self, found: str, why: str) -> None:
        self.doubts[f"{found}: {why}"] = None

    def _doubt_about(self, digits: str, place: _CodePlace) -> str:
        if place.apart or _YEAR.fullmatch(digits):
            return ""
        filled = digits.zfill(self.width)
        short = 1 < len(digits) < self.width and filled in self.known
        if short and (place.meant or self._fits(digits, *place.beside)):
            return f"perhaps {filled} ({self.known[filled]}) that lost its zeros; write {filled}"
        if digits in self._other:
            return (
                f"a code of NOC {2016 if self.version == 2021 else 2021} "
                f"({self._other[digits]}), and this draw takes NOC {self.version}: "
                + self._crossed(digits)
            )
        if len(digits) == self.width or (place.meant and len(digits) > 2):
            near = nearest(digits, self.known)
            return f"no code of NOC {self.version}; the nearest is {near} ({self.known[near]})"
        return ""

    def _fits(self, digits: str, *beside: str) -> bool:
        """Return whether the words beside a number are those of the code that it ends."""
        title = self.known.get(digits.zfill(self.width), "")
        return any(_fit(words, title) for words in beside)

    def _crossed(self, digits: str) -> str:
        if self.version == 2021:
            return "it became " + ", ".join(self._tables.old_occupations[digits].became)
        return "it came from " + ", ".join(self._tables.old_codes.get(digits, ("no one code",)))

    def _ranges(self, cell: str) -> None:
        """Doubt codes that are not written: those between two, those from one on."""
        for found in _RANGE.finditer(cell):
            first, last = found[1], found[2]
            # "72100-06" is one, "22212 - 10 people" is none.
            alike = len(first) == len(last) or " " not in found[0]
            years = _YEAR.fullmatch(first) and _YEAR.fullmatch(last)
            if alike and not (years and first not in self.known):
                self._doubt(f"{first}–{last}", "a range of codes; write each code")
        for found in _UPWARDS.finditer(cell):
            if found[1] is None or found[1] in self.known or not _YEAR.fullmatch(found[1]):
                self._doubt(found[0], "a range of codes; write each code")

    def _groups(self, cell: str) -> None:
        for found in _GROUP.finditer(cell):
            if not _YEAR.fullmatch(found[1]) and len(found[1]) < self.width:
                self._doubt(found[0], "a group of codes; write each code")
        for found in _STARRED.finditer(cell):
            if len(found[0]) == self.width:
                self._doubt(found[0], "a group of codes; write each code")

    def _torn(self, cell: str) -> None:
        """Doubt a code in two parts, and one with the sign of a share."""
        for found in _PERCENT.finditer(cell):
            if found[1] in self.known:
                code = found[1]
                self._doubt(found[0], f"perhaps {code} ({self.known[code]}); write {code}")
        for found in _TORN.finditer(cell):
            code = found[1] + found[2]
            before, after = cell[: found.start()], cell[found.end() :]
            if code in self.known and not {found[1], found[2]} & self.known.keys():
                meant = _NAMED.search(before) or _ONLY_NUMBERS.fullmatch(cell)
                if meant or self._fits(code, _words_of(after), _words_of(before)):
                    self._doubt(found[0], f"perhaps {code} ({self.known[code]}); write {code}")

    def _left_out(self, lines: tuple[str, ...]) -> None:
        """Doubt a sentence that names codes to leave them out, and the list under such a sentence."""
        for number, line in enumerate(lines):
            # What a title excepts stands in brackets: "Electricians (except industrial …)".
            for sentence in _SENTENCE_END.split(_ASIDE.sub(" ", line)):
                word = _EXCEPT.search(sentence)
                under = lines[number + 1 :] if line.rstrip().endswith(":") else ()
                if word and self._names_codes(sentence[word.end() :], *under):
                    self._doubt(
                        word[0], "the codes after it may be left out; paste only those meant"
                    )
                elif (word := _LEFT_OUT.search(sentence)) and self._names_codes(sentence, *under):
                    self._doubt(word[0], "these codes may be left out; paste only those meant")

    def _names_codes(self, *texts: str) -> bool:
        return any(
            figure.digits.zfill(self.width) in self.known and len(figure.digits) > 1
            for text in texts
            for figure in figures(text)
        )


_HEAD = re.compile(r"(?<![^\W_])(?:noc|cnp|code)(?![^\W_])", re.I)
_NAMED = re.compile(r"(?<![^\W_])(?:NOC|CNP|codes?)[^\w]*$", re.I)
_ITEM = re.compile(r"[,;/]| (?:and|or|et|ou) ", re.I)
_BARE = re.compile(r"[^\w]*(?:(?:NOC|CNP)[^\w]*)?[0-9]+[^\w]*", re.I)
_MONEY = re.compile("[$€£] ?$")
_ONLY_NUMBERS = re.compile(r"(?:[^\w$€£%.]|[0-9_]|NOC|CNP|and|or|et|ou)*", re.I)
_RANGE = re.compile(
    r"(?<![0-9-])([0-9]{4,5}) ?(?:-|~|\.{2,3}|to(?![^\W_])|through(?![^\W_])|thru(?![^\W_])|"
    r"until(?![^\W_])|à|au(?![^\W_])|and(?= ?[0-9]{4,5} (?:inclusive|incl)))"
    r" ?(?:NOC |CNP )?([0-9]{2,5})(?![0-9-])",
    re.I,
)
_UPWARDS = re.compile(
    r"(?<![0-9-])([0-9]{4,5})(?:\+| (?:and|or|et|ou) (?:above|up|over|higher|more|later|plus)(?![^\W_])|"
    r" onwards?(?![^\W_]))|"
    r"(?:between|entre) (?:NOC |CNP )?[0-9]{4,5} (?:and|et) (?:NOC |CNP )?[0-9]{4,5}",
    re.I,
)
_GROUP = re.compile(
    r"(?:(?:sub-?)?(?:major|minor) groups?|broad (?:occupational )?categor(?:y|ies)|"
    r"grands? groupes?|groupes? intermédiaires?|sous-groupes?|series|"
    r"(?:start|begin|commen[cç]|début)[a-zé]*(?: (?:with|in|by|at|par|avec|à))?"
    r"(?: (?:the|noc|cnp|codes?|digits?|numbers?|les?|chiffres?))*)[ :\"'“‘]*([0-9]{1,4})(?![0-9])",
    re.I,
)
_STARRED = re.compile(r"(?<![^\W_])[0-9]{1,4}[*#?•]{1,4}(?![^\W_*])")
_PERCENT = re.compile(r"(?<![^\W_])([0-9]{4,5}) ?%")
_TORN = re.compile(r"(?<![\w.,-])([0-9]{1,4})[ ._-]([0-9]{1,4})(?![\w-]|[.,][0-9])")
_NOTHING_READ = re.compile(
    r"[^\w]*(?:NOC|CNP)(?![^\W_])(?! *(?:$|[^\w]*(?:codes?|titles?|version|list|liste|teer|groups?|"
    r"occupations?|profession)(?![^\W_])))[^\w]*[\w]",
    re.I,
)
_ASIDE = re.compile(r"\([^()0-9]*\)")
_SENTENCE_END = re.compile(r"[.;] +(?=[^\W\d_a-z]|$)")
_EXCEPT = re.compile(
    r"(?<![^\W_])(?:except(?:ing|ions?)?|excludes?|excluding|exclusions?|excepté(?:e?s?)|"
    r"other than|apart from|sauf|hors|hormis|à l.exception|à l.exclusion|autres? que|"
    r"(?:not|without|minus|less|pas|sans)(?= (?:NOC |CNP )?[0-9]))(?![^\W_])",
    re.I,
)
_LEFT_OUT = re.compile(
    r"(?<![^\W_])(?:excluded|exempt(?:ed)?|ineligible|removed|exclue?s?|inadmissibles?|"
    r"(?:not|no longer|non|pas) (?:[a-zé]+ )?(?:included?|eligible|invited|targeted|accepted|considered|"
    r"inclus|admissibles?|visée?s?))(?![^\W_])",
    re.I,
)
_CAPITAL = re.compile("[A-ZÀ-ÖØ-Þ]")
_COUNTER = re.compile(r"[^\w]*([0-9]{1,3})[.)] ")


def _counters(lines: list[str]) -> dict[int, str]:
    """Return the numbers of a numbered list by their lines: each is one more than the one before.

    A number that no other follows or goes before may be a code that has lost its zeros.
    """
    found = {
        number: int(match[1])
        for number, line in enumerate(lines)
        if (match := _COUNTER.match(line)) and re.search("[0-9]{2}", line[match.end() :])
    }
    places = sorted(found)
    counts: dict[int, str] = {}
    for place, number in enumerate(places):
        beside = [
            found[places[other]] for other in (place - 1, place + 1) if 0 <= other < len(places)
        ]
        if found[number] == 1 or any(abs(other - found[number]) == 1 for other in beside):
            match = _COUNTER.match(lines[number])
            counts[number] = match[1] if match else ""
    return counts


def _title_in(row: list[str]) -> str:
    return next((cell for cell in row if _long_words(cell) and not re.search("[0-9]", cell)), "")


def _words_of(text: str) -> str:
    """Return the words beside a code, as far as they may be its title: they begin with a capital."""
    text = re.sub(r"(?<![^\W_])TEER(?![^\W_]).*", "", text.strip(" ;").partition(";")[0])
    text = re.sub(" +", " ", text).strip(" -:,.()[]\"'*`•·/_")
    return text if _CAPITAL.match(text) and _long_words(text) else ""


def _fit(beside: str, title: str) -> bool:
    """Return whether words have one in common with a title, by its first five letters."""
    words = _long_words(beside)
    return any(word.startswith(other[:5]) for word in words for other in _long_words(title))


def _long_words(text: str) -> set[str]:
    return {word for word in re.findall("[a-z]+", text.lower()) if len(word) > 3} - {
        "teer",
        "code",
        "codes",
    }
