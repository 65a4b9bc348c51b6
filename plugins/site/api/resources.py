"""Which JSON files the API has: each resource once, for the files and for the OpenAPI text."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from plugins.site.api.entries import Entries
from plugins.site.api.logs import sync_entries
from plugins.site.api.shapes import (
    SCHEMA_VERSION,
    DrawEntry,
    Envelope,
    LogEntry,
    OccupationDetail,
    OccupationEntry,
    ProgramChange,
    RuleEntry,
    Shape,
    StreamDetail,
    StreamEntry,
    SyncEntry,
)
from plugins.site.context import Site

FOLDER = "/api/v1/"


@dataclass(frozen=True, slots=True)
class JsonFile:
    """Store one file: its name under /api/v1/, and its bytes."""

    name: str
    content: bytes


@dataclass(frozen=True, slots=True)
class Resource:
    """Store one kind of file: its name (with the parameter in braces), its shape, its files.

    `shape` is that of the one thing, or of each thing in a list (`many`).
    """

    name: str
    summary: str
    shape: type[Shape]
    many: bool
    files: tuple[JsonFile, ...]

    @property
    def parameter(self) -> str | None:
        """Return the name of the parameter in the path, if it has one."""
        return self.name.partition("{")[2].partition("}")[0] or None


def resources(entries: Entries, site: Site) -> Iterator[Resource]:
    """Yield every resource with its files."""
    day = entries.day

    def each[S: Shape](
        name: str, summary: str, shape: type[S], things: Iterable[tuple[str, S, date]]
    ) -> Resource:
        folder = name.partition("/")[0]
        files = (
            _file(f"{folder}/{key}.json", last, 1, Envelope[shape], thing)  # type: ignore[valid-type]  # a class made at run time
            for key, thing, last in things
        )
        return Resource(name, summary, shape, False, tuple(files))

    def listed[S: Shape](name: str, summary: str, shape: type[S], things: Sequence[S]) -> Resource:
        file = _file(name, day, len(things), Envelope[tuple[shape, ...]], tuple(things))  # type: ignore[valid-type]  # as above
        return Resource(name, summary, shape, True, (file,))

    draws = each(
        "draws/{id}.json",
        "One draw, whole",
        DrawEntry,
        (
            (name, item, item.last_modified)
            for name, item in (
                *((item.id, item) for item in entries.draws),
                *((former, item) for item in entries.draws for former in item.former_ids),
            )
        ),
    )
    yield listed("draws.json", "Every draw, whole, newest first", DrawEntry, entries.draws)
    yield draws
    yield listed(
        "streams.json",
        "Every stream, open or closed",
        StreamEntry,
        [_narrow(item, StreamEntry) for item in entries.streams],
    )
    yield each(
        "streams/{slug}.json",
        "One stream with its description and its draws",
        StreamDetail,
        ((item.slug, item, day) for item in entries.streams),
    )
    yield listed(
        "occupations.json",
        "Every occupation of NOC 2021",
        OccupationEntry,
        [_narrow(item, OccupationEntry) for item in entries.occupations],
    )
    yield each(
        "occupations/{noc}.json",
        "One occupation with its titles, wages, lists and draws",
        OccupationDetail,
        ((item.noc, item, day) for item in entries.occupations),
    )
    yield listed(
        "rules.json",
        "Every rule of every stream, with its days, source and standing",
        RuleEntry,
        entries.rules,
    )
    yield listed(
        "program-changes.json",
        "Changes of the program and its rules, newest first",
        ProgramChange,
        entries.program_changes,
    )
    yield listed(
        "changelog.json",
        "What was added to the data or corrected, and why, newest first",
        LogEntry,
        entries.log,
    )
    yield listed(
        "changes.json",
        "The SHA-256 of each draw's file, for copies that keep up with the record",
        SyncEntry,
        sync_entries(
            (
                (item, FOLDER + file.name, file.content)
                # The files after these stand where a draw was once: they say the same.
                for item, file in zip(entries.draws, draws.files, strict=False)
            ),
            site,
        ),
    )


def _narrow[S: Shape](thing: Shape, shape: type[S]) -> S:
    """Return a thing in a shape that it extends."""
    return shape.model_validate({name: getattr(thing, name) for name in shape.model_fields})


def _file[R](name: str, day: date, total: int, kind: type[Envelope[R]], result: R) -> JsonFile:
    envelope = kind.model_construct(
        schema_version=SCHEMA_VERSION, last_modified=day, total=total, result=result
    )
    return JsonFile(name, f"{envelope.model_dump_json()}\n".encode())
