"""The runtime of the checker: the same bytes on any day, and nothing lost on the way."""

import base64
import hashlib
import importlib.util
import json
import marshal
import os
import traceback
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_STORED, ZipFile

import pytest

from checker.reference.tables import TABLES, parse_reference
from plugins.browser_runtime import assemble
from plugins.browser_runtime.assemble import NOTICE
from plugins.browser_runtime.bytecode import pack
from plugins.browser_runtime.hashed_folders import content_hash
from plugins.browser_runtime.lean_python.lean_pyodide import REST
from plugins.browser_runtime.line_tables import plain_lines
from plugins.browser_runtime.split_wheel import FIRST, FURTHER, checker_parts
from plugins.browser_runtime.trim_tables import reference_tables
from plugins.browser_runtime.wheel import build_wheel, checker_wheel


@pytest.fixture
def sources(root: Path, tmp_path: Path) -> Path:
    """Copy what the wheel is made of, with new file dates, to a place of another name."""
    copy = tmp_path / "elsewhere"
    for path in (root / "checker").rglob("*"):
        if path.is_file() and "__pycache__" not in path.parts:
            target = copy / path.relative_to(root)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(path.read_bytes())
            os.utime(target, (1, 1))
    return copy


@pytest.fixture
def another_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let child processes live in another year and zone; return the file that they mark."""
    mark = tmp_path / "mark"
    code = f"import time; time.time = lambda: 2e9; open({str(mark)!r}, 'a').close()"
    (tmp_path / "clock").mkdir()
    (tmp_path / "clock" / "sitecustomize.py").write_text(code)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "clock"))
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "2000000000")
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    return mark


def files_of(archive: bytes) -> dict[str, bytes]:
    with ZipFile(BytesIO(archive)) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def test_two_builds_on_different_days_give_the_same_bytes(
    root: Path, sources: Path, request: pytest.FixtureRequest
) -> None:
    first = build_wheel(root)
    mark: Path = request.getfixturevalue("another_day")
    assert build_wheel(sources) == first
    assert mark.is_file()


def test_the_wheel_is_bytecode_marked_by_hash_without_dates_or_machine_paths(root: Path) -> None:
    with ZipFile(BytesIO(checker_wheel(root))) as wheel:
        entries = wheel.infolist()
        names = [entry.filename for entry in entries]
        assert names == sorted(names)
        assert {entry.date_time for entry in entries} == {(2020, 1, 1, 0, 0, 0)}
        assert {entry.compress_type for entry in entries} == {ZIP_STORED}
        assert not [name for name in names if name.endswith(".py")]
        for name in (name for name in names if name.endswith(".pyc")):
            code = wheel.read(name)
            assert code[:4] == importlib.util.MAGIC_NUMBER
            assert int.from_bytes(code[4:8], "little") & 1, f"{name} carries a file date"
            assert str(root).encode() not in code


def test_the_wheel_holds_every_module_and_a_true_record(root: Path) -> None:
    with ZipFile(BytesIO(checker_wheel(root))) as wheel:
        names = set(wheel.namelist())
        modules = {str(path.relative_to(root)) + "c" for path in (root / "checker").rglob("*.py")}
        assert modules <= names
        (record,) = (name for name in names if name.endswith("/RECORD"))
        lines = wheel.read(record).decode().splitlines()
        assert {line.split(",")[0] for line in lines} == names
        for name, digest, size in (line.split(",") for line in lines if not line.endswith(",,")):
            found = hashlib.sha256(wheel.read(name)).digest()
            assert digest == "sha256=" + base64.urlsafe_b64encode(found).rstrip(b"=").decode()
            assert int(size) == wheel.getinfo(name).file_size


def test_both_parts_together_are_the_wheel_and_share_no_file(root: Path) -> None:
    parts = {name: files_of(part) for name, part in checker_parts(root).items()}
    assert set(parts) == {FIRST, FURTHER}
    assert not parts[FIRST].keys() & parts[FURTHER].keys()
    assert parts[FIRST] | parts[FURTHER] == files_of(checker_wheel(root))
    # Scores come after the verdict.
    assert "checker/answers/messages.pyc" in parts[FIRST]
    assert {"checker/answers/messages_full.pyc", "checker/points/crs.pyc"} <= set(parts[FURTHER])


def test_with_plain_lines_a_module_does_the_same_and_fails_the_same() -> None:
    source = """
def fail(n):
    try:
        return 1 / n
    except ZeroDivisionError as error:
        raise ValueError([i for i in range(3)]) from error
"""
    code = compile(source, "module.py", "exec")
    whole = pack({"module.pyc": b"0123456789abcdef" + marshal.dumps(code), "note.txt": b"note"})
    plain = files_of(plain_lines(whole))
    assert plain["note.txt"] == b"note"
    assert plain["module.pyc"][:16] == b"0123456789abcdef"
    names: dict[str, Any] = {}
    exec(marshal.loads(plain["module.pyc"][16:]), names)
    assert names["fail"](2) == 0.5
    with pytest.raises(ValueError, match=r"\[0, 1, 2\]") as caught:
        names["fail"](0)
    assert isinstance(caught.value.__cause__, ZeroDivisionError)
    assert {line for *_, line in names["fail"].__code__.co_lines()} == {2}
    assert 'module.py", line 2, in fail' in "".join(traceback.format_exception(caught.value))


def test_a_changed_rule_makes_a_new_wheel(sources: Path) -> None:
    before = checker_wheel(sources)
    module = sources / "checker" / "reference" / "noc.py"
    module.write_text(module.read_text() + "\nNEW = 1\n")
    assert checker_wheel(sources) != before


def test_the_cut_tables_say_what_the_whole_ones_say(root: Path) -> None:
    folder = root / "content" / "reference"
    whole = [(folder / name).read_text("utf-8") for name in TABLES]
    cut = {name: table.decode() for name, table in reference_tables(root).items()}
    assert parse_reference(*(cut[name] for name in TABLES)) == parse_reference(*whole)
    assert sum(map(len, cut.values())) < sum(map(len, whole))


def test_assemble_names_folders_after_what_they_hold(root: Path, tmp_path: Path) -> None:
    runtime = assemble(root, tmp_path)
    assert assemble(root, tmp_path) == runtime
    size, later = 0, {FURTHER, REST}
    for path, names in (
        (
            runtime.pyodide,
            {"pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip", REST},
        ),
        (runtime.checker, {FIRST, FURTHER, *TABLES}),
    ):
        folder = tmp_path / path.strip("/")
        files = {file.name: file.read_bytes() for file in folder.iterdir()}
        assert set(files) == names
        assert folder.name == content_hash(files)
        size += sum(len(content) for name, content in files.items() if name not in later)
        assert {path + name for name in names} <= set(runtime.files)
    assert runtime.size == size
    assert len(set(runtime.files)) == len(runtime.files) == 5 + 2 + len(TABLES)
    package = json.loads((root / "node_modules/pyodide/package.json").read_text("utf-8"))
    assert f"Pyodide {package['version']}" in (tmp_path / NOTICE).read_text("utf-8")


def test_without_pyodide_the_error_says_what_to_do(sources: Path, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match="run `make setup`"):
        assemble(sources, tmp_path / "output")


def test_a_broken_source_says_which(sources: Path) -> None:
    (sources / "checker" / "reference" / "noc.py").write_text("def broken(:\n")
    with pytest.raises(RuntimeError, match=r"noc\.py"):
        build_wheel(sources)
