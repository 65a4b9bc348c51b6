"""What is made from the model and from faults: annotations, the schema for editors, the field table."""

import json
from pathlib import Path

import jsonschema

from plugins.lint.generated_docs import GUIDE, field_table, schema_text
from plugins.lint.run import annotates, annotation, report
from plugins.record.dataset import Dataset
from plugins.record.model import Draw
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.reading.front_matter import read_source


def test_annotations_are_one_line_each_whatever_the_file_holds() -> None:
    fault = Fault(Path("draws/a,b:c.md"), 3, 5, "50%\nfound\x1b", "x", "y::z", "zero")
    assert annotation(fault) == (
        "::error file=draws/a%2Cb%3Ac.md,line=3,col=5,title=zero"
        "::50%25\\nfound\\x1b%0Aexpected: x%0Ato fix: y::z"
    )
    bad = BadFiles([fault])
    assert "::error " not in report(bad, annotations=False)
    assert report(bad, annotations=True).startswith("::error ")
    assert "[zero] What was not printed is null" in report(bad, annotations=False)
    assert annotates({"GITHUB_ACTIONS": "true"})
    assert not annotates({})


def test_the_schema_for_editors_takes_every_draw(root: Path, dataset: Dataset) -> None:
    schema = json.loads(schema_text())
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    validator.check_schema(schema)
    for record in dataset.draws:
        value = read_source(root / record.path, Path(record.path)).document.value
        assert not list(validator.iter_errors(value)), record.path
    assert list(validator.iter_errors({"date": "2026-04-30"}))


def test_the_table_of_the_guide_has_every_field_of_the_model(root: Path) -> None:
    guide = (root / GUIDE).read_text("utf-8")
    assert field_table() in guide
    for key, field in Draw.model_fields.items():
        assert f"| `{key}` | {field.description} |" in guide
