"""Immutable records: what dataclasses give, without what importing them costs in a browser.

`dataclasses` brings `inspect` and compiles code for every class: in Pyodide that is a good part of
the wait for the first verdict. Type checkers treat a `Frozen` as a frozen dataclass.
"""

from collections.abc import Callable

# Type checkers take this name for true; nobody pays for the import of `typing`.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import dataclass_transform
else:

    def dataclass_transform(**_: object) -> Callable[[type], type]:
        """Leave the class as it is."""
        return lambda cls: cls


@dataclass_transform(frozen_default=True)
class Frozen:
    """Store the annotated fields of a subclass: given by place or by name, compared by value."""

    __match_args__: tuple[str, ...] = ()

    def __init_subclass__(cls) -> None:
        inherited = (name for base in cls.__bases__ for name in getattr(base, "__match_args__", ()))
        own = cls.__dict__.get("__annotations__", {})  # noqa: RUF063 - inspect is what we avoid
        fields = tuple(dict.fromkeys((*inherited, *own)))
        cls.__match_args__ = fields  # type: ignore[misc]  # type checkers set it themselves

    def __init__(self, *given: object, **named: object) -> None:
        fields = self.__match_args__
        if named or len(given) != len(fields):
            given = self._complete(given, named)
        self.__dict__.update(zip(fields, given))  # noqa: B905 - of one length by the line above

    @classmethod
    def _complete(cls, given: tuple[object, ...], named: dict[str, object]) -> tuple[object, ...]:
        """Return a value for each field, in their order; a default is an attribute of the class."""
        rest = cls.__match_args__[len(given) :]
        missing = [name for name in rest if name not in named and not hasattr(cls, name)]
        if missing or len(given) > len(cls.__match_args__) or not named.keys() <= {*rest}:
            raise TypeError(f"{cls.__name__} takes {cls.__match_args__}; missing: {missing}")
        return given + tuple(named[name] if name in named else getattr(cls, name) for name in rest)

    def __setattr__(self, name: str, value: object) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __delattr__(self, name: str) -> None:
        raise AttributeError(f"{type(self).__name__} cannot be changed")

    def __eq__(self, other: object) -> bool:
        # Beside the fields an instance may keep what it worked out (`functools.cached_property`).
        return type(self) is type(other) and (
            self.__dict__ == other.__dict__ or self._values() == other._values()
        )

    def __hash__(self) -> int:
        return hash((type(self), *self._values()))

    def _values(self) -> list[object]:
        values = self.__dict__
        return [values[name] for name in self.__match_args__]

    def __repr__(self) -> str:
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in self.__match_args__)
        return f"{type(self).__name__}({inside})"
