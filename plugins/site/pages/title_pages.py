"""Pages of job titles from A to Z: finding an occupation without a search, and without scripts."""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from plugins.record.dataset import Dataset
from plugins.record.reference_tables import Occupation
from plugins.site.context import Site
from plugins.site.pages.page import Crumb, Page


@dataclass(frozen=True, slots=True)
class Letter:
    """Name the page of one first letter; titles that begin with none are on that of 0–9."""

    path: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Beginning:
    """Store the job titles with the same first two signs, each with the occupation it belongs to."""

    signs: str
    titles: tuple[tuple[str, Occupation], ...]


@dataclass(frozen=True, slots=True)
class TitlesView:
    """Store every letter; on the page of one letter also its name and its titles, in their order."""

    letters: tuple[Letter, ...]
    name: str
    beginnings: tuple[Beginning, ...]


PATH = "/occupations/titles/"
_NO_LETTER = "0–9"


def title_pages(dataset: Dataset, site: Site) -> Iterator[Page]:
    """Yield the page of all letters and that of each letter."""
    _ = site.words.translate
    occupations = dataset.tables.occupations
    titles = sorted(
        (_key(title), title, occupations[code])
        for code, its_titles in dataset.tables.titles.items()
        for title in its_titles
    )
    by_letter = {
        name: [(key, title, of) for key, title, of in group]
        for name, group in groupby(titles, key=lambda item: _letter(item[0]))
    }
    letters = tuple(
        Letter(f"{PATH}{name[0].lower()}/", name, len(items)) for name, items in by_letter.items()
    )
    crumbs = (Crumb(_("Occupations"), "/occupations/"),)
    number = site.words.number(len(titles))
    yield Page(
        PATH,
        "titles.html",
        _("Job titles from A to Z"),
        _("All {number} job titles of NOC 2021, each with the occupation it belongs to.").format(
            number=number
        ),
        TitlesView(letters, "", ()),
        crumbs=crumbs,
    )
    for letter in letters:
        yield Page(
            letter.path,
            "titles.html",
            _("Job titles: {letter}").format(letter=letter.name),
            _("Job titles of NOC 2021 under {letter}, each with its occupation.").format(
                letter=letter.name
            ),
            TitlesView(letters, letter.name, _beginnings(by_letter[letter.name])),
            crumbs=(*crumbs, Crumb(_("Job titles from A to Z"), PATH)),
        )


def _beginnings(items: list[tuple[str, str, Occupation]]) -> tuple[Beginning, ...]:
    return tuple(
        Beginning(signs.capitalize(), tuple((title, of) for _, title, of in group))
        for signs, group in groupby(items, key=lambda item: item[0][:2].strip())
    )


def _key(title: str) -> str:
    """Return a title as it is sorted: small letters and digits, without accents and signs."""
    plain = unicodedata.normalize("NFKD", title.lower())
    kept = (sign if sign.isalnum() else " " for sign in plain if not unicodedata.combining(sign))
    return " ".join("".join(kept).split())


def _letter(key: str) -> str:
    return key[0].upper() if key[0].isalpha() else _NO_LETTER
