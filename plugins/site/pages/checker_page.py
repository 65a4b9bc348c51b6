"""The page of the checker: where to start, and every question, made from the objects that decide."""

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

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

    `first` names by starting point what is asked of somebody who has not answered anything yet.
    `earliest` and `latest` bound every date that is typed.
    """

    runtime: Runtime
    starts: tuple[StartingPoint, ...]
    first: Mapping[str, tuple[str, ...]]
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
        """Return the names of every stream that can be asked about, by its slug."""
        _ = self.words.translate
        return {
            item.slug: {"title": _(item.title), "short": _(item.short)}
            for item, _pathway in self.modelled
        }


def checker_page(dataset: Dataset, site: Site, runtime: Runtime) -> Page:
    """Return the page of the checker."""
    _ = site.words.translate
    starts = starting_points(site.words, dataset.today)
    reference = dataset.tables.checker
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
            question_groups(_),
            tuple((stream(pathway.slug), pathway) for pathway in PATHWAYS),
            dataset.today,
            site.words,
        ),
    )


def _first_questions(start: StartingPoint, today: date, reference: Reference) -> tuple[str, ...]:
    report = check(start.answers, start.on or today, reference, start.streams or None)
    return report.next_questions


def question_groups(
    _: Callable[[str], str], wanted: Collection[str] | None = None
) -> tuple[QuestionGroup, ...]:
    """Return every question, or those `wanted` by name, in the groups and steps in which they are met."""
    facts = {fact.name: fact for fact in questions() if wanted is None or fact.name in wanted}
    together: dict[str, QuestionStep] = {}
    for title, names in _asked_together(_):
        asked = tuple(facts[name] for name in names if name in facts)
        for fact in asked:
            together[fact.name] = QuestionStep(asked, title if len(asked) > 1 else "")
    # What is asked together stands where the first of it would.
    steps = dict.fromkeys(together.get(name) or QuestionStep((facts[name],)) for name in facts)
    grouped = (
        QuestionGroup(_(group), tuple(step for step in steps if step.facts[0].group == group))
        for group in GROUPS
    )
    return tuple(group for group in grouped if group.steps)


def _asked_together(_: Callable[[str], str]) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return what is asked together: its heading, and the names of its questions."""
    return (
        (_("Where you live"), ("lives_in", "current_status", "status_valid")),
        (_("The job"), ("offer_is_full_time", "offer_is_permanent")),
        (
            _("The employer"),
            (
                "employer_portal_registered",
                "employer_years_active",
                "employer_has_ontario_premises",
            ),
        ),
        (
            _("The size of the employer"),
            ("employer_revenue_last_year", "employer_revenue_year_before", "employer_staff"),
        ),
        (_("A licence for the job"), ("noc_requires_ontario_licence", "licence_valid")),
        (
            _("Your highest education"),
            ("education_level", "education_in_canada", "has_eca", "eca_date"),
        ),
        (
            _("A credential from Ontario"),
            ("ontario_credential", "ontario_credential_date"),
        ),
        (_("English test"), _language("english")),
        (_("French test"), _language("french")),
        (
            _("English or French test of the partner"),
            ("partner_language_test", *_abilities("partner"), "partner_test_date"),
        ),
    )


def _language(name: str) -> tuple[str, ...]:
    return (f"{name}_test", *_abilities(name), f"{name}_test_date")


def _abilities(name: str) -> Iterator[str]:
    return (f"{name}_{ability}" for ability in ("reading", "writing", "listening", "speaking"))
