"""The workflow of the import, its steps run by bash with stand-ins for what reaches out."""

import os
import subprocess
from dataclasses import dataclass, field
from pathlib import Path
from shutil import which

import pytest
import yaml

from tests.conftest import ROOT

WORKFLOW = yaml.safe_load((ROOT / ".github" / "workflows" / "import.yml").read_text("utf-8"))
JOB = WORKFLOW["jobs"]["import"]
STEPS = {step["name"]: step for step in JOB["steps"] if "run" in step and "name" in step}
# As GitHub runs `shell: bash`; without that key it would be bash -e, and no pipefail.
BASH = ("bash", "--noprofile", "--norc", "-eo", "pipefail", "-c")
LOOK = "to look at: table 1, row 2: it cannot be read; read it by hand"
# A stand-in writes down how it was called; what it answers is in a file by its first two words.
STAND_IN = """#!/bin/bash
echo "{name} $*" >> "$CALLS"
[ "{name}" != git ] || [ "$1" = push ] || exec "$GIT" "$@"
answer="$ANSWERS/{name}-$1-$2"
[ -f "$answer" ] || answer="$ANSWERS/{name}"
[ ! -f "$answer.code" ] || code="$(cat "$answer.code")"
[ ! -f "$answer" ] || cat "$answer"
[ ! -f "$answer.sh" ] || . "$answer.sh"
exit "${{code:-0}}"
"""


@dataclass
class Run:
    """A checkout, what the stand-ins answer, and what they were asked."""

    folder: Path
    env: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in ("checkout", "bin", "answers", "temp", "checkout/.venv/bin", "checkout/draws"):
            (self.folder / name).mkdir(parents=True)
        for path in ("bin/gh", "bin/git", "bin/make", "checkout/.venv/bin/invoke"):
            tool = self.folder / path
            tool.write_text(STAND_IN.format(name=tool.name), "utf-8")
            tool.chmod(0o755)
        (self.folder / "checkout" / "content").mkdir()
        (self.folder / "checkout" / "content" / "page.md").write_text("x", "utf-8")
        git = which("git") or "git"
        self.env = {
            "PATH": f"{self.folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "HOME": str(self.folder),
            "GIT": git,
            "CALLS": str(self.folder / "calls"),
            "ANSWERS": str(self.folder / "answers"),
            "GITHUB_STEP_SUMMARY": str(self.folder / "summary"),
            "GITHUB_REPOSITORY": "someone/record",
            "GITHUB_SERVER_URL": "https://github.com",
            "GH_TOKEN": "a-token",
            "RUNNER_TEMP": str(self.folder / "temp"),
            **JOB["env"],
        }
        for command in (
            ("init", "--quiet", "--initial-branch", "main"),
            ("add", "content"),
            (
                "-c",
                "user.name=x",
                "-c",
                "user.email=x@y",
                "commit",
                "--quiet",
                "--allow-empty",
                "-mx",
            ),
        ):
            subprocess.run((git, *command), cwd=self.folder / "checkout", check=True)

    def answer(self, call: str, text: str = "", code: int = 0, script: str = "") -> None:
        base = self.folder / "answers" / call
        base.write_text(text, "utf-8")
        base.with_name(f"{base.name}.code").write_text(str(code), "utf-8")
        base.with_name(f"{base.name}.sh").write_text(script, "utf-8")

    def pages(self, code: int, *lines: str, change: bool = False) -> None:
        script = "echo x > draws/new.md" if change else ""
        self.answer("invoke", "".join(f"{line}\n" for line in lines), code, script)

    def steps(self) -> list[str]:
        """Run the steps in their order as a runner does; return those that failed."""
        for name, step in STEPS.items():
            env: dict[str, str] = {
                key: value for key, value in step.get("env", {}).items() if "${{" not in value
            }
            done = subprocess.run(
                (*BASH, step["run"]),
                cwd=self.folder / "checkout",
                env=self.env | env,
                capture_output=True,
                text=True,
                check=False,
            )
            if done.returncode:
                return [name, done.stdout + done.stderr]
        return []

    def calls(self, start: str) -> list[str]:
        path = self.folder / "calls"
        lines = path.read_text("utf-8").splitlines() if path.exists() else []
        return [line for line in lines if line.startswith(start)]

    def text(self, name: str) -> str:
        return (self.folder / name).read_text("utf-8")


