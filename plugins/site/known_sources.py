"""The sources of the checker by address: a page that cites one of them can print its title."""

import pkgutil
from collections.abc import Mapping
from importlib import import_module

from checker import sources
from checker.base.citation import Cited, Passage, Source


def known_sources() -> Mapping[str, Cited]:
    """Return every source, and every passage that has a name, by its address."""
    found: dict[str, Cited] = {}
    for module in pkgutil.iter_modules(sources.__path__, f"{sources.__name__}."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, Source | Passage) and value.address:
                # Of a page that was read in two states, the title is that of the first.
                found.setdefault(value.address, value)
    return found
