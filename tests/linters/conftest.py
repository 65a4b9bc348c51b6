"""Fixtures of the tests of linters: a copy of the record as it was on a day, and one of few draws.

What is recorded later changes neither: they have no draw after `LAST`, and no log of changes.
"""

import shutil
from pathlib import Path

import pytest

from tests.linters.files import LAST, UNTIDY, copy


@pytest.fixture
def checkout(tmp_path: Path, root: Path) -> Path:
    """A copy of the record, whole up to a day."""
    for path in sorted((root / "draws").rglob("*.md")):
        if path.name[:10] <= LAST:
            place = tmp_path / path.relative_to(root)
            place.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, place)
    shutil.copyfile(root / "draws/totals.csv", tmp_path / "draws/totals.csv")
    copy(root, tmp_path)
    shutil.rmtree(tmp_path / "content/data-changes")
    return excepted(root, tmp_path)


@pytest.fixture
def small(tmp_path: Path, root: Path) -> Path:
    """A copy with the draws that are spoilt here, and nothing that names others."""
    copy(root, tmp_path)
    shutil.rmtree(tmp_path / "content/data-changes")
    for name in {case.path for case in UNTIDY.values() if case.path.endswith(".md")}:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(root / name, tmp_path / name)
    return excepted(root, tmp_path)


def excepted(root: Path, target: Path) -> Path:
    """Write the exceptions of the record for those files that a copy has."""
    entries = (root / "draws/exceptions.yaml").read_text("utf-8").split("- check: ")[1:]
    kept = [
        entry for entry in entries if (target / entry.split("file: ")[1].split("\n")[0]).is_file()
    ]
    text = "".join(f"- check: {entry}" for entry in kept if "data-changes" not in entry)
    (target / "draws/exceptions.yaml").write_text(text, "utf-8")
    return target
