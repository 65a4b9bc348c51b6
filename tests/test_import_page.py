"""A page held beside the record: what is new, changed, gone; what is not plain is said, not guessed."""

import hashlib
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from urllib.error import URLError
from urllib.request import Request

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invoke.context import Context
from invoke.exceptions import Exit

import tasks
from plugins.contribute.draw_file import draw_path
from plugins.imports.copy import copy_of
from plugins.imports.import_page import Import, import_page, proposals_of, report
from plugins.imports.page import BadPage, read_page
from plugins.imports.rows import read_rows
from plugins.imports.targets import Targets
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.loading import load
from tests.imports import pages
from tests.imports.pages import INVITATIONS, Part

TODAY = date(2026, 11, 22)
FORMS = [pages.html, pages.markdown]
type Form = Callable[[Iterable[Part], str], str]

SOUTHWEST = "2026-04-23-ejo-international-student-southwestern-ontario"
CENTRAL = "2026-04-23-ejo-international-student-central-ontario"
NOTED = "2025-06-03-ejo-foreign-worker-career-development-practitioners-career-counsellors"


@pytest.fixture(params=FORMS, ids=["html", "markdown"])
def form(request: pytest.FixtureRequest) -> Form:
    chosen: Form = request.param
    return chosen


@dataclass
class Sheet:
    """The page of invitations as the record has it, to be changed cell by cell."""

    draws: dict[str, Draw]
    rows: dict[str, list[str]] = field(default_factory=dict)
    heads: list[str] = field(default_factory=lambda: list(pages.HEADS))

    def __post_init__(self) -> None:
        self.rows = {name: pages.cells(draw) for name, draw in self.draws.items()}

    def parts(self) -> list[Part]:
        parts: list[Part] = []
        for slug in sorted({draw.stream for draw in self.draws.values()}):
            own = [row for name, row in self.rows.items() if f"-{slug}" in name]
            if own:
                title = slug.replace("ejo", "employer job offer").replace("-", " ").title()
                parts += [(2, f"{title} stream"), [self.heads, *own]]
        return parts


@pytest.fixture
def sheet(dataset: Dataset) -> Sheet:
    """The rounds of the streams with a job offer from 2025 on."""
    return Sheet(
        {
            record.id: record.draw
            for record in dataset.draws
            if record.draw.year >= 2025 and record.draw.stream.startswith("ejo-")
        }
    )


def read(
    root: Path, dataset: Dataset, form: Form, parts: list[Part], address: str = INVITATIONS
) -> Import:
    page = read_page(form(parts, address), is_markdown=form is pages.markdown)
    return proposals_of(root, dataset, page, address, TODAY)


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    for name in ("content", "draws"):
        shutil.copytree(root / name, tmp_path / name)
    shutil.copyfile(root / "CONTRIBUTING.md", tmp_path / "CONTRIBUTING.md")
    return tmp_path


def saved(folder: Path, form: Form, parts: list[Part], address: str = INVITATIONS) -> str:
    path = folder / f"copy.{'md' if form is pages.markdown else 'html'}"
    path.write_text(form(parts, address), "utf-8")
    return str(path)


def state(folder: Path) -> dict[str, str]:
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for part in ("draws", "content")
        for path in (folder / part).rglob("*")
        if path.is_file()
    }


NEW = ["May 14, 2026", "1,902", "July 2, 2025 to May 12, 2026", "45 and above", ""]


