"""The OpenAPI 3.1 text of the API: every file, its shape, and an example from the record itself."""

import json
from collections.abc import Iterable, Sequence

from plugins.site.api.resources import FOLDER, Resource
from plugins.site.api.schemas import DIALECT, Json, shape_schemas
from plugins.site.api.shapes import SCHEMA_VERSION
from plugins.site.context import Site

_REF = "#/components/schemas/{model}"


def openapi(listed: Sequence[Resource], others: Iterable[tuple[str, str, str]], site: Site) -> Json:
    """Return the OpenAPI text; `others` are further files: name, media type, summary."""
    return {
        "openapi": "3.1.0",
        "info": {
            "title": site.name,
            "summary": "Every draw of the Ontario Immigrant Nominee Program (OINP), as static files.",
            "description": "An independent record; not a government site, not legal advice. "
            "`null` means not known, never zero. Scores of two points grids are never comparable.",
            "version": SCHEMA_VERSION,
            "license": {"name": "CC0-1.0 (draws)", "identifier": "CC0-1.0"},
        },
        "jsonSchemaDialect": DIALECT,
        "externalDocs": {"url": site.full("/open-data/")},
        "servers": [{"url": site.full(FOLDER.rstrip("/"))}],
        "paths": {
            **{f"/{item.name}": {"get": _operation(item)} for item in listed},
            **{f"/{name}": {"get": _plain(name, kind, text)} for name, kind, text in others},
        },
        "components": {
            "schemas": shape_schemas([item.shape for item in listed], _REF),
            "responses": {"NotFound": {"description": "No such thing in the record."}},
        },
    }


def _operation(item: Resource) -> Json:
    operation: Json = {
        "operationId": _operation_id(item.name),
        "summary": item.summary,
        "responses": {
            "200": {
                "description": item.summary,
                "content": {
                    "application/json": {"schema": _envelope(item), "example": _example(item)}
                },
            }
        },
    }
    if item.parameter is not None:
        operation["responses"]["404"] = {"$ref": "#/components/responses/NotFound"}
        operation["parameters"] = [
            {
                "name": item.parameter,
                "in": "path",
                "required": True,
                "schema": {"type": "string"},
                "example": _result(item)[item.parameter],
            }
        ]
    return operation


def _plain(name: str, kind: str, summary: str) -> Json:
    return {
        "operationId": _operation_id(name),
        "summary": summary,
        "responses": {"200": {"description": summary, "content": {kind: {}}}},
    }


def _operation_id(name: str) -> str:
    words = name.removesuffix(".json").replace("/{", "_by_").replace("}", "")
    return "get_" + words.replace(".", "_").replace("-", "_")


def _envelope(item: Resource) -> Json:
    one: Json = {"$ref": _REF.format(model=item.shape.__name__)}
    fields: Json = {
        "schema_version": {"type": "string", "pattern": r"^1\.[0-9]+\.[0-9]+$"},
        "last_modified": {"type": "string", "format": "date"},
        "total": {"type": "integer", "minimum": 0},
        "result": {"type": "array", "items": one} if item.many else one,
    }
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(fields),
        "properties": fields,
    }


def _example(item: Resource) -> Json:
    """Return the envelope of the first file, a list cut to its first thing."""
    value: Json = json.loads(item.files[0].content) if item.files else {}
    if item.many:
        value["result"] = value["result"][:1]
        value["total"] = len(value["result"])
    return value


def _result(item: Resource) -> Json:
    result: Json = _example(item)["result"]
    return result
