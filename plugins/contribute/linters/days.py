"""Days of a draw that are possible, but were hardly printed so."""

from collections.abc import Iterator
from datetime import date

from checker.phases import Status, Stream
from plugins.contribute.linters.linter import Checkout, Linter, each_draw
from plugins.record.dataset import DrawRecord
from plugins.record.reading.faults import Fault

LONGEST_WINDOW = 400


def fits(stream: Stream, day: date) -> bool:
    """Say whether a draw of a stream on a day is nothing odd."""
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
        "checker/streams.py",
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


LINTERS = (
    Linter("stream-open", "A draw is held while its stream is open.", each_draw(_not_open)),
    Linter("window", "Profiles are made before the draw.", each_draw(_odd_window)),
)
