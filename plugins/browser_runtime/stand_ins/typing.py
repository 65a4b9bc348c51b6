"""Stands in for `typing`: in annotations and as bases, where it means nothing to a program that runs."""


class _Kind:
    """Be called, indexed, joined by `|` and derived from, as the names of the real module are."""

    def __class_getitem__(cls, _: object) -> type["_Kind"]:
        return cls

    def __init__(self, *_: object, **__: object) -> None:
        pass

    def __or__(self, _: object) -> "_Kind":
        return self

    __ror__ = __or__


class ParamSpec(_Kind):
    """Be known by its name to `collections.abc.Callable`."""


IO = Any = Generic = Protocol = Self = TypeVar = _Kind


def overload(function: object) -> object:
    """Return the function."""
    return function
