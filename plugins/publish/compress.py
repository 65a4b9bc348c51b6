"""Put a `.br` and a `.gz` beside every file of a site that gets smaller by it.

What lies in a folder named after its content is kept by browsers for ever, and is packed as well as
can be, once for each content: Python alone takes half a minute. Pages, feeds and data change with
every build, and a host may pack them itself; they are packed quickly, at a sixth more bytes.
"""

import gzip
import os
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import brotli

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.hashed_folders import HASHED

PACKED = frozenset({".br", ".gz", ".png", ".woff2"})
_BEST, _QUICK = 11, 6
_WINDOW = 24  # the widest that a browser takes: 16 MB
_SMALL = 512  # bytes; below that, headers outweigh what is saved


def compress(root: Path, output: Path) -> None:
    """Write both beside each file; the same bytes from the same site. Progress on stderr."""
    # The largest first, so that none is left with it at the end.
    files = sorted(_files(output), key=lambda path: path.stat().st_size, reverse=True)
    saved = 0
    # Threads are enough: both libraries let go of the interpreter while they work.
    with ThreadPoolExecutor(os.process_cpu_count()) as threads:
        each = threads.map(partial(_compress_file, root, output), files)
        for done, bytes_saved in enumerate(each, 1):
            saved += bytes_saved
            if done % 500 == 0 or done == len(files):
                text = f"{done} of {len(files)} files compressed, {saved / 1e6:.1f} MB saved"
                print(text, file=sys.stderr, flush=True)


def encodings(path: Path) -> dict[str, Path]:
    """Return the compressed files beside one, by the name of their encoding, best first."""
    beside = {"br": path.with_name(f"{path.name}.br"), "gzip": path.with_name(f"{path.name}.gz")}
    return {name: file for name, file in beside.items() if file.is_file()}


def is_hashed(path: str) -> bool:
    """Return whether a path inside a site, without a slash in front, names its content."""
    return path.partition("/")[0] in HASHED


def _files(output: Path) -> Iterator[Path]:
    for path in output.rglob("*"):
        if path.suffix not in PACKED and path.is_file() and path.stat().st_size >= _SMALL:
            yield path


def _compress_file(root: Path, output: Path, path: Path) -> int:
    content = path.read_bytes()
    if is_hashed(path.relative_to(output).as_posix()):
        sources = {"content": content, "brotli": brotli.__version__.encode()}
        packed = cached(root, f"{path.name}.br", sources, partial(pack, content, _BEST))
    else:
        packed = pack(content)
    zipped = gzip.compress(content, 9, mtime=0)
    for suffix, smaller in (("br", packed), ("gz", zipped)):
        if len(smaller) < len(content):
            path.with_name(f"{path.name}.{suffix}").write_bytes(smaller)
    return max(0, len(content) - len(packed))


def pack(content: bytes, quality: int = _QUICK) -> bytes:
    """Return the brotli of a content, quick unless asked for the smallest."""
    packed: bytes = brotli.compress(content, quality=quality, lgwin=_WINDOW)
    return packed
