"""One language: its translations, its folder on the site, how it writes days and numbers."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache, cached_property, partial
from gettext import NullTranslations
from types import MappingProxyType

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.localedata import exists
from markupsafe import Markup

from plugins.i18n.typography import french

# What no catalog changes: the words in the code, in the templates and in the checker, and most of
# content/, are in it.
SOURCE = "en"
# Their official titles of occupations stand in the reference tables.
_OF_TITLES = ("en", "fr")

# A text, or one that goes by a number: for one and for many.
type Ids = str | tuple[str, ...]


class Origin(StrEnum):
    """Name where words come from: a catalog, a file of the record, the classification (NOC)."""

    CATALOG = "catalog"
    FILE = "file"
    NOC = "noc"


@dataclass(frozen=True, slots=True)
class Marks:
    """Store the attribute that an element needs whose words are of an origin.

    It names the language of words that are not in that of the page, so that a screen reader
    speaks them well; else it is empty.
    """

    catalog: Markup
    file: Markup
    noc: Markup
    words: Mapping[str, str]

    def of(self, origin: Origin) -> Markup:
        """Return the attribute of words of an origin."""
        return {Origin.CATALOG: self.catalog, Origin.FILE: self.file, Origin.NOC: self.noc}[origin]

    def record(self, words: str) -> Markup:
        """Return the attribute of words of a draw or a table, which may have been translated."""
        return self.catalog if words in self.words else self.file

    def text(self, language: str) -> Markup:
        """Return the attribute of a text of `content/`, which says its language."""
        return self.file if language == SOURCE else self.catalog


def origin_of(language: str) -> Origin:
    """Return where the words of a text of `content/` come from, which says its language."""
    return Origin.FILE if language == SOURCE else Origin.CATALOG


class Language:
    """Store one language of the site.

    `code` is a language tag without a territory ("fr"): also its folder, where it is not the
    source. `words` are those of draws and of tables, by the English ones. `replies` are the texts in
    English, of one form or two, that the checker makes its words of. Days and numbers are those of
    Canada; ValueError for a code that CLDR does not know.
    """

    def __init__(
        self,
        code: str,
        translations: NullTranslations | None = None,
        words: Mapping[str, str] = MappingProxyType({}),
        replies: tuple[Ids, ...] = (),
    ) -> None:
        self.code = code
        self.translations = translations or NullTranslations()
        self.replies = replies
        self._words = words
        self._locale = _locale(code)
        symbols = self._locale.number_symbols["latn"]
        # A table for `str.translate`: Python groups and points a number as English does.
        self._signs = str.maketrans({",": symbols["group"], ".": symbols["decimal"]})
        # Both are asked for the same few texts and days on thousands of pages.
        self.date: Callable[[date, str], str] = cache(partial(_date, locale=self._locale))
        self._typeset: Callable[[str], str] = cache(french) if code == "fr" else str

    def __repr__(self) -> str:
        return f"Language({self.code!r})"

    @property
    def name(self) -> str:
        """Return the name that the language has for itself."""
        return str(self._locale.get_language_name()).capitalize()

    @property
    def folder(self) -> str:
        """Return the folder that its pages lie in: "fr/", empty for the source."""
        return "" if self.code == SOURCE else f"{self.code}/"

    @property
    def titles(self) -> str:
        """Return the language of the titles of occupations on its pages."""
        return self.code if self.code in _OF_TITLES else SOURCE

    def translate(self, text: str) -> str:
        """Return a text of the source in this language; as it is, where the catalog has none."""
        # The empty text of a catalog is its header.
        return self.typeset(self.translations.gettext(text)) if text else text

    def record(self, words: str) -> str:
        """Return words of a draw or of a table in this language; as they are, where it has none."""
        return self._words.get(words, words)

    def with_words(self, words: Mapping[str, str]) -> "Language":
        """Return this language with what words of draws and of tables are in it."""
        return Language(self.code, self.translations, words, self.replies)

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the form of a text that goes with a number."""
        return self.typeset(self.translations.ngettext(one, many, number))

    def typeset(self, text: str) -> str:
        """Return a text with the spaces that this language does not break a line at."""
        return self._typeset(text)

    def signs(self, number: str) -> str:
        """Return a number written as "1,902.50" with the signs of this language."""
        return number.translate(self._signs)

    @cached_property
    def marks(self) -> Marks:
        """Return the attributes of words that are not in this language."""
        none, source = Markup(""), Markup(' lang="{}"').format(SOURCE)
        return Marks(
            catalog=none,
            file=none if self.code == SOURCE else source,
            noc=none if self.code == self.titles else source,
            words=self._words,
        )


def _locale(code: str) -> Locale:
    of_canada = f"{code}_CA"
    try:
        return Locale.parse(of_canada if exists(of_canada) else code)
    except UnknownLocaleError as error:
        raise ValueError(f"no language {code!r} is known") from error


def _date(day: date, pattern: str, locale: Locale) -> str:
    text = format_date(day, pattern, locale)
    # French writes the first of a month as an ordinal, which no pattern of CLDR gives.
    return f"1er{text[1:]}" if locale.language == "fr" and text.startswith("1 ") else text
