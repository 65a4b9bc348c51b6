"""NOC codes are read out of any common shape; nothing else is, and nothing is guessed."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.contribute.pasted import read_codes
from plugins.record.dataset import Dataset
from plugins.record.reference import Tables


@pytest.fixture(scope="module")
def tables(dataset: Dataset) -> Tables:
    return dataset.tables


type Row = tuple[str, str]
# Each writes codes with their titles as people and pages do.
SHAPES: dict[str, Callable[[Sequence[Row]], str]] = {
    "dashes": lambda rows: "\n".join(f"NOC {code} — {title}" for code, title in rows),
    "bullets": lambda rows: "\n".join(f"  • {code} {title}" for code, title in rows),
    "numbered": lambda rows: "\n".join(f"{n}. {row[0]} {row[1]}" for n, row in enumerate(rows, 1)),
    "bracketed numbers": lambda rows: "\n".join(f"{n}) {c}" for n, (c, _) in enumerate(rows, 1)),
    "titles first": lambda rows: "; ".join(f"{title} ({code})" for code, title in rows),
    "commas": lambda rows: ",".join(code for code, _ in rows),
    "sentence": lambda rows: " and ".join(code for code, _ in rows) + " were named.",
    "semicolons": lambda rows: "; ".join(code for code, _ in rows),
    "spaces": lambda rows: " ".join(code for code, _ in rows),
    "yaml": lambda rows: "nocs:\n" + "\n".join(f"  - '{code}'" for code, _ in rows),
    "markdown table": lambda rows: (
        "| NOC code | Title | TEER | Wage |\n| --- | --- | ---: | ---: |\n"
        + "\n".join(f"| {code} | {title} | {code[1]} | 45000 |" for code, title in rows)
    ),
    "spreadsheet": lambda rows: "\n".join(
        f"{title}\t{code}\t{code[1]}\t$1,234.50\t45,000" for code, title in rows
    ),
    "html table": lambda rows: (
        '<table class="x99999"><tr><th>NOC</th><th>Occupation</th><th>TEER</th></tr>'
        + "".join(
            f'<tr><td><a href="https://example.org/12345/{code}">{code}</a></td>\n'
            f"<td>{title}&nbsp;&ndash; x</td><td>{code[1]}</td></tr>"
            for code, title in rows
        )
        + "</table>"
    ),
    "html list": lambda rows: (
        "<ul>" + "".join(f"<li>NOC&nbsp;{code} - {title}</li>" for code, title in rows) + "</ul>"
    ),
    "markdown links": lambda rows: "\n".join(
        f"- [{code}](https://example.org/55555/{code}) {title}" for code, title in rows
    ),
    "after a sentence": lambda rows: (
        "On April 30, 2026, 786 people (2025-07-02 to 2026-04-28) were invited; NOC 2021 codes: "
        + ", ".join(code for code, _ in rows)
    ),
    "windows lines": lambda rows: "\r\n".join(f"{code}\t{title}" for code, title in rows),
    "wide digits": lambda rows: "\n".join(
        code.translate({ord("0") + n: ord("０") + n for n in range(10)}) for code, _ in rows
    ),
}


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@given(data=st.data())
def test_any_codes_come_back_out_of_any_shape(
    tables: Tables, shape: Callable[[Sequence[Row]], str], data: st.DataObject
) -> None:
    codes = data.draw(
        st.lists(st.sampled_from(sorted(tables.occupations)), min_size=2, unique=True)
    )
    pasted = read_codes(shape([(c, tables.occupations[c].title) for c in codes]), 2021, tables)
    assert [item.code for item in pasted.codes] == sorted(codes)
    assert not pasted.doubts
    assert not [item for item in pasted.codes if item.other_words]


@given(data=st.data())
def test_old_codes_are_read_in_old_draws(tables: Tables, data: st.DataObject) -> None:
    codes = data.draw(st.lists(st.sampled_from(sorted(tables.old_occupations)), unique=True))
    text = "\n".join(f"NOC {code} {tables.old_occupations[code].title}" for code in codes)
    pasted = read_codes(text, 2016, tables)
    assert [item.code for item in pasted.codes] == sorted(codes)
    assert not pasted.doubts


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("NOC 72107", "72107: no code of NOC 2021; the nearest is 72106 (Welders"),
        ("22212, 2221x2, 99999", "99999: no code of NOC 2021"),
        ("2171 Information systems analysts", "2171: a code of NOC 2016"),
        ("2171 Information systems analysts", "it became 21211"),
        ("12\tLegislators\n13\tSenior managers", "13: perhaps 00013 (Senior managers"),
        ("0012", "0012: perhaps 00012"),
        ("31100–31102", "31100–31102: a range of codes; write each code"),
        ("31100 to 31102", "31100–31102: a range of codes"),
        ("22212, 222, 22214", "222: no code of NOC 2021"),
    ],
)
def test_what_is_no_code_is_named_with_its_mend(tables: Tables, text: str, doubt: str) -> None:
    assert doubt in "\n".join(read_codes(text, 2021, tables).doubts)


def test_new_codes_in_an_old_draw_say_where_they_came_from(tables: Tables) -> None:
    (doubt,) = read_codes("21211", 2016, tables).doubts
    assert "21211: a code of NOC 2021 (Data scientists)" in doubt
    assert "it came from 2171" in doubt


def test_other_numbers_are_passed_over_and_named(tables: Tables) -> None:
    pasted = read_codes("| 22212 | Drafting | 2 | 45000 | 31,5 | $20 |", 2021, tables)
    assert [item.code for item in pasted.codes] == ["22212"]
    assert pasted.passed_over == ("45000",)
    assert not pasted.doubts


def test_words_that_do_not_fit_the_code_are_shown(tables: Tables) -> None:
    # As an official page once printed it: the number of one occupation, the title of another.
    text = "94123 Fish and seafood plant workers\n22212 Drafting technologists"
    pasted = read_codes(text, 2021, tables)
    assert [(item.code, item.beside) for item in pasted.codes if item.other_words] == [
        ("94123", "Fish and seafood plant workers")
    ]


@given(st.text())
def test_any_text_is_read_without_an_error(tables: Tables, text: str) -> None:
    pasted = read_codes(text, 2021, tables)
    assert {item.code for item in pasted.codes} <= tables.occupations.keys()


@given(st.text(alphabet="<>td/ |\t\n0123456789.,NOC-$", max_size=200))
def test_any_broken_table_is_read_without_an_error(tables: Tables, text: str) -> None:
    read_codes(text, 2021, tables)
    read_codes(text, 2016, tables)
