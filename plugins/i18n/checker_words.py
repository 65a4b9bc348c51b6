"""What a language has in the place of the checker's English: a table that the checker itself reads."""

import json
from datetime import date
from pathlib import Path

from plugins.i18n.extraction import texts
from plugins.i18n.site_language import Language

_CHECKER = "checker/"
# Whatever depends on more than this of a number does so by its last two digits.
_FORMS = range(200)
_FIRST = date(2000, 1, 1)


def words_of_checker(root: Path, language: Language) -> str:
    """Return as JSON what `checker.base.words.parse_translations` reads; texts without one are left out."""
    single: dict[str, str] = {}
    counted: dict[str, list[str]] = {}
    for message in texts(root):
        if not any(name.startswith(_CHECKER) for name, _ in message.locations):
            continue
        if isinstance(message.id, str):
            if message.id and (found := language.translate(message.id)) != message.id:
                single[message.id] = found
        else:
            one, many = message.id
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
