"""Static files of the theme under one folder named after their content."""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from plugins.browser_runtime.hashed_folders import write_hashed


def write_assets(
    static: Path, output: Path, made: Mapping[str, bytes] = MappingProxyType({})
) -> Mapping[str, str]:
    """Write every file of the theme's static folder; return URL paths by name.

    `made` are further files by name, made from the record. One hash for all of them, so that
    modules which import each other never mix.
    """
    files = {
        path.relative_to(static).as_posix(): path.read_bytes()
        for path in sorted(static.rglob("*"))
        if path.is_file()
    }
    files |= made
    folder = write_hashed(output, "assets", files)
    return {name: folder + name for name in files}
