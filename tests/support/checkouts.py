"""Checkouts for tests that build: of the real one but for what a test writes."""

import shutil
from itertools import islice
from pathlib import Path

# The last day whose draws a copy of the record has: what is recorded later changes no test of it.
# The first of a copy of the newest years, to which contributors add.
FIRST = "2025-01-01"
LAST = "2026-10-02"
_SHARED = (
    "theme",
    "plugins",
    "checker",
    "node_modules",
    "package-lock.json",
    "pyproject.toml",
    "requirements.lock",
)


def lay_out(folder: Path, root: Path) -> Path:
    """Make a checkout in a folder, without draws and content."""
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


def copy_record(root: Path, folder: Path, first: str = "") -> Path:
    """Copy the draws and printed totals of some days, the content, and the exceptions for these."""
    for path in sorted((root / "draws").rglob("*.md")):
        if first <= path.name[:10] <= LAST:
            place = folder / path.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    shutil.copyfile(root / "draws/draw.schema.json", folder / "draws/draw.schema.json")
    header, *totals = (root / "draws/totals.csv").read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in totals if first <= line[:10] <= LAST]
    (folder / "draws/totals.csv").write_text(header + "".join(kept), "utf-8")
    copy_content(root, folder)
    copy_exceptions(root, folder)
    return folder


def copy_content(root: Path, folder: Path) -> None:
    """Copy the content but for the log of changes, which names draws, and texts on occupations.

    Of the two indexes of job titles, nine tenths of all rows, only the first rows.
    """
    skipped = shutil.ignore_patterns("data-changes", "occupations", "titles_index*.csv")
    shutil.copytree(root / "content", folder / "content", ignore=skipped)
    for path in (folder / "content/reference").iterdir():
        path.chmod(0o644)
    for name in ("titles_index.csv", "titles_index_fr.csv"):
        with (root / "content/reference" / name).open(encoding="utf-8") as rows:
            first = "".join(islice(rows, 1_000))
        (folder / "content/reference" / name).write_text(first, "utf-8")


def copy_exceptions(root: Path, folder: Path) -> None:
    """Copy the exceptions of the record for those files that a folder has."""
    entries = (root / "draws/exceptions.yaml").read_text("utf-8").split("- check: ")[1:]
    kept = [
        entry for entry in entries if (folder / entry.split("file: ")[1].split("\n")[0]).is_file()
    ]
    text = "".join(f"- check: {entry}" for entry in kept)
    (folder / "draws/exceptions.yaml").write_text(text, "utf-8")
