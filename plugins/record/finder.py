"""The names that the occupation search knows, as one small text for the visitor's browser.

A block of the NOC 2016 codes, a code a line: `7271 Carpenters`, a tab, the codes it became. After an
empty line, a block for each occupation: `72310 Carpenters`, then its job titles. Job titles stand in
the order of their last words, and the digit before each says how many of its last words are those
of the title above it: `0apprentice carpenter`, `1bridge`. It halves what is sent.
"""

from collections.abc import Iterator

from plugins.record.reference import Tables

_MOST_SHARED = 9


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
        "\n".join((f"{item.code} {item.title}", *_shortened(tables.titles.get(item.code, ()))))
        for item in tables.occupations.values()
    )
    return "\n\n".join((old, *occupations)).encode()


def _shortened(titles: tuple[str, ...]) -> Iterator[str]:
    above: list[str] = []
    for title in sorted(titles, key=lambda title: title.lower().split(" ")[::-1]):
        words = title.split(" ")
        shared = _last_words_shared(words, above)
        yield f"{shared}{' '.join(words[: len(words) - shared])}"
        above = words


def _last_words_shared(one: list[str], other: list[str]) -> int:
    count = 0
    for word, above in zip(reversed(one), reversed(other), strict=False):
        if word != above or count == _MOST_SHARED:
            break
        count += 1
    return count
