"""Each linter finds what it is for, in its place; the real record has no fault; fixes fix."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from plugins.contribute.checking import annotates, annotation, check, lint, report
from plugins.contribute.draw_file import draw_path, draw_text
from plugins.contribute.fixing import fix
from plugins.contribute.generated import GUIDE, field_table, schema_text
from plugins.contribute.linters import LINTERS, Checkout
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.reading.front_matter import read_source

TODAY = date(2026, 11, 22)
PLAIN = "2026-04-30-ejo-foreign-worker-greater-toronto-area"


@dataclass(frozen=True)
class Odd:
    """A change of a real draw that a linter must find, at a key, with some words."""

    check: str
    changes: dict[str, Any]
    key: str
    found: str
    id: str = PLAIN
    note: str | None = None


ODD = {
    "not open yet": Odd(
        "stream-open",
        {"stream": "ontario-workforce-priority-teer-0-3"},
        "date",
        "when the stream was: not yet there",
    ),
    "suspended": Odd(
        "stream-open",
        {"stream": "skilled-trades", "date": date(2025, 12, 1)},
        "date",
        "when the stream was: suspended",
    ),
    "window after the draw": Odd(
        "window", {"profiles_to": date(2026, 5, 1)}, "profiles_to", "after the draw"
    ),
    "window of years": Odd(
        "window", {"profiles_from": date(2024, 7, 2)}, "profiles_from", "a window of 665 days"
    ),
    "another score system": Odd(
        "score-system", {"score_system": "crs"}, "score_system", "score_system: crs for"
    ),
    "above the grid": Odd(
        "score-bounds", {"score_min": 57, "score_max": 77}, "score_max", "score_max: 77, above"
    ),
    "far below its like": Odd("score-unlike", {"score_min": 5}, "score_min", "far from the 5"),
    "far above its like": Odd("score-unlike", {"score_min": 75}, "score_min", "far from the 5"),
    "zero": Odd("zero", {"invitations": 0}, "invitations", "invitations: 0"),
    "TEER of another stream": Odd(
        "noc-stream", {"nocs": ("00012", "44101")}, "nocs", "the NOC code 44101"
    ),
    "no trade": Odd(
        "noc-stream",
        {"stream": "skilled-trades", "nocs": ("21211",)},
        "nocs",
        "the NOC code 21211 in a draw of Express Entry: Skilled Trades",
    ),
    "stream of physicians": Odd(
        "noc-stream",
        {"stream": "ontario-workforce-priority-physician", "nocs": ("21211",)},
        "nocs",
        "the NOC code 21211",
    ),
    "old code of level C": Odd(
        "noc-stream",
        {"date": date(2022, 3, 1), "noc_version": 2016, "nocs": ("2171", "9411")},
        "nocs",
        "the NOC code 9411",
    ),
    "whole list of nothing": Odd(
        "noc-words", {"nocs": (), "noc_version": None}, "nocs_complete", "true without a code"
    ),
    "version of nothing": Odd(
        "noc-words", {"nocs": (), "nocs_complete": False}, "noc_version", "2021 without a code"
    ),
    "codes in a general draw": Odd(
        "noc-words", {"kind": "general", "target": None}, "nocs", "codes in a general draw"
    ),
    "http": Odd(
        "source-https",
        {"sources": ("http://www.ontario.ca/x",)},
        "sources",
        "the address http://www.ontario.ca/x",
    ),
    "official last": Odd(
        "source-order",
        {"sources": ("https://example.org/x", "https://www.ontario.ca/x")},
        "sources",
        "an official page after",
    ),
    "looks official": Odd(
        "source-few",
        {"sources": ("https://ontario.ca.example.org/x",), "confidence": "high"},
        "confidence",
        "high by one source",
    ),
    "source twice": Odd(
        "source-twice",
        {"sources": ("https://www.ontario.ca/x", "https://www.ontario.ca/x")},
        "sources",
        "twice",
    ),
    "note without an end": Odd("note", {}, "", "full stop", note="No stop"),
    "long note": Odd("note", {}, "", "1,007 characters", note="Words. " * 144),
    "HTML in a note": Odd("note", {}, "", "HTML in a note", note="A <b>bold</b> word."),
    "heading in a note": Odd("note", {}, "", "a heading in a note", note="# Head\n\nA note."),
    "lost link": Odd("link", {}, "", "/occupations/99999/", note="[x](/occupations/99999/)."),
}


def changed(dataset: Dataset, odd: Odd) -> tuple[DrawRecord, Dataset]:
    old = next(record for record in dataset.draws if record.id == odd.id)
    draw = Draw.model_validate({**dict(old.draw), **odd.changes})
    path = draw_path(draw)
    note = old.note if odd.note is None else odd.note.strip()
    new = DrawRecord(path.stem, draw, note, path.as_posix())
    return new, replace(
        dataset, draws=tuple(new if item is old else item for item in dataset.draws)
    )


@pytest.mark.parametrize("odd", ODD.values(), ids=ODD.keys())
def test_a_linter_finds_what_it_is_for(root: Path, dataset: Dataset, odd: Odd) -> None:
    record, with_it = changed(dataset, odd)
    text = draw_text(record.draw, record.note)
    linter = next(linter for linter in LINTERS if linter.name == odd.check)
    found = [
        fault
        for fault in linter.faults(Checkout(root, with_it, {record.path: text}))
        if fault.path.as_posix() == record.path
    ]
    assert len(found) == 1, found
    fault = found[0]
    assert odd.found in fault.found
    assert fault.check == odd.check
    assert fault.expected
    assert fault.mend
    lines = text.split("\n")
    line = fault.line - 1
    if odd.key:
        while lines[line].startswith("  - "):
            line -= 1
        assert lines[line].startswith(f"{odd.key}:")
    else:
        assert lines[line] in record.note


def write(checkout: Path, path: str, old: str, new: str) -> None:
    file = checkout / path
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new, 1).encode())


def copy(root: Path, target: Path) -> Path:
    shutil.copytree(root / "content", target / "content")
    for path in (target / "content/reference").iterdir():
        path.chmod(0o644)
    shutil.copyfile(root / GUIDE, target / GUIDE)
    return target


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A copy of the record, whole."""
    shutil.copytree(root / "draws", tmp_path / "draws")
    return copy(root, tmp_path)


