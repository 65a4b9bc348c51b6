"""What lies in `draws/` and is no draw: nobody would miss it if it were passed over in silence."""

import re
from collections.abc import Iterator
from pathlib import Path

from plugins.record.reading.faults import Fault

# What belongs there beside the folders of years: a licence, and what `invoke check` reads.
BESIDE = frozenset(["LICENSE", "draw.schema.json", "exceptions.yaml", "totals.csv"])


def strays(root: Path) -> Iterator[Fault]:
    """Yield a fault for each thing in `draws/` that is no draw; hidden files are the system's."""
    for path in sorted((root / "draws").rglob("*")):
        shown = path.relative_to(root)
        parts = shown.parts[1:]
        if any(part.startswith(".") for part in parts) or shown.name in BESIDE:
            continue
        year = re.fullmatch("[0-9]{4}", parts[0]) is not None
        folder = path.is_dir() and not path.is_symlink()
        # A link that ends in .md is refused where it is read.
        if not year or len(parts) > 2 or (folder if len(parts) == 2 else not folder):
            yield _stray(shown, "draws/YEAR/ID.md and no other file")
        elif len(parts) == 2 and path.suffix != ".md":
            yield _stray(shown, "a name that ends in .md, in small letters")


def _stray(path: Path, expected: str) -> Fault:
    return Fault(
        path, 1, 1, "a thing that is no draw", expected, "rename it, move it or take it away", "id"
    )
