"""Stands in for `linecache`: no source is shipped, so what goes wrong is shown without its lines."""


def checkcache(filename: str | None = None) -> None:
    """Do nothing."""


def getline(filename: str, lineno: int, module_globals: object = None) -> str:
    """Return no line."""
    return ""


def lazycache(filename: str, module_globals: object) -> bool:
    """Say that no line can be had later."""
    return False
