"""Fixtures of the tests of linters: a copy of the record, and one with few draws."""

import shutil
from pathlib import Path

import pytest

from tests.linters.files import UNTIDY, copy


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A copy of the record, whole."""
    shutil.copytree(root / "draws", tmp_path / "draws")
    return copy(root, tmp_path)


@pytest.fixture
def small(tmp_path: Path, root: Path) -> Path:
    """A copy with the draws that are spoilt here, and nothing that names others."""
    copy(root, tmp_path)
    shutil.rmtree(tmp_path / "content/data-changes")
    for name in {case.path for case in UNTIDY.values()} | {"draws/draw.schema.json"}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, tmp_path / name)
    exceptions = (root / "draws/exceptions.yaml").read_text("utf-8").split("- check: ")[1:]
    kept = "".join(f"- check: {entry}" for entry in exceptions if "file: content/" in entry)
    (tmp_path / "draws/exceptions.yaml").write_text(kept, "utf-8")
    return tmp_path
