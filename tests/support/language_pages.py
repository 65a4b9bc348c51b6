"""A small site in several languages: a few draws of each kind, and the first pages of each template."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import feedparser
from lxml import html
from pelican.settings import read_settings
from pelican.writers import Writer

from plugins.browser_runtime import Runtime
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.generator import RecordGenerator
from plugins.site.offline import Offline
from plugins.site.pages.page import Page

# So many pages of one kind show all that the kind can show.
MOST = 12


@dataclass(frozen=True)
class Built:
    folder: Path

    def page(self, path: str) -> html.HtmlElement:
        return html.fromstring((self.folder / path).read_bytes())

    def feed(self, path: str) -> feedparser.FeedParserDict:
        return feedparser.parse((self.folder / path).read_bytes())


def build(output: Path, languages: tuple[Language, ...], dataset: Dataset) -> Built:
    """Build a small site in some languages."""
    generator = _FewPages(output, languages, _few(dataset))
    generator.generate_output(Writer(str(output), settings=generator.settings))
    return Built(output)


def _few(dataset: Dataset) -> Dataset:
    """Return the record with one draw of each kind that there is."""
    found = {}
    for record in dataset.draws:
        draw = record.draw
        printed = (draw.score_min, draw.score_max, draw.invitations, draw.target, draw.region)
        shape = (draw.stream, draw.kind, draw.noc_version, draw.nocs_complete, draw.confidence)
        found[
            *shape, *(value is None for value in printed), bool(record.note), bool(draw.former_ids)
        ] = record
    kept = frozenset(record.id for record in found.values())
    return replace(dataset, draws=tuple(one for one in dataset.draws if one.id in kept))


class _FewPages(RecordGenerator):
    """Write the first pages of each kind, in the languages given."""

    def __init__(self, output: Path, languages: tuple[Language, ...], dataset: Dataset) -> None:
        settings = read_settings("pelicanconf.py")
        super().__init__(
            context=settings.copy(),
            settings=settings,
            path=settings["PATH"],
            theme=settings["THEME"],
            output_path=str(output),
        )
        self.languages, self.dataset = languages, dataset
        self.started = 0.0

    def _pages(
        self, dataset: Dataset, site: Site, runtime: Runtime, offline: Offline
    ) -> Iterator[Page]:
        shown: Counter[str] = Counter()
        for page in super()._pages(dataset, site, runtime, offline):
            shown[page.template] += 1
            if shown[page.template] <= MOST:
                yield page
