"""Stands in for Pyodide's runner of code: its start runs a few lines, and scripts import modules."""

from importlib import import_module
from typing import Any


def eval_code(source: str, globals: dict[str, Any] | None = None) -> Any:
    """Run a line of Python; return what its last part is worth."""
    *first, last = source.split(";")
    exec(";".join(first), globals)  # noqa: S102 - lines of Pyodide's own scripts
    return eval(last.strip(), globals)  # noqa: S307 - the same


def pyimport_impl(path: str) -> Any:
    """Return a module, or what one has, by its name with dots."""
    stem, _, name = path.rpartition(".")
    within = import_module(stem) if stem else None
    return getattr(within, name) if hasattr(within, name) else import_module(path)
