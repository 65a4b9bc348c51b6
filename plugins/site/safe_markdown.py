"""Markdown of contributors to safe HTML: no raw HTML, no images, only plain links."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor
from markupsafe import Markup

from plugins.i18n.typography import in_html

_LINKS = ("https://", "http://", "/", "#", "mailto:")
# What Markdown itself writes, and `{lang=en}` of a contributor.
_ATTRIBUTES = {"href", "title", "id", "class", "style", "start", "lang"}
# Signs that a line of a table has on a small phone, and those that the space of a column takes.
_ROOM, _SPACE = 34, 2
_HEADING = re.compile(r'<h2 id="([^"]+)">(.*?)</h2>')
_LINK = re.compile(r"</?a\b[^>]*>")


@dataclass(frozen=True, slots=True)
class PageHeading:
    """Store one heading of a text: what it is linked by, and its words as HTML without links."""

    id: str
    text: Markup


def headings(html: Markup) -> tuple[PageHeading, ...]:
    """Return the headings of a rendered text, without those under them."""
    found = _HEADING.findall(html)
    return tuple(PageHeading(name, Markup(_LINK.sub("", text))) for name, text in found)  # noqa: S704 - of safe HTML


class _Finish(Treeprocessor):
    """Keep plain links only, complete our own, let wide tables scroll."""

    def __init__(self, md: Markdown, own: Callable[[str], str], table: str) -> None:
        super().__init__(md)
        self.own, self.table = own, table

    def run(self, root: Element) -> None:
        for element in root.iter():
            for name in {*element.attrib} - _ATTRIBUTES:
                del element.attrib[name]
        for heading in root.iter("h1"):
            heading.tag = "h2"  # the page's title is its only h1
        for link in root.iter("a"):
            target = link.get("href", "")
            if not target.startswith(_LINKS) or target.startswith("//"):
                link.attrib.pop("href", None)
            elif target.startswith("/"):
                link.set("href", self.own(target))
            elif target.startswith("http"):
                link.set("rel", "external noreferrer")
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                if child.tag == "table" and parent.get("class") != "scroll":
                    # A keyboard must be able to reach what scrolls. A group and not a region: a
                    # page of many tables would have many landmarks of one name.
                    reach = {"tabindex": "0", "role": "group", "aria-label": self.table}
                    wrapper = Element("div", {"class": "scroll", **reach})
                    parent.remove(child)
                    _label(child)
                    wrapper.append(child)
                    wrapper.tail, child.tail = child.tail, None
                    parent.insert(index, wrapper)


def _label(table: Element) -> None:
    """Write into each cell what its column is, where a small phone has no room for columns.

    The style sheet shows such a row as a card.
    """
    rows = [list(row) for row in table.iter("tr")]
    texts = [["".join(cell.itertext()) for cell in row] for row in rows]
    columns = zip(*texts, strict=True)
    longest = (max(map(len, " ".join(column).split()), default=0) for column in columns)
    if sum(size + _SPACE for size in longest) <= _ROOM:
        return
    table.set("class", "cards")
    for row in rows[1:]:
        for cell, head in list(zip(row, texts[0], strict=True))[1:]:
            cell.set("data-label", head)


class Prose:
    """Turn Markdown into HTML.

    `own` makes a link of a path of the site; `table` is what a table is called, `finish` what
    is done to every text of it, such as the spaces of a language.
    """

    def __init__(
        self,
        own: Callable[[str], str],
        table: str = "Table",
        finish: Callable[[str], str] = str,
    ) -> None:
        self._finish = finish
        self._markdown = Markdown(
            extensions=[
                *("tables", "sane_lists", "fenced_code", "attr_list"),
                TocExtension(marker=""),
            ],
            output_format="html",
        )
        # Raw HTML becomes visible text; images would let a text fetch from elsewhere.
        self._markdown.preprocessors.deregister("html_block")
        for name in ("html", "image_link", "image_reference", "short_image_ref"):
            self._markdown.inlinePatterns.deregister(name)
        self._markdown.treeprocessors.register(_Finish(self._markdown, own, table), "finish", 0)

    def render(self, text: str) -> Markup:
        """Return safe HTML."""
        self._markdown.reset()
        html = self._markdown.convert(text).replace("<pre>", '<pre tabindex="0">')
        return Markup(in_html(html, self._finish))  # noqa: S704 - made safe above
