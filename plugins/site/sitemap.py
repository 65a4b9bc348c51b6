"""The sitemap and robots.txt: last changes from the data, never from the clock."""

from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, tostring

from plugins.site.context import Site
from plugins.site.pages.page import Page

_SCHEMA = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(pages: Iterable[tuple[Page, Site]]) -> bytes:
    """Return the sitemap of every listed page, each with the site of its language."""
    root = Element("urlset", xmlns=_SCHEMA)
    for page, site in pages:
        if page.listed:
            entry = SubElement(root, "url")
            SubElement(entry, "loc").text = site.full(page.path)
            if page.modified:
                SubElement(entry, "lastmod").text = page.modified.isoformat()
    text: bytes = tostring(root, encoding="utf-8", xml_declaration=True)
    return text


def robots(site: Site) -> bytes:
    """Return a robots.txt that lets everyone in and names the sitemap."""
    return f"User-agent: *\nDisallow:\nSitemap: {site.full('/sitemap.xml')}\n".encode()
