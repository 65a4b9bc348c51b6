"""The rows of a page beside the draws of the record: new, changed, gone, or not to be told.

A row and a draw are one where day, stream and target agree; where the page does not name the
target in words that the record knows, by their figures. Nothing that a page leaves out is a change,
and nothing that the record has is dropped in silence.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from checker.points import CRS_GRIDS, ranked_by
from plugins.contribute.page_import.findings import Look, PageRow, Rows, Unread
from plugins.contribute.page_import.pairing import MOST_DAYS_APART
from plugins.contribute.page_import.targets import Said, meaning, same_target
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw, ScoreSystem


@dataclass(frozen=True, slots=True)
class DrawChange:
    """Store a draw of the record, what a row says otherwise of it, and that row."""

    record: DrawRecord
    draw: Draw
    row: PageRow

    def __str__(self) -> str:
        return "; ".join(
            f"{name} {_shown(getattr(self.record.draw, name))} → {_shown(getattr(self.draw, name))}"
            for name in Draw.model_fields
            if name != "sources" and getattr(self.record.draw, name) != getattr(self.draw, name)
        )


@dataclass(slots=True)
class Comparison:
    """Store what pages say beside the record.

    `gone`: draws between the first and the last row of their page that have no row; `before`: how
    many of a stream are older than its first row, or have no table at all, with that day.
    """

    new: list[PageRow] = field(default_factory=list)
    changed: list[DrawChange] = field(default_factory=list)
    weighed: list[DrawChange] = field(default_factory=list)
    gone: list[DrawRecord] = field(default_factory=list)
    before: dict[tuple[str, date | None], int] = field(default_factory=dict)
    looks: list[Look] = field(default_factory=list)
    same: int = 0


@dataclass(frozen=True, slots=True)
class ReadPages:
    """Store what was read of one page, and its address."""

    address: str
    found: Rows


def compare(rows: Sequence[PageRow], pages: Sequence[ReadPages], dataset: Dataset) -> Comparison:
    """Compare the rows of all pages with the record."""
    looks = [look for page in pages for look in page.found.looks]
    pairing = _Comparison(dataset, Comparison(looks=looks))
    pairing.pair(rows)
    for page in pages:
        pairing.look_for_gone(page)
    return pairing.result


class _Comparison:
    """Find the draw of each row; what is paired is paired once."""

    def __init__(self, dataset: Dataset, result: Comparison) -> None:
        self.dataset, self.result = dataset, result
        self._days: dict[tuple[date, str], list[DrawRecord]] = defaultdict(list)
        for record in dataset.draws:
            self._days[record.draw.date, record.draw.stream].append(record)
        self._free = {record.id for record in dataset.draws}
        # The pages, without fragments, that have a row for a draw.
        self._at: dict[str, set[str]] = defaultdict(set)
        # What pages say against each other, by its words: the place, and whether a note weighs it.
        self._against: dict[str, tuple[str, bool]] = {}

    def pair(self, rows: Sequence[PageRow]) -> None:
        by_day: dict[tuple[date, str], list[PageRow]] = defaultdict(list)
        for row in rows:
            by_day[row.day, row.stream].append(row)
        for key, group in by_day.items():
            left = group
            # What a row says of everybody or nobody goes by its figures before its target.
            for fits in (_same_in_all, _same_figures):
                left = self._pair_by(fits, left, self._days[key])
            astray = [row for row in left if row.misplaced]
            left = self._pair_by_target([row for row in left if not row.misplaced], self._days[key])
            by_day[key] = [*self._pair_last(left, self._days[key]), *astray]
        # Only now is it known which draws no row is about.
        for key, group in by_day.items():
            unpaired = {id(row) for row in group}
            own = (row for row in rows if (row.day, row.stream) == key)
            self._sort_out(group, [row for row in own if id(row) not in unpaired])
        for said, (place, weighed) in self._against.items():
            if not weighed:
                self.result.looks.append(Look(place, said, "look at both pages"))

    def _pair_by(
        self, fits: Callable[[PageRow, Draw], bool], rows: list[PageRow], records: list[DrawRecord]
    ) -> list[PageRow]:
        left = []
        for row in rows:
            record = next((r for r in records if r.id in self._free and fits(row, r.draw)), None)
            if record:
                self._paired(row, record)
            else:
                left.append(row)
        return left

    def _pair_by_target(self, rows: list[PageRow], records: list[DrawRecord]) -> list[PageRow]:
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

    def _pair_last(self, rows: list[PageRow], records: list[DrawRecord]) -> list[PageRow]:
        """Pair the one row and the one draw left of a day, unless the row names another target."""
        free = [record for record in records if record.id in self._free]
        if len(rows) != 1 or len(free) != 1:
            return rows
        target = rows[0].target
        other = (target.words or target.said is Said.SOMEBODY) and free[0].draw.target is None
        if target.silent and not other:
            self._paired(rows[0], free[0])
            return []
        return rows

    def _paired(self, row: PageRow, record: DrawRecord) -> None:
        self._free.discard(record.id)
        self._at[record.id] |= {source.partition("#")[0] for source in row.sources}
        if row.misplaced:
            self._look(row, row.misplaced, f"the draw is recorded as {record.id}")
        if gone := _turned_to_nothing(row, record):
            self._look(
                row, f"it no longer prints {gone}, which {record.id} has", "the record stays"
            )
        if row.target.said is Said.UNKNOWN and record.draw.target:
            found = f"who was meant, “{row.target.words}”, is no target that is known"
            self._look(row, found, f"its figures are those of {record.id}")
        for slip in row.slips if not record.note else ():
            self._look(row, slip, f"it is recorded as {record.id}")
        if row.codes_in_doubt:
            self._slips(row, ())
        self._weigh(row, _weighed_words(record))
        draw = _with(record.draw, row)
        if draw == record.draw:
            self.result.same += 1
            return
        change = DrawChange(record, draw, row)
        if _weighs(record, draw):
            self.result.weighed.append(change)
        elif _both_differ(record.draw, draw):
            fix = "score and count both differ: another draw, or headings exchanged; look at both"
            self._look(row, f"it may be {record.id}: {change}", fix)
        else:
            self.result.changed.append(change)
            self._slips(row, row.slips if record.note else ())

    def _weigh(self, row: PageRow, note: str) -> None:
        plain = note.replace(",", "")
        for said, figure in row.against:
            place, weighed = self._against.get(said, (row.place, False))
            self._against[said] = place, weighed or bool(re.search(rf"\b{figure}\b", plain))

    def _slips(self, row: PageRow, slips: Iterable[str]) -> None:
        """Name what stands oddly on the page, in its figures and in its list of codes."""
        for slip in dict.fromkeys((*slips, *row.listed)):
            self._look(row, slip, "compare it with the page")

    def _look(self, row: PageRow, found: str, fix: str) -> None:
        self.result.looks.append(Look(row.place, found, fix))

    def _sort_out(self, rows: list[PageRow], paired: list[PageRow]) -> None:
        seen = [*paired]
        for row in rows:
            twin = next(iter(self._twins(row)), None)
            words = row.target.words
            if any(_alike(row, other) for other in seen):
                found, fix = "the same row a second time", "one draw or two cannot be told"
            elif row.misplaced:
                found, fix = row.misplaced, "whose it is cannot be told; no draw is proposed"
            elif twin:
                self._free.discard(twin.id)
                self._at[twin.id] |= {source.partition("#")[0] for source in row.sources}
                if re.search(rf"\b{row.day}\b", twin.note):
                    self.result.same += 1
                    continue
                found = f"it may be {twin.id}, which no other row is about"
                fix = "whether that draw or another cannot be told; look at both"
            elif row.unsure:
                found, fix = (
                    row.unsure,
                    "look at the tables; add the draw with new-draw if it is one",
                )
            elif other := self._recorded(row):
                found = f"a second row of the day and target of {other.id}"
                fix = "one draw or two cannot be told; add it with new-draw if it is another"
            elif row.target.said is Said.SOMEBODY:
                found = "a targeted draw, and who was meant is not printed"
                fix = "import the post with it, or add the draw with new-draw"
            elif row.target.vague and row.printed:
                found = f"who was meant, “{words}”: the post names the communities"
                fix = "import the post with it, or add the draw with new-draw"
            elif row.target.said is Said.UNKNOWN:
                found = f"who was meant, “{words}”, is no target that is known"
                fix = "add the draw with new-draw"
            else:
                seen.append(row)
                self.result.new.append(row)
                self._slips(row, row.slips)
                self._weigh(row, "")
                continue
            self._look(row, found, fix)

    def _recorded(self, row: PageRow) -> DrawRecord | None:
        """Return the draw of a row's day and target, which another row is about."""
        records = self._days[row.day, row.stream]
        return next((record for record in records if _same_target(row, record.draw)), None)

    def _twins(self, row: PageRow) -> Iterable[DrawRecord]:
        """Yield draws that no row is about and that this one may be: near in time and figures."""
        for record in self.dataset.by_stream[row.stream]:
            draw = record.draw
            near = _equal_figures(row, draw) and abs((draw.date - row.day).days) <= MOST_DAYS_APART
            same = draw.date == row.day and _same_target(row, draw)
            if record.id in self._free and (near or same):
                yield record
        # Under the heading of another stream, as where two headings are exchanged.
        for record in self.dataset.draws:
            draw = record.draw
            if (
                draw.date == row.day
                and record.id in self._free
                and _equal_figures(row, draw)
                and _same_target(row, draw)
            ):
                yield record

    def look_for_gone(self, page: ReadPages) -> None:
        """Name the draws that cite a page and have no row on it.

        A row that cannot be read is of one draw at most: all others are named all the same.
        """
        found = page.found
        rows = [*found.rows, *(row for post in found.posts for row in post.rows)]
        first: dict[str, date] = {}
        for row in rows:
            if not row.misplaced:
                first[row.stream] = min(row.day, first.get(row.stream, row.day))
        unread = [*found.unread]
        for record in reversed(self.dataset.draws):
            draw = record.draw
            cites = any(source.partition("#")[0] == page.address for source in draw.sources)
            if not cites or page.address in self._at[record.id]:
                continue
            may_be = next((item for item in unread if _may_be(item, draw)), None)
            if may_be:
                unread.remove(may_be)
                continue
            # A post may say a round in words that are not read; it is there all the same.
            said = (day - draw.date for day, stream in found.named if stream == draw.stream)
            if any(0 <= later.days <= MOST_DAYS_APART for later in said):
                words = f"{record.id} is not read there, though its stream is named"
                where = f"the posts of {draw.date} and the days after"
                self.result.looks.append(Look(where, words, "compare the posts with the draw"))
                continue
            if draw.stream in first and draw.date >= first[draw.stream]:
                self.result.gone.append(record)
            elif not found.days or record.id in self._free:
                key = draw.stream, first.get(draw.stream)
                self.result.before[key] = self.result.before.get(key, 0) + 1


