"""Typed rows of a page: one for each draw that its tables, or its labelled lines, print.

The day, the stream and the target stand in a column or in the headings above; a list of codes
belongs to the rows of the section that it stands in. What is not plain is named, not guessed.
"""

import re
from collections import defaultdict
from dataclasses import replace
from datetime import date
from urllib.parse import urlencode

from plugins.contribute.answers import BadAnswer, read_count, read_scores
from plugins.contribute.pasted import read_codes
from plugins.imports.columns import (
    Column,
    column,
    read_day,
    read_window,
    stream_named,
)
from plugins.imports.found import Look, Row, Rows, Told
from plugins.imports.page import BadPage, Heading, Page, Table, Words
from plugins.imports.targets import Said, Target, Targets
from plugins.record.reading.checks import noc_version_on
from plugins.record.reference import Tables

type _Section = tuple[int, ...]
type _Cells = dict[Column, str]
_TELLS = re.compile(r"\b(?:issued|invited|sent)\b.*\b(?:invitation|notification)s?\b", re.I | re.S)
_CODE = re.compile(r"\bNOC\s*\d{4,5}\b|^\W*\d{4,5}\s*[-–—:]\s")


def read_rows(page: Page, address: str, tables: Tables, targets: Targets) -> Rows:
    """Read the rows of a page; BadPage where its layout is not one that is known."""
    reader = _Reader(address, tables, targets)
    for block in page.blocks:
        match block:
            case Heading():
                reader.heading(block)
            case Table():
                reader.table(block)
            case Words():
                reader.words(block)
    return reader.finish()


