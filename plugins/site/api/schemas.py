"""JSON Schemas of the API's shapes, made by pydantic from the models, and tidied."""

from collections.abc import Iterable, Mapping
from typing import Any

from pydantic.json_schema import GenerateJsonSchema, models_json_schema
from pydantic_core import core_schema

from plugins.site.api.shapes import DrawEntry, Shape

type Json = dict[str, Any]

DIALECT = "https://json-schema.org/draft/2020-12/schema"


class _Generator(GenerateJsonSchema):
    """Leave out titles that only say a field's name again, and defaults, which are for input."""

    def field_title_should_be_set(self, schema: object) -> bool:
        return False

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> Json:
        return self.generate_inner(schema["schema"])


def draw_schema(address: str) -> Json:
    """Return the JSON Schema of one draw as the API hands it out."""
    schema = shape_schemas([DrawEntry], "#/$defs/{model}")[DrawEntry.__name__]
    where = {"$schema": DIALECT, "$id": f"{address}/api/v1/draw.schema.json"}
    return {**where, "title": "Draw", **schema}


def shape_schemas(shapes: Iterable[type[Shape]], template: str) -> dict[str, Json]:
    """Return the schema of each shape and of the shapes inside it, by name.

    `template` makes the reference of one shape to another.
    """
    _, defined = models_json_schema(
        [(shape, "serialization") for shape in shapes],
        ref_template=template,
        schema_generator=_Generator,
    )
    schemas: dict[str, Json] = defined["$defs"]
    names = {shape.__name__ for shape in _below(Shape)}
    # Aliases of types get definitions of their own, with names that no reader wants to meet.
    aliases = {template.format(model=name): schemas[name] for name in schemas.keys() - names}
    return {name: _inlined(schemas[name], aliases) for name in sorted(schemas.keys() & names)}


def _below(shape: type[Shape]) -> Iterable[type[Shape]]:
    for inner in shape.__subclasses__():
        yield inner
        yield from _below(inner)


def _inlined(part: Any, aliases: Mapping[str, Json]) -> Any:
    if isinstance(part, list):
        return [_inlined(item, aliases) for item in part]
    if not isinstance(part, dict):
        return part
    alias = aliases.get(part.get("$ref", ""))
    if alias is not None:
        rest = {key: value for key, value in part.items() if key != "$ref"}
        return _inlined({**alias, **rest}, aliases)
    named = isinstance(part.get("title"), str)  # else `title` is a field
    return {
        key: _inlined(value, aliases)
        for key, value in part.items()
        if not (named and key == "title")
    }
