"""The prose of the site as one text: what the search page looks through in the visitor's browser.

It is read from the pages that were written, so that what is found stands there, at an address that
is there. Draws and occupations have searches of their own.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from lxml import html

from plugins.site.context import Site
from plugins.site.pages.page import Page

TEXTS = "/search/texts.json"
LIBRARY = "search/minisearch.js"
# Pages that have searches of their own, or only list others.
_NOT_PROSE = frozenset(
    {
        *("home.html", "search.html", "checker.html", "streams.html", "guides.html", "rules.html"),
        *("draws.html", "year.html", "draw.html"),
        *("occupations.html", "occupation.html", "group.html", "old_codes.html", "titles.html"),
    }
)
# A guide says it in plain words; one criterion stands on the pages of many streams.
_WEIGHTS = {"guide.html": 1.5, "rule.html": 0.5}
_LEFT_OUT = frozenset({"nav", "form", "svg", "figure", "details", "noscript", "template", "script"})
_LEFT_OUT_CLASSES = frozenset({"sources", "facts", "draws", "badge", "id", "sub"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_INLINE = frozenset({"a", "abbr", "b", "code", "em", "i", "span", "strong", "sub", "sup", "time"})


@dataclass(slots=True)
class _Part:
    """Store what stands from one heading to the next, and the id that leads there."""

    id: str
    heading: list[str] = field(default_factory=list)
    text: list[str] = field(default_factory=list)


def search_library(packages: Path) -> bytes:
    """Return the module that searches, its licence above it.

    FileNotFoundError where it is not installed.
    """
    folder = packages / "minisearch"
    module = folder / "dist" / "es" / "index.js"
    if not module.is_file():
        raise FileNotFoundError(f"{module} is not there; run `make setup`")
    # The map that its last line names is not published.
    code = module.read_bytes().partition(b"//# sourceMappingURL")[0]
    return b"/*\n" + (folder / "LICENSE.txt").read_bytes() + b"*/\n" + code


def search_texts(pages: Iterable[Page], site: Site, output: Path) -> bytes:
    """Return as JSON each page of prose with its link, its title, its weight and its parts."""
    found = [
        {
            "link": site.url(page.path),
            "title": page.title,
            "weight": _WEIGHTS.get(page.template, 1),
            "parts": page_parts((output / site.language.folder / page.file).read_bytes()),
        }
        for page in pages
        if page.listed and page.template not in _NOT_PROSE
    ]
    return json.dumps(found, ensure_ascii=False, separators=(",", ":")).encode()


def page_parts(content: bytes) -> list[dict[str, str]]:
    """Return the parts of a written page: the id, the heading and the text of each."""
    main = html.document_fromstring(content, html.HTMLParser(encoding="utf-8")).find(".//main")
    assert main is not None
    parts: list[_Part] = []
    _read(main, "", parts)
    lines = [(part.id, _line(part.heading), _line(part.text)) for part in parts]
    # A heading with nothing under it is that of the parts below.
    return [{"id": at, "heading": name, "text": text} for at, name, text in lines if text]


def _read(element: html.HtmlElement, above: str, parts: list[_Part]) -> None:
    """Add what is in an element to the last part, or to a new one at each heading."""
    if not isinstance(element.tag, str) or element.tag in _LEFT_OUT:
        return
    if not _LEFT_OUT_CLASSES.isdisjoint((element.get("class") or "").split()):
        return
    if element.tag in ("article", "section"):
        above = element.get("id") or above
    if element.tag in _HEADINGS:
        parts.append(_Part("" if element.tag == "h1" else element.get("id") or above))
        _gather(element, parts[-1].heading)
        return
    if element.text and parts:
        parts[-1].text.append(element.text)
    for child in element:
        _read(child, above, parts)
        if parts:
            parts[-1].text.append(_after(child))


def _gather(element: html.HtmlElement, texts: list[str]) -> None:
    texts.append(element.text or "")
    for child in element:
        if _LEFT_OUT_CLASSES.isdisjoint((child.get("class") or "").split()):
            _gather(child, texts)
        texts.append(_after(child))


def _after(child: html.HtmlElement) -> str:
    return ("" if child.tag in _INLINE else " ") + (child.tail or "")


def _line(texts: list[str]) -> str:
    return " ".join("".join(texts).split())
