"""What is open comes before what was: the banner of the home page, and the marks of closed streams."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from lxml import html

from checker.pathways import STREAMS, stream
from checker.streams.stream import Status
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Confidence, Draw, DrawKind, ScoreSystem
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.pages.occupation_pages import OccupationView, occupation_pages
from plugins.site.pages.page_charts import invitation_picture, mention_picture
from plugins.site.pages.text_pages import banner

OPEN, CLOSED = "ontario-workforce-priority-teer-0-3", "ejo-foreign-worker"
WORDS = Formatter(Language("en"))


def draw_of(day: date, of: str) -> DrawRecord:
    """Make a draw that named one occupation; its figures are of no real one."""
    draw = Draw(
        date=day,
        stream=of,
        kind=DrawKind.TARGETED,
        target="Some trades",
        invitations=10,
        score_system=ScoreSystem.EOI,
        score_min=50,
        score_max=None,
        noc_version=2021,
        nocs_complete=True,
        nocs=("72106",),
        confidence=Confidence.HIGH,
        sources=("https://www.ontario.ca/page/x",),
    )
    return DrawRecord(f"{day}-{of}", draw, "", "draws/x.md")


def on(dataset: Dataset, day: date, *records: DrawRecord) -> Dataset:
    """Return the record as it would be on a day, with these draws only."""
    review = dataset.review.model_copy(update={"reviewed": day, "draws_known_to": day})
    return replace(dataset, draws=records, review=review)


@pytest.mark.parametrize("slug", [item.slug for item in STREAMS])
def test_a_stream_is_closed_since_the_first_day_of_that_phase(slug: str) -> None:
    of = stream(slug)
    for phase in of.phases:
        closed = phase.status is Status.CLOSED
        assert of.closed_since(phase.start) == (phase.start if closed else None)
    assert of.closed_since(date(1990, 1, 1)) is None


def test_the_banner_says_what_closed_of_late_and_what_is_open(dataset: Dataset) -> None:
    # The days are those of O. Reg. 204/26 and of the opening of the new stream.
    found = banner(on(dataset, date(2026, 9, 1)))
    assert [(item.day, len(item.streams)) for item in found.closings] == [(date(2026, 6, 25), 8)]
    assert [line.stream.slug for line in found.open] == ["ontario-workforce-priority"]
    assert [line.last for line in found.open] == [None]
    assert found.guide
    assert found.guide.slug == "what-changed-in-2026"
    before = banner(on(dataset, date(2026, 7, 1)))
    assert before.closings == found.closings
    assert before.open == ()
    assert banner(on(dataset, date(2027, 7, 1))).closings == ()


def test_a_draw_of_a_pathway_is_one_of_the_open_stream(dataset: Dataset) -> None:
    record = draw_of(date(2026, 12, 3), OPEN)
    (line,) = banner(on(dataset, date(2026, 11, 22), record)).open
    assert (line.count, line.last) == (1, record)


def test_an_occupation_says_which_open_stream_takes_it_and_when_that_last_drew(
    dataset: Dataset,
) -> None:
    site = Site("Draws", "https://x.example", "", WORDS, str)
    old = [draw_of(date(2025, month, 1), CLOSED) for month in range(9, 0, -1)]
    new = draw_of(date(2026, 12, 3), OPEN)
    pages = occupation_pages(on(dataset, date(2026, 11, 22), new, *old), site)
    view = next(page.view for page in pages if page.path == "/occupations/72106/")
    assert isinstance(view, OccupationView)
    assert [(line.stream.slug, line.last) for line in view.open_streams] == [(OPEN, new)]
    assert [mention.record for mention in view.latest] == [new, *old[:4]]
    assert len(view.mentions) == 10
    assert view.wage
    assert view.wage.region_code == "ER35"
    assert view.picture
    assert [lane.text for lane in view.picture.lanes] == [
        "Workforce Priority TEER 0–3: EOI 50",
        "Foreign Worker (closed): EOI 50",
    ]


def test_a_picture_says_how_many_of_its_draws_are_of_closed_streams() -> None:
    day = date(2026, 12, 9)
    old = [draw_of(date(2025, month, 1), CLOSED) for month in (3, 2, 1)]
    new = [draw_of(date(2026, 12, number), OPEN) for number in (3, 2, 1)]
    said = {
        "all": "All are of streams that are closed now.",
        "three": "3 of them are of streams that are closed now.",
        "one": "1 of them is of a stream that is closed now.",
    }
    for records, wanted in (
        (old, said["all"]),
        ([*new, *old], said["three"]),
        ([*new, old[0]], said["one"]),
        (new, None),
    ):
        for picture in (
            mention_picture(records, WORDS, day, day),
            invitation_picture(records, (date(2025, 1, 1), day), (), WORDS, day),
        ):
            assert picture
            assert [text for text in said.values() if text in picture.caption.text] == (
                [wanted] if wanted else []
            )


def test_every_draw_of_a_closed_stream_is_marked_and_no_other(site: Path, dataset: Dataset) -> None:
    closed = {
        record.url: dataset.stream_of(record).closed_since(dataset.today)
        for record in dataset.draws
    }
    assert any(closed.values())
    places = ["", "draws", *(f"draws/{year}" for year in dataset.years)]
    places += [f"occupations/{code}" for code in list(dataset.mentions)[:20]]
    places += ["occupations", "occupations/7"]
    seen = set()
    for place in places:
        page = html.parse(site / place / "index.html")
        for link in page.xpath("//table//tr[not(@class='year')]//a[starts-with(@href, '/draws/')]"):
            url = link.get("href")
            if url not in closed:
                continue
            seen.add(url)
            (row,) = link.xpath("ancestor::tr")
            marks = row.xpath(".//span[contains(@class, 'badge closed')]")
            said = [" ".join(mark.text_content().split()) for mark in marks]
            since = closed[url]
            assert said == ([f"× closed since {WORDS.day(since)}"] if since else []), (place, url)
    assert seen == closed.keys()


def test_the_key_of_a_draw_says_what_its_stream_is_now(site: Path, dataset: Dataset) -> None:
    for record in dataset.draws[:30]:
        page = html.parse(site / record.url[1:] / "index.html")
        (mark,) = page.xpath("//dl[@class='key']//span[contains(@class, 'badge')]")
        status = dataset.stream_of(record).status(dataset.today)
        assert WORDS.status(status) in mark.text_content()


def test_who_follows_reads_of_which_stream(site: Path, dataset: Dataset) -> None:
    for record in dataset.draws[:30]:
        page = html.parse(site / record.url[1:] / "index.html")
        of = dataset.stream_of(record)
        (told,) = page.xpath("//div[@class='rail']//h2[.='Follow']/following-sibling::p[1]")
        closed = of.closed_since(dataset.today)
        wanted = f"{of.short} is closed." if closed else f"next draw of {of.short}."
        assert wanted in told.text_content()
        assert bool(told.xpath("a[@href='/feeds/']")) == bool(closed)


def test_facts_stand_before_history_on_the_page_of_an_occupation(
    site: Path, dataset: Dataset
) -> None:
    for code in dataset.tables.occupations:
        main = html.parse(site / "occupations" / code / "index.html").find(".//main")
        asked = [term.text for term in main.xpath("div[@class='box']/dl/div/dt")]
        assert asked[1:] == ["Last drawn", "Wage in Ontario", "Licence"]
        assert asked[0].startswith("Open on ")
        tables = main.xpath(".//table[starts-with(@class, 'draws')]")
        mentions = len(dataset.mentions.get(code, ()))
        rows = [len(table.xpath("tbody/tr")) for table in tables]
        assert rows == [
            size for size in (min(mentions, 5), mentions if mentions > 5 else 0) if size
        ]
        # How to follow it stands beside the text.
        order = [part.get("id") for part in main.xpath(".//h2[not(ancestor::div[@class='rail'])]")]
        assert order[0] == "wages"
        if mentions:
            assert order[-1] == "draws"


def test_the_text_of_an_open_stream_is_in_the_present(site: Path, dataset: Dataset) -> None:
    for of in STREAMS:
        text = (site / "streams" / of.slug / "index.html").read_text("utf-8")
        past = of.closed_since(dataset.today) is not None
        assert ("Who could use it" in text) is past
        assert ("How the score worked" in text) is past
        assert "{{" not in text
