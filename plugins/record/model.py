"""The typed, immutable models of the record: the only truth about what a file may hold.

pydantic, because one class gives the strict parse with all faults at once, the JSON Schema and
the descriptions that the contributor's table and the error texts are made from.
"""

import re
from datetime import date
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field

_DAY = "a day written 'YYYY-MM-DD'"


def _day(value: object) -> object:
    # Strict mode takes only date objects; front matter holds text.
    written = isinstance(value, str) and re.fullmatch("[0-9]{4}-[0-9]{2}-[0-9]{2}", value)
    return date.fromisoformat(str(value)) if written else value


Day = Annotated[date, BeforeValidator(_day)]
# Front matter holds lists and plain words; only these two shapes are taken as tuples and enums.
type Many[T] = Annotated[tuple[T, ...], Field(strict=False)]
type Word[E] = Annotated[E, Field(strict=False)]
Address = Annotated[
    str,
    Field(
        pattern=r"^https?://[A-Za-z0-9.-]+(:[0-9]+)?([/?#][^\s<>\"]*)?$",
        description="an address, https://…",
    ),
]
Summary = Annotated[str, Field(min_length=10, max_length=160)]
Phrase = Annotated[str, Field(pattern=r"^\S(.*\S)?$", max_length=200)]
Slug = Annotated[str, Field(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$")]
DrawId = Annotated[
    str,
    Field(
        pattern=r"^[0-9]{4}-[0-9]{2}-[0-9]{2}-[a-z0-9-]+$",
        description="id of a draw: its day, its stream, the words of its target",
    ),
]


class Confidence(StrEnum):
    """Name how sure the record is of a draw or a change."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class DrawKind(StrEnum):
    """Name a general draw, or one aimed at some candidates."""

    GENERAL = "general"
    TARGETED = "targeted"


class ScoreSystem(StrEnum):
    """Name the score that a draw printed, if any."""

    EOI = "eoi"
    CRS = "crs"
    NONE = "none"


class AskedKind(StrEnum):
    """Name a kind of thing that a round asked of a person besides its target and its region."""

    EDUCATION = "education"
    EXPERIENCE = "experience"
    LANGUAGE = "language"
    PERMIT = "permit"
    OTHER = "other"


class Precision(StrEnum):
    """Name how exactly the day of a change is known."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class _Model(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        json_schema_serialization_defaults_required=True,
    )


class ScoreReading(_Model):
    """Scores of a draw as another source has them."""

    score_min: int | None = Field(
        ge=0, le=1200, description="lowest score; null: by that source no score was asked"
    )
    score_max: int | None = Field(None, ge=0, le=1200, description="top; null: no top")

    def __str__(self) -> str:
        return _range(self.score_min, self.score_max)


class WindowReading(_Model):
    """Days for making a profile as another source has them, or as they must have been."""

    profiles_from: Day | None = Field(None, description="first day; null: not known")
    profiles_to: Day | None = Field(None, description="last day; null: not known")

    def __str__(self) -> str:
        return _range(self.profiles_from, self.profiles_to)


class Asked(_Model):
    """One more thing that a round asked. The checker tests what `text` has a key of its own for."""

    kind: Word[AskedKind] = Field(description="education, experience, language, permit or other")
    text: Phrase = Field(description="what was asked, in a few words")
    degree: Literal["bachelor", "masters", "phd"] | None = Field(
        None, description="education: the lowest degree that served"
    )
    months: int | None = Field(
        None, ge=1, le=120, description="experience: the least months in the occupation"
    )
    language: Literal["english", "french"] | None = Field(None, description="language: which")
    clb: int | None = Field(None, ge=1, le=12, description="language: the lowest CLB or NCLC")
    permit: Literal["work", "study", "work_or_study"] | None = Field(
        None, description="permit: the one that had to be held, in Canada"
    )

    def __str__(self) -> str:
        return self.text


def _range(first: object, last: object) -> str:
    return "..".join("" if end is None else str(end) for end in (first, last))


class Draw(_Model):
    """One draw (round of invitations). Null means "not known", never zero."""

    date: Day = Field(description=f"day of the draw: {_DAY}")
    stream: Slug = Field(description="slug of the stream, for example ejo-foreign-worker")
    overlay: Slug | None = Field(
        None, description="slug of the pilot that it was a round of, for example redi-pilot"
    )
    held_until: Day | None = Field(
        None, description="last day of a round of several days, or of days in doubt"
    )
    kind: Word[DrawKind] = Field(description="general, or targeted at some candidates")
    target: Phrase | None = Field(None, description="who was meant, in a few words on one line")
    region: Phrase | None = Field(
        None,
        description="the region it was aimed at: one of checker/replay/places.py, or names of census divisions",
    )
    invitations: int | None = Field(
        ge=0, le=100_000, description="invitations issued; null: not printed"
    )
    score_system: Word[ScoreSystem] = Field(
        description="eoi, crs, or none where no score was printed"
    )
    score_min: int | None = Field(
        ge=0, le=1200, description="lowest score invited; null: not known"
    )
    score_max: int | None = Field(ge=0, le=1200, description="top of a closed range; null: no top")
    scores_disputed: Many[ScoreReading] = Field(
        (), description="other scores that a source prints: `score_min`, `score_max`"
    )
    profiles_from: Day | None = Field(
        None, description=f"first day a profile could be made: {_DAY}"
    )
    profiles_to: Day | None = Field(None, description=f"last day a profile could be made: {_DAY}")
    windows_disputed: Many[WindowReading] = Field(
        (),
        description="other days that a source prints, or that were meant: `profiles_from`, "
        "`profiles_to`",
    )
    profiles_scored: bool = Field(
        False, description="true: within these days profiles had to be scored, not made"
    )
    noc_version: Literal[2016, 2021] | None = Field(
        None, description="2016 (4 digits) or 2021 (5 digits)"
    )
    nocs_complete: bool | None = Field(
        None,
        description="true: the whole list; false: aimed at occupations but the list is partial or "
        "not known; null: not aimed at occupations",
    )
    nocs: Many[str] = Field((), description="NOC codes, each in quotes")
    nocs_assumed: bool = Field(
        False, description="true: a source only assumed the list, and nobody has read it"
    )
    asked: Many[Asked] = Field(
        (),
        description="what else the round asked of a person: `kind`, `text`, and what can be "
        "tested (`degree`, `months`, `language` and `clb`, `permit`)",
    )
    confidence: Word[Confidence] = Field(description="high, medium or low")
    sources: Many[Address] = Field(min_length=1, description="addresses, official first")
    recorded: Day | None = Field(
        None, description="day it was put into the record, where later draws were known already"
    )
    former_ids: Many[DrawId] = Field(
        (), description="ids it was published under before a correction, oldest first"
    )

    @property
    def year(self) -> int:
        """Return the year of the draw."""
        return self.date.year


class StreamText(_Model):
    """What a stream is or was, in our words; its name and its dates are the checker's."""

    summary: Summary = Field(description="one sentence")
    sources: Many[Address] = Field((), description="addresses, official first")


class OccupationText(_Model):
    """What people in an occupation do, in our words."""

    noc: str = Field(pattern=r"^[0-9]{5}$", description="NOC 2021 code in quotes")
    summary: Summary = Field(description="one sentence")


class Guide(_Model):
    """A guide for visitors."""

    title: str = Field(min_length=3, max_length=120, description="its title")
    summary: Summary = Field(description="one sentence")
    order: int = Field(ge=1, le=99, description="place in the list of guides")
    draws_matching: str | None = Field(
        None, description="a word: draws whose target has it are listed under the guide"
    )
    sources: Many[Address] = Field((), description="addresses, official first")


class StandingPage(_Model):
    """A page about the site."""

    title: str = Field(min_length=3, max_length=120, description="its title")
    summary: Summary = Field(description="one sentence")


class Change(_Model):
    """A change of the program or of its rules."""

    date: Day = Field(
        description=f"day of the change: {_DAY}; the first of a month or year known only so"
    )
    precision: Word[Precision] = Field(Precision.DAY, description="day, month or year")
    title: str = Field(min_length=3, max_length=160, description="its title")
    kind: Literal["rules", "intake", "program", "allocation", "points", "federal"] = Field(
        description="rules, intake, program, allocation, points or federal"
    )
    streams: Many[Slug] = Field((), description="slugs of the streams concerned")
    confidence: Word[Confidence] = Field(description="high, medium or low")
    sources: Many[Address] = Field((), description="addresses, official first")
    former_ids: Many[Slug] = Field(
        (), description="names that its file had before a correction, oldest first"
    )


class DataChange(_Model):
    """A change of the published data: what was added or corrected, and (in the body) why."""

    date: Day = Field(description=f"day of the change: {_DAY}")
    kind: Literal["added", "corrected", "removed", "format"] = Field(
        description="added, corrected, removed, or format where only the form of files changed"
    )
    title: str = Field(min_length=3, max_length=160, description="what changed, in a few words")
    draws: Many[str] = Field((), description="ids of the draws concerned")
    sources: Many[Address] = Field((), description="addresses that show it, official first")


class Translation(_Model):
    """A text of `content/` in another language, in a file beside the English one: `x.fr.md`."""

    english: str = Field(
        pattern=r"^[0-9a-f]{12}$",
        description="which English words it translates: `invoke translations` prints it",
    )
    title: str | None = Field(None, min_length=3, max_length=200, description="its title")
    summary: Summary | None = Field(None, description="one sentence")


class Review(_Model):
    """The days that stand for "now" on the pages, so that a build never reads the clock."""

    reviewed: Day = Field(description=f"day of the last review: {_DAY}")
    draws_known_to: Day = Field(description=f"last day whose draws are known: {_DAY}")
