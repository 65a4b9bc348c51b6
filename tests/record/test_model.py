"""What a file may hold: each number and text to its limits, and what a key that is not there means."""

from collections.abc import Callable
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from plugins.record.model import (
    Asked,
    Change,
    DataChange,
    Draw,
    Guide,
    Phrase,
    ScoreReading,
    StandingPage,
    Summary,
    Translation,
)

# The keys that each file has to have; what they hold is of no matter here.
DRAW = {
    "date": "2026-04-16",
    "stream": "ejo-foreign-worker",
    "kind": "general",
    "invitations": 1,
    "score_system": "eoi",
    "score_min": 45,
    "score_max": None,
    "confidence": "high",
    "sources": ["https://www.ontario.ca/page/x"],
}


def text(length: int) -> str:
    return "x" * length


def number(value: int) -> int:
    return value


LIMITS: list[tuple[Any, str, int, int, Callable[[int], object]]] = [
    (Draw, "invitations", 0, 100_000, number),
    (Draw, "score_min", 0, 1200, number),
    (Draw, "score_max", 0, 1200, number),
    (ScoreReading, "score_min", 0, 1200, number),
    (ScoreReading, "score_max", 0, 1200, number),
    (Asked, "months", 1, 120, number),
    (Asked, "clb", 1, 12, number),
    (Guide, "order", 1, 99, number),
    (Guide, "title", 3, 120, text),
    (StandingPage, "title", 3, 120, text),
    (Change, "title", 3, 160, text),
    (DataChange, "title", 3, 160, text),
    (Translation, "title", 3, 200, text),
    (Phrase, "", 1, 200, text),
    (Summary, "", 10, 160, text),
]


def refused(kind: Any, key: str, value: object) -> bool:
    """Return whether a model refuses a value of a key, or a kind of text refuses it."""
    try:
        TypeAdapter(kind).validate_python({key: value} if key else value)
    except ValidationError as error:
        return any(each["loc"] in ((key,), ()) for each in error.errors())
    return False


@pytest.mark.parametrize(
    ("kind", "key", "least", "most", "made"),
    LIMITS,
    ids=[f"{getattr(kind, '__name__', kind)}.{key}"[-40:] for kind, key, *_ in LIMITS],
)
def test_a_value_is_taken_to_its_limits_and_no_further(
    kind: Any, key: str, least: int, most: int, made: Callable[[int], object]
) -> None:
    taken = [
        value for value in (least - 1, least, most, most + 1) if not refused(kind, key, made(value))
    ]
    assert taken == [least, most]


def test_a_key_that_is_not_there_says_nothing_and_assumes_nothing() -> None:
    draw = Draw.model_validate(DRAW)
    given = DRAW.keys()
    absent = {key: value for key, value in draw if key not in given}
    nothing = [key for key, value in absent.items() if value is None or value == ()]
    assert {key: value for key, value in absent.items() if key not in nothing} == {
        "profiles_scored": False,
        "nocs_assumed": False,
    }
