"""Excerpts of what was found, by the module that the browser runs: true to the text, and marked."""

import json
import subprocess
from pathlib import Path
from typing import TypedDict

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st


class Asked(TypedDict):
    text: str
    words: list[str]


class Piece(TypedDict):
    text: str
    marked: bool


class Cut(TypedDict):
    terms: list[str]
    pieces: list[Piece]


def cut(root: Path, asked: list[Asked]) -> list[Cut]:
    modules = (root / "theme/static/search").as_uri()
    done = subprocess.run(
        ["node", str(root / "tests/site/search/words.mjs")],
        input=json.dumps({"modules": modules, "asked": asked}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    found: list[Cut] = json.loads(done.stdout)
    return found


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
def test_what_is_marked(root: Path, text: str, words: list[str], marked: list[str]) -> None:
    ((found),) = cut(root, [{"text": text, "words": words}])
    assert [piece["text"] for piece in found["pieces"] if piece["marked"]] == marked


def test_a_long_text_is_cut_between_words_around_the_find(root: Path) -> None:
    ((found),) = cut(root, [{"text": f"{LONG}A penalty notice. {LONG}", "words": ["penalty"]}])
    said = "".join(piece["text"] for piece in found["pieces"])
    assert said.startswith("… ")
    assert said.endswith(" …")
    assert len(said) < 240
    assert set(said.strip("… ").split()) <= {"Nothing", "here.", "A", "penalty", "notice."}


WORDS = st.lists(st.text("abcdé-'.", min_size=1, max_size=9), max_size=120)
ASKED = st.tuples(WORDS, st.integers(0, 119))


# Few examples of many texts: each example starts a process.
@settings(max_examples=5)
@given(st.lists(ASKED, min_size=100, max_size=100))
def test_an_excerpt_is_a_piece_of_the_text_and_has_a_find_if_there_is_one(
    root: Path, drawn: list[tuple[list[str], int]]
) -> None:
    asked: list[Asked] = [
        {"text": " ".join(words), "words": words[at : at + 1]} for words, at in drawn
    ]
    for given_, found in zip(asked, cut(root, asked), strict=True):
        said = "".join(piece["text"] for piece in found["pieces"])
        assert said.removeprefix("… ").removesuffix(" …") in given_["text"]
        terms = {term for word in given_["words"] for term in _plain(word).split()}
        marks = [piece for piece in found["pieces"] if piece["marked"]]
        assert bool(marks) == bool(terms & set(found["terms"]))
        for piece in marks:
            assert _plain(piece["text"]) in terms


def _plain(text: str) -> str:
    kept = text.replace("é", "e")
    return "".join(sign if sign.isalnum() else " " for sign in kept).strip()
