"""Fixtures of the browser tests: a fresh page, and a host that sends no policy header."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from plugins.record.dataset import Dataset
from tests.browser.form import START
from tests.support.serving import bare, running

# On a busy machine a page takes longer; what is wrong stays wrong however long it is looked at.
expect.set_options(timeout=START)


@pytest.fixture(scope="module")
def bare_server(site: Path) -> Iterator[str]:
    """Serve the site as a host that sends no policy header: the page's own must be enough."""
    with running(bare(site)) as port:
        yield f"http://127.0.0.1:{port}"


@pytest.fixture
def context(browser: Browser, dataset: Dataset) -> Iterator[BrowserContext]:
    """Open a context without service workers: a route of a test does not see what they fetch.

    Its visitors come on the day of the last review, whatever day it is for whoever runs the tests.
    """
    context = browser.new_context(service_workers="block")
    context.clock.set_fixed_time(f"{dataset.today}T12:00:00")
    yield context
    context.close()


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
