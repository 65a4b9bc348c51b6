"""Files that editors and hosts read: what they name exists, and versions agree."""

import json
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import yaml

from plugins.site.api.shapes import SCHEMA_VERSION


def test_every_hook_before_a_commit_is_a_program_of_the_setup(root: Path) -> None:
    config = yaml.safe_load((root / ".pre-commit-config.yaml").read_text("utf-8"))
    assert [repo["repo"] for repo in config["repos"]] == ["local"]
    hooks = config["repos"][0]["hooks"]
    assert hooks
    for hook in hooks:
        program = hook["entry"].split()[0]
        if program.startswith(".venv/bin/"):
            assert Path(sys.executable).with_name(Path(program).name).is_file(), hook
        else:
            assert (root / program).is_file(), hook


def test_the_container_has_the_python_of_the_project(root: Path) -> None:
    version = (root / ".python-version").read_text("utf-8").strip()
    image = (root / ".devcontainer/Dockerfile").read_text("utf-8")
    assert re.findall(r"^FROM python:([0-9.]+)", image, re.M) == [version]
    assert json.loads((root / ".devcontainer/devcontainer.json").read_text("utf-8"))


def test_the_changelog_begins_with_the_versions_of_today(root: Path) -> None:
    changelog = (root / "CHANGELOG.md").read_text("utf-8")
    wheel = tomllib.loads((root / "checker/pyproject.toml").read_text("utf-8"))["project"][
        "version"
    ]
    for title, version in (("Open data", SCHEMA_VERSION), ("Checker", wheel)):
        newest, *_ = re.findall(rf"^## {title} (\S+) – ", changelog, re.M)
        assert newest == version


def test_what_git_calls_generated_exists(root: Path) -> None:
    attributes = (root / ".gitattributes").read_text("utf-8")
    patterns = re.findall(r"^(\S+) linguist-generated$", attributes, re.M)
    assert patterns
    for pattern in patterns:
        found = subprocess.run(
            ["git", "ls-files", pattern], cwd=root, capture_output=True, check=True
        )
        assert found.stdout, pattern
