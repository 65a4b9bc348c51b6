"""The dataset: every file parsed once, with the indexes that pages and feeds read."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property
from typing import Any

from checker.pathways import STREAMS, parts_of, stream, whole_of
from checker.streams.stream import Stream
from plugins.record.ids import target_words
from plugins.record.model import (
    Change,
    DataChange,
    Draw,
    Guide,
    OccupationText,
    Review,
    StandingPage,
    StreamText,
)
from plugins.record.reference_tables import Occupation, OldOccupation, Tables

ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Text[M]:
    """Store one file: its name without ending, its front matter, its Markdown body, its language."""

    slug: str
    meta: M
    body: str
    path: str
    language: str = ENGLISH


@dataclass(frozen=True, slots=True)
class Translated[M]:
    """Store the translation of one text, which stands in its place unless it is `old`.

    `english` tells the words it translates from others; `now` those of the English file today.
    """

    text: Text[M]
    english_path: str
    english: str
    now: str

    @property
    def old(self) -> bool:
        """Return whether the English words have changed since."""
        return self.english != self.now


@dataclass(frozen=True, slots=True)
class DrawRecord:
    """Store a draw with its id, its note and the path of its file."""

    id: str
    draw: Draw
    note: str
    path: str

    @property
    def url(self) -> str:
        """Return the path of its page."""
        return f"/draws/{self.id}/"

    @property
    def former_urls(self) -> tuple[str, ...]:
        """Return the paths that its page had, which lead to it."""
        return tuple(f"/draws/{name}/" for name in self.draw.former_ids)

    @property
    def heard_of(self) -> date:
        """Return the day on which followers of the record can first have heard of it."""
        return self.draw.recorded or self.draw.date

    @property
    def first_id(self) -> str:
        """Return the id it was first published under, which no correction changes."""
        return next(iter(self.draw.former_ids), self.id)


@dataclass(frozen=True, slots=True)
class Mention:
    """Store that a draw named an occupation: by its own code, or by old NOC 2016 codes."""

    record: DrawRecord
    old: tuple[OldOccupation, ...] = ()


def count_invitations(records: Iterable[DrawRecord]) -> tuple[int, int]:
    """Return the sum of the known numbers of invitations, and how many draws have none."""
    numbers = [record.draw.invitations for record in records]
    known = [number for number in numbers if number is not None]
    return sum(known), len(numbers) - len(known)


@dataclass(frozen=True)
class Dataset:
    """Store the whole record; draws, changes of the program and of the data newest first.

    `translations`: by language and the path of the English text, each with the front matter of its
    English text. `english`: by path, what tells the words of each English text from others.
    """

    draws: tuple[DrawRecord, ...]
    tables: Tables
    streams: Mapping[str, Text[StreamText]]
    occupations: Mapping[str, Text[OccupationText]]
    guides: tuple[Text[Guide], ...]
    changes: tuple[Text[Change], ...]
    data_changes: tuple[Text[DataChange], ...]
    pages: tuple[Text[StandingPage], ...]
    review: Review
    translations: Mapping[str, Mapping[str, Translated[Any]]] = field(default_factory=dict)
    english: Mapping[str, str] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """Return the day that stands for "now": the last review, or a later draw."""
        newest = self.draws[0].draw.date if self.draws else self.review.reviewed
        return max(self.review.reviewed, newest)

    @property
    def draws_known_to(self) -> date:
        """Return the last day whose draws are known."""
        newest = self.draws[0].draw.date if self.draws else self.review.draws_known_to
        return max(self.review.draws_known_to, newest)

    @cached_property
    def years(self) -> Mapping[int, tuple[DrawRecord, ...]]:
        """Return the draws of each year, newest year first."""
        result: dict[int, list[DrawRecord]] = defaultdict(list)
        for record in self.draws:
            result[record.draw.year].append(record)
        return {year: tuple(records) for year, records in result.items()}

    @cached_property
    def days(self) -> Mapping[date, tuple[DrawRecord, ...]]:
        """Return the draws of each day, newest day first."""
        result: dict[date, list[DrawRecord]] = defaultdict(list)
        for record in self.draws:
            result[record.draw.date].append(record)
        return {day: tuple(records) for day, records in result.items()}

    @cached_property
    def by_stream(self) -> Mapping[str, tuple[DrawRecord, ...]]:
        """Return the draws of each stream, each draw once: under the stream that its file names."""
        result: dict[str, list[DrawRecord]] = {item.slug: [] for item in STREAMS}
        for record in self.draws:
            result[record.draw.stream].append(record)
        return {slug: tuple(records) for slug, records in result.items()}

    @cached_property
    def listed(self) -> Mapping[str, tuple[DrawRecord, ...]]:
        """Return the draws that the page and the feeds of each stream list, newest first.

        Its own; those that were rounds of it, where it is an overlay; those of its pathways; and,
        for a pathway, those of the whole stream that name no pathway.
        """
        result: dict[str, list[DrawRecord]] = {item.slug: [] for item in STREAMS}
        for record in self.draws:
            its = stream(record.draw.stream)
            whole = whole_of(its.slug)
            others = (whole.slug if whole else None, record.draw.overlay)
            for slug in (its.slug, *parts_of(its.slug), *filter(None, others)):
                result[slug].append(record)
        return {slug: tuple(records) for slug, records in result.items()}

    @cached_property
    def mentions(self) -> Mapping[str, tuple[Mention, ...]]:
        """Return, for each NOC 2021 code, the draws that named it, newest first."""
        result: dict[str, list[Mention]] = defaultdict(list)
        for record in self.draws:
            if record.draw.noc_version == 2021:
                for code in record.draw.nocs:
                    result[code].append(Mention(record))
            else:
                for code, olds in self._crossed(record).items():
                    result[code].append(Mention(record, olds))
        return {code: tuple(items) for code, items in result.items()}

    def _crossed(self, record: DrawRecord) -> dict[str, tuple[OldOccupation, ...]]:
        crossed: dict[str, list[OldOccupation]] = defaultdict(list)
        for old_code in record.draw.nocs:
            old = self.tables.old_occupations[old_code]
            for code in old.became:
                crossed[code].append(old)
        return {code: tuple(olds) for code, olds in crossed.items()}

    def in_language(self, code: str) -> "Dataset":
        """Return the record with the words of a language, English where it has none or old ones."""
        found = self.translations.get(code, {})

        def its[M](text: Text[M]) -> Text[M]:
            translated = found.get(text.path)
            return text if translated is None or translated.old else translated.text

        return replace(
            self,
            tables=self.tables.in_language(code),
            streams={slug: its(text) for slug, text in self.streams.items()},
            occupations={slug: its(text) for slug, text in self.occupations.items()},
            guides=tuple(map(its, self.guides)),
            changes=tuple(map(its, self.changes)),
            data_changes=tuple(map(its, self.data_changes)),
            pages=tuple(map(its, self.pages)),
        )

    @property
    def texts(self) -> Iterator[Text[Any]]:
        """Yield every text of `content/` that can have a translation."""
        yield from self.streams.values()
        yield from self.occupations.values()
        yield from (*self.guides, *self.changes, *self.data_changes, *self.pages)

    def mentions_of(self, occupation: Occupation) -> tuple[Mention, ...]:
        """Return the draws that named an occupation, newest first."""
        return self.mentions.get(occupation.code, ())

    def matching(self, word: str) -> tuple[DrawRecord, ...]:
        """Return the draws whose target has a word."""
        return tuple(
            record
            for record in self.draws
            if word in target_words(record.draw.target or "").split("-")
        )

    @property
    def last_modified(self) -> date:
        """Return the day of the last change of anything published, known from the data."""
        return max((self.today, *(text.meta.date for text in self.data_changes)))

    def recorded_late(self, day: date, today: date) -> date | None:
        """Return today for a draw of a day whose draws were known already, None for any other."""
        return today if day < min(self.draws_known_to, today) else None

    def modified(self, record: DrawRecord) -> date:
        """Return the day a draw was heard of, or that of the last change of the data that names it."""
        return max(record.heard_of, self._corrected.get(record.id, record.heard_of))

    @cached_property
    def _corrected(self) -> Mapping[str, date]:
        return {
            name: text.meta.date for text in reversed(self.data_changes) for name in text.meta.draws
        }

    def stream_of(self, record: DrawRecord) -> Stream:
        """Return the stream of a draw."""
        return stream(record.draw.stream)
