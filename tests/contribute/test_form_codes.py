"""The form reads NOC codes out of a pasted text as the command does, or refuses it."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.contribute.pasted import read_codes
from plugins.record.reading.checks import noc_version_on
from tests.contribute.asking import GIVEN, Form
from tests.test_pasted import SHAPES


@pytest.mark.parametrize("shape", SHAPES, ids=SHAPES.keys())
@given(data=st.data())
@settings(max_examples=10)
def test_codes_are_read_out_of_any_common_shape(
    form: Form, shape: str, data: st.DataObject
) -> None:
    known = form.dataset.tables.occupations
    codes = data.draw(st.lists(st.sampled_from(sorted(known)), min_size=2, unique=True))
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


@settings(max_examples=1500)
@given(scraps=st.lists(SCRAPS, max_size=10), day=st.sampled_from(["2026-04-16", "2022-03-02"]))
def test_what_the_page_reads_as_codes_the_command_reads_alike(
    form: Form, scraps: list[str], day: str
) -> None:
    """The page may refuse a text that the command can make out; never the other way round."""
    text = "".join(scraps)
    reply = form.reply(GIVEN | {"date": day, "nocs": text})
    if not reply["draw"]["nocs"]:
        return
    pasted = read_codes(text, noc_version_on(date.fromisoformat(day)), form.dataset.tables)
    assert not pasted.doubts
    assert [item.code for item in pasted.codes] == reply["draw"]["nocs"]
