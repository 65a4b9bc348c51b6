"""Conversions at every edge of every chart, and the shape that all charts share."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.language import (
    CELPIP,
    ENGLISH_TESTS,
    FRENCH_TESTS,
    IELTS,
    LOWEST,
    PTE,
    TCF,
    TEF,
    Ability,
    LanguageTest,
    language_test,
)

TESTS = ENGLISH_TESTS + FRENCH_TESTS
READING, WRITING, LISTENING, SPEAKING = (
    Ability.READING,
    Ability.WRITING,
    Ability.LISTENING,
    Ability.SPEAKING,
)


@pytest.mark.parametrize(
    ("test", "ability", "score", "level"),
    [
        (IELTS, LISTENING, 6.0, 7),
        (IELTS, LISTENING, 7.0, 7),
        (IELTS, LISTENING, 7.5, 8),
        (IELTS, LISTENING, 5.5, 6),
        (IELTS, READING, 3.5, 4),
        (IELTS, READING, 3.0, 3),
        (IELTS, WRITING, 7.5, 10),
        (IELTS, SPEAKING, 9.0, 10),
        (CELPIP, READING, 12, 12),
        (CELPIP, READING, 4, 4),
        (CELPIP, SPEAKING, 3, 3),
        (PTE, WRITING, 90, 10),
        (PTE, WRITING, 89, 9),
        (PTE, LISTENING, 28, 4),
        (PTE, LISTENING, 27, 3),
        (TEF, READING, 207, 7),
        (TEF, READING, 206, 6),
        (TEF, LISTENING, 316, 10),
        (TCF, SPEAKING, 10, 7),
        (TCF, SPEAKING, 9, 6),
        (TCF, LISTENING, 457, 6),
        (TCF, LISTENING, 458, 7),
    ],
)
def test_published_conversions(
    test: LanguageTest, ability: Ability, score: float, level: int
) -> None:
    assert test.level(ability, score) == level


@pytest.mark.parametrize("test", TESTS, ids=lambda test: str(test.slug))
def test_each_edge_reaches_its_level_and_just_under_does_not(test: LanguageTest) -> None:
    for ability, thresholds in test.thresholds.items():
        for level, least in enumerate(thresholds, LOWEST + 1):
            assert test.level(ability, least) == level
            assert test.level(ability, least - 0.5) == level - 1


@pytest.mark.parametrize("test", TESTS, ids=lambda test: str(test.slug))
def test_charts_rise_and_stay_on_their_scale(test: LanguageTest) -> None:
    for ability in Ability:
        thresholds = test.thresholds[ability]
        assert len(thresholds) == (9 if test is CELPIP else 7)
        assert all(low < high for low, high in pairwise(thresholds))
        assert thresholds[-1] <= test.top[ability]
        assert test.level(ability, test.top[ability] + 0.5) is None
        assert test.level(ability, -0.5) is None


@given(st.sampled_from(TESTS), st.sampled_from(Ability), st.floats(0, 699), st.floats(0, 699))
def test_a_better_score_is_never_a_lower_level(
    test: LanguageTest, ability: Ability, one: float, other: float
) -> None:
    low, high = sorted((one, other))
    below, above = test.level(ability, low), test.level(ability, high)
    if above is not None:
        assert below is not None
        assert below <= above


def test_no_test_is_no_test() -> None:
    assert language_test("none") is None
    assert language_test("ielts_general") is IELTS
