"""What a test found wrong, whole: pytest shows only the first of many differences."""

from collections.abc import Iterable


def listed(found: Iterable[object]) -> str:
    """Return what was found, one on a line."""
    return "\n".join(map(str, found))
