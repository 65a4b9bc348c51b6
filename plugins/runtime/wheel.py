"""The wheel of `checker/` as bytecode: the same bytes from the same sources on any day."""

import os
import subprocess
import sys
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from hashlib import sha256
from importlib.util import MAGIC_NUMBER
from io import BytesIO
from pathlib import Path
from tempfile import NamedTemporaryFile, TemporaryDirectory
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from plugins.runtime.folders import content_hash

# Any fixed day would do; with one set, Python also marks bytecode by hash and not by file date.
_EPOCH = "1577836800"
_EPOCH_ENTRY = (2020, 1, 1, 0, 0, 0)
_FILE_MODE = 0o100644 << 16


def checker_wheel(root: Path) -> bytes:
    """Return the byte-compiled wheel, built once for each state of the sources."""
    cached = root / ".cache" / "checker-wheel" / f"{_key(root)}.whl"
    if not cached.is_file():
        _write_whole(cached, build_wheel(root))
    return cached.read_bytes()


def build_wheel(root: Path) -> bytes:
    """Build the wheel without network, compile it, pack it anew; leave nothing behind."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        _run("hatchling", "build", "-t", "wheel", "-d", name, cwd=root)
        _run("pyodide_cli", "py-compile", "--silent", str(_only_wheel(folder)), cwd=folder)
        return _pack(_only_wheel(folder))


def _key(root: Path) -> str:
    files = {
        str(path.relative_to(root)): path.read_bytes()
        for path in (root / "checker").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    files["pyproject.toml"] = (root / "pyproject.toml").read_bytes()
    # The way of building is part of what is built.
    files["recipe"] = Path(__file__).read_bytes() + MAGIC_NUMBER
    return content_hash(files)


def _run(module: str, *arguments: str, cwd: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own commands, no shell
        [sys.executable, "-m", module, *arguments],
        cwd=cwd,
        env={**os.environ, "SOURCE_DATE_EPOCH": _EPOCH, "PYTHONHASHSEED": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{module} {' '.join(arguments)}:\n{done.stdout}{done.stderr}")


def _only_wheel(folder: Path) -> Path:
    (wheel,) = folder.glob("*.whl")
    return wheel


def _pack(wheel: Path) -> bytes:
    """Store the entries sorted, with one date and a true RECORD.

    Stored and not deflated: the transport compresses it better, and Python reads it faster.
    """
    with ZipFile(wheel) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    (record,) = (name for name in files if name.endswith(".dist-info/RECORD"))
    files[record] = _record(files, record)
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_STORED) as archive:
        for name, content in sorted(files.items()):
            entry = ZipInfo(name, _EPOCH_ENTRY)
            entry.external_attr = _FILE_MODE
            archive.writestr(entry, content)
    return packed.getvalue()


def _record(files: Mapping[str, bytes], record: str) -> bytes:
    lines = [
        f"{name},sha256={_digest(content)},{len(content)}"
        for name, content in sorted(files.items())
        if name != record
    ]
    return "\n".join([*lines, f"{record},,", ""]).encode()


def _digest(content: bytes) -> str:
    return urlsafe_b64encode(sha256(content).digest()).rstrip(b"=").decode()


def _write_whole(path: Path, content: bytes) -> None:
    """Write through a second file, so that two builds at once never read half a wheel."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(content)
    Path(file.name).replace(path)
