"""What is cut of a file, and how the whole is made again."""

import subprocess
from pathlib import Path

import pytest

from plugins.browser_runtime.lean_python.cut_code import CALLED, cut_code
from plugins.browser_runtime.lean_python.cut_data import LEAST, REACH, cut_data, dead_data
from plugins.browser_runtime.lean_python.relocations import Segment, relocate
from plugins.browser_runtime.lean_python.rest_file import rest_file
from plugins.browser_runtime.lean_python.wasm_file import WasmFile
from plugins.browser_runtime.lean_python.wasm_numbers import BadWasm
from tests.support.tiny_wasm import (
    MEMORY_BASE,
    SCRIPT,
    TABLE_BASE,
    body,
    const,
    get_global,
    module,
    run,
)

FLAG = CALLED + "0"
APPLY = "__wasm_apply_data_relocs"
ADD, LOAD, STORE = b"\x6a", b"\x28\x02\x00", b"\x36\x02\x00"


def at(address: int, base: int = 0) -> bytes:
    """Return the code that makes an address, counted from a base."""
    return get_global(base) + const(address) + ADD


def test_a_function_that_was_cut_says_so_and_ends_the_program() -> None:
    file = module([body(const(1)), body(const(2))], ["kept", "other"])
    cut = cut_code(file, {0}).encode()
    found = run(cut, "kept", FLAG, "other", FLAG, "kept", FLAG)["results"]
    assert found == [1, "0", "RuntimeError: unreachable", "1", 1, "1"], "never set back"


def pointing_file() -> WasmFile:
    """Return a file whose data gets two addresses and two functions when it starts."""
    stores = (
        at(0) + at(8) + STORE,
        at(4) + at(5, base=1) + STORE,
        # A value that only the host of the file knows.
        at(8) + get_global(2) + STORE,
        at(12) + get_global(1) + STORE,
    )
    return module(
        [body(b"".join(stores) + const(0)), body(at(0) + LOAD)], [APPLY, "first"], bytes(16)
    )


def stores_only(file: WasmFile) -> WasmFile:
    """Leave the result of the stores away, as Pyodide's own function has none."""
    stores, *others = file.bodies()
    bodies = [stores.replace(const(0) + b"\x0b", b"\x0b"), *others]
    return file.with_sections({10: module(bodies).section(10)})


def test_addresses_are_written_when_the_file_is_made() -> None:
    started = run(pointing_file().encode(), APPLY)["words"]
    assert started[:4] == [MEMORY_BASE + 8, TABLE_BASE + 5, 77, TABLE_BASE]
    relocated = relocate(stores_only(pointing_file()), SCRIPT)
    data = Segment.of(relocated.file).content
    words = [int.from_bytes(data[place : place + 4], "little") for place in range(0, 16, 4)]
    assert words == [MEMORY_BASE + 8, TABLE_BASE + 5, 0, TABLE_BASE]
    assert (0, 8) in relocated.pointers
    left, _ = relocated.file.bodies()
    assert left == body(at(8) + get_global(2) + STORE)


@pytest.mark.parametrize("script", ["", SCRIPT.replace("table_base", "else"), SCRIPT + SCRIPT])
def test_a_script_that_does_not_say_where_python_lies_is_refused(script: str) -> None:
    with pytest.raises(BadWasm, match="the script names"):
        relocate(stores_only(pointing_file()), script)


def test_stores_that_are_not_plain_are_refused() -> None:
    with pytest.raises(BadWasm, match="among the stores"):
        relocate(module([body(b"\x20\x00")], [APPLY]), SCRIPT)
    with pytest.raises(BadWasm, match="leave something over"):
        relocate(module([body(const(1))], [APPLY]), SCRIPT)


# Data of pieces that are far enough apart: what a kept function names, what that points to, what
# only a cut one names, what a script names.
FAR = 4 * REACH
KEPT, POINTED, CUT, OF_CUT, SCRIPTS = (number * FAR for number in range(1, 6))
SIZE = 6 * FAR


def four_pieces() -> WasmFile:
    pointers = at(KEPT) + at(POINTED) + STORE + at(CUT) + at(OF_CUT) + STORE
    return module(
        [body(pointers), body(at(KEPT) + LOAD), body(at(CUT) + LOAD)],
        [APPLY, "kept", "cut"],
        bytes(range(1, 256)) * (SIZE // 255 + 1),
    )


def test_data_is_cut_that_only_cut_functions_and_cut_data_name() -> None:
    relocated = relocate(four_pieces(), SCRIPT)
    dead = dead_data(relocated, {0, 1}, {MEMORY_BASE + SCRIPTS})
    named = {place for one in dead for place in one}
    assert named >= set(range(CUT, OF_CUT))
    assert not named & {
        KEPT,
        KEPT + REACH,
        KEPT - REACH,
        POINTED,
        POINTED - 1,
        SCRIPTS,
        SCRIPTS - 1,
    }
    assert all(len(one) >= LEAST for one in dead)


def test_what_nothing_names_as_a_beginning_is_part_of_what_lies_before() -> None:
    relocated = relocate(four_pieces(), SCRIPT)
    dead = dead_data(relocated, {0, 1}, {MEMORY_BASE + SCRIPTS})
    named = {place for one in dead for place in one}
    # From what is pointed to up to what the cut function names, all of it may be one table.
    assert not named & set(range(POINTED, CUT))


def test_with_every_function_kept_no_data_is_cut() -> None:
    relocated = relocate(four_pieces(), SCRIPT)
    for one in dead_data(relocated, {0, 1, 2}, {MEMORY_BASE + SCRIPTS}):
        assert one.stop <= KEPT - REACH


def test_the_whole_is_made_of_the_lean_file_and_the_rest(root: Path, tmp_path: Path) -> None:
    file = relocate(four_pieces(), SCRIPT).file
    dead = [range(10, 20), range(CUT, OF_CUT), range(SIZE - 5, SIZE)]
    whole, lean = cut_code(file, {0, 1, 2}), cut_data(cut_code(file, {1}), dead)
    assert lean != whole
    (tmp_path / "lean.wasm").write_bytes(lean.encode())
    (tmp_path / "rest.wasm").write_bytes(rest_file(lean, whole, dead))
    program = """
    import { readFileSync, writeFileSync } from "node:fs";
    const [script, folder] = process.argv.slice(1);
    const { joined } = await import(script);
    const { customSections } = WebAssembly.Module;
    const read = (name) => readFileSync(`${folder}/${name}.wasm`);
    const [rest] = customSections(new WebAssembly.Module(read("rest")), "rest");
    writeFileSync(`${folder}/whole.wasm`, joined(read("lean"), new Uint8Array(rest)));
    """
    script = root / "theme/static/checker/whole-python.js"
    subprocess.run(
        ["node", "--input-type=module", "-e", program, script.as_uri(), str(tmp_path)], check=True
    )
    assert (tmp_path / "whole.wasm").read_bytes() == whole.encode()
