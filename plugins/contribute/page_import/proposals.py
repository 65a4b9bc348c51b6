"""Proposals: the files of new draws, corrected files, and the log of what was corrected.

A note stays as it is, to the letter. Each text is read back as a build would, before any is written.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlsplit

from pydantic import ValidationError

from checker.replay.places import region_of
from plugins.contribute.page_import.compare import DrawChange, score_system
from plugins.contribute.page_import.findings import Look, PageRow
from plugins.lint.draw_file import draw_path, draw_text
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Confidence, Draw, DrawKind, ScoreReading, WindowReading
from plugins.record.reading.checks import check_draw, noc_version_on
from plugins.record.reading.front_matter import BadSource, parse_source
from plugins.record.reading.parse import parse
from plugins.record.reference_tables import Tables

LOG = Path("content/data-changes")


@dataclass(slots=True)
class Proposals:
    """Store texts by path, the draws they hold, and what cannot be proposed."""

    texts: dict[str, str] = field(default_factory=dict)
    records: list[DrawRecord] = field(default_factory=list)
    looks: list[Look] = field(default_factory=list)


def propose(
    rows: Sequence[PageRow],
    changes: Sequence[DrawChange],
    taken: frozenset[str],
    dataset: Dataset,
    today: date,
) -> Proposals:
    """Make the files of rows that are new and of draws that changed; `taken` are paths in use."""
    found = Proposals()
    for row in rows:
        try:
            draw = _draw(row)
        except ValidationError as error:
            what = "; ".join(str(detail["msg"]) for detail in error.errors())
            found.looks.append(Look(row.place, f"no draw ({what})", "read it by hand"))
            continue
        draw = draw.model_copy(update={"recorded": dataset.recorded_late(draw.date, today)})
        path = _free_path(draw, taken | found.texts.keys())
        _add(found, row, draw, "", path, dataset.tables, today)
    for change in changes:
        draw = change.draw.model_copy(update={"sources": _sources(change)})
        _add(found, change.row, draw, change.record.note, change.record.path, dataset.tables, today)
    return found


def log_of(
    changes: Sequence[DrawChange], addresses: Sequence[str], today: date, taken: frozenset[str]
) -> tuple[str, str]:
    """Return the path and the text of the log of corrections, one line a draw."""
    page = urlsplit(addresses[0]).path.rpartition("/")[2]
    name, number = f"{today}-{page}", 1
    path = LOG / f"{name}.md"
    while path.as_posix() in taken:
        number += 1
        path = LOG / f"{name}-{number}.md"
    lines = [
        "---",
        f"date: '{today}'",
        "kind: corrected",
        "title: Draws brought in line with an official page",
        "draws:",
        *(f"  - {change.record.id}" for change in changes),
        "sources:",
        *(f"  - {address}" for address in addresses),
        "---",
        "The page prints other values than the record had, or values that the record did not have.",
        "",
        *(f"- `{change.record.id}`: {change}" for change in changes),
    ]
    return path.as_posix(), "\n".join(lines) + "\n"


def _draw(row: PageRow) -> Draw:
    target = row.target.known
    region = region_of(row.target.region) if row.target.region else None
    return Draw(
        date=row.day,
        stream=row.stream,
        overlay=(region.overlay or None) if region else None,
        held_until=row.until,
        kind=DrawKind.TARGETED if target else DrawKind.GENERAL,
        target=target,
        region=row.target.region,
        invitations=row.invitations,
        score_system=score_system(row),
        score_min=row.scores[0],
        score_max=row.scores[1],
        scores_disputed=tuple(
            ScoreReading(score_min=low, score_max=high) for low, high in row.scores_disputed
        ),
        profiles_from=row.profiles[0],
        profiles_to=row.profiles[1],
        windows_disputed=tuple(
            WindowReading(profiles_from=first, profiles_to=last)
            for first, last in row.windows_disputed
        ),
        profiles_scored=row.scored,
        noc_version=noc_version_on(row.day) if row.codes else None,
        # Aimed at occupations whose list this page does not print: not known, which is no "none".
        nocs_complete=True
        if row.codes
        else False
        if row.codes_in_doubt or row.target.occupations
        else None,
        nocs=row.codes,
        asked=row.asked,
        confidence=Confidence.HIGH,
        sources=row.sources,
    )


def _sources(change: DrawChange) -> tuple[str, ...]:
    """Return the sources of a draw with the pages at which it was corrected: official first."""
    cited = {source.partition("#")[0] for source in change.draw.sources}
    more = [source for source in change.row.sources if source.partition("#")[0] not in cited]
    return (*more, *change.draw.sources)


def _free_path(draw: Draw, taken: frozenset[str]) -> str:
    number = 1
    while (path := draw_path(draw, number).as_posix()) in taken:
        number += 1
    return path


def _add(
    found: Proposals, row: PageRow, draw: Draw, note: str, path: str, tables: Tables, today: date
) -> None:
    text = draw_text(draw, note)
    try:
        source = parse_source(text.encode(), Path(path))
    except BadSource as bad:
        found.looks.append(Look(row.place, bad.fault.found, bad.fault.fix))
        return
    faults = [] if parse(source, Draw) == draw else ["a draw that its own file does not give back"]
    faults += [fault.found for fault in check_draw(source, draw, tables, today)]
    if source.body != note:
        faults.append("a note that its own file does not give back")
    if faults:
        found.looks.append(Look(row.place, "; ".join(faults), "read it by hand"))
        return
    found.texts[path] = text
    found.records.append(DrawRecord(Path(path).stem, draw, note, path))
