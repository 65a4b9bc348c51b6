"""A build killed at any moment leaves the last good site; the next build cleans up after it."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path

import pytest

from plugins.publish.build import BUILDS, build
from tests.support.small_sites import BUILD, small_site, write_pages

PAGES = 60
# How often a build that was quicker than its killer is begun anew.
TRIES = 5


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site of many small pages, built once; it is published the way the real one is."""
    root = small_site(tmp_path_factory.mktemp("checkout"), PAGES)
    build(root, "publishconf.py", root / "output")
    return root


def tree(site: Path) -> str:
    """Return a hash over every file of a site and its content."""
    digest = sha256()
    for path in sorted(path for path in site.resolve().rglob("*") if path.is_file()):
        digest.update(f"{path.relative_to(site.resolve())}\0".encode() + path.read_bytes() + b"\0")
    return digest.hexdigest()


def builds(root: Path) -> set[Path]:
    return set((root / BUILDS).glob("site-*"))


def written(folders: set[Path], pattern: str) -> int:
    return sum(1 for folder in folders for _ in folder.rglob(pattern))


# What of the new site is there when the build is killed.
MOMENTS: dict[str, Callable[[set[Path]], bool]] = {
    "a folder": lambda new: len(new) == 1,
    "a page": lambda new: written(new, "*.html") > 0,
    "half of the pages": lambda new: written(new, "*.html") > PAGES // 2,
    "every page": lambda new: written(new, "*.html") > PAGES,
    "a packed file": lambda new: written(new, "*.gz") > 0,
    "half of the packed files": lambda new: written(new, "*.gz") > PAGES // 2,
}


def kill_build(root: Path, checkout: Path, moment: Callable[[set[Path]], bool]) -> bool:
    """Begin a build and kill it, and all that it started, once the moment has come.

    False: it was done before. On a busy machine nobody may be looking when the moment is there.
    """
    before = builds(checkout)
    running = subprocess.Popen(
        [sys.executable, "-c", BUILD],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(root)},
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    while not moment(builds(checkout) - before):
        if running.poll() is not None:
            assert not running.returncode
            return False
    os.killpg(running.pid, signal.SIGKILL)
    assert running.wait() in (0, -signal.SIGKILL)
    return running.returncode == -signal.SIGKILL


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_killed_build_leaves_the_last_good_site(root: Path, checkout: Path, moment: str) -> None:
    output = checkout / "output"
    words = f"killed at {moment}"
    for _ in range(TRIES):
        place, good = output.resolve(), tree(output)
        write_pages(checkout, words, PAGES)
        if kill_build(root, checkout, MOMENTS[moment]):
            break
    else:
        pytest.fail(f"the build was done before the moment came, {TRIES} times")
    assert output.is_symlink()
    if output.resolve() == place:
        assert tree(output) == good
    else:
        # On a busy machine the build may be quicker than the kill: then its site is whole.
        pages = list(output.glob("page-*.html"))
        assert len(pages) == PAGES
        assert all(words in page.read_text() for page in pages)
        assert all(page.with_name(f"{page.name}.gz").is_file() for page in pages)


def test_the_next_build_cleans_up(root: Path, checkout: Path) -> None:
    assert any(kill_build(root, checkout, MOMENTS["a page"]) for _ in range(TRIES))
    # The last moment of all: a link was made and not yet put in place.
    left = checkout / ".output-site-killed"
    left.symlink_to("nowhere")
    write_pages(checkout, "last", PAGES)
    build(checkout, "publishconf.py", checkout / "output")
    assert builds(checkout) == {(checkout / "output").resolve()}
    assert not left.is_symlink()
    assert "last 7" in (checkout / "output" / "page-7.html").read_text()
