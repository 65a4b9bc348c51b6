"""Where a person starts in the checker: which streams are asked about, for which day, what comes first."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from checker.pathways import pathways_of, stream
from checker.questions import OFFER_NOC
from checker.streams.stream import Status, Stream
from plugins.site.formatting import Formatter

_EXPRESSIONS = (
    "ejo-foreign-worker",
    "ejo-international-student",
    "ejo-in-demand-skills",
    "masters-graduate",
    "phd-graduate",
)
_EXPRESS_ENTRY = ("human-capital-priorities", "french-speaking-skilled-worker", "skilled-trades")
_ENDED = (Status.TRANSITION, Status.CLOSED)


@dataclass(frozen=True, slots=True)
class StartingPoint:
    """Store what follows from what a person is.

    `streams` are asked about, all of them where there is none; where `one_of` is set, a person
    narrows them to the one that was theirs. `on` is the day to decide for, today where it is None.
    `answers` are what choosing it says. `first` names the question that comes first, with its group.
    """

    slug: str
    title: str
    explained: str
    streams: tuple[str, ...] = ()
    on: date | None = None
    one_of: bool = False
    answers: Mapping[str, bool] = field(default_factory=dict)
    first: str = ""


def starting_points(words: Formatter, today: date) -> tuple[StartingPoint, ...]:
    """Return the starting points as of a day, in the words of a language."""
    _ = words.translate
    former = (last_day(stream(slug), today) for slug in (*_EXPRESSIONS, *_EXPRESS_ENTRY))
    before = min(filter(None, former), default=today)
    as_it_stood = _(
        "The streams of that time, as they stood on {day}, the last day before they were revoked."
    ).format(day=words.day(before))
    return (
        StartingPoint(
            "job-offer",
            _("I have a job offer in Ontario"),
            _(
                "Two of today's pathways are for job offers: the code of the occupation decides which."
            ),
            ("ontario-workforce-priority-teer-0-3", "ontario-workforce-priority-teer-4-5"),
            answers={"has_job_offer": True},
            first=OFFER_NOC.name,
        ),
        StartingPoint(
            "graduate",
            _("I studied in Ontario"),
            _(
                "Today a graduate needs a job offer as well; a recent credential of Ontario makes "
                "other conditions lighter."
            ),
            ("ontario-workforce-priority-teer-0-3",),
            first="ontario_credential",
        ),
        StartingPoint(
            "physician",
            _("I am a self-employed physician"),
            _("This pathway needs no job offer."),
            ("ontario-workforce-priority-physician",),
            answers={"is_self_employed_physician": True},
            first="physician_noc",
        ),
        StartingPoint(
            "express-entry",
            _("I have an Express Entry profile"),
            as_it_stood,
            _EXPRESS_ENTRY,
            before,
            one_of=True,
            answers={"ee_profile_valid": True},
            first="ee_profile_valid",
        ),
        StartingPoint(
            "withdrawn",
            _("My expression of interest was withdrawn in 2026"),
            as_it_stood,
            _EXPRESSIONS,
            before,
            one_of=True,
            first=OFFER_NOC.name,
        ),
        StartingPoint(
            "everything",
            _("I want to see everything"),
            _("Every pathway of today; any other day as well."),
        ),
    )


def checker_link(asked: Stream, on: date | None = None) -> str:
    """Return the path of the checker, asked about a stream on a day, today where it is None."""
    day = f"&on={on}" if on else ""
    return f"/checker/#stream={','.join(pathways_of((asked.slug,)))}{day}"


def offer_link(noc: str) -> str:
    """Return the path of the checker for somebody with an offer in an occupation."""
    return f"/checker/#start=job-offer&{OFFER_NOC.name}={noc}"


def last_day(asked: Stream, today: date) -> date | None:
    """Return the last day before a stream that is closed today began to end; None where it is not."""
    if asked.there_on(today):
        return None
    return min(phase.start for phase in asked.phases if phase.status in _ENDED) - timedelta(1)
