"""Pyodide's files as a lean Python: what the checker never needs is cut, and comes only if asked for."""

import sys
from collections.abc import Collection, Mapping
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.bytecode import pack
from plugins.browser_runtime.lean_python.collector import visitors
from plugins.browser_runtime.lean_python.cut_code import cut_code
from plugins.browser_runtime.lean_python.cut_data import cut_data, dead_data
from plugins.browser_runtime.lean_python.cut_script import addresses_in, cut_script, names_in
from plugins.browser_runtime.lean_python.recorded_profile import PROFILE, RecordedProfile
from plugins.browser_runtime.lean_python.relocations import relocate
from plugins.browser_runtime.lean_python.rest_file import rest_file
from plugins.browser_runtime.lean_python.wasm_file import EXPORT, WasmFile, export_section

WASM, SCRIPT, LOADER, REST = "pyodide.asm.wasm", "pyodide.asm.js", "pyodide.js", "rest.wasm"


_STALE = """\
The recorded profile is of another Pyodide than the one that is installed. The site gets the whole
Python, more than a megabyte more for each visitor, until `make profile-python` has run.\
"""


def made_lean(root: Path, stock: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return what `lean_pyodide` makes, once for each Pyodide and profile.

    Nothing where the recorded profile is of another Pyodide, which is said on stderr.
    """
    profile = RecordedProfile.parse(PROFILE.read_text("utf-8"))
    if not profile.is_of(stock[WASM]):
        print(_STALE, file=sys.stderr)
        return {}
    own = {
        path.name: path.read_bytes() for path in Path(__file__).parent.iterdir() if path.is_file()
    }
    sources = {**own, **{name: stock[name] for name in (WASM, SCRIPT, LOADER)}}
    made = cached(root, "lean.zip", sources, lambda: pack(lean_pyodide(stock, profile)))
    with ZipFile(BytesIO(made)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def lean_pyodide(stock: Mapping[str, bytes], profile: RecordedProfile) -> dict[str, bytes]:
    """Return the script and the lean Python of stock Pyodide, and the rest, by file name.

    The profile is one of this Pyodide.
    """
    file, stock_script = WasmFile.parse(stock[WASM]), stock[SCRIPT].decode()
    imported = {one.name for one in file.imports()}
    script = cut_script(stock_script, imported, [stock[LOADER].decode()])
    relocated = relocate(file, stock_script)
    kept = profile.ran | visitors(file)
    dead = dead_data(relocated, kept, addresses_in(script))
    shared = _named_exports(relocated.file, names_in(script))
    whole = cut_code(shared, range(len(file.bodies())))
    lean = cut_data(cut_code(shared, kept), dead)
    return {
        SCRIPT: script.encode(),
        WASM: lean.encode(),
        REST: rest_file(lean, whole, dead),
    }


def _named_exports(file: WasmFile, names: Collection[str]) -> WasmFile:
    """Return the file with those exports that a script names; Pyodide works through all of them."""
    exports = (one for one in file.exports() if one.name in names)
    return file.with_sections({EXPORT: export_section(exports)})
