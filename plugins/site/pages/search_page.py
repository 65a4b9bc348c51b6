"""The page of the search over prose; without scripts it is the list of what could be found."""

from dataclasses import dataclass

from checker.pathways import PATHWAYS, STREAMS, stream
from checker.points import GRIDS
from checker.points.grid import Grid
from checker.streams.stream import Stream
from plugins.record.dataset import Dataset, Text
from plugins.record.model import Guide, StandingPage
from plugins.site.context import Site
from plugins.site.pages.page import Page
from plugins.site.search_index import TEXTS


@dataclass(frozen=True, slots=True)
class SearchView:
    """Store where the texts lie, and every page of prose."""

    texts: str
    guides: tuple[Text[Guide], ...]
    grids: tuple[Grid, ...]
    streams: tuple[Stream, ...]
    ruled: tuple[Stream, ...]
    change_years: tuple[int, ...]
    pages: tuple[Text[StandingPage], ...]


def search_page(dataset: Dataset, site: Site) -> Page:
    """Return the page of the search."""
    _ = site.words.translate
    return Page(
        "/search/",
        "search.html",
        _("Search"),
        _("Find words in the guides, the streams, their rules, the changes and the other pages."),
        SearchView(
            TEXTS,
            dataset.guides,
            GRIDS,
            STREAMS,
            tuple(stream(pathway.slug) for pathway in PATHWAYS),
            tuple(sorted({text.meta.date.year for text in dataset.changes}, reverse=True)),
            dataset.pages,
        ),
    )
