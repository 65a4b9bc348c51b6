"""What a contributor types is read as it is printed, and never guessed."""

from datetime import date

import pytest

from plugins.contribute import answers
from plugins.contribute.answers import BadAnswer


@pytest.mark.parametrize(
    "text", ["2026-04-30", "April 30, 2026", "Apr. 30, 2026", "30 April 2026", " 30  apr 2026 "]
)
def test_days_are_read_as_printed(text: str) -> None:
    assert answers.read_day(text) == date(2026, 4, 30)


@pytest.mark.parametrize("text", ["04/05/2026", "2026-02-30", "soon", "30/04/26", "2026"])
def test_days_are_not_guessed(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no day"):
        answers.read_day(text)


@pytest.mark.parametrize(
    ("text", "scores"),
    [
        ("57", (57, None)),
        ("57 and above", (57, None)),
        ("57+", (57, None)),
        ("EOI 57 or more", (57, None)),
        ("405–435", (405, 435)),
        ("405 to 435", (405, 435)),
        ("CRS 405 - 435", (405, 435)),
        ("at least 45", (45, None)),
        ("N/A", (None, None)),
        ("", (None, None)),
    ],
)
def test_scores_are_read_as_printed(text: str, scores: tuple[int | None, int | None]) -> None:
    assert answers.read_scores(text) == scores


@pytest.mark.parametrize("text", ["below 45", "under 45", "45 to", "27 28", "4x5", "45 (was 46)"])
def test_other_words_or_figures_beside_a_score_are_refused(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no score; write 57"):
        answers.read_scores(text)


@pytest.mark.parametrize(
    ("text", "count"), [("1,902", 1902), (" 1902 ", 1902), ("786", 786), ("0", 0), ("-", None)]
)
def test_counts_are_read_as_printed(text: str, count: int | None) -> None:
    assert answers.read_count(text) == count


@pytest.mark.parametrize("text", ["27 28", "2,7", "1,90", "1.902", "about 50", "-5", "1234567"])
def test_counts_are_not_guessed(text: str) -> None:
    with pytest.raises(BadAnswer, match="is no whole number; write 1,902"):
        answers.read_count(text)
