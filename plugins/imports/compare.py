"""The rows of a page beside the draws of the record: new, changed, gone, or not to be told.

A row and a draw are one where day, stream and target agree; where the page does not name the
target in words that the record knows, by their figures. Nothing that a page leaves out is a change.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from checker.points import CRS_GRIDS, ranked_by
from plugins.imports.found import Look, Row, Rows
from plugins.imports.targets import Said
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw, ScoreSystem

# As the linter `twice` has it: one round recorded under two days is closer than that.
MOST_DAYS_APART = 6


@dataclass(frozen=True, slots=True)
class Change:
    """Hold a draw of the record, what a row says otherwise of it, and that row."""

    record: DrawRecord
    draw: Draw
    row: Row

    def __str__(self) -> str:
        return "; ".join(
            f"{name} {_shown(getattr(self.record.draw, name))} → {_shown(getattr(self.draw, name))}"
            for name in Draw.model_fields
            if name != "sources" and getattr(self.record.draw, name) != getattr(self.draw, name)
        )


@dataclass(slots=True)
class Comparison:
    """Hold what a page says beside the record."""

    new: list[Row] = field(default_factory=list)
    changed: list[Change] = field(default_factory=list)
    weighed: list[Change] = field(default_factory=list)
    gone: list[DrawRecord] = field(default_factory=list)
    gone_streams: Counter[str] = field(default_factory=Counter)
    looks: list[Look] = field(default_factory=list)
    same: int = 0


def compare(found: Rows, dataset: Dataset, address: str) -> Comparison:
    """Compare the rows of a page with the record; `address` is the page's, without a fragment."""
    pairing = _Pairing(dataset, Comparison(looks=list(found.looks)))
    pairing.pair(found.rows)
    pairing.look_for_gone(found, address)
    for told in found.told:
        days = (record.draw.date for record in dataset.draws)
        if not any(0 <= (told.day - day).days <= MOST_DAYS_APART for day in days):
            mend = "a draw that no table prints; add it with new-draw"
            pairing.result.looks.append(Look(told.place, "invitations told in sentences", mend))
    return pairing.result


class _Pairing:
    """Find the draw of each row; what is paired is paired once."""

    def __init__(self, dataset: Dataset, result: Comparison) -> None:
        self.dataset, self.result = dataset, result
        self._days: dict[tuple[date, str], list[DrawRecord]] = defaultdict(list)
        for record in dataset.draws:
            self._days[record.draw.date, record.draw.stream].append(record)
        self._free = {record.id for record in dataset.draws}

    def pair(self, rows: list[Row]) -> None:
        by_day: dict[tuple[date, str], list[Row]] = defaultdict(list)
        for row in rows:
            by_day[row.day, row.stream].append(row)
        for key, group in by_day.items():
            left = group
            # What a row says of everybody or nobody goes by its figures before its target.
            for fits in (_same_in_all, _same_figures):
                left = self._pair_by(fits, left, self._days[key])
            left = self._pair_by_target(left, self._days[key])
            by_day[key] = self._pair_last(left, self._days[key])
        # Only now is it known which draws no row is about.
        for group in by_day.values():
            self._sort_out(group)

    def _pair_by(
        self, fits: Callable[[Row, Draw], bool], rows: list[Row], records: list[DrawRecord]
    ) -> list[Row]:
        left = []
        for row in rows:
            record = next((r for r in records if r.id in self._free and fits(row, r.draw)), None)
            if record:
                self._paired(row, record)
            else:
                left.append(row)
        return left

    def _pair_by_target(self, rows: list[Row], records: list[DrawRecord]) -> list[Row]:
        """Pair the one row and the one draw left of a target; of more, which is which is a guess."""
        left = []
        for row in rows:
            alike = [other for other in rows if other.target == row.target]
            free = [r for r in records if r.id in self._free and _same_target(row, r.draw)]
            if len(alike) == len(free) == 1:
                self._paired(row, free[0])
            else:
                left.append(row)
        return left

    def _pair_last(self, rows: list[Row], records: list[DrawRecord]) -> list[Row]:
        """Pair the one row and the one draw left of a day, unless the row names another target."""
        free = [record for record in records if record.id in self._free]
        if len(rows) != 1 or len(free) != 1:
            return rows
        target = rows[0].target
        other = target.words and free[0].draw.target is None
        if target.said in (Said.NOTHING, Said.UNKNOWN) and not other:
            self._paired(rows[0], free[0])
            return []
        return rows

    def _paired(self, row: Row, record: DrawRecord) -> None:
        self._free.discard(record.id)
        draw = _with(record.draw, row)
        if draw == record.draw:
            self.result.same += 1
            return
        change = Change(record, draw, row)
        (self.result.weighed if _weighs(record, draw) else self.result.changed).append(change)

    def _sort_out(self, rows: list[Row]) -> None:
        seen: list[Row] = []
        for row in rows:
            twin = next(iter(self._twins(row)), None)
            if any(_alike(row, other) for other in seen):
                found, mend = "the same row a second time", "one draw or two cannot be told"
            elif twin:
                self._free.discard(twin.id)
                if re.search(rf"\b{row.day}\b", twin.note):
                    self.result.same += 1
                    continue
                found = f"it may be {twin.id}, which no other row is about"
                mend = "whether that draw or another cannot be told; look at both"
            elif row.target.said is Said.UNKNOWN:
                words = row.target.words
                found = f"who was meant, “{words}”" if words else "who was meant is not printed"
                mend = "the record has no such target; add the draw with new-draw"
            else:
                seen.append(row)
                self.result.new.append(row)
                continue
            self.result.looks.append(Look(row.place, found, mend))

    def _twins(self, row: Row) -> Iterable[DrawRecord]:
        """Yield draws that no row is about and that this one may be: near in time and figures."""
        for record in self.dataset.by_stream[row.stream]:
            draw = record.draw
            near = (
                row.invitations is not None
                and draw.invitations == row.invitations
                and abs((draw.date - row.day).days) <= MOST_DAYS_APART
                and (draw.score_min, draw.score_max) == row.scores
            )
            same = draw.date == row.day and _same_target(row, draw)
            if record.id in self._free and (near or same):
                yield record

    def look_for_gone(self, found: Rows, address: str) -> None:
        """Name the draws that cite the page and have no row on it, back to its first row.

        While a row cannot be read, what is gone cannot be told.
        """
        if found.looks:
            return
        first: dict[str, date] = {}
        for row in found.rows:
            first[row.stream] = min(row.day, first.get(row.stream, row.day))
        for record in reversed(self.dataset.draws):
            draw = record.draw
            cites = any(source.partition("#")[0] == address for source in draw.sources)
            # A page of days tells some draws in sentences alone.
            if record.id not in self._free or not cites or draw.date in found.days:
                continue
            if draw.stream in first and draw.date >= first[draw.stream]:
                self.result.gone.append(record)
            elif draw.stream not in first and not found.days:
                self.result.gone_streams[draw.stream] += 1


