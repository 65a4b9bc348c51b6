"""Numbers of past draws, by draws made by hand: grids and score systems never mix."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from checker.pathways import STREAMS, parts_of, stream
from checker.points import eoi_2021, eoi_2022
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Confidence, Draw, DrawKind, ScoreReading, ScoreSystem
from plugins.record.statistics import (
    Band,
    Distribution,
    YearLine,
    by_year,
    cutoffs,
    gaps,
    grids_of,
    ranking,
    streams_of,
)

LAST_OF_2021 = date(2022, 11, 15)
FIRST_OF_2022 = date(2022, 11, 16)


def made(
    day: date,
    score: int | None = 40,
    *,
    stream: str = "ejo-foreign-worker",
    system: ScoreSystem = ScoreSystem.EOI,
    top: int | None = None,
    kind: DrawKind = DrawKind.GENERAL,
    invitations: int | None = 100,
    confidence: Confidence = Confidence.HIGH,
    disputed: int | None = None,
) -> DrawRecord:
    draw = Draw(
        date=day,
        stream=stream,
        kind=kind,
        invitations=invitations,
        score_system=system,
        score_min=score,
        score_max=top,
        scores_disputed=()
        if disputed is None
        else (ScoreReading(score_min=disputed, score_max=None),),
        confidence=confidence,
        sources=("https://example.org/",),
    )
    return DrawRecord(f"{day}-{stream}", draw, "", "draws/made.md")


def only(records: list[DrawRecord]) -> Distribution:
    (distribution,) = cutoffs(records).distributions
    return distribution


def test_a_change_of_grid_parts_two_days() -> None:
    found = cutoffs([made(FIRST_OF_2022, 50), made(LAST_OF_2021, 30)])
    assert [(item.grid, item.scores) for item in found.distributions] == [
        (eoi_2022.GRID, (50,)),
        (eoi_2021.GRID, (30,)),
    ]


def test_versions_of_the_crs_are_apart_too() -> None:
    days = (date(2020, 10, 19), date(2020, 10, 20))
    slug = "human-capital-priorities"
    found = cutoffs([made(day, 450, stream=slug, system=ScoreSystem.CRS) for day in days])
    assert [item.grid.slug for item in found.distributions] == ["crs-2020-10", "crs-2017-06"]


def test_score_systems_never_share_a_grid() -> None:
    crs = made(FIRST_OF_2022, 450, stream="human-capital-priorities", system=ScoreSystem.CRS)
    eoi = made(FIRST_OF_2022, 45)
    assert {item.scores for item in cutoffs([crs, eoi]).distributions} == {(450,), (45,)}
    # A score of the CRS never falls into a grid of the program, nor the other way round.
    assert ranking(made(FIRST_OF_2022, system=ScoreSystem.CRS).draw) is None
    assert ranking(made(FIRST_OF_2022, stream="human-capital-priorities").draw) is None


def test_streams_of_one_grid_are_apart() -> None:
    pair = [made(FIRST_OF_2022, 50), made(FIRST_OF_2022, 30, stream="ejo-in-demand-skills")]
    assert [item.scores for item in cutoffs(pair).distributions] == [(50,), (30,)]


def test_bands_are_five_points_wide_from_the_lowest_to_the_highest() -> None:
    found = only([made(FIRST_OF_2022, score) for score in (40, 44, 45, 59)])
    assert found.bands == (Band(40, 44, 2), Band(45, 49, 1), Band(50, 54, 0), Band(55, 59, 1))
    assert (found.scores[0], found.median, found.scores[-1]) == (40, 44.5, 59)


def test_bands_of_the_crs_are_ten_points_wide() -> None:
    slug = "skilled-trades"
    draws = [
        made(FIRST_OF_2022, score, stream=slug, system=ScoreSystem.CRS) for score in (399, 400, 409)
    ]
    assert only(draws).bands == (Band(390, 399, 1), Band(400, 409, 2))


def test_a_missing_score_is_counted_apart_and_never_as_zero() -> None:
    found = only([made(FIRST_OF_2022, None), made(FIRST_OF_2022, 40)])
    assert found.scores == (40,)
    assert found.not_known == 1
    nothing = only([made(FIRST_OF_2022, None)])
    assert (nothing.scores, nothing.bands, nothing.not_known) == ((), (), 1)


def test_a_draw_without_a_printed_score_is_in_no_grid() -> None:
    found = cutoffs([made(FIRST_OF_2022, None, system=ScoreSystem.NONE)])
    assert (found.distributions, found.no_score, found.no_grid) == ((), 1, 0)


def test_draws_of_a_grid_that_is_not_known_are_not_put_together() -> None:
    draws = [
        made(date(2020, 10, 26), 146, stream="entrepreneur"),
        made(date(2026, 7, 1), 40),  # between two grids
    ]
    found = cutoffs(draws)
    assert (found.distributions, found.no_score, found.no_grid) == ((), 0, 2)


def test_what_a_cut_off_does_not_say_is_counted() -> None:
    found = only(
        [
            made(FIRST_OF_2022, 40, kind=DrawKind.TARGETED, confidence=Confidence.MEDIUM),
            made(FIRST_OF_2022, 41, top=45, kind=DrawKind.TARGETED),
            made(FIRST_OF_2022, 42),
            made(FIRST_OF_2022, None, kind=DrawKind.TARGETED, top=50),
        ]
    )
    assert (found.targeted, found.closed, found.unsure) == (2, 1, 1)


def test_a_score_on_which_sources_differ_is_named() -> None:
    differing = made(FIRST_OF_2022, 84, disputed=85)
    found = only([differing, made(FIRST_OF_2022, 80)])
    assert found.contested == (differing,)
    assert found.scores == (80, 84)


def test_gaps_run_from_one_day_to_the_next() -> None:
    first = date(2024, 1, 1)
    days = [first + timedelta(days) for days in (0, 0, 2, 12, 22)]
    found = gaps(reversed(days))
    assert found is not None
    assert (found.shortest, found.median, found.longest) == (2, 10, 10)
    assert found.longest_spans == ((days[2], days[3]), (days[3], days[4]))


def test_draws_of_one_day_have_no_gap() -> None:
    assert gaps([]) is None
    assert gaps([date(2024, 1, 1), date(2024, 1, 1)]) is None


def test_missing_counts_are_counted_apart_and_years_without_a_draw_are_named() -> None:
    draws = [
        made(date(2025, 1, 2), invitations=None),
        made(date(2023, 1, 2), invitations=None),
        made(date(2023, 1, 3), invitations=7),
        made(date(2023, 1, 4), invitations=0),
    ]
    assert by_year(draws) == (
        YearLine(2025, 1, 0, 1),
        YearLine(2024, 0, 0, 0),
        YearLine(2023, 3, 7, 1),
    )
    assert by_year([]) == ()


def test_a_stream_has_the_grids_of_its_own_days() -> None:
    slugs = {item.slug: [grid.slug for grid in grids_of(item)] for item in STREAMS}
    assert slugs["ejo-foreign-worker"] == ["oinp-eoi-2022", "oinp-eoi-2021"]
    assert slugs["ontario-workforce-priority-teer-0-3"] == ["oinp-eoi-2026"]
    assert slugs["redi-pilot"] == ["oinp-eoi-2022"]
    assert slugs["entrepreneur"] == ["oinp-entrepreneur-200", "oinp-entrepreneur-160"]
    # It began in 2017, was closed when the CRS changed in 2026, and has no route by the 67 points.
    assert "crs-2015" not in slugs["skilled-trades"]
    assert "fsw-67" not in slugs["skilled-trades"]
    assert "fsw-67" in slugs["human-capital-priorities"]
    assert not any("crs-2026-11" in found for found in slugs.values())


def test_streams_and_grids_name_each_other() -> None:
    for item in STREAMS:
        for grid in grids_of(item):
            assert item.overlay_of or parts_of(item.slug) or item in streams_of(grid)
    assert stream("redi-pilot") not in streams_of(eoi_2022.GRID)


@given(
    st.lists(
        st.tuples(st.dates(date(2021, 4, 28), date(2026, 6, 24)), st.none() | st.integers(0, 120))
    )
)
def test_no_draw_is_lost_or_counted_twice(drawn: list[tuple[date, int | None]]) -> None:
    found = cutoffs([made(day, score) for day, score in drawn])
    for item in found.distributions:
        assert sum(band.draws for band in item.bands) == len(item.scores)
        for day, score in drawn:
            if score is not None and item.grid.in_force.holds(day):
                assert any(band.least <= score <= band.most for band in item.bands)
    counted = sum(len(item.scores) + item.not_known for item in found.distributions)
    assert counted == len(drawn)


def test_the_record_falls_into_its_grids(dataset: Dataset) -> None:
    for slug, records in dataset.by_stream.items():
        found = cutoffs(records)
        counted = sum(len(item.scores) + item.not_known for item in found.distributions)
        assert counted + found.no_score + found.no_grid == len(records), slug
        assert bool(found.no_grid) == (slug == "entrepreneur"), slug