class _Reader:
    """Go through the blocks with the headings above them in mind."""

    def __init__(self, address: str, tables: Tables, targets: Targets) -> None:
        self.address, self.tables, self.targets = address, tables, targets
        self.found = Rows()
        self._above: list[tuple[int, Heading]] = []
        self._count = 0
        self._sections: dict[_Section, list[Row]] = defaultdict(list)
        self._lists: dict[_Section, list[list[str]]] = defaultdict(list)
        self._in_list = False
        self._lines: _Cells = {}
        self._tables = 0

    def heading(self, heading: Heading) -> None:
        self._close()
        while self._above and self._above[-1][1].level >= heading.level:
            self._above.pop()
        self._count += 1
        self._above.append((self._count, heading))
        if (day := _day_of(heading)) is not None:
            self.found.days.add(day)

    def words(self, block: Words) -> None:
        if all(_CODE.search(line) for line in block.lines):
            self._listed("\n".join(block.lines))
            return
        self._in_list = False
        for line in block.lines:
            label, _, value = line.partition(":")
            kind = column(label) if value.strip() else None
            if kind in (Column.DAY, Column.COUNT, Column.SCORE, Column.PROFILES, Column.STREAM):
                if kind in self._lines:
                    self._close()
                self._lines[kind] = value.strip()
        day = self._day()
        if not self._lines and day and _TELLS.search(" ".join(block.lines)):
            self.found.told.append(Told(self._place(" ".join(block.lines)), day))

    def table(self, table: Table) -> None:
        self._close()
        self._tables += 1
        heads, rows = (table.rows[0], table.rows[1:]) if table.rows else ((), ())
        kinds = [column(head) for head in heads]
        place = self._place(table.caption or f"table {self._tables}")
        if Column.COUNT not in kinds and Column.DAY not in kinds:
            if Column.CODES in kinds:
                self._listed("\n".join("\t".join(row) for row in table.rows))
            elif self._stream(table.caption) or {*kinds} & {Column.SCORE, Column.PROFILES}:
                raise BadPage(f"{place}: heads that are not known: {' | '.join(heads)}")
            return
        self._in_list = False
        self._check_heads(place, heads, kinds)
        before = len(self.found.rows)
        for number, row in enumerate(rows, 1):
            cells: _Cells = {}
            for kind, cell in zip(kinds, row, strict=True):
                if kind:
                    cells[kind] = " ".join(filter(None, (cells.get(kind), cell)))
            self._row(cells, f"{place}, row {number} ({' | '.join(row)[:90]})", table.caption)
        if len(self.found.rows) == before:
            shown = "; ".join(map(str, self.found.looks[-3:]))
            raise BadPage(f"{place}: not one row can be read" + (f": {shown}" if shown else ""))

    def finish(self) -> Rows:
        self._close()
        self._give_codes()
        if not self.found.rows:
            raise BadPage(
                "no table of draws is on the page; its layout has changed, or it is another page"
            )
        return self.found

    def _check_heads(self, place: str, heads: tuple[str, ...], kinds: list[Column | None]) -> None:
        unknown = [
            head or "(empty)" for head, kind in zip(heads, kinds, strict=True) if kind is None
        ]
        if unknown:
            raise BadPage(f"{place}: heads that are not known: {' | '.join(unknown)}")
        # Codes and titles, notes and regions may stand in two columns; nothing else may.
        single = [kind for kind in kinds if kind not in (Column.CODES, Column.TARGET)]
        if len({*single}) < len(single):
            raise BadPage(f"{place}: two columns for one thing: {' | '.join(heads)}")
        if Column.COUNT not in kinds or not (Column.DAY in kinds or self._day()):
            raise BadPage(f"{place}: no column for the day or the count: {' | '.join(heads)}")

    def _row(self, cells: _Cells, place: str, caption: str) -> None:
        try:
            row = self._read(cells, place, caption)
        except BadAnswer as bad:
            self.found.looks.append(Look(place, str(bad), "read it by hand"))
            return
        self.found.rows.append(row)
        self._sections[self._path()].append(row)

    def _read(self, cells: _Cells, place: str, caption: str) -> Row:
        day = read_day(cells[Column.DAY]) if Column.DAY in cells else self._day()
        if day is None:
            raise BadAnswer("no day is printed")
        if Column.STREAM in cells:
            stream = stream_named(cells[Column.STREAM])
        else:
            stream = self._stream(caption)
        if stream is None:
            raise BadAnswer("it cannot be told which one stream it is of")
        return Row(
            place,
            day,
            stream,
            self._target(cells.get(Column.TARGET)),
            read_count(cells[Column.COUNT]),
            read_scores(cells.get(Column.SCORE, "")),
            read_window(cells.get(Column.PROFILES, "")),
            self._codes(cells.get(Column.CODES, ""), day, place),
            self._source(),
        )

    def _target(self, words: str | None) -> Target:
        """Read the notes; without them a heading says who was meant, if it names a known target."""
        if words is not None:
            return self.targets.read(words)
        for _, heading in reversed(self._above):
            target = self.targets.read(heading.words)
            if target.said in (Said.NAMED, Said.EVERYBODY):
                return target
        return self.targets.read(None)

    def _codes(self, text: str, day: date, place: str) -> tuple[str, ...]:
        pasted = read_codes(text, noc_version_on(day), self.tables)
        if pasted.doubts:
            raise BadAnswer("; ".join(pasted.doubts))
        for code in pasted.codes:
            if code.other_words:
                found = f"{code.code} ({code.title}) stands beside “{code.beside}”"
                self.found.looks.append(Look(place, found, "taken as printed; look at it"))
        return tuple(code.code for code in pasted.codes)

    def _listed(self, text: str) -> None:
        lists = self._lists[self._path()]
        if self._in_list:
            lists[-1].append(text)
        else:
            lists.append([text])
        self._in_list = True

    def _give_codes(self) -> None:
        """Give each list of codes to the rows of the nearest section around it."""
        lists: dict[_Section, list[str]] = defaultdict(list)
        for path, texts in self._lists.items():
            around = [
                path[:end] for end in range(len(path), -1, -1) if path[:end] in self._sections
            ]
            if around:
                lists[around[0]] += ["\n".join(text) for text in texts]
        for path, found in lists.items():
            rows = [row for row in self._sections[path] if row.target.said is not Said.EVERYBODY]
            if len(found) > 1 or len({row.day for row in rows}) != 1:
                what = f"{len(found)} list(s) of codes beside {len(rows)} row(s)"
                mend = "whose they are cannot be told; read them by hand"
                self.found.looks.append(Look(self._sections[path][0].place, what, mend))
                continue
            try:
                codes = self._codes(found[0], rows[0].day, rows[0].place)
            except BadAnswer as bad:
                self.found.looks.append(Look(rows[0].place, str(bad), "read the list by hand"))
                continue
            own = {id(row) for row in rows}
            self.found.rows = [
                replace(row, codes=row.codes or codes) if id(row) in own else row
                for row in self.found.rows
            ]

    def _close(self) -> None:
        """End a list, and the labelled lines of a draw."""
        self._in_list = False
        lines, self._lines = self._lines, {}
        if Column.COUNT in lines:
            shown = "; ".join(lines.values())[:90]
            self._row(lines, self._place(f"lines of a draw ({shown})"), "")

    def _path(self) -> _Section:
        return tuple(number for number, _ in self._above)

    def _day(self) -> date | None:
        days = (_day_of(heading) for _, heading in reversed(self._above))
        return next((day for day in days if day), None)

    def _stream(self, caption: str) -> str | None:
        """Return the stream that the caption, or else the headings, name; two names are none."""
        if named := stream_named(caption):
            return named
        found = {stream_named(heading.words) for _, heading in self._above} - {None}
        return found.pop() if len(found) == 1 else None

    def _source(self) -> str:
        anchors = [
            heading.anchor for _, heading in self._above if _day_of(heading) and heading.anchor
        ]
        # An anchor of odd signs would not do as an address.
        plain = [anchor for anchor in anchors if urlencode({"": anchor}) == f"={anchor}"]
        return f"{self.address}#{plain[-1]}" if plain else self.address

    def _place(self, words: str) -> str:
        above = " > ".join(heading.words for _, heading in self._above if heading.level > 1)
        return f"{above[:80]} > {words[:120]}" if above else words[:120]


def _day_of(heading: Heading) -> date | None:
    try:
        return read_day(heading.words)
    except BadAnswer:
        return None
