"""A language made for tests: every text of the catalogs in ⟦brackets⟧, so that none hides."""

from pathlib import Path

from babel.messages.catalog import Catalog

from plugins.i18n.catalogs import language_of
from plugins.i18n.extraction import texts
from plugins.i18n.site_language import Language

OPEN, CLOSE = "⟦⟧"


def pseudo(root: Path, code: str) -> Language:
    """Return a language whose catalog has every text, each in brackets."""
    made = Catalog(locale=code, fuzzy=False)
    for message in texts(root):
        if message.id:
            ids = message.id
            string = _bracketed(ids) if isinstance(ids, str) else tuple(map(_bracketed, ids))
            made.add(ids, string, locations=message.locations)
    return language_of(made, code)


def _bracketed(text: str) -> str:
    return f"{OPEN}{text}{CLOSE}"
