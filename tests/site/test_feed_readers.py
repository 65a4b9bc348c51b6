"""Real aggregators over HTTP: a new draw comes once and only once, a correction as an update."""

import os
import shutil
import sqlite3
import subprocess
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import feedparser
import pytest

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset, DrawRecord, Text
from plugins.record.ids import draw_id
from plugins.record.model import DataChange
from plugins.site.context import Site
from plugins.site.feeds.feed_set import feed_files
from plugins.site.formatting import Formatter
from tests.support.serving import bare, running

FEED = "feeds/draws"


class Host:
    """Store a folder that is served, and put the feeds of a record into it."""

    def __init__(self, folder: Path, address: str) -> None:
        self.folder, self.address = folder, address
        self.published = 0

    def publish(self, dataset: Dataset) -> None:
        """Write the feeds, each time an hour later: a host tells readers when a file changed."""
        self.published += 1
        site = Site("Draws", self.address, "", Formatter(Language("en")), str)
        files = feed_files(
            dataset,
            site,
            (),
            lambda record, stream, _: f"<p>{stream.title}: {record.draw.invitations}</p>",
            lambda item: item.text.body,
            lambda item: item.text.body,
        )
        for file in files:
            if file.file.startswith("feeds/"):
                path = self.folder / file.file
                path.parent.mkdir(exist_ok=True)
                path.write_bytes(file.content)
                os.utime(path, (3600 * self.published,) * 2)


@pytest.fixture
def host(tmp_path: Path) -> Iterator[Host]:
    folder = tmp_path / "host"
    folder.mkdir()
    server = bare(folder)
    with running(server) as port:
        yield Host(folder, f"http://127.0.0.1:{port}")


@pytest.fixture(scope="module")
def three(dataset: Dataset) -> tuple[Dataset, Dataset, Dataset]:
    """Return a record, the same with one draw more, and that with an old draw corrected."""
    first = replace(dataset, draws=dataset.draws[1:6], data_changes=())
    second = replace(first, draws=dataset.draws[:6])
    wrong = second.draws[3]
    fixed = replace(wrong, draw=wrong.draw.model_copy(update={"invitations": 12_345}))
    day = dataset.draws[0].draw.date + timedelta(30)
    change = DataChange(date=day, kind="corrected", title="The number", draws=(wrong.id,))
    log = (Text("x", change, "The number was misread.", "x.md"),)
    draws = tuple(fixed if record is wrong else record for record in second.draws)
    return first, second, replace(second, draws=draws, data_changes=log)


type Seen = dict[str, str]
type Reader = Callable[[], Seen]


def follow(host: Host, three: tuple[Dataset, Dataset, Dataset], read: Reader) -> None:
    """Publish a record, a new draw and a correction; hold what a reader has to what was published."""
    first, second, third = three
    host.publish(first)
    assert len(read()) == 5
    before = read()
    assert len(before) == 5
    host.publish(second)
    after = read()
    assert len(after) == 6
    assert before.items() <= after.items()
    assert read() == after
    host.publish(third)
    corrected = read()
    assert corrected.keys() == after.keys()
    changed = [key for key in after if corrected[key] != after[key]]
    assert len(changed) == 1
    assert "12345" in corrected[changed[0]]
    assert read() == corrected


@pytest.mark.parametrize("ending", ["rss", "atom"])
def test_feedparser_with_a_shelf_of_items(
    host: Host, three: tuple[Dataset, Dataset, Dataset], ending: str
) -> None:
    shelf: Seen = {}

    def read() -> Seen:
        parsed = feedparser.parse(f"{host.address}/{FEED}.{ending}")
        assert parsed.status == 200
        shelf.update({entry.id: entry.content[0].value for entry in parsed.entries})
        return dict(shelf)

    follow(host, three, read)


@pytest.mark.parametrize("ending", ["rss", "atom"])
def test_newsboat(
    host: Host, three: tuple[Dataset, Dataset, Dataset], tmp_path: Path, ending: str
) -> None:
    program = shutil.which("newsboat")
    if program is None:
        pytest.skip("newsboat is not installed (Debian has it)")
    urls, cache, settings = (tmp_path / name for name in ("urls", "cache.db", "config"))
    urls.write_text(f"{host.address}/{FEED}.{ending}\n")
    settings.write_text("")
    options = [f"--url-file={urls}", f"--cache-file={cache}", f"--config-file={settings}"]

    def read() -> Seen:
        subprocess.run(
            [program, *options, "--execute=reload"],
            check=True,
            capture_output=True,
            env={"HOME": str(tmp_path), "PATH": "/usr/bin:/bin", "LANG": "C.UTF-8"},
        )
        with closing(sqlite3.connect(cache)) as connection:
            rows = connection.execute("SELECT guid, content FROM rss_item").fetchall()
        assert len(rows) == len(dict(rows))
        return dict(rows)

    follow(host, three, read)


@pytest.mark.parametrize(
    "correction",
    [
        {"target": "Jobs in two northern places"},
        {"date": date(2026, 4, 20)},
        {"stream": "ejo-in-demand-skills"},
    ],
    ids=lambda correction: next(iter(correction)),
)
@pytest.mark.parametrize("ending", ["rss", "atom"])
def test_what_gives_a_draw_another_address_leaves_it_the_same_item(
    host: Host, dataset: Dataset, ending: str, correction: dict[str, object]
) -> None:
    wrong = next(record for record in dataset.draws if record.draw.target and record.draw.region)
    draw = wrong.draw.model_copy(update={**correction, "former_ids": (wrong.id,)})
    name = draw_id(draw.date, draw.stream, draw.target)
    assert name != wrong.id
    fixed = DrawRecord(name, draw, wrong.note, f"draws/{draw.year}/{name}.md")
    shelf: dict[str, list[str]] = {}
    for record in (wrong, fixed):
        host.publish(replace(dataset, draws=(record,), data_changes=()))
        for entry in feedparser.parse(f"{host.address}/{FEED}.{ending}").entries:
            shelf.setdefault(entry.id, []).append(entry.link)
    assert list(shelf.values()) == [[host.address + wrong.url, host.address + fixed.url]]


def test_a_correction_is_dated_and_keeps_its_id(
    host: Host, three: tuple[Dataset, Dataset, Dataset]
) -> None:
    def items(dataset: Dataset) -> dict[str, feedparser.FeedParserDict]:
        host.publish(dataset)
        parsed = feedparser.parse((host.folder / f"{FEED}.atom").read_bytes())
        return {entry.id: entry for entry in parsed.entries}

    _, second, third = three
    before, after = items(second), items(third)
    corrected = third.data_changes[0].meta.date
    newer = [key for key in before if before[key].updated != after[key].updated]
    assert len(newer) == 1
    assert date(*after[newer[0]].updated_parsed[:3]) == corrected
    assert after[newer[0]].published == before[newer[0]].published
    whole = feedparser.parse((host.folder / f"{FEED}.atom").read_bytes())
    assert date(*whole.feed.updated_parsed[:3]) == corrected
    assert order(after) == order(before)


def order(items: dict[str, feedparser.FeedParserDict]) -> list[str]:
    return list(items)


def test_only_what_the_log_names_is_dated_anew(three: tuple[Dataset, Dataset, Dataset]) -> None:
    third = three[2]
    named = set(third.data_changes[0].meta.draws)

    def unchanged(record: DrawRecord) -> bool:
        return third.modified(record) == record.draw.date

    assert {record.id for record in third.draws if not unchanged(record)} == named
