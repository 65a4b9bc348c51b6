"""Static files of the theme under one folder named after their content."""

import re
from collections.abc import Mapping
from pathlib import Path

from plugins.browser_runtime.hashed_folders import write_hashed

# A text between quotes stays as it is; a comment, and the space before a line, are for authors.
_FOR_AUTHORS = re.compile(r"""("[^"\n]*"|'[^'\n]*')|/\*.*?\*/|(?<=\n)\s+""", re.S)


def write_assets(
    static: Path,
    output: Path,
    made: Mapping[str, bytes],
    of_draws: Mapping[str, bytes],
) -> Mapping[str, str]:
    """Write every file of the theme's static folder, style sheets without their comments; return URL paths by name.

    `made` are further files by name. One hash for all of them, so that modules which import each
    other never mix. What changes with each draw, `of_draws`, has a folder of its own: a new draw
    then leaves everything else in browsers' caches, and the pages it is not on as they are.
    """
    files = {
        path.relative_to(static).as_posix(): _published(path)
        for path in sorted(static.rglob("*"))
        if path.is_file()
    }
    groups = [{**files, **made}, of_draws]
    folders = [write_hashed(output, "assets", group) for group in groups]
    return {
        name: folder + name for folder, group in zip(folders, groups, strict=True) for name in group
    }


def _published(path: Path) -> bytes:
    content = path.read_bytes()
    return without_comments(content.decode()).encode() if path.suffix == ".css" else content


def without_comments(css: str) -> str:
    """Return a style sheet without its comments and the indents of its lines."""
    return _FOR_AUTHORS.sub(lambda found: found[1] or "", css)
