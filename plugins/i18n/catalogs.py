"""Catalogs of translations: one file of all texts for translators, one for each language."""

import re
from collections.abc import Iterable, Iterator, Sequence
from gettext import GNUTranslations
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po, write_po

from plugins.i18n.site_language import SOURCE, Ids, Language

TEMPLATE = "messages.pot"
# A place to fill in, in templates and in code.
_PLACE = re.compile(r"%\(\w+\)[a-z]|\{\w*\}")
# Where the texts stand whose words `checker.base.words` makes.
_OF_CHECKER = ("checker/", "plugins/record/")
# What the libraries put into a header of their own accord: the clock, and their version.
_CHURN = (b'"POT-Creation-Date:', b'"Generated-By:')


class BadCatalog(Exception):
    """Report which catalog cannot be used, and what fixes it."""


def languages(folder: Path, codes: Iterable[str]) -> tuple[Language, ...]:
    """Return the languages of some codes, the source first; BadCatalog where one cannot be had."""
    named = tuple(codes)
    if named[:1] != (SOURCE,) or len(set(named)) < len(named):
        raise BadCatalog(f"LANGUAGES must begin with {SOURCE!r} and name each once, not {named}")
    return tuple(Language(SOURCE) if code == SOURCE else _read(folder, code) for code in named)


def _read(folder: Path, code: str) -> Language:
    path = catalog_path(folder, code)
    try:
        catalog = read_po(BytesIO(path.read_bytes()), locale=code, abort_invalid=True)
        return language_of(catalog, code)
    except FileNotFoundError:
        fix = f"`invoke catalogs --language {code}` makes it"
        raise BadCatalog(f"there is no {path}; {fix}") from None
    except (PoFileError, ValueError) as error:
        raise BadCatalog(f"{path}: {error}") from None


def language_of(catalog: Catalog, code: str) -> Language:
    """Return a language with the translations of a catalog; ValueError for an unknown code.

    ValueError too where a translation does not keep the places that are filled in.
    """
    for message in catalog:
        _check(message)
    compiled = BytesIO()
    write_mo(compiled, catalog)
    compiled.seek(0)
    return Language(code, GNUTranslations(compiled), replies=tuple(_replies(catalog)))


def _replies(catalog: Catalog) -> Iterator[Ids]:
    for message in catalog:
        if any(name.startswith(_OF_CHECKER) for name, _ in message.locations):
            yield message.id if isinstance(message.id, str) else tuple(message.id)


def _check(message: Message) -> None:
    given, written = _forms(message.id), _forms(message.string)
    places = {place for text in given for place in _PLACE.findall(text)}
    for text in filter(None, written if message.id else ()):
        its = set(_PLACE.findall(text))
        # One form of several can do without its number: "one draw".
        wrong = its - places if len(given) > 1 else its ^ places
        if wrong:
            raise ValueError(f"{text!r} must fill in the same as {given[0]!r}: {sorted(wrong)}")


def _forms(text: str | Sequence[str] | None) -> tuple[str, ...]:
    return (text,) if isinstance(text, str) else tuple(text or ())


def catalog_path(folder: Path, code: str) -> Path:
    """Return the file of the translations of a language."""
    return folder / f"{code}.po"


def text_of(catalog: Catalog) -> bytes:
    """Return a catalog as a file: names of sources without lines, nothing of the clock."""
    written = BytesIO()
    write_po(written, catalog, width=100, include_lineno=False, sort_by_file=True)
    lines = written.getvalue().splitlines(keepends=True)
    return b"".join(line for line in lines if not line.startswith(_CHURN))


def update(folder: Path, texts: Catalog, code: str = "") -> list[Path]:
    """Write the file of all texts; make the catalog of a language, or bring it up to date.

    Other catalogs stay: who changes an English text has no French file to touch. Return what was
    written. A text that was changed comes without translation: nothing is guessed.
    BadCatalog where a catalog cannot be read.
    """
    folder.mkdir(parents=True, exist_ok=True)
    files = {folder / TEMPLATE: text_of(texts)}
    if code:
        path = catalog_path(folder, code)
        files[path] = text_of(_updated(path, texts, code))
    for path, content in files.items():
        path.write_bytes(content)
    return list(files)


def _updated(path: Path, texts: Catalog, code: str) -> Catalog:
    try:
        Language(code)
        catalog = (
            read_po(BytesIO(path.read_bytes()), locale=code, abort_invalid=True)
            if path.is_file()
            else Catalog(locale=code, header_comment="", fuzzy=False)
        )
    except (PoFileError, ValueError) as error:
        raise BadCatalog(f"{path}: {error}") from None
    catalog.update(texts, no_fuzzy_matching=True, update_header_comment=False)
    return catalog
