"""The page on open data: the words of its file, with the address and the counts of this build."""

from dataclasses import dataclass

from markupsafe import Markup

from checker.pathways import STREAMS
from plugins.i18n.site_language import origin_of
from plugins.record.dataset import Dataset, Text
from plugins.record.model import StandingPage
from plugins.record.rule_treatment import coverage
from plugins.site.context import Site
from plugins.site.pages.page import Page

# The examples of the file name this address; the page names the real one.
EXAMPLE_ADDRESS = "https://oinp-record.example"


@dataclass(frozen=True, slots=True)
class Count:
    """Count one kind of thing, and name the file that lists it."""

    name: str
    number: int
    file: str


@dataclass(frozen=True, slots=True)
class OpenDataView:
    """Store what there is, and how to use it."""

    counts: tuple[Count, ...]
    body: Markup


def open_data_page(text: Text[StandingPage], dataset: Dataset, site: Site) -> Page:
    """Return the page made from its file."""
    body = text.body.replace(EXAMPLE_ADDRESS, site.address)
    view = OpenDataView(_counts(dataset, site), site.prose.render(body))
    return Page(
        f"/{text.slug}/",
        "open_data.html",
        text.meta.title,
        text.meta.summary,
        view,
        modified=dataset.last_modified,
        words=origin_of(text.language),
        summary=origin_of(text.language),
    )


def _counts(dataset: Dataset, site: Site) -> tuple[Count, ...]:
    _ = site.words.translate
    tables = dataset.tables
    return (
        Count(_("draws"), len(dataset.draws), "draws.json"),
        Count(_("streams"), len(STREAMS), "streams.json"),
        Count(_("occupations"), len(tables.occupations), "occupations.json"),
        Count(_("rules"), sum(len(item.rules) for item in coverage()), "rules.json"),
        Count(_("changes of the program"), len(dataset.changes), "program-changes.json"),
        Count(_("changes of the data"), len(dataset.data_changes), "changelog.json"),
    )
