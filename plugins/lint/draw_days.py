"""Days of a draw that are possible, but were hardly printed so."""

from collections.abc import Iterator
from datetime import date

from checker.streams.stream import Status, Stream
from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.model import Draw
from plugins.record.reading.faults import Fault

LONGEST_WINDOW = 400


def fits(stream: Stream, day: date) -> bool:
    """Return whether a draw of a stream on a day is nothing odd."""
    status = stream.status(day)
    return status is Status.OPEN or (status is Status.BEFORE and stream.predecessor)


def _not_open(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    stream = checkout.dataset.stream_of(record)
    if fits(stream, record.draw.date):
        return
    status = stream.status(record.draw.date)
    yield checkout.fault(
        record.path,
        ("date",),
        f"a draw of {stream.title} on {record.draw.date}, when the stream was: {status}",
        "a day on which the stream was open",
        "look at the date and the stream again; if both are right, a phase is missing in "
        f"checker/pathways/{stream.slug.replace('-', '_')}.py",
    )


def _odd_window(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    day, first, last = record.draw.date, record.draw.profiles_from, record.draw.profiles_to
    if last and last > day:
        yield checkout.fault(
            record.path,
            ("profiles_to",),
            f"a window that ends on {last}, after the draw of {day}",
            "a last day on or before the day of the draw",
            "look at the page again; a slip of the page stays as printed, with an exception",
        )
    if first and ((last or day) - first).days > LONGEST_WINDOW:
        yield checkout.fault(
            record.path,
            ("profiles_from",),
            f"a window of {((last or day) - first).days} days",
            f"at most {LONGEST_WINDOW} days: a profile is good for a year",
            "look at the years of the two days again",
        )


# Days on which the offices of the program are closed, by month and day.
DAYS_OFF = ((1, 1), (7, 1), (12, 25), (12, 26))


def _day_off(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    day = record.draw.date
    if day.weekday() > 4 or (day.month, day.day) in DAYS_OFF:
        yield checkout.fault(
            record.path,
            ("date",),
            f"a draw on a day off: {day:%A}, {day}",
            "a working day, as those of all other draws",
            "look at the day again; if the page prints it, list an exception",
        )


def _half_window(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    if (draw.profiles_from is None) == (draw.profiles_to is None):
        return
    # Rounds of the Entrepreneur stream print a last day only.
    others = (other.draw for other in checkout.dataset.by_stream[draw.stream] if other != record)
    if not any(half(other) == half(draw) for other in others):
        key = "profiles_from" if draw.profiles_from is None else "profiles_to"
        yield checkout.fault(
            record.path,
            (key,),
            f"{key}: null beside the other day, as in no other draw of the stream",
            "both days of the window, or none",
            "look at the page again; if it prints one day only, list an exception",
        )


def half(draw: Draw) -> tuple[bool, bool]:
    """Name which of the two days of its window a draw has."""
    return draw.profiles_from is not None, draw.profiles_to is not None


LINTERS = (
    Linter("day-off", "Draws are held on working days.", each_draw(_day_off)),
    Linter("window-half", "A window has two days.", each_draw(_half_window)),
    Linter("stream-open", "A draw is held while its stream is open.", each_draw(_not_open)),
    Linter("window", "Profiles are made before the draw.", each_draw(_odd_window)),
)
