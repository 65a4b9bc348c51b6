"""French terms: each is the official one where it stands, and no look-alike of the English takes its place."""

import csv
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from tests.support.french_texts import CATALOG, Pair, pairs, words

# What an occupation does, in everyday words: a director, a pool, a round of visits.
_OF_JOBS = "content/occupations/"
# English words that a French text names beside its own: in parentheses, or in italics.
_NAMED = re.compile(r"\(([^()]*)\)|(?<!\*)\*([^*\n]+)\*(?!\*)")


@dataclass(frozen=True)
class Term:
    """Store a term of the program, its French names, and who says so.

    `french` is what the standing speaks of; `also` are plain words of ours that may stand there.
    """

    english: tuple[str, ...]
    french: tuple[str, ...]
    also: tuple[str, ...]
    standing: str
    source: str

    @cached_property
    def _english_words(self) -> list[str]:
        return [words(name, "en") for name in self.english]

    @cached_property
    def _french_words(self) -> list[str]:
        return [words(name, "fr") for name in self.french + self.also]

    def stands_in(self, pair: Pair) -> bool:
        return any(name in pair.english_words for name in self._english_words)

    def is_kept_in(self, pair: Pair) -> bool:
        return any(name in pair.french_words for name in self._french_words)


@dataclass(frozen=True)
class Calque:
    """Store words that look like the English, the right ones, and where they mean something else."""

    wrong: re.Pattern[str]
    right: str
    allowed: re.Pattern[str] | None

    def found_in(self, text: str) -> Iterator[str]:
        for match in self.wrong.finditer(text):
            around = text[max(0, match.start() - 40) : match.end() + 40]
            if not (self.allowed and self.allowed.search(around)):
                yield f"{match[0]!r}, not {self.right!r}: …{around}…"


def _rows(root: Path, name: str) -> list[dict[str, str]]:
    path = root / "tests" / "i18n" / "french" / name
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.fixture(scope="module")
def texts(root: Path) -> list[Pair]:
    return list(pairs(root))


@pytest.fixture(scope="module")
def terms(root: Path) -> list[Term]:
    return [
        Term(
            _names(row["english"]),
            _names(row["french"]),
            _names(row["also"]),
            row["standing"],
            row["source"],
        )
        for row in _rows(root, "terms.csv")
    ]


def _names(cell: str) -> tuple[str, ...]:
    return tuple(filter(None, cell.split("|")))


def test_every_term_is_the_official_one_where_it_stands(
    root: Path, texts: list[Pair], terms: list[Term]
) -> None:
    otherwise = [(row["english"], row["in"]) for row in _rows(root, "terms_otherwise.csv")]
    program = [pair for pair in texts if not pair.path.startswith(_OF_JOBS)]
    faults = [
        f"{pair.path}: {term.english[0]!r} is {term.french or term.also}: {pair.french.strip()[:200]}"
        for term in terms
        for pair in program
        if term.stands_in(pair)
        and not term.is_kept_in(pair)
        and not any(english in term.english and part in pair.french for english, part in otherwise)
    ]
    assert not faults, "\n".join(faults)


def test_what_is_said_otherwise_is_said(root: Path, texts: list[Pair]) -> None:
    unused = [
        row
        for row in _rows(root, "terms_otherwise.csv")
        if not any(row["in"] in pair.french for pair in texts)
    ]
    assert not unused


def test_a_term_without_an_official_name_stands_beside_its_english_one(
    texts: list[Pair], terms: list[Term]
) -> None:
    by_file: dict[str, str] = {}
    for pair in texts:
        if not pair.path.startswith(_OF_JOBS):
            by_file[pair.path] = (
                by_file.get(pair.path, "") + pair.french_words + pair.french.lower()
            )
    faults = [
        f"{path}: {term.french[0]} is no official name; name the English one beside it"
        for term in terms
        if term.standing == "not seen"
        for path, text in by_file.items()
        if any(words(name, "fr") in text for name in term.french)
        and not any(name.lower() in text for name in term.english)
    ]
    assert not faults, "\n".join(faults)


def test_no_name_is_official_without_its_source(terms: list[Term]) -> None:
    assert {term.standing for term in terms} == {
        "official",
        "secondary source",
        "not seen",
        "everyday word",
    }
    for term in terms:
        assert bool(term.source) == (term.standing in ("official", "secondary source")), term


def test_no_word_is_the_english_one_in_french_clothes(root: Path, texts: list[Pair]) -> None:
    calques = [
        Calque(
            re.compile(row["wrong"]),
            row["right"],
            re.compile(row["allowed in"]) if row["allowed in"] else None,
        )
        for row in _rows(root, "calques.csv")
    ]
    faults = [
        f"{pair.path}: {found}"
        for pair in texts
        for calque in calques
        for found in calque.found_in(_without_english(pair))
    ]
    assert not faults, "\n".join(faults)


def _without_english(pair: Pair) -> str:
    english = pair.english.lower()
    return _NAMED.sub(
        lambda named: "" if (named[1] or named[2]).strip("*").lower() in english else named[0],
        pair.french,
    )


def test_a_wrong_term_and_a_calque_are_found() -> None:
    pair = Pair(CATALOG, "Apply after the draw (OINP).", "Appliquez après le tirage (POCI).")
    draw = Term(("draw",), ("ronde d'invitations",), ("ronde",), "official", "a page")
    assert draw.stands_in(pair)
    assert not draw.is_kept_in(pair)
    calque = Calque(re.compile("tirage"), "ronde", None)
    assert [*calque.found_in(_without_english(pair))]
    allowed = Calque(re.compile("tirage"), "ronde", re.compile("après le tirage"))
    assert not [*allowed.found_in(_without_english(pair))]
