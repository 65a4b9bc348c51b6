"""Rounds for the checker: the record's draws as CSV text and back, and what keys say of them."""

import csv
from dataclasses import replace
from datetime import date
from io import StringIO

import pytest

from checker.base.words import IN_ENGLISH
from checker.replay.rounds import COLUMNS, Round, Scores, System, Window, parse_rounds
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Asked, AskedKind, ScoreReading, WindowReading
from tests.support.replay_profiles import record, round_of, rounds


def made(note: str = "", **changes: object) -> Round:
    """Return a general round of the record with another note, and with some keys changed."""
    old = next(item for item in record().draws if item.id == "2024-01-19-ejo-foreign-worker")
    draw = old.draw.model_copy(update=changes)
    (round_,) = parse_rounds(rounds_csv([replace(old, draw=draw, note=note)]))
    return round_


def test_every_draw_is_a_round_in_the_same_order(dataset: Dataset) -> None:
    found = parse_rounds(rounds_csv(dataset.draws))
    assert [one.id for one in found] == [draw.id for draw in dataset.draws]


def test_a_round_holds_what_its_file_holds() -> None:
    by_id: dict[str, DrawRecord] = {item.id: item for item in record().draws}
    for round_ in rounds():
        draw = by_id[round_.id].draw
        assert (round_.day, round_.stream) == (draw.date, draw.stream)
        assert round_.targeted is (draw.kind.value == "targeted")
        assert (round_.target, round_.region) == (draw.target or "", draw.region or "")
        assert round_.system.value == draw.score_system.value
        assert round_.nocs_complete is draw.nocs_complete
        assert round_.noc_version == draw.noc_version
        assert round_.nocs <= set(draw.nocs)
        assert round_.confidence == draw.confidence.value
        if draw.score_min is None:
            assert round_.scores == ()
        else:
            assert Scores(draw.score_min, draw.score_max) in round_.scores
        if draw.profiles_from and draw.profiles_to and not draw.profiles_scored:
            assert Window(draw.profiles_from, draw.profiles_to) in round_.windows
        elif draw.profiles_scored:
            assert all(window.first is None for window in round_.windows)


def test_a_plain_round_has_one_reading_of_everything() -> None:
    round_ = round_of("2024-01-19-ejo-foreign-worker")
    assert round_.scores == (Scores(50, None),)
    assert round_.windows == (Window(date(2023, 1, 19), date(2024, 1, 19)),)
    assert (round_.until, round_.asked, round_.system) == (round_.day, (), System.EOI)


@pytest.mark.parametrize(
    ("id_", "scores"),
    [
        ("2026-04-23-ejo-international-student-central-ontario", ["84 or more", "85 or more"]),
        ("2026-04-23-ejo-in-demand-skills-northern-ontario", ["34 or more", "35 or more"]),
        ("2018-02-05-human-capital-priorities", ["427 to 474", "433 to 444"]),
        ("2022-03-01-ejo-international-student-skilled-trades", ["42 or more", "45 or more"]),
        (
            "2022-01-11-ejo-in-demand-skills-health-manufacturing-agricultural",
            ["11 or more", "0 or more"],
        ),
        ("2017-04-26-human-capital-priorities-religious-workers", []),
    ],
)
def test_scores_that_contradict_each_other_are_both_kept(id_: str, scores: list[str]) -> None:
    assert [IN_ENGLISH.words(one.said) for one in round_of(id_).scores] == scores


@pytest.mark.parametrize(
    ("id_", "windows"),
    [
        (
            "2018-02-26-human-capital-priorities",
            ["1 January 2018 to 26 February 2018", "1 January 2018 to 22 February 2018"],
        ),
        (
            "2026-04-01-ejo-in-demand-skills-priority-mining-sector",
            ["2 July 2025 to 30 March 2026", "2 July 2025 to 23 March 2026"],
        ),
        (
            "2022-02-22-human-capital-priorities-priority",
            ["22 February 2021 to 29 April 2021", "22 February 2021 to 22 February 2022"],
        ),
        # What had to be scored by a day may have been registered at any time before.
        ("2021-10-27-entrepreneur", ["a day that is not known to 21 October 2021"]),
        ("2022-03-03-entrepreneur", []),
    ],
)
def test_windows_that_contradict_each_other_are_both_kept(id_: str, windows: list[str]) -> None:
    assert [IN_ENGLISH.words(one.said) for one in round_of(id_).windows] == windows


