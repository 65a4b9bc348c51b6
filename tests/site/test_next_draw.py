"""The draw that comes next: one of each kind for each open stream, in a copy of the record.

Nobody has to touch another file for it: checks, pages, feeds, API and replay take it as it is.
"""

import json
import shutil
from datetime import date, timedelta
from pathlib import Path

import feedparser
import pytest
from lxml import html

from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.pathways import STREAMS, parts_of, whole_of
from checker.replay.conditions import Part
from checker.replay.past_rounds import replay
from checker.replay.places import REGIONS
from checker.replay.rounds import parse_rounds
from checker.streams.stream import Status
from plugins.lint.draw_file import draw_path, draw_text
from plugins.lint.run import check
from plugins.publish.build import run_pelican
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Asked, AskedKind, Confidence, Draw, DrawKind, ScoreSystem
from plugins.site.pages.open_data_page import EXAMPLE_ADDRESS
from tests.support.checkouts import lay_out, share_cache
from tests.support.profiles import reference
from tests.support.replay_profiles import concordance

SCORE = 60
# An occupation that each stream takes.
CODES = {
    "ontario-workforce-priority-teer-4-5": "64100",
    "ontario-workforce-priority-physician": "31102",
}


def next_draws(day: date) -> list[DrawRecord]:
    """Make a general draw, one of a list, one of a region and one that asked more, by stream."""
    made = []
    for number, stream in enumerate(
        item for item in STREAMS if item.status(day) is Status.OPEN and not item.overlay_of
    ):
        code = CODES.get(stream.slug, "21231")
        region = REGIONS[number % len(REGIONS)]
        kinds: list[dict[str, object]] = [
            {"kind": DrawKind.GENERAL},
            {"target": "Health occupations", "nocs": (code,), "noc_version": 2021}
            | {"nocs_complete": True},
            {"target": f"Job offer in {region.name}", "region": region.name} | {"overlay": None},
            {
                "target": "Candidates with French",
                "asked": (Asked(kind=AskedKind.OTHER, text="Words that no question answers."),),
            },
        ]
        for size, kind in enumerate(kinds):
            draw = Draw.model_validate(
                {
                    "date": day,
                    "stream": stream.slug,
                    "kind": DrawKind.TARGETED,
                    "invitations": 100 + 10 * number + size,
                    "score_system": ScoreSystem.EOI,
                    "score_min": SCORE,
                    "score_max": None,
                    "profiles_from": date(2026, 8, 4),
                    "profiles_to": day - timedelta(1),
                    "confidence": Confidence.HIGH,
                    "sources": ("https://www.ontario.ca/page/a-page-of-this-test",),
                    **kind,
                }
            )
            path = draw_path(draw)
            note = "First draw of the new streams. The table was corrected on the day after."
            made.append(DrawRecord(path.stem, draw, note, path.as_posix()))
    return made


@pytest.fixture(scope="module")
def made(dataset: Dataset) -> list[DrawRecord]:
    return next_draws(dataset.today + timedelta(1))