@pytest.fixture
def run(tmp_path: Path) -> Run:
    return Run(tmp_path)


def test_each_step_runs_in_a_shell_with_pipefail() -> None:
    assert WORKFLOW["defaults"]["run"]["shell"] == "bash"
    assert not any("shell" in step for step in STEPS.values())


def test_tables_and_posts_are_read_together(run: Run) -> None:
    run.pages(0, "0 draws as recorded")
    assert run.steps() == []
    [call] = run.calls("invoke import-page")
    for page in ("invitations-apply", "notifications-interest", "program-updates"):
        assert page in call
    assert call.endswith("--keep " + run.env["RUNNER_TEMP"] + "/read")


def test_a_page_that_is_refused_fails_and_is_shown(run: Run) -> None:
    run.pages(1, "a bot check, not the page", "Nothing was written.")
    name, _ = run.steps()
    assert name == "Read the pages"
    assert "a bot check" in run.text("summary")
    assert not run.calls("gh")


def test_what_differs_is_tested_and_proposed_once(run: Run) -> None:
    run.pages(0, "new: draws/new.md", change=True)
    assert run.steps() == []
    assert run.calls("make check test")
    [push] = run.calls("git push")
    assert push.endswith("HEAD:refs/heads/import")
    [create] = run.calls("gh pr create")
    assert "--head import --base main" in create
    body = run.text("temp/proposal.md")
    assert "All tests pass" in body
    assert "new: draws/new.md" in body


def test_an_open_proposal_is_brought_up_to_date(run: Run) -> None:
    run.pages(0, "new: draws/new.md", change=True)
    run.answer("gh-pr-list", "12")
    assert run.steps() == []
    assert run.calls("gh pr edit 12 --body-file")
    assert not run.calls("gh pr create")


def test_nothing_new_proposes_nothing(run: Run) -> None:
    run.pages(0, "460 draws as recorded")
    assert run.steps() == []
    assert not run.calls("git push")
    assert not run.calls("gh pr")
    assert not run.calls("make")


def test_what_is_to_look_at_is_one_issue(run: Run) -> None:
    run.pages(2, LOOK, "1 to look at")
    assert run.steps() == []
    assert run.calls("gh issue create")
    assert "it cannot be read" in run.text("temp/look.md")
    assert "it cannot be read" in run.text("summary")
    run.answer("gh-issue-list", "7")
    assert run.steps() == []
    assert run.calls("gh issue edit 7")
    assert len(run.calls("gh issue create")) == 1
    run.pages(0, "nothing")
    assert run.steps() == []
    assert run.calls("gh issue close 7")


def test_a_proposal_whose_tests_fail_says_so_and_ends_red(run: Run) -> None:
    run.pages(0, "new: draws/new.md", change=True)
    run.answer("make", "1 failed", 1)
    name, _ = run.steps()
    assert name == "Fail where the tests did"
    assert "TESTS FAIL" in run.text("temp/proposal.md")
    assert run.calls("gh pr create")


def test_the_commits_of_a_person_are_not_overwritten(run: Run) -> None:
    run.pages(0, "new: draws/new.md", change=True)
    run.answer("gh", "someone@example.org")
    run.answer("gh-pr-view", "OPEN")
    run.answer("gh-issue-list", "")
    # `gh api` is answered with the author of the last commit.
    name, said = run.steps()
    assert name == "Propose what differs"
    assert "has commits of someone@example.org" in said
    assert not run.calls("git push")


def test_what_was_read_is_kept_whatever_happens() -> None:
    keep = next(step for step in JOB["steps"] if "upload-artifact" in step.get("uses", ""))
    assert keep["if"] == "always()"
    for name in ("/read/", "/report.txt"):
        assert f"{name}\n" in keep["with"]["path"]


def test_nothing_is_merged() -> None:
    text = (ROOT / ".github" / "workflows" / "import.yml").read_text("utf-8")
    assert "pr merge" not in text
    assert "refs/heads/main" not in text