def _equal_figures(row: PageRow, draw: Draw) -> bool:
    return (
        row.invitations is not None
        and draw.invitations == row.invitations
        and (draw.score_min, draw.score_max) == row.scores
    )


def _may_be(unread: Unread, draw: Draw) -> bool:
    return all(
        known is None or known == own
        for known, own in (
            (unread.day, draw.date),
            (unread.stream, draw.stream),
            (unread.invitations, draw.invitations),
        )
    )


def _turned_to_nothing(row: PageRow, record: DrawRecord) -> str:
    """Return the figures of a draw that its row prints as none, those that the note weighs left out."""
    names = {
        "invitations": "the count",
        "score_min": "the score",
        "profiles_from": "the window",
        "target": "who was meant",
    }
    return " and ".join(
        words
        for name, words in names.items()
        if name in row.nothing
        and (value := getattr(record.draw, name)) is not None
        and not re.search(rf"\bN/A\b|\b{value}\b|not (?:printed|on the)", record.note)
        and not (
            name == "score_min" and any(r.score_min is None for r in record.draw.scores_disputed)
        )
    )


def _both_differ(old: Draw, new: Draw) -> bool:
    """Return whether score and count are both others than the record's, none of them new to it."""
    return all(
        value is not None and value != getattr(new, name)
        for name, value in (("score_min", old.score_min), ("invitations", old.invitations))
    )


