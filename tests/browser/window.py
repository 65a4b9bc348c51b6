"""A window of an engine that Playwright does not drive here: what a person does in it, and sees."""

import time
from abc import ABC, abstractmethod
from typing import Any

# Brought to the middle: at an edge it can lie under what stays in sight there.
_IS_SEEN = """const found = document.querySelector(arguments[0]);
found?.scrollIntoView({ block: "center", behavior: "instant" });
return found?.checkVisibility() ?? false"""
_TEXT = "return document.querySelector(arguments[0])?.textContent ?? ''"


class Window(ABC):
    """Every method raises AssertionError with the driver's words where it fails."""

    @abstractmethod
    def open(self, address: str) -> None:
        """Load an address, also where it differs from the last one only after its #."""

    @abstractmethod
    def run(self, script: str, *arguments: object) -> Any:
        """Run a function's body in the page; return what it returns or promises."""

    @abstractmethod
    def click(self, selector: str) -> None:
        """Click an element once it is to be seen."""

    @abstractmethod
    def type(self, selector: str, text: str) -> None:
        """Type over what stands in a field."""

    def wait(self, selector: str, words: str, seconds: float = 120) -> str:
        """Wait until an element holds some words; return its text."""
        until = time.monotonic() + seconds
        text = ""
        while words not in text:
            assert time.monotonic() < until, f"not {words!r} but {text!r}"
            time.sleep(0.05)
            text = self.run(_TEXT, selector)
        return text

    def until(self, script: str, *arguments: object) -> None:
        """Wait until a script returns something true."""
        until = time.monotonic() + 60
        while not self.run(script, *arguments):
            assert time.monotonic() < until, f"never: {script} {arguments}"
            time.sleep(0.05)

    def until_seen(self, selector: str) -> None:
        """Wait until an element is to be seen, as a person does who wants to use it."""
        self.until(_IS_SEEN, selector)
