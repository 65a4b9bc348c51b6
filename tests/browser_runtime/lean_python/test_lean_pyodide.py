"""The lean Python that is shipped: made of the pinned Pyodide, the same each time."""

import json
import subprocess
from pathlib import Path

import pytest

from plugins.browser_runtime.assemble import PYODIDE_FILES
from plugins.browser_runtime.lean_python.collector import visitors
from plugins.browser_runtime.lean_python.lean_pyodide import (
    REST,
    SCRIPT,
    WASM,
    lean_pyodide,
    made_lean,
)
from plugins.browser_runtime.lean_python.recorded_profile import PROFILE, RecordedProfile
from plugins.browser_runtime.lean_python.wasm_file import WasmFile
from plugins.browser_runtime.stdlib import trimmed_stdlib

LIBRARY = "python_stdlib.zip"


@pytest.fixture(scope="module")
def stock(root: Path) -> dict[str, bytes]:
    folder = root / "node_modules" / "pyodide"
    return {name: (folder / own).read_bytes() for name, own in PYODIDE_FILES.items()}


@pytest.fixture(scope="module")
def made(root: Path, stock: dict[str, bytes]) -> dict[str, bytes]:
    return made_lean(root, stock)


def test_the_recorded_profile_is_of_the_pinned_pyodide(stock: dict[str, bytes]) -> None:
    profile = RecordedProfile.parse(PROFILE.read_text("utf-8"))
    assert profile.is_of(stock[WASM]), "run `make profile-python`"
    functions = len(WasmFile.parse(stock[WASM]).bodies())
    assert 0 < len(profile.ran) < functions / 3
    assert max(profile.ran) < functions


def test_two_builds_give_the_same_bytes(stock: dict[str, bytes], made: dict[str, bytes]) -> None:
    profile = RecordedProfile.parse(PROFILE.read_text("utf-8"))
    assert lean_pyodide(stock, profile) == made


def test_less_than_half_is_left(stock: dict[str, bytes], made: dict[str, bytes]) -> None:
    assert set(made) == {WASM, SCRIPT, REST}
    whole = WasmFile.parse(stock[WASM])
    lean = WasmFile.parse(made[WASM])
    assert sum(map(len, lean.bodies())) < sum(map(len, whole.bodies())) / 2
    assert len(lean.exports()) < len(whole.exports()) / 10
    assert len(made[SCRIPT]) < len(stock[SCRIPT]) * 0.6


def test_of_another_pyodide_nothing_is_cut_and_the_build_says_so(
    root: Path, stock: dict[str, bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    other = {**stock, WASM: stock[WASM] + b"\0\x05\x04more"}
    assert made_lean(root, other) == {}
    assert "make profile-python" in capsys.readouterr().err


def test_whatever_the_collector_may_visit_is_kept(
    stock: dict[str, bytes], made: dict[str, bytes]
) -> None:
    before, after = (WasmFile.parse(files[WASM]).bodies() for files in (stock, made))
    cut = {number for number, body in enumerate(after) if len(body) < len(before[number])}
    found = visitors(WasmFile.parse(stock[WASM]))
    assert len(found) > 100
    assert cut
    assert found & cut == set()


@pytest.mark.parametrize("ran", [set[int](), {0}, {3, 1, 2}, {5, 7, 8, 9, 400}])
def test_a_profile_is_read_as_it_was_written(ran: set[int]) -> None:
    profile = RecordedProfile.of(b"wasm", ran)
    assert RecordedProfile.parse(profile.text) == profile
    assert all(len(line) <= 100 for line in profile.text.splitlines())
    assert profile.is_of(b"wasm")
    assert not profile.is_of(b"another")


def test_what_was_cut_fails_in_the_lean_python_and_works_in_the_whole_one(
    root: Path, stock: dict[str, bytes], made: dict[str, bytes], tmp_path: Path
) -> None:
    library = {LIBRARY: trimmed_stdlib(root, stock[LIBRARY])}
    for name, content in (stock | made | library).items():
        (tmp_path / name).write_bytes(content)
    done = subprocess.run(
        ["node", str(root / "tests/browser_runtime/pyodide/whole.mjs")],
        input=json.dumps({"pyodide": str(tmp_path)}),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert found["lean"] == {"greeting": "É", "lacks": [False, True], "name": "RuntimeError"}
    # Shift JIS, as the standard of 1997 gives it.
    assert found["whole"] == {"greeting": "É", "lacks": [False, False], "bytes": "82a08abf"}
