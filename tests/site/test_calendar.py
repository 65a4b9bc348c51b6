"""Calendars: read back by a calendar library; a day, a month or a year as the data has it."""

import re
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event

from plugins.record.dataset import Dataset
from plugins.record.model import Precision
from plugins.site.feeds.calendar import calendar, event_text, on_day
from plugins.site.feeds.feed import Item

ADDRESS = "https://oinp-record.example"


def events(content: bytes) -> list[Event]:
    return [part for part in Calendar.from_ical(content).walk("VEVENT") if isinstance(part, Event)]


def test_the_calendar_of_draws_has_each_on_its_day(site: Path, dataset: Dataset) -> None:
    found = events((site / "feeds/draws.ics").read_bytes())
    assert [(event["url"], event.decoded("dtstart")) for event in found] == [
        (ADDRESS + record.url, record.draw.date) for record in dataset.draws
    ]
    assert all(event.decoded("dtend") - event.decoded("dtstart") == timedelta(1) for event in found)
    assert len({event["uid"] for event in found}) == len(found)
    # Nobody is busy because of a draw, and nothing rings.
    assert {str(event["transp"]) for event in found} == {"TRANSPARENT"}
    assert not [part for event in found for part in event.subcomponents]


def test_the_calendar_of_changes_takes_no_day_for_surer_than_it_is(
    site: Path, dataset: Dataset
) -> None:
    found = events((site / "feeds/changes.ics").read_bytes())
    assert len(found) == len(dataset.changes)
    lengths = {
        Precision.DAY: {1},
        Precision.MONTH: {28, 29, 30, 31},
        Precision.YEAR: {365, 366},
    }
    seen = set()
    for event, text in zip(found, dataset.changes, strict=True):
        days = (event.decoded("dtend") - event.decoded("dtstart")).days
        assert event.decoded("dtstart") == text.meta.date
        assert days in lengths[text.meta.precision]
        seen.add(text.meta.precision)
    assert seen == set(Precision)


def test_an_occupation_and_a_stream_have_calendars_of_their_draws(
    site: Path, dataset: Dataset
) -> None:
    wanted = {
        f"occupations/{code}": [mention.record for mention in dataset.mentions.get(code, ())]
        for code in dataset.tables.occupations
    } | {f"streams/{slug}": list(records) for slug, records in dataset.listed.items()}
    whole = {
        event["uid"]: event.to_ical() for event in events((site / "feeds/draws.ics").read_bytes())
    }
    for folder, records in list(wanted.items())[::7]:
        found = events((site / folder / "calendar.ics").read_bytes())
        assert [event["url"] for event in found] == [ADDRESS + record.url for record in records]
        assert all(whole[event["uid"]] == event.to_ical() for event in found), "the same event"
    assert all((site / folder / "calendar.ics").is_file() for folder in wanted)


@pytest.mark.parametrize("name", ["draws", "changes"])
def test_the_text_is_what_the_standard_asks_for(site: Path, name: str) -> None:
    content = (site / f"feeds/{name}.ics").read_bytes()
    lines = content.split(b"\r\n")
    assert b"\n" not in content.replace(b"\r\n", b"")
    assert max(map(len, lines)) <= 75
    assert lines[0] == b"BEGIN:VCALENDAR"
    assert b"VERSION:2.0" in lines[1:4]
    # In a text a comma and a semicolon stand behind a backslash.
    whole = content.replace(b"\r\n ", b"").split(b"\r\n")
    texts = (b"DESCRIPTION", b"NAME", b"SUMMARY", b"X-WR-CALDESC", b"X-WR-CALNAME")
    written = [line.partition(b":") for line in whole if line.startswith(texts)]
    assert {name for name, _, _ in written} == {*texts}
    for _, _, text in written:
        assert not re.search(rb"(?<!\\)[,;]", text), text


words = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1)


@given(words, words, st.dates(date(1990, 1, 1), date(2100, 1, 1)))
def test_any_words_come_through(title: str, summary: str, day: date) -> None:
    item = Item("draw:x", "/draws/x/", title, summary, "", day, day, day)
    (event,) = events(calendar("N", "D", [event_text(on_day(item), ADDRESS)]))
    assert event["summary"] == title
    assert event["description"] == f"{summary}\n\n{ADDRESS}/draws/x/"
    assert event.decoded("dtstart") == day


def test_a_correction_keeps_the_event_and_dates_it_anew() -> None:
    item = Item("draw:x", "/draws/x/", "T", "S", "", *[date(2026, 1, 1)] * 3)
    fixed = replace(item, summary="S2", updated=date(2026, 5, 1))
    before, after = (
        events(calendar("N", "D", [event_text(on_day(it), ADDRESS)]))[0] for it in (item, fixed)
    )
    assert before["uid"] == after["uid"]
    assert before.decoded("dtstart") == after.decoded("dtstart")
    assert before.decoded("last-modified") < after.decoded("last-modified")
