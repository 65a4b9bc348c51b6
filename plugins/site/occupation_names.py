"""The names that the occupation search knows, as small texts for the visitor's browser.

A block of the NOC 2016 codes, a code a line: `7271 Carpenters`, a tab, the codes it became. After an
empty line, a block for each occupation: `72310 Carpenters`, then a line of its title in the other
language and its everyday names, each after a tab and the digit of its place, then its job titles.
Job titles stand in the order of their last words, and the digit before each says how many of its
last words are those of the title above it: `0apprentice carpenter`, `1bridge`. It halves what is
sent.

A second text, asked for where the first says too little, has the French job titles: a block for each
occupation, its code and then the titles. They begin alike, so the digit counts first words.
"""

from collections.abc import Iterator

from plugins.record.reference_tables import EverydayName, Occupation, Tables

_MOST_SHARED = 9

# The file of the French job titles among the files of the theme.
MORE_NAMES = "occupations/fr/more.txt"


def names_file(titles: str) -> str:
    """Return the name of the file by the language of its titles, among the files of the theme."""
    return f"occupations/{titles}/names.txt"


def occupation_names(tables: Tables) -> bytes:
    """Return codes, titles and job titles of every occupation, and the old codes, as UTF-8 text."""
    old = "\n".join(
        f"{item.code} {item.title}\t{' '.join(item.became)}"
        for item in tables.old_occupations.values()
    )
    occupations = (
        "\n".join(
            (
                f"{item.code} {item.title}",
                "\t".join((_other_title(item), *_everyday(tables.everyday.get(item.code, ())))),
                *_by_last_words(tables.titles.get(item.code, ())),
            )
        )
        for item in tables.occupations.values()
    )
    return "\n\n".join((old, *occupations)).encode()


def more_names(tables: Tables) -> bytes:
    """Return the French job titles of every occupation, as UTF-8 text."""
    return "\n\n".join(
        "\n".join((code, *_by_first_words(titles))) for code, titles in tables.titles_fr.items()
    ).encode()


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
        yield f"{shared}{' '.join(words[shared:])}"
        above = words


def _shared(one: list[str], other: list[str]) -> int:
    """Count the words that two lists begin with."""
    count = 0
    for word, above in zip(one, other, strict=False):
        if word != above or count == _MOST_SHARED:
            break
        count += 1
    return count
