"""Stands in for `inspect`: Pyodide asks it one thing of each function that JavaScript calls."""


def iscoroutinefunction(function: object) -> bool:
    """Say that it does not wait: none here does."""
    return False
