"""The names that the occupation search knows, as small texts for the visitor's browser.

Each language has two. The first begins with a block of the NOC 2016 codes, a code a line: `7271
Carpenters`, a tab, the codes it became. After an empty line, a block for each occupation: `72310
Carpenters`, then a line of its title in the other language and its everyday names, each after a tab
and the digit of its place, then its job titles in the language.

The second, asked for where the first says too little, has the job titles in the other language: a
block for each occupation, its code and then the titles.

English titles end alike and French ones begin alike. A title stands without the words that it shares
with the one above it: a digit before it counts these at its end, a letter from `a` those at its
beginning. `0apprentice carpenter`, `1bridge`; `aCharpentier/charpentière`, `bd'ouvrages en bois`.
"""

from collections.abc import Iterator

from plugins.record.reference_tables import EverydayName, Occupation, Tables

_MOST_SHARED = 9

_LETTERS = "abcdefghij"


def names_file(titles: str) -> str:
    """Return the name of the file by the language of its titles, among the files of the theme."""
    return f"occupations/{titles}/names.txt"


def more_names_file(titles: str) -> str:
    """Return the name of the file of the job titles that are not in a language."""
    return f"occupations/{titles}/more.txt"


def occupation_names(tables: Tables, titles: str) -> bytes:
    """Return codes, titles and job titles in a language of every occupation, and the old codes."""
    old = "\n".join(
        f"{item.code} {item.title}\t{' '.join(item.became)}"
        for item in tables.old_occupations.values()
    )
    occupations = (
        "\n".join(
            (
                f"{item.code} {item.title}",
                "\t".join((_other_title(item), *_everyday(tables.everyday.get(item.code, ())))),
                *_jobs(tables, titles, item.code),
            )
        )
        for item in tables.in_language(titles).occupations.values()
    )
    return "\n\n".join((old, *occupations)).encode()


def more_names(tables: Tables, titles: str) -> bytes:
    """Return the job titles of every occupation in the other language."""
    other = "en" if titles == "fr" else "fr"
    return "\n\n".join(
        "\n".join((code, *_jobs(tables, other, code))) for code in tables.occupations
    ).encode()


def _jobs(tables: Tables, language: str, code: str) -> Iterator[str]:
    if language == "fr":
        return _by_first_words(tables.titles_fr.get(code, ()))
    return _by_last_words(tables.titles.get(code, ()))


def _other_title(item: Occupation) -> str:
    return item.title_en if item.title == item.title_fr else item.title_fr


def _everyday(names: tuple[EverydayName, ...]) -> Iterator[str]:
    return (f"{item.place}{item.name}" for item in names)


def _by_last_words(titles: tuple[str, ...]) -> Iterator[str]:
    above: list[str] = []
    for title in sorted(titles, key=lambda title: title.lower().split(" ")[::-1]):
        words = title.split(" ")
        shared = _shared(words[::-1], above[::-1])
        yield f"{shared}{' '.join(words[: len(words) - shared])}"
        above = words


def _by_first_words(titles: tuple[str, ...]) -> Iterator[str]:
    above: list[str] = []
    for title in sorted(titles):
        words = title.split(" ")
        shared = _shared(words, above)
        yield f"{_LETTERS[shared]}{' '.join(words[shared:])}"
        above = words


def _shared(one: list[str], other: list[str]) -> int:
    """Count the words that two lists begin with."""
    count = 0
    for word, above in zip(one, other, strict=False):
        if word != above or count == _MOST_SHARED:
            break
        count += 1
    return count
