"""The page of the checker: where to start, and every question, made from the objects that decide."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from checker.answers.questionnaire import questions
from checker.answers.report import check
from checker.base.facts import EARLIEST, LATEST, Fact
from checker.pathways import PATHWAYS, stream
from checker.questions import GROUPS
from checker.reference.tables import Reference
from checker.rules.rule import Pathway
from checker.streams.stream import Status, Stream
from plugins.browser_runtime import Runtime
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.formatting import Formatter
from plugins.site.pages.page import Page
from plugins.site.pages.starting_points import StartingPoint, starting_points

type Json = dict[str, object]


@dataclass(frozen=True, slots=True)
class QuestionStep:
    """Store what is asked together: one question, or some under a heading of their own."""

    facts: tuple[Fact, ...]
    title: str = ""

    @property
    def name(self) -> str:
        """Return the name of its first question, which is in no other step."""
        return self.facts[0].name


@dataclass(frozen=True, slots=True)
class QuestionGroup:
    """Store the steps of one group of questions."""

    title: str
    steps: tuple[QuestionStep, ...]


@dataclass(frozen=True, slots=True)
class CheckerView:
    """Store what the checker's page needs: its runtime, its questions, its rules, its day.

    `first` and `first_of_streams` name, by starting point and by stream, what is asked of somebody
    who has not answered anything yet.
    `earliest` and `latest` bound every date that is typed.
    """

    runtime: Runtime
    starts: tuple[StartingPoint, ...]
    first: Mapping[str, tuple[str, ...]]
    first_of_streams: Mapping[str, tuple[str, ...]]
    groups: tuple[QuestionGroup, ...]
    modelled: tuple[tuple[Stream, Pathway], ...]
    today: date
    words: Formatter
    earliest: date = EARLIEST
    latest: date = LATEST

    def starts_json(self) -> dict[str, Json]:
        """Return what scripts need of each starting point, by its slug."""
        return {
            start.slug: {
                "title": start.title,
                "streams": start.streams,
                "one_of": start.one_of,
                "on": start.on and start.on.isoformat(),
                "answers": start.answers,
                "first": start.first,
                "questions": self.first[start.slug],
            }
            for start in self.starts
        }

    def statuses_json(self) -> dict[str, str]:
        """Return the words of each status."""
        return {status.value: self.words.status(status) for status in Status}

    def streams_json(self) -> dict[str, Json]:
        """Return what scripts need of every stream that can be asked about, by its slug."""
        _ = self.words.translate
        return {
            item.slug: {
                "title": _(item.title),
                "short": _(item.short),
                "questions": self.first_of_streams[item.slug],
            }
            for item, _pathway in self.modelled
        }


def checker_page(dataset: Dataset, site: Site, runtime: Runtime) -> Page:
    """Return the page of the checker."""
    _ = site.words.translate
    starts = starting_points(site.words, dataset.today)
    reference = dataset.tables.checker
    modelled = tuple((stream(pathway.slug), pathway) for pathway in PATHWAYS)
    return Page(
        "/checker/",
        "checker.html",
        _("Check yourself"),
        _(
            "See which criteria you meet, why, and where each rule stands. Nothing leaves your device."
        ),
        CheckerView(
            runtime,
            starts,
            {start.slug: _first_questions(start, dataset.today, reference) for start in starts},
            {item.slug: _first_of_stream(item, dataset.today, reference) for item, _ in modelled},
            question_groups(_),
            modelled,
            dataset.today,
            site.words,
        ),
    )


def _first_questions(start: StartingPoint, today: date, reference: Reference) -> tuple[str, ...]:
    report = check(start.answers, start.on or today, reference, start.streams or None)
    return report.next_questions


def _first_of_stream(asked: Stream, today: date, reference: Reference) -> tuple[str, ...]:
    """Return what a stream asks first: where it takes nobody now, what it asked when it last did."""
    eves = (phase.start - timedelta(1) for phase in asked.phases)
    days = [day for day in (today, *eves) if day <= today and asked.status(day) is Status.OPEN]
    return check({}, max(days, default=today), reference, (asked.slug,)).next_questions


def question_groups(
    _: Callable[[str], str], wanted: Collection[str] | None = None
) -> tuple[QuestionGroup, ...]:
    """Return every question, or those `wanted` by name, in the groups and steps in which they are met."""
    facts = {fact.name: fact for fact in questions() if wanted is None or fact.name in wanted}
    in_order = sorted(facts, key=lambda name: name in _LAST)
    steps = {name: QuestionStep((facts[name],)) for name in in_order}
    for place, (title, names) in _asked_together(_).items():
        asked = tuple(facts[name] for name in names if name in facts)
        if len(asked) < 2:
            continue
        at = place if place in facts else asked[0].name
        steps[at] = QuestionStep(asked, title)
        for fact in asked:
            if fact.name != at:
                del steps[fact.name]
    grouped = (
        QuestionGroup(
            _(group), tuple(step for at, step in steps.items() if facts[at].group == group)
        )
        for group in GROUPS
    )
    return tuple(group for group in grouped if group.steps)


# What most people need not answer, once the rest of its group is.
_LAST = ("ontario_credential",)


def _asked_together(_: Callable[[str], str]) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return what is asked together, by the question in whose place it stands: heading and names."""
    return {
        "lives_in": (_("Where you live"), ("lives_in", "current_status", "status_valid")),
        "offer_is_full_time": (_("The job"), ("offer_is_full_time", "offer_is_permanent")),
        "offer_region": (
            _("Place and pay"),
            ("work_division", "offer_region", "offer_wage_hourly"),
        ),
        "employer_portal_registered": (
            _("The employer"),
            (
                "employer_portal_registered",
                "employer_years_active",
                "employer_has_ontario_premises",
            ),
        ),
        "employer_revenue_last_year": (
            _("The size of the employer"),
            ("employer_revenue_last_year", "employer_revenue_year_before", "employer_staff"),
        ),
        "noc_requires_ontario_licence": (
            _("A licence for the job"),
            ("noc_requires_ontario_licence", "licence_valid"),
        ),
        "education_level": (
            _("Your highest education"),
            ("education_level", "education_in_canada", "has_eca", "eca_date"),
        ),
        "ontario_credential": (
            _("A credential from Ontario"),
            ("ontario_credential", "ontario_credential_date"),
        ),
        "english_test": (_("English test"), _language("english")),
        "french_test": (_("French test"), _language("french")),
        "partner_language_test": (
            _("English or French test of the partner"),
            ("partner_language_test", *_abilities("partner"), "partner_test_date"),
        ),
    }


def _language(name: str) -> tuple[str, ...]:
    return (f"{name}_test", *_abilities(name), f"{name}_test_date")


def _abilities(name: str) -> Iterator[str]:
    return (f"{name}_{ability}" for ability in ("reading", "writing", "listening", "speaking"))
