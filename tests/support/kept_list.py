"""The list of files that a browser keeps for one page of a built site."""

import re
from pathlib import Path

_KEPT = re.compile(r'<meta name="kept" content="([^"]+)"')


def kept_list(build: Path, page: str = "checker") -> str:
    """Return the path on its site of the list that a page names."""
    found = _KEPT.search((build / page / "index.html").read_text("utf-8"))
    assert found, f"{page} names no list"
    return found[1]
