"""Look-ups answer unknown where a table is silent, and say what they read."""

from datetime import date

import pytest

from checker.base.verdict import Verdict
from checker.base.words import IN_ENGLISH
from checker.questions import OFFER_NOC, OFFER_REGION, OFFER_WAGE
from checker.reference.language_tests import Ability
from checker.reference.tables import parse_reference
from checker.rules.expressions import Case
from checker.rules.language_levels import LevelAtLeast
from checker.rules.language_results import ENGLISH
from checker.rules.lookups import WageReaches, low_wage, median_wage
from tests.support.profiles import Answers, reference

TODAY = date(2026, 11, 22)
READING_6 = LevelAtLeast(ENGLISH, Ability.READING, 6)


@pytest.mark.parametrize(
    ("answers", "on", "verdict", "text"),
    [
        ({}, TODAY, Verdict.UNKNOWN, "not answered: Which English test"),
        ({"english_test": "none"}, TODAY, Verdict.NOT_MET, "no English test"),
        ({"english_test": "pte_core"}, TODAY, Verdict.UNKNOWN, "not answered: English, reading"),
        (
            {"english_test": "pte_core", "english_reading": 51},
            TODAY,
            Verdict.MET,
            "PTE Core, reading 51 is CLB 6; CLB 6 is needed",
        ),
        (
            {"english_test": "pte_core", "english_reading": 51},
            date(2024, 1, 29),
            Verdict.NOT_MET,
            "PTE Core counts from 30 January 2024 on",
        ),
        (
            {"english_test": "ielts_general", "english_reading": 51},
            TODAY,
            Verdict.UNKNOWN,
            "beyond the scale of the test, which ends at 9",
        ),
        (
            {"english_test": "ielts_general", "english_reading": 2.5},
            TODAY,
            Verdict.NOT_MET,
            "is CLB 3 or less; CLB 6 is needed",
        ),
    ],
)
def test_language(answers: dict[str, str | float], on: date, verdict: Verdict, text: str) -> None:
    outcome = READING_6.evaluate(Case(answers, on, reference()))
    assert outcome.verdict is verdict
    assert text in IN_ENGLISH.words(outcome.seen[0].said)


@pytest.mark.parametrize(
    ("noc", "level", "verdict", "text"),
    [
        (
            "72310",
            median_wage,
            Verdict.MET,
            "the median wage of NOC 72310 in Ottawa (2024 release)",
        ),
        ("72310", low_wage, Verdict.MET, "the low wage of NOC 72310 in Ottawa (2024 release)"),
        ("00013", median_wage, Verdict.UNKNOWN, "NOC 00013"),
    ],
)
def test_wages(noc: str, level: object, verdict: Verdict, text: str) -> None:
    leaf = WageReaches(
        OFFER_WAGE, OFFER_NOC, OFFER_REGION, median_wage if level is median_wage else low_wage
    )
    answers: Answers = {"offer_noc": noc, "offer_region": "ER3510", "offer_wage_hourly": 25.0}
    outcome = leaf.evaluate(Case(answers, TODAY, reference()))
    assert outcome.verdict is verdict
    assert text in IN_ENGLISH.words(outcome.seen[0].said)


def test_a_region_without_a_figure_falls_to_all_ontario_and_says_so() -> None:
    tables = reference()
    noc = next(
        code
        for code, region in tables.wages
        if region == "ER35" and (code, "ER3595") not in tables.wages
    )
    row = tables.wage(noc, "ER3595", TODAY)
    assert row is not None
    assert row.region == "Ontario"
    leaf = WageReaches(OFFER_WAGE, OFFER_NOC, OFFER_REGION, median_wage)
    answers: Answers = {"offer_noc": noc, "offer_region": "ER3595", "offer_wage_hourly": 1.0}
    outcome = leaf.evaluate(Case(answers, TODAY, tables))
    assert "in Ontario" in IN_ENGLISH.words(outcome.seen[0].said)


# A made-up table in the shape of `wages_ontario.csv`: two releases of the province, one of a region.
WAGES = """noc,region_code,region,low_hourly,median_hourly,high_hourly,release_year
11111,ER35,Ontario,20,30,40,2025
11111,ER35,Ontario,10,20,30,2024
11111,ER3510,Ottawa,11,21,31,2024
11111,ER3510,Ottawa,12,22,32,2026
22222,ER35,Ontario,5,6,7,2025
"""
TWO_RELEASES = parse_reference("code,title_en\n", "noc2016,title2016_en\n", WAGES)


@pytest.mark.parametrize(
    ("noc", "region", "on", "found"),
    [
        ("11111", "ER3510", date(2027, 1, 1), (22.0, "in Ottawa (2026 release)")),
        ("11111", "ER3510", date(2026, 1, 1), (22.0, "in Ottawa (2026 release)")),
        # The region comes before the province, even where the province has a newer release.
        ("11111", "ER3510", date(2025, 12, 31), (21.0, "in Ottawa (2024 release)")),
        ("11111", "ER3510", date(2024, 1, 1), (21.0, "in Ottawa (2024 release)")),
        ("11111", "ER3530", date(2025, 1, 1), (30.0, "in Ontario (2025 release)")),
        ("11111", "ER3530", date(2024, 12, 31), (20.0, "in Ontario (2024 release)")),
        ("11111", "ER3530", date(2023, 12, 31), (None, "in Ontario (2024 release)")),
        ("22222", "ER3530", date(2024, 12, 31), (None, "in Ontario (2025 release)")),
        ("33333", "ER3530", date(2025, 1, 1), (None, "NOC 33333")),
    ],
)
def test_any_day_finds_the_release_that_was_current_on_it(
    noc: str, region: str, on: date, found: tuple[float | None, str]
) -> None:
    amount, figure = median_wage(TWO_RELEASES, noc, region, on)
    name = IN_ENGLISH.words(figure)
    assert amount == found[0]
    assert found[1] in name
    assert ("the oldest figure at hand is" in name) is (amount is None and noc != "33333")


def test_every_figure_at_hand_counts_on_some_day() -> None:
    for (noc, region), rows in reference().wages.items():
        for row in rows:
            on = date(int(row.release), 12, 31)
            assert reference().wage(noc, region, on) == row
