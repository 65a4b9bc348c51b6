"""The sitemap and robots.txt: last changes from the data, never from the clock."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from xml.etree.ElementTree import Element, SubElement, tostring

from plugins.site.context import Site
from plugins.site.pages.page import Page

_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"


@dataclass(frozen=True, slots=True)
class Listed:
    """Store the full address of a page that the sitemap lists, and its last change."""

    address: str
    modified: date | None


def listed(pages: Iterable[Page], site: Site) -> Iterator[Listed]:
    """Yield what the sitemap says of the pages of one language."""
    for page in pages:
        if page.listed:
            yield Listed(site.full(page.path), page.modified)


def sitemap(pages: Iterable[Listed]) -> bytes:
    """Return the sitemap of the pages of all languages."""
    root = Element("urlset", xmlns=_SCHEMA)
    for page in pages:
        entry = SubElement(root, "url")
        SubElement(entry, "loc").text = page.address
        if page.modified:
            SubElement(entry, "lastmod").text = page.modified.isoformat()
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def robots(site: Site) -> bytes:
    """Return a robots.txt that lets everyone in and names the sitemap."""
    return f"User-agent: *\nDisallow:\nSitemap: {site.full('/sitemap.xml')}\n".encode()