def _same_in_all(row: PageRow, draw: Draw) -> bool:
    return _same_target(row, draw) and _same_figures(row, draw)


def _same_target(row: PageRow, draw: Draw) -> bool:
    if draw.target is None:
        return row.target.said in (Said.EVERYBODY, Said.NOTHING)
    return row.target.said is Said.NAMED and same_target(row.target.meaning, meaning(draw.target))


def _same_figures(row: PageRow, draw: Draw) -> bool:
    """Return whether nothing that the row prints differs; a row that names a target is not this one's."""
    return (row.target.silent or _same_target(row, draw)) and _with(draw, row) == draw


def _alike(one: PageRow, other: PageRow) -> bool:
    """Return whether two rows of a day and stream print the same."""
    return (one.target, one.invitations, one.scores) == (
        other.target,
        other.invitations,
        other.scores,
    )


def _with(draw: Draw, row: PageRow) -> Draw:
    """Return a draw with what a row prints; what it does not print stays."""
    update: dict[str, Any] = {}  # as pydantic's model_copy takes it
    if row.invitations is not None:
        update["invitations"] = row.invitations
    if row.scores[0] is not None:
        update["score_min"], update["score_max"] = row.scores
        update["score_system"] = score_system(row)
    if row.profiles[0] is not None:
        update["profiles_from"], update["profiles_to"] = row.profiles
    elif row.profiles[1] is not None and draw.profiles_to is None:
        update["profiles_to"] = row.profiles[1]
    if row.until is not None:
        update["held_until"] = row.until
    if row.codes and {*row.codes} != {*draw.nocs} and draw.target:
        update["nocs"], update["nocs_complete"] = row.codes, True
        update["noc_version"] = 2021 if len(row.codes[0]) == 5 else 2016
    return draw.model_copy(update=update)


def score_system(row: PageRow) -> ScoreSystem:
    """Return the system of the score that a row prints."""
    if row.scores[0] is None:
        return ScoreSystem.NONE
    by_crs = any(ranked_by(grid, row.stream) for grid in CRS_GRIDS)
    return ScoreSystem.CRS if by_crs else ScoreSystem.EOI


def _weighs(record: DrawRecord, draw: Draw) -> bool:
    """Return whether the note names each value that a page says otherwise: a person has weighed it."""
    old = record.draw
    said = [
        value
        for name in ("invitations", "score_min", "score_max", "profiles_from", "profiles_to")
        if (value := getattr(draw, name)) != getattr(old, name)
    ]
    said += {*draw.nocs} ^ {*old.nocs}
    plain = _weighed_words(record).replace(",", "")
    return all(value is None or re.search(rf"\b{value}\b", plain) for value in said)


def _weighed_words(record: DrawRecord) -> str:
    """Return what a person has written of other figures: the note, and the readings in dispute."""
    draw = record.draw
    readings = (*draw.scores_disputed, *draw.windows_disputed)
    return " ".join([record.note, *map(str, readings)])


def _shown(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(str, value))}]"
    return "not known" if value is None else str(value)