def _same_in_all(row: Row, draw: Draw) -> bool:
    return _same_target(row, draw) and _same_figures(row, draw)


def _same_target(row: Row, draw: Draw) -> bool:
    return row.target.said is not Said.UNKNOWN and row.target.known == draw.target


def _same_figures(row: Row, draw: Draw) -> bool:
    """Say whether nothing that the row prints differs; a row that names a target is not this one's."""
    silent = row.target.said in (Said.NOTHING, Said.UNKNOWN)
    return (silent or row.target.known == draw.target) and _with(draw, row) == draw


def _alike(one: Row, other: Row) -> bool:
    """Say whether two rows of a day and stream print the same."""
    return (one.target, one.invitations, one.scores) == (
        other.target,
        other.invitations,
        other.scores,
    )


def _with(draw: Draw, row: Row) -> Draw:
    """Return a draw with what a row prints; what it does not print stays."""
    update: dict[str, Any] = {}  # as pydantic's model_copy takes it
    if row.invitations is not None:
        update["invitations"] = row.invitations
    if row.scores[0] is not None:
        update["score_min"], update["score_max"] = row.scores
        update["score_system"] = score_system(row)
    if row.profiles[0] is not None:
        update["profiles_from"], update["profiles_to"] = row.profiles
    if row.codes and {*row.codes} != {*draw.nocs} and draw.target:
        update["nocs"], update["nocs_complete"] = row.codes, True
        update["noc_version"] = 2021 if len(row.codes[0]) == 5 else 2016
    return draw.model_copy(update=update)


def score_system(row: Row) -> ScoreSystem:
    """Return the system of the score that a row prints."""
    if row.scores[0] is None:
        return ScoreSystem.NONE
    by_crs = any(ranked_by(grid, row.stream) for grid in CRS_GRIDS)
    return ScoreSystem.CRS if by_crs else ScoreSystem.EOI


def _weighs(record: DrawRecord, draw: Draw) -> bool:
    """Say whether the note names each value that a page says otherwise: a person has weighed it."""
    old = record.draw
    said = [
        value
        for name in ("invitations", "score_min", "score_max", "profiles_from", "profiles_to")
        if (value := getattr(draw, name)) != getattr(old, name)
    ]
    said += {*draw.nocs} ^ {*old.nocs}
    plain = record.note.replace(",", "")
    return all(value is None or re.search(rf"\b{value}\b", plain) for value in said)


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    return "not known" if value is None else str(value)
