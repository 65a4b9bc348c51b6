"""Arrows point one way: tasks → plugins → checker; the theme holds no fact and no rule."""

import ast
import re
import sys
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from checker.pathways import PATHWAYS
from checker.streams import STREAMS


def imports(path: Path) -> Iterator[str]:
    """Yield the first name of every import in a module, wherever it stands."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.split(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path}: a relative import"
            yield str(node.module).split(".")[0]


def test_the_checker_imports_the_standard_library_and_itself(root: Path) -> None:
    allowed = sys.stdlib_module_names | {"checker"}
    modules = list((root / "checker").rglob("*.py"))
    assert modules
    for path in modules:
        assert set(imports(path)) <= allowed, path


def test_the_rules_know_nothing_of_files_or_the_network(root: Path) -> None:
    # The command line reads files; nothing that a browser runs does.
    outside = {"asyncio", "ctypes", "http", "io", "os", "pathlib", "socket", "subprocess", "urllib"}
    for path in (root / "checker").rglob("*.py"):
        if path.name != "__main__.py":
            found = set(imports(path)) & outside
            assert found <= {"io"}, path


def test_plugins_import_no_task_and_no_test(root: Path) -> None:
    for path in (root / "plugins").rglob("*.py"):
        assert not set(imports(path)) & {"tasks", "tests"}, path


def test_no_two_folders_of_plugins_hang_on_each_other(root: Path) -> None:
    folders = {path.name for path in (root / "plugins").iterdir() if path.is_dir()} - {
        "__pycache__"
    }
    hangs_on: dict[str, set[str]] = {folder: set() for folder in folders}
    for path in (root / "plugins").rglob("*.py"):
        folder = path.relative_to(root / "plugins").parts[0]
        text = path.read_text("utf-8")
        hangs_on[folder] |= set(re.findall(r"(?:from|import) plugins\.(\w+)", text)) - {folder}
    assert hangs_on["record"]
    TopologicalSorter(hangs_on).prepare()  # CycleError names the circle


def test_the_runtime_knows_nothing_of_pelican_or_the_record(root: Path) -> None:
    for path in (root / "plugins" / "runtime").rglob("*.py"):
        assert "pelican" not in set(imports(path)), path
        assert "plugins.record" not in path.read_text("utf-8"), path


@pytest.mark.parametrize("suffix", [".html", ".js", ".css"])
def test_the_theme_names_no_stream_and_no_rule(root: Path, suffix: str) -> None:
    rules = {rule.id for pathway in PATHWAYS for rule in pathway.rules()}
    facts = {fact.name for pathway in PATHWAYS for fact in pathway.facts()}
    names = {stream.slug for stream in STREAMS} | rules | facts
    # Whole names only: "entrepreneur" is a word before it is a slug.
    pattern = re.compile(r"(?<![\w-])(" + "|".join(map(re.escape, sorted(names))) + r")(?![\w-])")
    files = list((root / "theme").rglob(f"*{suffix}"))
    assert files
    for path in files:
        found = pattern.findall(path.read_text("utf-8"))
        assert not found, f"{path}: {found}"
