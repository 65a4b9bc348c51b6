"""French spelling: every word is in the dictionary, in the classification, or is listed with a reason."""

import csv
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.dictionary import Dictionary
from tests.support.french_texts import Pair, pairs

_WORD = re.compile(r"(?<![\w-])[^\W\d_]+(?:['-][^\W\d_]+)*(?![\w-])")
_ELIDED = re.compile(r"^(?:[ldjmnstc]|qu|lorsqu|puisqu|jusqu)'(?=.)", re.I)
# The English word of a trade: ouvrier ou ouvrière de plancher (« floorhand »).
_OF_TRADES = re.compile(r"\((?:en anglais )?« [^«»]* »\)")
# What stands in parentheses, in italics or between guillemets may be a name in English.
_QUOTED = re.compile(r"\(([^()]*)\)|(?<!\*)\*([^*\n]+)\*(?!\*)|« ([^«»]*) »")


@pytest.fixture(scope="module")
def dictionary(root: Path) -> Dictionary:
    return Dictionary.of(root / "node_modules" / "dictionary-fr")


@pytest.fixture(scope="module")
def texts(root: Path) -> list[Pair]:
    return list(pairs(root))


@pytest.fixture(scope="module")
def listed(root: Path) -> dict[str, str]:
    """Return words that no dictionary has, each with its reason."""
    with (root / "tests/i18n/french/words.csv").open(encoding="utf-8", newline="") as file:
        return {row["word"]: row["reason"] for row in csv.DictReader(file)}


def test_every_word_is_known(
    root: Path, dictionary: Dictionary, texts: list[Pair], listed: dict[str, str]
) -> None:
    of_jobs = _words_of_jobs(root)
    where = {word: pair for pair in texts for word in _words(pair)}
    unknown = [
        f"{pair.path}: {word}"
        for word, pair in where.items()
        if not listed.keys() & {word, _ELIDED.sub("", word)}
        and not dictionary.knows(word)
        and word.lower() not in of_jobs
    ]
    assert not unknown, "\n".join(unknown)


def test_every_listed_word_is_needed(
    dictionary: Dictionary, texts: list[Pair], listed: dict[str, str]
) -> None:
    words = {word for pair in texts for word in _words(pair)}
    used = words | {_ELIDED.sub("", word) for word in words}
    assert not [word for word in listed if word not in used or dictionary.knows(word)]
    assert all(listed.values())


def test_the_dictionary_knows_words_by_their_endings(dictionary: Dictionary) -> None:
    for word in ("Désignées", "travailleuses", "l'Ontario", "qu'ils", "aujourd'hui", "rendez-vous"):
        assert dictionary.knows(word), word
    for word in ("candidtas", "déclarasion", "travaileuse", "rendez-vuos"):
        assert not dictionary.knows(word), word


def _words(pair: Pair) -> Iterator[str]:
    english = pair.english.lower()
    names = set(_WORD.findall(pair.english))
    text = _QUOTED.sub(
        lambda match: "" if _quoted(match).lower() in english else match[0],
        _OF_TRADES.sub("", pair.french),
    )
    for word in _WORD.findall(text):
        # A name is the same in both languages.
        if not (word[0].isupper() and word in names):
            yield word


def _quoted(match: re.Match[str]) -> str:
    return str(next(filter(None, match.groups()))).strip("*")


def _words_of_jobs(root: Path) -> set[str]:
    words: set[str] = set()
    for name in ("titles_index_fr.csv", "noc2021.csv"):
        with (root / "content/reference" / name).open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                words.update(_WORD.findall(row["title_fr"].lower()))
    return words
