"""Fix what needs no judgement: the form of files, quotes, order, names. Never a fact."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import NamedTemporaryFile

from plugins.lint.draw_file import draw_path, draw_text
from plugins.lint.exceptions import Exceptions, read_exceptions
from plugins.lint.generated_docs import generated, read
from plugins.lint.linter import content_files
from plugins.lint.linters import LINTERS
from plugins.lint.normalize import plain_text
from plugins.record.ids import draw_id, split_number
from plugins.record.model import Draw
from plugins.record.reading.checks import noc_version_on
from plugins.record.reading.front_matter import BadSource, SourceFile, parse_source, read_raw
from plugins.record.reading.parse import parse
from plugins.record.reference_tables import Tables, read_tables


def fix(root: Path) -> Iterator[str]:
    """Fix the files of a checkout and yield what was done; what it cannot fix stays as it was."""
    tables = read_tables(root / "content" / "reference")
    exceptions = read_exceptions(root)
    for file in sorted((root / "draws").rglob("*.md")):
        yield from _fix_draw(root, file.relative_to(root), tables, exceptions)
    for path in content_files(root):
        if (text := _text(root, path)) is not None and not exceptions.hold("text-form", path):
            yield from _write(root, path, path, text, plain_text(text))
    for path, text in generated(root):
        yield from _write(root, path, path, read(root / path), text)


def write(path: Path, text: str) -> None:
    """Write a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.parent, delete=False
    ) as new:
        new.write(text)
    Path(new.name).chmod(0o644)
    Path(new.name).replace(path)


def quoted(text: str, source: SourceFile) -> str:
    """Return the text of a draw's file with its NOC codes in quotes."""
    value = source.document.value
    codes = value.get("nocs") if isinstance(value, dict) else None
    lines = text.split("\n")
    # From the last to the first, so that a column stays true on a line of several codes.
    for index in reversed(range(len(codes) if isinstance(codes, list) else 0)):
        mark = source.document.mark(("nocs", index))
        line = lines[mark.line - 1]
        before, rest = line[: mark.column - 1], line[mark.column - 1 :]
        if not mark.quoted:
            lines[mark.line - 1] = before + re.sub(r"^([0-9]+)", r"'\1'", rest)
    return "\n".join(lines)


def _fix_draw(root: Path, path: Path, tables: Tables, exceptions: Exceptions) -> Iterator[str]:
    text = _text(root, path)
    if text is None:
        return
    try:
        source = parse_source(plain_text(text).encode(), path)
        source = parse_source(quoted(plain_text(text), source).encode(), path)
    except BadSource:
        return
    draw = parse(source, Draw)
    if not isinstance(draw, Draw):
        return
    draw = _with_version(draw, tables)
    for linter in LINTERS:
        if linter.improve and not exceptions.hold(linter.name, path):
            draw = linter.improve(draw)
    place = _place(root, path, draw)
    if place != path and path.stem not in draw.former_ids and _published(root, path):
        draw = draw.model_copy(update={"former_ids": (*draw.former_ids, path.stem)})
    yield from _write(root, path, place, text, draw_text(draw, source.body))


def _text(root: Path, path: Path) -> str | None:
    try:
        return read_raw(root / path, path).decode("utf-8")
    except (BadSource, UnicodeDecodeError):
        return None


def _with_version(draw: Draw, tables: Tables) -> Draw:
    """Name each code once, and the version of the day where it has all of them."""
    version = noc_version_on(draw.date)
    known = tables.occupations if version == 2021 else tables.old_occupations
    codes = tuple(dict.fromkeys(draw.nocs))
    right = codes and all(code in known for code in codes)
    return draw.model_copy(
        update={"nocs": codes, "noc_version": version if right else draw.noc_version}
    )


def _place(root: Path, path: Path, draw: Draw) -> Path:
    """Return where a file belongs; it stays where its day is in doubt or the place is taken."""
    if path.stem[:10] != draw.date.isoformat():
        return path
    number = split_number(path.stem, draw_id(draw.date, draw.stream, draw.target)) or 1
    place = draw_path(draw, number)
    return path if (root / place).exists() else place


def _published(root: Path, path: Path) -> bool:
    """Return whether the last commit has the file; without git no file was published."""
    command = ["git", "-C", str(root), "cat-file", "-e", f"HEAD:./{path.as_posix()}"]
    try:
        return not subprocess.run(command, capture_output=True, check=False).returncode  # noqa: S603 - our words
    except FileNotFoundError:
        return False


def _write(root: Path, old: Path, new: Path, before: str, after: str) -> Iterator[str]:
    if before != after:
        write(root / old, after)
        yield f"{old}: put into form"
    if old != new:
        (root / new).parent.mkdir(parents=True, exist_ok=True)
        (root / old).rename(root / new)
        yield f"{old}: moved to {new}"
