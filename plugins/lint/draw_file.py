"""A draw as its file, in the one exact form that every file of the record has."""

import re
from collections.abc import Iterator
from datetime import date
from enum import Enum
from pathlib import Path

from pydantic import BaseModel

from plugins.record.ids import draw_id
from plugins.record.model import Draw

# The schema that editors with a YAML language server check the keys against while one types.
SCHEMA = "draw.schema.json"
HINT = f"# yaml-language-server: $schema=../{SCHEMA}"
# Left out where they hold nothing; every other key is always there.
LEFT_OUT = (
    *("target", "region", "noc_version", "nocs", "overlay", "held_until", "scores_disputed"),
    *("windows_disputed", "profiles_scored", "nocs_assumed", "asked", "recorded", "former_ids"),
)
# What every reader of YAML takes for the text that it is; anything else stands in quotes.
_PLAIN = re.compile(r"[A-Za-z](?!.*(?::\s|\s#|:$)).*")
_WORDS_OF_YAML = frozenset(["null", "true", "false", "yes", "no", "on", "off", "y", "n"])


def draw_text(draw: Draw, note: str) -> str:
    """Return the text of a draw's file."""
    lines = ["---", HINT]
    for key in Draw.model_fields:
        value = getattr(draw, key)
        if value in (None, (), False) and key in LEFT_OUT:
            continue
        if isinstance(value, tuple):
            lines.append(f"{key}:")
            lines += [line for item in value for line in _item(item)]
        else:
            lines.append(f"{key}: {_scalar(value)}")
    lines.append("---")
    return "\n".join(lines) + "\n" + (f"\n{note}\n" if note else "")


def draw_path(draw: Draw, number: int = 1) -> Path:
    """Return where the file of a draw belongs; `number` tells equal ids apart, counted from 1."""
    name = draw_id(draw.date, draw.stream, draw.target) + (f"-{number}" if number > 1 else "")
    return Path("draws") / str(draw.year) / f"{name}.md"


def _item(item: object) -> Iterator[str]:
    if not isinstance(item, BaseModel):
        yield f"  - {_scalar(item)}"
        return
    mark = "-"
    for key, field in type(item).model_fields.items():
        value = getattr(item, key)
        if field.is_required() or value != field.default:
            yield f"  {mark} {key}: {_scalar(value)}"
            mark = " "
    if mark == "-":
        yield "  - {}"


def _scalar(value: object) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int):
        return str(value)
    if isinstance(value, date):
        return f"'{value.isoformat()}'"
    text = str(value.value if isinstance(value, Enum) else value)
    plain = _PLAIN.fullmatch(text) and text.lower() not in _WORDS_OF_YAML
    return text if plain else "'" + text.replace("'", "''") + "'"
