"""Settlement funds: the figures of each table, its first and last day, and the gaps between."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import questions as q
from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.reference.tables import Reference
from checker.rules.expressions import Case
from checker.rules.settlement_funds import TABLES, FundsCover, FundsTable, amount_needed
from tests.support.profiles import Answers

NO_TABLES = Reference({}, {}, {})
COVER = FundsCover(q.FUNDS, q.ONTARIO_PAY, q.FAMILY_SIZE)
MAY_2025 = date(2025, 5, 5)


@pytest.mark.parametrize(
    ("first", "amounts", "eight", "twelve"),
    [
        # Families of seven or more have one amount here.
        (
            date(2016, 5, 6),
            [12_164, 15_143, 18_617, 22_603, 25_636, 28_913, 32_191],
            32_191,
            32_191,
        ),
        (
            date(2020, 7, 1),
            [12_960, 16_135, 19_836, 24_083, 27_315, 30_806, 34_299],
            37_791,
            51_759,
        ),
        (
            date(2022, 12, 31),
            [13_310, 16_570, 20_371, 24_733, 28_052, 31_638, 35_224],
            38_810,
            53_154,
        ),
        (
            date(2023, 4, 25),
            [13_757, 17_127, 21_055, 25_564, 28_994, 32_700, 36_407],
            40_113,
            54_937,
        ),
        (
            date(2024, 6, 3),
            [14_690, 18_288, 22_483, 27_297, 30_690, 34_917, 38_875],
            42_833,
            58_665,
        ),
        (
            date(2025, 7, 7),
            [15_263, 19_001, 23_360, 28_362, 32_168, 36_280, 40_392],
            44_504,
            60_952,
        ),
    ],
)
def test_the_figures_of_each_table(
    first: date, amounts: list[int], eight: int, twelve: int
) -> None:
    assert [amount_needed(family, first) for family in range(1, 8)] == amounts
    assert amount_needed(8, first) == eight
    assert amount_needed(12, first) == twelve


@pytest.mark.parametrize(
    ("day", "for_one"),
    [
        (date(2015, 1, 1), None),
        (date(2016, 5, 5), None),
        (date(2016, 5, 6), 12_164),
        (date(2016, 12, 31), 12_164),
        (date(2017, 1, 1), None),
        (date(2020, 6, 30), None),
        (date(2020, 7, 1), 12_960),
        (date(2021, 5, 31), 12_960),
        (date(2021, 6, 1), None),
        (date(2022, 12, 30), None),
        (date(2022, 12, 31), 13_310),
        (date(2023, 4, 24), 13_310),
        (date(2023, 4, 25), 13_757),
        (date(2024, 5, 27), 13_757),
        (date(2024, 5, 28), None),
        (date(2024, 6, 2), None),
        (date(2024, 6, 3), 14_690),
        (date(2025, 7, 6), 14_690),
        (date(2025, 7, 7), 15_263),
        # No table of 2026 was found: the last one stays to the end of the streams.
        (date(2026, 6, 24), 15_263),
    ],
)
def test_each_table_begins_and_ends_on_its_day_and_a_gap_has_no_amount(
    day: date, for_one: int | None
) -> None:
    assert amount_needed(1, day) == for_one


def test_each_table_ends_before_the_next_begins() -> None:
    for table, following in pairwise(TABLES):
        assert table.in_force.last is not None
        assert table.in_force.last < following.in_force.start


@given(st.dates(date(2015, 1, 1), date(2030, 12, 31)))
def test_no_day_has_two_tables(day: date) -> None:
    assert sum(table.in_force.holds(day) is True for table in TABLES) <= 1


@given(st.sampled_from(TABLES), st.integers(1, 49))
def test_a_larger_family_never_needs_less(table: FundsTable, family: int) -> None:
    assert table.amount(family) <= table.amount(family + 1)


@pytest.mark.parametrize(
    ("family", "funds", "pay", "verdict"),
    [
        (1, 14_690, 0, Verdict.MET),
        (1, 14_689.99, 0, Verdict.NOT_MET),
        (1, 0, 14_690, Verdict.MET),
        (1, 0, 14_689.99, Verdict.NOT_MET),
        (1, 4_690, 10_000, Verdict.MET),
        (2, 14_690, 0, Verdict.NOT_MET),
        (7, 38_875, 0, Verdict.MET),
        (8, 38_875, 0, Verdict.NOT_MET),
        (8, 38_875, 3_958, Verdict.MET),
        (12, 58_665, 0, Verdict.MET),
        (12, 58_664.99, 0, Verdict.NOT_MET),
    ],
)
def test_funds_and_pay_together_must_reach_the_amount(
    family: int, funds: float, pay: float, verdict: Verdict
) -> None:
    answers: Answers = {
        "family_size": family,
        "funds_available": funds,
        "ontario_annual_pay": pay,
    }
    assert COVER.evaluate(Case(answers, MAY_2025, NO_TABLES)).verdict is verdict


def test_what_was_seen_names_the_amount_and_the_day() -> None:
    answers: Answers = {"family_size": 8, "funds_available": 40_000.0, "ontario_annual_pay": 500}
    (seen,) = COVER.evaluate(Case(answers, MAY_2025, NO_TABLES)).seen
    assert seen.facts == ("family_size", "funds_available", "ontario_annual_pay")
    assert "$40,500" in IN_ENGLISH.words(seen.said)
    assert "a family of 8 needs $42,833 on 5 May 2025" in IN_ENGLISH.words(seen.said)


def test_without_a_table_it_is_unknown_and_no_sum_helps() -> None:
    answers: Answers = {"family_size": 1, "funds_available": 10**9, "ontario_annual_pay": 10**9}
    outcome = COVER.evaluate(Case(answers, date(2018, 5, 5), NO_TABLES))
    assert outcome.verdict is Verdict.UNKNOWN
    assert (
        IN_ENGLISH.words(outcome.seen[0].said)
        == "no table of settlement funds is known for 5 May 2018"
    )


@pytest.mark.parametrize("missing", ["family_size", "funds_available", "ontario_annual_pay"])
def test_while_a_part_is_not_answered_it_is_unknown_and_asks_for_it(missing: str) -> None:
    answers: dict[str, int] = {
        "family_size": 1,
        "funds_available": 10**9,
        "ontario_annual_pay": 10**9,
    }
    del answers[missing]
    outcome = COVER.evaluate(Case(answers, MAY_2025, NO_TABLES))
    assert outcome.verdict is Verdict.UNKNOWN
    assert [seen.facts for seen in outcome.seen] == [(missing,)]
    assert IN_ENGLISH.words(outcome.seen[0].said).startswith("not answered: ")
