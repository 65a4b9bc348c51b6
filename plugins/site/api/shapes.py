"""The shapes of what the API hands out: the JSON, its schemas and the CSV columns come from them.

A key is always there, `null` where the value is not known; no field has two types. A field may be
added; one that is there keeps its name, type and meaning as long as the path says `v1`.
"""

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from checker.base.citation import Standing
from checker.base.period import DayKind
from checker.rules.rule import Stage
from checker.streams.stream import Status
from plugins.record.model import Confidence, Day, Draw, DrawId, DrawKind, Precision, ScoreSystem
from plugins.record.rule_treatment import RuleTreatment

SCHEMA_VERSION = "1.3.0"

type Noc = Annotated[str, Field(pattern=r"^[0-9]{5}$")]
type OldNoc = Annotated[str, Field(pattern=r"^[0-9]{4}$")]
type Link = Annotated[str, Field(pattern=r"^https?://", description="a full address")]


class Shape(BaseModel):
    """A thing of the API."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", json_schema_serialization_defaults_required=True
    )


class Envelope[R](Shape):
    """Wrap what every JSON file of the API holds."""

    schema_version: str = Field(description="version of the shape of these files: 1.x.y")
    last_modified: Day = Field(description="day of the last change, known from the data")
    total: int = Field(ge=0, description="how many things `result` holds")
    result: R = Field(description="the list, or the one thing, asked for")


class Named(Shape):
    """Name something by its id."""

    id: DrawId


class DrawEntry(Draw, Named):
    """One draw, whole: the fields of its file in the record, and what follows from them."""

    note: str | None = Field(description="a note, in Markdown")
    grid: str | None = Field(
        description="points grid of `score_min`; scores of two grids are never comparable; "
        "null: no score was printed, or the grid is not known"
    )
    nocs_2021: tuple[Noc, ...] = Field(
        description="the NOC 2021 codes named, or those that the NOC 2016 codes named became"
    )
    last_modified: Day = Field(description="day of the draw, or of its last logged correction")
    url: Link


class DrawLine(Named):
    """One draw in the list of a stream or an occupation."""

    date: Day
    stream: str
    kind: DrawKind
    target: str | None
    region: str | None
    invitations: int | None = Field(description="null: not printed, never zero")
    score_system: ScoreSystem
    score_min: int | None
    score_max: int | None
    grid: str | None
    confidence: Confidence


class OccupationDraw(DrawLine):
    """One draw that named an occupation."""

    by_noc_2016: tuple[OldNoc, ...] = Field(
        description="the NOC 2016 codes it was named by; empty where the draw used NOC 2021"
    )


type StandingCode = Literal["official", "official_copy", "secondary", "doubtful"]


class CitedSource(Shape):
    """A text that a fact rests on: what it is, where, and how and when it was read."""

    title: str
    publisher: str
    section: str | None = Field(description="the part of it; null: the whole, or no name known")
    url: Link | None = Field(description="null: a law that is known by its name")
    archived: Link | None = Field(description="a copy that others keep; null: none known")
    read_on: Day | None = Field(description="day on which it was read; null: not known")
    standing: Standing = Field(description="how its text was read, in words for people")
    standing_code: StandingCode


class PhaseEntry(Shape):
    """The status of a stream from a day until its next phase."""

    start: Day
    status: Status
    note: str
    standing: Standing
    standing_code: StandingCode
    sources: tuple[str, ...] = Field(description="the addresses of `citations`")
    citations: tuple[CitedSource, ...]


class StreamEntry(Shape):
    """One stream of the program, open or closed."""

    slug: str
    title: str
    title_fr: str | None = Field(description="null: no French name of it is known")
    short: str
    family: str
    law: str | None = Field(description="the law that it rests on; null: none of its own was found")
    summary: str
    status: Status
    status_on: Day = Field(description="day of `status`: the last review of the record")
    phases: tuple[PhaseEntry, ...] = Field(description="oldest first")
    followed_by: tuple[str, ...] = Field(description="slugs of the streams that came after it")
    overlay_of: tuple[str, ...] = Field(
        description="slugs of the streams it ran over: its draws are also theirs"
    )
    pathways: tuple[str, ...] = Field(
        description="slugs of its pathways, where it has some: their draws are among its own"
    )
    pathway_of: str | None = Field(
        description="slug of the stream it is a pathway of: draws of that stream that name no "
        "pathway are among its own"
    )
    draws_total: int
    invitations_known: int = Field(description="sum of the known numbers of invitations")
    draws_without_invitations: int = Field(description="draws whose number is not known")
    first_draw: Day | None
    last_draw: Day | None
    sources: tuple[str, ...]
    url: Link


class StreamDetail(StreamEntry):
    """One stream with its description and its draws."""

    description: str = Field(description="in Markdown")
    draws: tuple[DrawLine, ...] = Field(description="newest first")


class OccupationEntry(Shape):
    """One occupation (unit group) of NOC 2021."""

    noc: Noc
    title: str
    title_fr: str
    teer: int = Field(ge=0, le=5)
    draws_total: int = Field(description="draws that named it, by its code or by an older one")
    last_draw: Day | None
    url: Link


class GroupEntry(Shape):
    """A group of NOC 2021 above an occupation."""

    level: str
    code: str
    title: str
    title_fr: str


class OldOccupationEntry(Shape):
    """A NOC 2016 unit group that an occupation came from."""

    noc_2016: OldNoc
    title: str


class WageEntry(Shape):
    """Hourly wages in CAD of one occupation in one region."""

    region_code: str
    region: str
    low: float | None
    median: float | None
    high: float | None
    release: int = Field(description="year of the release")


class LicenceEntry(Shape):
    """A note on a licence or compulsory trade: guidance for a warning, not a legal list."""

    rule: str
    scope: str
    occupation: str
    regulator: str
    confidence: str
    note: str | None


class NamingRule(Shape):
    """A rule whose list of occupations has this one on it; the rule says what that means."""

    rule: str
    stream: str
    list_name: str


class OccupationDetail(OccupationEntry):
    """One occupation with its groups, titles, wages, lists and draws."""

    summary: str | None
    groups: tuple[GroupEntry, ...] = Field(description="broadest first")
    noc_2016: tuple[OldOccupationEntry, ...]
    open_streams: tuple[str, ...] = Field(
        description="slugs of the streams open on the day of the last review that take offers in it"
    )
    named_by_rules: tuple[NamingRule, ...]
    job_titles: tuple[str, ...] = Field(description="in English; the best known first")
    wages: tuple[WageEntry, ...]
    licences: tuple[LicenceEntry, ...]
    draws: tuple[OccupationDraw, ...] = Field(description="newest first")


class RuleEntry(Shape):
    """One criterion of one stream: what it says, its days, its source and how sure we are."""

    id: str
    stream: str
    title: str
    kind: Literal["decidable", "officer", "process"]
    place: RuleTreatment = Field(description="what the checker does with it")
    first: Day = Field(description="first day known to be in force")
    last: Day | None = Field(description="last day known to be in force; null: open")
    earlier_perhaps: bool = Field(description="perhaps in force before `first` too")
    later_perhaps: bool = Field(description="perhaps in force after `last` too")
    first_known_by: DayKind | None = Field(
        description="how `first` is known; null: the record does not say"
    )
    first_why: str | None = Field(description="why `first` is inferred, and when a text was read")
    standing: Standing = Field(description="how sure the rule is, whatever its sources are")
    standing_code: StandingCode
    requirement: str = Field(description="the requirement it is part of")
    section: str | None = Field(
        description="where the requirement stands in the law; null: not read, and not named by the page"
    )
    stage: Stage
    route: str | None = Field(description="the route of the stream it belongs to, if any")
    one_is_enough: bool = Field(
        description="true: one of the rules of the requirement is enough; false: all are needed"
    )
    says: str = Field(description="what it says, in our words")
    note: str | None
    questions: tuple[str, ...] = Field(description="questions of the checker that decide it")
    sources: tuple[str, ...] = Field(description="the addresses of `citations`")
    citations: tuple[CitedSource, ...]


class ProgramChange(Shape):
    """A change of the program or of its rules."""

    id: str
    date: Day
    precision: Precision = Field(description="how exactly the day is known")
    kind: str
    title: str
    text: str = Field(description="in Markdown")
    streams: tuple[str, ...]
    confidence: Confidence
    sources: tuple[str, ...]
    former_ids: tuple[str, ...] = Field(description="ids that it had before a correction")
    url: Link


class LogEntry(Shape):
    """One entry of the log of the data: what was added or corrected, and why."""

    date: Day
    kind: Literal["added", "corrected", "removed", "format"]
    title: str
    why: str = Field(description="in Markdown")
    draws: tuple[str, ...] = Field(description="ids of the draws concerned")
    sources: tuple[str, ...] = Field(description="addresses that show it")


class SyncEntry(Named):
    """What a copy of the record compares: a draw whose `sha256` differs has changed."""

    date: Day
    last_modified: Day
    sha256: str = Field(
        pattern=r"^[0-9a-f]{64}$", description="of the file `draws/<id>.json`, byte for byte"
    )
    json_url: Link
