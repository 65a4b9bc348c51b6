"""A language made for tests: every text of the catalogs in ⟦brackets⟧, so that none hides."""

from pathlib import Path

from babel.messages.catalog import Catalog

from plugins.language.catalogs import language_of
from plugins.language.language import Language
from plugins.translate.extraction import texts

OPEN, CLOSE = "⟦⟧"


def pseudo(root: Path, code: str) -> Language:
    """Return a language whose catalog has every text, each in brackets."""
    made = Catalog(locale=code, fuzzy=False)
    for message in texts(root):
        if message.id:
            ids = message.id
            string = _bracketed(ids) if isinstance(ids, str) else tuple(map(_bracketed, ids))
            made.add(ids, string)
    return language_of(made, code)


def _bracketed(text: str) -> str:
    return f"{OPEN}{text}{CLOSE}"
