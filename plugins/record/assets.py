"""Static files of the theme under one folder named after their content."""

from collections.abc import Callable
from pathlib import Path

from plugins.runtime.folders import write_hashed


def write_assets(static: Path, output: Path) -> Callable[[str], str]:
    """Write every file of the theme's static folder; return name to URL path.

    One hash for all of them, so that modules which import each other never mix. KeyError for a
    name that is not there.
    """
    files = {
        path.relative_to(static).as_posix(): path.read_bytes()
        for path in sorted(static.rglob("*"))
        if path.is_file()
    }
    folder = write_hashed(output, "assets", files)
    paths = {name: folder + name for name in files}
    return paths.__getitem__
