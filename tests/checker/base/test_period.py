"""Periods at each of their edges, and years counted forward and back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.base.period import (
    CHANGE,
    READ,
    Period,
    days,
    inferred,
    last_within,
    years_before,
)
from checker.base.words import IN_ENGLISH
from plugins.i18n.site_language import Language
from plugins.site.formatting import Formatter

DAY = timedelta(days=1)
ANY_DAY = st.dates(date(2000, 1, 1), date(2040, 12, 31))
YEARS = st.integers(0, 20)

BEFORE, FIRST, LAST, AFTER = (
    date(2018, 12, 31),
    date(2019, 1, 1),
    date(2023, 12, 3),
    date(2023, 12, 4),
)


@pytest.mark.parametrize(
    ("period", "before", "after"),
    [
        (days("2019-01-01", "2023-12-03"), False, False),
        (days("2019-01-01", "2023-12-03", earlier=True), None, False),
        (days("2019-01-01", "2023-12-03", later=True), False, None),
        (days("2019-01-01", "2023-12-03", earlier=True, later=True), None, None),
        (days("2019-01-01"), False, True),
        (days("2019-01-01", earlier=True), None, True),
    ],
)
def test_a_period_holds_on_its_days_and_says_what_is_not_known(
    period: Period, before: bool | None, after: bool | None
) -> None:
    assert period.holds(BEFORE) is before
    assert period.holds(FIRST) is True
    assert period.holds(LAST) is True
    assert period.holds(AFTER) is after


def test_days_take_both_ends_in() -> None:
    assert days("2019-01-01", "2023-12-03") == Period(FIRST, AFTER)
    assert days("2019-01-01", "2023-12-03").last == LAST
    assert days("2019-01-01").last is None
    assert days("2019-01-01", "2019-01-01").last == FIRST


@pytest.mark.parametrize(
    ("first", "last"), [("2019-01-02", "2019-01-01"), ("2019-01-01", "2018-01-01")]
)
def test_a_period_never_ends_before_it_begins(first: str, last: str) -> None:
    with pytest.raises(ValueError, match="must end after it starts"):
        days(first, last)


@given(ANY_DAY, ANY_DAY, st.booleans(), st.booleans(), ANY_DAY)
def test_not_known_is_only_said_outside_the_days_that_are(
    one: date, other: date, earlier: bool, later: bool, day: date
) -> None:
    first, last = sorted((one, other))
    period = days(first.isoformat(), last.isoformat(), earlier=earlier, later=later)
    inside = first <= day <= last
    assert (period.holds(day) is True) is inside
    assert (period.holds(day) is None) is ((earlier and day < first) or (later and day > last))


@pytest.mark.parametrize(
    ("day", "years", "last"),
    [
        (date(2021, 6, 1), 2, date(2023, 6, 1)),
        (date(2022, 2, 28), 2, date(2024, 2, 28)),
        (date(2022, 3, 1), 2, date(2024, 3, 1)),
        (date(2019, 2, 28), 5, date(2024, 2, 28)),
        (date(2024, 2, 28), 2, date(2026, 2, 28)),
        (date(2024, 2, 29), 2, date(2026, 2, 28)),
        (date(2024, 2, 29), 4, date(2028, 2, 29)),
        (date(2022, 4, 30), 2, date(2024, 4, 30)),
        (date(2022, 12, 31), 2, date(2024, 12, 31)),
    ],
)
def test_the_anniversary_is_the_last_day_and_only_29_february_is_special(
    day: date, years: int, last: date
) -> None:
    assert last_within(day, years) == last
    assert years_before(last, years) <= day < years_before(last + DAY, years)


@given(ANY_DAY, YEARS)
def test_years_end_on_the_same_day_wherever_it_exists(day: date, years: int) -> None:
    last = last_within(day, years)
    assert (last.year, last.month) == (day.year + years, day.month)
    assert last.day == day.day or (day.month, day.day, last.day) == (2, 29, 28)


@given(ANY_DAY, ANY_DAY, YEARS)
def test_a_later_day_never_reaches_further_back(one: date, other: date, years: int) -> None:
    early, late = sorted((one, other))
    assert years_before(early, years) <= years_before(late, years)
    assert last_within(early, years) <= last_within(late, years)


@given(ANY_DAY, ANY_DAY, YEARS)
def test_counting_forward_agrees_with_counting_back(day: date, on: date, years: int) -> None:
    assert (on <= last_within(day, years)) is (years_before(on, years) <= day)


def test_counting_forward_ends_with_the_calendar() -> None:
    assert last_within(date.max, 2) == date.max


def test_a_period_is_sure_of_its_ends_unless_it_says_otherwise() -> None:
    period = Period(date(2020, 1, 1), date(2021, 1, 1))
    assert period.holds(date(2019, 12, 31)) is False
    assert period.holds(date(2021, 1, 1)) is False


@given(ANY_DAY)
def test_a_day_is_written_as_the_pages_write_it(day: date) -> None:
    assert IN_ENGLISH.day(day) == Formatter(Language("en")).day(day)


def test_the_page_says_how_a_first_day_is_known() -> None:
    words = Formatter(Language("en"))
    known = words.in_force(days("2024-01-01", basis=CHANGE))
    assert known == ("from 1 January 2024, no end known, the first day is that of a known change")
    assert words.in_force(days("2024-01-01", basis=READ)) == "from 1 January 2024, no end known"
    assert words.inference(inferred("the updates announce no change", "2026-01-05")) == (
        "First day inferred: the updates announce no change; the text was read on 5 January 2026."
    )
    assert words.inference(CHANGE) == words.inference(None) == ""
