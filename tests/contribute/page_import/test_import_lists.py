"""The lists of codes of a year's updates find their draw, or nobody."""

from pathlib import Path

from plugins.contribute.page_import.import_page import Import, import_page, proposals_of
from plugins.contribute.page_import.page_copy import read_page
from plugins.lint.draw_file import draw_path
from plugins.record.dataset import Dataset
from tests.contribute.page_import import pages
from tests.contribute.page_import.pages import Part
from tests.contribute.page_import.sheet import (
    LISTED,
    NEW,
    UPDATES,
    Form,
    Sheet,
    read,
    saved,
    state,
    year,
)
from tests.support.sample_draw import TODAY


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


def test_a_post_that_repeats_a_table_has_its_codes_and_its_anchor(
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
        [(read_page(page, is_markdown=form is pages.markdown), pages.UPDATES.format(2018))],
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
