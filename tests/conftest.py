"""Marks by folder and by fixture; one build of the real site, a server over it, a real browser."""

import fcntl
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from datetime import date
from pathlib import Path
from typing import Any

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

# What the tests of a folder are, and those that take a fixture; pyproject.toml says what each means.
FOLDERS = {"browser": "browser", "browser_runtime": "slow", "docs": "slow", "publish": "build"}
FIXTURES = {"browser": "browser", "site": "build", "built": "build"}
# Files with the longest tests begin, so that no worker is left with one of them at the end.
ORDER = ("slow", "browser", "build")

# No test is timed; and where nobody watches, the same examples come every time.
settings.register_profile(
    "whole", max_examples=100, deadline=None, derandomize="CI" in os.environ, print_blob=True
)
settings.register_profile("fast", settings.get_profile("whole"), max_examples=20)
settings.load_profile("whole")


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(BuildsAreMarked())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        folder, *_ = item.path.relative_to(ROOT / "tests").parts
        fixtures = getattr(item, "fixturenames", ())
        marks = {FOLDERS.get(folder), *map(FIXTURES.get, fixtures)}
        for mark in sorted(filter(None, marks)):
            item.add_marker(mark)
    places: dict[Path, int] = {}
    for item in items:
        marked = (ORDER.index(mark.name) for mark in item.iter_markers() if mark.name in ORDER)
        places[item.path] = min(places.get(item.path, len(ORDER)), *marked, len(ORDER))
    items.sort(key=lambda item: places[item.path])


class BuildsAreMarked:
    """Fail a test that runs Pelican and is not marked: the quick tests would build a site."""

    def __init__(self) -> None:
        self.running: pytest.Item | None = None
        sys.addaudithook(self.check)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Generator[None, object, object]:
        self.running = item
        return (yield)

    def check(self, event: str, arguments: tuple[Any, ...]) -> None:
        if event == "subprocess.Popen" and "pelican" in arguments[1]:
            marks = {mark.name for mark in self.running.iter_markers()} if self.running else ()
            if not {"build", "browser"} & {*marks}:
                raise RuntimeError("a test that builds a site is marked `build`")


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
        # Each test starts Python anew: making its code faster costs more than running it does.
        "--js-flags=--no-opt --no-wasm-dynamic-tiering --no-wasm-tier-up",
    ]
    if os.geteuid() == 0:
        arguments.append("--no-sandbox")  # Chromium refuses its sandbox to root
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=there, args=arguments)
        yield browser
        browser.close()
