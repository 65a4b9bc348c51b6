"""Tiny files of WebAssembly, written by hand, and what they do under Node."""

import base64
import json
import subprocess
from collections.abc import Iterable
from typing import Any

from plugins.browser_runtime.lean_python.wasm_file import (
    A_FUNCTION,
    A_GLOBAL,
    CODE,
    DATA,
    EXPORT,
    GLOBAL,
    IMPORT,
    TYPE,
    WasmExport,
    WasmFile,
    code_section,
    export_section,
    vector,
)
from plugins.browser_runtime.lean_python.wasm_numbers import signed, sized, unsigned

END = b"\x0b"
FUNCTION, MEMORY = 3, 5
# Where Pyodide's script says that data and the table of functions begin.
MEMORY_BASE, TABLE_BASE = 1024, 1
SCRIPT = (
    'var a;___memory_base=new WebAssembly.Global({value:"i32",mutable:false},1024);'
    '___table_base=new WebAssembly.Global({value:"i32",mutable:false},1);'
)

_RUN = """
const { file, calls } = JSON.parse(require("node:fs").readFileSync(0, "utf8"));
const number = (value) => new WebAssembly.Global({ value: "i32" }, value);
const memory = new WebAssembly.Memory({ initial: 1 });
const env = { __memory_base: number(1024), __table_base: number(1), other: number(77), memory };
const module = new WebAssembly.Module(Buffer.from(file, "base64"));
const { exports } = new WebAssembly.Instance(module, { env });
const results = calls.map(([name, ...given]) => {
  if (exports[name] instanceof WebAssembly.Global) return String(exports[name].value);
  try {
    return exports[name](...given) ?? null;
  } catch (error) {
    return String(error);
  }
});
const words = [...new Uint32Array(memory.buffer).subarray(256, 280)];
console.log(JSON.stringify({ results, words }));
"""


def const(number: int) -> bytes:
    return b"\x41" + signed(number)


def get_global(number: int) -> bytes:
    return b"\x23" + unsigned(number)


def body(code: bytes, local_count: int = 0) -> bytes:
    """Return a function body; it may have some local variables, all i32."""
    kinds = vector([unsigned(local_count) + b"\x7f"]) if local_count else b"\0"
    return kinds + code + END


def module(
    bodies: Iterable[bytes],
    exports: Iterable[str] = (),
    data: bytes = b"",
    global_values: Iterable[int] = (),
) -> WasmFile:
    """Return a file of functions from nothing to a number, exported by their names in order.

    It imports the base of memory, that of the table, another global and a memory, as Pyodide does.
    """
    every = list(bodies)
    names = list(exports)
    imports = [
        *(
            sized(b"env") + sized(name) + b"\x03\x7f\x00"
            for name in (b"__memory_base", b"__table_base", b"other")
        ),
        sized(b"env") + sized(b"memory") + b"\x02\x00\x01",
    ]
    own = [b"\x7f\x00" + const(value) + END for value in global_values]
    sections = [
        (TYPE, vector([b"\x60\x00\x01\x7f"])),
        (IMPORT, vector(imports)),
        (FUNCTION, vector([b"\x00"] * len(every))),
        (GLOBAL, vector(own)),
        (EXPORT, export_section(WasmExport(name, A_FUNCTION, at) for at, name in enumerate(names))),
        (CODE, code_section(every)),
        (DATA, b"\1\0" + get_global(0) + END + sized(data)),
    ]
    return WasmFile(tuple(sections))


def also_export(file: WasmFile, name: str, index: int) -> WasmFile:
    """Return the file with a global exported."""
    exports = [*file.exports(), WasmExport(name, A_GLOBAL, index)]
    return file.with_sections({EXPORT: export_section(exports)})


def run(file: bytes, *calls: str) -> dict[str, Any]:
    """Call exports by their names under Node: `results`, and the first `words` of the data."""
    asked = {"file": base64.b64encode(file).decode(), "calls": [[name] for name in calls]}
    done = subprocess.run(
        ["node", "-e", _RUN], input=json.dumps(asked), capture_output=True, text=True, check=False
    )
    assert not done.returncode, done.stderr[-2000:]
    found = json.loads(done.stdout)
    assert isinstance(found, dict)
    return found
