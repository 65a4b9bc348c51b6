"""Arrows point one way: tasks → plugins → checker; the theme holds no fact and no rule."""

import ast
import re
import sys
from collections import Counter
from collections.abc import Iterator
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

from checker.pathways import PATHWAYS, STREAMS


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
    # The command line reads files; nothing that a browser runs does, but that one folder lists itself.
    outside = {"asyncio", "ctypes", "http", "io", "os", "pathlib", "socket", "subprocess", "urllib"}
    lists_itself = root / "checker" / "pathways" / "__init__.py"
    for path in (root / "checker").rglob("*.py"):
        if path.name != "__main__.py":
            found = set(imports(path)) & outside
            assert found <= ({"os"} if path == lists_itself else {"io"}), path


def test_plugins_import_no_task_and_no_test(root: Path) -> None:
    for path in (root / "plugins").rglob("*.py"):
        assert not set(imports(path)) & {"tasks", "tests"}, path


def modules(path: Path) -> Iterator[str]:
    """Yield the dotted name of every module of ours that a module imports, wherever it stands.

    What only a type checker reads is imported by nobody.
    """
    tree = ast.parse(path.read_text("utf-8"))
    for block in ast.walk(tree):
        if isinstance(block, ast.If) and ast.unparse(block.test) == "TYPE_CHECKING":
            block.body.clear()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


# From the lowest floor to the highest: a room imports only from those before it.
FLOORS = {
    "checker": "base sources reference streams questions rules pathways points replay advice answers",
    "plugins": "record i18n browser_runtime hosting lint site contribute publish",
}


@pytest.mark.parametrize("folder", FLOORS)
def test_each_room_imports_only_from_the_rooms_below_it(root: Path, folder: str) -> None:
    floors = FLOORS[folder].split()
    rooms = {path.name for path in (root / folder).iterdir() if (path / "__init__.py").exists()}
    assert rooms == set(floors)
    for path in (root / folder).rglob("*/*.py"):
        floor = floors.index(path.relative_to(root / folder).parts[0])
        for name in modules(path):
            parts = name.split(".")
            if parts[0] == folder and parts[1] in floors:
                assert floors.index(parts[1]) <= floor, f"{path} imports {name}"


@pytest.mark.parametrize("folder", FLOORS)
def test_no_two_modules_import_each_other(root: Path, folder: str) -> None:
    paths = {
        ".".join(path.relative_to(root).with_suffix("").parts): path
        for path in (root / folder).rglob("*.py")
        if path.name != "__init__.py"
    }
    imported = {
        module: {
            known
            for name in modules(path)
            for known in (name, name.rpartition(".")[0])
            if known in paths and known != module
        }
        for module, path in paths.items()
    }
    assert any(imported.values())
    TopologicalSorter(imported).prepare()  # CycleError names the circle


# Modules that bear one name because they are one thing seen from two rooms.
TWICE_MEANT = {"__init__", "__main__"}


def test_no_module_and_no_class_has_the_name_of_another(root: Path) -> None:
    paths = [path for folder in FLOORS for path in (root / folder).rglob("*.py")]
    stems = Counter(path.stem for path in paths)
    assert {stem for stem, times in stems.items() if times > 1} <= TWICE_MEANT
    classes = Counter(
        node.name
        for path in paths
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef)
    )
    assert not {name for name, times in classes.items() if times > 1}


def test_the_runtime_knows_nothing_of_pelican_or_the_record(root: Path) -> None:
    for path in (root / "plugins" / "browser_runtime").rglob("*.py"):
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
