"""What a schema cannot say of a draw and a build refuses: its name, days, codes, stream.

What only looks wrong, and may be right, is for the linters of `plugins/contribute`.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from difflib import get_close_matches
from typing import Literal

from checker.pathways import STREAMS
from checker.reference.noc import nearest
from plugins.record.csv_cells import runs
from plugins.record.ids import draw_id, split_number, target_words
from plugins.record.model import Draw, DrawKind, ScoreSystem
from plugins.record.reading.faults import Fault
from plugins.record.reading.front_matter import SourceFile
from plugins.record.reading.invisible_signs import foreign_letter, mixed_word
from plugins.record.reference_tables import Tables

NOC_2021_FROM = date(2022, 11, 16)
_KEEP = "if the draw was published, write its old name under former_ids"


def check_draw(source: SourceFile, draw: Draw, tables: Tables, today: date) -> Iterator[Fault]:
    """Yield every fault of one draw that its types do not show, each with the name of its check."""
    found = {
        "id": _check_name(source, draw),
        "dates": _check_days(source, draw, today),
        "stream": _check_stream(source, draw),
        "scores": _check_scores(source, draw),
        "target": _check_target(source, draw),
        "codes": _check_nocs(source, draw, tables),
        "cells": _check_cells(source, draw),
        "letters": _check_letters(source, draw),
    }
    for name, faults in found.items():
        yield from (replace(fault, check=name) for fault in faults)


def check_quotes(source: SourceFile) -> Iterator[Fault]:
    """Yield a fault for each NOC code that is not in quotes: YAML would eat its zeros."""
    yield from (replace(fault, check="quotes") for fault in _unquoted(source))


def _unquoted(source: SourceFile) -> Iterator[Fault]:
    value = source.document.value
    codes = value.get("nocs") if isinstance(value, dict) else None
    for index, code in enumerate(codes if isinstance(codes, list) else []):
        where = ("nocs", index)
        if not source.document.mark(where).quoted:
            yield source.fault(
                where,
                f"the NOC code {code} without quotes",
                "a code in quotes, so that no zero is lost",
                f"write '{code}'",
            )


def check_former_ids(drawn: Sequence[tuple[SourceFile, Draw]]) -> Iterator[Fault]:
    """Yield a fault for each former id that is the id of a draw, or a former id of another."""
    taken = {source.path.stem: source.path for source, _ in drawn}
    for source, draw in drawn:
        for index, name in enumerate(draw.former_ids):
            if name in taken:
                fault = source.fault(
                    ("former_ids", index),
                    f"the former id {name}, which {taken[name]} has or had",
                    "an id that this draw alone was published under",
                    "take the line away, or give the other draw a name with -2 at its end",
                )
                yield replace(fault, check="id")
            taken.setdefault(name, source.path)


def noc_version_on(day: date) -> Literal[2016, 2021]:
    """Return the version of the classification that the program used on a day."""
    return 2021 if day >= NOC_2021_FROM else 2016


def _check_name(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    name = source.path.stem
    wanted = draw_id(draw.date, draw.stream, draw.target)
    if name[:10] != draw.date.isoformat():
        yield source.fault(
            ("date",),
            f"the date {draw.date} in a file named {source.path.name}",
            "the date that begins the file name",
            f"rename the file to {wanted}.md, or fix the date; {_KEEP}",
        )
    elif split_number(name, wanted) is None:
        yield source.fault(
            (),
            f"the file name {source.path.name}",
            f"{wanted}.md (date, stream, words of the target; -2 and so on for an equal one)",
            f"rename the file to {wanted}.md; {_KEEP}",
        )
    if source.path.parent.name != str(draw.year):
        yield source.fault(
            ("date",),
            f"a draw of {draw.year} in the folder {source.path.parent.name}",
            f"the folder draws/{draw.year}",
            f"move the file to draws/{draw.year}",
        )


def _check_days(source: SourceFile, draw: Draw, today: date) -> Iterator[Fault]:
    if draw.held_until and not draw.date < draw.held_until <= today:
        yield source.fault(
            ("held_until",),
            f"held_until: {draw.held_until} beside the date {draw.date}",
            f"a day after the date, up to {today}",
            "write the last day of the round, or delete the line",
        )
    if draw.date > today:
        yield source.fault(
            ("date",),
            f"the date {draw.date}, which is in the future",
            f"a day up to {today}",
            "record a draw once it has been held",
        )
    if draw.recorded and not draw.date < draw.recorded <= today:
        yield source.fault(
            ("recorded",),
            f"recorded: {draw.recorded} beside the date {draw.date}",
            f"a day after the date, up to {today}",
            "write the day it was put into the record, or delete the line",
        )
    first, last = draw.profiles_from, draw.profiles_to
    if first and last and first > last:
        yield source.fault(
            ("profiles_to",),
            f"a window that ends ({last}) before it begins ({first})",
            "profiles_from on or before profiles_to",
            "look at the two days again",
        )


def _check_stream(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    slugs = [stream.slug for stream in STREAMS if not stream.overlay_of]
    if draw.stream not in slugs:
        near = get_close_matches(draw.stream, slugs, n=1)
        yield source.fault(
            ("stream",),
            f"the unknown stream {draw.stream}",
            "one of " + ", ".join(slugs),
            f"write {near[0]}" if near else "take one of these",
        )
    over = [item.slug for item in STREAMS if draw.stream in item.overlay_of]
    if draw.overlay and draw.overlay not in over:
        yield source.fault(
            ("overlay",),
            f"overlay: {draw.overlay} for a draw of {draw.stream}",
            "one of " + ", ".join(over) if over else "no overlay for this stream",
            f"write {over[0]}, or delete the line" if over else "delete the line",
        )


def _check_scores(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    low, high = draw.score_min, draw.score_max
    if high is not None and low is None:
        yield source.fault(
            ("score_max",),
            f"score_max: {high} without a score_min",
            "the lowest score too, where a range was printed",
            "write score_min, or score_max: null",
        )
    if draw.score_system is ScoreSystem.NONE and (low is not None or high is not None):
        yield source.fault(
            ("score_system",),
            "score_system: none beside a score",
            "eoi or crs where a score was printed",
            "write eoi or crs, or make both scores null",
        )
    if low is not None and high is not None and low > high:
        yield source.fault(
            ("score_max",),
            f"a range from {low} to {high}",
            "score_min at or under score_max",
            "swap the two",
        )


def _check_target(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    if (draw.kind is DrawKind.TARGETED) != (draw.target is not None):
        yield source.fault(
            ("kind",),
            f"kind: {draw.kind} {'with' if draw.target else 'without'} a target",
            "a target for a targeted draw, none for a general one",
            "add or remove `target`, or change `kind`",
        )
    if draw.target is None:
        return
    words = target_words(draw.target)
    if not words:
        yield source.fault(
            ("target",),
            f"a target without a word for its address: {draw.target}",
            "who was meant, in a few English words",
            "write at least one word that says who was meant",
        )
    for stream in STREAMS:
        rest = stream.slug.removeprefix(f"{draw.stream}-")
        if rest != stream.slug and f"{words}-".startswith(f"{rest}-"):
            yield source.fault(
                ("target",),
                f"a target whose words make the ID of another stream: {draw.target}",
                f"stream: {stream.slug}, or other words",
                f"write stream: {stream.slug} if that is the stream, and the rest as the target",
            )


def _check_letters(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    """Refuse letters that look like others: equal words would differ, and search would not find them."""
    for key in ("target", "region"):
        if letter := foreign_letter(getattr(draw, key) or ""):
            yield source.fault(
                (key,),
                f"a letter of another script in the {key}: {letter} (U+{ord(letter):04X})",
                "letters of English or French",
                "type the word anew; pasted letters may only look alike",
            )
    if word := mixed_word(source.body):
        letter = foreign_letter(word)
        line = source.body_line + source.body[: source.body.index(word)].count("\n")
        yield Fault(
            source.path,
            line,
            1,
            f"a word of two scripts in the note: {word} (U+{ord(letter):04X})",
            "one script in a word",
            "type the word anew; pasted letters may only look alike",
        )


def _check_cells(source: SourceFile, draw: Draw) -> Iterator[Fault]:
    """Yield a fault for each text that a spreadsheet would run; a note is Markdown, and may."""
    for name, value in draw:
        # Each by the text that it has in a cell.
        listed = isinstance(value, tuple)
        for index, text in enumerate(map(str, value if listed else (value,))):
            if runs(text) and (listed or isinstance(value, str)):
                yield source.fault(
                    (name, index) if listed else (name,),
                    f"`{name}: {text}`, which a spreadsheet would run as a formula",
                    "a text that does not begin with = + - or @",
                    "begin it with a word",
                )


def _check_nocs(source: SourceFile, draw: Draw, tables: Tables) -> Iterator[Fault]:
    if not draw.nocs:
        return
    expected_version = noc_version_on(draw.date)
    if draw.noc_version != expected_version:
        yield source.fault(
            ("noc_version",),
            f"noc_version: {draw.noc_version or 'null'} for a draw of {draw.date}",
            f"{expected_version}: NOC 2021 came into use on {NOC_2021_FROM}",
            f"write noc_version: {expected_version}",
        )
        return
    if draw.nocs_complete is None:
        yield source.fault(
            ("nocs_complete",),
            "nocs_complete: null beside a list of codes",
            "true where the list is whole, false where it is partial",
            "write true or false",
        )
    known = tables.occupations if expected_version == 2021 else tables.old_occupations
    for index, code in enumerate(draw.nocs):
        where = ("nocs", index)
        if code in draw.nocs[:index]:
            yield source.fault(
                where, f"the NOC code {code} twice", "each code once", "delete one of the two"
            )
        elif code not in known:
            near = nearest(code, known)
            yield source.fault(
                where,
                f"the unknown NOC code {code}",
                f"a code of NOC {expected_version}",
                f"the nearest code is '{near}' ({known[near].title})",
            )
