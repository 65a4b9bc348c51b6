"""Import pages of the program: read them, compare, propose, write, and report each thing in a line.

Pages read together are one: a row of a table and the post about it become one draw.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from plugins.contribute.page_import.compare import Comparison, ReadPages, compare
from plugins.contribute.page_import.fetch import copy_of
from plugins.contribute.page_import.findings import Look
from plugins.contribute.page_import.page_copy import BadPage, PageCopy
from plugins.contribute.page_import.pairing import together
from plugins.contribute.page_import.proposals import LOG, Proposals, log_of, propose
from plugins.contribute.page_import.rows import read_rows
from plugins.contribute.page_import.targets import Targets
from plugins.lint.fix import write
from plugins.lint.run import new_faults
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import legible
from plugins.record.reading.loading import load


@dataclass(frozen=True, slots=True)
class Import:
    """Store what a page comes to: the comparison, the proposals, the texts to write by path."""

    comparison: Comparison
    proposals: Proposals
    texts: dict[str, str]

    @property
    def whole(self) -> bool:
        """Return whether nothing is left for a person to read by hand."""
        return not (self.comparison.looks or self.proposals.looks)


def import_page(
    root: Path,
    places: str | Sequence[str],
    today: date,
    say: Callable[[str], None],
    *,
    address: str = "",
    keep: str = "",
    dry_run: bool = False,
) -> bool:
    """Import files or live pages together; return whether all of them could be read.

    `address` is that of one file, `keep` a folder for dated copies. A page that cannot be read is
    named and costs no other. BadPage and BadFiles where nothing was written: no page, or the record,
    can be read.
    """
    chosen = [places] if isinstance(places, str) else [*places]
    if address and len(chosen) != 1:
        raise BadPage(
            "--address is that of one page; import the others apart, or let them say theirs"
        )
    dataset = load(root, today)
    copies: list[tuple[PageCopy, str]] = []
    refused: list[BadPage] = []
    for place in chosen:
        kept = Path(keep) / f"{today}-{_name(place)}" if keep else None
        try:
            copies.append(copy_of(place, address, keep=kept))
        except BadPage as bad:
            refused.append(bad)
    result = proposals_of(root, dataset, copies, today, refused)
    for line in report(root, dataset, result):
        say(line)
    if dry_run:
        say(f"Nothing was written; without --dry-run: {len(result.texts)} files.")
    else:
        for path, text in result.texts.items():
            write(root / path, text)
        say(f"{len(result.texts)} files written." if result.texts else "Nothing to write.")
    return result.whole


def _name(place: str) -> str:
    """Return a name for the copy of a file or of a live page."""
    name = Path(urlsplit(place).path).name or "page"
    return f"{name}.html" if "://" in place else name


def proposals_of(
    root: Path,
    dataset: Dataset,
    copies: Sequence[tuple[PageCopy, str]],
    today: date,
    refused: Sequence[BadPage] = (),
) -> Import:
    """Return what pages, each with its address, come to beside a record; nothing is written.

    `refused` says of other pages why they could not be had. BadPage where not one can be read.
    """
    targets = Targets((record.draw for record in dataset.draws), dataset.tables)
    pages: list[ReadPages] = []
    unread = [*refused]
    for page, address in copies:
        try:
            pages.append(ReadPages(address, read_rows(page, address, dataset.tables, targets)))
        except BadPage as bad:
            unread.append(
                BadPage(f"{address}: {bad}" if len(copies) + len(refused) > 1 else str(bad))
            )
    if not pages:
        raise BadPage("\n".join(map(str, unread)))
    rows = together(
        [row for page in pages for row in page.found.rows],
        [post for page in pages for post in page.found.posts],
        [record.draw for record in dataset.draws],
        targets,
    )
    comparison = compare(rows, pages, dataset)
    fix = "nothing of this page was read; import it by hand"
    comparison.looks[:0] = [Look("a page", " ".join(str(bad).split()), fix) for bad in unread]
    taken = frozenset(record.path for record in dataset.draws)
    proposals = propose(comparison.new, comparison.changed, taken, dataset, today)
    texts = dict(proposals.texts)
    changes = [change for change in comparison.changed if change.record.path in texts]
    if changes:
        logs = frozenset((LOG / path.name).as_posix() for path in (root / LOG).glob("*.md"))
        said = {source.partition("#")[0] for change in changes for source in change.row.sources}
        addresses = [page.address for page in pages if page.address in said]
        path, text = log_of(changes, addresses, today, logs)
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
        f"no longer on the page: {count} draws of {stream}"
        + (f" before {first}" if first else ", every one")
        + "; the files stay"
        for (stream, first), count in seen.before.items()
    ]
    lines += [f"to look at: {look}" for look in (*seen.looks, *proposed.looks)]
    lines += [f"doubt: {doubt}" for doubt in _doubts(root, dataset, proposed)]
    lines.append(
        f"{seen.same + len(seen.weighed)} draws as recorded, {len(seen.new)} new, "
        f"{len(seen.changed)} changed, {len(seen.gone)} gone from the page, "
        f"{len(seen.looks) + len(proposed.looks)} to look at"
    )
    return [legible(line) for line in lines]


def _doubts(root: Path, dataset: Dataset, proposed: Proposals) -> list[str]:
    """Return what the linters doubt of the proposals and did not before."""
    if not proposed.records:
        return []
    paths = {record.path for record in proposed.records}
    draws = [record for record in dataset.draws if record.path not in paths] + proposed.records
    draws.sort(key=lambda record: (record.draw.date, record.id), reverse=True)
    with_them = replace(dataset, draws=tuple(draws))
    return [
        f"{fault.path}: {fault.found} [{fault.check}]"
        for fault in new_faults(root, dataset, with_them, proposed.texts)
    ]
