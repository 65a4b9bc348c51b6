"""Reading and writing files of WebAssembly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.browser_runtime.lean_python.instructions import instructions
from plugins.browser_runtime.lean_python.probes import PREFIX, with_probes
from plugins.browser_runtime.lean_python.wasm_file import A_FUNCTION, A_GLOBAL, MAGIC, WasmFile
from plugins.browser_runtime.lean_python.wasm_numbers import (
    BadWasm,
    WasmReader,
    signed,
    sized,
    unsigned,
)
from tests.support.tiny_wasm import body, const, module, run


@given(st.integers(0, 2**64 - 1))
def test_a_number_without_sign_is_read_as_it_was_written(number: int) -> None:
    assert WasmReader(unsigned(number)).unsigned() == number


@given(st.integers(-(2**63), 2**63 - 1))
def test_a_number_with_a_sign_is_read_as_it_was_written(number: int) -> None:
    assert WasmReader(signed(number)).signed() == number


@pytest.mark.parametrize(
    ("number", "written"),
    [(0, "00"), (63, "3f"), (64, "c000"), (-1, "7f"), (-64, "40"), (-65, "bf7f")],
)
def test_signed_numbers_are_as_the_specification_writes_them(number: int, written: str) -> None:
    assert signed(number).hex() == written


def test_a_file_is_written_as_it_was_read() -> None:
    written = module([body(const(1)), body(const(2))], ["one", "two"], b"data", [5]).encode()
    read = WasmFile.parse(written)
    assert read.encode() == written
    assert read.bodies() == (body(const(1)), body(const(2)))
    assert [(one.name, one.index) for one in read.exports()] == [("one", 0), ("two", 1)]
    assert read.imported(A_GLOBAL) == ("__memory_base", "__table_base", "other")
    assert read.imported(A_FUNCTION) == ()
    assert run(written, "one", "two")["results"] == [1, 2]


@pytest.mark.parametrize("content", [b"", b"no file", MAGIC + b"\x0a\x05\x00", MAGIC + b"\x01\x83"])
def test_what_is_no_file_or_ends_too_early_is_refused(content: bytes) -> None:
    with pytest.raises(BadWasm):
        WasmFile.parse(content)


def test_an_instruction_that_is_not_known_is_refused() -> None:
    with pytest.raises(BadWasm, match=r"0xfd at 1"):
        list(instructions(body(b"\xfd\x0c" + bytes(16))))


def test_instructions_are_told_apart_whatever_stands_in_their_numbers() -> None:
    # A table of branches, a number of 8 bytes that look like code, a copy in bulk, a load.
    code = b"\x0e\x01\x00\x00" + b"\x44" + b"\x41" * 8 + b"\xfc\x0a\x00\x00" + b"\x28\x02\x80\x08"
    found = list(instructions(body(code, local_count=3)))
    assert [(one.code, one.numbers) for one in found] == [
        (0x0E, (0, 0)),
        (0x44, ()),
        (0xFC, (10, 0, 0)),
        (0x28, (2, 1024)),
        (0x0B, ()),
    ]


def test_probes_say_which_functions_ran_and_change_no_result() -> None:
    names = [f"f{number}" for number in range(130)]
    bodies = [body(const(number), local_count=number % 3) for number in range(130)]
    probed = with_probes(module(bodies, names)).encode()
    words = [f"{PREFIX}{word}" for word in range(3)]
    found = run(probed, "f0", "f63", "f64", "f129", *words)["results"]
    assert found[:4] == [0, 63, 64, 129]
    bits = [int(text) % 2**64 for text in found[4:]]
    assert bits == [1 | 1 << 63, 1, 1 << 1]


def test_sized_bytes_come_after_their_number() -> None:
    assert WasmReader(sized(b"x" * 300)).sized() == b"x" * 300