@pytest.fixture
def small(tmp_path: Path, root: Path) -> Path:
    """A copy with the draws that are spoilt here, and nothing that names others."""
    copy(root, tmp_path)
    shutil.rmtree(tmp_path / "content/data-changes")
    for name in {case.path for case in UNTIDY.values()} | {"draws/draw.schema.json"}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, tmp_path / name)
    exceptions = (root / "draws/exceptions.yaml").read_text("utf-8").split("- check: ")[1:]
    kept = "".join(f"- check: {entry}" for entry in exceptions if "file: content/" in entry)
    (tmp_path / "draws/exceptions.yaml").write_text(kept, "utf-8")
    return tmp_path


def faults(checkout: Path) -> list[Fault]:
    try:
        check(checkout, TODAY)
    except BadFiles as bad:
        return list(bad.faults)
    return []


def test_the_real_record_has_no_fault(root: Path) -> None:
    assert len(check(root, date.today()).draws) >= 456


def test_the_same_draw_twice_is_doubted(checkout: Path) -> None:
    old = "draws/2026/2026-04-22-phd-graduate.md"
    new = "draws/2026/2026-04-21-phd-graduate.md"
    text = (checkout / old).read_text("utf-8").replace("'2026-04-22'", "'2026-04-21'")
    (checkout / new).write_text(text, "utf-8")
    (fault,) = faults(checkout)
    assert (fault.check, fault.path.as_posix()) == ("twice", old)
    assert "2026-04-21-phd-graduate" in fault.found


