"""A copy of a page, HTML or Markdown, as a list of headings, tables and texts in their order.

What stands raised or struck out stays apart from its number: 277 with the footnote 1 must never
become 2771. A bot check is no page of the program, nor is one in French.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from markdown import markdown

from plugins.record.reading.faults import legible

MOST_BYTES = 5_000_000
# Signs of text: a page with "captcha" somewhere in much else is no bot check.
MOST_OF_A_BOT_CHECK = 5_000
type Attributes = list[tuple[str, str | None]]


@dataclass(frozen=True, slots=True)
class Heading:
    """Store a heading: its level 1 to 6, its words, its anchor."""

    level: int
    words: str
    anchor: str | None


@dataclass(frozen=True, slots=True)
class PageTable:
    """Store a table: its caption, and its rows of cells, all as wide as the first."""

    caption: str
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """Store the lines of a paragraph or of an item of a list, and its links into the page itself.

    `links` are pairs of the words of a link and its fragment.
    """

    lines: tuple[str, ...]
    links: tuple[tuple[str, str], ...] = ()


type Block = Heading | PageTable | TextBlock


@dataclass(frozen=True, slots=True)
class PageCopy:
    """Store a page: the address it names as its own, and its blocks."""

    address: str | None
    blocks: tuple[Block, ...]
    title: str = ""
    language: str = ""


class BadPage(Exception):
    """Report why a page cannot be read as a whole; a word of the page steers no terminal."""

    def __init__(self, why: str) -> None:
        super().__init__("\n".join(map(legible, why.split("\n"))))


def read_page(text: str, *, is_markdown: bool) -> PageCopy:
    """Read a copy; BadPage where it is cut off, is no page of the program, or is in French."""
    text = text.removeprefix("\ufeff").replace("\r\n", "\n")
    reader = _HtmlReader()
    if is_markdown:
        head = re.match(r"---\n(.*?)\n---\n", text, re.DOTALL)
        named = (
            re.search(r"^(?:source|url):\s*['\"]?(https?://\S+?)['\"]?\s*$", head[1], re.M)
            if head
            else None
        )
        reader.address = named[1] if named else None
        title = re.search(r"^title:\s*(.+)$", head[1], re.M) if head else None
        reader.title = title[1].strip("'\" ") if title else ""
        body = text[head.end() :] if head else text
        _refuse_ragged(body, text.count("\n", 0, len(text) - len(body)))
        text = markdown(body, extensions=["tables", "nl2br", "sane_lists"])
    elif re.search(r"<html\b", text, re.I) and not re.search(r"</html\s*>", text, re.I):
        raise BadPage("the copy is cut off: it has no </html>; save the whole page")
    try:
        reader.feed(text)
        reader.close()
    except AssertionError as error:  # html.parser's word for a declaration that is none
        raise BadPage(f"marks that are no HTML: {error}") from None
    page = PageCopy(
        reader.address, reader.finish(), " ".join(reader.title.split()), reader.language
    )
    _refuse_other_pages(page)
    return page


_BOT_CHECK = re.compile(
    r"captcha|you are a (?:ro)?bot|(?:verify|confirm)\w* (?:that )?you are (?:a )?human|unblock to site"
    r"|request unblock|checking your browser|pardon our interruption|unusual traffic|access denied"
    r"|just a moment|enable javascript and cookies to continue",
    re.I,
)
_FRENCH = re.compile(
    r"\b(?:les|des|une|pour|invitations? (?:émises?|envoyées?|délivrées?)|volet|avis d[’']intérêt|du)\b",
    re.I,
)
_ENGLISH = re.compile(r"\b(?:the|of|and|for|invitations? issued|stream|above|draw)\b", re.I)


def _refuse_other_pages(page: PageCopy) -> None:
    """Refuse what a crawler gets in place of a page, and a page in French."""
    lines = [page.title]
    for block in page.blocks:
        match block:
            case Heading():
                lines.append(block.words)
            case TextBlock():
                lines += block.lines
            case PageTable():
                lines += [cell for row in block.rows for cell in row]
    text = "\n".join(lines)
    tables = any(isinstance(block, PageTable) for block in page.blocks)
    if (found := _BOT_CHECK.search(text)) and (
        _BOT_CHECK.search(page.title) or (not tables and len(text) < MOST_OF_A_BOT_CHECK)
    ):
        raise BadPage(
            f"a bot check (“{found[0]}”), not the page: the site took whoever asked for a robot; "
            "save the page from a browser"
        )
    french = page.language == "fr" or "/fr/" in (page.address or "")
    if french or len(_FRENCH.findall(text)) > 2 * len(_ENGLISH.findall(text)):
        raise BadPage("the page is in French, and only the English one is read; give that one")


def looks_like_markdown(text: str) -> bool:
    """Return whether a text without the marks of a page in HTML."""
    return not re.search(r"<(?:!doctype|html|body|table|h[1-6])\b", text, re.I)


def _refuse_ragged(text: str, before: int) -> None:
    """Refuse a table whose rows differ in width: Python-Markdown would fill or drop cells."""
    width = 0
    for number, line in enumerate(text.split("\n"), before + 1):
        row = line.strip()
        if not row.startswith("|"):
            width = 0
            continue
        bars = len(re.findall(r"(?<!\\)\|", row))
        if not row.endswith("|") or (width and bars != width):
            raise BadPage(f"line {number}: a row of a table that is cut off or of another width")
        width = bars


_UNREAD = frozenset(["script", "style", "nav", "template", "noscript"])
_BLOCKS = frozenset(["p", "li", "div", "section", "ul", "ol", "dl", "dt", "dd", "main", "article"])
# What stands raised is a footnote; what is struck out was taken back.
_APART = {"sup": "", "sub": "", "del": "struck: ", "s": "struck: ", "strike": "struck: "}


class _HtmlReader(HTMLParser):
    """Gather blocks; end tags that HTML lets one leave out are made up for."""

    def __init__(self) -> None:
        super().__init__()
        self.address: str | None = None
        self.title = ""
        self.language = ""
        self._blocks: list[Block] = []
        self._text: list[str] = []
        self._level = 0
        self._anchor: str | None = None
        self._unread = 0
        self._in_title = False
        self._grid: _Grid | None = None
        self._links: list[tuple[str, str]] = []
        # The fragment of the link that is open, and where its words begin.
        self._link: tuple[str, int] | None = None

    def finish(self) -> tuple[Block, ...]:
        if self._grid is not None:
            raise BadPage("the copy is cut off: it ends within a table")
        self._flush()
        return tuple(self._blocks)

    def handle_starttag(self, tag: str, attrs: Attributes) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "link" and given.get("rel") == "canonical":
            self.address = given.get("href") or None
        if tag == "html":
            self.language = given.get("lang", "").lower()[:2]
        if tag == "title" and not self.title:
            self._in_title = True
        elif tag in _UNREAD:
            self._unread += 1
        elif tag == "a":
            self._open_link(given)
        elif tag == "table":
            if self._grid is not None:
                raise BadPage("a table within a table")
            self._flush()
            self._grid = _Grid()
        else:
            self._open(tag, given)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        if self._grid is not None and tag in ("tr", "td", "th", "caption"):
            self._grid.open(tag, given, self._taken())
        elif tag == "br" or (self._grid is not None and tag in _BLOCKS):
            self._text.append("\n")
        elif tag in _APART:
            self._text.append(f" [{_APART[tag]}")
        elif level := _level(tag):
            self._flush()
            self._level, self._anchor = level, given.get("id")
        elif tag in _BLOCKS:
            self._flush()

    def _open_link(self, given: dict[str, str]) -> None:
        if self._level:
            self._anchor = self._anchor or given.get("id") or given.get("name")
        page, mark, fragment = given.get("href", "").partition("#")
        if mark and page in ("", self.address):
            self._link = fragment, len(self._text)

    def handle_endtag(self, tag: str) -> None:
        if tag == "title":
            self._in_title = False
        elif tag in _UNREAD:
            self._unread = max(0, self._unread - 1)
        elif tag == "a":
            if self._link:
                fragment, start = self._link
                self._links.append((_plain("".join(self._text[start:])), fragment))
            self._link = None
        elif tag == "table" and self._grid is not None:
            self._grid.close(self._taken())
            self._blocks.append(self._grid.table())
            self._grid = None
        elif self._grid is not None and tag in ("tr", "td", "th", "caption"):
            self._grid.close(self._taken())
        elif tag in _APART:
            self._text.append("] ")
        elif self._grid is None and (tag in _BLOCKS or _level(tag)):
            self._flush()

    def handle_data(self, data: str) -> None:
        if self._in_title:
            self.title += data
        elif not self._unread:
            self._text.append(re.sub(r"\s+", " ", data))

    def _taken(self) -> str:
        text, self._text = "".join(self._text), []
        return text

    def _flush(self) -> None:
        lines = tuple(filter(None, (_plain(line) for line in self._taken().split("\n"))))
        if lines and self._level:
            self._blocks.append(Heading(self._level, " ".join(lines), self._anchor))
        elif lines:
            self._blocks.append(TextBlock(lines, tuple(self._links)))
        self._level, self._anchor, self._links, self._link = 0, None, [], None


class _Grid:
    """Collect the cells of a table, those that reach over several rows or columns repeated."""

    def __init__(self) -> None:
        self._caption = ""
        self._rows: list[dict[int, str]] = []
        self._open: str | None = None
        self._over = (1, 1)
        # What cells above reach into: rows still to come, by column, and the words.
        self._down: dict[int, tuple[int, str]] = {}

    def open(self, tag: str, given: dict[str, str], text: str) -> None:
        self.close(text)
        if tag == "tr" or not (self._rows or tag == "caption"):
            self._rows.append({})
            self._reach_down()
        if tag != "tr":
            self._open = tag
            self._over = _span(given.get("rowspan")), _span(given.get("colspan"))

    def close(self, text: str) -> None:
        words = " ".join(text.split())
        if self._open == "caption":
            self._caption = words
        elif self._open:
            row, (down, across) = self._rows[-1], self._over
            for _ in range(across):
                column = next(n for n in range(len(row) + 1) if n not in row)
                row[column] = words
                if down > 1:
                    self._down[column] = down - 1, words
        self._open = None

    def table(self) -> PageTable:
        rows = [tuple(row[n] for n in sorted(row)) for row in self._rows if row]
        for number, row in enumerate(rows, 1):
            if len(row) != len(rows[0]):
                raise BadPage(
                    f"a table whose row {number} has {len(row)} cells, not {len(rows[0])}: "
                    + " | ".join(row)[:80]
                )
        return PageTable(self._caption, tuple(rows))

    def _reach_down(self) -> None:
        for column, (left, words) in list(self._down.items()):
            self._rows[-1][column] = words
            self._down[column] = left - 1, words
            if left == 1:
                del self._down[column]


def _span(text: str | None) -> int:
    """Read a rowspan or colspan; one that is no small number spans its own cell."""
    return int(text) if text and re.fullmatch("[1-9][0-9]?", text) else 1


def _level(tag: str) -> int:
    return int(tag[1]) if re.fullmatch("h[1-6]", tag) else 0


def _plain(line: str) -> str:
    return " ".join(line.split())
