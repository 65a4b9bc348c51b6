"""The real record has no fault; what is wrong between files, tables and exceptions is named."""

from datetime import date
from pathlib import Path

import pytest

from plugins.lint.run import check, lint, new_faults
from plugins.record.reading.loading import load
from tests.lint.files import faults, write
from tests.support.sample_draw import TODAY


def test_the_real_record_has_no_fault(root: Path) -> None:
    assert check(root, date.today()).draws


def test_the_same_draw_twice_is_doubted(checkout: Path) -> None:
    old = "draws/2026/2026-04-22-phd-graduate.md"
    new = "draws/2026/2026-04-21-phd-graduate.md"
    text = (checkout / old).read_text("utf-8").replace("'2026-04-22'", "'2026-04-21'")
    (checkout / new).write_text(text, "utf-8")
    (fault,) = faults(checkout)
    assert (fault.check, fault.path.as_posix()) == ("twice", old)
    assert "2026-04-21-phd-graduate" in fault.found


@pytest.mark.parametrize(("number", "before"), [(2, ""), (3, "-2")])
def test_a_number_without_the_one_before_is_doubted(
    checkout: Path, number: int, before: str
) -> None:
    name = "2026-04-22-phd-graduate"
    folder = checkout / "draws/2026"
    (folder / f"{name}.md").rename(folder / f"{name}-{number}.md")
    (fault,) = faults(checkout)
    assert (fault.check, fault.path.name) == ("id-number", f"{name}-{number}.md")
    assert fault.fix == f"rename the file to {name}{before}.md"


def test_a_sum_that_is_off_is_doubted(checkout: Path) -> None:
    totals = checkout / "draws/totals.csv"
    line = "2026-04-30,,{},https://www.ontario.ca/x\n"
    day = sum(
        int(text.split("invitations: ")[1].split("\n")[0])
        for path in (checkout / "draws/2026").glob("2026-04-30-*.md")
        for text in [path.read_text("utf-8")]
    )
    before = totals.read_text("utf-8")
    totals.write_text(before + line.format(day), "utf-8")
    assert not faults(checkout)
    totals.write_text(before + line.format(day + 1), "utf-8")
    (fault,) = faults(checkout)
    assert fault.check == "day-total"
    assert f"which the program says were {day + 1:,}" in fault.found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("2026-13-30,,5,x", "a line that cannot be read"),
        ("2026-04-30,,many,x", "a line that cannot be read"),
        ("2026-04-30", "a line that cannot be read"),
        ("2026-04-29,,5,x", "no such draw"),
    ],
)
def test_a_bad_line_of_totals_is_named(small: Path, line: str, found: str) -> None:
    totals = small / "draws/totals.csv"
    totals.write_text("date,target,invitations,source\n", "utf-8")
    number = totals.read_text("utf-8").count("\n") + 1
    totals.write_text(totals.read_text("utf-8") + line + "\n", "utf-8")
    (fault,) = faults(small)
    assert (fault.path.as_posix(), fault.line) == ("draws/totals.csv", number)
    assert found in fault.found


def test_an_exception_that_is_not_needed_is_a_fault(checkout: Path) -> None:
    path = checkout / "draws/exceptions.yaml"
    text = path.read_text("utf-8")
    more = "- check: zero\n  file: draws/2026/2026-04-22-phd-graduate.md\n  because: It was so.\n"
    path.write_text(text + more, "utf-8")
    (fault,) = faults(checkout)
    assert fault.check == "exceptions"
    assert fault.line == text.count("\n") + 1
    assert "not needed" in fault.found


def test_each_exception_is_needed_and_excepts_one_thing(checkout: Path) -> None:
    dataset = load(checkout, TODAY)
    path = checkout / "draws/exceptions.yaml"
    path.unlink()
    assert {(fault.check, fault.path) for fault in lint(checkout, dataset)} == {
        (fault.check, fault.path) for fault in faults(checkout)
    }
    assert len(faults(checkout)) >= 10


def test_only_what_a_change_brings_is_new(checkout: Path) -> None:
    dataset = load(checkout, TODAY)
    (checkout / "draws/exceptions.yaml").unlink()
    assert lint(checkout, dataset)
    assert new_faults(checkout, dataset, dataset, {}) == ()
    path = dataset.draws[0].path
    changed = (checkout / path).read_text("utf-8") + "\n"
    (fault,) = new_faults(checkout, dataset, dataset, {path: changed})
    assert (fault.check, fault.path.as_posix()) == ("form", path)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("- check: zero\n", "0.file: Field required"),
        ("- check: zero\n  file: x\n  because: short\n", "0.because"),
        ("check: zero\n", "valid list"),
        ("- check: 'zero\n", "broken YAML"),
        ("- a: &x 1\n", "an anchor"),
    ],
)
def test_a_bad_file_of_exceptions_is_named(small: Path, text: str, found: str) -> None:
    (small / "draws/exceptions.yaml").write_text(text, "utf-8")
    named = faults(small)
    assert {fault.path.as_posix() for fault in named} == {"draws/exceptions.yaml"}
    assert any(found in fault.found for fault in named)


def test_torn_tables_are_named(small: Path) -> None:
    write(small, "content/reference/regulated_ontario.csv", "\n", "\nshort,row\n")
    groups = small / "content/reference/noc_groups.csv"
    text = groups.read_text("utf-8")
    groups.write_text(text + text.splitlines()[1] + "\n", "utf-8")
    found = {(fault.check, fault.path.name) for fault in faults(small)}
    assert ("table-rows", "regulated_ontario.csv") in found
    assert ("table-codes", "regulated_ontario.csv") in found
    assert ("table-rows", "noc_groups.csv") in found


@pytest.mark.parametrize(
    ("row", "fault"),
    [
        ("A new name,31301 99999,why", ("table-codes", "the code 99999")),
        ("A new name,,why", ("table-codes", "the code ")),
        ("rN,31301,why", ("table-rows", "the row rn a second time")),
        ("A new name,31301", ("table-rows", "a row of another length")),
    ],
)
def test_a_bad_everyday_name_is_named(small: Path, row: str, fault: tuple[str, str]) -> None:
    path = small / "content/reference/everyday_names.csv"
    path.write_text(path.read_text("utf-8") + row + "\n", "utf-8")
    found = [(item.check, item.found) for item in faults(small) if item.path.name == path.name]
    assert any(check == fault[0] and text.startswith(fault[1]) for check, text in found), found


def test_a_table_that_is_gone_is_a_fault_and_no_traceback(small: Path) -> None:
    (small / "content/reference/noc2021.csv").unlink()
    (fault,) = faults(small)
    assert fault.path.as_posix() == "content/reference"
    assert "noc2021.csv" in fault.found


def test_a_thing_in_draws_that_is_no_draw_is_a_fault(checkout: Path) -> None:
    draws = checkout / "draws"
    (draws / "2026/2026-04-30-x.MD").write_text("")
    (draws / "2026/old").mkdir()
    (draws / "notes.txt").write_text("")
    (draws / "2019b").mkdir()
    (draws / "2031").symlink_to(draws / "2026")
    (draws / ".DS_Store").write_text("")
    found = {fault.path.relative_to("draws").as_posix() for fault in faults(checkout)}
    assert found == {"2026/2026-04-30-x.MD", "2026/old", "notes.txt", "2019b", "2031"}
