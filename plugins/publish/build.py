"""Run Pelican into a new folder; only a whole, good site takes the place of the last one."""

import fcntl
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

from plugins.browser_runtime.build_cache import remove_unfinished
from plugins.publish.compress import compress, packer
from plugins.publish.former_folders import keep_former, keep_times
from plugins.publish.hub import LIST as CHANGED_FEEDS
from plugins.publish.hub import changed_feeds

BUILDS = ".builds"
PUBLISHED = "publishconf.py"
LOCK = "lock"
PACKED = "packed.txt"
_STAYS = "the last good site stays as it was"
# Everybody reads, the owner writes: a web server is often another user.
_READABLE = 0o022
# How many changed files are named.
_NAMED = 5


class BuildFailed(Exception):
    """Report that a build stopped, and why unless Pelican has said so already."""


def build(root: Path, settings: str, output: Path) -> None:
    """Build the site of `root` and point `output` at it; BuildFailed leaves `output` as it was.

    A site to be published is also compressed; one for this machine need not be.
    `output` is a link to a folder under `.builds/`, replaced in one atomic step.
    """
    if output.exists() and not output.is_symlink():
        raise BuildFailed(f"{output} is a folder of its own; move it away and build again")
    builds = root / BUILDS
    umask = os.umask(_READABLE)
    try:
        builds.mkdir(exist_ok=True)
        with _alone(builds):
            remove_unfinished(root)
            _build(root, settings, output, builds)
            print(source(root), file=sys.stderr, flush=True)
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        raise BuildFailed(f"{where}{error.strerror or error}; {_STAYS}") from None
    finally:
        os.umask(umask)


def _build(root: Path, settings: str, output: Path, builds: Path) -> None:
    new = Path(mkdtemp(prefix="site-", dir=builds))
    try:
        new.chmod(0o755)
        run_pelican(root, settings, new)
        last = output.resolve() if output.is_symlink() else new
        if settings == PUBLISHED:
            _compress(root, new, last, builds / PACKED)
        # A site without one before it has no followers yet.
        changed = changed_feeds(last, new) if last != new else ()
        (builds / CHANGED_FEEDS).write_text("".join(f"{name}\n" for name in changed), "utf-8")
        if last != new:
            keep_times(last, new)
        keep_former(builds, last, new)
        _point(output, new)
    except BaseException:
        # What went wrong first is what is reported.
        shutil.rmtree(new, ignore_errors=True)
        raise
    _clean_up(builds, output, new)


def _compress(root: Path, new: Path, last: Path, note: Path) -> None:
    """Pack a new site, what changed of it where the last one was packed in the same way."""
    written = note.read_text("utf-8") if note.is_file() else ""
    compress(root, new, last if written == f"{last.name} {packer()}" else None)
    # Of a build that stops after this the name is that of no site.
    note.write_text(f"{new.name} {packer()}", "utf-8")


@contextmanager
def _alone(builds: Path) -> Iterator[None]:
    """Let one build run at a time: each removes what it takes for the rest of a killed one."""
    with (builds / LOCK).open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            text = f"another build is running here ({builds / LOCK} is held); wait for its end"
            raise BuildFailed(text) from None
        yield


def source(root: Path) -> str:
    """Return of which commit a site is, and which of its files no commit has."""
    head, changed = _git(root, "rev-parse", "--short", "HEAD"), _git(root, "status", "--porcelain")
    if head is None or changed is None:
        return "built from a folder that git does not know"
    files = [line[3:] for line in changed.splitlines()]
    if not files:
        return f"built from commit {head.strip()}"
    more = f" and {len(files) - _NAMED} more" if len(files) > _NAMED else ""
    names = ", ".join(files[:_NAMED])
    return f"built from commit {head.strip()} and changes in no commit: {names}{more}"


def _git(root: Path, *arguments: str) -> str | None:
    """Return what git prints, None where there is no git or no repository."""
    try:
        command = ["git", *arguments]
        done = subprocess.run(command, cwd=root, check=False, capture_output=True, text=True)  # noqa: S603 - our own words
    except FileNotFoundError:
        return None
    return None if done.returncode else done.stdout


def pelican_command(settings: str, output: Path) -> list[str]:
    """Return the command of a build; never -q, which hides a fault of --fatal and exits 0."""
    return [
        *(sys.executable, "-m", "pelican", "content"),
        *("-s", settings, "-o", str(output), "--fatal", "warnings"),
    ]


def run_pelican(root: Path, settings: str, output: Path, *, address: str = "") -> None:
    """Run Pelican so that no warning passes; BuildFailed where it stops.

    `address`: of the site to be published, where it is not the one of the environment.
    """
    command = pelican_command(settings, output)
    environment = {**os.environ, **({"SITE_ADDRESS": address} if address else {})}
    if subprocess.run(command, cwd=root, env=environment, check=False).returncode:  # noqa: S603 - our own words
        raise BuildFailed(f"the build stopped; {_STAYS}")


def _point(link: Path, target: Path) -> None:
    new_link = link.with_name(f".{link.name}-{target.name}")
    new_link.symlink_to(os.path.relpath(target, link.parent), target_is_directory=True)
    new_link.replace(link)


def _clean_up(builds: Path, link: Path, new: Path) -> None:
    """Take away the last site, and what builds left that were killed."""
    for old in builds.glob("site-*"):
        if old != new:
            # A killed build may have left a Pelican that still writes; the next build gets it.
            shutil.rmtree(old, ignore_errors=True)
    for unused in link.parent.glob(f".{link.name}-site-*"):
        unused.unlink()
