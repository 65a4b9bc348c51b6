"""Checkouts for tests that build: of the real one but for what a test writes."""

import shutil
from pathlib import Path

# The last day whose draws a copy of the record has: what is recorded later changes no test of it.
LAST = "2026-10-02"
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


def copy_record(root: Path, folder: Path) -> Path:
    """Copy draws up to a day, content without the log of changes, and the exceptions for these."""
    for path in sorted((root / "draws").rglob("*.md")):
        if path.name[:10] <= LAST:
            place = folder / path.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    for name in ("totals.csv", "draw.schema.json"):
        shutil.copyfile(root / "draws" / name, folder / "draws" / name)
    skipped = shutil.ignore_patterns("data-changes")
    shutil.copytree(root / "content", folder / "content", ignore=skipped)
    copy_exceptions(root, folder)
    return folder


def copy_exceptions(root: Path, folder: Path) -> None:
    """Copy the exceptions of the record for those files that a folder has."""
    entries = (root / "draws/exceptions.yaml").read_text("utf-8").split("- check: ")[1:]
    kept = [
        entry for entry in entries if (folder / entry.split("file: ")[1].split("\n")[0]).is_file()
    ]
    text = "".join(f"- check: {entry}" for entry in kept)
    (folder / "draws/exceptions.yaml").write_text(text, "utf-8")
