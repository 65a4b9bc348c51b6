"""Import a page of the program: read it, compare, propose, write, and report each thing in a line."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from plugins.contribute.checking import lint
from plugins.contribute.fixing import write
from plugins.imports.compare import Comparison, compare
from plugins.imports.copy import copy_of
from plugins.imports.page import Page
from plugins.imports.proposals import LOG, Proposals, log_of, propose
from plugins.imports.rows import read_rows
from plugins.imports.targets import Targets
from plugins.record.dataset import Dataset
from plugins.record.reading.loading import load


@dataclass(frozen=True, slots=True)
class Import:
    """Hold what a page comes to: the comparison, the proposals, the texts to write by path."""

    comparison: Comparison
    proposals: Proposals
    texts: dict[str, str]

    @property
    def whole(self) -> bool:
        """Say whether nothing is left for a person to read by hand."""
        return not (self.comparison.looks or self.proposals.looks)


def import_page(
    root: Path,
    place: str,
    today: date,
    say: Callable[[str], None],
    *,
    address: str = "",
    dry_run: bool = False,
) -> bool:
    """Import a file or a live page; return whether all of it could be read.

    BadPage and BadFiles where nothing was written: the copy, or the record, cannot be read.
    """
    page, official = copy_of(place, address)
    dataset = load(root, today)
    result = proposals_of(root, dataset, page, official, today)
    for line in report(root, dataset, result):
        say(line)
    if dry_run:
        say(f"Nothing was written; without --dry-run: {len(result.texts)} files.")
    else:
        for path, text in result.texts.items():
            write(root / path, text)
        say(f"{len(result.texts)} files written." if result.texts else "Nothing to write.")
    return result.whole


def proposals_of(root: Path, dataset: Dataset, page: Page, address: str, today: date) -> Import:
    """Return what a page comes to beside a record; nothing is written."""
    targets = Targets(record.draw for record in dataset.draws)
    found = read_rows(page, address, dataset.tables, targets)
    comparison = compare(found, dataset, address)
    taken = frozenset(record.path for record in dataset.draws)
    proposals = propose(comparison.new, comparison.changed, taken, targets, dataset.tables, today)
    texts = dict(proposals.texts)
    changes = [change for change in comparison.changed if change.record.path in texts]
    if changes:
        logs = frozenset((LOG / path.name).as_posix() for path in (root / LOG).glob("*.md"))
        path, text = log_of(changes, address, today, logs)
        texts[path] = text
    return Import(comparison, proposals, texts)


def report(root: Path, dataset: Dataset, result: Import) -> list[str]:
    """Return a line for each thing found, then the figures."""
    seen, proposed = result.comparison, result.proposals
    old = {record.path for record in dataset.draws}
    lines = [f"new: {record.path}" for record in proposed.records if record.path not in old]
    lines += [
        f"changed: {change.record.path}: {change}"
        + (" (its note stays; see whether it is still true)" if change.record.note else "")
        for change in seen.changed
        if change.record.path in result.texts
    ]
    lines += [f"as its note says: {item.record.path}: {item}" for item in seen.weighed]
    lines += [f"gone from the page: {record.path}; the file stays" for record in seen.gone]
    lines += [
        f"gone from the page: every row of {stream} ({count} draws); the files stay"
        for stream, count in seen.gone_streams.items()
    ]
    lines += [f"to look at: {look}" for look in (*seen.looks, *proposed.looks)]
    lines += [f"doubt: {doubt}" for doubt in _doubts(root, dataset, proposed)]
    lines.append(
        f"{seen.same + len(seen.weighed)} draws as recorded, {len(seen.new)} new, "
        f"{len(seen.changed)} changed, {len(seen.gone)} gone from the page, "
        f"{len(seen.looks) + len(proposed.looks)} to look at"
    )
    return lines


def _doubts(root: Path, dataset: Dataset, proposed: Proposals) -> list[str]:
    """Return what the linters doubt of the proposals and did not before."""
    if not proposed.records:
        return []
    paths = {record.path for record in proposed.records}
    draws = [record for record in dataset.draws if record.path not in paths] + proposed.records
    draws.sort(key=lambda record: (record.draw.date, record.id), reverse=True)
    before = {(fault.check, fault.path) for fault in lint(root, dataset)}
    after = lint(root, replace(dataset, draws=tuple(draws)), proposed.texts)
    return [
        f"{fault.path}: {fault.found} [{fault.check}]"
        for fault in after
        if (fault.check, fault.path) not in before
    ]
