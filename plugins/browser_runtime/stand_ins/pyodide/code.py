"""Stands in for the running of code from JavaScript: what Pyodide does by itself is all of it."""

from _pyodide._base import eval_code

__all__ = ["eval_code"]
