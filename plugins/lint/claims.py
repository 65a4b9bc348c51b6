"""Texts that say there is no draw, or nothing after a day, beside a record that has one."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from pathlib import Path

from checker.pathways import PATHWAYS, STREAMS, whole_of
from checker.points import EOI_GRIDS
from plugins.lint.linter import Checkout, Linter
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.reading.faults import Fault
from plugins.record.statistics import ranking

_SENTENCE = re.compile(r"[^.|]+")
_DAY = re.compile(r"\b(\d{1,2} [A-Z][a-z]+ 20\d\d)\b")
_NONE = re.compile(
    r"\bno (?:known )?(?:draws?|rounds?)\b|\bnobody (?:yet )?(?:knows|has (?:yet )?seen)\b"
    r"|\bno one (?:yet )?knows\b|\bnone yet\b",
    re.IGNORECASE,
)
_NOTHING_AFTER = re.compile(r"\bnothing\b.{0,40}\bafter\b", re.IGNORECASE)
_SCORED = re.compile(r"\bgrid of (20\d\d)\b", re.IGNORECASE)
_OWN = re.compile(r"\b(?:this|the new) (?:stream|pathway|category)\b", re.IGNORECASE)
_NEWEST = "ontario-workforce-priority"
# Dated entries say what was so on their day.
_DATED = ("content/changes", "content/data-changes")


def _contradicted(checkout: Checkout) -> Iterator[Fault]:
    dataset = checkout.dataset
    for path in checkout.content:
        if path.as_posix().startswith(_DATED):
            continue
        own = path.stem if path.parent.name == "streams" else _NEWEST
        for number, line in enumerate(checkout.text(path.as_posix()).split("\n"), 1):
            history = line.startswith("|")
            for sentence in _SENTENCE.findall(line if not history else line.replace("|", " ")):
                if record := _against(sentence, own, dataset, history=history):
                    yield _fault(path, number, sentence, record)
    for pathway in PATHWAYS:
        for rule in pathway.rules():
            for sentence in _SENTENCE.findall(f"{rule.says} {rule.note}"):
                if record := _against(sentence, pathway.slug, dataset):
                    yield _fault(Path("checker/pathways"), 1, f"{rule.id}: {sentence}", record)


def _fault(path: Path, line: int, sentence: str, record: DrawRecord) -> Fault:
    return Fault(
        path,
        line,
        1,
        f"“{sentence.strip()}”, and the record has {record.id}",
        "what the record has, by a placeholder such as {{ draws-of: … }}",
        "put a placeholder in its place (see CONTRIBUTING.md), or take the sentence out",
    )


def _against(
    sentence: str, own: str, dataset: Dataset, *, history: bool = False
) -> DrawRecord | None:
    """Return a draw that a sentence denies; one of history denies draws up to its day only."""
    days = [datetime.strptime(day, "%d %B %Y").date() for day in _days(sentence)]
    if _NOTHING_AFTER.search(sentence) and days:
        return next((item for item in dataset.draws if item.draw.date > max(days)), None)
    if not _NONE.search(sentence):
        return None
    denied = _denied(sentence, own, dataset)
    if history:
        denied = [item for item in denied if days and item.draw.date <= max(days)]
    return denied[0] if denied else None


def _days(sentence: str) -> list[str]:
    return [day for day in _DAY.findall(sentence) if day.split()[1] in _MONTHS]


def _denied(sentence: str, own: str, dataset: Dataset) -> list[DrawRecord]:
    if years := _SCORED.findall(sentence):
        grids = [grid for grid in EOI_GRIDS if grid.slug.endswith(tuple(years))]
        return [item for item in dataset.draws if ranking(item.draw) in grids]
    named = {slug for name, slug in _names().items() if name in sentence}
    if not named and _OWN.search(sentence):
        named = {own}
    # A pathway's name begins with that of its stream.
    wholes = {whole.slug for slug in named if (whole := whole_of(slug))}
    return [item for slug in sorted(named - wholes) for item in dataset.listed[slug]]


def _names() -> Mapping[str, str]:
    return {name: item.slug for item in STREAMS for name in (item.title, item.short)}


_MONTHS = frozenset(f"{datetime(2000, month, 1):%B}" for month in range(1, 13))
LINTERS = (Linter("claim", "A text denies no draw that the record has.", _contradicted),)
