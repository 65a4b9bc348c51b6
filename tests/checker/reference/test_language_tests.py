"""Conversions at every edge of every chart, and the shape that all charts share."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.reference.language_tests import (
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


# The charts as they are printed: per level the scores for reading, writing, listening, speaking.
PUBLISHED = {
    "ielts_general": {
        10: "8-9 7.5-9 8.5-9 7.5-9",
        9: "7-7.5 7-7 8-8 7-7",
        8: "6.5-6.5 6.5-6.5 7.5-7.5 6.5-6.5",
        7: "6-6 6-6 6-7 6-6",
        6: "5-5.5 5.5-5.5 5.5-5.5 5.5-5.5",
        5: "4-4.5 5-5 5-5 5-5",
        4: "3.5-3.5 4-4.5 4.5-4.5 4-4.5",
    },
    "pte_core": {
        10: "88-90 90-90 89-90 89-90",
        9: "78-87 88-89 82-88 84-88",
        8: "69-77 79-87 71-81 76-83",
        7: "60-68 69-78 60-70 68-75",
        6: "51-59 60-68 50-59 59-67",
        5: "42-50 51-59 39-49 51-58",
        4: "33-41 41-50 28-38 42-50",
    },
    "tef_canada": {
        10: "263-300 393-450 316-360 393-450",
        9: "248-262 371-392 298-315 371-392",
        8: "233-247 349-370 280-297 349-370",
        7: "207-232 310-348 249-279 310-348",
        6: "181-206 271-309 217-248 271-309",
        5: "151-180 226-270 181-216 226-270",
        4: "121-150 181-225 145-180 181-225",
    },
    "tef_canada_699": {
        10: "546-699 558-699 546-699 556-699",
        9: "503-545 512-557 503-545 518-555",
        8: "462-502 472-511 462-502 494-517",
        7: "434-461 428-471 434-461 456-493",
        6: "393-433 379-427 393-433 422-455",
        5: "352-392 330-378 352-392 387-421",
        4: "306-351 268-329 306-351 328-386",
    },
    "tcf_canada": {
        10: "549-699 16-20 549-699 16-20",
        9: "524-548 14-15 523-548 14-15",
        8: "499-523 12-13 503-522 12-13",
        7: "453-498 10-11 458-502 10-11",
        6: "406-452 7-9 398-457 7-9",
        5: "375-405 6-6 369-397 6-6",
        4: "342-374 4-5 331-368 4-5",
    },
}


@pytest.mark.parametrize("slug", PUBLISHED)
def test_every_row_of_a_published_chart(slug: str) -> None:
    test = language_test(slug)
    assert test
    for level, row in PUBLISHED[slug].items():
        for ability, span in zip((READING, WRITING, LISTENING, SPEAKING), row.split(), strict=True):
            low, high = (float(end) for end in span.split("-"))
            assert test.level(ability, low) == test.level(ability, high) == level
            assert test.level(ability, low - 0.5) == level - 1
    tops = [float(span.split("-")[1]) for span in PUBLISHED[slug][10].split()]
    assert [test.top[one] for one in (READING, WRITING, LISTENING, SPEAKING)] == tops


def test_a_celpip_level_is_a_level() -> None:
    for ability in Ability:
        assert [CELPIP.level(ability, level) for level in range(3, 13)] == [*range(3, 13)]
        assert CELPIP.level(ability, 0) == LOWEST
        assert CELPIP.level(ability, 13) is None


def test_some_tests_are_accepted_from_a_day_and_the_others_always() -> None:
    days = {test.slug: test.accepted_from for test in TESTS if test.accepted_from}
    assert days == {
        "pte_core": date(2024, 1, 30),
        "tcf_canada": date(2018, 12, 10),
        # The first papers with the score out of 699.
        "tef_canada_699": date(2023, 12, 11),
    }


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
