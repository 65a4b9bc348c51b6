"""The words of every row of every grid, and of every amount, as a reader would say them."""

import re

import pytest

from checker import questions as q
from checker.base.facts import Answer, Fact
from checker.base.words import IN_ENGLISH
from checker.points import GRIDS
from checker.points.grid import Factor, Grid

ROWS = [
    (grid, factor, row) for grid in GRIDS for factor in grid.factors for row in factor.scorer.rows()
]
FAULTS = {
    "one of several": r"\b1 (?!or )[a-z]+s\b",
    "several of one": r"\b(?:[02-9]|\d{2,}) (?:month|year|hour|credential|point|job|person)\b",
    "cents that are none": r"\.00\b",
    "a sign after its number": r"\d \$|\d %",
    "a number with no commas": r"\b\d{5,}\b",
    "a list without its last word": r"\b[0-9A-D], [0-9A-D]$",
    "a word for nothing named": r"^(?:less|neither|none|and .*)$",
    "empty": r"^\s*$|  |^ | $",
}


@pytest.mark.parametrize("fault", FAULTS)
def test_no_label_of_any_row_reads_badly(fault: str) -> None:
    assert len(ROWS) > 500
    labels = {row.label for _, _, row in ROWS} | {factor.title for _, factor, _ in ROWS}
    assert [label for label in sorted(labels) if re.search(FAULTS[fault], label)] == []


@pytest.mark.parametrize(
    ("fault", "label"),
    [
        ("one of several", "1 credentials or more"),
        ("several of one", "12 month or more"),
        ("cents that are none", "40.00 $ an hour or more"),
        ("a sign after its number", "40 $ an hour or more"),
        ("a number with no commas", "$40000 or more"),
        ("a list without its last word", "category 0, 2, 3"),
        ("a word for nothing named", "neither"),
    ],
)
def test_the_faults_would_be_found(fault: str, label: str) -> None:
    assert re.search(FAULTS[fault], label)


def test_every_row_of_one_table_has_a_label_of_its_own() -> None:
    for grid in GRIDS:
        for factor in grid.factors:
            rows = [(row.label, row.column) for row in factor.scorer.rows()]
            # Two tables of one factor are printed apart.
            limit = 2 if factor.id == "ontario_work_experience" else 1
            assert all(rows.count(row) <= limit for row in rows), (grid.slug, factor.id)


def labels(grid_slug: str, factor_id: str) -> list[str]:
    (factor,) = (factor for factor in grid(grid_slug).factors if factor.id == factor_id)
    assert isinstance(factor, Factor)
    return [row.label for row in factor.scorer.rows()]


def grid(slug: str) -> Grid:
    return next(grid for grid in GRIDS if grid.slug == slug)


@pytest.mark.parametrize(
    ("grid_slug", "factor_id", "expected"),
    [
        ("oinp-eoi-2026", "canadian_credentials", ["2 credentials or more", "1 credential"]),
        (
            "oinp-eoi-2021",
            "job_offer_wage",
            ["$40 an hour or more", "$20 or more, under $40 an hour"],
        ),
        ("oinp-eoi-2022", "earnings_history", ["$40,000 or more"]),
        (
            "oinp-eoi-2026",
            "ontario_work_experience_physician",
            [
                "25 months or more",
                "13 to 24 months",
                "6 to 12 months",
                "exactly 24 months, read in two ways",
            ],
        ),
        (
            "oinp-eoi-2026",
            "language_ability",
            [f"CLB or NCLC {level}" for level in ("9 or more", "8", "7", "6")],
        ),
        ("oinp-eoi-2022", "job_offer_teer", ["TEER 0 or 1", "TEER 2 or 3", "TEER 4 or 5"]),
    ],
)
def test_bands_say_where_they_begin_and_end(
    grid_slug: str, factor_id: str, expected: list[str]
) -> None:
    assert labels(grid_slug, factor_id) == expected


@pytest.mark.parametrize(
    ("fact", "answer", "shown"),
    [
        (q.OFFER_WAGE, 40, "$40 an hour"),
        (q.OFFER_WAGE, 40.0, "$40 an hour"),
        (q.OFFER_WAGE, 27.5, "$27.50 an hour"),
        # Rounded, it would look as if it reached 40.
        (q.OFFER_WAGE, 39.999, "$39.999 an hour"),
        (q.EARNINGS, 40_000, "$40,000"),
        (q.EARNINGS, 0, "$0"),
        (q.CANADIAN_CREDENTIALS, 1, "1 credential"),
        (q.CANADIAN_CREDENTIALS, 0, "0 credentials"),
        (q.CANADIAN_MONTHS, 1, "1 month"),
        (q.FAMILY_SIZE, 1, "1 person"),
        (q.FAMILY_SIZE, 2, "2 people"),
        (q.HAS_OFFER, True, "yes"),
        (q.OFFER_NOC, "72310", "72310"),
    ],
)
def test_an_answer_is_shown_as_a_reader_would_write_it(
    fact: Fact, answer: Answer, shown: str
) -> None:
    assert IN_ENGLISH.answer(fact, answer) == shown
