"""What every page needs to know of the site: its address, its name, its words, its assets."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from plugins.browser_runtime.hashed_folders import HASHED
from plugins.i18n.site_language import Language
from plugins.site.formatting import Formatter
from plugins.site.safe_markdown import Prose

_MAIL_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(\.[\w-]+)+", re.ASCII)
_ADDRESS = re.compile(r"https?://[\w.-]+(:\d+)?(/[\w.~%/-]*)?", re.ASCII)
# There once, for the pages of every language: the data, and what pages are made with.
_SHARED = (
    "/api/",
    "/service-worker.js",
    "/pyodide-notice.txt",
    "/sbom.cdx.json",
    *(f"/{folder}/" for folder in HASHED),
)


class BadAddress(Exception):
    """Report a setting that is no address, and how to fix it."""


@dataclass(frozen=True, slots=True)
class Addresses:
    """Store the addresses of the site, its repository, its hub, and for e-mail; all but the first may be empty."""

    site: str
    repository: str = ""
    hub: str = ""
    contact: str = ""


def addresses(settings: Mapping[str, str]) -> Addresses:
    """Return the addresses of the settings; BadAddress where one is none that pages can have."""
    repository, hub = settings["REPOSITORY"], settings.get("HUB", "")
    if not settings["SITEURL"]:
        raise BadAddress(
            "SITE_ADDRESS is not set: give the address that the site will have, as in "
            "`SITE_ADDRESS=https://example.org make build`; `make serve` builds for this machine. "
            "Nothing was written."
        )
    return Addresses(
        _address("SITEURL (SITE_ADDRESS)", settings["SITEURL"]).rstrip("/"),
        _address("REPOSITORY (SITE_REPOSITORY)", repository).rstrip("/") if repository else "",
        _address("HUB (SITE_HUB)", hub) if hub else "",
        _mail_address(settings.get("CONTACT", "")),
    )


def _mail_address(text: str) -> str:
    if text and not _MAIL_ADDRESS.fullmatch(text):
        raise BadAddress(
            f"CONTACT (SITE_CONTACT): {text!r} is no e-mail address. Expected one such as "
            "record@example.org. Nothing was written."
        )
    return text


def _address(setting: str, text: str) -> str:
    if not _ADDRESS.fullmatch(text):
        raise BadAddress(
            f"{setting}: {text!r} is no full address. Expected one such as https://example.org or "
            "https://example.org/draws. Nothing was written."
        )
    return text


@dataclass(frozen=True)
class Site:
    """Store the settings of one build in one language.

    `address` is the full address without a last slash; its path is the base of every link.
    `asset_path` gives the path of a file of the theme. `languages` are all that are published.
    `hub` is the address of the WebSub hub of the feeds, `contact` the one for e-mail; empty for none.
    """

    name: str
    address: str
    repository: str
    words: Formatter
    asset_path: Callable[[str], str]
    languages: tuple[Language, ...] = ()
    hub: str = ""
    contact: str = ""

    @property
    def language(self) -> Language:
        """Return the language of the pages."""
        return self.words.language

    @cached_property
    def base(self) -> str:
        """Return the path that the site lives under, empty at the root of a host."""
        return urlsplit(self.address).path.rstrip("/")

    @cached_property
    def prose(self) -> Prose:
        """Return the renderer of texts for the pages."""
        _ = self.words.translate
        return Prose(self.url, _("Table"), self.language.typeset)

    @cached_property
    def _folder(self) -> str:
        return self.language.folder

    def place(self, path: str, language: Language | None = None) -> str:
        """Return where a path lies below the address: in the folder of its language, or shared."""
        folder = language.folder if language else self._folder
        return path if not folder or path.startswith(_SHARED) else f"/{folder}{path[1:]}"

    def url(self, path: str, language: Language | None = None) -> str:
        """Return a path of the site as a link on its pages, to this language or another one."""
        return self.base + self.place(path, language)

    def full(self, path: str, language: Language | None = None) -> str:
        """Return a path of the site as a full address, in this language or another one."""
        return self.address + self.place(path, language)

    def webcal(self, path: str) -> str:
        """Return a path of the site as an address that a calendar program subscribes to."""
        return f"webcal:{self.full(path).partition(':')[2]}"

    def asset(self, name: str) -> str:
        """Return the link of a file of the theme."""
        return self.url(self.asset_path(name))
