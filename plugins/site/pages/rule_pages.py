"""Pages of rules and of the checker, made from the very objects that decide."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from checker.answers.questionnaire import questions
from checker.answers.report import Report, check
from checker.base.facts import EARLIEST, LATEST, Fact
from checker.pathways import PATHWAYS, stream
from checker.questions import GROUPS
from checker.rules.rule import Pathway
from checker.streams.stream import Stream
from plugins.browser_runtime import Runtime
from plugins.record.dataset import Dataset
from plugins.record.rule_treatment import StreamCoverage, coverage
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, Page


@dataclass(frozen=True, slots=True)
class RulesView:
    """Store which streams are modelled, and where every rule of the record has its place."""

    modelled: tuple[tuple[Stream, Pathway], ...]
    covered: tuple[StreamCoverage, ...]


@dataclass(frozen=True, slots=True)
class RuleView:
    """Store the rules of one stream."""

    stream: Stream
    pathway: Pathway


@dataclass(frozen=True, slots=True)
class CheckerView:
    """Store what the checker's page needs: its runtime, its questions, its rules, its day.

    `first` is the report on nobody's answers on that day: what the page shows before any other.
    `earliest` and `latest` bound every date that is typed.
    """

    runtime: Runtime
    question_groups: tuple[tuple[str, tuple[Fact, ...]], ...]
    modelled: tuple[tuple[Stream, Pathway], ...]
    first: Report
    today: date
    earliest: date = EARLIEST
    latest: date = LATEST


def rule_pages(dataset: Dataset, site: Site, runtime: Runtime) -> Iterator[Page]:
    """Yield the page of all rules, of each stream's rules, and the checker."""
    _ = site.words.translate
    modelled = tuple((stream(pathway.slug), pathway) for pathway in PATHWAYS)
    yield Page(
        "/rules/",
        "rules.html",
        _("Rules"),
        _("The rules that the checker knows, with their dates and sources, and what it does not."),
        RulesView(
            modelled,
            coverage(),
        ),
    )
    for its_stream, pathway in modelled:
        yield Page(
            f"/rules/{its_stream.slug}/",
            "rule.html",
            _("Rules of {stream}").format(stream=_(its_stream.title)),
            _("Every criterion of {stream}: what it says, since when, and how sure we are.").format(
                stream=_(its_stream.title)
            ),
            RuleView(its_stream, pathway),
            crumbs=(Crumb(_("Rules"), "/rules/"),),
        )
    yield Page(
        "/checker/",
        "checker.html",
        _("Check yourself"),
        _(
            "See which criteria you meet, why, and where each rule stands. Nothing leaves your device."
        ),
        CheckerView(
            runtime,
            _groups(),
            modelled,
            check({}, dataset.today, dataset.tables.checker),
            dataset.today,
        ),
    )


def _groups() -> tuple[tuple[str, tuple[Fact, ...]], ...]:
    facts = questions()
    return tuple((name, tuple(fact for fact in facts if fact.group == name)) for name in GROUPS)
