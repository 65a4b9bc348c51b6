"""Run Pelican into a new folder; only a whole, good site takes the place of the last one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import mkdtemp

from plugins.publish.compress import compress

BUILDS = ".builds"
PUBLISHED = "publishconf.py"


class BuildFailed(Exception):
    """Say that Pelican stopped; it has already said why."""


def build(root: Path, settings: str, output: Path) -> None:
    """Build the site of `root` and point `output` at it; BuildFailed leaves `output` as it was.

    A site to be published is also compressed; one for this machine need not be.
    `output` is a link to a folder under `.builds/`, replaced in one atomic step.
    """
    if output.exists() and not output.is_symlink():
        raise BuildFailed(f"{output} is a folder of its own; move it away and build again")
    builds = root / BUILDS
    builds.mkdir(exist_ok=True)
    new = Path(mkdtemp(prefix="site-", dir=builds))
    new.chmod(0o755)
    try:
        run_pelican(root, settings, new)
        if settings == PUBLISHED:
            compress(root, new)
        _point(output, new)
    except BaseException:
        shutil.rmtree(new)
        raise
    _clean_up(builds, output, new)


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
        raise BuildFailed("the build stopped; the last good site stays as it was")


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
