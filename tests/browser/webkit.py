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

from tests.browser.window import Window
from tests.support.serving import free_port

# WebDriver names an element by this key (W3C WebDriver, 12).
_ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
_STARTS = 60  # seconds, on a machine with other things to do
_BROWSERS = "/usr/lib/*/webkit2gtk-4.*/MiniBrowser"


def programs() -> tuple[str, str, str] | None:
    """Return the paths of xvfb-run, of the driver and of the browser; None where one is missing."""
    xvfb, driver = shutil.which("xvfb-run"), shutil.which("WebKitWebDriver")
    browser = next(iter(sorted(Path("/").glob(_BROWSERS[1:]))), None)
    return (xvfb, driver, str(browser)) if xvfb and driver and browser else None


class WebKit(Window):
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
        asked = {"script": script, "args": list(arguments)}
        return self._ask("POST", f"{self._session}/execute/sync", asked)

    def click(self, selector: str) -> None:
        self._ask("POST", f"{self._seen(selector)}/click", {})

    def type(self, selector: str, text: str) -> None:
        element = self._seen(selector)
        self._ask("POST", f"{element}/clear", {})
        self._ask("POST", f"{element}/value", {"text": text})

    def _seen(self, selector: str) -> str:
        self.until_seen(selector)
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
def webkit(folder: Path, **options: str) -> Iterator[WebKit]:
    """Start the driver with a profile of its own in a folder; yield a window.

    The options are variables of the environment, such as those of JavaScriptCore.
    """
    found = programs()
    assert found
    xvfb, driver, browser = found
    port = free_port()
    command = [xvfb, "-a", "-s", "-screen 0 1280x1024x24", driver, f"--port={port}"]
    profile = {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "PATH": "/usr/bin:/bin"}
    # Layers are for screens that somebody looks at, and take a tenth of the work.
    profile |= {"WEBKIT_DISABLE_COMPOSITING_MODE": "1", **options}
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
