"""Fixtures of the tests of imports: a form of copy, a page, a checkout."""

import shutil
from pathlib import Path

import pytest

from plugins.record.dataset import Dataset
from tests.contribute.page_import.sheet import FORMS, Form, Sheet
from tests.support.checkouts import FIRST, copy_record


@pytest.fixture(params=FORMS, ids=["html", "markdown"])
def form(request: pytest.FixtureRequest) -> Form:
    chosen: Form = request.param
    return chosen


@pytest.fixture
def sheet(dataset: Dataset) -> Sheet:
    """The rounds of the streams with a job offer from 2025 on."""
    return Sheet(
        {
            record.id: record.draw
            for record in dataset.draws
            if record.draw.year >= 2025 and record.draw.stream.startswith("ejo-")
        }
    )


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    copy_record(root, tmp_path, FIRST)
    shutil.copyfile(root / "CONTRIBUTING.md", tmp_path / "CONTRIBUTING.md")
    return tmp_path
