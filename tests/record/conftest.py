"""The content that broken files are read beside."""

from pathlib import Path

import pytest

from tests.support.checkouts import copy_content


@pytest.fixture(scope="session")
def content(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy, quick to read, that tests link to and do not change."""
    folder = tmp_path_factory.mktemp("shared")
    copy_content(root, folder)
    return folder / "content"
