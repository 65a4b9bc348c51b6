"""The standard library of Pyodide, cut to the files that the checker imports, as bytecode.

Most of the start of a stock Pyodide is compiling sources out of a zip file of 579. `stdlib.txt`
names the files kept: those that a run of every case of the tests imports. A test holds it to that.

Half of what is left of a start was importing modules that nothing here uses: Pyodide's own code names
them for what it can do besides. `stand_ins/` has small modules in their place.
"""

from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.bytecode import compile_archive, pack, recipe

KEPT = Path(__file__).with_name("stdlib.txt")
_STAND_INS = Path(__file__).with_name("stand_ins")


def kept_files() -> tuple[str, ...]:
    """Return the names of the files kept, as they are in the zip file."""
    return tuple(KEPT.read_text("utf-8").split())


def stand_ins() -> dict[str, bytes]:
    """Return the modules that stand in for others, by the name that those have in the zip file."""
    paths = sorted(_STAND_INS.rglob("*.py"))
    return {path.relative_to(_STAND_INS).as_posix(): path.read_bytes() for path in paths}


def trimmed_stdlib(root: Path, stock: bytes) -> bytes:
    """Return the cut and compiled library, made once for each stock library and list."""
    sources = {"stock": stock, "kept": KEPT.read_bytes(), **stand_ins(), **recipe()}
    return cached(root, "python_stdlib.zip", sources, partial(build_stdlib, stock))


def build_stdlib(stock: bytes) -> bytes:
    """Cut, compile and pack the library; KeyError where it lacks a file of the list."""
    with ZipFile(BytesIO(stock)) as archive:
        kept = {name: archive.read(name) for name in kept_files()} | stand_ins()
    with TemporaryDirectory() as folder:
        path = Path(folder) / "python_stdlib.zip"
        path.write_bytes(pack(kept))
        return pack(compile_archive(path))
