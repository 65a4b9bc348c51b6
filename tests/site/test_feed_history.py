"""Long feeds in parts: nothing lost, archives that stay, links that lead through all of it."""

from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.record.dataset import Dataset
from plugins.site.feeds.history import PART, cut

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
