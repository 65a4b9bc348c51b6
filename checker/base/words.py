"""Words: days, numbers, answers and phrases as a reader of one language would write them.

This is the one place that makes words. English is the language of the sources; a table of
translations gives those of another.
"""

import json
from collections.abc import Callable, Mapping
from datetime import date
from functools import cache, reduce

from checker.base.facts import Answer, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.phrases import (
    Dollars,
    Joined,
    Number,
    Phrase,
    PluralTemplate,
    Template,
    Value,
)

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_DAY = Template("{day} {month} {year}")
_YES, _NO = Template("yes"), Template("no")
_MONEY = Template("${amount}")
_PER_CENT = Template("{number}%")
# Whatever depends on more than this of a number does so by its last two digits.
_FORMS = 200
# A reply has some thousand phrases.
_KEPT = 5_000


# Each text before a place with the name of the place, and what is left.
type _Parts = tuple[tuple[str, str], ...]


@cache
def _split(pattern: str) -> _Parts:
    text, *rest = pattern.split("{")
    parts = []
    for piece in rest:
        name, after = piece.split("}")
        parts.append((text, name))
        text = after
    return (*parts, (text, ""))


class Wording:
    """Make words in English; `TranslatedWording` makes those of another language."""

    language = "en"

    def __init__(self) -> None:
        self._days: dict[date, str] = {}
        self._templates: dict[str, _Parts] = {}
        self._phrases: dict[int, tuple[Phrase, str]] = {}
        self._how = _How(
            {
                type(None): lambda _: "",
                str: str,
                int: str,
                float: self._float,
                date: self._day,
                Fact: self._question,
                tuple: self._answer,
                Dollars: self._dollars,
                Number: self._number,
                Template: self._template,
                Phrase: self._phrase,
                Joined: self._joined,
            },
            self.day,
        )

    def text(self, english: str) -> str:
        """Return a text in this language."""
        return english

    def language_of(self, english: str) -> str:
        """Return the language that a text is in here: English where there is no translation."""
        return self.language

    def words(self, value: Value | None) -> str:
        """Return in words what is to be said; nothing where there is nothing."""
        return self._how[type(value)](value)

    def sentence(self, value: Value | None) -> str:
        """Return in words what stands by itself, and so begins with a capital letter."""
        words = self.words(value)
        return words[:1].upper() + words[1:]

    def day(self, day: date) -> str:
        """Return a day as the pages write it: 8 July 2019."""
        # By its text, for that is no look at a traced day; and no locale names the month.
        year, month, number = str(day).split("-")
        names = {
            "day": self.day_of_month(int(number)),
            "month": self.month(int(month)),
            "year": year,
        }
        return self.text(_DAY.text).format_map(names)

    def _day(self, day: date) -> str:
        known = self._days.get(day)
        if known is None:
            known = self._days[day] = self.day(day)
        return known

    def day_of_month(self, number: int) -> str:
        """Return a day of a month as it is written in a date."""
        return str(number)

    def month(self, number: int) -> str:
        """Return the name of a month, 1 for January."""
        return _MONTHS[number - 1]

    def digits(self, number: str) -> str:
        """Return a number that is written as 1,902.50 with the signs of this language."""
        return number

    def counted(self, one: str, many: str, number: float) -> str:
        """Return the form of a text that goes with a number."""
        return one if number == 1 else many

    def dollars(self, amount: float) -> str:
        """Return an amount of dollars; cents are left out where there are none, and never rounded."""
        if amount == int(amount):
            number = f"{amount:,.0f}"
        else:
            number = f"{amount:,.2f}" if round(amount, 2) == amount else f"{amount:,}"
        return self.text(_MONEY.text).format(amount=self.digits(number))

    def answer(self, fact: Fact, answer: Answer) -> str:
        """Return an answer as a reader would write it."""
        if isinstance(answer, bool):
            return self.text((_YES if answer else _NO).text)
        if isinstance(answer, str):
            for choice in fact.choices:
                if choice.value == answer:
                    return self.text(choice.label)
            return answer
        if isinstance(answer, int | float):
            return self._number_of(fact, answer)
        return self.day(answer)

    def _number_of(self, fact: Fact, number: float) -> str:
        if fact.kind is Kind.MONEY:
            return f"{self.dollars(number)}{self.text(fact.unit).removeprefix('$')}"
        whole = number == int(number)
        digits = self.digits(f"{int(number):,}" if whole else f"{number:,}")
        if fact.unit == "%":
            return self.text(_PER_CENT.text).format(number=digits)
        unit = fact.unit and self.counted(singular(fact.unit), fact.unit, number)
        return f"{digits} {unit}".rstrip()

    def _phrase(self, phrase: Phrase) -> str:
        # What decided is said of a rule, of its requirement and of its stream.
        known = self._phrases.get(id(phrase))
        if known is not None:
            return known[1]
        values, how = phrase.values, self._how
        parts = self._parts(phrase.template, values)
        filled = "".join(
            [
                text + how[type(value := values[name])](value) if name else text
                for text, name in parts
            ]
        )
        if len(self._phrases) >= _KEPT:
            self._phrases.clear()
        # Kept together, so that no other can have the id of the first.
        self._phrases[id(phrase)] = phrase, filled
        return filled

    def _parts(self, template: Template, values: Mapping[str, Value]) -> _Parts:
        if isinstance(template, PluralTemplate):
            number = values[template.number]
            assert isinstance(number, int | float)
            return _split(self.counted(template.text, template.many, number))
        known = self._templates.get(template.text)
        if known is None:
            known = self._templates[template.text] = _split(self.text(template.text))
        return known

    def _template(self, template: Template) -> str:
        return self.text(template.text)

    def _joined(self, joined: Joined) -> str:
        between = self.text(joined.template.text)
        plain = between.removeprefix("{one}").removesuffix("{other}")
        words = [self.words(part) for part in joined.parts]
        if "{" not in plain:
            return plain.join(words)
        return reduce(lambda one, other: between.format(one=one, other=other), words)

    def _question(self, fact: Fact) -> str:
        return self.text(fact.prompt)

    def _answer(self, given: tuple[Fact, Answer]) -> str:
        return self.answer(*given)

    def _dollars(self, given: Dollars) -> str:
        return self.dollars(given.amount)

    def _number(self, given: Number) -> str:
        return self.digits(f"{given.number:,}")

    def _float(self, number: float) -> str:
        return self.digits(f"{number:g}")


