"""The cut standard library: what a run of every case imports, no more, as bytecode."""

import json
import subprocess
import sys
from datetime import date
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile

import pytest

from plugins.browser_runtime import assemble
from plugins.browser_runtime.bytecode import pack
from plugins.browser_runtime.stdlib import build_stdlib, kept_files, stand_ins, trimmed_stdlib
from plugins.record.checker_rounds import rounds_csv
from plugins.record.reading.loading import load
from tests.browser_runtime.test_pyodide import HOSTILE, further_messages
from tests.support.checker_cases import all_cases


@pytest.fixture(scope="module")
def stock(root: Path) -> bytes:
    return (root / "node_modules/pyodide/python_stdlib.zip").read_bytes()


def test_the_list_is_what_a_run_of_every_case_imports(
    root: Path, stock: bytes, tmp_path: Path
) -> None:
    with ZipFile(BytesIO(stock)) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    (tmp_path / "uncut.zip").write_bytes(pack(files | stand_ins()))
    rounds = rounds_csv(load(root, today=date.max).draws).encode()
    runtime = assemble(root, tmp_path, {"rounds.csv": rounds})
    asked = {
        "pyodide": str(root / "node_modules/pyodide"),
        "library": str(tmp_path / "uncut.zip"),
        "checker": str(tmp_path / runtime.checker.strip("/")),
        "messages": [
            *(case.message for case in all_cases()),
            *further_messages().values(),
            *HOSTILE.values(),
        ],
    }
    done = subprocess.run(
        ["node", str(root / "tests/browser_runtime/pyodide/imports.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    imported, kept = set(json.loads(done.stdout)) - stand_ins().keys(), set(kept_files())
    assert imported == kept, (
        f"plugins/browser_runtime/stdlib.txt: add {sorted(imported - kept)}, "
        f"remove {sorted(kept - imported)}"
    )


def test_the_list_is_sorted_and_names_no_file_twice() -> None:
    assert list(kept_files()) == sorted(set(kept_files()))


def test_the_library_is_bytecode_without_dates(root: Path, stock: bytes) -> None:
    with ZipFile(BytesIO(trimmed_stdlib(root, stock))) as library:
        entries = library.infolist()
        names = sorted({*kept_files(), *stand_ins()})
        assert [entry.filename for entry in entries] == [name + "c" for name in names]
        assert {entry.compress_type for entry in entries} == {ZIP_STORED}
        assert {entry.date_time for entry in entries} == {(2020, 1, 1, 0, 0, 0)}


def test_two_builds_give_the_same_bytes(root: Path, stock: bytes) -> None:
    assert build_stdlib(stock) == trimmed_stdlib(root, stock)


def test_nothing_that_the_checker_imports_has_a_stand_in(root: Path) -> None:
    code = """
import sys
before = set(sys.modules)
import checker.answers.messages_full, difflib
print(*sorted({*sys.modules} - before))
"""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", f"import sys; sys.path.append({str(root)!r}){code}"],
        capture_output=True,
        text=True,
        check=True,
    )
    imported = set(done.stdout.split())
    names = {name.removesuffix(".py").removesuffix("/__init__") for name in stand_ins()}
    assert {"checker", "csv", "json"} <= imported
    assert imported & {name.replace("/", ".") for name in names} == set()
