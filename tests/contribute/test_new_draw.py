"""A new draw is made in the form of the house, or every fault is named."""

from collections.abc import Mapping
from datetime import date, timedelta
from pathlib import Path

import pytest

from plugins.contribute.interview import Interview
from plugins.contribute.new_draw import BadDraw, NewDraw, doubts_about, new_draw
from plugins.record.dataset import Dataset
from tests.support.sample_draw import GIVEN, LATE, PATH, TODAY


def make(
    root: Path, dataset: Dataset, given: Mapping[str, str], *, another: bool = False
) -> NewDraw:
    return new_draw(Interview(given, lambda _: None), root, dataset, TODAY, another=another)


def test_the_file_is_in_the_form_of_the_record(root: Path, dataset: Dataset) -> None:
    made = make(root, dataset, GIVEN)
    assert (made.path, made.text) == (PATH, LATE)
    assert doubts_about(made, root, dataset) == ()


def test_a_general_draw_needs_four_answers(root: Path, dataset: Dataset) -> None:
    given = {name: GIVEN[name] for name in ("date", "stream", "sources")} | {"score": "46-50"}
    draw = make(root, dataset, given).draw
    assert (draw.kind, draw.target, draw.nocs, draw.nocs_complete) == ("general", None, (), None)
    assert (draw.invitations, draw.score_min, draw.score_max) == (None, 46, 50)


def test_an_old_draw_takes_old_codes(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {
        "date": "2022-03-02",
        "nocs": "NOC 2171, 2174",
        "score": "38",
        "profiles_from": "-",
        "profiles_to": "-",
    }
    draw = make(root, dataset, given).draw
    assert (draw.noc_version, draw.nocs) == (2016, ("2171", "2174"))


def test_an_express_entry_draw_is_scored_by_the_crs(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {"stream": "human-capital-priorities", "score": "CRS 405–435", "nocs": "22212"}
    draw = make(root, dataset, given).draw
    assert (draw.score_system, draw.score_min, draw.score_max) == ("crs", 405, 435)


def test_every_fault_comes_at_once_with_its_mend(root: Path, dataset: Dataset) -> None:
    given = {
        "date": "April 31, 2026",
        "stream": "Foreign Workers",
        "target": "Welders",
        "invitations": "many",
        "score": "4x5",
        "profiles_to": "04/05/2026",
        "nocs": "72107",
        "complete": "perhaps",
        "sources": "ontario.ca",
    }
    with pytest.raises(BadDraw) as caught:
        make(root, dataset, given)
    assert [fault.split(":")[0] for fault in caught.value.faults] == [
        f"--{name}"
        for name in (
            *("date", "stream", "invitations", "score", "profiles-to", "nocs"),
            *("complete", "sources"),
        )
    ]
    said = str(caught.value)
    assert "the nearest is ejo-foreign-worker" in said
    assert "the nearest is 72106 (Welders" in said
    assert said.endswith("Nothing was written.")


def test_what_the_build_would_refuse_is_refused_here(root: Path, dataset: Dataset) -> None:
    given = GIVEN | {"date": "2037-01-10", "profiles_from": "2037-02-01"}
    with pytest.raises(BadDraw) as caught:
        make(root, dataset, given)
    said = str(caught.value)
    assert "which is in the future" in said
    assert "a window that ends" in said


def test_a_draw_that_is_there_is_not_overwritten(tmp_path: Path, dataset: Dataset) -> None:
    (tmp_path / PATH).parent.mkdir(parents=True)
    (tmp_path / PATH).write_text("mine")
    with pytest.raises(BadDraw, match="is there already"):
        make(tmp_path, dataset, GIVEN)
    assert (tmp_path / PATH).read_text() == "mine"


def test_another_draw_of_the_same_id_gets_a_number(root: Path, dataset: Dataset) -> None:
    record = next(record for record in dataset.draws if record.draw.date == date(2026, 4, 30))
    given = GIVEN | {
        "date": "2026-04-30",
        "stream": record.draw.stream,
        "target": record.draw.target or "",
    }
    with pytest.raises(BadDraw, match="say so with --another"):
        make(root, dataset, given)
    assert make(root, dataset, given, another=True).path.stem == f"{record.id}-2"


def test_a_new_draw_joins_the_record_it_is_checked_with(root: Path, dataset: Dataset) -> None:
    """The same draw a day later, under another name, is doubted as the same."""
    record = next(
        record for record in dataset.draws if record.draw.target and record.draw.invitations
    )
    draw = record.draw
    given = GIVEN | {
        "date": (draw.date + timedelta(1)).isoformat(),
        "stream": draw.stream,
        "target": "Some others",
        "invitations": str(draw.invitations),
        "score": str(draw.score_min),
        "nocs": " ".join(draw.nocs) or "-",
    }
    made = make(root, dataset, given)
    assert "twice" in {doubt.check for doubt in doubts_about(made, root, dataset)}
