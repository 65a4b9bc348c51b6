"""Static files of the theme under one folder named after their content."""

import re
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from plugins.browser_runtime.hashed_folders import write_hashed

# A text between quotes stays as it is; a comment, and the space before a line, are for authors.
_FOR_AUTHORS = re.compile(r"""("[^"\n]*"|'[^'\n]*')|/\*.*?\*/|(?<=\n)\s+""", re.S)


def write_assets(
    static: Path, output: Path, made: Mapping[str, bytes] = MappingProxyType({})
) -> Mapping[str, str]:
    """Write every file of the theme's static folder, style sheets without their comments; return URL paths by name.

    `made` are further files by name, made from the record. One hash for all of them, so that
    modules which import each other never mix.
    """
    files = {
        path.relative_to(static).as_posix(): _published(path)
        for path in sorted(static.rglob("*"))
        if path.is_file()
    }
    files |= made
    folder = write_hashed(output, "assets", files)
    return {name: folder + name for name in files}


def _published(path: Path) -> bytes:
    content = path.read_bytes()
    return without_comments(content.decode()).encode() if path.suffix == ".css" else content


def without_comments(css: str) -> str:
    """Return a style sheet without its comments and the indents of its lines."""
    return _FOR_AUTHORS.sub(lambda found: found[1] or "", css)
