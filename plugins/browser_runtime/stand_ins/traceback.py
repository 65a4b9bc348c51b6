"""Stands in for `traceback`: what went wrong is said in one line, for nobody reads more in a browser."""

import sys


def print_exception(kind: type, value: object, frames: object) -> None:
    """Print the class of an error and what it says, as the last line of a traceback has it."""
    print(f"{kind.__qualname__}: {value}", file=sys.stderr)
