"""Weigh the pages of a built site: what a browser fetches before anybody has touched anything."""

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from plugins.publish.compress import PACKED, pack

# Only what our own templates write. A touch icon or another page is fetched on demand alone.
_LOADS = re.compile(
    r'<(?:link rel="(?:stylesheet|icon|manifest|modulepreload)"|script|img)[^>]*? (?:href|src)="([^"]+)"'
)
_IMPORTS = re.compile(r'\bfrom "(\.[^"]+)";$', re.M)


class Scale:
    """Weigh pages of one site in bytes on the wire, as brotli makes them while a site is built."""

    def __init__(self, site: Path) -> None:
        self.site = site
        self._weight = cache(_weight)
        self._imported = cache(_imported)

    def pages(self) -> dict[str, int]:
        """Return the weight of every page by its path on the site, heaviest first."""
        weighed = {
            "/" + file.relative_to(self.site).as_posix().removesuffix("index.html"): self.page(file)
            for file in sorted(self.site.rglob("*.html"))
        }
        return dict(sorted(weighed.items(), key=lambda item: -item[1]))

    def page(self, file: Path) -> int:
        """Return the weight of one page with all that it loads."""
        return sum(map(self._weight, self.loads(file)))

    def loads(self, page: Path) -> frozenset[Path]:
        """Return a page and the files that it loads by itself, with what its scripts import."""
        found = {page}
        for address in _LOADS.findall(page.read_text("utf-8")):
            found |= self._imported(self.site / address.lstrip("/"))
        return frozenset(found)


def _imported(file: Path) -> frozenset[Path]:
    """Return a file and, where it is a script, every module that it imports at once."""
    found: set[Path] = set()
    left = [file]
    while left:
        here = left.pop()
        if here not in found:
            found.add(here)
            left += _imports(here)
    return frozenset(found)


def _imports(file: Path) -> Iterator[Path]:
    if file.suffix == ".js":
        for address in _IMPORTS.findall(file.read_text("utf-8")):
            yield (file.parent / address).resolve()


def _weight(file: Path) -> int:
    content = file.read_bytes()
    return len(content) if file.suffix in PACKED else min(len(content), len(pack(content)))
