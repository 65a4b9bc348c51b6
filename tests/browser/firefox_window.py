"""A window of Firefox ESR, driven by a program of Node over WebDriver BiDi.

`apt-get install firefox-esr` brings it; `make browser` does so where root and Debian are.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.browser.window import Window
from tests.support.node_program import NodeProgram, node

NO_FIREFOX = "Firefox ESR is not there, and only root on Debian can install it"


def firefox_esr() -> str | None:
    """Return the path of the browser; None where it is missing."""
    return shutil.which("firefox-esr")


class Firefox(Window):
    """A fault of a page's own scripts fails whatever is done next."""

    def __init__(self, driver: NodeProgram) -> None:
        self._driver = driver

    def open(self, address: str) -> None:
        self._ask("open", address)

    def run(self, script: str, *arguments: object) -> Any:
        return self._ask("run", script, arguments)

    def click(self, selector: str) -> None:
        self.until_seen(selector)
        self._ask("click", selector)

    def type(self, selector: str, text: str) -> None:
        self.until_seen(selector)
        self._ask("type", selector, text)

    def _ask(self, act: str, *given: object) -> Any:
        answer = self._driver.ask([act, *given])
        assert "failed" not in answer, answer["failed"]
        return answer["value"]


@contextmanager
def firefox(root: Path) -> Iterator[Firefox]:
    """Start the browser; yield a window."""
    program = firefox_esr()
    assert program
    with node(root / "tests/browser/firefox/window.mjs", program) as driver:
        yield Firefox(driver)
