"""Folders named after their content, so that a browser may keep them for ever."""

from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

HASH_LENGTH = 12
# The folders of a site that hold folders named after their content.
HASHED = ("pyodide", "checker-run", "assets", "kept")


def content_hash(files: Mapping[str, bytes]) -> str:
    """Return the first 12 hexadecimal digits of the SHA-256 over names and bytes."""
    digest = sha256()
    for name, content in sorted(files.items()):
        # The length keeps two files apart from one that holds both.
        digest.update(f"{name}\0{len(content)}\0".encode())
        digest.update(content)
    return digest.hexdigest()[:HASH_LENGTH]


def write_hashed(output: Path, name: str, files: Mapping[str, bytes]) -> str:
    """Write files to `output/name/<hash>/`; return that folder's URL path."""
    path = f"{name}/{content_hash(files)}"
    folder = output / path
    folder.mkdir(parents=True, exist_ok=True)
    for file_name, content in files.items():
        path_of_file = folder / file_name
        path_of_file.parent.mkdir(parents=True, exist_ok=True)
        path_of_file.write_bytes(content)
    return f"/{path}/"
