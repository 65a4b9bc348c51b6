"""Fixtures of the browser tests: a fresh page, and a host that sends no policy header."""

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from plugins.record.dataset import Dataset
from tests.browser.firefox_window import NO_FIREFOX, firefox_esr
from tests.browser.form import START
from tests.support.lacking_python import lacking_site
from tests.support.serving import bare, running

# On a busy machine a page takes longer; what is wrong stays wrong however long it is looked at.
expect.set_options(timeout=START)

InFirefox = Callable[..., Any]


@pytest.fixture(scope="module")
def bare_server(site: Path) -> Iterator[str]:
    """Serve the site as a host that sends no policy header: the page's own must be enough."""
    with running(bare(site)) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture(scope="module")
def lacking_for_a_wage(site: Path, root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a site whose lean Python lacks what holds a wage against another: a number's bits."""
    return lacking_site(site, root, tmp_path_factory.mktemp("wage"), "_PyLong_NumBits")


@contextmanager
def visit(browser: Browser, dataset: Dataset) -> Iterator[BrowserContext]:
    """Open a context without service workers: a route of a test does not see what they fetch.

    Its visitors come on the day of the last review, whatever day it is for whoever runs the tests.
    """
    context = browser.new_context(service_workers="block")
    context.clock.set_fixed_time(f"{dataset.today}T12:00:00")
    yield context
    context.close()


@pytest.fixture
def context(browser: Browser, dataset: Dataset) -> Iterator[BrowserContext]:
    """Open a context for one test."""
    with visit(browser, dataset) as context:
        yield context


@pytest.fixture
def bringing_back(browser: Browser) -> Iterator[Browser]:
    """Start a browser that brings a page back as it was left; Playwright switches that off."""
    own = browser.browser_type.launch(
        executable_path=shutil.which("chromium"),
        args=["--no-sandbox"] if os.geteuid() == 0 else [],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    yield own
    own.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture
def in_firefox(root: Path) -> InFirefox:
    """Return what runs a script of `firefox/` on a task, and returns what the script saw."""
    firefox = firefox_esr()
    if firefox is None:
        pytest.skip(NO_FIREFOX)

    def run(script: str, **task: object) -> Any:
        done = subprocess.run(
            ["node", str(root / "tests/browser/firefox" / script)],
            input=json.dumps({"firefox": firefox, **task}),
            capture_output=True,
            text=True,
            check=False,
        )
        assert not done.returncode, done.stderr[-2000:]
        return json.loads(done.stdout)

    return run
