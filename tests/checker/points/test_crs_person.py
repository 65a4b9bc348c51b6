"""The CRS of one person: a partner, two languages, and what was answered."""

from datetime import date

from checker import questions as q
from checker.base.words import IN_ENGLISH
from checker.questions import federal as f
from checker.reference.language_tests import language_test
from checker.rules.expressions import Case
from tests.support.crs_rows import (
    BACHELOR,
    BY_SLUG,
    CERTIFICATE,
    DOCTOR,
    GRID,
    MASTER,
    NOW,
    education,
    total,
    years,
)
from tests.support.federal_profiles import (
    NO_TABLES,
    by_factor,
    english,
    french,
    ielts,
    partner,
    points_of,
    results,
    someone,
)


def test_a_partner_is_scored_only_who_comes_along_as_a_foreigner() -> None:
    given_parts = (education(MASTER), english(9), years(1, 1))
    alone = total(GRID, someone(NOW, 30, *given_parts))
    along = partner(DOCTOR, english(10), 5)
    for answer in ("none", "citizen_or_pr", "stays"):
        case = someone(NOW, 30, *given_parts, {**along, f.PARTNER.name: answer})
        assert total(GRID, case) == alone
    found = by_factor(GRID, someone(NOW, 30, *given_parts, along))
    # 10 + 20 + 10
    assert sum(points for id_, points in found.items() if id_.startswith("partner")) == 40


def test_both_orders_of_the_languages_are_tried() -> None:
    # French first: 4 x 31 = 124, English second 3 x 6 + 1 = 19; English first: 3 x 34 + 9 = 111 and
    # 4 x 6 = 24. Level 9 in every ability of French also gives all that a master's degree transfers.
    case = someone(NOW, 30, education(MASTER), english(10, 10, 10, 6), french(9))
    found = by_factor(GRID, case)
    assert found["first_language"] == 124
    assert found["second_language"] == 19
    assert found["transfer_education"] == 50
    # By language alone English is first, 34 + 34 + 34 + 23 + 24 = 149 against 124 + 21 = 145; the
    # degree transfers 25 with level 8, and 50 with level 9: French is first.
    close = by_factor(GRID, someone(NOW, 30, education(MASTER), english(10, 10, 10, 8), french(9)))
    assert (close["first_language"], close["second_language"]) == (124, 21)
    without = by_factor(GRID, someone(NOW, 30, english(10, 10, 10, 8), french(9)))
    assert (without["first_language"], without["second_language"]) == (125, 24)


def test_a_test_counts_from_the_day_it_is_accepted() -> None:
    pte = language_test("pte_core")
    assert pte
    spoken = results(pte, (88, 90, 89, 89), q.ENGLISH_TEST, q.ENGLISH)
    grid = BY_SLUG["crs-2022-11"]
    assert by_factor(grid, someone(date(2024, 1, 29), 30, spoken))["first_language"] == 0
    assert by_factor(grid, someone(date(2024, 1, 30), 30, spoken))["first_language"] == 136


def test_what_was_answered_is_said() -> None:
    case = someone(NOW, 30, education(MASTER), english(9, 8, 7, 10), years(1), CERTIFICATE)
    said = {
        item.factor.id: IN_ENGLISH.words(item.points.said) for item in points_of(GRID, case).factors
    }
    assert said["age"] == "30 years old on 1 September 2026"
    assert said["first_language"] == (
        "English: levels reading 9, writing 8, listening 7, speaking 10"
    )
    assert said["second_language"] == "French: no test that counts"
    assert said["partner_language"] == "no partner is scored with you"
    assert said["transfer_certificate"] == "yes; lowest level in the first language: 7"
    assert all(said.values())
    empty = points_of(GRID, Case({}, NOW, NO_TABLES))
    assert not any(item.points.said for item in empty.factors if item.factor.most)


def test_what_is_certain_with_one_language_stays_certain_while_the_other_is_open() -> None:
    """English at level 9 gives 429 points; a French test can only add to them."""
    full = someone(NOW, 29, education(BACHELOR), english(9), years(0, 3))
    open_ = {name: one for name, one in full.answers.items() if name != q.FRENCH_TEST.name}
    result = points_of(GRID, Case(open_, NOW, NO_TABLES))
    # French at 10: 4 x 34 first, 4 x 6 second, 50 for French; the rest as before.
    assert (result.low, result.high) == (429, 429 + 4 * 3 + 24 + 50)


def test_a_score_beyond_the_scale_says_nothing() -> None:
    beyond = someone(NOW, 30, ielts(9, 9, 12, 9))
    result = points_of(GRID, beyond)
    inside = [total(GRID, someone(NOW, 30, ielts(9, 9, score, 9))) for score in (0, 9)]
    assert (result.low, result.high) == tuple(inside)
