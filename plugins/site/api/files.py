"""Every file of the API: JSON, schemas, CSV, SQLite, OpenAPI and the data package."""

import json
from collections.abc import Iterator
from pathlib import Path

from checker.answers.questionnaire import profile_schema
from plugins.hosting.headers import API_NOT_FOUND
from plugins.record.dataset import Dataset
from plugins.site.api.csv_tables import tables
from plugins.site.api.datapackage import datapackage
from plugins.site.api.entries import make_entries
from plugins.site.api.openapi import openapi
from plugins.site.api.resources import FOLDER, resources
from plugins.site.api.schemas import Json, draw_schema
from plugins.site.api.sqlite import database
from plugins.site.context import Site

_JSON, _SCHEMA, _CSV = "application/json", "application/schema+json", "text/csv"
_OTHERS = (
    ("draws.csv", _CSV, "Every draw, one a row"),
    ("draw_occupations.csv", _CSV, "Each occupation that a draw named, one a row"),
    ("oinp.sqlite", "application/vnd.sqlite3", "Everything, with indexes, search and views"),
    ("datapackage.json", _JSON, "The data dictionary of the CSV files (Frictionless)"),
    ("draw.schema.json", _SCHEMA, "JSON Schema of a draw"),
    ("profile.schema.json", _SCHEMA, "JSON Schema of the answers that the checker takes"),
    ("openapi.json", "application/vnd.oai.openapi+json", "This text"),
)


def not_found(site: Site) -> bytes:
    """Return what says, to a program, that the record has no such thing."""
    return _text(
        {
            "error": "not found",
            "message": "The record has nothing at this address. Every address is in openapi.json.",
            "openapi": site.full(f"{FOLDER}openapi.json"),
        }
    )


def write_api(dataset: Dataset, site: Site, output: Path) -> int:
    """Write every file of the API under `output`; return how many."""
    folder = output / FOLDER.strip("/")
    count = 0
    for name, content in _files(dataset, site):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        count += 1
    (output / API_NOT_FOUND.strip("/")).write_bytes(not_found(site))
    return count + 1


def _files(dataset: Dataset, site: Site) -> Iterator[tuple[str, bytes]]:
    entries = make_entries(dataset, site)
    listed = tuple(resources(entries, site))
    for resource in listed:
        yield from ((file.name, file.content) for file in resource.files)
    flat = tables(entries.draws, dataset.tables)
    for table in flat:
        yield f"{table.name}.csv", table.csv()
    yield "oinp.sqlite", database(entries, dataset.tables)
    yield "datapackage.json", _text(datapackage(flat, dataset.last_modified, site))
    yield "draw.schema.json", _text(draw_schema(site.address))
    yield "profile.schema.json", _text(profile_schema())
    yield "openapi.json", _text(openapi(listed, _OTHERS, site))


def _text(value: Json) -> bytes:
    return f"{json.dumps(value, ensure_ascii=False, indent=1)}\n".encode()
