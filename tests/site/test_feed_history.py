"""Long feeds in parts: nothing lost, archives that stay, links that lead through all of it."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import feedparser
import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.feeds.feed_set import feed_files
from plugins.site.feeds.history import PART, cut
from plugins.site.formatting import Formatter

_ATOM = "{http://www.w3.org/2005/Atom}"
_ARCHIVE = "{http://purl.org/syndication/history/1.0}archive"


@given(st.integers(0, 6 * PART))
def test_the_parts_hold_every_item_in_its_order(size: int) -> None:
    items = tuple(range(size, 0, -1))
    (first, newest), *archives = cut(items)
    assert first.number == 0
    assert newest == items[:PART]
    assert all(len(part) == PART for _, part in archives)
    union = dict.fromkeys(newest) | dict.fromkeys(item for _, part in archives for item in part)
    assert tuple(union) == items
    assert [history.number for history, _ in archives] == list(range(len(archives), 0, -1))


@given(st.integers(0, 6 * PART))
def test_a_new_item_changes_no_archive(size: int) -> None:
    before = {history.number: part for history, part in cut(tuple(range(size, 0, -1)))}
    after = {history.number: part for history, part in cut(tuple(range(size + 1, 0, -1)))}
    for number, part in before.items():
        if number:
            assert after[number] == part


def files_of(dataset: Dataset) -> dict[str, bytes]:
    site = Site("Draws", "https://x.example", "", Formatter(Language("en")), str)
    files = feed_files(dataset, site, (), lambda *_: "", lambda _: "", lambda _: "")
    return {file.file: file.content for file in files}


def test_a_draw_recorded_late_is_heard_of_and_changes_no_archive(dataset: Dataset) -> None:
    late = dataset.draws[200]
    before = replace(dataset, draws=tuple(record for record in dataset.draws if record is not late))
    day = dataset.last_modified + timedelta(3)
    noted = replace(late, draw=late.draw.model_copy(update={"recorded": day}))
    after = replace(
        dataset, draws=tuple(noted if record is late else record for record in dataset.draws)
    )
    old, new = (files_of(record) for record in (before, after))
    archives = {path for path in old if path.startswith("feeds/draws-archive-")}
    assert len(archives) > 20
    assert all(old[path] == new[path] for path in archives)
    for feed in ("feeds/draws", f"streams/{late.draw.stream}/feed"):
        for ending in ("rss", "atom"):
            first = feedparser.parse(new[f"{feed}.{ending}"]).entries[0]
            assert first.link.endswith(late.url)
            assert first.title.startswith("Recorded late, on ")
            assert date(*first.published_parsed[:3]) == day
    (event,) = (
        event
        for event in Calendar.from_ical(new["feeds/draws.ics"]).walk("VEVENT")
        if str(event["url"]).endswith(late.url)
    )
    assert event.decoded("dtstart") == late.draw.date, "a calendar has it on its own day"


def links(path: Path) -> dict[str, str]:
    root = ElementTree.parse(path).getroot()
    channel = root.find("channel") if path.suffix == ".rss" else root
    assert channel is not None
    found = {
        link.get("rel", "alternate"): link.get("href", "")
        for link in channel.findall(f"{_ATOM}link")
    }
    assert (channel.find(_ARCHIVE) is not None) == ("archive-" in path.name)
    return found


@pytest.mark.parametrize("ending", ["rss", "atom"])
@pytest.mark.parametrize("feed", ["feeds/draws", "streams/ejo-foreign-worker/feed"])
def test_a_reader_can_walk_from_the_feed_to_its_oldest_item_and_back(
    site: Path, feed: str, ending: str
) -> None:
    def at(address: str) -> Path:
        return site / urlsplit(address).path[1:]

    first = path = site / f"{feed}.{ending}"
    walked = [path]
    while older := links(path).get("prev-archive"):
        path = at(older)
        walked.append(path)
        assert at(links(path)["self"]) == path
        assert at(links(path)["current"]) == first
    assert set(walked) == {first, *first.parent.glob(f"{first.stem}-archive-*.{ending}")}
    assert len(walked) > 3
    back = [path]
    while newer := links(back[-1]).get("next-archive"):
        back.append(at(newer))
    assert back == walked[:0:-1]


def test_no_feed_is_too_big_to_follow(site: Path, dataset: Dataset) -> None:
    feeds = [path for path in site.rglob("*") if path.suffix in (".rss", ".atom")]
    assert len(feeds) > 550
    # The longest lists have 104 occupations; some feeds hold little else.
    assert max(path.stat().st_size for path in feeds) < 400_000
