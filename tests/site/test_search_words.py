"""Excerpts of what was found, by the module that the browser runs: true to the text, and marked."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.support.node_program import node


class Asked(TypedDict):
    text: str
    words: list[str]


class Piece(TypedDict):
    text: str
    marked: bool


class Cut(TypedDict):
    terms: list[str]
    pieces: list[Piece]


type Cutter = Callable[[Asked], Cut]


@pytest.fixture(scope="module")
def cut(root: Path) -> Iterator[Cutter]:
    modules = (root / "theme/static/search").as_uri()
    with node(root / "tests/site/search/words.mjs", modules) as program:
        yield program.ask


LONG = "Nothing here. " * 40


@pytest.mark.parametrize(
    ("text", "words", "marked"),
    [
        ("The fee is 1,500 dollars.", ["FEE"], ["fee"]),
        ("Un médecin, des médecins", ["medecin"], ["médecin"]),
        (f"{LONG}A penalty notice. {LONG}", ["notice", "penalty"], ["penalty", "notice"]),
        (f"One fee. {LONG}Fee and permit. {LONG}", ["fee", "permit"], ["Fee", "permit"]),
        ("x" * 3000 + " fee " + "y" * 3000, ["fee"], ["fee"]),
        ("No such word", ["other"], []),
        ("", ["other"], []),
    ],
)
def test_what_is_marked(cut: Cutter, text: str, words: list[str], marked: list[str]) -> None:
    found = cut({"text": text, "words": words})
    assert [piece["text"] for piece in found["pieces"] if piece["marked"]] == marked


def test_a_long_text_is_cut_between_words_around_the_find(cut: Cutter) -> None:
    found = cut({"text": f"{LONG}A penalty notice. {LONG}", "words": ["penalty"]})
    said = "".join(piece["text"] for piece in found["pieces"])
    assert said.startswith("… ")
    assert said.endswith(" …")
    assert len(said) < 240
    assert set(said.strip("… ").split()) <= {"Nothing", "here.", "A", "penalty", "notice."}


WORDS = st.lists(st.text("abcdé-'.", min_size=1, max_size=9), max_size=120)


@given(WORDS, st.integers(0, 119))
def test_an_excerpt_is_a_piece_of_the_text_and_has_a_find_if_there_is_one(
    cut: Cutter, words: list[str], at: int
) -> None:
    text = " ".join(words)
    found = cut({"text": text, "words": words[at : at + 1]})
    said = "".join(piece["text"] for piece in found["pieces"])
    assert said.removeprefix("… ").removesuffix(" …") in text
    terms = {term for word in words[at : at + 1] for term in _plain(word).split()}
    marks = [piece for piece in found["pieces"] if piece["marked"]]
    assert bool(marks) == bool(terms & set(found["terms"]))
    for piece in marks:
        assert _plain(piece["text"]) in terms


def _plain(text: str) -> str:
    kept = text.replace("é", "e")
    return "".join(sign if sign.isalnum() else " " for sign in kept).strip()
