"""The form reads NOC codes out of a pasted text as the command does, or refuses it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.contribute.parse_answers import read_text
from plugins.contribute.parse_codes import read_codes
from plugins.record.reading.checks import noc_version_on
from tests.contribute.asking import GIVEN, Form
from tests.support.examples import FEW, MANY
from tests.support.pasted_shapes import SHAPES, STAND_INS, spoilt_pastes


@pytest.mark.parametrize("shape", SHAPES, ids=SHAPES.keys())
@given(places=st.lists(st.integers(0, 400), min_size=2, unique=True))
@FEW
def test_codes_are_read_out_of_any_common_shape(form: Form, shape: str, places: list[int]) -> None:
    known = form.dataset.tables.occupations
    every = sorted(known)
    codes = [every[place] for place in places]
    text = SHAPES[shape]([(code, known[code].title) for code in codes])
    reply = form.reply(GIVEN | {"nocs": text})
    assert reply["draw"]["nocs"] == sorted(codes)


# What pasted texts are made of, and what their traps are.
SCRAPS = st.sampled_from(
    [
        *("22212", "72106", "00012", "2171", "72107", "12", "13", "0012", "222", "2024", "45000"),
        *(
            " Drafting technologists",
            " Legislators",
            " Senior managers",
            " NOC ",
            "code",
            " people",
            " or ",
            "\x0b",
            "TEER 2",
        ),
        *(
            ", ",
            "; ",
            "\n",
            "\t",
            "|",
            " - ",
            "–",
            " to ",
            " and ",
            "(",
            ")",
            ". ",
            ".",
            "$",
            ",",
            "1",
        ),
        *(
            "<td>",
            "</tr>",
            "&nbsp;",
            "&ndash;",
            "<!--",
            "-->",
            "https://a.ca/22213",
            "２２２１３",
            "٢",
            "é",
            "NOC 2021",
            "-",
        ),
    ]
)


def compare(form: Form, text: str, day: str) -> None:
    """Compare what the page reads beside what the command reads: codes, warnings, doubts, the rest."""
    reply = form.reply(GIVEN | {"date": day, "nocs": text})
    faults = [fault for fault in reply["faults"] if fault["field"] == "nocs"]
    if any(fault["values"].get("found", "").startswith("&") for fault in faults):
        return  # a sign of HTML that the page does not know is refused by its name
    page = reply["pasted"]
    pasted = read_codes(text, noc_version_on(date.fromisoformat(day)), form.dataset.tables)
    assert [item["code"] for item in page["codes"]] == [item.code for item in pasted.codes]
    warned = [(item.code, item.beside) for item in pasted.codes if item.other_words]
    assert [(item["code"], item["beside"]) for item in page["codes"] if item["beside"]] == warned
    assert tuple(page["passed"]) == pasted.passed_over
    named = sorted(f"{fault['values']['found']}: " for fault in faults if fault["values"])
    assert len(named) == len(pasted.doubts)
    for found, doubt in zip(named, sorted(pasted.doubts), strict=True):
        assert doubt.startswith(found)
    assert reply["draw"]["nocs"] == ([] if named else [item.code for item in pasted.codes])


# A text of spaces, or one that means "none", is no list.
DAYS = ["2026-04-16", "2022-03-02"]


@MANY
@given(scraps=st.lists(SCRAPS, max_size=10), day=st.sampled_from(DAYS))
def test_the_page_reads_and_doubts_any_scraps_as_the_command_does(
    form: Form, scraps: list[str], day: str
) -> None:
    text = "".join(scraps)
    if read_text(text) is not None:
        compare(form, text, day)


@pytest.mark.parametrize("day", DAYS)
def test_the_page_reads_and_doubts_spoilt_pastes_as_the_command_does(form: Form, day: str) -> None:
    tables = form.dataset.tables
    rows = [(code, item.title) for code, item in tables.occupations.items()]
    for text in spoilt_pastes(rows, 200):
        if read_text(text) is not None:
            compare(form, text, day)


@pytest.mark.parametrize("text", STAND_INS)
def test_the_page_doubts_what_stands_for_other_codes(form: Form, text: str) -> None:
    compare(form, text, DAYS[0])
    assert not form.reply(GIVEN | {"nocs": text})["draw"]["nocs"]
