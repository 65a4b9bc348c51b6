"""Archives of Python as bytecode: compiled by pyodide-build, the same bytes on any day."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from importlib.util import MAGIC_NUMBER
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from plugins.runtime.folders import content_hash

# Any fixed day would do; with one set, Python also marks bytecode by hash and not by file date.
_EPOCH = "1577836800"
_EPOCH_ENTRY = (2020, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644 << 16


def run(module: str, *arguments: str, cwd: Path, optimize: int = 0) -> None:
    """Run a module of this Python as on one fixed day; RuntimeError with its words if it fails."""
    fixed = {
        "SOURCE_DATE_EPOCH": _EPOCH,
        "PYTHONHASHSEED": "0",
        "PYTHONOPTIMIZE": str(optimize or ""),
    }
    done = subprocess.run(  # noqa: S603 - our own commands, no shell
        [sys.executable, "-m", module, *arguments],
        cwd=cwd,
        env={**os.environ, **fixed},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)}:\n{done.stdout}{done.stderr}")


def compile_archive(archive: Path, optimize: int = 0) -> None:
    """Compile every source of a wheel or a zip file in its folder; the result takes its place."""
    name = str(archive)
    run("pyodide_cli", "py-compile", "--silent", name, cwd=archive.parent, optimize=optimize)


def pack(files: Mapping[str, bytes]) -> bytes:
    """Store files sorted, with one date.

    Stored and not deflated: the transport compresses them better, and Python reads them faster.
    """
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            entry = ZipInfo(name, _EPOCH_ENTRY)
            entry.external_attr = _FILE_MODE
            archive.writestr(entry, content)
    return packed.getvalue()


def cached(root: Path, name: str, sources: Mapping[str, bytes], make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes, made once for each state of its sources and of the recipe."""
    recipe = {path.name: path.read_bytes() for path in Path(__file__).parent.glob("*.py")}
    key = content_hash({**sources, **recipe, "magic": MAGIC_NUMBER})
    path = root / ".cache" / f"{key}-{name}"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Through a second file, so that two builds at once never read half of one.
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(make())
        Path(file.name).replace(path)
    return path.read_bytes()
