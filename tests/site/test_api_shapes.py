"""Every file of the API against its schema, and the schemas against their own standards."""

import json
import re
from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import frictionless
import pytest
from jsonschema import Draft202012Validator, FormatChecker
from openapi_spec_validator import validate

from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from plugins.site.api.shapes import DrawEntry

type Json = dict[str, Any]


@pytest.fixture(scope="module")
def api(site: Path) -> Path:
    return site / "api" / "v1"


@pytest.fixture(scope="module")
def openapi(api: Path) -> Json:
    return read(api / "openapi.json")


def read(path: Path) -> Json:
    value: Json = json.loads(path.read_text("utf-8"))
    return value


def files_of(api: Path, path: str) -> list[Path]:
    """Return the files of one path of the OpenAPI text; its parameter stands for any name."""
    return sorted(api.glob(re.sub(r"\{[a-z]+\}", "*", path).lstrip("/")))


def test_the_openapi_text_is_valid(openapi: Json) -> None:
    validate(openapi)
    assert openapi["openapi"].startswith("3.1")


def test_the_openapi_text_names_every_file_and_no_other(api: Path, openapi: Json) -> None:
    described = {path: files_of(api, path) for path in openapi["paths"]}
    assert not [path for path, files in described.items() if not files]
    everything = {path for path in api.rglob("*") if path.is_file()}
    assert everything == {file for files in described.values() for file in files}


def test_every_json_file_and_every_example_has_its_shape(api: Path, openapi: Json) -> None:
    checked = 0
    for path, operations in openapi["paths"].items():
        if not is_data(operations):
            continue
        content = operations["get"]["responses"]["200"]["content"]
        schema = content["application/json"]["schema"]
        validator = Draft202012Validator(
            {**schema, "components": openapi["components"]}, format_checker=FormatChecker()
        )
        files = files_of(api, path)
        # All occupations have the same keys and types (see below): some of them will do here.
        for file in files[::20] if "noc" in path else files:
            validator.validate(read(file))
            checked += 1
        validator.validate(content["application/json"]["example"])
    assert checked > 480


def test_a_wrong_file_would_not_have_its_shape(api: Path, openapi: Json) -> None:
    path = "/draws/{id}.json"
    content = openapi["paths"][path]["get"]["responses"]["200"]["content"]["application/json"]
    validator = Draft202012Validator({**content["schema"], "components": openapi["components"]})
    good = read(files_of(api, path)[0])
    validator.validate(good)
    for wrong in (
        {**good, "result": {**good["result"], "invitations": "many"}},
        {**good, "result": {**good["result"], "more": 1}},
        {**good, "result": {key: good["result"][key] for key in good["result"] if key != "note"}},
        {**good, "result": [good["result"]]},
    ):
        assert not validator.is_valid(wrong)


def test_the_schema_of_a_draw_takes_every_draw(api: Path) -> None:
    schema = read(api / "draw.schema.json")
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema, format_checker=FormatChecker())
    draws = read(api / "draws.json")["result"]
    for draw in draws:
        validator.validate(draw)
    assert list(schema["properties"]) == schema["required"] == list(draws[0])
    assert not validator.is_valid({**draws[0], "date": "2026-02-30"})


def test_the_schema_of_a_profile_is_valid(api: Path) -> None:
    schema = read(api / "profile.schema.json")
    Draft202012Validator.check_schema(schema)
    assert len(schema["properties"]) > 100


def test_a_draw_has_every_field_of_its_file_in_the_same_order() -> None:
    own = [name for name in DrawEntry.model_fields if name in Draw.model_fields]
    assert own == list(Draw.model_fields)


def test_keys_are_always_there_and_no_field_has_two_types(api: Path, openapi: Json) -> None:
    data = [path for path, operations in openapi["paths"].items() if is_data(operations)]
    assert len(data) == 10
    for path in data:
        kinds: dict[str, set[str]] = defaultdict(set)
        for file in files_of(api, path):
            for where, value in walk("", read(file)):
                kinds[where].add(kind(value))
        mixed = {where: found - {"NoneType"} for where, found in kinds.items()}
        assert not {where: found for where, found in mixed.items() if len(found) > 1}, path


def is_data(operations: Json) -> bool:
    content = operations["get"]["responses"]["200"]["content"]
    return "schema" in content.get("application/json", {})


def kind(value: object) -> str:
    """Name the type of a value as JSON wrote it; that of an object by its keys."""
    return repr(sorted(value)) if isinstance(value, dict) else type(value).__name__


def walk(where: str, value: object) -> Iterator[tuple[str, object]]:
    yield where, value
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from walk(f"{where}.{key}", inner)
    elif isinstance(value, list):
        for inner in value:
            yield from walk(f"{where}[]", inner)


def test_every_envelope_is_whole_and_dated_by_the_data(api: Path, dataset: Dataset) -> None:
    data = [path for path in api.rglob("*.json") if "schema" not in path.name]
    envelopes = [path for path in data if path.name not in ("openapi.json", "datapackage.json")]
    assert len(envelopes) > 980
    for path in envelopes:
        value = read(path)
        assert list(value) == ["schema_version", "last_modified", "total", "result"]
        result = value["result"]
        assert value["total"] == (len(result) if isinstance(result, list) else 1)
        # A draw has the day of its own last change, and all else that of the record.
        day = date.fromisoformat(value["last_modified"])
        assert day <= dataset.last_modified
        if path.parent.name != "draws":
            assert day == dataset.last_modified


def test_the_data_package_is_valid_by_frictionless(api: Path) -> None:
    report = frictionless.validate(str(api / "datapackage.json"))
    assert report.valid, report.to_summary()
    assert {task.name for task in report.tasks} == {"draws", "draw_occupations"}


def test_frictionless_would_see_a_wrong_cell(api: Path, tmp_path: Path) -> None:
    for name in ("datapackage.json", "draws.csv", "draw_occupations.csv"):
        text = (api / name).read_text("utf-8")
        (tmp_path / name).write_text(text.replace(",general,", ",sometimes,"), "utf-8")
    assert not frictionless.validate(str(tmp_path / "datapackage.json")).valid
