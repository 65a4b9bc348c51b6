"""The pages of points grids: one for each grid, made from the rows that score."""

from html.parser import HTMLParser
from pathlib import Path

import pytest

from checker.pathways import STREAMS
from checker.points import GRIDS
from checker.points.grid import Grid
from plugins.record.dataset import Dataset
from plugins.record.statistics import cutoffs, grids_of, newest_first, streams_of
from plugins.site.pages.points_pages import grid_path

_BY_SLUG = {grid.slug: grid for grid in GRIDS}


class Reader(HTMLParser):
    """Read the words of a page, its links, and its tables cell by cell."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = ""
        self.links: set[str] = set()
        self.rows: list[list[str]] = []
        self.captions = 0
        self.tables = 0
        self.headers_without_scope = 0
        self._open = False
        self.feed(text)
        self.words = " ".join(self.text.split())

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag == "a" and (link := values.get("href")):
            self.links.add(link)
        self.captions += tag == "caption"
        self.tables += tag == "table"
        self.headers_without_scope += tag == "th" and "scope" not in values
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self.rows[-1].append("")
            self._open = True

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._open = False

    def handle_data(self, data: str) -> None:
        self.text += data
        if self._open:
            self.rows[-1][-1] += data


def read(site: Path, path: str) -> Reader:
    return Reader((site / path[1:] / "index.html").read_text("utf-8"))


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.slug)
def test_every_row_that_scores_is_printed_with_its_points(site: Path, grid: Grid) -> None:
    page = read(site, grid_path(grid))
    printed = {(row[0], cell) for row in page.rows for cell in row[1:]}
    for factor in grid.factors:
        assert factor.title in page.words
        for row in factor.scorer.rows():
            points = str(row.low) if row.low == row.high else f"{row.low} to {row.high}"
            assert (row.label, points) in printed, (factor.id, row)


@pytest.mark.parametrize("grid", GRIDS, ids=lambda grid: grid.slug)
def test_a_grid_says_its_days_its_standing_its_notes_and_leads_on(site: Path, grid: Grid) -> None:
    page = read(site, grid_path(grid))
    assert f"{grid.in_force.start.day} " in page.words
    assert str(grid.in_force.start.year) in page.words
    assert grid.citation.standing.value in page.words
    assert " ".join(grid.note.split()) in page.words
    assert page.links >= set(grid.citation.sources)
    assert "/checker/" in page.links
    for factor in grid.factors:
        assert factor.note in page.words
        assert page.links >= set(factor.citation.sources)
    for item in streams_of(grid):
        assert f"/streams/{item.slug}/" in page.links
        assert f"{grid.most(item.slug):,}" in page.words
    assert page.captions == page.tables
    assert not page.headers_without_scope


def test_a_grid_that_refuses_says_why_and_prints_no_points_that_are_not_known(site: Path) -> None:
    refusing = [grid for grid in GRIDS if grid.refuses]
    assert {bool(grid.factors) for grid in refusing} == {True, False}
    for grid in refusing:
        page = read(site, grid_path(grid))
        assert grid.refuses in page.words
        assert "No total can be given" in page.words
        assert bool(page.tables) is bool(grid.factors)
        assert ("most points" in page.words) is bool(grid.factors)
        assert "we count 0 points" not in page.words
        assert "read in two ways" not in page.words


def test_of_the_entrepreneur_grids_the_parts_are_shown_and_the_rest_is_called_not_read(
    site: Path,
) -> None:
    first, second = (
        read(site, f"/guides/oinp-entrepreneur-{points}/") for points in ("160", "200")
    )
    assert ["more than $3,500,000", "15"] in first.rows
    assert ["8 jobs or more", "20"] in first.rows
    assert ["less: not read", "0 to 20"] in first.rows
    assert second.rows.count(["not read", "0 to 74"]) == 1
    assert "At least 37 were needed" in second.words
    assert ["Entrepreneur", "160"] in first.rows
    assert ["Entrepreneur", "200"] in second.rows


def test_only_the_grids_of_the_program_call_the_totals_our_sums(site: Path) -> None:
    for grid in GRIDS:
        words = read(site, grid_path(grid)).words
        assert ("our sums of the most" in words) == grid.slug.startswith("oinp-eoi-")


def test_a_pass_mark_is_shown_with_what_is_needed_besides(site: Path) -> None:
    words = read(site, "/guides/fsw-67/").words
    assert "67 points pass" in words
    assert "Level 7 in all four abilities" in words
    assert "A year of skilled work" in words


def test_two_ladders_of_one_factor_are_told_apart(site: Path) -> None:
    page = read(site, "/guides/oinp-eoi-2026/")
    assert "Where that gives nothing: How many full months have you worked in Ontario" in page.words
    printed = [row[1] for row in page.rows if row[0] == "25 months or more"]
    assert printed.count("12") == 1


def test_points_with_and_without_a_partner_stand_beside_each_other(site: Path) -> None:
    page = read(site, "/guides/crs-2025-03/")
    assert ["Answer", "Points, alone", "Points, with a partner"] in page.rows
    assert ["20 to 29", "110", "100"] in page.rows
    assert ["Core points, with those of a partner", "500"] in [
        [row[0], row[-1]] for row in page.rows
    ]


def test_every_grid_is_listed_with_the_guides_newest_first(site: Path) -> None:
    text = (site / "guides/index.html").read_text("utf-8")
    places = [text.index(f'href="{grid_path(grid)}"') for grid in newest_first(GRIDS)]
    assert places == sorted(places)
    assert places[0] > text.index('href="/guides/how-scores-work/"')


def test_no_guide_has_the_address_of_a_grid(dataset: Dataset) -> None:
    assert not _BY_SLUG.keys() & {text.slug for text in dataset.guides}


def test_every_stream_leads_to_its_grids(site: Path) -> None:
    for item in STREAMS:
        page = read(site, f"/streams/{item.slug}/")
        linked = {grid for grid in GRIDS if grid_path(grid) in page.links}
        assert linked == set(grids_of(item)), item.slug


def test_a_stream_without_draws_says_so_and_shows_no_score(site: Path, dataset: Dataset) -> None:
    without = [item for item in STREAMS if not dataset.listed[item.slug]]
    for item in without:
        page = read(site, f"/streams/{item.slug}/")
        assert "so there are no lowest scores, no days between draws" in page.words
        assert "Median" not in page.words


def test_no_page_of_numbers_speaks_of_odds(site: Path) -> None:
    paths = [*map(grid_path, GRIDS), *(f"/streams/{item.slug}/" for item in STREAMS)]
    for path in paths:
        words = read(site, path).words.lower()
        for word in ("chance", "odds", "likely", "predict"):
            assert word not in words.replace("unlikely", ""), (path, word)


def test_rounds_of_a_grid_that_is_not_known_are_not_put_together(
    site: Path, dataset: Dataset
) -> None:
    words = read(site, "/streams/entrepreneur/").words
    # From 7 July 2021 scores were printed that only the second grid can give.
    unknown = cutoffs(dataset.listed["entrepreneur"]).no_grid
    assert f"{unknown} draws printed a score, but which points table ranked them" in words
    assert "Entrepreneur, second grid (200 points)" in words
    assert "Days between draws" in words
