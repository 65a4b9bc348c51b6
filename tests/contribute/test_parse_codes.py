"""NOC codes are read out of any common shape; nothing else is, and nothing is guessed."""

import re
from collections.abc import Callable, Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.contribute.parse_codes import Pasted, Version, read_codes
from plugins.contribute.pasted_text import plain
from plugins.record.dataset import Dataset
from plugins.record.reference_tables import Tables
from tests.support.pasted_shapes import DECORATED, SHAPES, STAND_INS, Row, spoilt_pastes

VERSIONS: tuple[Version, ...] = (2016, 2021)


@pytest.fixture(scope="module")
def tables(dataset: Dataset) -> Tables:
    return dataset.tables


# Places of codes in the list of all.
PLACES = st.integers(0, 400)


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES.keys())
@given(places=st.lists(PLACES, min_size=2, unique=True))
def test_any_codes_come_back_out_of_any_shape(
    tables: Tables, shape: Callable[[Sequence[Row]], str], places: list[int]
) -> None:
    every = sorted(tables.occupations)
    codes = [every[place] for place in places]
    pasted = read_codes(shape([(c, tables.occupations[c].title) for c in codes]), 2021, tables)
    assert [item.code for item in pasted.codes] == sorted(codes)
    assert not pasted.doubts
    assert not [item for item in pasted.codes if item.other_words]


@given(places=st.lists(PLACES, unique=True))
def test_old_codes_are_read_in_old_draws(tables: Tables, places: list[int]) -> None:
    every = sorted(tables.old_occupations)
    codes = [every[place] for place in places]
    text = "\n".join(f"NOC {code} {tables.old_occupations[code].title}" for code in codes)
    pasted = read_codes(text, 2016, tables)
    assert [item.code for item in pasted.codes] == sorted(codes)
    assert not pasted.doubts


@pytest.mark.parametrize("version", VERSIONS)
@given(places=st.lists(PLACES, unique=True, min_size=2))
def test_codes_with_nothing_but_commas_between_them_are_read(
    tables: Tables, version: Version, places: list[int]
) -> None:
    every = sorted(tables.old_occupations if version == 2016 else tables.occupations)
    codes = [every[place] for place in places]
    pasted = read_codes(",".join(codes), version, tables)
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
    assert pasted.passed_over == ("45000", "31,5", "20")
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


def test_a_code_of_thousands_of_digits_is_named(tables: Tables) -> None:
    """Python refuses to make a number of it; found by the fuzzer."""
    (doubt,) = read_codes("NOC " + "9" * 5_000, 2021, tables).doubts
    assert "the nearest is" in doubt


@given(st.text(alphabet="<>td/ |\t\n0123456789.,NOC-$", max_size=200))
def test_any_broken_table_is_read_without_an_error(tables: Tables, text: str) -> None:
    read_codes(text, 2021, tables)
    read_codes(text, 2016, tables)


def named(pasted: Pasted) -> str:
    return "\n".join((*pasted.doubts, *pasted.passed_over))


@pytest.mark.parametrize("decorated", DECORATED.values(), ids=DECORATED.keys())
@given(
    places=st.lists(PLACES, min_size=1, max_size=5, unique=True),
    places_as_they_should_be=st.lists(PLACES, max_size=2),
)
def test_a_code_is_read_or_named_whatever_clings_to_it(
    tables: Tables,
    decorated: Callable[[str, str], str],
    places: list[int],
    places_as_they_should_be: list[int],
) -> None:
    every = sorted(tables.occupations)
    codes = [every[place] for place in places]
    # Some of the list is as it should be, so that something is always read.
    plain = [every[place] for place in places_as_they_should_be]
    title = {code: item.title for code, item in tables.occupations.items()}
    lines = [f"NOC {code} – {title[code]}" for code in plain]
    lines += [decorated(code, title[code]) for code in codes]
    pasted = read_codes("\n".join(lines), 2021, tables)
    read = {item.code for item in pasted.codes}
    for code in {*codes} - read:
        assert code in named(pasted) or decorated(code, title[code])[:5] in named(pasted), code
        assert pasted.doubts
    assert read <= {*codes, *plain}


@pytest.mark.parametrize("text", STAND_INS)
def test_what_stands_for_other_codes_or_leaves_codes_out_is_doubted(
    tables: Tables, text: str
) -> None:
    around = f"22212 Drafting technologists and technicians\n{text}\n22214 Technical occupations"
    assert read_codes(text, 2021, tables).doubts
    assert read_codes(around, 2021, tables).doubts


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("NOC 13", "13: perhaps 00013 (Senior managers"),
        ("72106\n13", "13: perhaps 00013"),
        ("NOC 3l301", "3l301: perhaps 31301"),
        ("721O6", "721O6: perhaps 72106"),
        ("72106%", "72106%: perhaps 72106"),
        ("NOC 100100Financial managers", "100100Financial: no code of NOC 2021"),
        ("NOC – Welders\n72106", "NOC – Welders: begins with NOC, and no code was read"),
        ("2221x2", "2221x2: looks like a code"),
        ("[Welders](https://example.org/noc/72106)\n22212", "72106: stands in an address only"),
        ("| NOC | Wage |\n| 22212 | 65200 |", "65200: a code in a column that is not of codes"),
        ("13. Senior managers - construction\n72106", "13: perhaps 00013"),
    ],
)
def test_a_doubt_says_what_stands_there_and_what_may_be_meant(
    tables: Tables, text: str, doubt: str
) -> None:
    said = "\n".join(read_codes(text, 2021, tables).doubts)
    assert doubt.replace("–", "-") in said.replace("–", "-")


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("NOC 21230, NOC21231, NOC 21232", ["21230", "21231", "21232"]),
        ("21231.0; 21232", ["21231", "21232"]),
        ("NOC72106 – Welders\nNOC 32101 – Nurses", ["32101", "72106"]),
        ("- 72106\n- 72102\n- 22212", ["22212", "72102", "72106"]),
        ("72200 Electricians (except industrial and power system)\n72300", ["72200", "72300"]),
        ("72106<sup>1</sup> Welders<br>72300<sup>2</sup>", ["72106", "72300"]),
        ("In 2024–2025, NOC 72106 and NOC 72300 are not limited.", ["72106", "72300"]),
        ("8. 22212\n9. 72106\n10. 72300\n11. 72102", ["22212", "72102", "72106", "72300"]),
        ("NOC codes:\nNOC 2021 title\n72106", ["72106"]),
        ("72106 Welders\nNOC 72106", ["72106"]),
        ("TEER 2: 72106 ($31.50 an hour, $65200 a year)", ["72106"]),
    ],
)
def test_lists_as_they_are_found_are_read_whole(
    tables: Tables, text: str, codes: list[str]
) -> None:
    pasted = read_codes(text, 2021, tables)
    assert [item.code for item in pasted.codes] == codes
    assert not pasted.doubts


def test_every_number_of_a_spoilt_paste_is_read_or_named(tables: Tables) -> None:
    """Each run of two digits or more; but for the numbers of a numbered list."""
    rows = [(code, item.title) for code, item in tables.occupations.items()]
    for text in spoilt_pastes(rows, 200):
        for version in VERSIONS:
            pasted = read_codes(text, version, tables)
            said = named(pasted) + " ".join(item.code for item in pasted.codes)
            kept = plain(text)
            for line in kept.lines:
                for found in re.finditer("[0-9]{2,}", line):
                    counts = re.match(r"[^\w]*[0-9]{1,3}[.)] ", line[: found.end() + 2])
                    assert found[0] in said or counts, (text, line, found[0])
