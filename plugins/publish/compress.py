"""Put a `.br` and a `.gz` beside every file of a site that gets smaller by it.

What lies in a folder named after its content is kept by browsers for ever, and is packed as well as
can be, once for each content: Python alone takes half a minute. Pages, feeds and data change with
every build, and a host may pack them itself; they are packed quickly, at a sixth more bytes. What says
the same as in the last site is not packed again.
"""

import gzip
import os
import sys
import zlib
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import MappingProxyType

import brotli

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.hashed_folders import HASHED, content_hash

PACKED = frozenset({".br", ".gz", ".png", ".woff2"})
_BEST, _QUICK = 11, 6
_WINDOW = 24  # the widest that a browser takes: 16 MB
_SMALL = 512  # bytes; below that, headers outweigh what is saved
_UNPACK: Mapping[str, Callable[[bytes], bytes]] = MappingProxyType(
    {"br": brotli.decompress, "gzip": gzip.decompress}
)


def compress(root: Path, output: Path, last: Path | None = None) -> None:
    """Write both beside each file; the same bytes from the same site. Progress on stderr.

    `last` is a site that `packer()` has packed: what it says too is taken from it.
    """
    # The largest first, so that none is left with it at the end.
    files = sorted(_files(output), key=lambda path: path.stat().st_size, reverse=True)
    saved = 0
    # Threads are enough: both libraries let go of the interpreter while they work.
    with ThreadPoolExecutor(os.process_cpu_count()) as threads:
        each = threads.map(partial(_compress_file, root, output, last), files)
        for done, bytes_saved in enumerate(each, 1):
            saved += bytes_saved
            if done % 500 == 0 or done == len(files):
                text = f"{done} of {len(files)} files compressed, {saved / 1e6:.1f} MB saved"
                print(text, file=sys.stderr, flush=True)


def packer() -> str:
    """Return what tells this way of packing from others, which give other bytes."""
    versions = f"{brotli.__version__} {zlib.ZLIB_RUNTIME_VERSION}"
    return content_hash({"module": Path(__file__).read_bytes(), "versions": versions.encode()})


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


def _compress_file(root: Path, output: Path, last: Path | None, path: Path) -> int:
    content = path.read_bytes()
    if last and (size := _take(last / path.relative_to(output), path, content)):
        return len(content) - size
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


def _take(old: Path, new: Path, content: bytes) -> int:
    """Link to what lies beside a file of the last site; return the size of the brotli.

    Nothing and 0 where that file says something else, or what lies beside it is damaged.
    """
    packed = encodings(old)
    try:
        if old.read_bytes() != content or packed.keys() != _UNPACK.keys():
            return 0
        if any(_UNPACK[name](path.read_bytes()) != content for name, path in packed.items()):
            return 0
    except (FileNotFoundError, brotli.error, EOFError, gzip.BadGzipFile, zlib.error):
        return 0
    for path in packed.values():
        os.link(path, new.with_name(path.name))
    return packed["br"].stat().st_size


def pack(content: bytes, quality: int = _QUICK) -> bytes:
    """Return the brotli of a content, quick unless asked for the smallest."""
    packed: bytes = brotli.compress(content, quality=quality, lgwin=_WINDOW)
    return packed
