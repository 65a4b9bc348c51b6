"""Read the whole record from disk: all files, all faults at once, or one dataset."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import BaseModel

from checker.pathways import STREAMS
from plugins.record.dataset import Dataset, DrawRecord, Text, Translated
from plugins.record.model import (
    Change,
    DataChange,
    Draw,
    Guide,
    OccupationText,
    Review,
    StandingPage,
    StreamText,
    Translation,
)
from plugins.record.placeholders import check_placeholders, filled
from plugins.record.reading.checks import check_draw, check_former_ids, check_quotes
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.reading.front_matter import BadSource, SourceFile, read_source
from plugins.record.reading.parse import parse
from plugins.record.reading.unexpected_files import strays
from plugins.record.reference_tables import Tables, read_tables
from plugins.record.translations import english_of, language_of, match, words_of


def load(root: Path, today: date) -> Dataset:
    """Load the record under `root`; BadFiles carries every fault. Draws after `today` are faults."""
    tables = _tables(root)
    reader = _FileReader(root)
    drawn = tuple(reader.draws(tables, today))
    reader.faults += check_former_ids(drawn)
    draws = [
        DrawRecord(source.path.stem, draw, source.body, source.path.as_posix())
        for source, draw in drawn
    ]
    streams = reader.texts("streams", StreamText)
    occupations = reader.texts("occupations", OccupationText)
    guides = reader.texts("guides", Guide)
    changes = reader.texts("changes", Change)
    data_changes = reader.texts("data-changes", DataChange)
    pages = reader.texts("pages", StandingPage)
    review = reader.one(Path("content/record.md"), Review)
    reader.check_streams(streams, changes)
    reader.check_data_changes(data_changes, draws)
    reader.check_occupations(occupations, tables)
    if reader.faults or review is None:
        raise BadFiles(reader.faults)
    dataset = Dataset(
        draws=tuple(sorted(draws, key=lambda record: (record.draw.date, record.id), reverse=True)),
        tables=tables,
        streams={text.slug: text for text in streams},
        occupations={text.slug: text for text in occupations},
        guides=tuple(sorted(guides, key=lambda text: (text.meta.order, text.slug))),
        changes=_newest_first(changes),
        data_changes=_newest_first(data_changes),
        pages=tuple(pages),
        review=review,
        translations=reader.translated,
        english=reader.english,
    )
    check_placeholders(dataset, root)
    return filled(dataset)


def _tables(root: Path) -> Tables:
    folder = Path("content/reference")
    try:
        return read_tables(root / folder)
    except (OSError, ValueError, KeyError, TypeError) as error:
        why = f"tables that cannot be read ({type(error).__name__}: {error})"
        fix = "take back the last change of a table, or fix it"
        fault = Fault(folder, 1, 1, why, "the files of its README.md", fix)
        raise BadFiles([fault]) from None


def _newest_first[M: (Change, DataChange)](texts: list[Text[M]]) -> tuple[Text[M], ...]:
    return tuple(sorted(texts, key=lambda text: (text.meta.date, text.slug), reverse=True))


class _FileReader:
    """Read files of one checkout and gather their faults."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.faults: list[Fault] = []
        self.english: dict[str, str] = {}
        self.translated: dict[str, dict[str, Translated[Any]]] = defaultdict(dict)

    def one[M: BaseModel](self, path: Path, model: type[M]) -> M | None:
        source = self._source(path)
        return self._parse(source, model) if source else None

    def texts[M: BaseModel](self, folder: str, model: type[M]) -> list[Text[M]]:
        """Return the English texts of a folder; their translations are kept beside."""
        found: list[Text[M]] = []
        translations: list[Text[Translation]] = []
        for source in self._sources(Path("content") / folder):
            path = source.path.as_posix()
            if language_of(path):
                words = self._parse(source, Translation)
                if words is not None:
                    translations.append(Text(source.path.stem, words, source.body, path))
            elif (meta := self._parse(source, model)) is not None:
                found.append(Text(source.path.stem, meta, source.body, path))
        self.english |= {text.path: words_of(text) for text in found}
        # What is wrong with an English text is said once, and not again of its translations.
        wrong = {fault.path.as_posix() for fault in self.faults}
        read = [text for text in translations if english_of(text.path) not in wrong]
        for each in match(found, read):
            if isinstance(each, Fault):
                self.faults.append(each)
            else:
                self.translated[each.text.language][each.english_path] = each
        return found

    def draws(self, tables: Tables, today: date) -> Iterator[tuple[SourceFile, Draw]]:
        self.faults += strays(self.root)
        for source in self._sources(Path("draws")):
            unquoted = list(check_quotes(source))
            self.faults += unquoted
            # The types would only say again what the quotes already said.
            quiet = {(fault.line, fault.column) for fault in unquoted}
            draw = self._parse(source, Draw, quiet)
            if draw is not None and not unquoted:
                self.faults += check_draw(source, draw, tables, today)
                yield source, draw

    def check_streams(self, streams: list[Text[StreamText]], changes: list[Text[Change]]) -> None:
        slugs = {stream.slug for stream in STREAMS}
        written = {text.slug for text in streams}
        for slug in sorted(slugs - written):
            self._add(
                f"content/streams/{slug}.md", "no such file", "a text for every stream", "write it"
            )
        for slug in sorted(written - slugs):
            self._add(
                f"content/streams/{slug}.md",
                f"a text for the unknown stream {slug}",
                "a stream of checker/pathways/",
                "rename the file",
            )
        taken = {change.slug: change.path for change in changes}
        for change in changes:
            for name in change.meta.former_ids:
                if name in taken:
                    fix = "take the line away, or give the other change another name"
                    self._add(
                        change.path,
                        f"the former id {name}, which {taken[name]} has or had",
                        "a name that this change alone had",
                        fix,
                    )
                taken.setdefault(name, change.path)
            for slug in change.meta.streams:
                if slug not in slugs:
                    self._add(
                        change.path, f"the unknown stream {slug}", "a known stream", "fix the slug"
                    )
            self._check_day(change)

    def check_data_changes(self, changes: list[Text[DataChange]], draws: list[DrawRecord]) -> None:
        now = {former: record.id for record in draws for former in record.draw.former_ids}
        known = {record.id for record in draws}
        for change in changes:
            self._check_day(change)
            for name in sorted({*change.meta.draws} - known):
                if change.meta.kind != "removed":
                    fix = f"write {now[name]}, its id now" if name in now else "fix the id"
                    self._add(change.path, f"the unknown draw {name}", "the id of a draw", fix)

    def _check_day(self, change: Text[Change] | Text[DataChange]) -> None:
        if not change.slug.startswith(change.meta.date.isoformat() + "-"):
            self._add(
                change.path,
                f"the date {change.meta.date} in a file of another day",
                "the date that begins the file name",
                "rename the file, or fix the date",
            )

    def check_occupations(self, texts: list[Text[OccupationText]], tables: Tables) -> None:
        for text in texts:
            if text.meta.noc != text.slug or text.slug not in tables.occupations:
                self._add(
                    text.path,
                    f"the code {text.meta.noc}",
                    "a code of NOC 2021, the same as the file name",
                    "rename the file, or fix the code",
                )

    def _sources(self, folder: Path) -> Iterator[SourceFile]:
        for path in sorted((self.root / folder).rglob("*.md")):
            source = self._source(path.relative_to(self.root))
            if source is not None:
                yield source

    def _source(self, path: Path) -> SourceFile | None:
        try:
            return read_source(self.root / path, path)
        except BadSource as bad:
            self.faults.append(bad.fault)
            return None

    def _parse[M: BaseModel](
        self, source: SourceFile, model: type[M], quiet: set[tuple[int, int]] | None = None
    ) -> M | None:
        result = parse(source, model)
        if isinstance(result, list):
            self.faults += [
                fault for fault in result if (fault.line, fault.column) not in (quiet or set())
            ]
            return None
        return result

    def _add(self, path: str, found: str, expected: str, fix: str) -> None:
        self.faults.append(Fault(Path(path), 1, 1, found, expected, fix))
