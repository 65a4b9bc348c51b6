"""Periods at each of their edges, and months counted back."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.period import (
    CHANGE,
    READ,
    Period,
    days,
    inferred,
    last_within,
    months_before,
    written,
    years_before,
)
from plugins.language.language import Language
from plugins.record.words import Words

DAY = timedelta(days=1)
ANY_DAY = st.dates(date(2000, 1, 1), date(2040, 12, 31))
MONTHS = st.integers(0, 240)

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
    ("day", "months", "back"),
    [
        (date(2026, 11, 22), 0, date(2026, 11, 22)),
        (date(2026, 11, 22), 24, date(2024, 11, 22)),
        (date(2026, 1, 15), 1, date(2025, 12, 15)),
        (date(2026, 12, 31), 1, date(2026, 11, 30)),
        (date(2026, 12, 31), 12, date(2025, 12, 31)),
        (date(2026, 3, 31), 1, date(2026, 2, 28)),
        (date(2024, 3, 31), 1, date(2024, 2, 29)),
        (date(2024, 3, 30), 1, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2023, 2, 28)),
        (date(2024, 2, 29), 48, date(2020, 2, 29)),
        (date(2023, 2, 28), 36, date(2020, 2, 28)),
    ],
)
def test_months_back_stop_at_the_end_of_a_short_month(day: date, months: int, back: date) -> None:
    assert months_before(day, months) == back


@given(ANY_DAY, MONTHS)
def test_months_before_never_passes_the_day(day: date, months: int) -> None:
    back = months_before(day, months)
    assert back <= day
    assert (day.year - back.year) * 12 + day.month - back.month == months
    # The same day of the month, or the last one of a month that is shorter.
    assert back.day == day.day or (back.day < day.day and (back + DAY).day == 1)


@given(ANY_DAY, ANY_DAY, MONTHS)
def test_a_later_day_never_reaches_further_back(one: date, other: date, months: int) -> None:
    early, late = sorted((one, other))
    assert months_before(early, months) <= months_before(late, months)


@given(ANY_DAY, st.integers(0, 20))
def test_years_are_twelve_months_each(day: date, years: int) -> None:
    assert years_before(day, years) == months_before(day, 12 * years)


@given(ANY_DAY, ANY_DAY, st.integers(1, 10))
def test_counting_forward_agrees_with_counting_back(day: date, on: date, years: int) -> None:
    assert (on <= last_within(day, years)) is (years_before(on, years) <= day)


@pytest.mark.parametrize("day", [date(2023, 2, 28), date(2024, 2, 28), date(2024, 2, 29)])
@pytest.mark.parametrize("years", [1, 2, 3, 4, 5])
def test_counting_forward_from_the_end_of_february(day: date, years: int) -> None:
    last = last_within(day, years)
    assert years_before(last, years) <= day < years_before(last + DAY, years)


def test_counting_forward_ends_with_the_calendar() -> None:
    assert last_within(date.max, 2) == date.max


def test_a_period_is_sure_of_its_ends_unless_it_says_otherwise() -> None:
    period = Period(date(2020, 1, 1), date(2021, 1, 1))
    assert period.holds(date(2019, 12, 31)) is False
    assert period.holds(date(2021, 1, 1)) is False


@given(ANY_DAY)
def test_a_day_is_written_as_the_pages_write_it(day: date) -> None:
    assert written(day) == Words(Language("en")).day(day)


def test_the_page_says_how_a_first_day_is_known() -> None:
    words = Words(Language("en"))
    known = words.in_force(days("2024-01-01", basis=CHANGE))
    assert known == ("from 1 January 2024, no end known, the first day is that of a known change")
    assert words.in_force(days("2024-01-01", basis=READ)) == "from 1 January 2024, no end known"
    assert words.inference(inferred("the updates announce no change", "2026-01-05")) == (
        "First day inferred: the updates announce no change; the text was read on 5 January 2026."
    )
    assert words.inference(CHANGE) == words.inference(None) == ""
