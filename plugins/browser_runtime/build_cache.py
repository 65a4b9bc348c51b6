"""What takes long to make is made once for each state of what it is made of, and kept."""

from collections.abc import Callable, Mapping
from hashlib import sha256
from pathlib import Path
from tempfile import NamedTemporaryFile

from plugins.browser_runtime.hashed_folders import content_hash

FOLDER = ".cache"
_TEMPORARY = "unfinished-"
_DIGEST = sha256().digest_size


def cached(root: Path, name: str, sources: Mapping[str, bytes], make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes of the sources, from `.cache` where it has been made before.

    An entry ends with the SHA-256 of its content. One that does not fit, because a disk was full or
    a file was damaged, is made anew: else the whole site would get it, and browsers for a year.
    """
    path = root / FOLDER / f"{content_hash(sources)}-{name}"
    content = _read(path)
    if content is None:
        content = make()
        _write(path, content)
    return content


def remove_unfinished(root: Path) -> None:
    """Remove what killed builds left half written; only while no other build is running."""
    for path in (root / FOLDER).glob(f"{_TEMPORARY}*"):
        path.unlink(missing_ok=True)


def _read(path: Path) -> bytes | None:
    """Return the content of an entry, None where there is none or it is damaged."""
    try:
        entry = path.read_bytes()
    except FileNotFoundError:
        return None
    content, digest = entry[:-_DIGEST], entry[-_DIGEST:]
    return content if sha256(content).digest() == digest else None


def _write(path: Path, content: bytes) -> None:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        # Through a second file, so that two builds at once never read half of one.
        with NamedTemporaryFile(dir=path.parent, prefix=_TEMPORARY, delete=False) as file:
            file.write(content + sha256(content).digest())
        Path(file.name).replace(path)
    except OSError:
        # What is kept only saves time: a full disk or a read-only folder is the build's to name.
        return
