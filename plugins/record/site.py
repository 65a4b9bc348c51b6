"""What every page needs to know of the site: its address, its name, its words, its assets."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from plugins.record.prose import Prose
from plugins.record.words import Words


@dataclass(frozen=True)
class Site:
    """Hold the settings of one build in one language.

    `address` is the full address without a last slash; its path is the base of every link.
    `asset_path` gives the path of a file of the theme.
    """

    name: str
    address: str
    repository: str
    words: Words
    asset_path: Callable[[str], str]

    @cached_property
    def base(self) -> str:
        """Return the path that the site lives under, empty at the root of a host."""
        return urlsplit(self.address).path.rstrip("/")

    @cached_property
    def prose(self) -> Prose:
        """Return the renderer of texts for the pages."""
        return Prose(self.base, self.words.translate("Table"))

    def url(self, path: str) -> str:
        """Return a path of the site as a link on its pages."""
        return self.base + path

    def full(self, path: str) -> str:
        """Return a path of the site as a full address."""
        return self.address + path

    def asset(self, name: str) -> str:
        """Return the link of a file of the theme."""
        return self.url(self.asset_path(name))
