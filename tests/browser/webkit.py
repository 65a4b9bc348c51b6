"""WebKitGTK's small browser, driven over WebDriver: a third engine, the one of Safari.

`apt-get install webkit2gtk-driver xvfb` brings it; `make browser` does so where root and Debian are.
"""

import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from types import TracebackType
from typing import Any, Self

# WebDriver names an element by this key (W3C WebDriver, 12).
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
# Brought to the middle: the driver itself leaves it at an edge, under what stays in sight there.
_IS_SEEN = """const found = document.querySelector(arguments[0]);
found?.scrollIntoView({ block: "center", behavior: "instant" });
return found?.checkVisibility() ?? false"""
_STARTS = 60  # seconds, on a machine with other things to do
_BROWSERS = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"


def programs() -> tuple[str, str, str] | None:
    """Return the paths of xvfb-run, of the driver and of the browser; None where one is missing."""
    xvfb, driver = shutil.which("xvfb-run"), shutil.which("WebKitWebDriver")
    browser = next(iter(sorted(Path("/").glob(_BROWSERS[1:]))), None)
    return (xvfb, driver, str(browser)) if xvfb and driver and browser else None


class WebKit:
    """One window; every method raises AssertionError with the driver's words where it fails."""

    def __init__(self, port: int, browser: str) -> None:
        self._port = port
        asked = {
            "browserName": "MiniBrowser",
            "webkitgtk:browserOptions": {"binary": browser, "args": ["--automation"]},
        }
        made = self._ask("POST", "/session", {"capabilities": {"alwaysMatch": asked}})
        self._session = f"/session/{made['sessionId']}"

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._ask("DELETE", self._session)

    def open(self, address: str) -> None:
        # From the page itself an address that differs after its # would only be a jump inside it.
        self._ask("POST", f"{self._session}/url", {"url": "about:blank"})
        self._ask("POST", f"{self._session}/url", {"url": address})

    def run(self, script: str, *arguments: object) -> Any:
        """Run a function's body in the page and return what it returns."""
        asked = {"script": script, "args": list(arguments)}
        return self._ask("POST", f"{self._session}/execute/sync", asked)

    def click(self, selector: str) -> None:
        self._ask("POST", f"{self._seen(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        """Type over what stands in a field."""
        element = self._seen(selector)
        self._ask("POST", f"{element}/clear", {})
        self._ask("POST", f"{element}/value", {"text": text})

    def wait(self, selector: str, words: str, seconds: float = 120) -> str:
        """Wait until an element holds some words; return its text."""
        until = time.monotonic() + seconds
        text = ""
        while words not in text:
            assert time.monotonic() < until, f"not {words!r} but {text!r}"
            time.sleep(0.1)
            text = self.run(
                "return document.querySelector(arguments[0])?.textContent ?? ''", selector
            )
        return text

    def _seen(self, selector: str) -> str:
        """Return an element once it is to be seen, as a person waits for it."""
        until = time.monotonic() + 60
        while not self.run(_IS_SEEN, selector):
            assert time.monotonic() < until, f"{selector} is not to be seen"
            time.sleep(0.1)
        return self._element(selector)

    def _element(self, selector: str) -> str:
        asked = {"using": "css selector", "value": selector}
        found = self._ask("POST", f"{self._session}/element", asked)
        return f"{self._session}/element/{found[_ELEMENT]}"

    def _ask(self, method: str, path: str, body: object = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self._port, timeout=120)
        connection.request(method, path, None if body is None else json.dumps(body))
        response = connection.getresponse()
        value = json.loads(response.read())["value"]
        connection.close()
        assert response.status == 200, value
        return value


@contextmanager
def webkit(folder: Path) -> Iterator[WebKit]:
    """Start the driver with a profile of its own in a folder; yield a window."""
    found = programs()
    assert found
    xvfb, driver, browser = found
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = [xvfb, "-a", "-s", "-screen 0 1280x1024x24", driver, f"--port={port}"]
    profile = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": "/usr/bin:/bin"}
    running = subprocess.Popen(
        command, env=profile, stdout=subprocess.DEVNULL, start_new_session=True
    )
    try:
        for _ in range(_STARTS * 10):
            with socket.socket() as asked:
                if not asked.connect_ex(("127.0.0.1", port)):
                    break
            time.sleep(0.1)
        with WebKit(port, browser) as window:
            yield window
    finally:
        # The driver and the display are children of what was started.
        os.killpg(running.pid, signal.SIGTERM)
        running.wait()
