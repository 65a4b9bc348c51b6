"""Measure a build: pages, feeds, seconds, peak memory, for the real draws and for ten times as many."""

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from subprocess import DEVNULL, Popen
from tempfile import TemporaryDirectory

from plugins.publish.build import pelican_command
from plugins.publish.page_weight import Scale

TIMES = 10
HEAVIEST = 10


@dataclass(frozen=True, slots=True)
class Measure:
    """Store one build: seconds of the clock and of the processor, peak memory in MiB, bytes written."""

    draws: int
    pages: int
    feeds: int
    seconds: float
    processor: float
    memory: float
    size: int
    api: int

    def __str__(self) -> str:
        each = 1000 * self.seconds / self.pages
        return (
            f"{self.draws:6} draws {self.pages:6} pages {self.feeds:5} feeds "
            f"{self.seconds:6.1f} s ({self.processor:.1f} of work)  {each:5.2f} ms a page  {self.memory:5.0f} MiB peak  "
            f"{self.size / 1e6:6.1f} MB written, {self.api / 1e6:5.1f} MB of it the API"
        )


def bench(root: Path) -> None:
    """Build the real site and one with ten times the draws; print both, and the heaviest pages."""
    with TemporaryDirectory(prefix="bench-") as folder:
        real = measure(root, Path(folder) / "real")
        print(real, flush=True)
        pages = Scale(Path(folder) / "real").pages()
        print("heaviest pages on the wire (brotli, with styles, scripts and icons):")
        for path in list(pages)[:HEAVIEST]:
            print(f"  {pages[path]:9,}  {path}", flush=True)
        many_root = Path(folder) / "many-root"
        multiply(root, many_root, TIMES)
        many = measure(many_root, Path(folder) / "many")
        print(many)
        growth = many.seconds / real.seconds
        print(f"{TIMES} times the draws take {growth:.1f} times the seconds")


def measure(root: Path, output: Path) -> Measure:
    """Build the site of `root` into `output` in a process of its own."""
    command = pelican_command("pelicanconf.py", output)
    # As on a machine that builds more than once: compiled code is kept, if apart from the tree.
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(root / ".cache" / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    with Popen(command, cwd=root, env=environment, stdout=DEVNULL, stderr=DEVNULL) as process:  # noqa: S603
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    seconds = time.perf_counter() - started
    if process.returncode:
        raise RuntimeError(f"the build of {root} stopped; run `make serve` to see why")
    files = [path for path in output.rglob("*") if path.is_file()]
    return Measure(
        draws=sum(1 for _ in (root / "draws").rglob("*.md")),
        pages=sum(path.suffix == ".html" for path in files),
        feeds=sum(path.suffix in (".rss", ".atom", ".ics") for path in files),
        seconds=seconds,
        processor=usage.ru_utime + usage.ru_stime,
        memory=usage.ru_maxrss / 1024,
        size=sum(path.stat().st_size for path in files),
        api=sum(path.stat().st_size for path in files if path.is_relative_to(output / "api")),
    )


def multiply(root: Path, target: Path, times: int) -> None:
    """Make a checkout at `target` that shares all of `root` but holds each draw `times` times."""
    target.mkdir()
    shared = (
        "content",
        "theme",
        "plugins",
        "checker",
        "node_modules",
        "pyproject.toml",
        "README.md",
    )
    for name in (*shared, "pelicanconf.py", "publishconf.py"):
        if (root / name).exists():
            (target / name).symlink_to(root / name)
    for path in (root / "draws").rglob("*.md"):
        folder = target / path.parent.relative_to(root)
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, folder / path.name)
        for number in range(2, times + 1):
            shutil.copyfile(path, folder / f"{path.stem}-{number}.md")
