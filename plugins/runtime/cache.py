"""What takes long to make is made once for each state of what it is made of, and kept."""

from collections.abc import Callable, Mapping
from pathlib import Path
from tempfile import NamedTemporaryFile

from plugins.runtime.folders import content_hash


def cached(root: Path, name: str, sources: Mapping[str, bytes], make: Callable[[], bytes]) -> bytes:
    """Return what `make` makes of the sources, from `.cache` where it has been made before."""
    path = root / ".cache" / f"{content_hash(sources)}-{name}"
    if not path.is_file():
        path.parent.mkdir(parents=True, exist_ok=True)
        # Through a second file, so that two builds at once never read half of one.
        with NamedTemporaryFile(dir=path.parent, delete=False) as file:
            file.write(make())
        Path(file.name).replace(path)
    return path.read_bytes()
