"""The page of one draw, built alone and shown: a plugin for Pelican in the place of the record's."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from pelican import signals

from plugins.browser_runtime import Runtime
from plugins.publish.build import pelican_command
from plugins.publish.serve import serve
from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.generator import RecordGenerator
from plugins.site.offline import Offline
from plugins.site.pages.draw_pages import draw_pages
from plugins.site.pages.page import Page

_WANTED = "PREVIEW_DRAW"
FOLDER = Path(".cache/preview")


class PreviewFailed(Exception):
    """Report that no page was built; the reason has been printed."""


class PreviewGenerator(RecordGenerator):
    """Load and check the whole record as a build does, and write one page of it."""

    def _pages(
        self, dataset: Dataset, site: Site, runtime: Runtime, offline: Offline
    ) -> Iterator[Page]:
        wanted = f"/draws/{os.environ[_WANTED]}/"
        yield from (page for page in draw_pages(dataset, site) if page.path == wanted)

    def _write_feeds(self, dataset: Dataset, site: Site, output: Path) -> int:
        return 0


def _generators(_pelican: object) -> type[RecordGenerator]:
    return PreviewGenerator


def register() -> None:
    """Hand the generator to Pelican."""
    signals.get_generators.connect(_generators)


def build_page(root: Path, draw: str) -> Path:
    """Build the page of a draw (its id) and return its folder of output; PreviewFailed else."""
    output = root / FOLDER
    command = [
        *pelican_command("pelicanconf.py", output),
        *("--delete-output-directory", "-e", f'PLUGINS=["{__name__}"]'),
    ]
    environment = {**os.environ, _WANTED: draw}
    done = subprocess.run(command, cwd=root, env=environment, check=False)  # noqa: S603 - our words
    if done.returncode or not (output / "draws" / draw / "index.html").is_file():
        raise PreviewFailed(f"no page was built for {draw}")
    return output


def preview(root: Path, draw: str, port: int) -> None:
    """Build the page of a draw and serve it until it is stopped."""
    output = build_page(root, draw)
    print(f"http://localhost:{port}/draws/{draw}/ (links to other pages lead nowhere here)")
    serve(output, port)
