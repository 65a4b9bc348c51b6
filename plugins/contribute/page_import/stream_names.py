"""Streams by the names that pages give them: alone in a heading, or several in a sentence."""

import re
from collections.abc import Iterator

from checker.pathways import STREAMS
from plugins.record.ids import slug

WORKFORCE = "ontario-workforce-priority"
# Words that stand around the name of a stream.
_AROUND_WORDS = (
    "and apply category draw draws employer entry express for general graduates interest invitations "
    "issued job notifications of offer oinp ontario ontarios s stream streams targeted the to under"
)
_AROUND = frozenset(_AROUND_WORDS.split())
_KNOWN = frozenset(item.slug for item in STREAMS)
_WORKFORCE = re.compile(r"\bWorkforce\W+Priority\b", re.I)
# In sentences capitals tell a stream from people: "foreign workers" are no stream.
_NAMES = {
    "ejo-foreign-worker": r"\bForeign Worker(?!s)\b",
    "ejo-international-student": r"\bInternational Students?\b",
    "ejo-in-demand-skills": r"\bIn[- –]Demand(?: Skills)?\b",
    "masters-graduate": r"\bMaster[’']?s?[’']? Graduates?\b|\bMaster[’']?s?(?= (?:and|or) Ph\.?D)"
    r"|\bMasters? [Ss]tream",
    "phd-graduate": r"\bPh\.?D\.?(?: Graduates?| [Ss]tream)\b",
    "human-capital-priorities": r"\bHuman Capital(?: Priorities)?\b",
    "french-speaking-skilled-worker": r"\bFrench[- –]Speaking(?: Skilled)?(?: Worker)?\b",
    "skilled-trades": r"\bSkilled Trades(?= [Ss]tream)|(?<=Express Entry )Skilled Trades\b"
    r"|(?<=Express Entry: )Skilled Trades\b",
    "entrepreneur": r"\bEntrepreneur(?= (?:[Ss]tream|[Cc]ategory)\b)",
    WORKFORCE: r"\bWorkforce[- ]Priority\b(?:[^.;]{0,40}?(?:TEER\W{1,3}[0-5]|[Pp]hysician)\w*)?",
}
_IN_SENTENCES = re.compile(
    "|".join(f"(?P<s{n}>{words})" for n, words in enumerate(_NAMES.values()))
)
_SLUGS = tuple(_NAMES)


def _words(text: str) -> frozenset[str]:
    plain = re.sub(r"[–—-]", " ", re.sub(r"['’.]", "", text))
    return frozenset(word for word in slug(plain).split("-") if not re.fullmatch(r"20\d\d", word))


_STREAMS = {
    _words(name) - _AROUND: stream.slug
    for stream in STREAMS
    if not stream.overlay_of
    for name in (stream.title, stream.short)
}


def stream_named(words: str, more: str = "") -> str | None:
    """Return the stream that words name and nothing else besides, a year apart.

    `more`: the other words of a row, which may name the pathway of an Ontario Workforce Priority
    stream that the heading leaves open.
    """
    if _WORKFORCE.search(words):
        return _pathway(words) or _pathway(more) or (WORKFORCE if WORKFORCE in _KNOWN else None)
    return _STREAMS.get(_words(words) - _AROUND)


def streams_in(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield where a sentence names a stream, where the name ends, and the stream."""
    for found in _IN_SENTENCES.finditer(text):
        number = next(n for n in range(len(_SLUGS)) if found[f"s{n}"] is not None)
        name = _SLUGS[number]
        if name == WORKFORCE:
            name = _pathway(found[0]) or _pathway(text) or WORKFORCE
        yield found.start(), found.end(), name


def known_stream(name: str) -> bool:
    """Return whether the record has a stream."""
    return name in _KNOWN


def _pathway(words: str) -> str | None:
    """Return the stream of the one pathway that words name."""
    named = {
        slug_
        for slug_, pattern in (
            (f"{WORKFORCE}-teer-0-3", r"TEER\w*\W{1,3}(?:categor\w+ )?0"),
            (f"{WORKFORCE}-teer-4-5", r"TEER\w*\W{1,3}(?:categor\w+ )?4"),
            (
                f"{WORKFORCE}-physician",
                r"self.employed physician|physician pathway|\bphysicians?\b",
            ),
        )
        if re.search(pattern, words, re.I)
    }
    return named.pop() if len(named) == 1 else None
