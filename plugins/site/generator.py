"""The one Pelican generator: loads the record once and writes all that follows from it."""

import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, partial
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup
from pelican import signals
from pelican.generators import Generator
from pelican.writers import Writer

from checker.pathways import stream
from checker.streams.stream import Stream
from plugins.browser_runtime import Runtime, assemble
from plugins.hosting.headers import headers_file
from plugins.i18n.catalogs import BadCatalog, languages
from plugins.i18n.checker_words import wording, words_of_checker
from plugins.i18n.site_language import SOURCE, Language
from plugins.i18n.typography import mark_english_names
from plugins.record.checker_rounds import NAME as ROUNDS
from plugins.record.checker_rounds import rounds_csv
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.placeholders import filled
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.loading import load
from plugins.site.api.files import write_api
from plugins.site.assets import write_assets
from plugins.site.at_once import WorkStopped, at_once
from plugins.site.bill_of_materials import FILE as BILL
from plugins.site.bill_of_materials import bill_of_materials
from plugins.site.card_image import Painter
from plugins.site.context import BadAddress, Site, addresses
from plugins.site.draw_form import FACTS, form_facts
from plugins.site.feeds.feed_set import Corrected, feed_files
from plugins.site.formatting import Formatter
from plugins.site.glossary_terms import GLOSSARY, Terms, explained_terms
from plugins.site.known_sources import known_sources
from plugins.site.linked_data import linked_data
from plugins.site.manifest import FILE as MANIFEST
from plugins.site.manifest import manifest
from plugins.site.occupation_names import (
    more_names,
    more_names_file,
    names_file,
    occupation_names,
)
from plugins.site.occupation_news import NEWS, kept_news, occupation_news
from plugins.site.offline import Offline, offline_page, write_offline
from plugins.site.pages.checker_page import checker_page
from plugins.site.pages.draw_pages import NamedCode, draw_feeds, draw_pages
from plugins.site.pages.occupation_pages import occupation_pages
from plugins.site.pages.page import Page
from plugins.site.pages.points_pages import grid_pages
from plugins.site.pages.rule_pages import rule_pages
from plugins.site.pages.score_pages import score_link, score_pages
from plugins.site.pages.search_page import search_page
from plugins.site.pages.starting_points import checker_link, last_day, offer_link
from plugins.site.pages.stream_pages import stream_pages
from plugins.site.pages.text_pages import ChangeItem, change_items, text_pages
from plugins.site.pages.title_pages import title_pages
from plugins.site.safe_markdown import Prose, headings
from plugins.site.search_index import LIBRARY, TEXTS, search_library, search_texts
from plugins.site.sitemap import Listed, listed, robots, sitemap
from plugins.site.social_cards import cards_of, write_cards


@dataclass(frozen=True, slots=True)
class Written:
    """Store what was written in one language: its pages for the sitemap, and how many of each kind."""

    listed: tuple[Listed, ...]
    pages: int
    feeds: int


