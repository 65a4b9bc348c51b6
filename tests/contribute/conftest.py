"""The form's modules, running."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.record.dataset import Dataset
from tests.contribute.asking import Form


@pytest.fixture(scope="module")
def form(root: Path, dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Form]:
    form = Form(root, dataset, tmp_path_factory.mktemp("form") / "facts.json")
    yield form
    form.close()