def test_a_round_of_several_days_or_of_a_day_not_printed_ends_later() -> None:
    assert round_of("2023-03-08-human-capital-priorities-health").until == date(2023, 3, 9)
    assert round_of("2017-04-26-human-capital-priorities-religious-workers").until == date(
        2017, 5, 3
    )


def test_a_list_that_its_source_only_assumed_is_no_list() -> None:
    assumed = round_of("2022-09-28-human-capital-priorities-tech")
    assert (assumed.nocs, assumed.nocs_complete) == (frozenset(), False)
    read = round_of("2022-12-19-human-capital-priorities-tech")
    assert len(read.nocs) == 9
    assert read.nocs_complete is True


def test_what_a_round_asked_on_top_is_handed_on_with_what_can_be_tested() -> None:
    given = made(
        asked=(
            Asked(kind=AskedKind.EDUCATION, text="A degree: or higher | more.", degree="bachelor"),
            Asked(kind=AskedKind.LANGUAGE, text="French at CLB 5.", language="french", clb=5),
            Asked(kind=AskedKind.LANGUAGE, text="Some French.", language="french"),
            Asked(kind=AskedKind.EXPERIENCE, text="Six months.", months=6),
            Asked(kind=AskedKind.PERMIT, text="A permit.", permit="work_or_study"),
            Asked(kind=AskedKind.OTHER, text="Red hair."),
        )
    )
    assert [(one.kind, one.detail, one.text) for one in given.asked] == [
        ("education", "bachelor", "A degree: or higher / more."),
        ("language", "french 5", "French at CLB 5."),
        ("language", "", "Some French."),
        ("experience", "6", "Six months."),
        ("permit", "work_or_study", "A permit."),
        ("other", "", "Red hair."),
    ]


@pytest.mark.parametrize(
    "note",
    [
        "First draw of the new streams.",
        "The table was corrected on 7 November 2026.",
        "Source: Wayback copy of the page. The count is that of the press.",
        "Only for people born on a Monday.",
        "Issued from 2024-01-19 to 2024-02-19. Cut-off 50 in the table, 49 in the update text.",
        "Window is of EOI scoring dates. The codes are assumed. Probably a slip of the page.",
        "A bachelor’s degree or higher was required.",
    ],
)
def test_a_note_says_nothing_to_the_checker(note: str) -> None:
    assert made(note=note) == made()


def test_what_sources_dispute_is_read_from_its_keys() -> None:
    day = date(2024, 1, 2)
    given = made(
        held_until=date(2024, 1, 23),
        scores_disputed=(ScoreReading(score_min=None), ScoreReading(score_min=49, score_max=60)),
        windows_disputed=(WindowReading(profiles_to=day),),
        profiles_scored=True,
        nocs=("21231",),
        nocs_assumed=True,
    )
    assert given.until == date(2024, 1, 23)
    assert given.scores == (Scores(50, None), Scores(0, None), Scores(49, 60))
    assert given.windows == (Window(None, date(2024, 1, 19)), Window(None, day))
    assert given.nocs == frozenset()


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("day", "2024-02-30"),
        ("system", "points"),
        ("scores", "50"),
        ("windows", "2024-01-01"),
        ("noc_version", "new"),
    ],
)
def test_a_value_of_another_kind_is_refused(column: str, value: str) -> None:
    text = StringIO(rounds_csv(record().draws[:1]))
    (row,) = csv.DictReader(text)
    changed = StringIO()
    writer = csv.DictWriter(changed, COLUMNS)
    writer.writeheader()
    writer.writerow(row)
    assert parse_rounds(changed.getvalue()) == rounds()[:1]
    writer.writerow({**row, column: value})
    with pytest.raises(ValueError, match=r"day|System|unpack|int\(\)"):
        parse_rounds(changed.getvalue())


def test_a_missing_column_is_refused() -> None:
    with pytest.raises(KeyError, match="until"):
        parse_rounds("id,day\na,2024-01-01\n")
