"""The form of the site's page, by the modules that the browser runs, against the rules of the project."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.lint.linters import LINTERS
from plugins.site.draw_form import CHECKS
from tests.contribute.asking import Form, answers_of
from tests.support.examples import MANY


@pytest.mark.slow
def test_every_draw_of_the_record_comes_out_as_the_command_writes_it(form: Form) -> None:
    written = 0
    for record in form.dataset.draws:
        of_it = answers_of(record)
        assert "another" in form.verdict(of_it).fields or "sources" in form.verdict(of_it).fields
        verdict = form.verdict(of_it, another=True)
        assert verdict == form.rules(of_it, another=True), record.id
        written += bool(verdict.text)
    assert written > 0.9 * len(form.dataset.draws)


# Answers that are right, odd or wrong; each is tried in the place of one of a real draw.
DAYS = [
    *("2026-04-30", "30 Apr. 2026", "Sept 5, 2023", "april 31, 2026", "2026-02-30", "soon", "-"),
    *("04/05/2026", "2027-01-10", "February 29, 2024", "29 February 2023", "2026-4-3", "June 2025"),
    *(
        "2016-01-05",
        "November 15, 2022",
        "November 16, 2022",
        "2026-06-01",
        "2026-07-01",
        "2350-01-01",
    ),
]


NUMBERS = ["0", "-", "", "1,902", "1902", "27 28", "2,7", "100001", "999999", "many", "1_0", "١٢"]


SCORES = [
    *(
        "57",
        "57+",
        "57 and above",
        "below 45",
        "EOI 57 or more",
        "405–435",
        "435-405",
        "405 to 435",
    ),
    *("at least 45", "CRS range: 405 - 435", "0", "76", "121", "1201", "4x5", "57 points", "-", ""),
]


WORDS = [
    *(
        "-",
        "",
        "Welders",
        "null",
        "No",
        "a: b",
        "a #b",
        "it's",
        "'quoted'",
        "12",
        "- a",
        "Économie",
    ),
    *("Health (all listed) and other occupations", "x" * 200, "x" * 201, "two\u200bwords", "a\tb"),
    *(
        "A note.",
        "No stop",
        "<b>bold</b>.",
        "# Head.",
        "[" * 101 + ".",
        "- " * 9 + "x.",
        "1001 " * 201,
    ),
]


SOURCES = [
    *("https://www.ontario.ca/x", "http://www.ontario.ca/x", "ontario.ca", "", "-", "https://"),
    *("https://example.org/a https://www.ontario.ca/b", "https://a.ca/1 https://a.ca/1"),
    *("https://a.ca/<b>", "https://notontario.ca/", "https://ONTARIO.ca/x", "https://a_b.ca/"),
]


CODES = [
    *(
        "-",
        "",
        "72106",
        "72107",
        "22212, 22213",
        "2171",
        "2171 2174",
        "NOC 0012",
        "13 Senior managers",
    ),
    *(
        "22212-22214",
        "31100 to 31102",
        "22212 in 2024",
        "no codes",
        "1. 22212\n2. 72106",
        "44101 65202",
    ),
]


POOLS = {
    "date": DAYS,
    "profiles_from": DAYS,
    "profiles_to": DAYS,
    "target": WORDS,
    "region": WORDS,
    "note": WORDS,
    "invitations": NUMBERS,
    "score": SCORES,
    "nocs": CODES,
    "complete": ["yes", "no", "-", "", "perhaps", "TRUE"],
    "sources": SOURCES,
    "stream": ["-", "nowhere"],
}


# Texts of any sort; characters that Python does not know are the browser's to judge.
ANY_TEXT = st.text(st.characters(codec="utf-8", exclude_categories=["Cn"]), max_size=30)


FREE = {"target", "region", "note", "invitations", "score", "profiles_to"}


CHANGES = st.fixed_dictionaries(
    {},
    optional={
        name: st.sampled_from(pool) | ANY_TEXT if name in FREE else st.sampled_from(pool)
        for name, pool in POOLS.items()
    },
)


# The place of a draw in the record.
PLACES = st.integers(0, 400)


@MANY
@given(
    place=PLACES,
    changes=CHANGES,
    kept=st.sets(st.sampled_from(sorted(POOLS))),
    another=st.booleans(),
)
def test_page_and_rules_say_the_same_of_any_answers(
    form: Form,
    place: int,
    changes: dict[str, str],
    kept: set[str],
    another: bool,
) -> None:
    answers = answers_of(form.dataset.draws[place])
    answers |= {name: text for name, text in changes.items() if name not in kept}
    page = form.verdict(answers, another=another)
    assert page == form.rules(answers, another=another)


@given(
    place=PLACES, step=st.integers(1, 30), kept=st.sampled_from(["invitations", "score", "date"])
)
def test_a_draw_beside_another_is_doubted_alike(
    form: Form, place: int, step: int, kept: str
) -> None:
    """One draw with a day, a count or a score of another of its stream, which may be near."""
    record = form.dataset.draws[place]
    others = form.dataset.by_stream[record.draw.stream]
    other = others[(others.index(record) + step) % len(others)]
    answers = answers_of(record) | {kept: answers_of(other)[kept]}
    page = form.verdict(answers, another=True)
    assert page == form.rules(answers, another=True)


def test_the_page_has_words_for_all_that_its_modules_say(root: Path) -> None:
    modules = "".join(path.read_text() for path in (root / "theme/static/contribute").glob("*.js"))
    page = (root / "theme/templates/contribute.html").read_text("utf-8")
    checks = set(re.findall(r'\bdoubt\(\s*"([a-z-]+)"', modules))
    assert checks == CHECKS
    words = r'(?:BadAnswer|bad)\(\s*"(\w+)"|\badd\(\w*"?\w+"?, "(\w+)"|fault: "(\w+)"|needed\(.*, "(\w+)"\)'
    faults = {"".join(found) for found in re.findall(words, modules)} - {"fault"}
    assert {"day", "range", "future", "unseen", "there", "schema", "stream"} < faults
    for name in checks | faults:
        assert f'"{name}": ' in page, name


def test_the_page_names_only_checks_that_there_are() -> None:
    assert not CHECKS - {linter.name for linter in LINTERS}
