"""What one cell of a page says: a day as the program, other pages and tables print it."""

from datetime import date

import pytest

from plugins.contribute.page_import.cell_words import read_day
from plugins.contribute.parse_answers import BadAnswer


@pytest.mark.parametrize(
    "text",
    [
        "April 23, 2026",  # the program's pages
        "Thursday, April 23rd, 2026 at 10:00 a.m. EDT",  # its news
        "April 23 - 24, 2026",  # rounds that took two days
        "23 April 2026",
        "2026-04-23",  # tables of open data
        "23 avril 2026",  # the French pages
    ],
)
def test_a_day_is_read_in_each_form(text: str) -> None:
    assert read_day(text).value == date(2026, 4, 23)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "no day is printed"),
        ("–", "no day is printed"),
        # The day, or the month, to one reader and to another.
        ("04/05/2026", "'04/05/2026' is no day"),
        ("April 2026", "'April 2026' is no day"),
        ("2026-02-30", "'2026-02-30' is no day of the calendar"),
    ],
)
def test_what_is_no_day_is_said(text: str, why: str) -> None:
    with pytest.raises(BadAnswer, match=why):
        read_day(text)
