"""A draw beside the other draws: the same one twice, a number left out, a sum that is off."""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.lint.printed_totals import FILE as TOTALS
from plugins.lint.printed_totals import read_totals
from plugins.record.dataset import DrawRecord
from plugins.record.ids import draw_id, split_number
from plugins.record.model import Draw
from plugins.record.reading.faults import Fault

# Weekly and fortnightly rounds do repeat a count; one round recorded under two days is closer.
MOST_DAYS_APART = 6


def _twice(checkout: Checkout) -> Iterator[Fault]:
    groups: dict[object, list[DrawRecord]] = defaultdict(list)
    for record in checkout.dataset.draws:
        draw = record.draw
        if draw.invitations is not None:
            groups[draw.stream, draw.invitations, draw.score_min, draw.score_max].append(record)
    for group in groups.values():
        for newer, older in combinations(group, 2):
            if _alike(newer.draw, older.draw):
                yield checkout.fault(
                    newer.path,
                    ("invitations",),
                    f"the stream, score and count of {older.id}",
                    "one file a draw",
                    "if it is the same draw delete one file; if not, list an exception",
                )


def _alike(one: Draw, other: Draw) -> bool:
    return abs((one.date - other.date).days) <= MOST_DAYS_APART


def _number_left_out(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    draw = record.draw
    first = draw_id(draw.date, draw.stream, draw.target)
    number = split_number(record.id, first) or 1
    before = first if number == 2 else f"{first}-{number - 1}"
    if number > 1 and all(other.id != before for other in checkout.dataset.days[draw.date]):
        yield checkout.fault(
            record.path,
            (),
            f"the number {number} at the end of the name, and no {before}.md",
            "numbers without a gap, from a file without a number",
            f"rename the file to {before}.md",
        )


def _sums(checkout: Checkout) -> Iterator[Fault]:
    for total in read_totals(checkout.root):
        records = sorted(
            (
                record
                for record in checkout.dataset.days.get(total.date, ())
                if total.target in (None, record.draw.target)
            ),
            key=lambda record: record.id,
        )
        if not records:
            yield Fault(
                Path(TOTALS),
                total.line,
                1,
                f"a total for {total.date}, {total.target or 'the whole day'}, and no such draw",
                "the day, and the target where it is for one, of draws in the record",
                "fix or delete the line",
            )
            continue
        known = [record.draw.invitations for record in records]
        found = sum(number or 0 for number in known)
        if found > total.invitations or (None not in known and found != total.invitations):
            yield checkout.fault(
                records[0].path,
                ("invitations",),
                f"{found:,} invitations in {len(records)} draws, which the program says were "
                f"{total.invitations:,} ({TOTALS}, line {total.line})",
                "draws that add up to the total printed",
                "look for a draw left out or a count misread; a contradiction of the page stays, "
                "with an exception",
            )


LINTERS = (
    Linter("twice", "One draw, one file.", _twice),
    Linter("id-number", "Equal ids are numbered without a gap.", each_draw(_number_left_out)),
    Linter("day-total", "Draws add up to the total that was printed.", _sums),
)
