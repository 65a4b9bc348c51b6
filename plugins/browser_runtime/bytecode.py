"""Archives of Python as bytecode: compiled by pyodide-build, the same bytes on any day."""

import os
import subprocess
import sys
from collections.abc import Mapping
from importlib.util import MAGIC_NUMBER
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

# Any fixed day would do; with one set, Python also marks bytecode by hash and not by file date.
_EPOCH = "1577836800"
_EPOCH_ENTRY = (2020, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644 << 16


# Without docstrings and assertions: nobody reads the one in a browser, and the other only narrows
# types for mypy.
_OPTIMIZE = "2"
_LINES = Path(__file__).with_name("line_tables.py")


def run(*arguments: str, cwd: Path, **environment: str) -> str:
    """Run this Python as on one fixed day; return its output, RuntimeError with its words else."""
    fixed = {"SOURCE_DATE_EPOCH": _EPOCH, "PYTHONHASHSEED": "0", "PYTHONOPTIMIZE": ""}
    done = subprocess.run(  # noqa: S603 - our own commands, no shell
        [sys.executable, *arguments],
        cwd=cwd,
        env={**os.environ, **fixed, **environment},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(arguments)}:\n{done.stdout}{done.stderr}")
    return done.stdout


def compile_archive(archive: Path) -> dict[str, bytes]:
    """Compile every source of a wheel or a zip file, alone in its folder; return all by name."""
    folder = archive.parent
    py_compile = ("-m", "pyodide_cli", "py-compile", "--silent", str(archive))
    run(*py_compile, cwd=folder, PYTHONOPTIMIZE=_OPTIMIZE)
    (path,) = folder.iterdir()  # a wheel has got the name of a compiled one
    # -S: what else is installed here must not show in the bytes.
    run("-S", "-P", str(_LINES), str(path), cwd=folder)
    with ZipFile(path) as compiled:
        return {name: compiled.read(name) for name in compiled.namelist()}


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


def recipe() -> dict[str, bytes]:
    """Return what bytecode hangs on besides its sources, as more sources of what is cached."""
    code = {path.name: path.read_bytes() for path in Path(__file__).parent.glob("*.py")}
    return {**code, "magic": MAGIC_NUMBER}
