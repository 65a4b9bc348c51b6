"""Facts of the record in texts: put in their place, and refused where there is none of that name."""

import re
import shutil
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from checker.pathways import pathway_of
from plugins.lint.linters import LINTERS, Checkout
from plugins.lint.run import check
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Confidence, Draw, DrawKind, ScoreSystem
from plugins.record.placeholders import BadPlaceholder, fill_in
from plugins.record.reading.faults import BadFiles
from plugins.record.reference_tables import Licence

WHOLE = "ontario-workforce-priority"


def draw_of(day: date, score: int, of: str = WHOLE) -> DrawRecord:
    draw = Draw(
        date=day,
        stream=of,
        kind=DrawKind.GENERAL,
        invitations=10,
        score_system=ScoreSystem.EOI,
        score_min=score,
        score_max=None,
        confidence=Confidence.HIGH,
        sources=("https://www.ontario.ca/page/x",),
    )
    return DrawRecord(f"{day}-{of}", draw, "", "draws/x.md")


def with_draws(dataset: Dataset, *records: DrawRecord) -> Dataset:
    """Return the record without the draws of the new stream that it may have, and with these."""
    old = [item for item in dataset.draws if not item.draw.stream.startswith(WHOLE)]
    return replace(dataset, draws=(*reversed(records), *old))


def test_a_text_says_what_the_record_has(dataset: Dataset) -> None:
    none = with_draws(dataset)
    draws, lowest = f"{{{{ draws-of: {WHOLE} }}}}", "{{lowest-of:oinp-eoi-2026}}"
    assert fill_in(draws, none).startswith("No draw of Ontario Workforce Priority is known up to ")
    assert fill_in(lowest, none).startswith("Nobody knows a lowest score by the points table [")
    first = draw_of(date(2027, 1, 5), 71)
    one = with_draws(dataset, first)
    assert fill_in(draws, one) == (
        "One draw of Ontario Workforce Priority is known up to 5 January 2027: that of "
        f"[5 January 2027]({first.url})."
    )
    assert "the lowest score printed is 71: of the one draw known up to 5" in fill_in(lowest, one)
    two = with_draws(dataset, first, draw_of(date(2027, 1, 9), 64, f"{WHOLE}-physician"))
    assert fill_in(draws, two).startswith("2 draws of Ontario Workforce Priority are known up to 9")
    assert "printed go from 64 to 71, each for one draw only" in fill_in(lowest, two)
    assert fill_in("Up to {{ known-to }}: {{ draws }}.", two).startswith("Up to 9 January 2027: ")


def test_a_text_of_a_stream_follows_its_status(dataset: Dataset) -> None:
    heading = "## {{ by-status: Who can use it / Who could use it }}"
    assert fill_in(heading, dataset, WHOLE) == "## Who can use it"
    assert fill_in(heading, dataset, "skilled-trades") == "## Who could use it"
    with pytest.raises(BadPlaceholder, match="not about one stream"):
        fill_in(heading, dataset)
    for bad in ("{{ by-status: is }}", "{{ by-status: is / }}", "{{ by-status }}"):
        with pytest.raises(BadPlaceholder, match="tense"):
            fill_in(bad, dataset, WHOLE)


def test_a_text_of_a_stream_says_what_a_requirement_asks_today(dataset: Dataset) -> None:
    of = "ontario-workforce-priority-teer-0-3"
    found = fill_in("{{ criteria: Work experience }}", dataset, of).split("\n")
    (asked,) = (item for item in pathway_of(of).requirements if item.title == "Work experience")
    assert found[0] == "- **Work experience, one of these:**"
    assert found[1:] == [f"    - {rule.title}: {rule.says}" for rule in asked.rules]
    assert fill_in("{{ criteria: Occupation }}", dataset, of) == (
        "- **Occupation:** Any occupation of TEER 0, 1, 2 or 3, anywhere in Ontario."
    )
    # Of a stream that is closed, those of its last day: lists that had ended before are left out.
    closed = fill_in("{{ criteria: Occupation }}", dataset, "ejo-foreign-worker")
    assert closed == "- **Occupation:** The job must be in TEER 0, 1, 2 or 3."
    with pytest.raises(BadPlaceholder, match="not about one stream"):
        fill_in("{{ criteria: Occupation }}", dataset)
    with pytest.raises(BadPlaceholder, match="the unknown name Occupations"):
        fill_in("{{ criteria: Occupations }}", dataset, of)


def test_a_text_lists_the_occupations_of_each_licence_of_a_kind(dataset: Dataset) -> None:
    def licence(noc: str, rule: str, occupation: str, regulator: str) -> Licence:
        return Licence(noc, rule, "part", occupation, regulator, "high", "")

    with_licences = replace(
        dataset,
        tables=replace(
            dataset.tables,
            licences={
                "21301": (licence("21301", "regulated_profession", "Engineers", "A board"),),
                "21300": (licence("21300", "regulated_profession", "Engineers", "A board"),),
                "72300": (licence("72300", "compulsory_trade", "Plumber", ""),),
            },
        ),
    )
    assert fill_in("{{ licensed: regulated_profession }}", with_licences) == (
        "- **Engineers** (A board): [21300 Civil engineers](/occupations/21300/); "
        "[21301 Mechanical engineers](/occupations/21301/)"
    )
    assert fill_in("{{ licensed: compulsory_trade }}", with_licences) == (
        "- **Plumber** (regulator not known): [72300 Plumbers](/occupations/72300/)"
    )