class _How(dict[type, Callable[..., str]]):
    """Store how each type of value is put into words: quicker than to ask for one after the other."""

    def __init__(self, how: Mapping[type, Callable[..., str]], other: Callable[..., str]) -> None:
        super().__init__(how)
        self._other = other

    def __missing__(self, _: type) -> Callable[..., str]:
        # A day, or a traced one.
        return self._other


IN_ENGLISH = Wording()


class Translations(Frozen):
    """Store what a language has in the place of English.

    `texts` gives for a text its translation, or, for one that goes by a number, each of its forms.
    `plurals` is, for the numbers from 0 to 199, the place of their form. `first` is how the first day
    of a month is written. `group` and `point` part the digits of a number.
    """

    language: str
    texts: Mapping[str, str | list[str]]
    plurals: str
    months: list[str]
    first: str
    group: str
    point: str


class TranslatedWording(Wording):
    """Make words by a table of translations; what has none stays English."""

    def __init__(self, translations: Translations) -> None:
        super().__init__()
        self.language = translations.language
        self._table = translations
        self._signs = str.maketrans({",": translations.group, ".": translations.point})

    def text(self, english: str) -> str:
        found = self._table.texts.get(english)
        if isinstance(found, list):
            # The same words are those of one of what is counted elsewhere.
            return self.counted(english, english, 1)
        return found or english

    def language_of(self, english: str) -> str:
        return self.language if english in self._table.texts else IN_ENGLISH.language

    def counted(self, one: str, many: str, number: float) -> str:
        forms = self._table.texts.get(one)
        if not isinstance(forms, list) or not all(forms):
            return super().counted(one, many, number)
        whole = int(number)
        place = whole if whole < _FORMS else _FORMS // 2 + whole % 100
        return forms[int(self._table.plurals[place])]

    def day_of_month(self, number: int) -> str:
        return self._table.first if number == 1 else str(number)

    def month(self, number: int) -> str:
        return self._table.months[number - 1]

    def digits(self, number: str) -> str:
        return number.translate(self._signs)


def parse_translations(text: str) -> TranslatedWording:
    """Parse the JSON text of a table of translations, with the fields of `Translations`."""
    return TranslatedWording(Translations(**json.loads(text)))


def singular(unit: str) -> str:
    """Return the word for one of what a unit counts: month for months."""
    return "person" if unit == "people" else unit.removesuffix("s")
