"""Pages of rules, made from the very objects that decide."""

from collections.abc import Iterator
from dataclasses import dataclass

from checker.pathways import PATHWAYS, stream
from checker.rules.rule import Pathway
from checker.streams.stream import Stream
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


def rule_pages(site: Site) -> Iterator[Page]:
    """Yield the page of all rules, and of each stream's rules."""
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
