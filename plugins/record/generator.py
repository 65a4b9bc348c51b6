"""The one Pelican generator: loads the record once and writes all that follows from it."""

import sys
import time
from collections.abc import Iterator, Mapping
from datetime import date
from functools import partial
from gettext import NullTranslations
from pathlib import Path

from pelican.generators import Generator
from pelican.writers import Writer

from checker.streams import Stream
from plugins.record.api.files import write_api
from plugins.record.assets import write_assets
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.feeds.feed_set import Corrected, feed_files
from plugins.record.finder import NAMES, occupation_names
from plugins.record.headers import headers_file
from plugins.record.linked_data import linked_data
from plugins.record.manifest import FILE as MANIFEST
from plugins.record.manifest import manifest
from plugins.record.offline import Offline, offline_page, write_offline
from plugins.record.pages.draws import Named, draw_feeds, draw_pages
from plugins.record.pages.occupations import occupation_pages
from plugins.record.pages.page import Page
from plugins.record.pages.points import grid_pages
from plugins.record.pages.rules import rule_pages
from plugins.record.pages.streams import stream_pages
from plugins.record.pages.texts import ChangeItem, change_items, text_pages
from plugins.record.prose import Prose
from plugins.record.reading.faults import BadFiles
from plugins.record.reading.loading import load
from plugins.record.rounds import NAME as ROUNDS
from plugins.record.rounds import rounds_csv
from plugins.record.site import Site
from plugins.record.sitemap import robots, sitemap
from plugins.record.words import Words
from plugins.runtime import Runtime, assemble


class RecordGenerator(Generator):  # type: ignore[misc] # Pelican's base class has no types
    """Load in the context phase, so that a fault stops the build before anything is written."""

    dataset: Dataset

    def generate_context(self) -> None:
        """Load the record; stop the build with every fault named."""
        self.started = time.perf_counter()
        root = Path(self.path).parent
        _say(f"reading {root / 'draws'} and {self.path}")
        try:
            self.dataset = load(root, today=date.today())
        except BadFiles as bad:
            # Not an error of the program: no traceback, and Pelican would print one.
            sys.exit(str(bad))

    def generate_output(self, writer: Writer) -> None:
        """Write assets, the checker's runtime, pages, feeds and the sitemap."""
        output = Path(self.output_path)
        names = {NAMES: occupation_names(self.dataset.tables)}
        assets = write_assets(Path(self.theme) / "static", output, names)
        site = self._site(assets)
        try:
            rounds = {ROUNDS: rounds_csv(self.dataset.draws).encode()}
            runtime = assemble(Path(self.path).parent, output, rounds)
        except FileNotFoundError as error:
            sys.exit(str(error))
        kept = (*assets.values(), *runtime.files)
        offline = write_offline(Path(self.theme), output, site, kept)
        pages = tuple(self._pages(site, runtime, offline))
        self._set_names(site, offline)
        for done, page in enumerate(pages, 1):
            template = self.get_template(page.template.removesuffix(".html"))
            context = {"localsiteurl": "", "page": page, "view": page.view}
            writer.write_file(page.file, template, context)
            if done % 250 == 0 or done == len(pages):
                _say(f"{done} of {len(pages)} pages")
        feeds = self._write_feeds(site, output)
        (output / "sitemap.xml").write_bytes(sitemap(pages, site))
        (output / "robots.txt").write_bytes(robots(site))
        (output / MANIFEST).write_bytes(manifest(site))
        (output / "_headers").write_bytes(headers_file(site.base))
        write_api(self.dataset, site, output)
        seconds = time.perf_counter() - self.started
        _say(f"{len(pages)} pages, {feeds} feeds, {seconds:.1f} seconds")

    def _site(self, assets: Mapping[str, str]) -> Site:
        words = Words(NullTranslations().gettext)
        return Site(
            name=words.translate(self.settings["SITENAME"]),
            address=str(self.settings["SITEURL"]).rstrip("/"),
            repository=self.settings["REPOSITORY"],
            words=words,
            asset_path=assets.__getitem__,
        )

    def _pages(self, site: Site, runtime: Runtime, offline: Offline) -> Iterator[Page]:
        yield from text_pages(self.dataset, site)
        yield from grid_pages(site)
        yield from draw_pages(self.dataset, site)
        yield from stream_pages(self.dataset, site)
        yield from occupation_pages(self.dataset, site)
        yield from rule_pages(self.dataset, site, runtime)
        yield offline_page(offline, site)

    def _set_names(self, site: Site, offline: Offline) -> None:
        self.env.install_null_translations(newstyle=True)
        self.env.globals.update(
            site=site,
            words=site.words,
            url=site.url,
            full=site.full,
            asset=site.asset,
            offline=offline,
            linked_data=partial(linked_data, dataset=self.dataset, site=site),
            today=self.dataset.today,
            draws_known_to=self.dataset.draws_known_to,
            draw_feeds=draw_feeds(site),
            stream_of=self.dataset.stream_of,
            repository=site.repository,
        )

    def _write_feeds(self, site: Site, output: Path) -> int:
        draw_template = self.get_template("feed_draw")
        change_template = self.get_template("feed_change")
        correction_template = self.get_template("feed_correction")
        # Readers show feed items far from this site, so links in them carry its full address.
        prose = Prose(site.address)

        def draw_html(record: DrawRecord, stream: Stream, of: tuple[Named, ...]) -> str:
            note = prose.render(record.note)
            return str(draw_template.render(record=record, stream=stream, named=of, note=note))

        def change_html(item: ChangeItem) -> str:
            return str(change_template.render(item=item))

        def correction_html(item: Corrected) -> str:
            body = prose.render(item.text.body)
            return str(correction_template.render(text=item.text, records=item.records, body=body))

        count = 0
        changes = change_items(self.dataset, prose)
        for feed in feed_files(
            self.dataset, site, changes, draw_html, change_html, correction_html
        ):
            path = output / feed.file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(feed.content)
            count += 1
        return count


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
