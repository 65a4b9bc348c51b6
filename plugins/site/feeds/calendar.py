"""Calendars (iCalendar, RFC 5545): each item of a feed as a day, or as the days it may have been."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from icalendar import Calendar, Event, vDuration, vText

from plugins.site.feeds.feed import Item, identifier, moment

_PRODUCT = "-//Ontario draws: the open record//EN"
# How often a program may look again; a draw is no matter of minutes.
_OFTEN = timedelta(hours=6)
_END = b"END:VCALENDAR"


@dataclass(frozen=True, slots=True)
class Occasion:
    """Store one item with the days it takes, `end` not included."""

    item: Item
    start: date
    end: date


def on_day(item: Item) -> Occasion:
    """Return an item as an occasion of one day."""
    return Occasion(item, item.day, item.day + timedelta(1))


def calendar(name: str, description: str, events: Iterable[bytes]) -> bytes:
    """Return the text of a calendar of some events; nothing in it takes up time or rings."""
    result = Calendar()
    result.add("prodid", _PRODUCT)
    result.add("version", "2.0")
    result.add("name", name)
    # The library writes what it does not know as it stands.
    result["x-wr-calname"] = vText(name)
    result.add("description", description)
    result["x-wr-caldesc"] = vText(description)
    result.add("refresh-interval", _OFTEN, parameters={"VALUE": "DURATION"})
    result["x-published-ttl"] = vDuration(_OFTEN)
    head: bytes = result.to_ical()
    return head.replace(_END, b"".join(events) + _END)


def event_text(occasion: Occasion, address: str) -> bytes:
    """Return the text of one event, which stands in several calendars."""
    item = occasion.item
    event = Event()
    event.add("uid", identifier(item.key).removeprefix("urn:uuid:"))
    event.add("dtstamp", moment(item.updated))
    event.add("last-modified", moment(item.updated))
    event.add("dtstart", occasion.start)
    event.add("dtend", occasion.end)
    event.add("summary", item.title)
    event.add("description", f"{item.summary}\n\n{address}{item.path}")
    event.add("url", address + item.path)
    event.add("transp", "TRANSPARENT")
    text: bytes = event.to_ical()
    return text
