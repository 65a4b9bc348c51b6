"""The kinds of page and of window: which template draws which addresses, and pages to look at."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path

from playwright.sync_api import ViewportSize

from tests.support.english_part import in_english

ROOT = Path(__file__).parents[2]

WIDE: ViewportSize = {"width": 1280, "height": 800}
NARROW: ViewportSize = {"width": 320, "height": 640}

# What other templates extend, what feeds are made of, and what leads a browser on at once.
_NO_PAGES = {
    "answered.html",
    "base.html",
    "feed_change.html",
    "feed_correction.html",
    "feed_draw.html",
    "moved.html",
}

TEMPLATES = sorted(
    path.name
    for path in (ROOT / "theme" / "templates").glob("*.html")
    if path.name not in _NO_PAGES
)


def _one_of(folder: str) -> str:
    return "|".join(path.stem for path in (ROOT / "content" / folder).glob("*.md"))


ADDRESSES = {
    "404.html": r"/404\.html",
    "changes.html": "/changes/",
    "checker.html": "/checker/",
    "contribute.html": "/contribute/",
    "draw.html": r"/draws/\d{4}-\d\d-\d\d-[^/]+/",
    "draws.html": "/draws/",
    "feeds.html": "/feeds/",
    "grid.html": rf"/guides/(?!({_one_of('guides')})/)[^/]+/",
    "group.html": r"/occupations/\d{1,4}/",
    "guide.html": rf"/guides/({_one_of('guides')})/",
    "guides.html": "/guides/",
    "home.html": "/",
    "occupation.html": r"/occupations/\d{5}/",
    "occupations.html": "/occupations/",
    "offline.html": "/offline/",
    "old_codes.html": "/occupations/noc-2016/",
    "open_data.html": "/open-data/",
    "report.html": "/report/",
    "rule.html": "/rules/[^/]+/",
    "rules.html": "/rules/",
    "score.html": "/checker/(score|crs)/",
    "search.html": "/search/",
    "stream.html": "/streams/[^/]+/",
    "streams.html": "/streams/",
    "text.html": rf"/(?!(open-data|contribute|report)/)({_one_of('pages')})/",
    "titles.html": "/occupations/titles/([a-z0]/)?",
    "year.html": r"/draws/\d{4}/",
}


@cache
def pages(site: Path) -> Mapping[str, int]:
    """Return the size in bytes of every page of a built site, by its path on the site.

    A page that leads on to another one is none of them.
    """
    return {
        "/" + path.relative_to(site).as_posix().removesuffix("index.html"): path.stat().st_size
        for path in site.rglob("*.html")
        if b'http-equiv="refresh"' not in path.read_bytes()
    }


def kinds_of(path: str) -> list[str]:
    """Return the templates whose addresses take in this path; a good table gives one."""
    here = in_english(path)
    return [name for name, address in ADDRESSES.items() if re.fullmatch(address, here)]


def samples(site: Path, template: str) -> list[str]:
    """Return the lightest and the heaviest page of a template: what is there at least, and at most.

    AssertionError where the site has no page of that template.
    """
    address = ADDRESSES[template]
    sizes = {path: size for path, size in pages(site).items() if re.fullmatch(address, path)}
    assert sizes, f"no page is drawn by {template}"
    lightest, heaviest = min(sizes, key=sizes.__getitem__), max(sizes, key=sizes.__getitem__)
    return list(dict.fromkeys((lightest, heaviest)))
