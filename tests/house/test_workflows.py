"""The workflows of a host: safe by zizmor, pinned by hash, with no right that they do not name."""

import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.conftest import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: [\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$")


def audited(folder: Path) -> subprocess.CompletedProcess[str]:
    command = ("zizmor", "--offline", "--no-progress", "--quiet", str(folder))
    return subprocess.run(
        (Path(sys.executable).with_name(command[0]), *command[1:]),
        capture_output=True,
        text=True,
        check=False,
    )


def test_zizmor_finds_nothing() -> None:
    found = audited(ROOT / ".github")
    assert found.returncode == 0, found.stdout


def test_zizmor_would_find_what_is_not_pinned(tmp_path: Path) -> None:
    folder = tmp_path / ".github" / "workflows"
    folder.mkdir(parents=True)
    text = WORKFLOWS[0].read_text("utf-8")
    (folder / "bad.yml").write_text(re.sub(r"@[0-9a-f]{40} # .*", "@v4", text), "utf-8")
    assert audited(tmp_path / ".github").returncode != 0


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_a_workflow_is_pinned_and_asks_for_no_right_at_its_top(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    uses = [line.strip().removeprefix("- ") for line in lines if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.match(line)] == []
    assert "permissions: {}" in lines


@pytest.mark.parametrize("event", ["push", "pull_request"])
def test_a_change_runs_the_whole_suite_once(event: str) -> None:
    texts = [path.read_text("utf-8") for path in WORKFLOWS]
    started = [text for text in texts if f"\n  {event}:\n" in text]
    assert sum(text.count("run: make test") for text in started) == 1


def test_the_site_is_published_with_the_address_that_its_host_gives() -> None:
    steps = yaml.safe_load((WORKFLOWS[0].parent / "publish.yml").read_text("utf-8"))["jobs"]
    build = next(step for step in steps["build"]["steps"] if step.get("run") == "make build")
    assert "steps.pages.outputs.base_url" in build["env"]["SITE_ADDRESS"]


def test_a_strangers_build_can_only_read() -> None:
    for path in WORKFLOWS:
        text = path.read_text("utf-8")
        assert "pull_request_target" not in text
        if "pull_request:" in text:
            assert set(re.findall(r"^      ([\w-]+): (?:write|read)$", text, re.M)) == {"contents"}
            assert ": write" not in text


@pytest.mark.parametrize("name", ["draw", "correction"])
def test_a_form_asks_each_thing_once_and_needs_a_source(name: str) -> None:
    form = yaml.safe_load((ROOT / ".github" / "ISSUE_TEMPLATE" / f"{name}.yml").read_text("utf-8"))
    asked = [field for field in form["body"] if field["type"] != "markdown"]
    assert len({field["id"] for field in asked}) == len(asked)
    needed = {field["id"] for field in asked if field.get("validations", {}).get("required")}
    assert "source" in needed
    assert all(field["attributes"]["label"] for field in asked)
