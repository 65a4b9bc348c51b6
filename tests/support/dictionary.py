"""A Hunspell dictionary whose flags have two signs, such as the French one: the words it knows."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

# Parts of a word that are words by themselves.
_BREAK = re.compile(r"[-.·]")


@dataclass(frozen=True, slots=True)
class _Affix:
    """Store what may stand at an end of a word, in the place of what, and on which words."""

    flag: str
    strips: str
    condition: re.Pattern[str]
    flags: frozenset[str]


type _Affixes = dict[str, list[_Affix]]


@dataclass(frozen=True)
class Dictionary:
    """Know the words of a `.dic` file and those that the `.aff` file makes of them."""

    affixes: str
    entries: str

    @classmethod
    def of(cls, package: Path) -> "Dictionary":
        """Return the dictionary of an npm package."""
        return cls(*((package / f"index.{ending}").read_text("utf-8") for ending in ("aff", "dic")))

    def knows(self, word: str) -> bool:
        """Return whether a word is right as it is written, at the start of a sentence too."""
        if any(self._is_one(form) for form in {word, word[:1].lower() + word[1:]}):
            return True
        parts = _BREAK.split(word)
        return len(parts) > 1 and all(part and self.knows(part) for part in parts)

    def _is_one(self, word: str) -> bool:
        return any(True for _ in self._flags(word)) or any(
            affix.flag in flags
            for end in range(1, len(word))
            for affix in self._prefixes.get(word[:end], ())
            for rest in [affix.strips + word[end:]]
            if affix.condition.match(rest)
            for flags in self._flags(rest)
        )

    def _flags(self, word: str) -> Iterator[frozenset[str]]:
        """Yield the flags of a word, and of each word that it is a form of."""
        yield from self._words.get(word, ())
        for start in range(len(word) + 1):
            for affix in self._suffixes.get(word[start:], ()):
                root = word[:start] + affix.strips
                if affix.condition.search(root):
                    for flags in self._words.get(root, ()):
                        if affix.flag in flags:
                            yield flags | affix.flags

    @cached_property
    def _words(self) -> dict[str, list[frozenset[str]]]:
        words: dict[str, list[frozenset[str]]] = defaultdict(list)
        for line in self.entries.splitlines()[1:]:
            word, _, flags = line.partition("/")
            words[word].append(_pairs(flags))
        return words

    @cached_property
    def _prefixes(self) -> _Affixes:
        return self._read("PFX", "{}")

    @cached_property
    def _suffixes(self) -> _Affixes:
        return self._read("SFX", "(?:{})$")

    def _read(self, kind: str, where: str) -> _Affixes:
        found: _Affixes = defaultdict(list)
        line = re.compile(rf"^{kind} (\S\S) (\S+) ([^\s/]+)/?(\S*) (\S+)$", re.M)
        for flag, strips, adds, flags, condition in line.findall(self.affixes):
            affix = _Affix(flag, _none(strips), re.compile(where.format(condition)), _pairs(flags))
            found[_none(adds)].append(affix)
        return found


def _none(text: str) -> str:
    return "" if text == "0" else text


def _pairs(flags: str) -> frozenset[str]:
    return frozenset(flags[at : at + 2] for at in range(0, len(flags), 2))
