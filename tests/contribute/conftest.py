"""The form's modules, running."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from plugins.record.dataset import Dataset
from plugins.site.draw_form import form_facts
from tests.contribute.asking import Form
from tests.support.node_program import node


@pytest.fixture(scope="module")
def form(root: Path, dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Form]:
    facts = tmp_path_factory.mktemp("form") / "facts.json"
    facts.write_bytes(form_facts(dataset))
    modules = (root / "theme/static/contribute").as_uri()
    with node(root / "tests/contribute/form.mjs", modules, str(facts)) as page:
        yield Form(root, dataset, page)
