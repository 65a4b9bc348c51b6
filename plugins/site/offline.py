"""What a browser keeps so that the checker works without a network: one list for each build."""

import json
import shutil
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from plugins.browser_runtime.hashed_folders import write_hashed
from plugins.site.context import Site
from plugins.site.pages.page import Page

_WORKER = "service-worker.js"


@dataclass(frozen=True, slots=True)
class Offline:
    """Store the URL paths of the list, of the service worker, and of the pages that are kept.

    `size` is the bytes of all files of the list. Each page kept names the list. The list cannot
    name a page by its hash, which would hang on itself; so the service worker keeps a page only
    if it names the list that is worked through.
    """

    files: str
    worker: str
    pages: tuple[str, ...]
    size: int


def write_offline(theme: Path, output: Path, site: Site, files: Iterable[str]) -> Offline:
    """Write the service worker, and the list of `files` (URL paths) with their SHA-256.

    The worker lies at the root of the site, where a browser lets it answer for every page. It is
    the same in every build; what a build is made of is said by its list.
    """
    contents = {path: (output / path[1:]).read_bytes() for path in sorted(files)}
    pages = ("/offline/", "/checker/", "/checker/score/", "/checker/crs/")
    listed = {
        "files": {
            site.url(path): sha256(content).hexdigest() for path, content in contents.items()
        },
        "pages": [site.url(path) for path in pages],
    }
    folder = write_hashed(output, "kept", {"files.json": json.dumps(listed, indent=0).encode()})
    shutil.copyfile(theme / _WORKER, output / _WORKER)
    size = sum(map(len, contents.values()))
    return Offline(folder + "files.json", f"/{_WORKER}", pages, size)


def offline_page(offline: Offline, site: Site) -> Page:
    """Return the page that stands in for others without a network, and says what is kept."""
    _ = site.words.translate
    return Page(
        "/offline/",
        "offline.html",
        _("Without a network"),
        _("What works without a network, what is kept on your device, and how to remove it."),
        offline,
    )
