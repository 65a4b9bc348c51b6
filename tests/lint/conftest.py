"""Fixtures of the tests of linters: a copy of the record as it was on a day, and one of few draws.

What is recorded later changes neither: they have no draw after a day, and no log of changes.
"""

import shutil
from pathlib import Path

import pytest

from tests.lint.files import UNTIDY, copy, made_anew
from tests.support.checkouts import copy_exceptions, copy_record


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A copy of the record, whole up to a day."""
    copy_record(root, tmp_path)
    return made_anew(root, tmp_path)


@pytest.fixture
def small(tmp_path: Path, root: Path) -> Path:
    """A copy with the draws that are spoilt here, and nothing that names others."""
    copy(root, tmp_path)
    for name in {case.path for case in UNTIDY.values() if case.path.endswith(".md")}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, tmp_path / name)
    copy_exceptions(root, tmp_path)
    return tmp_path
