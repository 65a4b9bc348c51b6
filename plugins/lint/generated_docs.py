"""Documents made from the model of a draw and from the list of headers, kept where people look."""

import json
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from checker.pathways import STREAMS
from checker.replay.places import REGIONS
from plugins.hosting.apache_config import apache_conf
from plugins.hosting.caddy_config import caddyfile
from plugins.hosting.nginx_config import nginx_conf
from plugins.lint.draw_file import LEFT_OUT, SCHEMA
from plugins.record.model import Draw

GUIDE = Path("CONTRIBUTING.md")
DOCS = Path("docs")
_TABLE = re.compile(r"(?<=<!-- fields -->\n).*?(?=<!-- end of fields -->)", re.DOTALL)


def generated(root: Path) -> Iterator[tuple[Path, str]]:
    """Yield each document that the model makes, by its path, as it should be."""
    yield Path("draws") / SCHEMA, schema_text()
    if (root / DOCS).is_dir():
        yield DOCS / "nginx.conf", nginx_conf()
        yield DOCS / "Caddyfile", caddyfile()
        yield DOCS / "apache.conf", apache_conf()
    if (root / GUIDE).is_file():
        guide = (root / GUIDE).read_text("utf-8")
        yield GUIDE, _TABLE.sub(lambda _: field_table(), guide)


def read(path: Path) -> str:
    """Return the text of a document as it is, empty where there is none."""
    return path.read_text("utf-8") if path.is_file() else ""


def schema_text() -> str:
    """Return the JSON Schema of a draw's front matter, for editors."""
    return json.dumps(draw_schema(), indent=2, ensure_ascii=False) + "\n"


def draw_schema() -> dict[str, Any]:
    """Return the JSON Schema of a draw's front matter; it names the keys and the streams."""
    schema = Draw.model_json_schema()
    parts = schema.pop("$defs")
    keys = {key: _whole(value, parts) for key, value in schema.pop("properties").items()}
    keys["stream"]["enum"] = [stream.slug for stream in STREAMS if not stream.overlay_of]
    keys["overlay"]["examples"] = [stream.slug for stream in STREAMS if stream.overlay_of]
    keys["region"]["examples"] = [region.name for region in REGIONS]
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return {**head, **schema, "properties": keys}


def _whole(value: dict[str, Any], parts: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    """Put the part that a value refers to in its place; the names of parts say nothing to people."""
    reference = value.pop("$ref", "").removeprefix("#/$defs/")
    own = {**parts[reference], **value} if reference else value
    if "items" in own:
        own["items"] = _whole(own["items"], parts)
        keys = own["items"].get("properties", {})
        own["items"] |= (
            {"properties": {key: _whole(part, parts) for key, part in keys.items()}} if keys else {}
        )
    if "anyOf" in own:
        own["anyOf"] = [_whole(choice, parts) for choice in own["anyOf"]]
    return own


def field_table() -> str:
    """Return the fields of a draw as a Markdown table, in the order of the file."""
    rows = ["| key | what stands there | if it is not known |", "| --- | --- | --- |"]
    for key, field in Draw.model_fields.items():
        unknown = (
            "leave the line out"
            if key in LEFT_OUT
            else "`null`"
            if type(None) in getattr(field.annotation, "__args__", ())
            else "it has to be known"
        )
        rows.append(f"| `{key}` | {field.description} | {unknown} |")
    return "\n".join(rows) + "\n"
