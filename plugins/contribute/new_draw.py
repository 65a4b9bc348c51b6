"""A new draw: from answers to a file in the form of the record, or every fault and no file."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from checker.points import CRS_GRIDS, ranked_by
from plugins.contribute import parse_answers
from plugins.contribute.interview import ANOTHER, Interview, Stopped
from plugins.contribute.parse_codes import Pasted, Version, read_codes
from plugins.lint.draw_file import draw_path, draw_text
from plugins.lint.draw_sources import official
from plugins.lint.linters import LINTERS, Linter
from plugins.lint.run import new_faults
from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.ids import draw_id
from plugins.record.model import Draw
from plugins.record.reading.checks import check_draw, noc_version_on
from plugins.record.reading.faults import Fault
from plugins.record.reading.front_matter import BadSource, SourceFile, parse_source
from plugins.record.reading.parse import parse
from plugins.record.reading.strict_yaml import Document, Value
from plugins.record.reference_tables import Tables


class BadDraw(Exception):
    """Carry every fault of a draw that was not written, each with its fix."""

    def __init__(self, faults: list[str]) -> None:
        super().__init__("\n".join([*faults, "Nothing was written."]))
        self.faults = faults


@dataclass(frozen=True, slots=True)
class NewDraw:
    """Store a draw that can be written: its path and its text."""

    draw: Draw
    note: str
    path: Path
    text: str


def new_draw(
    interview: Interview, root: Path, dataset: Dataset, today: date, *, another: bool = False
) -> NewDraw:
    """Make a draw out of answers; BadDraw where anything is wrong. `another`: equal ids are meant."""
    values, note = _values(interview, dataset, today, another)
    another = another or ANOTHER in interview.answers
    # A path of no file yet; faults of answers are reported without it.
    source = SourceFile(Path("draws"), Document(values), note)
    draw = parse(source, Draw)
    if not isinstance(draw, Draw):
        # What an answer was bad for is missing for the model too: said once.
        said = {line.split(":")[0].removeprefix("--") for line in interview.bad}
        faults = [fault for fault in draw if not any(f"`{name}" in fault.found for name in said)]
        raise BadDraw([*interview.bad, *map(_told, faults)])
    path = _path(draw, dataset, another)
    source = replace(source, path=path)
    wrong = [_told(fault) for fault in check_draw(source, draw, dataset.tables, today)]
    if (root / path).exists():
        wrong.append(
            f"the file {path} is there already\n"
            "    expected: a draw that is not in the record yet\n"
            "    to fix:   look at it; if yours is another draw of the same day, stream and target, "
            "say so with --another"
        )
    text = draw_text(draw, note)
    wrong += _comes_back(text, draw, note, path)
    if interview.bad or wrong:
        raise BadDraw([*interview.bad, *wrong])
    return NewDraw(draw, note, path, text)


def doubts_about(
    made: NewDraw, root: Path, dataset: Dataset, linters: Sequence[Linter] = LINTERS
) -> tuple[Fault, ...]:
    """Return what the linters would doubt if it were written, and do not doubt now."""
    record = DrawRecord(made.path.stem, made.draw, made.note, made.path.as_posix())
    draws = sorted(
        (*dataset.draws, record), key=lambda item: (item.draw.date, item.id), reverse=True
    )
    with_it = replace(dataset, draws=tuple(draws))
    return new_faults(root, dataset, with_it, {record.path: made.text}, linters)


def _values(
    interview: Interview, dataset: Dataset, today: date, another: bool
) -> tuple[dict[str, Value], str]:
    day = interview.get(
        "date",
        "Day of the draw, as printed",
        _needed_day,
        check=lambda found: _future(found, today),
    )
    offered = parse_answers.open_streams(day) if day else ()
    if "stream" not in interview.answers and interview.ask:
        for number, item in enumerate(offered, 1):
            interview.say(f"  {number:2} {item.title} ({item.slug})")
    stream = interview.get(
        "stream", "Stream, by number or name", lambda text: parse_answers.read_stream(text, offered)
    )
    target = interview.get(
        "target", "Who was meant, in a few words (Enter: everybody)", parse_answers.read_text
    )
    if day and stream and interview.ask and not another:
        _refuse_what_is_there(interview, draw_id(day, stream, target), dataset)
    region = (
        interview.get("region", "Region (Enter: none)", parse_answers.read_text) if target else None
    )
    invitations = interview.get(
        "invitations", "Invitations issued (Enter: not printed)", parse_answers.read_count
    )
    low, high = interview.get(
        "score",
        "Score or range of scores (Enter: none printed)",
        parse_answers.read_scores,
        check=_range,
    ) or (None, None)
    first, last = _window(interview)
    codes, whole = (
        _codes(interview, noc_version_on(day) if day else 2021, dataset.tables)
        if target
        else ((), None)
    )
    sources = interview.get(
        "sources", "Addresses of the pages, official first", parse_answers.read_sources, lines=True
    )
    note = interview.get("note", "Note (Enter: none)", parse_answers.read_text) or ""
    by_crs = stream is not None and any(ranked_by(grid, stream) for grid in CRS_GRIDS)
    recorded = dataset.recorded_late(day, today) if day else None
    values: dict[str, Value] = {
        "date": day.isoformat() if day else None,
        "stream": stream,
        "kind": "targeted" if target else "general",
        "target": target,
        "region": region,
        "invitations": invitations,
        "score_system": "none" if low is None else "crs" if by_crs else "eoi",
        "score_min": low,
        "score_max": high,
        "profiles_from": first.isoformat() if first else None,
        "profiles_to": last.isoformat() if last else None,
        "noc_version": noc_version_on(day) if codes and day else None,
        "nocs_complete": whole,
        "nocs": list(codes),
        "confidence": "high" if any(map(official, sources or ())) else "medium",
        "sources": list(sources or ()),
        "recorded": recorded.isoformat() if recorded else None,
    }
    return values, note


def _needed_day(text: str) -> date:
    day = parse_answers.read_day(text)
    if day is None:
        raise parse_answers.BadAnswer("the day of the draw is needed")
    return day


_BACKWARDS = "the second is before the first; write the lower one first"


def _future(day: date, today: date) -> str:
    return f"{day} is in the future; record a draw once it has been held" if day > today else ""


def _range(scores: tuple[int | None, int | None]) -> str:
    low, high = scores
    return _BACKWARDS if low is not None and high is not None and low > high else ""


def _refuse_what_is_there(interview: Interview, name: str, dataset: Dataset) -> None:
    there = next((record.path for record in dataset.draws if record.id == name), None)
    if there is None or ANOTHER in interview.answers:
        return
    interview.say(f"  The record has {there} already: look at it.")
    words = "Is yours another draw of the same day, stream and target? yes or no"
    if not interview.get(ANOTHER, words, parse_answers.read_whole):
        del interview.answers[ANOTHER]
        raise Stopped


def _window(interview: Interview) -> tuple[date | None, date | None]:
    """Read the days of the profiles, each by itself or both out of the first answer."""
    while True:
        first, last = interview.get(
            "profiles_from",
            "First day of the profiles, or first and last (Enter: not printed)",
            parse_answers.read_window,
        ) or (None, None)
        if last is None or "profiles_to" in interview.answers:
            late, end = interview.get(
                "profiles_to",
                "Last day of the profiles (Enter: not printed)",
                parse_answers.read_window,
            ) or (None, None)
            first, last = (first or late, end) if end else (first, late or last)
        if interview.ask is None or not (first and last and first > last):
            return first, last
        interview.say(f"  {_BACKWARDS}")
        interview.answers.pop("profiles_from", None)
        interview.answers.pop("profiles_to", None)


def _codes(
    interview: Interview, version: Version, tables: Tables
) -> tuple[tuple[str, ...], bool | None]:
    """Read codes and whether they are all; what was read is shown with its names."""

    def read(text: str) -> tuple[str, ...]:
        if parse_answers.nothing(text):
            return ()
        pasted = read_codes(parse_answers.text_or_file(text), version, tables)
        for line in shown(pasted, version):
            interview.say(line)
        if pasted.doubts or not pasted.codes:
            raise parse_answers.BadAnswer("; ".join(pasted.doubts) or "no NOC code was found")
        return tuple(item.code for item in pasted.codes)

    codes = interview.get(
        "nocs",
        f"NOC {version} codes, pasted as they are (none: only the full stop)",
        read,
        lines=True,
    )
    words = (
        "Is this the whole list? yes or no"
        if codes
        else "Was it aimed at occupations whose list is not known? no, or Enter: not at occupations"
    )
    # Without an answer a list that was given counts as whole: that is what a page prints.
    if codes and "complete" not in interview.answers and interview.ask is None:
        return codes, True
    return codes or (), interview.get(
        "complete",
        words,
        parse_answers.read_whole,
        check=lambda whole: "say yes or no: a list was given" if codes and whole is None else "",
    )


def shown(pasted: Pasted, version: Version) -> list[str]:
    """Return lines that show what was read out of a pasted text."""
    lines = [f"  NOC {version}: {len(pasted.codes)} read"]
    for item in pasted.codes:
        beside = f"   ! beside it stood: {item.beside}" if item.other_words else ""
        lines.append(f"  {item.code} {item.title}{beside}")
    if pasted.passed_over:
        lines.append("  passed over: " + ", ".join(pasted.passed_over))
    return lines


def _told(fault: Fault) -> str:
    return f"{fault.found}\n    expected: {fault.expected}\n    to fix:   {fault.fix}"


def _path(draw: Draw, dataset: Dataset, another: bool) -> Path:
    taken = {record.path for record in dataset.draws}
    number = 1
    while another and draw_path(draw, number).as_posix() in taken:
        number += 1
    return draw_path(draw, number)


def _comes_back(text: str, draw: Draw, note: str, path: Path) -> list[str]:
    """Read the text as a build would: it must give the same draw and the same note."""
    try:
        source = parse_source(text.encode(), path)
    except BadSource as bad:
        return [_told(bad.fault)]
    if parse(source, Draw) != draw or source.body != note:
        return ["a draw that its own file does not give back; please open an issue"]
    return []