def test_a_number_without_the_one_before_is_doubted(checkout: Path) -> None:
    folder = checkout / "draws/2026"
    (folder / "2026-04-22-phd-graduate.md").rename(folder / "2026-04-22-phd-graduate-2.md")
    (fault,) = faults(checkout)
    assert (fault.check, fault.path.name) == ("id-number", "2026-04-22-phd-graduate-2.md")


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


def test_each_exception_is_needed_and_excepts_one_thing(checkout: Path, dataset: Dataset) -> None:
    path = checkout / "draws/exceptions.yaml"
    path.unlink()
    assert {(fault.check, fault.path) for fault in lint(checkout, dataset)} == {
        (fault.check, fault.path) for fault in faults(checkout)
    }
    assert len(faults(checkout)) >= 10


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


@dataclass(frozen=True)
class Untidy:
    """A change of a file that a fix takes back."""

    check: str
    path: str
    spoil: Callable[[str], str]


DRAW = f"draws/2026/{PLAIN}.md"
UNTIDY = {
    "quotes": Untidy("quotes", DRAW, lambda text: text.replace("'00012'", "00012")),
    "quotes in a row": Untidy(
        "quotes",
        "draws/2025/2025-12-10-ejo-international-student-"
        "health-early-childhood-educators-assistants.md",
        lambda text: text.replace(
            text[text.index("nocs:\n") : text.index("confidence")],
            "nocs: [31300, 31301, 31302, '31303', 32101, 33102, 42202]\n",
        ),
    ),
    "order of keys": Untidy(
        "form",
        DRAW,
        lambda text: text.replace("confidence: high\n", "").replace(
            "kind:", "confidence: high\nkind:"
        ),
    ),
    "a comment": Untidy("form", DRAW, lambda text: text.replace("kind:", "# why\nkind:")),
    "CRLF": Untidy("form", DRAW, lambda text: text.replace("\n", "\r\n")),
    "byte order mark": Untidy("form", DRAW, lambda text: "\ufeff" + text),
    "spaces": Untidy("form", DRAW, lambda text: text.replace("\n", "  \n")),
    "no end": Untidy("form", DRAW, lambda text: text.rstrip("\n")),
    "order of sources": Untidy(
        "source-order",
        "draws/2024/2024-08-22-skilled-trades-skilled-trades.md",
        lambda text: text.replace(
            (first := text[text.index("  - https://www.ontario.ca") :].split("\n")[0] + "\n"), ""
        ).replace("---\n\n", first + "---\n\n"),
    ),
    "source twice": Untidy(
        "source-twice",
        DRAW,
        lambda text: text.replace(
            "sources:\n", "sources:\n" + text.split("sources:\n")[1].split("\n")[0] + "\n"
        ),
    ),
    "code twice": Untidy(
        "codes", DRAW, lambda text: text.replace("  - '00013'", "  - '00012'\n  - '00013'")
    ),
    "version": Untidy(
        "codes", DRAW, lambda text: text.replace("noc_version: 2021", "noc_version: 2016")
    ),
    "text": Untidy("text-form", "content/pages/about.md", lambda text: text.replace("\n", "\r\n")),
    "schema": Untidy("generated", "draws/draw.schema.json", lambda _: "{}\n"),
    "guide": Untidy(
        "generated", "CONTRIBUTING.md", lambda text: text.replace("| `kind` |", "| `sort` |")
    ),
}


@pytest.mark.parametrize("case", UNTIDY.values(), ids=UNTIDY.keys())
def test_a_fix_takes_back_what_needs_no_judgement(small: Path, root: Path, case: Untidy) -> None:
    file = small / case.path
    good = file.read_bytes()
    file.write_bytes(case.spoil(good.decode()).encode())
    assert file.read_bytes() != good
    named = faults(small)
    assert case.check in {fault.check for fault in named}
    assert {fault.path.as_posix() for fault in named} == {case.path}
    assert list(fix(small)) == [f"{case.path}: put into form"]
    assert file.read_bytes() == good
    assert not faults(small)
    assert not list(fix(small))
    assert not [path for path in (small / "draws").rglob("*") if path.name.startswith("tmp")]


