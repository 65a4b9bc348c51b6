"""The form of files, notes and links."""

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from checker.points import GRIDS
from plugins.lint.draw_file import draw_text
from plugins.lint.linter import Checkout, Linter, each_draw
from plugins.lint.normalize import plain_text
from plugins.record.dataset import DrawRecord
from plugins.record.reading.faults import Fault

LONGEST_NOTE = 1000
_LINK = re.compile(r"\]\((/[^)\s]*)\)")
_FOLDERS = {"draws", "streams", "occupations", "guides", "rules"}


def _not_in_form(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    text = checkout.text(record.path)
    wanted = draw_text(record.draw, record.note)
    if text == wanted:
        return
    lines, good = text.split("\n"), wanted.split("\n")
    line = next(
        (n for n, (a, b) in enumerate(zip(lines, good, strict=False), 1) if a != b),
        min(len(lines), len(good)) + 1,
    )
    found = repr(lines[line - 1]) if line <= len(lines) else "the end of the file"
    expected = repr(good[line - 1]) if line <= len(good) else "the end of the file"
    yield Fault(
        Path(record.path),
        min(line, len(lines)),
        1,
        f"{found}, not in the form of the record",
        f"{expected}: keys in one order, days and codes in quotes, others only where needed",
        "run `invoke check --fix`",
    )


def _untidy(checkout: Checkout) -> Iterator[Fault]:
    for path in checkout.content:
        text = checkout.text(path.as_posix())
        good = plain_text(text)
        if text != good:
            pairs = zip(text.split("\n"), good.split("\n"), strict=False)
            line = next((n for n, (a, b) in enumerate(pairs, 1) if a != b), text.count("\n") + 1)
            yield Fault(
                path,
                line,
                1,
                "a mark of the editor: CRLF, a byte order mark, spaces or lines at the end",
                "lines that end in LF, no spaces before it, one line end at the end of the file",
                "run `invoke check --fix`",
            )


def _odd_note(checkout: Checkout, record: DrawRecord) -> Iterator[Fault]:
    note = record.note
    line = checkout.line_of_body(record.path)

    def fault(found: str, expected: str, fix: str) -> Fault:
        return Fault(Path(record.path), line, 1, found, expected, fix)

    if len(note) > LONGEST_NOTE:
        yield fault(
            f"a note of {len(note):,} characters",
            f"at most {LONGEST_NOTE:,}",
            "say it in fewer words; the page of a source says the rest",
        )
    if note and note[-1] not in ".)":
        yield fault(
            "a note that does not end with a full stop", "whole sentences", "end the sentence"
        )
    if re.search(r"<[a-zA-Z/!]", note):
        yield fault(
            "HTML in a note", "Markdown or plain words", "delete the tags: they are shown as text"
        )
    if re.search(r"^#", note, re.MULTILINE):
        yield fault("a heading in a note", "a few sentences", "delete the line of the heading")


def _lost_link(checkout: Checkout) -> Iterator[Fault]:
    dataset = checkout.dataset
    names = {
        "draws": {record.id for record in dataset.draws} | {str(year) for year in dataset.years},
        "streams": set(dataset.streams),
        "rules": set(dataset.streams),
        "occupations": set(dataset.tables.occupations) | set(dataset.tables.groups),
        "guides": {guide.slug for guide in dataset.guides} | {grid.slug for grid in GRIDS},
    }
    paths = [*checkout.content, *(Path(record.path) for record in dataset.draws)]
    for path in paths:
        for number, line in enumerate(checkout.text(path.as_posix()).split("\n"), 1):
            for link in _LINK.finditer(line):
                folder, _, rest = link[1].partition("#")[0].strip("/").partition("/")
                if folder in _FOLDERS and rest and rest not in names[folder]:
                    yield Fault(
                        path,
                        number,
                        link.start(1) + 1,
                        f"a link to {link[1]}, which is no page",
                        f"a page under /{folder}/",
                        "fix the address",
                    )


_WORDS_OF_LINK = re.compile(r"\[([^\[\]]*)\]\((https?://[^)\s]+)\)")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)([a-z0-9.-]+)|^([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,})(?:/\S*)?$", re.I
)


def _other_address(checkout: Checkout) -> Iterator[Fault]:
    """Find links whose words are an address, and lead to another host."""
    records = checkout.dataset.draws
    for path in (*checkout.content, *(Path(record.path) for record in records)):
        for number, line in enumerate(checkout.text(path.as_posix()).split("\n"), 1):
            for link in _WORDS_OF_LINK.finditer(line):
                said = _ADDRESS.search(link[1].strip(" `*_"))
                host = _host(link[2])
                if said and _host(f"https://{said[1] or said[2]}") != host:
                    yield Fault(
                        path,
                        number,
                        link.start(1) + 1,
                        f"a link that reads {link[1]} and leads to {host}",
                        "words that name where a link leads",
                        "write the words or the address anew",
                    )


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


LINTERS = (
    Linter("link-words", "A link leads where its words say.", _other_address),
    Linter("form", "Files of one form can be compared and merged.", each_draw(_not_in_form)),
    Linter("text-form", "Editors leave marks that only make differences.", _untidy),
    Linter("note", "A note is a few plain sentences.", each_draw(_odd_note)),
    Linter("link", "A link leads to a page.", _lost_link),
)
