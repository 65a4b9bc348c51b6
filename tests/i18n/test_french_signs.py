"""French signs and little words: what no dictionary sees, by the decisions of docs/french.md."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.support.french_texts import GAP, pairs

_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre"
_VOWEL = "[aeiouyàâäéèêëîïôöùûüœæ]"
_MUTE_H = "(?:habit|herbe|heure|heureu|hier|histo|hiver|homme|honneur|honor|hôpita|horair|hospi|hôte|huil|humain|hydr|hygi)"
_BREATHED_H = (
    "(?:haut|halt|hanch|handic|hangar|hasard|hausse|héro[^ïi]|hiérarch|hockey|hors|huit|hurl)"
)


@dataclass(frozen=True)
class Rule:
    """Store a fault of French as it is written, a text that has it, and texts that only look so."""

    says: str
    fault: str
    wrong: str
    right: tuple[str, ...] = ()

    def found_in(self, text: str) -> Iterator[str]:
        for match in re.finditer(self.fault, text):
            yield f"{self.says}: …{text[max(0, match.start() - 30) : match.end() + 20]}…"


RULES = (
    Rule(
        "a word stands twice",
        r"(?i)(?<![\w'-])(?!(?:nous|vous)\b)([^\W\d_]+) \1(?![\w'-])",
        "dans le le bassin",
        ("vous vous inscrivez", "1 000 000 $"),
    ),
    Rule("s'il", r"(?i)\bsi ils?\b", "si il vient", ("si elle vient",)),
    Rule(
        "this word is shortened before a vowel",
        rf"(?i)(?<![\w-])(?:le|la|de|que|je|ne|se|me|te|jusque|lorsque|puisque) (?!ou\b|onze|oui\b|yoga|IS-\d|One Skill)(?:{_VOWEL}\w|{_MUTE_H})",
        "que elle",
        ("la ou le ministre", "gardez-le et lisez", "de huit volets", "la haute direction"),
    ),
    Rule(
        "this word is not shortened before a consonant",
        rf"(?i)\b(?:[ldjmnst]|qu|lorsqu|puisqu|jusqu)'(?:[bcdfgjklmnpqrstvwxz]|{_BREATHED_H}|onze)(?!\w*{GAP})",
        "l'haute direction",
        ("l'hôpital", "d'autres"),
    ),
    Rule(
        "du, des, au, aux",
        r"(?i)\b(?:de les? (?:volet|programme|ronde|travail|gens)|à les? (?:volet|programme|ronde|travail))",
        "la page de le volet",
        ("avant de le choisir",),
    ),
    Rule("a space before this sign", r"[^\s(\d[|*]:(?=\s|$)|\w[%$»]|«\S", "Voici:", ("17 %", "« oui »")),
    Rule("no space before this sign", r"\s[?!;.,](?![.\w])", "Quoi ?", ("Quoi?", "un fichier .md")),
    Rule("a plain space; the build makes the others", "[\u00a0\u202f\u2009]", "24\u00a0$"),
    Rule("a straight apostrophe, and « » for quotes", r"[\u2018\u2019\u201c\u201d\"]", "l\u2019offre"),
    Rule("a space in large numbers", r"\d,\d{3}\b", "1,560 heures", ("1 560 heures", "24,50 $")),
    Rule("a comma in broken numbers", r"(?<![\d.-])\d+\.\d+ (?:\$|%|ans?|mois|heures?|points?)", "24.50 $"),
    Rule("the sign of money after its number", r"\$ ?\d", "$24", ("24,50 $",)),
    Rule("1er", rf"\b1 (?:{_MONTHS})\b", "1 juillet", ("1er juillet", "11 juillet")),
    Rule("2e, 3e", r"\d(?:ème|ième|ieme)s?\b", "2ème"),
    Rule("a month has no capital", rf"\d (?:{_MONTHS.title()})\b", "25 Juin 2026"),
    Rule("17 h 00", r"\b\d{1,2}[:h]\d\d\b|\b\d{1,2} ?[ap]\.?m\.?\b", "17h00", ("17 h 00",)),
    Rule("one space", r"\S  +\S", "une  ronde"),
    Rule("capitals have accents", r"\bA (?:partir|la|cause|ce)\b|\bE(?:tat|tud|trang|cole|tre\b|change)", "A partir"),
    Rule("œ", r"(?i)(?:\b|')(?:oeu|oeil)|soeur|coeur|noeud", "la soeur"),
)  # fmt: skip

# Signs of what an English page prints, typed by somebody into the form.
ALLOWED = ("1,902",)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.says)
def test_a_rule_finds_its_fault_and_no_other(rule: Rule) -> None:
    assert [*rule.found_in(rule.wrong)]
    for text in rule.right:
        assert not [*rule.found_in(text)], text


def test_every_text_has_its_signs(root: Path) -> None:
    faults = [
        f"{pair.path}: {fault}"
        for pair in pairs(root)
        for rule in RULES
        for fault in rule.found_in(pair.french)
        if not any(sign in fault for sign in ALLOWED)
    ]
    assert not faults, "\n".join(faults)
