"""What a visitor reads or hears of a page that is in its own language, piece by piece."""

import json
from collections.abc import Iterator

from lxml import html

_SILENT = {"script", "style", "code", "pre"}
_READ = ("title", "aria-label", "alt", "placeholder", "label", "data-label")
_READ_BY_MACHINES = {"description", "og:title", "og:description", "og:site_name", "og:image:alt"}


def texts_in(page: html.HtmlElement) -> Iterator[str]:
    """Yield the texts of a page, its attributes and the words of its scripts; none in another language."""
    yield from _texts(page, page.get("lang"), page.get("lang"))


def _texts(element: html.HtmlElement, of_page: str | None, around: str | None) -> Iterator[str]:
    if not isinstance(element.tag, str) or element.tag in _SILENT:
        return
    its = element.get("lang") or around
    if element.tag == "template":
        yield from strings_in(json.loads(element.text_content() or "null"))
        return
    if its == of_page:
        yield from _pieces(element)
    for child in element:
        yield from _texts(child, of_page, its)
        if its == of_page and child.tail:
            yield " ".join(child.tail.split())


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    names = [*_READ]
    if {element.get("name"), element.get("property")} & _READ_BY_MACHINES:
        names.append("content")
    for text in (element.text, *map(element.get, names)):
        if text:
            yield " ".join(text.split())


def strings_in(value: object) -> Iterator[str]:
    """Yield every text in a value of JSON."""
    match value:
        case str():
            yield value
        case dict():
            for its in value.values():
                yield from strings_in(its)
        case list():
            for its in value:
                yield from strings_in(its)
