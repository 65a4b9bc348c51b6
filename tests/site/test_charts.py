"""Pictures of draws: each draw once, in its place, inside the frame; the pages that show them."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st
from lxml import html

from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.front_matter import parse_source
from plugins.record.reading.parse import parse
from plugins.record.statistics import cutoffs, ranking
from plugins.site.charts import WIDTH, Caption, Days, Picture, Point, in_lanes, levels, over_time
from plugins.site.formatting import Formatter
from plugins.site.pages.page_charts import mention_picture
from tests.support.sample_draw import PATH, TEXT

DRAW = parse(parse_source(TEXT.encode(), PATH), Draw)
assert isinstance(DRAW, Draw)
RECORD = DrawRecord(PATH.stem, DRAW, "", str(PATH))
CAPTION = Caption("picture", "A picture", "What it shows.")
FIRST, LAST = date(2021, 4, 28), date(2026, 6, 24)
dated = st.dates(FIRST, LAST)
numbers = st.one_of(st.none(), st.integers(0, 12_000))


@st.composite
def point(draw: st.DrawFn) -> Point:
    value = draw(numbers)
    top = None if value is None else draw(st.one_of(st.none(), st.integers(value, value + 50)))
    return Point(RECORD, draw(dated), "said", draw(st.booleans()), value, top)


points = st.lists(point(), min_size=1, max_size=40)


def inside(picture: Picture) -> None:
    for mark in picture.marks:
        assert picture.left <= mark.x <= WIDTH
        assert 0 <= mark.y <= picture.base
        assert 0 <= mark.end <= picture.base
    for at in (line.at for lines in (picture.ticks, picture.breaks) for line in lines):
        assert picture.left <= at <= WIDTH
    for level in picture.levels:
        assert 0 < level.at <= picture.base
    for lane in picture.lanes:
        assert 0 < lane.name_at < lane.at <= picture.base


@given(st.integers(0, 20_000), st.integers(0, 20_000))
def test_levels_are_round_few_and_hold_all(one: int, other: int) -> None:
    low, high = sorted((one, other))
    found = levels(low, high)
    assert found[0] <= low
    assert found[-1] >= high
    assert 2 <= len(found) <= 7
    assert str(found.step).rstrip("0") in ("1", "2", "5")
    assert all(level % found.step == 0 for level in found)


@given(points, st.booleans())
def test_each_point_has_one_mark_in_its_place(some: list[Point], from_zero: bool) -> None:
    picture = over_time(CAPTION, some, (FIRST, LAST), from_zero=from_zero)
    inside(picture)
    assert len(picture.marks) == len(some)
    for one, mark in zip(some, picture.marks, strict=True):
        assert mark.missing == (one.value is None)
        assert mark.ring == one.ring
    known = [(one, mark) for one, mark in zip(some, picture.marks, strict=True) if not mark.missing]
    for one, mark in known:
        for other, its in known:
            if one.value is not None and other.value is not None and one.value > other.value:
                assert mark.y <= its.y, "more is not lower"
            if one.day > other.day:
                assert mark.x >= its.x, "later is not further left"
        assert (mark.end == picture.base) if from_zero else (mark.end <= mark.y)


@given(points)
def test_a_value_that_is_a_level_lies_on_its_line(some: list[Point]) -> None:
    picture = over_time(CAPTION, some, (FIRST, LAST), from_zero=True)
    lines = {int(level.text.replace(",", "")): level.at for level in picture.levels}
    assert lines[0] == picture.base
    for one, mark in zip(some, picture.marks, strict=True):
        if one.value in lines:
            assert mark.y == lines[one.value]


@given(st.lists(points, min_size=1, max_size=6))
def test_each_lane_holds_its_points(some: list[list[Point]]) -> None:
    lanes = [(f"lane {number}", of) for number, of in enumerate(some)]
    picture = in_lanes(CAPTION, lanes, (FIRST, LAST), [(date(2022, 11, 16), "NOC 2021")])
    inside(picture)
    assert [line.text for line in picture.lanes] == [name for name, _ in lanes]
    heights = [line.at for line in picture.lanes]
    assert heights == sorted(set(heights))
    marks = iter(picture.marks)
    for line, of in zip(picture.lanes, some, strict=True):
        its = [next(marks) for _ in of]
        assert all(line.name_at < mark.end <= mark.y <= line.at for mark in its)
        for one, mark in zip(of, its, strict=True):
            assert mark.missing == (one.value is None)
            assert (mark.y == line.at) == mark.missing
            for other, its_mark in zip(of, its, strict=True):
                if one.value is not None and other.value is not None and one.value > other.value:
                    assert mark.y <= its_mark.y, "more is not lower"
    assert [line.text for line in picture.breaks] == ["NOC 2021"]


@given(dated, st.integers(0, 4000))
def test_the_days_have_few_ticks_in_order(first: date, length: int) -> None:
    days = Days(first, first + timedelta(length), 10)
    ticks = days.ticks()
    assert len(ticks) <= 6
    assert [tick.at for tick in ticks] == sorted(tick.at for tick in ticks)
    assert len({tick.day for tick in ticks}) == len(ticks)
    assert days.lines([(first, "start"), (first + timedelta(length), "end")]) == ()


def marks(page: Path, name: str) -> list[str]:
    tree = html.parse(page)
    (picture,) = tree.xpath(f"//figure[@id='picture-{name}']/svg")
    return [str(link) for link in picture.xpath("./a[title/text()]/@href")]


def test_the_months_of_a_picture_are_named(site: Path) -> None:
    for place, months in (("", {"Apr 2026", "Jan 2026"}), ("fr", {"avr. 2026", "janv. 2026"})):
        page = html.parse(site / place / "draws" / "2026" / "index.html")
        texts = page.xpath("//figure[@id='picture-invitations']/svg/g/text/text()")
        assert months <= {" ".join(text.split()) for text in texts}


def urls(records: Iterable[DrawRecord]) -> list[str]:
    return sorted(record.url for record in records)


def test_a_stream_shows_each_draw_and_each_known_cut_off(site: Path, dataset: Dataset) -> None:
    page = site / "streams" / "ejo-foreign-worker" / "index.html"
    records = dataset.by_stream["ejo-foreign-worker"]
    assert sorted(marks(page, "invitations")) == urls(records)
    for item in cutoffs(records).distributions:
        assert len(marks(page, f"ejo-foreign-worker-{item.grid.slug}")) == len(item.scores)


def test_a_year_and_an_occupation_show_each_of_their_draws(site: Path, dataset: Dataset) -> None:
    for year, records in dataset.years.items():
        if len(records) >= 3:
            page = site / "draws" / str(year) / "index.html"
            assert sorted(marks(page, "invitations")) == urls(records)
    for code in ("72310", "31301"):
        mentions = [mention.record for mention in dataset.mentions[code]]
        page = site / "occupations" / code / "index.html"
        assert sorted(marks(page, "mentions")) == urls(mentions)


def test_a_lane_holds_the_draws_of_one_points_table(dataset: Dataset) -> None:
    records = [mention.record for mention in dataset.mentions["31301"]]
    words = Formatter(Language("en"))
    picture = mention_picture(records, words, dataset.draws_known_to, dataset.today)
    assert picture
    lanes: dict[float, set[tuple[str, str | None]]] = {}
    for mark in picture.marks:
        line = next(lane.at for lane in picture.lanes if mark.y <= lane.at)
        grid = ranking(mark.record.draw)
        lanes.setdefault(line, set()).add((mark.record.draw.stream, grid.slug if grid else None))
    assert len(lanes) == len(picture.lanes) > 5
    assert all(len(found) == 1 for found in lanes.values())
