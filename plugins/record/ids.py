"""Ids of draws: date, stream, the words of the target, and `-2`, `-3` where even those collide."""

import re
import unicodedata
from datetime import date

SMALL_WORDS = frozenset(
    [
        "a",
        "and",
        "candidates",
        "except",
        "for",
        "in",
        "job",
        "listed",
        "of",
        "offer",
        "occupations",
        "or",
        "the",
        "to",
        "with",
    ]
)


def slug(text: str) -> str:
    """Return a text as lower-case words joined by hyphens."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain.lower()))


def target_words(target: str) -> str:
    """Return the words of a target that go into an id: no brackets, no small words."""
    text = re.sub(r"\([^)]*\)", " ", target)
    words = [word for word in slug(text).split("-") if word not in SMALL_WORDS]
    return "-".join(words)


def draw_id(day: date, stream: str, target: str | None) -> str:
    """Return the id of a draw before any number for a collision."""
    parts = [day.isoformat(), stream]
    if target and (words := target_words(target)):
        parts.append(words)
    return "-".join(parts)


def split_number(name: str, base: str) -> int | None:
    """Return 1 where `name` is `base`, n where it is `base-n` (n from 2), else None."""
    if name == base:
        return 1
    match = re.fullmatch(re.escape(base) + r"-([2-9]|[1-9][0-9]+)", name)
    return int(match[1]) if match else None
