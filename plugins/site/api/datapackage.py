"""The Frictionless data package: what the CSV tables hold, column by column."""

from collections.abc import Iterable
from datetime import date
from hashlib import sha256

from plugins.record.csv_cells import NEUTRAL
from plugins.site.api.csv_tables import Column, CsvTable
from plugins.site.api.schemas import Json
from plugins.site.api.shapes import SCHEMA_VERSION
from plugins.site.context import Site

_CC0 = {
    "name": "CC0-1.0",
    "path": "https://creativecommons.org/publicdomain/zero/1.0/",
    "title": "CC0 1.0 Universal",
}


def datapackage(tables: Iterable[CsvTable], day: date, site: Site) -> Json:
    """Return the description of the tables beside it; `day` is that of their last change."""
    return {
        "profile": "tabular-data-package",
        "name": "oinp-draws",
        "title": site.name,
        "description": "Every draw of the Ontario Immigrant Nominee Program (OINP). "
        f"An empty cell means not known, never zero. {NEUTRAL}",
        "homepage": site.full("/open-data/"),
        "version": SCHEMA_VERSION,
        "last_modified": day.isoformat(),
        "licenses": [_CC0],
        "keywords": ["Ontario", "OINP", "immigration", "draws", "invitations", "NOC"],
        "sources": [
            {
                "title": "Statistics Canada, National Occupational Classification (NOC) 2021 "
                "Version 1.0: titles and codes, adapted, under the Statistics Canada Open Licence. "
                "This does not constitute an endorsement by Statistics Canada of this product.",
            }
        ],
        "resources": [_resource(table) for table in tables],
    }


def _resource(table: CsvTable) -> Json:
    content = table.csv()
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "title": table.title,
        "path": f"{table.name}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "bytes": len(content),
        "hash": f"sha256:{sha256(content).hexdigest()}",
        "schema": {
            "fields": [_field(column) for column in table.columns],
            "missingValues": [""],
            "primaryKey": list(table.primary_key),
            "foreignKeys": [
                {
                    "fields": column.name,
                    "reference": dict(zip(("resource", "fields"), column.points_to, strict=True)),
                }
                for column in table.columns
                if column.points_to
            ],
        },
    }


def _field(column: Column) -> Json:
    constraints: Json = {"required": column.required}
    if column.choices:
        constraints["enum"] = list(column.choices)
    return {
        "name": column.name,
        "type": column.kind,
        "description": column.description,
        "constraints": constraints,
    }
