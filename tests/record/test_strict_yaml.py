"""Text stays text; what is not plain is refused with its place."""

from contextlib import suppress

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plugins.record.reading.strict_yaml import BadYaml, Position, load


def test_only_plain_words_leave_text() -> None:
    document = load(
        "a: 00012\nb: NO\nc: 12:30\nd: 2023-01-10\ne: 0x1F\nf: 1e3\ng: 402\nh: null\ni:\n"
    )
    assert document.value == {
        "a": "00012",
        "b": "NO",
        "c": "12:30",
        "d": "2023-01-10",
        "e": "0x1F",
        "f": "1e3",
        "g": 402,
        "h": None,
        "i": None,
    }


def test_quotes_keep_text() -> None:
    assert load("a: '402'\nb: \"null\"\n").value == {"a": "402", "b": "null"}


def test_marks_are_those_of_the_text() -> None:
    document = load("a: 1\nlist:\n  - '22212'\n  - 22213\n")
    assert document.mark(("list", 0)) == Position(3, 5, quoted=True)
    assert document.mark(("list", 1)) == Position(4, 5, quoted=False)
    assert document.mark(("list", 7)) == document.mark(("list",))


@pytest.mark.parametrize(
    ("text", "found", "line"),
    [
        ("a: 1\na: 2\n", "the key `a` a second time (first on line 1)", 2),
        ("a: &x 1\nb: *x\n", "an anchor or an alias", 1),
        ("a: [1, 2\n", "broken YAML", 2),
        ("a: 1\nb: 'x\nc: 2\n", "broken YAML", 2),
        ("a: b: c\n", "broken YAML", 1),
        ("? [a]\n: 1\n", "a key that is a list", 1),
        ("a: \x07\n", "a control character", 1),
        ("a: " + "[" * 30 + "]" * 30, "values nested too deep", 1),
        # Deep enough to run out of any stack, were it not refused while it is read.
        ("a: 1\nb: " + "[" * 150_000, "values nested too deep", 2),
        ("a: 1\n" + "- " * 90_000, "broken YAML", 2),
        ("a: !!python/name:os.system x\n", "a tag (!)", 1),
        ("a: 1\nb: !x [1]\n", "a tag (!)", 2),
    ],
)
def test_refusals_name_their_line(text: str, found: str, line: int) -> None:
    with pytest.raises(BadYaml) as caught:
        load(text)
    assert found in caught.value.found
    assert caught.value.mark.line == line


@given(st.text())
def test_any_text_loads_or_is_refused(text: str) -> None:
    with suppress(BadYaml):
        load(text)


@given(st.dictionaries(st.text(min_size=1), st.text()))
def test_quoted_text_comes_back_as_it_was(value: dict[str, str]) -> None:
    text = yaml.safe_dump(value, default_style='"', allow_unicode=False)
    if value:
        assert load(text).value == value