def test_a_new_row_becomes_a_file_in_the_form_of_the_house_once(
    checkout: Path, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = [
        *NEW[:4],
        "Targeted draw for candidates in skilled trades occupations",
    ]
    copy = saved(checkout, form, sheet.parts())
    before, lines = state(checkout), list[str]()
    assert import_page(checkout, copy, TODAY, lines.append, dry_run=True)
    assert state(checkout) == before

    assert import_page(checkout, copy, TODAY, lines.append)
    path = "draws/2026/2026-05-14-ejo-foreign-worker-skilled-trades.md"
    assert {name for name, _ in state(checkout).items() ^ before.items()} == {path}
    assert (checkout / path).read_text("utf-8") == (
        "---\n"
        "# yaml-language-server: $schema=../draw.schema.json\n"
        "date: '2026-05-14'\n"
        "stream: ejo-foreign-worker\n"
        "kind: targeted\n"
        "target: Skilled trades occupations\n"
        "invitations: 1902\n"
        "score_system: eoi\n"
        "score_min: 45\n"
        "score_max: null\n"
        "profiles_from: '2025-07-02'\n"
        "profiles_to: '2026-05-12'\n"
        "nocs_complete: false\n"
        "confidence: high\n"
        f"sources:\n  - {INVITATIONS}\n"
        "---\n"
    )
    after = state(checkout)
    assert import_page(checkout, copy, TODAY, lines.append)
    assert state(checkout) == after
    assert lines[-1] == "Nothing to write."


def test_a_changed_score_is_corrected_and_logged_and_a_note_stays(
    checkout: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    plain = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    sheet.rows[plain][3] = "99 and above"
    sheet.rows[NOTED][1] = "1,234"
    copy = saved(checkout, form, sheet.parts())
    before, lines = state(checkout), list[str]()
    assert import_page(checkout, copy, TODAY, lines.append)
    log = "content/data-changes/2026-11-22-ontario-immigrant-nominee-program-oinp-invitations-apply.md"
    changed = {name for name, _ in state(checkout).items() ^ before.items()}
    assert changed == {log, *(f"draws/{name[:4]}/{name}.md" for name in (plain, NOTED))}

    old = {record.id: record for record in dataset.draws}
    after = load(checkout, TODAY)
    new = {record.id: record for record in after.draws}
    assert new[plain].draw == old[plain].draw.model_copy(update={"score_min": 99})
    assert new[NOTED].draw == old[NOTED].draw.model_copy(update={"invitations": 1234})
    assert new[NOTED].note == old[NOTED].note != ""
    corrected = next(text for text in after.data_changes if text.path == log)
    assert set(corrected.meta.draws) == {plain, NOTED}
    was = old[plain].draw.score_min
    assert any(line.startswith("changed: ") and f"{was} → 99" in line for line in lines)

    stands = state(checkout)
    assert import_page(checkout, copy, TODAY, lines.append)
    assert state(checkout) == stands


def test_another_correction_on_the_same_day_is_logged_apart(checkout: Path, sheet: Sheet) -> None:
    name = "2026-04-30-ejo-foreign-worker-greater-toronto-area"
    for score in ("99", "98"):
        sheet.rows[name][3] = f"{score} and above"
        import_page(checkout, saved(checkout, pages.html, sheet.parts()), TODAY, lambda _: None)
    logs = [text for text in load(checkout, TODAY).data_changes if name in text.meta.draws]
    assert len(logs) == 2


def test_a_value_that_the_note_has_weighed_is_left(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    assert "85 in the update text" in {record.id: record.note for record in dataset.draws}[CENTRAL]
    sheet.rows[CENTRAL][3] = "85 and above"
    result = read(root, dataset, form, sheet.parts())
    assert [change.record.id for change in result.comparison.weighed] == [CENTRAL]
    assert result.whole
    assert not result.texts


def test_what_a_page_does_not_print_is_no_change(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    for row in sheet.rows.values():
        row[1:] = ["N/A", "", "Not applicable" if row[3] == "N/A" else "-", row[4]]
    for row in sheet.rows.values():
        row[3] = "N/A"
    result = read(root, dataset, form, sheet.parts())
    assert result.whole
    assert not result.texts
    assert result.comparison.same == len(sheet.rows)


def test_a_row_that_is_gone_is_told_from_one_that_changed(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    other = "2026-04-30-ejo-international-student-greater-toronto-area"
    del sheet.rows[SOUTHWEST]
    sheet.rows[other][1] = "276"
    result = read(root, dataset, form, sheet.parts())
    assert [record.id for record in result.comparison.gone] == [SOUTHWEST]
    assert [change.record.id for change in result.comparison.changed] == [other]
    assert f"draws/2026/{SOUTHWEST}.md" not in result.texts
    lines = report(root, dataset, result)
    assert f"gone from the page: draws/2026/{SOUTHWEST}.md; the file stays" in lines


def test_older_rows_that_a_page_no_longer_reaches_back_to_are_not_gone(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows = {name: row for name, row in sheet.rows.items() if name >= "2026"}
    result = read(root, dataset, form, sheet.parts())
    assert not result.comparison.gone


def test_equal_rows_of_different_targets_stay_apart(
    checkout: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    assert sheet.rows[SOUTHWEST][:4] == sheet.rows[CENTRAL][:4]
    without = [record for record in dataset.draws if record.id in (SOUTHWEST, CENTRAL)]
    for record in without:
        (checkout / record.path).unlink()
    copy = saved(checkout, form, sheet.parts())
    assert import_page(checkout, copy, TODAY, lambda _: None)
    again = {record.id: record.draw for record in load(checkout, TODAY).draws}
    for record in without:
        printed = {"date", "stream", "kind", "target", "region", "invitations", "score_min"}
        assert again[record.id].model_dump(include=printed) == record.draw.model_dump(
            include=printed
        )
    assert len(again) == len(dataset.draws)


def test_an_equal_row_of_the_same_target_is_not_taken_for_a_second_draw(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    sheet.rows["2026-05-14-ejo-foreign-worker, again"] = NEW
    result = read(root, dataset, form, sheet.parts())
    assert list(result.texts) == ["draws/2026/2026-05-14-ejo-foreign-worker.md"]
    [look] = result.comparison.looks
    assert look.found == "the same row a second time"


def test_two_rounds_of_one_day_and_target_are_numbered(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    sheet.rows["2026-05-14-ejo-foreign-worker, again"] = [NEW[0], "3", *NEW[2:]]
    result = read(root, dataset, form, sheet.parts())
    path = "draws/2026/2026-05-14-ejo-foreign-worker"
    assert list(result.texts) == [f"{path}.md", f"{path}-2.md"]


def test_a_row_that_may_be_a_draw_under_another_target_is_looked_at(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows[SOUTHWEST][4] = "Physicians"
    result = read(root, dataset, form, sheet.parts())
    assert not result.texts
    assert not result.comparison.gone
    assert [SOUTHWEST in look.found for look in result.comparison.looks] == [True]


def test_a_target_in_words_unknown_to_the_record_is_not_made_up(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = [*NEW[:4], "Beekeepers and glass blowers"]
    result = read(root, dataset, form, sheet.parts())
    assert not result.texts
    [look] = result.comparison.looks
    assert "Beekeepers and glass blowers" in str(look)
    assert "row 1 (May 14, 2026" in str(look) or "May 14, 2026 | 1,902" in str(look)


def test_a_known_draw_is_known_by_its_figures_where_its_target_has_other_words(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    name = "2026-02-18-ejo-foreign-worker-skilled-trades"
    for words in ("People who build and mend", ""):
        sheet.rows[name][4] = words
        result = read(root, dataset, form, sheet.parts())
        assert result.whole
        assert not result.texts


@pytest.mark.parametrize(
    ("column", "cell"),
    [
        (0, "Spring 2026"),
        (0, "04/05/2026"),
        (0, ""),
        (0, "May 14, 2030"),
        (1, "about 900"),
        (1, "277 [1]"),
        (1, "999999"),
        (2, "July 2, 2025"),
        (2, "May 12, 2026 to July 2, 2025"),
        (1, "27 28"),
        (3, "high"),
        (3, "below 45"),
    ],
)
def test_a_row_that_cannot_be_read_is_named_once_and_the_others_are_read(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, column: int, cell: str
) -> None:
    bad, good = [*NEW], ["May 15, 2026", *NEW[1:]]
    bad[column] = cell
    sheet.rows |= {"2026-05-14-ejo-foreign-worker": bad, "2026-05-15-ejo-foreign-worker": good}
    result = read(root, dataset, form, sheet.parts())
    assert list(result.texts) == ["draws/2026/2026-05-15-ejo-foreign-worker.md"]
    [look] = [*result.comparison.looks, *result.proposals.looks]
    assert "Foreign Worker" in look.place
    assert " | ".join(bad)[:60].strip() in look.place
    assert not result.whole
    assert not result.comparison.gone


def test_a_draw_whose_row_cannot_be_read_is_not_called_gone(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows[SOUTHWEST][1] = "many"
    result = read(root, dataset, form, sheet.parts())
    assert not result.comparison.gone
    assert len(result.comparison.looks) == 1


LAYOUTS: dict[str, Callable[[list[Part]], list[Part]]] = {
    "a head of other words": lambda parts: _heads(parts, 1, "How many"),
    "a head left empty": lambda parts: _heads(parts, 2, ""),
    "two heads for one thing": lambda parts: _heads(parts, 2, "Score"),
    "no column for the day": lambda parts: _heads(parts, 0, "Notes"),
    "headings that name no stream": lambda parts: [
        (2, "Rounds") if isinstance(part, tuple) else part for part in parts
    ],
    "days in another form": lambda parts: _cells(parts, lambda row: ["23.04.2026", *row[1:]]),
    "columns in turn without their heads": lambda parts: _cells(
        parts, lambda row: [*row[1:], row[0]]
    ),
    "no table at all": lambda parts: [part for part in parts if not isinstance(part, list)],
    "an empty page": lambda parts: [],
    "only heads": lambda parts: [part[:1] if isinstance(part, list) else part for part in parts],
}


def _heads(parts: list[Part], column: int, words: str) -> list[Part]:
    def change(table: list[list[str]]) -> list[list[str]]:
        heads = list(table[0])
        heads[column] = words
        return [heads, *table[1:]]

    return [change([list(r) for r in part]) if isinstance(part, list) else part for part in parts]  # type: ignore[misc]  # a list of lists is a table


def _cells(parts: list[Part], change: Callable[[list[str]], list[str]]) -> list[Part]:
    return [
        [part[0], *(change(list(row)) for row in part[1:])] if isinstance(part, list) else part
        for part in parts
    ]


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_changed_layout_is_not_read(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, layout: str
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    with pytest.raises(BadPage):
        read(root, dataset, form, LAYOUTS[layout](sheet.parts()))


def test_a_changed_layout_gives_a_report_and_no_file(
    checkout: Path, form: Form, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    copy = saved(checkout, form, LAYOUTS["a head of other words"](sheet.parts()))
    before = state(checkout)
    monkeypatch.setattr(tasks, "ROOT", checkout)
    with pytest.raises(Exit) as stopped:
        tasks.import_page(Context(), copy)
    assert stopped.value.code == 1
    assert str(stopped.value.message).endswith("\nNothing was written.")
    assert "heads that are not known: How many" in str(stopped.value.message)
    assert state(checkout) == before


def test_one_table_of_another_layout_keeps_the_others_from_being_written(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    sheet.rows["2026-05-14-ejo-foreign-worker"] = NEW
    parts = sheet.parts()
    with pytest.raises(BadPage, match=r"International Student.*How many"):
        read(root, dataset, form, [*parts[:-2], *_heads(parts[-2:], 1, "How many")])


def test_the_task_ends_with_two_where_a_person_has_to_look(
    checkout: Path, form: Form, sheet: Sheet, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "ROOT", checkout)
    tasks.import_page(Context(), saved(checkout, form, sheet.parts()))
    sheet.rows[SOUTHWEST][1] = "many"
    with pytest.raises(Exit) as stopped:
        tasks.import_page(Context(), saved(checkout, form, sheet.parts()))
    assert stopped.value.code == 2


@pytest.mark.parametrize("share", [0.3, 0.5, 0.7, 0.9])
def test_a_copy_that_is_cut_off_is_never_read_as_the_whole_page(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet, share: float
) -> None:
    text = form(sheet.parts(), INVITATIONS)
    cut = text[: text.index("|" if form is pages.markdown else "<td", int(len(text) * share)) + 5]
    with pytest.raises(BadPage, match="cut off"):
        read_page(cut, is_markdown=form is pages.markdown)


# The lists of a year's updates.

LISTED = "2026-04-30-ejo-international-student-greater-toronto-area"
UPDATES = pages.UPDATES.format(2026)


def year(dataset: Dataset) -> list[Part]:
    return pages.updates([record.draw for record in dataset.years[2026]], dataset.tables)


def test_a_list_of_codes_fills_a_draw_that_had_none(
    checkout: Path, dataset: Dataset, form: Form
) -> None:
    record = next(record for record in dataset.draws if record.id == LISTED)
    path = checkout / record.path
    text = path.read_text("utf-8")
    start, end = text.index("noc_version"), text.index("confidence")
    path.write_text(text[:start] + "nocs_complete: false\n" + text[end:], "utf-8")
    copy = saved(checkout, form, year(dataset), UPDATES)
    assert import_page(checkout, copy, TODAY, lambda _: None)
    assert path.read_text("utf-8") == text
    after = state(checkout)
    assert import_page(checkout, copy, TODAY, lambda _: None)
    assert state(checkout) == after


def test_a_new_day_of_updates_gives_draws_with_their_codes_and_anchor(
    root: Path, dataset: Dataset, form: Form
) -> None:
    parts: list[Part] = [
        *year(dataset),
        (3, "May 14, 2026"),
        (4, "Skilled trades occupations"),
        [
            ["Stream", *pages.HEADS[1:4]],
            ["Foreign Worker", *NEW[1:4]],
            ["International Student", "12", "N/A", "N/A"],
        ],
        "The program printed these codes:",
        ("NOC 72106 – Welders and related machine operators", "NOC 72310 – Carpenters"),
    ]
    result = read(root, dataset, form, parts, UPDATES)
    assert result.whole
    assert [record.draw.stream for record in result.proposals.records] == [
        "ejo-foreign-worker",
        "ejo-international-student",
    ]
    for record in result.proposals.records:
        draw = record.draw
        assert (draw.nocs, draw.noc_version, draw.nocs_complete) == (("72106", "72310"), 2021, True)
        assert draw.target == "Skilled trades occupations"
        anchor = "#may-14-2026" if form is pages.html else ""
        assert draw.sources == (UPDATES + anchor,)
        assert record.path == draw_path(draw).as_posix()


def test_lines_with_labels_are_a_row_too(root: Path, dataset: Dataset, form: Form) -> None:
    record = next(r for r in dataset.draws if r.id == "2018-11-26-human-capital-priorities-ontario")
    lines = [
        "Number of invitations issued: 186",
        "Date and time of portal search: November 26, 2018 at 1:13PM EST",
        "CRS score range: 350-448",
        "Date Express Entry profile submitted: January 1, 2018 to November 26, 2018",
    ]
    heading: list[Part] = [
        (3, "November 27, 2018"),
        (4, "Notifications of interest under the Human Capital Priorities stream"),
    ]
    page = form([*heading, "@"], pages.UPDATES.format(2018))
    page = page.replace("@", "<br>\n".join(lines) if form is pages.html else "\n".join(lines))
    result = proposals_of(
        root,
        dataset,
        read_page(page, is_markdown=form is pages.markdown),
        pages.UPDATES.format(2018),
        TODAY,
    )
    [change] = result.comparison.changed
    assert change.record.id == record.id
    assert str(change) == f"invitations {record.draw.invitations} → 186"


def test_a_list_beside_rows_of_several_days_or_a_second_list_is_given_to_nobody(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    parts = sheet.parts()[:2]
    two: list[Part] = [(3, "May 14, 2026"), (4, "Physicians"), [["Stream", *pages.HEADS[1:4]]]]
    assert isinstance(two[2], list)
    two[2].append(["Foreign Worker", *NEW[1:4]])
    codes: list[Part] = [("NOC 72310 – Carpenters",), "and", ("NOC 31102 – General practitioners",)]
    for page in ([*parts, codes[0]], [*two, *codes]):
        result = read(root, dataset, form, page)
        assert any("list(s) of codes" in look.found for look in result.comparison.looks)
        assert all(not record.draw.nocs for record in result.proposals.records)
        assert not result.comparison.changed


def test_unknown_codes_and_odd_titles_are_named(root: Path, dataset: Dataset, form: Form) -> None:
    def listed(*codes: str) -> Import:
        parts: list[Part] = [
            (3, "May 14, 2026"),
            (4, "Physicians"),
            [["Stream", *pages.HEADS[1:4]], ["Foreign Worker", *NEW[1:4]]],
            codes,
        ]
        return read(root, dataset, form, parts, UPDATES)

    unknown = listed("NOC 99999 – Nobody", "NOC 72310 – Carpenters")
    assert any("99999: no code of NOC 2021" in str(look) for look in unknown.comparison.looks)
    assert unknown.proposals.records[0].draw.nocs == ()
    odd = listed("NOC 94123 – Sawmill machine operators", "NOC 72310 – Physicians and surgeons")
    assert any("72310 (Carpenters) stands beside" in str(x) for x in odd.comparison.looks)


def test_invitations_told_in_sentences_are_named_where_no_draw_is_known(
    root: Path, dataset: Dataset, form: Form
) -> None:
    told: list[Part] = [
        (3, "May 14, 2026"),
        "We issued 15 invitations to apply. The least was 112.",
    ]
    result = read(root, dataset, form, [*year(dataset), *told], UPDATES)
    [look] = result.comparison.looks
    assert look.place.startswith("May 14, 2026")
    assert not result.texts


# The copy itself.


def test_cells_over_several_rows_are_repeated_and_footnotes_stay_apart(
    dataset: Dataset, root: Path
) -> None:
    page = (
        "<h2>Foreign Worker stream</h2><table><tr><th>Date issued<th>Number of invitations issued"
        "<th>Score range<th>Notes<tr><td rowspan=2>May 14, 2026<td>5<td>45<td>Physicians"
        "<tr><td>6<td>46<td><tr><td>May 15, 2026<td>277<sup>1</sup><td>47<td>"
        "<tr><td>May 16, 2026<td><del>8</del> 9<td>47<td></table>"
    )
    result = proposals_of(root, dataset, read_page(page, is_markdown=False), INVITATIONS, TODAY)
    drawn = [(r.draw.invitations, r.draw.score_min) for r in result.proposals.records]
    assert drawn == [(5, 45), (6, 46)]
    assert [look.found.partition(" is ")[0] for look in result.comparison.looks[:2]] == [
        "'277 [1]'",
        "'[8] 9'",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "<table><tr><td>a<td>b<tr><td>c</table>",
        "<table><tr><td><table></table></table>",
        "<table><tr><td>a",
        "<html><h1>x</h1>",
    ],
)
def test_tables_that_are_not_plain_are_refused(text: str) -> None:
    with pytest.raises(BadPage):
        read_page(text, is_markdown=False)


def test_a_copy_says_whose_it_is_or_is_told(tmp_path: Path) -> None:
    path = tmp_path / "copy.md"
    path.write_text("# nothing", "utf-8")
    with pytest.raises(BadPage, match="--address"):
        copy_of(str(path))
    assert copy_of(str(path), f"{INVITATIONS}/#section-1")[1] == INVITATIONS
    for other in (
        "https://example.org/page/x",
        "http://www.ontario.ca/page/x",
        "file:///etc/passwd",
    ):
        with pytest.raises(BadPage, match="no https"):
            copy_of(str(path), other)
    path.write_text(pages.markdown([], INVITATIONS), "utf-8")
    with pytest.raises(BadPage, match="two addresses"):
        copy_of(str(path), pages.NOTIFICATIONS)


def test_a_file_that_cannot_be_read_is_said(tmp_path: Path) -> None:
    (tmp_path / "raw.html").write_bytes(b"\xff\xfe<table>")
    for name in ("missing.html", "raw.html", ""):
        with pytest.raises(BadPage):
            copy_of(str(tmp_path / name))


ODD = ["<![", "<!x", "</table>", "<td rowspan=99>", "|", "&#0;", "<tr>", "0", "\n", "###"]


type Damage = list[tuple[int, int, str]]
DAMAGE = st.lists(
    st.tuples(st.integers(0, 9999), st.integers(0, 60), st.sampled_from(ODD) | st.text(max_size=5)),
    min_size=1,
    max_size=4,
)


def test_any_damage_to_a_copy_is_refused_or_read_without_a_traceback(
    dataset: Dataset, form: Form
) -> None:
    draws = [record.draw for record in dataset.years[2026]][:4]
    whole = form(pages.updates(draws, dataset.tables), UPDATES)

    # Within, so that a failure does not print the whole record.
    @given(damage=DAMAGE)
    def holds(damage: Damage) -> None:
        text = whole
        for share, length, odd in damage:
            start = len(text) * share // 9999
            text = text[:start] + odd + text[start + length :]
        try:
            page = read_page(text, is_markdown=form is pages.markdown)
            found = read_rows(page, UPDATES, dataset.tables, Targets(draws))
        except BadPage:
            return
        # A figure of a row stands in the copy: nothing is put together out of two.
        for row in found.rows:
            shown = "" if row.invitations is None else f"{row.invitations:,}"
            assert shown in text or str(row.invitations) in text

    holds()


@dataclass
class Reply:
    url: str
    raw: bytes

    def read(self, most: int, /) -> bytes:
        return self.raw[:most]


def test_a_live_page_is_read_from_the_program_alone(sheet: Sheet) -> None:
    raw = pages.html(sheet.parts(), INVITATIONS).encode()
    page, address = copy_of(INVITATIONS, opened=lambda request: Reply(request.full_url, raw))
    assert address == INVITATIONS
    assert page.blocks

    def never(request: Request) -> Reply:
        raise AssertionError(request.full_url)

    for other in (
        "http://www.ontario.ca/page/x",
        "https://ontario.ca.example.org/x",
        "file:///etc/hosts",
    ):
        with pytest.raises(BadPage, match="no https"):
            copy_of(other, opened=never)
    with pytest.raises(BadPage, match="no https"):
        copy_of(INVITATIONS, opened=lambda _: Reply("https://example.org/", raw))

    def down(_: Request) -> Reply:
        raise URLError("no route")

    with pytest.raises(BadPage, match=r"cannot be fetched.*no route"):
        copy_of(INVITATIONS, opened=down)


def test_draws_taken_out_of_the_record_come_back_from_its_page(
    root: Path, dataset: Dataset, form: Form, sheet: Sheet
) -> None:
    """Every second draw is left out; its target is known by another draw that stays."""
    kept: list[DrawRecord] = []
    out: list[DrawRecord] = []
    known: set[str | None] = {None}
    for record in dataset.draws:
        if record.id in sheet.draws and record.draw.target in known and len(out) <= len(kept):
            out.append(record)
        else:
            kept.append(record)
            known.add(record.draw.target)
    assert len(out) > 40
    result = read(root, replace(dataset, draws=tuple(kept)), form, sheet.parts())
    left = {"nocs", "noc_version", "nocs_complete", "sources", "confidence"}
    came = {record.id: record.draw.model_dump(exclude=left) for record in result.proposals.records}
    assert came == {record.id: record.draw.model_dump(exclude=left) for record in out}
    assert result.whole