class RecordGenerator(Generator):  # type: ignore[misc] # Pelican's base class has no types
    """Load in the context phase, so that a fault stops the build before anything is written."""

    dataset: Dataset
    languages: tuple[Language, ...]

    def generate_context(self) -> None:
        """Load the record; stop the build with every fault named."""
        self.started = time.perf_counter()
        root = Path(self.path).parent
        _say(f"reading {root / 'draws'} and {self.path}")
        try:
            locale = Path(self.theme) / "locale"
            named = languages(locale, self.settings.get("LANGUAGES", (SOURCE,)))
            self.dataset = load(root, today=date.today())
            self.languages = tuple(
                language.with_words(self.dataset.tables.words_in(language.code))
                for language in named
            )
            addresses(self.settings)
        except (BadAddress, BadCatalog, BadFiles) as bad:
            # Not an error of the program: no traceback, and Pelican would print one.
            sys.exit(str(bad))

    def generate_output(self, writer: Writer) -> None:
        """Write the site; where a file cannot be read or written, stop and name it."""
        try:
            self._write_site(writer)
        except OSError as error:
            # A full disk or a missing folder: not an error of the program.
            place = f"{error.filename}: " if error.filename else ""
            sys.exit(f"{place}{error.strerror or error}")
        except WorkStopped:
            sys.exit("The pages of a language could not be written; the reason is above.")

    def _write_site(self, writer: Writer) -> None:
        """Write assets, the checker's runtime, the data, and each language in its own process."""
        output = Path(self.output_path)
        root = Path(self.path).parent
        painter = Painter(root / "node_modules")
        library = search_library(root / "node_modules")
        tables = self.dataset.tables
        titles = sorted({language.titles for language in self.languages})
        names = {names_file(code): occupation_names(tables, code) for code in titles}
        more = {more_names_file(code): more_names(tables, code) for code in titles}
        steady = {LIBRARY: library, **names, **more}
        news = {
            language.code: occupation_news(self.dataset, Formatter(language))
            for language in self.languages
        }
        of_draws = {
            FACTS: form_facts(self.dataset),
            **{kept_news(code): text for code, text in news.items()},
        }
        assets = write_assets(Path(self.theme) / "static", output, steady, of_draws)
        sites = [self._site(language, assets) for language in self.languages]
        for site in sites:
            at = output / site.place(NEWS)[1:]
            at.parent.mkdir(parents=True, exist_ok=True)
            at.write_bytes(news[site.language.code])
        rounds = {ROUNDS: rounds_csv(self.dataset.draws).encode()}
        spoken = {
            each.code: words_of_checker(each) for each in self.languages if each.code != SOURCE
        }
        runtime = assemble(root, output, rounds, spoken)
        offline = [
            write_offline(
                Path(self.theme), output, site, self._kept(site.language, assets, runtime)
            )
            for site in sites
        ]
        (output / "robots.txt").write_bytes(robots(sites[0]))
        (output / BILL).write_bytes(bill_of_materials(root))
        (output / "_headers").write_bytes(headers_file(sites[0].base))

        def first() -> Written:
            write_api(self.dataset, sites[0], output)
            return self._write_language(sites[0], runtime, offline[0], painter, writer)

        works: list[Callable[[], Written]] = [first]
        works += [
            partial(self._write_language, site, runtime, kept, painter, writer)
            for site, kept in zip(sites[1:], offline[1:], strict=True)
        ]
        written = at_once(works)
        (output / "sitemap.xml").write_bytes(
            sitemap(page for each in written for page in each.listed)
        )
        pages, feeds = sum(each.pages for each in written), sum(each.feeds for each in written)
        seconds = time.perf_counter() - self.started
        _say(f"{pages} pages, {feeds} feeds, {seconds:.1f} seconds")

    def _write_language(
        self, site: Site, runtime: Runtime, offline: Offline, painter: Painter, writer: Writer
    ) -> Written:
        """Write the pages, cards and feeds of one language, and the texts that its search reads."""
        output, root = Path(self.output_path), Path(self.path).parent
        dataset = filled(self.dataset.in_language(site.language.code), wording(site.language))
        pages = tuple(self._pages(dataset, site, runtime, offline))
        self.env = self._environment(dataset, site, offline)
        cards = self.env.globals["cards"] = cards_of(dataset, site)
        write_cards(cards, pages, site, painter, root, output)
        self._write_pages(pages, site, writer)
        texts = output / site.place(TEXTS)[1:]
        # A preview has no page of a search.
        texts.parent.mkdir(parents=True, exist_ok=True)
        texts.write_bytes(search_texts(pages, site, output))
        feeds = self._write_feeds(dataset, site, output)
        (output / site.language.folder / MANIFEST).write_bytes(manifest(site))
        return Written(tuple(listed(pages, site)), len(pages), feeds)

    def _kept(
        self, language: Language, assets: Mapping[str, str], runtime: Runtime
    ) -> Iterator[str]:
        """Yield the paths of what the checker needs in a language, without a network."""
        code, titles = language.code, language.titles
        others = {
            *(names_file(each.titles) for each in self.languages if each.titles != titles),
            *(kept_news(each.code) for each in self.languages if each.code != code),
            # The job titles of the other language help a search on the pages, and no form.
            *(more_names_file(each.titles) for each in self.languages),
        }
        yield from (at for name, at in assets.items() if name not in others)
        yield from runtime.files
        yield from (at for spoken, at in runtime.words.items() if spoken == code)

    def _site(self, language: Language, assets: Mapping[str, str]) -> Site:
        of = addresses(self.settings)
        return Site(
            name=language.translate(self.settings["SITENAME"]),
            address=of.site,
            repository=of.repository,
            hub=of.hub,
            contact=of.contact,
            words=Formatter(language),
            asset_path=assets.__getitem__,
            languages=self.languages,
        )

    def _pages(
        self, dataset: Dataset, site: Site, runtime: Runtime, offline: Offline
    ) -> Iterator[Page]:
        yield from text_pages(dataset, site)
        yield from grid_pages(site)
        yield from draw_pages(dataset, site)
        yield from stream_pages(dataset, site)
        yield from occupation_pages(dataset, site)
        yield from title_pages(dataset, site)
        yield from rule_pages(site)
        yield checker_page(dataset, site, runtime)
        yield from score_pages(dataset, site, runtime)
        yield search_page(dataset, site)
        yield offline_page(offline, site)

    def _environment(self, dataset: Dataset, site: Site, offline: Offline) -> Environment:
        """Return the templates of one language; a macro keeps the words it was first made with."""
        language = site.language
        env = Environment(loader=self.env.loader, **self.settings["JINJA_ENVIRONMENT"])  # noqa: S701 - autoescape is among the settings
        env.install_gettext_callables(language.translate, language.ngettext, newstyle=True)  # type: ignore[attr-defined] # by the extension
        # What the extension puts there looks everything up three times for each text: a tenth of a
        # build. This does the same.
        text = cache(lambda message: Markup(language.translate(message)))  # noqa: S704 - our own texts
        whole = cache(lambda message: text(message) % {})
        env.globals["_"] = lambda message, **values: (
            text(message) % values if values else whole(message)
        )
        env.filters["translated"] = language.translate
        env.filters["english_names"] = lambda html: (
            Markup(mark_english_names(html)) if language.code == "fr" else html  # noqa: S704 - made by templates
        )
        env.filters["headings"] = headings
        env.filters["known_source"] = known_sources().get
        terms = _terms(dataset, language)
        env.filters["terms_of_questions"] = terms.of_questions
        env.filters["terms_of_texts"] = terms.of_texts
        env.globals.update(
            site=site,
            words=site.words,
            url=site.url,
            full=site.full,
            webcal=site.webcal,
            asset=site.asset,
            offline=offline,
            linked_data=partial(linked_data, dataset=self.dataset, site=site),
            today=self.dataset.today,
            draws_known_to=self.dataset.draws_known_to,
            draw_feeds=draw_feeds(site),
            stream_of=self.dataset.stream_of,
            stream_named=stream,
            terms=terms.all,
            checker_link=checker_link,
            last_day=last_day,
            offer_link=offer_link,
            score_link=score_link,
            repository=site.repository,
            contact=site.contact,
            marks=language.marks,
            names=names_file(language.titles),
            more_names=more_names_file(language.titles),
            news=NEWS,
            kept_news=kept_news(language.code),
        )
        return env

    def _write_pages(self, pages: Sequence[Page], site: Site, writer: Writer) -> None:
        for done, page in enumerate(pages, 1):
            template = self.env.get_template(page.template)
            context = {"localsiteurl": "", "page": page, "view": page.view}
            writer.write_file(site.language.folder + page.file, template, context)
            if done % 250 == 0 or done == len(pages):
                _say(f"{site.language.name}: {done} of {len(pages)} pages")

    def _write_feeds(self, dataset: Dataset, site: Site, output: Path) -> int:
        draw_template = self.env.get_template("feed_draw.html")
        change_template = self.env.get_template("feed_change.html")
        correction_template = self.env.get_template("feed_correction.html")
        # Readers show feed items far from this site, so links in them carry its full address.
        prose = Prose(site.full, finish=site.language.typeset)

        def draw_html(record: DrawRecord, stream: Stream, of: tuple[NamedCode, ...]) -> str:
            note = prose.render(site.words.of_record(record.note))
            return str(draw_template.render(record=record, stream=stream, named=of, note=note))

        def change_html(item: ChangeItem) -> str:
            return str(change_template.render(item=item))

        def correction_html(item: Corrected) -> str:
            body = prose.render(item.text.body)
            return str(correction_template.render(text=item.text, records=item.records, body=body))

        count = 0
        changes = change_items(dataset, prose)
        for feed in feed_files(dataset, site, changes, draw_html, change_html, correction_html):
            path = output / feed.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(feed.content)
            count += 1
        return count


def _terms(dataset: Dataset, language: Language) -> Terms:
    found = (explained_terms(guide) for guide in dataset.guides if guide.slug == GLOSSARY)
    return Terms(next(found, ()), language.translate)


def _generators(_pelican: object) -> type[RecordGenerator]:
    return RecordGenerator


def connect() -> None:
    """Let Pelican call the generator."""
    signals.get_generators.connect(_generators)


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
