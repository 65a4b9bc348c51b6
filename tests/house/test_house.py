"""What every file of the project keeps to."""

import json
import re
import subprocess
from pathlib import Path

import pytest

HOSTS = ("pypi" + ".org", "pythonhosted" + ".org", "registry" + ".npmjs", "deb" + ".debian.org")


@pytest.fixture(scope="module")
def files(root: Path) -> list[Path]:
    names = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"],
        cwd=root,
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split("\0")
    return [root / name for name in names if name and (root / name).is_file()]


def test_no_file_names_a_registry_host(files: list[Path]) -> None:
    for path in files:
        text = path.read_bytes().decode("utf-8", "replace").lower()
        assert not [host for host in HOSTS if host in text], path


def test_the_npm_lock_records_no_addresses(root: Path) -> None:
    lock = json.loads((root / "package-lock.json").read_text())
    assert not [name for name, package in lock["packages"].items() if "resolved" in package]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-mutants.lock"])
def test_every_requirement_is_pinned_by_hash(root: Path, name: str) -> None:
    lock = (root / name).read_text()
    entries = re.findall(r"^[a-z0-9].*?(?=^[a-z0-9]|\Z)", lock, re.M | re.S)
    assert len(entries) > 10
    for entry in entries:
        assert "==" in entry.splitlines()[0]
        assert "--hash=sha256:" in entry
