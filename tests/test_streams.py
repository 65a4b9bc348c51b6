"""Which stream was what on which day: both sides of every edge that the record knows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.streams import STREAMS, Status, Stream, stream

OLD = [item for item in STREAMS if item.followed_by]
NEW = [item for item in STREAMS if item.family == "Ontario Workforce Priority"]


@pytest.mark.parametrize("old", OLD, ids=lambda item: str(item.slug))
def test_the_old_streams_pass_through_the_transition(old: Stream) -> None:
    assert old.status(date(2026, 5, 29)) in (Status.OPEN, Status.SUSPENDED)
    assert old.status(date(2026, 5, 30)) is Status.TRANSITION
    assert old.status(date(2026, 6, 24)) is Status.TRANSITION
    assert old.status(date(2026, 6, 25)) is Status.CLOSED


@pytest.mark.parametrize("new", NEW, ids=lambda item: str(item.slug))
def test_the_new_stream_has_rules_before_it_opens(new: Stream) -> None:
    assert new.status(date(2026, 6, 24)) is Status.BEFORE
    assert new.status(date(2026, 6, 25)) is Status.UPCOMING
    assert new.status(date(2026, 8, 3)) is Status.UPCOMING
    assert new.status(date(2026, 8, 4)) is Status.OPEN


@pytest.mark.parametrize(
    ("slug", "day", "status"),
    [
        ("ejo-foreign-worker", date(2025, 6, 19), Status.OPEN),
        ("ejo-foreign-worker", date(2025, 6, 20), Status.SUSPENDED),
        ("ejo-foreign-worker", date(2025, 7, 1), Status.SUSPENDED),
        ("ejo-foreign-worker", date(2025, 7, 2), Status.OPEN),
        ("skilled-trades", date(2025, 11, 13), Status.OPEN),
        ("skilled-trades", date(2025, 11, 14), Status.SUSPENDED),
        ("entrepreneur", date(2023, 12, 3), Status.OPEN),
        ("entrepreneur", date(2023, 12, 4), Status.SUSPENDED),
        ("entrepreneur", date(2024, 11, 4), Status.CLOSED),
        ("redi-pilot", date(2025, 1, 1), Status.BEFORE),
        ("redi-pilot", date(2025, 1, 2), Status.OPEN),
        ("redi-pilot", date(2026, 5, 30), Status.CLOSED),
    ],
)
def test_days_of_the_timeline(slug: str, day: date, status: Status) -> None:
    assert stream(slug).status(day) is status


@given(st.dates(date(2010, 1, 1), date(2035, 1, 1)))
def test_every_stream_has_a_status_on_every_day(day: date) -> None:
    for item in STREAMS:
        phase = item.phase(day)
        assert item.status(day) is (phase.status if phase else Status.BEFORE)
        assert phase is None or phase.start <= day


def test_phases_are_in_order_and_cited() -> None:
    for item in STREAMS:
        starts = [phase.start for phase in item.phases]
        assert starts == sorted(set(starts))
        assert all(phase.citation.sources for phase in item.phases)


def test_an_unknown_slug_is_an_error() -> None:
    with pytest.raises(KeyError):
        stream("no-such-stream")
