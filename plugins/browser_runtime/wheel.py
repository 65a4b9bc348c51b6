"""The wheel of `checker/` as bytecode: the same bytes from the same sources on any day."""

from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.bytecode import compile_archive, pack, recipe, run


def checker_wheel(root: Path) -> bytes:
    """Return the byte-compiled wheel, built once for each state of the sources."""
    sources = {**_sources(root), **recipe()}
    return cached(root, "checker.whl", sources, partial(build_wheel, root))


def build_wheel(root: Path) -> bytes:
    """Build the wheel without network, compile it, pack it anew; leave nothing behind."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        run("-m", "hatchling", "build", "-t", "wheel", "-d", name, cwd=root / "checker")
        (wheel,) = folder.glob("*.whl")
        files = compile_archive(wheel)
    (record,) = (name for name in files if name.endswith(".dist-info/RECORD"))
    return pack({**files, record: _record(files, record)})


def _sources(root: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(root)): path.read_bytes()
        for path in (root / "checker").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }


def _record(files: Mapping[str, bytes], record: str) -> bytes:
    """Return a true RECORD: compiling changed the files that the old one describes."""
    lines = [
        f"{name},sha256={_digest(content)},{len(content)}"
        for name, content in sorted(files.items())
        if name != record
    ]
    return "\n".join([*lines, f"{record},,", ""]).encode()


def _digest(content: bytes) -> str:
    return urlsafe_b64encode(sha256(content).digest()).rstrip(b"=").decode()
