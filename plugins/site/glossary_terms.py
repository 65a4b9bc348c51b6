"""Terms that explain themselves where they stand: some entries of the glossary, found in a text."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from checker.base.facts import Fact, Kind
from plugins.record.dataset import Text
from plugins.record.model import Guide

GLOSSARY = "glossary"
# By their English names, which headings in other languages have in parentheses.
EXPLAINED = frozenset({"CLB", "TEER", "ECA", "EOI", "census division"})
_ENTRY = re.compile(r"^## (.+)\n+(.+)$", re.MULTILINE)
_BETWEEN_NAMES = re.compile(r" and | et |, | \(|\)")
# What is longer than this explains, and does not spell out.
_MOST_WORDS = 5


@dataclass(frozen=True, slots=True)
class Term:
    """Store one entry: its heading, the names that stand for it in a text, and what it means."""

    title: str
    names: tuple[str, ...]
    meaning: str
    language: str

    def is_in(self, text: str) -> bool:
        """Say whether a text has one of its names, as a word."""
        return any(re.search(_pattern(name), text) for name in self.names)


def _pattern(name: str) -> str:
    # ECA is no part of a word and no verb; a census division may be several.
    return rf"\b{re.escape(name)}\b" if name.isupper() else rf"(?i:\b{re.escape(name)}s?\b)"


def explained_terms(guide: Text[Guide]) -> tuple[Term, ...]:
    """Return the terms of a glossary that explain themselves, in its order."""
    return tuple(
        _term(heading, meaning, guide.language)
        for heading, meaning in _ENTRY.findall(guide.body)
        if {*map(str.casefold, _names(heading))} & {*map(str.casefold, EXPLAINED)}
    )


def _names(heading: str) -> list[str]:
    return [name for name in _BETWEEN_NAMES.split(heading) if name]


def _term(heading: str, meaning: str, language: str) -> Term:
    # An entry of an abbreviation begins with what it stands for.
    spelled_out = meaning.split(". ", 1)[0]
    names = _names(heading)
    if len(spelled_out.split()) <= _MOST_WORDS:
        names.append(spelled_out)
    title = re.sub(r" \(.+\)$", "", heading)
    return Term(title, tuple(names), meaning, language)


@dataclass(frozen=True, slots=True)
class Terms:
    """Find the terms of one language."""

    all: tuple[Term, ...]
    translate: Callable[[str], str]

    def of_texts(self, texts: Iterable[str]) -> tuple[Term, ...]:
        """Return the terms that stand in any of some texts."""
        said = "\n".join(texts)
        return tuple(term for term in self.all if term.is_in(said))

    def of_questions(self, facts: Iterable[Fact]) -> tuple[Term, ...]:
        """Return the terms that stand in questions; beside a score stands the level that it reaches."""
        facts = tuple(facts)
        said = [
            self.translate(text)
            for fact in facts
            for text in (fact.prompt, fact.help, *(choice.label for choice in fact.choices))
            if text
        ]
        if any(fact.kind is Kind.SCORE for fact in facts):
            said.append("CLB")
        return self.of_texts(said)
