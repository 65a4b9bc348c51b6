"""Words that a visitor reads on a page and that came from no catalog of `tests.support.pseudo_locale`."""

import json
import re
from collections.abc import Iterator

from lxml import html

from tests.support.pseudo_locale import CLOSE, OPEN
from tests.support.visible_texts import strings_in

# Elements that a visitor never reads as words.
_SILENT = {"script", "style"}
_READ_ALOUD = ("title", "aria-label", "alt", "placeholder", "label")
_READ_BY_MACHINES = ("description", "og:title", "og:description", "og:site_name", "twitter:title")
# The id of a rule, or a file; and a word: two letters or more, since one alone is part of a code.
_CODE = re.compile(r"\b[A-Z]+\d*-\d+\w*|\b[a-z-]+\.json\b")
_WORD = re.compile(r"[^\W\d_]{2,}")


def untranslated(page: str | bytes, names: frozenset[str]) -> Iterator[str]:
    """Yield each piece of a page with words that are neither translated nor marked as English.

    `names` are the words that no language changes.
    """
    root = html.document_fromstring(page)
    yield from _in_text(root, names)
    for element in root.iter(html.etree.Element):
        if _language(element) == root.get("lang"):
            texts = [element.get(name, "") for name in _READ_ALOUD]
            if element.tag == "meta" and {element.get("name"), element.get("property")} & {
                *_READ_BY_MACHINES
            }:
                texts.append(element.get("content", ""))
            for text in texts:
                yield from left_over(text, names)


def _in_text(root: html.HtmlElement, names: frozenset[str]) -> Iterator[str]:
    """Read the text in its order: one translation can reach over several elements."""
    depth = 0
    for element, text in _texts(root):
        if element.tag == "template":
            for value in strings_in(json.loads(text)):
                yield from left_over(value, names)
            continue
        outside, depth = _outside(text, depth)
        if _language(element) == root.get("lang"):
            yield from _words(outside, names)
    assert not depth, "a translation that does not end"


def _texts(element: html.HtmlElement) -> Iterator[tuple[html.HtmlElement, str]]:
    if element.tag in _SILENT or not isinstance(element.tag, str):
        return
    if element.text:
        yield element, element.text
    for child in element:
        yield from _texts(child)
        if child.tail:
            yield element, child.tail


def _language(element: html.HtmlElement) -> str | None:
    for each in (element, *element.iterancestors()):
        if lang := each.get("lang"):
            return str(lang)
    return None


def left_over(text: str, names: frozenset[str] = frozenset()) -> Iterator[str]:
    """Yield a text that has words which are not translated."""
    if not text.startswith(("/", "http")):
        yield from _words(_outside(text, 0)[0], names)


def _words(text: str, names: frozenset[str]) -> Iterator[str]:
    told = " ".join(text.split())
    if told not in names and {*_WORD.findall(_CODE.sub("", told))} - names:
        yield told


def _outside(text: str, depth: int) -> tuple[str, int]:
    """Return what stands outside of all brackets, and how deep the end is."""
    kept = []
    for sign in text:
        if sign == CLOSE:
            depth -= 1
            kept.append(" ")
        if not depth and sign not in (OPEN, CLOSE):
            kept.append(sign)
        if sign == OPEN:
            depth += 1
    return "".join(kept), depth
