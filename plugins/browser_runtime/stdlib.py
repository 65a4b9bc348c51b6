"""The standard library of Pyodide, cut to the files that the checker imports, as bytecode.

Most of the start of a stock Pyodide is compiling sources out of a zip file of 579. `stdlib.txt`
names the files kept: those that a run of every case of the tests imports. A test holds it to that.
"""

from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.bytecode import compile_archive, pack, recipe

KEPT = Path(__file__).with_name("stdlib.txt")


def kept_files() -> tuple[str, ...]:
    """Return the names of the files kept, as they are in the zip file."""
    return tuple(KEPT.read_text("utf-8").split())


def trimmed_stdlib(root: Path, stock: bytes) -> bytes:
    """Return the cut and compiled library, made once for each stock library and list."""
    sources = {"stock": stock, "kept": KEPT.read_bytes(), **recipe()}
    return cached(root, "python_stdlib.zip", sources, partial(build_stdlib, stock))


def build_stdlib(stock: bytes) -> bytes:
    """Cut, compile and pack the library; KeyError where it lacks a file of the list."""
    with ZipFile(BytesIO(stock)) as archive:
        kept = {name: archive.read(name) for name in kept_files()}
    with TemporaryDirectory() as folder:
        path = Path(folder) / "python_stdlib.zip"
        path.write_bytes(pack(kept))
        return pack(compile_archive(path))
