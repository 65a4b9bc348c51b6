"""The French words of the site beside the English ones, and how words of both are compared."""

import csv
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from pathlib import Path

from babel.messages.pofile import read_po

CATALOG = "theme/locale/fr.po"
RECORD_WORDS = "content/reference/record_words_fr.csv"

GAP = "\ufffc"

_SPOKEN_KEYS = re.compile(r"^(?:title|summary): *['\"]?(.*?)['\"]?$", re.M)
# What is no prose: code, places to fill in, addresses.
_SILENT = re.compile(
    r"```.*?```|`[^`\n]*`|\{\{ by-status:|\{\{.*?\}\}|\{\w*\}|%\(\w+\)[a-z]|\]\([^)]*\)|https?://\S+|<[^>]*>",
    re.S,
)
# English terms that say that they are, in parentheses after the French ones.
_MARKED = re.compile(r"(?<=\()\*([^*\n]+)\*\{lang=en\}(?=\))")
# The glossary stands in the order of the alphabet: its texts are paired by the English name.
_TERM = re.compile(r"^## (?:.*?\(\*?)?([^()*\n]*)\*?\)?$", re.M)
_AND = re.compile(r" and | et |, ")
_WORD = re.compile(r"[a-z0-9]+")
_LITTLE = {
    "en": frozenset(("the", "a", "an")),
    "fr": frozenset(
        ("de", "du", "des", "d", "l", "le", "la", "les", "a", "au", "aux", "en", "un", "une", "s")
    ),
}
# One form for what is written of men, of women, of one and of many.
_ENDINGS = {
    "en": (("ies", "y"), ("ss", "ss"), ("s", "")),
    "fr": (
        ("trices", "teur"),
        ("trice", "teur"),
        ("euses", "eur"),
        ("euse", "eur"),
        ("iennes", "ien"),
        ("ienne", "ien"),
        ("elles", "el"),
        ("elle", "el"),
        ("aux", "al"),
        ("ees", ""),
        ("ee", ""),
        ("es", ""),
        ("e", ""),
        ("s", ""),
        ("x", ""),
    ),
}
_SHORT = 3


@dataclass(frozen=True)
class Pair:
    """Store a French text, the English one it translates, and the file of the French one."""

    path: str
    english: str
    french: str

    @cached_property
    def english_words(self) -> str:
        return words(self.english, "en")

    @cached_property
    def french_words(self) -> str:
        return words(self.french, "fr")


def pairs(root: Path) -> Iterator[Pair]:
    """Yield each line of `content/` that has a French one beside it, and each text of the tables."""
    for path in sorted((root / "content").rglob("*.fr.md")):
        name = path.relative_to(root).as_posix()
        english = path.with_name(path.name.replace(".fr.md", ".md")).read_text("utf-8")
        french = _MARKED.sub(r"\1", path.read_text("utf-8"))
        for ours, theirs in _beside(english, french):
            yield Pair(name, ours, theirs)
    with (root / RECORD_WORDS).open(encoding="utf-8", newline="") as table:
        for row in csv.DictReader(table):
            yield Pair(RECORD_WORDS, row["english"], row["french"])
    with (root / CATALOG).open("rb") as file:
        catalog = read_po(file, locale="fr")
    for message in catalog:
        ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        strings = message.string
        forms = (strings,) if isinstance(strings, str) else tuple(strings or ())
        for number, form in enumerate(forms):
            if message.id and form:
                yield Pair(CATALOG, prose(ids[min(number, len(ids) - 1)]), prose(form))


def _beside(english: str, french: str) -> Iterator[tuple[str, str]]:
    heads, bodies = zip(*(_parts(prose(text)) for text in (english, french)), strict=True)
    yield from zip(*heads, strict=True)
    ours, theirs = (_terms(body) for body in bodies)
    if len(ours) > 1 and ours.keys() == theirs.keys():
        yield from ((ours[name], theirs[name]) for name in ours)
        return
    lines = [[line for line in body.splitlines() if line.strip()] for body in bodies]
    if len(lines[0]) == len(lines[1]):
        yield from zip(*lines, strict=True)
    else:
        yield bodies[0], bodies[1]


def _parts(text: str) -> tuple[list[str], str]:
    _, head, body = text.split("---\n", 2)
    return [value.replace("''", "'") for value in _SPOKEN_KEYS.findall(head)], body


def _terms(body: str) -> dict[str, str]:
    starts = [match.start() for match in _TERM.finditer(body)]
    sections = [body[start:end] for start, end in pairwise([*starts, len(body)])]
    named = ((match[1].lower(), text) for text in sections if (match := _TERM.match(text)))
    return {_AND.sub(" ", name): text for name, text in named}


def prose(text: str) -> str:
    """Return a text whose code, places to fill in and addresses are `GAP`s.

    Words that are marked as English are in italics.
    """
    return _SILENT.sub(lambda match: re.sub(r"[^\n]", GAP, match[0]), text.replace("{lang=en}", ""))


def words(text: str, language: str) -> str:
    """Return the words of a text in a form that compares, with a space around each."""
    bare = unicodedata.normalize("NFD", text.replace("œ", "oe").replace("æ", "ae"))
    plain = "".join(sign for sign in bare if not unicodedata.combining(sign)).lower()
    plain = re.sub(r"['\u2019]s\b", "", plain) if language == "en" else plain
    found = (word for word in _WORD.findall(plain) if word not in _LITTLE[language])
    return f" {' '.join(_form(word, language) for word in found)} "


def _form(word: str, language: str) -> str:
    if len(word) > _SHORT:
        for ending, instead in _ENDINGS[language]:
            if word.endswith(ending):
                return word.removesuffix(ending) + instead
    return word
