"""What a language has in the place of the checker's English: a table that the checker itself reads."""

import json
from datetime import date
from functools import cache

from checker.base.words import IN_ENGLISH, Wording, parse_translations
from plugins.i18n.site_language import SOURCE, Language

# Whatever depends on more than this of a number does so by its last two digits.
_FORMS = range(200)
_FIRST = date(2000, 1, 1)


@cache
def wording(language: Language) -> Wording:
    """Return what makes the words of the checker in a language."""
    return IN_ENGLISH if language.code == SOURCE else parse_translations(words_of_checker(language))


def words_of_checker(language: Language) -> str:
    """Return as JSON what `checker.base.words.parse_translations` reads; texts without one are left out."""
    single = dict(language.marks.words)
    counted: dict[str, list[str]] = {}
    for text in language.replies:
        if isinstance(text, str):
            if (found := language.translate(text)) != text:
                single[text] = found
        else:
            one, many = text
            counted[one] = [language.ngettext(one, many, number) for number in _FORMS]
    places = _places(counted)
    forms = {
        one: [found[places.index(place)] for place in range(max(places, default=0) + 1)]
        for one, found in counted.items()
    }
    return json.dumps(
        {
            "language": language.code,
            "texts": single | forms,
            "plurals": "".join(map(str, places)),
            "months": [language.date(date(2000, month, 1), "MMMM") for month in range(1, 13)],
            "first": language.date(_FIRST, "d MMMM").partition(" ")[0],
            "group": language.signs(","),
            "point": language.signs("."),
        },
        ensure_ascii=False,
        sort_keys=True,
    )


def _places(counted: dict[str, list[str]]) -> list[int]:
    """Return for each number which form it takes: numbers are alike that all texts treat alike."""
    alike: dict[tuple[str, ...], int] = {}
    return [
        alike.setdefault(tuple(found[number] for found in counted.values()), len(alike))
        for number in _FORMS
    ]
