"""What the guides for contributors tell one to type is there to be typed."""

import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from invoke.collection import Collection
from invoke.context import Context
from invoke.exceptions import Exit

import tasks

GUIDES = ["CONTRIBUTING.md", "README.md", "content/pages/contribute.md"]
NO_TASKS = {"clone", "switch", "add", "commit", "push"}


def commands(text: str) -> Iterator[list[str]]:
    """Yield the words of each command: lines of code blocks, and code within a sentence."""
    blocks = re.findall(r"```(?:bash)?\n(.*?)```", text, re.DOTALL)
    lines = [line for block in blocks for line in block.replace("\\\n", " ").splitlines()]
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"```.*?```", "", text, flags=re.DOTALL))
    for line in (*lines, *spans):
        if line.split()[:1] and line.split()[0] in ("make", "git", ".venv/bin/invoke", "invoke"):
            yield shlex.split(line, comments=True)


@pytest.mark.parametrize("guide", GUIDES)
def test_every_command_of_a_guide_is_there(root: Path, guide: str) -> None:
    found = [c for c in commands((root / guide).read_text("utf-8")) if c[1:] and c[1] != "--list"]
    assert found
    rules = re.findall(r"^([a-z -]+):", (root / "Makefile").read_text("utf-8"), re.MULTILINE)
    targets = {name for rule in rules for name in rule.split()}
    known = Collection.from_module(tasks)
    for program, name, *options in found:
        if program == "make":
            assert name in targets, name
        elif program == "git":
            assert name in NO_TASKS, name
        else:
            task = known[name]
            flags = {flag for argument in task.get_arguments() for flag in argument.names}
            for option in options:
                if option.startswith("--"):
                    flag = option.removeprefix("--").removeprefix("no-").replace("-", "_")
                    assert {flag, f"{flag}_"} & flags, f"{name} {option}"


def test_a_command_that_is_not_there_would_be_found() -> None:
    text = "Run `invoke new-draws`.\n\n```\nmake setups\n.venv/bin/invoke check \\\n  --fix\n```\n"
    assert [*commands(text)] == [
        ["make", "setups"],
        [".venv/bin/invoke", "check", "--fix"],
        ["invoke", "new-draws"],
    ]
    with pytest.raises(KeyError):
        Collection.from_module(tasks)["new-draws"]


@pytest.mark.parametrize("words", [["--list"], ["check", "--help"]])
def test_a_task_starts_without_what_only_other_tasks_need(root: Path, words: list[str]) -> None:
    """Pelican, a browser's driver and the readers of pages take seconds to import."""
    program = (
        "import sys; from invoke.main import program; "
        f"program.run(['invoke', *{words!r}], exit=False); "
        "print(sorted({'pelican', 'playwright', 'pydantic', 'lxml', 'feedparser'} & {*sys.modules}))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=root, capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"


def test_folders_that_are_no_sites_are_named_in_a_line(tmp_path: Path) -> None:
    with pytest.raises(
        Exit, match=r"nowhere: no built site; expected a folder with an index\.html"
    ):
        tasks.readers(Context(), str(tmp_path / "nowhere"), str(tmp_path))