@pytest.fixture(scope="module")
def checkout(root: Path, made: list[DrawRecord], tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = lay_out(tmp_path_factory.mktemp("next"), root)
    share_cache(folder, root)
    for name in ("publishconf.py", "CONTRIBUTING.md"):
        shutil.copyfile(root / name, folder / name)
    for name in ("content", "draws"):
        shutil.copytree(root / name, folder / name)
    for record in made:
        path = folder / record.path
        path.parent.mkdir(exist_ok=True)
        path.write_text(draw_text(record.draw, record.note), "utf-8")
    return folder


@pytest.fixture(scope="module")
def built(checkout: Path) -> Path:
    run_pelican(checkout, "publishconf.py", checkout / "site", address=EXAMPLE_ADDRESS)
    return checkout / "site"


def pages_of(record: DrawRecord) -> list[str]:
    """Return the streams whose pages list a draw: its own, the whole one, or the pathways of it."""
    own = next(item for item in STREAMS if item.slug == record.draw.stream)
    whole = whole_of(own.slug)
    return [own.slug, *parts_of(own.slug), *([whole.slug] if whole else [])]


def test_the_record_with_them_has_no_fault(
    checkout: Path, dataset: Dataset, made: list[DrawRecord]
) -> None:
    with_them = check(checkout, made[0].draw.date)
    assert {item.id for item in with_them.draws} == {item.id for item in (*dataset.draws, *made)}
    assert {"ontario-workforce-priority"} < {record.draw.stream for record in made}


def test_each_has_its_page_and_is_on_the_pages_of_its_streams(
    built: Path, made: list[DrawRecord]
) -> None:
    for record in made:
        page = (built / record.url[1:] / "index.html").read_text("utf-8")
        for asked in record.draw.asked:
            assert asked.text in page
        for slug in pages_of(record):
            listed = (built / "streams" / slug / "index.html").read_text("utf-8")
            assert f'href="{record.url}"' in listed


def test_each_is_in_the_feeds_the_calendars_and_the_api(
    built: Path, made: list[DrawRecord]
) -> None:
    newest = (built / "feeds/draws.rss").read_text("utf-8")
    calendar = (built / "feeds/draws.ics").read_text("utf-8").replace("\n ", "")
    for record in made:
        assert record.url in newest
        assert record.url in calendar
        of_it = json.loads((built / f"api/v1{record.url.rstrip('/')}.json").read_text("utf-8"))
        assert of_it["result"]["stream"] == record.draw.stream
        assert of_it["result"]["grid"] == "oinp-eoi-2026"
        for slug in pages_of(record):
            feed = feedparser.parse(built / f"streams/{slug}/feed.rss")
            assert any(entry.link.endswith(record.url) for entry in feed.entries)
            data = json.loads((built / f"api/v1/streams/{slug}.json").read_text("utf-8"))
            assert record.id in {item["id"] for item in data["result"]["draws"]}
        for code in record.draw.nocs:
            feed = feedparser.parse(built / f"occupations/{code}/feed.rss")
            assert any(entry.link.endswith(record.url) for entry in feed.entries)


def test_each_is_replayed_by_the_grid_of_its_day(built: Path, made: list[DrawRecord]) -> None:
    (table,) = built.glob("checker-run/*/rounds.csv")
    rounds = {one.id: one for one in parse_rounds(table.read_text("utf-8"))}
    for record in made:
        round_ = rounds[record.id]
        found = replay({}, [round_], reference(), concordance())
        pasts = [past for item in found for past in item.rounds]
        assert {item.stream.slug for item in found if item.rounds} == {
            record.draw.stream,
            *parts_of(record.draw.stream),
        }
        for past in pasts:
            assert past.verdict is Verdict.UNKNOWN
            (score,) = [item for item in past.conditions if item.part is Part.SCORE]
            assert "not known" not in IN_ENGLISH.words(score.said)
        more = [one.text for one in round_.asked]
        assert more == [asked.text for asked in record.draw.asked]


def test_each_reads_as_current_wherever_it_stands(built: Path, made: list[DrawRecord]) -> None:
    for record in made:
        page = html.parse(built / record.url[1:] / "index.html")
        (status,) = page.xpath("//dl[@class='key']//span[contains(@class, 'badge')]")
        assert "open" in status.get("class").split()
        listed = [built / f"draws/{record.draw.year}", built / "draws"]
        for place in (*listed, *(built / "occupations" / code for code in record.draw.nocs)):
            rows = html.parse(place / "index.html").xpath(
                f"//table[contains(@class, 'draws')]//tr[th/a/@href='{record.url}']"
            )
            assert rows, place
            assert not [row for row in rows if row.xpath(".//*[contains(@class, 'badge')]")]
    home = html.parse(built / "index.html").xpath("string(//section[@aria-labelledby='now'])")
    assert "draws of it are known, the last on" in home


def test_no_page_says_any_more_that_there_is_none(built: Path, made: list[DrawRecord]) -> None:
    for record in made:
        for slug in pages_of(record):
            page = (built / "streams" / slug / "index.html").read_text("utf-8")
            assert "No draw of this stream is known" not in page
    for text in (*built.glob("guides/*/index.html"), *built.glob("*/index.html")):
        words = text.read_text("utf-8")
        for claim in ("Nobody knows a lowest score", "No draw of Ontario Workforce Priority"):
            assert claim not in words, text
