"""The list of all feeds as OPML 2.0, which feed readers take in whole."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from email.utils import format_datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from plugins.site.feeds.feed import moment


@dataclass(frozen=True, slots=True)
class Outline:
    """Store one feed: its title, the path of its RSS file, and its page."""

    title: str
    path: str
    page: str


def opml(
    title: str, groups: Iterable[tuple[str, Iterable[Outline]]], address: str, day: date
) -> bytes:
    """Return the OPML of some groups of feeds; `day` is that of the last change."""
    root = Element("opml", version="2.0")
    head = SubElement(root, "head")
    SubElement(head, "title").text = title
    SubElement(head, "dateModified").text = format_datetime(moment(day))
    body = SubElement(root, "body")
    for name, outlines in groups:
        group = SubElement(body, "outline", text=name, title=name)
        for outline in outlines:
            SubElement(
                group,
                "outline",
                type="rss",
                text=outline.title,
                title=outline.title,
                xmlUrl=address + outline.path,
                htmlUrl=address + outline.page,
            )
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text
