"""Who was meant: the words of a page and the words of the record, compared by their meaning."""

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from functools import lru_cache

from plugins.contribute.page_import.groups import GROUPS, REDI, TOGETHER
from plugins.record.ids import slug
from plugins.record.model import Draw
from plugins.record.reference_tables import Tables

# Words that stand around a target and say nothing of it.
_AROUND_WORDS = (
    "a an and apply are at by candidate candidates category community draw draws eligible for had have "
    "in interest invitation invitations invited issued job jobs list listed notification "
    "notifications occupation occupations of offer offers or participating pilot project related round "
    "sector select selected streams stream the their this to under were who with work targeted target"
)
_AROUND = frozenset(_AROUND_WORDS.split())
_NOTHING = frozenset(["", "n-a", "na", "none", "not-applicable"])
# "Please refer to …" says where to read, not who was meant.
_WHERE = re.compile(
    r"[\s.;,]*\b(?:please\s+)?(?:refer to|see (?:the|our)|visit (?:the|our)|consult the)\b.*",
    re.I | re.S,
)
# A pathway of a stream is no target.
_PATHWAY = re.compile(
    r"\(?\bTEERs?\b(?:\s+categor(?:y|ies))?[\s,–—/-]*[0-5](?:[\s,–—/-]*(?:to|and|or)?[\s,–—/-]*[0-5])*\)?",
    re.I,
)
_COUNTED = re.compile(r"\((?:\d+|[a-z]+) (?:codes|trades named|occupations)\)", re.I)


class Said(Enum):
    """Store what a page says of who was meant.

    SOMEBODY: that it was targeted, and no more; UNKNOWN: words that mean no known target.
    """

    NAMED = auto()
    EVERYBODY = auto()
    NOTHING = auto()
    SOMEBODY = auto()
    UNKNOWN = auto()


@dataclass(frozen=True, slots=True)
class Target:
    """Store what a page says, the target in the record's words where it is named, and its meaning."""

    said: Said
    words: str = ""
    meaning: frozenset[str] = frozenset()
    region: str | None = None
    occupations: bool = False

    @property
    def known(self) -> str | None:
        """Return the target of a draw: the record's words, none where everybody was meant."""
        return self.words if self.said is Said.NAMED else None

    @property
    def vague(self) -> bool:
        """Return whether a post may say more: in which communities of the pilot the jobs were."""
        return self.meaning == {REDI}

    @property
    def silent(self) -> bool:
        """Return whether a draw of any target may be meant."""
        return self.said not in (Said.NAMED, Said.EVERYBODY)


class Targets:
    """Know every target: those of the record, the groups, and the titles of occupations."""

    def __init__(self, draws: Iterable[Draw], tables: Tables | None = None) -> None:
        self._draws: dict[str, list[Draw]] = defaultdict(list)
        self._named: dict[frozenset[str], list[str]] = defaultdict(list)
        for draw in draws:
            if draw.target and draw.target not in self._draws:
                self._named[meaning(draw.target)].append(draw.target)
            if draw.target:
                self._draws[draw.target].append(draw)
        for words in (*(group.target for group in GROUPS if group.target), *TOGETHER):
            if words not in self._named[meaning(words)]:
                self._named[meaning(words)].append(words)
        self._titles: dict[frozenset[str], str] = {}
        for item in tables.occupations.values() if tables else ():
            self._titles.setdefault(_title(item.title), item.title)

    def read(self, words: str | None) -> Target:
        """Read what a page prints; None where it has no place for it."""
        if words is None or slug(words) in _NOTHING:
            return Target(Said.NOTHING)
        if words in self._draws:
            return self._named_by(words, meaning(words))
        plain = plain_words(words)
        means = meaning(plain)
        if means == {"general"}:
            return Target(Said.EVERYBODY)
        if not means:
            return Target(Said.SOMEBODY)
        if title := self._titles.get(_title(plain)):
            return Target(Said.NAMED, title, means, None, True)
        if found := self._named.get(means):
            near = max(
                found, key=lambda item: SequenceMatcher(None, item.lower(), plain.lower()).ratio()
            )
            return self._named_by(near, means)
        return Target(Said.UNKNOWN, words, means)

    def of_title(self, title: str) -> Target:
        """Return the target of a draw at one occupation."""
        return Target(Said.NAMED, title, meaning(title), None, True)

    def in_communities(self, target: Target, communities: Sequence[str]) -> Target:
        """Return the target of a REDI round in the communities that a post names."""
        if target.meaning != {REDI} or not communities:
            return target
        words = "REDI pilot: job offer in " + " or ".join(communities)
        region = "REDI: " + ", ".join(communities)
        return Target(Said.NAMED, words, meaning(words), region)

    def _named_by(self, words: str, means: frozenset[str]) -> Target:
        draws = self._draws.get(words, ())
        groups = [group for group in GROUPS if group.token in means]
        regions = {draw.region for draw in draws} or {
            group.region for group in groups if group.region
        }
        work = any(draw.nocs_complete is not None for draw in draws) and not any(
            group.region for group in groups
        )
        work = work or any(group.occupations for group in groups) or words in self._titles.values()
        return Target(Said.NAMED, words, means, regions.pop() if len(regions) == 1 else None, work)


def same_target(one: frozenset[str], other: frozenset[str]) -> bool:
    """Return whether two meanings may be one: a REDI round without its communities is any of them."""
    return one == other or (REDI in one and REDI in other and {REDI} in (one, other))


def plain_words(words: str) -> str:
    """Return the words of a target without marks, and without where to read more."""
    plain = re.sub(r"\(\s+|\s+\)", lambda found: found[0].strip(), words.replace("*", " "))
    return _WHERE.sub("", " ".join(plain.split())).strip(" .;:–—-")


@lru_cache(maxsize=4096)
def meaning(words: str) -> frozenset[str]:
    """Return the groups that words name, and each word besides that says more."""
    plain = _PATHWAY.sub(" ", plain_words(re.sub(r"['’]", "", words)))
    plain = _COUNTED.sub(" ", plain)
    found = set[str]()
    for group in GROUPS:
        plain, count = group.words.subn(" ", plain)
        if count:
            found.add(group.token)
    if "tech-draw" in found:
        found.add("tech")
    return frozenset(found | (set(slug(plain).split("-")) - _AROUND - {""}))


def _title(words: str) -> frozenset[str]:
    return frozenset(slug(re.sub(r"['’]", "", plain_words(words))).split("-")) - (
        _AROUND - {"related", "sector"}
    )
