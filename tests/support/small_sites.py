"""A checkout of a few plain pages, published the way the real site is: quick to build."""

from pathlib import Path

from plugins.browser_runtime.hashed_folders import content_hash

SETTINGS = """
SITEURL = "https://example.org"
TIMEZONE = "UTC"
THEME = "simple"
STATIC_PATHS = ["assets"]
FEED_ALL_ATOM = CATEGORY_FEED_ATOM = TRANSLATION_FEED_ATOM = AUTHOR_FEED_ATOM = None
AUTHOR_FEED_RSS = None
"""
BUILD = """
import sys
from pathlib import Path
from plugins.publish.build import BuildFailed, build
try:
    build(Path.cwd(), "publishconf.py", Path("output").absolute())
except BuildFailed as failed:
    sys.exit(str(failed))
"""


def small_site(root: Path, pages: int = 1) -> Path:
    """Make a checkout with a number of pages."""
    root.mkdir(exist_ok=True)
    (root / "publishconf.py").write_text(SETTINGS)
    write_pages(root, "first", pages)
    return root


def write_pages(root: Path, words: str, pages: int = 1) -> None:
    """Write every page anew, with other words."""
    (root / "content").mkdir(exist_ok=True)
    for number in range(pages):
        text = f"Title: Page {number}\nDate: 2026-01-01\n\n" + f"{words} {number} " * 200
        (root / "content" / f"{number}.md").write_text(text)


def write_style(root: Path, text: str) -> str:
    """Put one style into a folder named after it, and no other; return its path in the site."""
    assets = root / "content" / "assets"
    for old in assets.glob("*/site.css"):
        old.unlink()
        old.parent.rmdir()
    folder = assets / content_hash({"site.css": text.encode()})
    folder.mkdir(parents=True)
    (folder / "site.css").write_text(text)
    return f"assets/{folder.name}/site.css"
