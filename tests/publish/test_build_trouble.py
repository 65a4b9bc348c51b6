"""What goes wrong around a build is one sentence, and the last good site stays."""

import fcntl
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.browser_runtime.build_cache import FOLDER as CACHE
from plugins.publish.build import BUILDS, LOCK, BuildFailed, build, source
from tests.support.small_sites import BUILD, small_site, write_pages

# A file of more bytes cannot be written: what a full disk does, and no root is needed.
SMALL_DISK = f"""
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_BYTES, MOST_BYTES))
{BUILD}"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = small_site(tmp_path / "checkout", pages=3)
    build(root, "publishconf.py", root / "output")
    return root


def texts(site: Path) -> dict[str, bytes]:
    files = (path for path in site.resolve().rglob("*") if path.is_file())
    return {path.name: path.read_bytes() for path in files}


def run(checkout: Path, root: Path, program: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", program],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(root), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_two_builds_at_once_are_one_and_a_sentence(root: Path, checkout: Path) -> None:
    good = texts(checkout / "output")
    with (checkout / BUILDS / LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        write_pages(checkout, "second", 3)
        done = run(checkout, root, BUILD)
    assert done.returncode == 1
    assert "another build is running here" in done.stderr
    assert "Traceback" not in done.stderr
    assert texts(checkout / "output") == good
    build(checkout, "publishconf.py", checkout / "output")
    assert texts(checkout / "output") != good


@pytest.mark.parametrize("limit", [0, 100, 700, 2_000])
def test_a_full_disk_is_named_and_the_last_good_site_stays(
    root: Path, checkout: Path, limit: int
) -> None:
    good = texts(checkout / "output")
    write_pages(checkout, "second", 3)
    done = run(checkout, root, SMALL_DISK.replace("MOST_BYTES", str(limit)))
    assert done.returncode == 1
    assert "the last good site stays as it was" in done.stderr
    assert "Traceback" not in done.stderr
    assert texts(checkout / "output") == good
    assert list((checkout / BUILDS).glob("site-*")) == [(checkout / "output").resolve()]


def test_a_place_that_cannot_hold_builds_is_named(tmp_path: Path) -> None:
    root = small_site(tmp_path / "checkout")
    (root / BUILDS).write_text("a file where the folder should be")
    with pytest.raises(BuildFailed, match=r"\.builds.*the last good site stays as it was"):
        build(root, "publishconf.py", root / "output")


def test_what_a_killed_build_left_half_written_in_the_cache_goes(checkout: Path) -> None:
    (checkout / CACHE).mkdir()
    half, whole = checkout / CACHE / "unfinished-x", checkout / CACHE / "0123456789ab-site.css.br"
    half.touch()
    whole.touch()
    build(checkout, "publishconf.py", checkout / "output")
    assert not half.exists()
    assert whole.exists()


def test_every_file_can_be_read_by_a_web_server_whatever_the_umask(tmp_path: Path) -> None:
    root = small_site(tmp_path / "checkout")
    before = os.umask(0o077)
    try:
        build(root, "publishconf.py", root / "output")
        assert os.umask(0o077) == 0o077
    finally:
        os.umask(before)
    site = (root / "output").resolve()
    for path in (site, *site.rglob("*")):
        wanted = 0o755 if path.is_dir() else 0o644
        assert path.stat().st_mode & 0o777 == wanted, path


def test_a_build_says_of_which_commit_it_is_and_what_no_commit_has(tmp_path: Path) -> None:
    def git(*arguments: str) -> None:
        who = ("-c", "user.name=A", "-c", "user.email=a@b.example")
        subprocess.run(["git", *who, *arguments], cwd=root, check=True, capture_output=True)

    root = small_site(tmp_path / "checkout")
    assert source(root) == "built from a folder that git does not know"
    git("init")
    git("add", "content")
    git("commit", "--message", "first")
    (root / "publishconf.py").unlink()
    assert re.fullmatch("built from commit [0-9a-f]{7,}", source(root))
    write_pages(root, "second")
    assert source(root).endswith(" and changes in no commit: content/0.md")
    for number in range(10):
        (root / f"new-{number}").touch()
    assert source(root).endswith(" and 6 more")
