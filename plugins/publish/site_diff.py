"""What a change means for readers: pages, feed items and rows of open data, between two built sites.

A change of one file of a draw changes many pages; this names them by what a reader sees, and
leaves out what every page repeats: its head, its foot, the names of hashed files.
"""

import csv
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import feedparser
from lxml import html

# More than this of one kind is a change of the site and not of the record; their number says it.
_NAMED = 20


@dataclass(frozen=True, slots=True)
class Difference:
    """Store what came, went and changed among things of one kind, each by its name."""

    kind: str
    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]


def differences(before: Path, after: Path) -> tuple[Difference, ...]:
    """Compare two built sites by their folders."""
    readers = (("Pages", _pages), ("Feed items", _feed_items), ("Rows of draws.csv", _rows))
    return tuple(_difference(kind, read(before), read(after)) for kind, read in readers)


def report(found: tuple[Difference, ...]) -> str:
    """Return the differences as Markdown."""
    lines = ["## What changes for readers", ""]
    for one in found:
        parts = (("added", one.added), ("removed", one.removed), ("changed", one.changed))
        if not any(names for _, names in parts):
            lines += [f"{one.kind}: no change.", ""]
            continue
        for word, names in parts:
            if names:
                lines += [f"{one.kind} {word}: {len(names)}", "", *_listed(names), ""]
    return "\n".join(lines)


def _listed(names: tuple[str, ...]) -> Iterator[str]:
    # Names come from a build that anybody can ask for: as code, no markup of theirs is read.
    yield from (f"- `{name.replace('`', '')}`" for name in names[:_NAMED])
    if len(names) > _NAMED:
        yield f"- and {len(names) - _NAMED} more"


def _difference(kind: str, before: Mapping[str, str], after: Mapping[str, str]) -> Difference:
    return Difference(
        kind,
        tuple(sorted(after.keys() - before.keys())),
        tuple(sorted(before.keys() - after.keys())),
        tuple(sorted(name for name in before.keys() & after.keys() if before[name] != after[name])),
    )


def _pages(site: Path) -> dict[str, str]:
    """Return what stands in the main part of each page, by its path."""
    found = {}
    for path in site.rglob("*.html"):
        (main,) = html.parse(path).xpath("//main")
        found["/" + path.relative_to(site).as_posix().removesuffix("index.html")] = " ".join(
            main.text_content().split()
        )
    return found


def _feed_items(site: Path) -> dict[str, str]:
    found = {}
    for name in ("draws", "changes"):
        for item in feedparser.parse((site / "feeds" / f"{name}.rss").read_bytes()).entries:
            found[f"{name}: {item.title}"] = item.summary
    return found


def _rows(site: Path) -> dict[str, str]:
    with (site / "api" / "v1" / "draws.csv").open(encoding="utf-8", newline="") as file:
        return {row["id"]: "\n".join(map(str, row.values())) for row in csv.DictReader(file)}
