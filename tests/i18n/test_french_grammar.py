"""French grammar: Grammalecte reads every text, where it is installed (Debian: grammalecte-cli)."""

import csv
import json
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.french_texts import CATALOG, GAP, Pair, pairs

PROGRAM = "grammalecte-cli"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which(PROGRAM) is None,
        reason="Grammalecte is not there, and only root on Debian can install it",
    ),
]

# Signs are looked after by our own rules; capitals do not stand in cells and choices.
SILENT = ("typo", "apos", "esp", "nbsp", "tu", "num", "virg", "unit", "nf", "minis", "maj", "date")

# Parts that take about as long as each other.
PARTS = {
    "jobs from 0 to 4": r"content/occupations/[0-4]",
    "jobs from 5 to 9": r"content/occupations/[5-9]",
    "pages": r"content/(?!occupations)",
    "catalog": re.escape(CATALOG),
}

_MARKS = re.compile(r"[\[\]*_#>]")
_TARGETS = re.compile(rf"(?<=\]|\*){GAP}+(?=\W|$)")
_GAPS = re.compile(rf"{GAP}+(?:\s+{GAP}+)*")
_ENDS = re.compile(r"\||\n|^\s*-\s|^\s*\d+\.\s", re.M)


@pytest.fixture(scope="module")
def texts(root: Path) -> list[Pair]:
    return list(pairs(root))


@pytest.fixture(scope="module")
def otherwise(root: Path) -> list[re.Pattern[str]]:
    """Return the words that the program takes for faults, as the list has them with its reasons."""
    return [re.compile(row["found"]) for row in _listed(root)]


@pytest.mark.parametrize("part", PARTS)
def test_every_sentence_agrees(
    texts: list[Pair], otherwise: list[re.Pattern[str]], part: str, tmp_path: Path
) -> None:
    chosen = [pair.french for pair in texts if re.match(PARTS[part], pair.path)]
    faults = [
        fault
        for fault in _faults(chosen, tmp_path)
        if not any(words.search(fault) for words in otherwise)
    ]
    assert not faults, "\n".join(faults)


def test_faults_are_found(tmp_path: Path) -> None:
    wrong = ["Les pomme rouge sont bonnes.", "La personne est venu hier.", "Ils mange ici."]
    assert len([*_faults([*wrong, "Les rondes sont ouvertes."], tmp_path)]) >= len(wrong)


def test_every_exception_has_its_reason(root: Path, texts: list[Pair]) -> None:
    rows = _listed(root)
    assert all(row["reason"] for row in rows)
    whole = "\n".join(_plain(pair.french) for pair in texts)
    assert not [row for row in rows if not re.search(_unmarked(row["found"]), whole)]


def _listed(root: Path) -> list[dict[str, str]]:
    path = root / "tests/i18n/french/grammar_otherwise.csv"
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def _faults(texts: list[str], folder: Path) -> Iterator[str]:
    """Yield each fault, marked in its sentence: La personne est ⟦venu⟧ hier."""
    lines = [*dict.fromkeys(line for text in texts for line in _lines(text))]
    file = folder / "texts.txt"
    file.write_text("\n".join(lines), "utf-8")
    command = [PROGRAM, "--file", str(file), "--json", "--only_when_errors", "--opt_off", *SILENT]
    answer = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    for paragraph in json.loads(answer.stdout)["data"]:
        line = lines[paragraph["iParagraph"] - 1]
        for error in paragraph["lGrammarErrors"]:
            start, end = error["nStart"], error["nEnd"]
            marked = f"{line[:start]}⟦{line[start:end]}⟧{line[end:]}"
            yield f"{marked} ({error['sMessage']})"


def _lines(text: str) -> Iterator[str]:
    for line in _ENDS.split(text):
        plain = " ".join(_plain(line).split())
        if " " in plain:
            yield plain


def _plain(text: str) -> str:
    return _MARKS.sub("", _GAPS.sub("X", _TARGETS.sub("", text)))


def _unmarked(found: str) -> str:
    return re.sub(r"[⟦⟧]\??", "", found)
