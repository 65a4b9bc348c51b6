"""Past rounds of invitations, typed; CSV text in. What a page does not print is not known, never zero."""

import csv
from datetime import date
from enum import StrEnum
from functools import cached_property
from io import StringIO

from checker.base.frozen import Frozen
from checker.base.phrases import Template, Value

# The columns of the CSV text, in its order. Codes are apart by spaces, readings by `|`.
COLUMNS = (
    "id",
    "day",
    "until",
    "stream",
    "targeted",
    "target",
    "region",
    "system",
    "scores",
    "windows",
    "noc_version",
    "nocs_complete",
    "nocs",
    "asked",
    "confidence",
)
# The ends of a range: `440..446`, `53..` without a top, `..2021-06-29` without a first day.
TO = ".."
OR = "|"
# What was asked: its kind, what can be tested of it, and its words, `language:french 5:French …`.
PART = ":"


class System(StrEnum):
    """Name the score that a round printed, if any."""

    EOI = "eoi"
    CRS = "crs"
    NONE = "none"


RANGE = Template("{least} to {most}")
_OR_MORE = Template("{least} or more")
_NO_DAY = Template("a day that is not known")


class Scores(Frozen):
    """Store one reading of the scores taken; `most` is None where there is no top."""

    least: int
    most: int | None

    @cached_property
    def said(self) -> Value:
        """Say which scores were taken."""
        if self.most is None:
            return _OR_MORE(least=self.least)
        return RANGE(least=self.least, most=self.most)


class Window(Frozen):
    """Store one reading of the days on which a profile had to be made; None where not known."""

    first: date | None
    last: date | None

    @cached_property
    def said(self) -> Value:
        """Say on which days a profile had to be made."""
        return RANGE(least=self.first or _NO_DAY, most=self.last or _NO_DAY)


class RoundAsked(Frozen):
    """Store one more thing that a round asked: its kind, what can be tested of it, and its words.

    `detail` is empty where nothing can be tested. Education: the lowest degree (`bachelor`);
    experience: months (`6`); language: which, and the lowest level (`french 5`); permit: `work`,
    `study` or `work_or_study`.
    """

    kind: str
    detail: str
    text: str


class Round(Frozen):
    """Store one past round. Several `scores` or `windows` are readings that contradict each other.

    `until` is the last day on which it may have been held, or was. `nocs_complete`: True for the
    whole list, False where it was aimed at occupations and the list is partial or not known, None
    where it was not aimed at occupations. `asked` is what else it asked for.
    """

    id: str
    day: date
    until: date
    stream: str
    targeted: bool
    target: str
    region: str
    system: System
    scores: tuple[Scores, ...]
    windows: tuple[Window, ...]
    noc_version: int | None
    nocs_complete: bool | None
    nocs: frozenset[str]
    asked: tuple[RoundAsked, ...]
    confidence: str

    def as_of(self, stream: str) -> "Round":
        """Return the round as if it had been of another stream, such as a pathway of its own."""
        values = dict(self.__dict__)
        values["stream"] = stream
        return Round(**values)


def parse_rounds(csv_text: str) -> tuple[Round, ...]:
    """Parse rounds in the order of the text.

    Raises KeyError where a column is missing, ValueError where a value is none of its kind.
    """
    return tuple(_round(row) for row in csv.DictReader(StringIO(csv_text)))


def _round(row: dict[str, str]) -> Round:
    day = date.fromisoformat(row["day"])
    return Round(
        row["id"],
        day,
        _day(row["until"]) or day,
        row["stream"],
        _YES_NO[row["targeted"]],
        row["target"],
        row["region"],
        System(row["system"]),
        tuple(_scores(text) for text in _parts(row["scores"], OR)),
        tuple(_window(text) for text in _parts(row["windows"], OR)),
        int(row["noc_version"]) if row["noc_version"] else None,
        _YES_NO[row["nocs_complete"]] if row["nocs_complete"] else None,
        frozenset(row["nocs"].split()),
        tuple(RoundAsked(*text.split(PART, 2)) for text in _parts(row["asked"], OR)),
        row["confidence"],
    )


_YES_NO = {"yes": True, "no": False}


def _parts(text: str, by: str) -> tuple[str, ...]:
    return tuple(text.split(by)) if text else ()


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _scores(text: str) -> Scores:
    least, most = text.split(TO)
    return Scores(int(least), int(most) if most else None)


def _window(text: str) -> Window:
    first, last = text.split(TO)
    return Window(_day(first), _day(last))
