"""Fixtures: one build of the real site, a server over it, a real browser."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import Browser, sync_playwright

from plugins.publish.build import run_pelican
from plugins.publish.serve import server as serve_folder
from plugins.record.dataset import Dataset
from plugins.record.reading.loading import load
from plugins.site.pages.open_data_page import EXAMPLE_ADDRESS
from tests.support.serving import running

ROOT = Path(__file__).parent.parent

# No test is timed; and where nobody watches, the same examples come every time.
settings.register_profile(
    "whole", max_examples=100, deadline=None, derandomize="CI" in os.environ, print_blob=True
)
settings.register_profile("fast", settings.get_profile("whole"), max_examples=20)
settings.load_profile("whole")


@pytest.fixture(scope="session")
def root() -> Path:
    return ROOT


@pytest.fixture(scope="session")
def dataset() -> Dataset:
    return load(ROOT, today=date.today())


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the real site once for all tests that read it, in whatever process they run."""
    base = tmp_path_factory.getbasetemp()
    shared = base.parent if "PYTEST_XDIST_WORKER" in os.environ else base
    output = shared / "site"
    with (shared / "site.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not output.exists():
            new = shared / "site-new"
            run_pelican(ROOT, "publishconf.py", new, address=EXAMPLE_ADDRESS)
            new.rename(output)
    return output


@pytest.fixture(scope="session")
def server(site: Path) -> Iterator[str]:
    with running(serve_folder(site, quiet=True)) as port:
        yield f"http://localhost:{port}"


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Start Debian's Chromium without its windows where it is, else the whole, else Playwright's.

    The one without windows draws pages alike with half of the work.
    """
    names = ("chromium-headless-shell", "chromium")
    there = next(filter(None, map(shutil.which, names)), None)
    arguments = [
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
    ]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=there, args=arguments)
        yield browser
        browser.close()