def test_a_text_prints_the_points_of_a_grid(dataset: Dataset) -> None:
    assert fill_in("{{ points: oinp-eoi-2026 legal_status }}", dataset).split("\n") == [
        "| Answer | Points |",
        "| --- | --- |",
        "| work permit | 10 |",
        "| study permit | 5 |",
        "| no work or study permit | 0 |",
        "| maintained status | 0 to 10 |",
    ]
    with_partner = fill_in("{{ points: crs-2025-03 first_language }}", dataset).split("\n")
    assert with_partner[0] == "| Answer | Points, alone | Points, with a partner |"
    assert with_partner[3] == "| level 6, for each ability | 9 | 8 |"
    several = fill_in("{{ points: oinp-eoi-2026 teer teer_physician }}", dataset)
    assert "| TEER category (Workforce Priority physician) | physicians are" in several


def test_a_text_prints_what_each_step_gives(dataset: Dataset) -> None:
    assert fill_in("{{ steps: oinp-eoi-2026 ontario_work_experience }}", dataset).split("\n") == [
        "| Step up to | Points before | Points after | Gain |",
        "| --- | --- | --- | --- |",
        "| 6 to 12 months | 0 | 12 | 12 |",
        "| 13 to 24 months | 12 | 15 | 3 |",
        "| 25 months or more | 15 | 18 | 3 |",
    ]
    # What is read in two ways is no step.
    assert "maintained" not in fill_in("{{ steps: oinp-eoi-2026 legal_status }}", dataset)


def test_a_text_prints_the_most_of_a_grid_and_for_whom(dataset: Dataset) -> None:
    lines = fill_in("{{ most: oinp-eoi-2022 }}", dataset).split("\n")
    assert lines[0].startswith("| Factor | Most points | Foreign Worker | International Student |")
    assert lines[2] == "| TEER category of the job offer | 10 | yes | yes | no | no | no |"
    assert lines[-1] == "| **Sum** |  | **76** | **118** | **46** | **75** | **75** |"
    assert fill_in("{{ most: oinp-entrepreneur-200 }}", dataset).endswith("| **Sum** | **200** |")
    assert "Sum" not in fill_in("{{ most: oinp-eoi-2022 field_of_study }}", dataset)


def test_no_guide_has_a_points_table_of_its_own(root: Path) -> None:
    for path in (root / "content" / "guides").glob("*.md"):
        columns = r"^\|.*\| (?:Most p|P)oints\b.*\n(?=\| *-)"
        assert not re.findall(columns, path.read_text("utf-8"), re.MULTILINE), path.name


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("{{ points: oinp-eoi-2026 wages }}", "the unknown name wages"),
        ("{{ most: oinp-eoi }}", "the unknown name oinp-eoi"),
        ("{{ draw-of: phd-graduate }}", "draw-of"),
        ("{{ draws-of }}", "draws-of"),
        ("{{ draws-of: phd }}", "the unknown name phd"),
        ("{{ lowest-of: oinp-eoi-2027 }}", "the unknown name oinp-eoi-2027"),
        ("{{ known-to: today }}", "known-to: today"),
        ("{{ licensed: compulsory }}", "the unknown name compulsory"),
        ("{{}}", "the unknown fact"),
    ],
)
def test_a_fact_that_there_is_not_is_refused(dataset: Dataset, text: str, found: str) -> None:
    with pytest.raises(BadPlaceholder) as bad:
        fill_in(text, dataset)
    assert found in bad.value.found
    assert bad.value.expected
    assert bad.value.fix


def test_a_bad_name_in_a_file_is_a_fault_in_its_place(root: Path, tmp_path: Path) -> None:
    for name in ("content", "draws"):
        shutil.copytree(root / name, tmp_path / name)
    page = tmp_path / "content/pages/about.md"
    page.write_text(page.read_text("utf-8") + "\nNow {{ draws-off: phd-graduate }}.\n", "utf-8")
    with pytest.raises(BadFiles) as bad:
        check(tmp_path, date.today())
    (fault,) = bad.value.faults
    assert fault.path.name == "about.md"
    assert (fault.line, fault.column) == (page.read_text("utf-8").count("\n"), 5)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("To 2 October 2026 no draw of Ontario Workforce Priority had been listed.", True),
        ("No round of this stream is known.", True),
        ("Nobody knows a lowest score for the grid of 2026.", True),
        ("Nothing after 3 October 2026 is known.", True),
        ("| 2 October 2026 | The page listed no draw for the new stream | High |", False),
        ("| 9 January 2027 | The page listed no draw for the new stream | High |", True),
        ("From 30 May to 24 June 2026 no draw was held.", False),
        ("{{ draws-of: ontario-workforce-priority }}", False),
    ],
)
def test_a_text_that_denies_a_draw_of_the_record_is_named(
    root: Path, dataset: Dataset, text: str, named: bool
) -> None:
    path = "content/guides/low-score.md"
    (linter,) = (linter for linter in LINTERS if linter.name == "claim")
    checkout = Checkout(root, with_draws(dataset, draw_of(date(2027, 1, 5), 71)), {path: text})
    found = [fault for fault in linter.faults(checkout) if fault.path.as_posix() == path]
    assert bool(found) is named
