"""What changed: the program, the data, and (for copies of the record) each draw's file."""

from collections.abc import Iterable
from hashlib import sha256

from plugins.record.dataset import Dataset
from plugins.site.api.shapes import DrawEntry, LogEntry, ProgramChange, SyncEntry
from plugins.site.context import Site


def program_changes(dataset: Dataset, site: Site) -> tuple[ProgramChange, ...]:
    """Return every change of the program, newest first."""
    return tuple(
        ProgramChange(
            id=text.slug,
            **dict(text.meta),
            text=text.body,
            url=site.full(f"/changes/#{text.slug}"),
        )
        for text in dataset.changes
    )


def log_entries(dataset: Dataset) -> tuple[LogEntry, ...]:
    """Return the log of the data, newest first."""
    return tuple(LogEntry(**dict(text.meta), why=text.body) for text in dataset.data_changes)


def sync_entries(
    files: Iterable[tuple[DrawEntry, str, bytes]], site: Site
) -> tuple[SyncEntry, ...]:
    """Return what a copy compares, from each draw, the path of its file and the file's bytes."""
    return tuple(
        SyncEntry(
            id=entry.id,
            date=entry.date,
            last_modified=entry.last_modified,
            sha256=sha256(content).hexdigest(),
            json_url=site.full(path),
        )
        for entry, path, content in files
    )
