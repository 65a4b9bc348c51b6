"""Which stream was what on which day: both sides of every edge that the record knows."""

import re
from datetime import date
from importlib import import_module

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.pathways import PATHWAYS, STREAMS, followers_of, parts_of, stream
from checker.streams.slugs import JOB_OFFER
from checker.streams.stream import Status, Stream

OLD = [item for item in STREAMS if followers_of(item.slug)]
WHOLE = "ontario-workforce-priority"
NEW = [stream(slug) for slug in (WHOLE, *parts_of(WHOLE))]
_PARAGRAPH = re.compile(r"O\. Reg\. 421/17 s\. 2 \(1\) (\d)")


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
        ("ejo-in-demand-skills", date(2017, 8, 15), Status.BEFORE),
        ("ejo-in-demand-skills", date(2017, 8, 16), Status.OPEN),
        ("ejo-in-demand-skills", date(2025, 6, 20), Status.SUSPENDED),
        ("human-capital-priorities", date(2016, 2, 15), Status.OPEN),
        ("human-capital-priorities", date(2016, 2, 16), Status.SUSPENDED),
        ("human-capital-priorities", date(2017, 2, 20), Status.SUSPENDED),
        ("human-capital-priorities", date(2017, 2, 21), Status.OPEN),
        ("french-speaking-skilled-worker", date(2015, 5, 31), Status.BEFORE),
        ("french-speaking-skilled-worker", date(2015, 6, 1), Status.OPEN),
        ("masters-graduate", date(2017, 12, 31), Status.BEFORE),
        ("masters-graduate", date(2018, 1, 1), Status.OPEN),
        ("skilled-trades", date(2017, 5, 31), Status.OPEN),
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


def test_the_streams_stand_newest_law_first_then_as_the_old_law_listed_them() -> None:
    assert len({item.order for item in STREAMS}) == len(STREAMS)
    laws = [int(found[1]) for item in STREAMS if (found := _PARAGRAPH.search(item.law))]
    assert laws == list(range(1, 10))
    assert STREAMS.index(NEW[-1]) < STREAMS.index(OLD[0])


def test_each_stream_lies_in_the_file_of_its_name() -> None:
    for item in STREAMS:
        module = import_module(f"checker.pathways.{item.slug.replace('-', '_')}")
        assert module.STREAM is item
        assert getattr(module, "PATHWAY", None) is next(
            (one for one in PATHWAYS if one.slug == item.slug), None
        )


def test_every_stream_has_rules_but_one_that_has_pathways() -> None:
    assert {item.slug for item in STREAMS if not parts_of(item.slug)} == {
        pathway.slug for pathway in PATHWAYS
    }


def test_what_came_after_and_what_ran_before() -> None:
    new = parts_of(WHOLE)
    assert [item.slug for item in NEW] == [WHOLE, *new]
    assert {followers_of(item.slug) for item in OLD} == {new}
    # Entrepreneur had closed before, and the pilot was no category of its own.
    assert {"entrepreneur", "redi-pilot"}.isdisjoint(item.slug for item in (*OLD, *NEW))
    assert [item.slug for item in STREAMS if item.predecessor] == [
        *("ejo-foreign-worker", "ejo-international-student"),
        *("masters-graduate", "phd-graduate", "entrepreneur"),
    ]
    assert stream("redi-pilot").overlay_of == JOB_OFFER


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
    assert [
        item.slug
        for item in STREAMS
        if item.there_on(on) and item.takes and item.takes.include(noc)
    ] == slugs


@pytest.mark.parametrize(
    ("slug", "code", "version", "taken"),
    [
        ("ejo-foreign-worker", "63200", 2021, True),
        ("ejo-foreign-worker", "64100", 2021, False),
        ("ejo-foreign-worker", "0211", 2016, True),
        ("ejo-foreign-worker", "7271", 2016, True),
        ("ejo-foreign-worker", "7511", 2016, False),
        ("ejo-in-demand-skills", "7511", 2016, True),
        ("ejo-in-demand-skills", "9411", 2016, True),
        ("ejo-in-demand-skills", "7271", 2016, False),
        ("ejo-in-demand-skills", "72310", 2021, False),
        ("skilled-trades", "72310", 2021, True),
        ("skilled-trades", "21231", 2021, False),
        ("skilled-trades", "7271", 2016, True),
        ("skilled-trades", "2173", 2016, False),
    ],
)
def test_occupations_by_either_version(slug: str, code: str, version: int, taken: bool) -> None:
    takes = stream(slug).takes
    assert takes
    assert takes.include(code, version) is taken


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