@pytest.mark.parametrize(
    "name",
    [f"2026/{PLAIN.replace('greater', 'grater')}.md", f"2025/{PLAIN}.md", "2026/2026-04-30-x.md"],
)
def test_a_fix_puts_a_file_where_it_belongs(small: Path, name: str) -> None:
    (small / DRAW).rename(small / "draws" / name)
    assert "id" in {fault.check for fault in faults(small)}
    assert list(fix(small)) == [f"draws/{name}: moved to {DRAW}"]
    assert not faults(small)


def test_a_fix_changes_no_fact_and_overwrites_nothing(small: Path) -> None:
    folder = small / "draws/2026"
    text = (folder / f"{PLAIN}.md").read_text("utf-8")
    # A day in doubt, a place that is taken, an unknown code, a link: a person has to look.
    (folder / "2026-04-29-ejo-foreign-worker-greater-toronto-area.md").write_text(text)
    (folder / "2026-04-30-ejo-foreign-worker-gta.md").write_text(text)
    (folder / "2026-04-30-phd-graduate.md").write_text(text.replace("'00012'", "'99999'"))
    (folder / "2026-04-30-masters-graduate.md").symlink_to(folder / f"{PLAIN}.md")
    before = {path: path.read_bytes() for path in folder.iterdir()}
    assert not list(fix(small))
    assert {path: path.read_bytes() for path in folder.iterdir()} == before
    assert faults(small)


def test_torn_tables_are_named(small: Path) -> None:
    write(small, "content/reference/regulated_ontario.csv", "\n", "\nshort,row\n")
    groups = small / "content/reference/noc_groups.csv"
    text = groups.read_text("utf-8")
    groups.write_text(text + text.splitlines()[1] + "\n", "utf-8")
    found = {(fault.check, fault.path.name) for fault in faults(small)}
    assert ("table-rows", "regulated_ontario.csv") in found
    assert ("table-codes", "regulated_ontario.csv") in found
    assert ("table-rows", "noc_groups.csv") in found


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


def test_every_linter_is_proved_here() -> None:
    proved = {odd.check for odd in ODD.values()} | {case.check for case in UNTIDY.values()}
    apart = {"twice", "id-number", "day-total", "table-rows", "table-codes"}
    assert {linter.name for linter in LINTERS} == (proved | apart) - {"quotes", "codes"}
    assert all(linter.tip.endswith(".") for linter in LINTERS)


def test_annotations_are_one_line_each_whatever_the_file_holds() -> None:
    fault = Fault(Path("draws/a,b:c.md"), 3, 5, "50%\nfound\x1b", "x", "y::z", "zero")
    assert annotation(fault) == (
        "::error file=draws/a%2Cb%3Ac.md,line=3,col=5,title=zero"
        "::50%25\\nfound\\x1b%0Aexpected: x%0Ato mend: y::z"
    )
    bad = BadFiles([fault])
    assert "::error " not in report(bad, annotations=False)
    assert report(bad, annotations=True).startswith("::error ")
    assert "[zero] What was not printed is null" in report(bad, annotations=False)
    assert annotates({"GITHUB_ACTIONS": "true"})
    assert not annotates({})


def test_the_schema_for_editors_takes_every_draw(root: Path, dataset: Dataset) -> None:
    schema = json.loads(schema_text())
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator.check_schema(schema)
    for record in dataset.draws:
        value = read_source(root / record.path, Path(record.path)).document.value
        assert not list(validator.iter_errors(value)), record.path
    assert list(validator.iter_errors({"date": "2026-04-30"}))


def test_the_table_of_the_guide_has_every_field_of_the_model(root: Path) -> None:
    guide = (root / GUIDE).read_text("utf-8")
    assert field_table() in guide
    for key, field in Draw.model_fields.items():
        assert f"| `{key}` | {field.description} |" in guide
