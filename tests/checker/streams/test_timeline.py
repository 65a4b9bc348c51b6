"""Which stream was what on which day: both sides of every edge that the record knows."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.streams.stream import Status, Stream
from checker.streams.timeline import STREAMS, stream

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


OPEN, SUSPENDED, CLOSED = Status.OPEN, Status.SUSPENDED, Status.CLOSED
JOB_OFFER = {"2018-01-01": OPEN, "2025-06-20": SUSPENDED, "2025-07-02": OPEN}
REVOKED = {"2026-05-30": Status.TRANSITION, "2026-06-25": CLOSED}
WORKFORCE = {"2026-06-25": Status.UPCOMING, "2026-08-04": OPEN}
TIMELINE: dict[str, dict[str, Status]] = {
    "ontario-workforce-priority": WORKFORCE,
    "ontario-workforce-priority-teer-0-3": WORKFORCE,
    "ontario-workforce-priority-teer-4-5": WORKFORCE,
    "ontario-workforce-priority-physician": WORKFORCE,
    "ejo-foreign-worker": JOB_OFFER | REVOKED,
    "ejo-international-student": JOB_OFFER | REVOKED,
    "ejo-in-demand-skills": {
        "2017-08-16": OPEN,
        "2025-06-20": SUSPENDED,
        "2025-07-02": OPEN,
        **REVOKED,
    },
    "masters-graduate": {"2018-01-01": OPEN} | REVOKED,
    "phd-graduate": {"2018-01-01": OPEN} | REVOKED,
    "human-capital-priorities": {
        "2015-06-01": OPEN,
        "2016-02-16": SUSPENDED,
        "2017-02-21": OPEN,
        **REVOKED,
    },
    "french-speaking-skilled-worker": {"2015-06-01": OPEN} | REVOKED,
    "skilled-trades": {"2017-05-31": OPEN, "2025-11-14": SUSPENDED} | REVOKED,
    "entrepreneur": {"2018-01-01": OPEN, "2023-12-04": SUSPENDED, "2024-11-04": CLOSED},
    "redi-pilot": {"2025-01-02": OPEN, "2026-05-30": CLOSED},
}


@pytest.mark.parametrize("slug", TIMELINE)
def test_the_timeline_of_a_stream(slug: str) -> None:
    found = {phase.start.isoformat(): phase.status for phase in stream(slug).phases}
    # What comes later is no matter of these days.
    assert dict(list(found.items())[: len(TIMELINE[slug])]) == TIMELINE[slug]


def test_what_came_after_and_what_ran_before() -> None:
    new = stream("ontario-workforce-priority").pathways
    ended = {item.slug for item in STREAMS if item.followed_by}
    assert all(stream(slug).followed_by == new for slug in ended & {*TIMELINE})
    assert ended >= {*TIMELINE} - {*new, "ontario-workforce-priority", "entrepreneur", "redi-pilot"}
    assert all(
        stream(slug).predecessor
        for slug in (
            *("ejo-foreign-worker", "ejo-international-student"),
            *("masters-graduate", "phd-graduate", "entrepreneur"),
        )
    )
    job_offer = ("ejo-foreign-worker", "ejo-international-student", "ejo-in-demand-skills")
    assert stream("redi-pilot").overlay_of == job_offer


@pytest.mark.parametrize(
    ("noc", "slugs"),
    [
        ("00013", ["ontario-workforce-priority-teer-0-3"]),
        ("21231", ["ontario-workforce-priority-teer-0-3"]),
        ("72310", ["ontario-workforce-priority-teer-0-3"]),
        ("63200", ["ontario-workforce-priority-teer-0-3"]),
        ("64100", ["ontario-workforce-priority-teer-4-5"]),
        ("65200", ["ontario-workforce-priority-teer-4-5"]),
        *(
            (noc, ["ontario-workforce-priority-teer-0-3", "ontario-workforce-priority-physician"])
            for noc in ("31100", "31101", "31102")
        ),
    ],
)
def test_which_streams_take_an_occupation(noc: str, slugs: list[str]) -> None:
    on = date(2026, 11, 22)
    assert [item.slug for item in STREAMS if item.takes(noc) and item.there_on(on)] == slugs


@pytest.mark.parametrize(
    ("slug", "day", "there"),
    [
        ("ejo-foreign-worker", date(2017, 12, 31), True),
        ("ejo-foreign-worker", date(2026, 6, 24), True),
        ("ejo-foreign-worker", date(2026, 6, 25), False),
        ("redi-pilot", date(2025, 1, 1), False),
        ("redi-pilot", date(2025, 1, 2), True),
        ("ontario-workforce-priority-physician", date(2026, 6, 24), False),
        ("ontario-workforce-priority-physician", date(2026, 6, 25), True),
    ],
)
def test_a_stream_asks_while_it_is_there(slug: str, day: date, there: bool) -> None:
    assert stream(slug).there_on(day) is there


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
