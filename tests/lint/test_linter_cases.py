"""Each linter finds what it is for, in its place."""

import re
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from plugins.lint.draw_file import draw_path, draw_text
from plugins.lint.linters import LINTERS, Checkout
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from tests.lint.files import PLAIN, UNTIDY


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
    "a Sunday": Odd("day-off", {"date": date(2026, 5, 3)}, "date", "a day off: Sunday, 2026-05-03"),
    "New Year's Day": Odd("day-off", {"date": date(2026, 1, 1)}, "date", "a day off: Thursday"),
    "a window without its first day": Odd(
        "window-half", {"profiles_from": None}, "profiles_from", "profiles_from: null beside"
    ),
    "a window without its last day": Odd(
        "window-half", {"profiles_to": None}, "profiles_to", "profiles_to: null beside"
    ),
    "a count like no other": Odd(
        "count-unlike", {"invitations": 99_999}, "invitations", "invitations: 99,999, more than 5"
    ),
    "a first count like no other": Odd(
        "count-unlike",
        {"stream": "ontario-workforce-priority", "invitations": 99_999},
        "invitations",
        "invitations: 99,999",
    ),
    "an address with a comma": Odd(
        "source-torn",
        {"sources": ("https://www.ontario.ca/page/x,",)},
        "sources",
        "the address https://www.ontario.ca/page/x,",
    ),
    "an address with a full stop": Odd(
        "source-torn", {"sources": ("https://www.ontario.ca/x.",)}, "sources", "ontario.ca/x."
    ),
    "a port that is none": Odd(
        "source-torn", {"sources": ("https://www.ontario.ca:99999999/",)}, "sources", ":99999999"
    ),
    "a link that reads another address": Odd(
        "link-words",
        {},
        "",
        "leads to example.org",
        note="See [https://www.ontario.ca/x](https://example.org/x).",
    ),
    "a link that reads another host": Odd(
        "link-words", {}, "", "leads to example.org", note="See [ontario.ca](https://example.org/)."
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
    "unknown region": Odd("region", {"region": "Atlantis"}, "region", "the region Atlantis"),
    "region as printed": Odd("region", {"region": "the GTA"}, "region", "the region the GTA"),
    "region of another target": Odd(
        "region-target", {"region": "Lambton"}, "region", "region: Lambton beside the target"
    ),
    "pilot without its overlay": Odd(
        "overlay", {"region": "REDI: Lambton"}, "region", "REDI: Lambton without an overlay"
    ),
    "no region of a target": Odd(
        "region-target", {"region": None}, "target", "region: none beside the target"
    ),
    "disputed score of the draw itself": Odd(
        "disputed", {"scores_disputed": [{"score_min": 57}]}, "score_min", "57.. in scores_disputed"
    ),
    "disputed score without a score": Odd(
        "disputed",
        {"score_system": "none", "score_min": None, "scores_disputed": [{"score_min": 5}]},
        "score_min",
        "beside score_system: none",
    ),
    "disputed range backwards": Odd(
        "disputed",
        {"scores_disputed": [{"score_min": 60, "score_max": 50}]},
        "score_min",
        "ends before it begins",
    ),
    "disputed window twice": Odd(
        "disputed",
        {"windows_disputed": [{"profiles_to": date(2026, 1, 1)}] * 2},
        "profiles_to",
        "..2026-01-01 in windows_disputed",
    ),
    "assumed list of nothing": Odd(
        "keys",
        {"nocs": (), "noc_version": None, "nocs_assumed": True},
        "nocs_assumed",
        "nocs_assumed: true without a code",
    ),
    "scored in no days": Odd(
        "keys",
        {"profiles_from": None, "profiles_to": None, "profiles_scored": True},
        "profiles_scored",
        "profiles_scored: true without a day",
    ),
    "level of an education": Odd(
        "keys",
        {"asked": [{"kind": "education", "text": "A degree.", "months": 6}]},
        "months",
        "months beside kind: education",
    ),
    "level without a language": Odd(
        "keys",
        # The second of two, so that its place is its own.
        {
            "asked": [
                {"kind": "education", "text": "A degree."},
                {"kind": "language", "text": "Some French.", "clb": 6},
            ]
        },
        "kind: language",
        "one of language and clb",
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
    assert fault.fix
    lines = text.split("\n")
    line = fault.line - 1
    if odd.key:
        while re.match(r"  - (?!\w+: )", lines[line]):
            line -= 1
        assert re.match(rf"{odd.key}\b", lines[line].strip(" -"))
    else:
        assert lines[line] in record.note


def found_in(
    root: Path, dataset: Dataset, name: str, files: dict[str, str]
) -> list[tuple[str, int, str]]:
    """Return path, line and words of what a linter finds in some files and no others."""
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, "utf-8")
    linter = next(linter for linter in LINTERS if linter.name == name)
    return [
        (fault.path.as_posix(), fault.line, fault.found)
        for fault in linter.faults(Checkout(root, dataset))
        if fault.path.as_posix() in files
    ]


def test_a_sentence_that_denies_a_draw_is_found_on_its_line(
    tmp_path: Path, dataset: Dataset
) -> None:
    record = next(each for each in dataset.draws if each.id == PLAIN)
    known = replace(dataset, draws=(record,))
    said = "Here is nothing known after {}.".format
    files = {
        "content/guides/denies.md": f"# Draws\n\n{said('29 April 2026')}\n",
        "content/guides/denies-too.md": f"{said('31 December 2025')}\n",
        "content/guides/denies-none.md": f"{said('30 April 2026')}\n",
        # No day of a calendar, and the newest of two days counts.
        "content/guides/no-day.md": f"{said('29 Unknown 2026')}\n",
        "content/guides/two-days.md": "After 1 May 2026, and not after 2 April 2026, nothing came after.\n",
        # A dated entry says what was so on its day.
        "content/changes/2026-04-29-x.md": f"{said('29 April 2026')}\n",
    }
    found = found_in(tmp_path, known, "claim", files)
    assert {(path, line) for path, line, _ in found} == {
        ("content/guides/denies.md", 3),
        ("content/guides/denies-too.md", 1),
    }
    assert all(PLAIN in words for _, _, words in found)


def test_words_of_a_link_that_are_another_address_are_found_on_their_line(
    tmp_path: Path, dataset: Dataset
) -> None:
    files = {
        "content/guides/one.md": "Text.\n\nSee [www.ontario.ca](https://example.org/a).\n",
        "content/guides/two.md": "See [www.ontario.ca/page](https://ontario.ca/a) and [x](https://a.b/).\n",
    }
    few = replace(dataset, draws=())
    ((path, line, found),) = found_in(tmp_path, few, "link-words", files)
    assert (path, line) == ("content/guides/one.md", 3)
    assert found == "a link that reads www.ontario.ca and leads to example.org"


def test_a_lost_link_is_found_in_its_column(root: Path, dataset: Dataset) -> None:
    record, with_it = changed(dataset, ODD["lost link"])
    text = draw_text(record.draw, "See [x](/occupations/99999/).")
    linter = next(linter for linter in LINTERS if linter.name == "link")
    (fault,) = (
        fault
        for fault in linter.faults(Checkout(root, with_it, {record.path: text}))
        if fault.path.as_posix() == record.path
    )
    line = text.split("\n")[fault.line - 1]
    assert line[fault.column - 1 :] == "/occupations/99999/)."


@pytest.mark.parametrize("more", [0, 1, -1], ids=["another line", "a line more", "a line less"])
def test_a_file_of_another_form_is_shown_with_the_line_that_is_wanted(
    root: Path, dataset: Dataset, more: int
) -> None:
    record = next(each for each in dataset.draws if each.id == PLAIN)
    good = draw_text(record.draw, "").split("\n")
    kind = next(number for number, line in enumerate(good) if line.startswith("kind:"))
    texts = {
        0: [*good[:kind], "kind:  general", *good[kind + 1 :]],
        1: [*good, ""],
        -1: good[:-1],
    }
    wanted = {
        0: (kind + 1, "'kind:  general'", repr(good[kind])),
        1: (len(good) + 1, "''", "the end of the file"),
        -1: (len(good) - 1, "the end of the file", "''"),
    }
    alone = replace(dataset, draws=(replace(record, note=""),))
    form = next(linter for linter in LINTERS if linter.name == "form")
    (fault,) = form.faults(Checkout(root, alone, {record.path: "\n".join(texts[more])}))
    line, found, expected = wanted[more]
    assert (fault.line, fault.column) == (line, 1)
    assert fault.found.startswith(found)
    assert fault.expected.startswith(expected)


def test_every_linter_is_proved_here() -> None:
    proved = {odd.check for odd in ODD.values()} | {case.check for case in UNTIDY.values()}
    apart = {"claim", "twice", "id-number", "day-total", "table-rows", "table-codes"}
    assert {linter.name for linter in LINTERS} == (proved | apart) - {"quotes", "codes", "schema"}
    assert all(linter.tip.endswith(".") for linter in LINTERS)
