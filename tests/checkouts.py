"""Checkouts for tests that build: of the real one but for what a test writes."""

import shutil
from pathlib import Path

_SHARED = ("theme", "plugins", "checker", "node_modules", "pyproject.toml")


def lay_out(folder: Path, root: Path) -> Path:
    """Lay out a checkout in a folder, without draws and content."""
    for name in _SHARED:
        (folder / name).symlink_to(root / name)
    for name in ("pelicanconf.py", "README.md"):
        shutil.copyfile(root / name, folder / name)
    return folder


def share_cache(folder: Path, root: Path) -> None:
    """Let its builds use what others made: the wheel, the library, the pictures."""
    cache = root / ".cache"
    cache.mkdir(exist_ok=True)
    (folder / cache.name).symlink_to(cache)
