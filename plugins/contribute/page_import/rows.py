"""Typed rows of a page: one for each draw that its tables, or its labelled lines, print.

The day, the stream and the target stand in a column or in the headings above; a list of codes
belongs to the rows of the section that it stands in. What cannot be read costs its row or its
table, and is named.
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

from plugins.contribute.page_import.cell_words import (
    Read,
    heading_day,
    last_day,
    read_count,
    read_day,
    read_scores,
    read_window,
)
from plugins.contribute.page_import.code_lists import Codes, codes_of, is_line_of_codes
from plugins.contribute.page_import.columns import PageColumn, column
from plugins.contribute.page_import.findings import Look, PageRow, Post, Rows, Unread
from plugins.contribute.page_import.headings import Above, Section
from plugins.contribute.page_import.other_conditions import asked_in
from plugins.contribute.page_import.page_copy import (
    BadPage,
    Heading,
    PageCopy,
    PageTable,
    TextBlock,
)
from plugins.contribute.page_import.posts import read_posts
from plugins.contribute.page_import.stream_names import stream_named
from plugins.contribute.page_import.targets import Said, Target, Targets
from plugins.contribute.parse_answers import BadAnswer
from plugins.record.reference_tables import Tables

type _Cells = dict[PageColumn, str]
_LABELS = (
    PageColumn.DAY,
    PageColumn.COUNT,
    PageColumn.SCORE,
    PageColumn.PROFILES,
    PageColumn.STREAM,
)


def read_rows(page: PageCopy, address: str, tables: Tables, targets: Targets) -> Rows:
    """Read the rows and posts of a page; BadPage where there is not one."""
    reader = _RowReader(page, address, tables, targets)
    for block in page.blocks:
        match block:
            case Heading():
                reader.heading(block)
            case PageTable():
                reader.table(block)
            case TextBlock():
                reader.words(block)
    found = reader.finish()
    posts = read_posts(page, address, tables, targets)
    found.posts, found.days = posts.posts, found.days | posts.days
    found.named = posts.named
    if found.days:
        # A page of days prints again what the pages of tables print.
        found.posts += [Post(row.place, None, (row,)) for row in found.rows]
        found.rows = []
    found.looks += posts.looks
    if not (found.rows or found.posts or posts.looks):
        shown = "".join(f"\n{look}" for look in found.looks[:5])
        raise BadPage(
            "no draw can be read on the page: its layout has changed, or it is another page" + shown
        )
    return found


class _RowReader:
    """Go through the blocks with the headings above them in mind."""

    def __init__(self, page: PageCopy, address: str, tables: Tables, targets: Targets) -> None:
        self.tables, self.targets = tables, targets
        self.found = Rows()
        self._above = Above(page, address)
        self._sections: dict[Section, list[PageRow]] = defaultdict(list)
        self._lists: dict[Section, list[list[str]]] = defaultdict(list)
        self._notes: dict[Section, str] = {}
        self._starred: set[str] = set()
        self._in_list = False
        self._lines: _Cells = {}
        self._tables = 0

    def heading(self, heading: Heading) -> None:
        self._close()
        self._above.push(heading)
        if (day := heading_day(heading.words, self._above.page_year)) is not None:
            self.found.days.add(day)

    def words(self, block: TextBlock) -> None:
        if all(is_line_of_codes(line) for line in block.lines):
            self._listed("\n".join(block.lines))
            return
        self._in_list = False
        if block.lines[0].startswith("*") and self._above.path() in self._sections:
            self._notes[self._above.path()] = " ".join(block.lines)
        for line in block.lines:
            label, _, value = line.partition(":")
            kind = column(label) if value.strip() else None
            if kind in _LABELS:
                if kind in self._lines:
                    self._close()
                self._lines[kind] = value.strip()

    def table(self, table: PageTable) -> None:
        self._close()
        self._tables += 1
        heads = table.rows[0] if table.rows else ()
        rows = tuple(row for row in table.rows[1:] if any(row))
        kinds = [column(head) for head in heads]
        place = self._above.place(table.caption or f"table {self._tables}")
        if not rows or self._is_other(kinds, table):
            return
        if fault := self._fault(heads, kinds):
            found = f"{fault}: a table of {len(rows)} rows is not read"
            self.found.looks.append(Look(place, found, "read it by hand"))
            self.found.unread += [Unread(None, self._above.stream(table.caption))] * len(rows)
            return
        for number, row in enumerate(rows, 1):
            cells: _Cells = {}
            for kind, cell in zip(kinds, row, strict=True):
                if kind:
                    cells[kind] = " ".join(filter(None, (cells.get(kind), cell)))
            where = f"{place}, row {number} ({' | '.join(row)[:90]})"
            if "*" in "".join(row):
                self._starred.add(where)
            self._row(cells, where, table.caption)

    def finish(self) -> Rows:
        self._close()
        self._give_codes()
        return self.found

    def _is_other(self, kinds: list[PageColumn | None], table: PageTable) -> bool:
        """Return whether a table prints no rounds: a list of codes, totals of streams, anything else."""
        known = {*kinds} - {None}
        if known & {PageColumn.SCORE, PageColumn.PROFILES}:
            return False
        if PageColumn.COUNT in known:
            # The totals of streams beside the tables have neither a day nor a score.
            dated = PageColumn.DAY in known or self._above.day() is not None
            return not dated and known <= {PageColumn.COUNT, PageColumn.STREAM}
        if PageColumn.CODES in known and PageColumn.DAY not in known:
            self._listed("\n".join("\t".join(row) for row in table.rows))
            return True
        return PageColumn.DAY not in known and self._above.stream(table.caption) is None

    def _fault(self, heads: tuple[str, ...], kinds: list[PageColumn | None]) -> str | None:
        unknown = [
            head or "(empty)" for head, kind in zip(heads, kinds, strict=True) if kind is None
        ]
        if unknown:
            return f"heads that are not known: {' | '.join(unknown)}"
        # Codes and titles, notes and regions may stand in two columns; nothing else may.
        single = [kind for kind in kinds if kind not in (PageColumn.CODES, PageColumn.TARGET)]
        if len({*single}) < len(single):
            return f"two columns for one thing: {' | '.join(heads)}"
        if PageColumn.COUNT not in kinds or not (PageColumn.DAY in kinds or self._above.day()):
            return f"no column for the day or the count: {' | '.join(heads)}"
        return None

    def _row(self, cells: _Cells, place: str, caption: str) -> None:
        try:
            row = self._read(cells, place, caption)
        except BadAnswer as bad:
            self.found.looks.append(Look(place, str(bad), "read it by hand"))
            self.found.unread.append(self._sure(cells, caption))
            return
        self.found.rows.append(row)
        self._sections[self._above.path()].append(row)

    def _read(self, cells: _Cells, place: str, caption: str) -> PageRow:
        day = read_day(cells[PageColumn.DAY]) if PageColumn.DAY in cells else None
        value = day.value if day else self._above.day()
        if value is None:
            raise BadAnswer("no day is printed")
        stream = self._stream(cells, caption)
        if stream is None:
            raise BadAnswer("it cannot be told which one stream of the record it is of")
        count = read_count(cells[PageColumn.COUNT])
        scores = read_scores(cells.get(PageColumn.SCORE, ""))
        window = read_window(cells.get(PageColumn.PROFILES, ""), value)
        codes = Codes()
        if PageColumn.CODES in cells:
            codes = codes_of(cells[PageColumn.CODES], value, self.tables)
            if codes.doubts:
                raise BadAnswer("; ".join(codes.doubts))
        year = self._above.year()
        misplaced = (
            f"a round of {value.year} under “{self._under(year)}”"
            if year and year != value.year and PageColumn.DAY in cells
            else ""
        )
        nothing = {
            name
            for name, kind, read in (
                ("invitations", PageColumn.COUNT, count),
                ("score_min", PageColumn.SCORE, scores),
                ("profiles_from", PageColumn.PROFILES, window),
            )
            if kind in cells and read.nothing
        }
        target = self._target(cells.get(PageColumn.TARGET))
        if PageColumn.TARGET in cells and target.said is Said.NOTHING:
            nothing.add("target")
        return PageRow(
            place,
            value,
            stream,
            target,
            count.value,
            scores.value,
            window.value,
            codes.codes,
            (self._above.source(),),
            (*(day.slips if day else ()), *count.slips, *scores.slips, *window.slips),
            codes.slips,
            frozenset(nothing),
            misplaced,
            until=last_day(cells.get(PageColumn.DAY, "")),
            asked=asked_in(target.words) if target.known else (),
        )

    def _sure(self, cells: _Cells, caption: str) -> Unread:
        """Return what can be read of a row that cannot be read whole."""
        day = _tried(read_day, cells.get(PageColumn.DAY))
        count = _tried(read_count, cells.get(PageColumn.COUNT))
        return Unread(
            day.value if day else self._above.day() if PageColumn.DAY not in cells else None,
            self._stream(cells, caption),
            count.value if count else None,
        )

    def _stream(self, cells: _Cells, caption: str) -> str | None:
        more = " ".join(
            filter(
                None,
                (
                    f"TEER {cells[PageColumn.TEER]}" if cells.get(PageColumn.TEER) else "",
                    cells.get(PageColumn.TARGET, ""),
                ),
            )
        )
        if PageColumn.STREAM in cells:
            return stream_named(cells[PageColumn.STREAM], more)
        return self._above.stream(caption, more)

    def _under(self, year: int) -> str:
        return next((words for words in self._above.words() if str(year) in words), str(year))

    def _target(self, words: str | None) -> Target:
        """Read the notes; without them a heading says who was meant, if it names a known target."""
        if words is not None:
            return self.targets.read(words)
        for heading in self._above.words():
            # A heading that names the stream, or the day, names no target.
            if stream_named(heading) or heading_day(heading, self._above.page_year):
                continue
            target = self.targets.read(heading)
            if target.said in (Said.NAMED, Said.EVERYBODY):
                return target
        return self.targets.read(None)

    def _listed(self, text: str) -> None:
        lists = self._lists[self._above.path()]
        if self._in_list:
            lists[-1].append(text)
        else:
            lists.append([text])
        self._in_list = True

    def _give_codes(self) -> None:
        """Give each list of codes to the rows of the nearest section around it."""
        lists: dict[Section, list[str]] = defaultdict(list)
        for path, texts in self._lists.items():
            around = [
                path[:end] for end in range(len(path), -1, -1) if path[:end] in self._sections
            ]
            if around:
                lists[around[0]] += ["\n".join(text) for text in texts]
        for path, found in lists.items():
            rows = [row for row in self._sections[path] if row.target.said is not Said.EVERYBODY]
            note = self._notes.get(path, "")
            # A note with a star is about the rows that have a star.
            starred = [row for row in rows if note and row.place in self._starred]
            if starred and len(found) == 1:
                self._give(starred, found[0], note)
                continue
            if len(found) > 1 or len({row.day for row in rows}) != 1:
                what = f"{len(found)} list(s) of codes beside {len(rows)} row(s)"
                fix = "whose they are cannot be told; read them by hand"
                self.found.looks.append(Look(self._sections[path][0].place, what, fix))
                continue
            self._give(rows, found[0], "")

    def _give(self, rows: list[PageRow], text: str, note: str) -> None:
        own = {id(row) for row in rows}
        said = [*filter(None, (self._noted(note),))]

        def given(row: PageRow) -> PageRow:
            codes = codes_of(text, row.day, self.tables)
            odd = (*row.listed, *codes.slips, *codes.doubts)
            target = said[0] if said and row.target.said is Said.SOMEBODY else row.target
            if row.codes or codes.doubts:
                return replace(row, listed=odd, target=target, codes_in_doubt=not row.codes)
            return replace(row, codes=codes.codes, listed=odd, target=target)

        self.found.rows = [given(row) if id(row) in own else row for row in self.found.rows]

    def _noted(self, note: str) -> Target | None:
        """Return the known target in "… experience in the following priority occupations:"."""
        words = note.rpartition("following")[2].strip(" :")
        target = self.targets.read(words) if words else None
        return target if target and target.said is Said.NAMED else None

    def _close(self) -> None:
        """End a list, and the labelled lines of a draw."""
        self._in_list = False
        lines, self._lines = self._lines, {}
        if PageColumn.COUNT in lines:
            shown = "; ".join(lines.values())[:90]
            self._row(lines, self._above.place(f"lines of a draw ({shown})"), "")


def _tried[T](read: Callable[[str], Read[T]], text: str | None) -> Read[T] | None:
    try:
        return None if text is None else read(text)
    except BadAnswer:
        return None
