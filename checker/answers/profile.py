"""A person's answers: parsed once from JSON, every fault named by its path."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from checker.base.facts import EARLIEST, LATEST, Answer, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.numerals import BadNumber, read_number
from checker.base.phrases import LIST, Joined, Number, Phrase, Template, Value
from checker.base.words import IN_ENGLISH
from checker.reference.noc import nearest
from checker.reference.tables import Reference
from checker.rules.language_results import not_given

MOST_CHARACTERS = 100_000
MOST_BRACKETS = 100
# Looking for the nearest name takes a millisecond.
_MOST_HINTS = 20


class ProfileFault(Frozen):
    """Name one fault of a profile: its JSON path, what was found, what was expected."""

    path: str
    found: Value
    expected: Value

    def said(self) -> Phrase:
        """Say it in one line."""
        return _FAULT(path=self.path, found=self.found, expected=self.expected)

    def __str__(self) -> str:
        return IN_ENGLISH.words(self.said())


class BadProfile(ValueError):
    """Carry every fault of a profile."""

    def __init__(self, faults: Iterable[ProfileFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


_FAULT = Template("{path}: found {found}; expected {expected}")
_CHARACTERS = Template("{number} characters")
_AT_MOST = Template("at most {number} characters")
_BRACKETS = Template("more than {number} opening brackets")
_FLAT = Template("one flat object")
_JSON_ERROR = Template("{message} at line {line} column {column}")
_VALID_JSON = Template("valid JSON")
_LONG_NUMBER = Template("a number of thousands of digits")
_SHORTER = Template("shorter numbers")
_OBJECT, _LIST = Template("an object"), Template("a list")
_TWICE, _ONCE = Template("the key twice"), Template("each key once")
_UNKNOWN_KEY = Template("an unknown key")
_KNOWN_KEY = Template("a known one")
_DID_YOU_MEAN = Template("a known one; did you mean {name}?")
_NEAREST = Template("{expected}; the nearest is {code} ({title})")
_HOW = Template("{expected}, {how}")
_WHICH_IS = Template("{text}, which is {number}")


def parse_json(
    text: str, facts: Iterable[Fact], reference: Reference, on: date | None = None
) -> dict[str, Answer]:
    """Parse the JSON text of a profile into answers by fact name; BadProfile holds all faults.

    A key that is absent or null is not answered. A number may be a text, as people write it. `on`
    is the day that is asked about, None where there is none.
    """
    return parse_answers(load_object(text), facts, reference, on)


def load_object(text: str) -> dict[str, object]:
    """Load JSON text that holds one object; refuse huge or deep text and a key given twice."""
    if len(text) > MOST_CHARACTERS:
        found, most = Number(len(text)), Number(MOST_CHARACTERS)
        raise _bad("$", _CHARACTERS(number=found), _AT_MOST(number=most))
    # Counted and not parsed: in WebAssembly deep nesting ends the whole program.
    if text.count("[") + text.count("{") > MOST_BRACKETS:
        raise _bad("$", _BRACKETS(number=MOST_BRACKETS), _FLAT)
    try:
        value = json.loads(text, object_pairs_hook=_no_duplicates)
    except json.JSONDecodeError as error:
        wrong = _JSON_ERROR(message=error.msg, line=error.lineno, column=error.colno)
        raise _bad("$", wrong, _VALID_JSON) from None
    except BadProfile:
        raise
    except ValueError:
        # Python refuses to read whole numbers of thousands of digits.
        raise _bad("$", _LONG_NUMBER, _SHORTER) from None
    if not isinstance(value, dict):
        raise _bad("$", show(value), _OBJECT)
    return value


def parse_answers(
    value: Mapping[str, object],
    facts: Iterable[Fact],
    reference: Reference,
    on: date | None = None,
) -> dict[str, Answer]:
    """Parse decoded JSON as `parse_json` does its text; BadProfile holds all faults."""
    known = {fact.name: fact for fact in facts}
    answers: dict[str, Answer] = {}
    faults: list[ProfileFault] = []
    hints = 0
    for name, given in value.items():
        fact = known.get(name)
        if fact is None:
            hints += 1
            near = _close_names(name, known) if hints <= _MOST_HINTS else None
            wanted = _DID_YOU_MEAN(name=near[0]) if near else _KNOWN_KEY
            faults.append(ProfileFault(_path(name), _UNKNOWN_KEY, wanted))
        elif given is not None:
            answer = _parse(given, fact, reference, on)
            if isinstance(answer, ProfileFault):
                faults.append(answer)
            else:
                answers[name] = answer
    faults += [
        ProfileFault(_path(fact.name), (fact, answers[fact.name]), wanted)
        for fact, wanted in not_given(answers)
    ]
    if faults:
        raise BadProfile(faults)
    return answers


def _parse(
    given: object, fact: Fact, reference: Reference, on: date | None
) -> Answer | ProfileFault:
    match fact.kind:
        case Kind.YES_NO if isinstance(given, bool):
            return given
        case Kind.WHOLE | Kind.NUMBER | Kind.MONEY | Kind.SCORE:
            return _parse_number(given, fact)
        case Kind.DATE:
            day = parse_day(given)
            if day is not None and fact.can_be(day, on):
                return day
        case Kind.NOC | Kind.NOC_2016 if isinstance(given, str):
            codes = _codes(fact, reference)
            if given in codes:
                return given
            near = nearest(given, codes)
            title = Template(codes[near])
            nearest_code = _NEAREST(expected=expected(fact), code=near, title=title)
            return ProfileFault(_path(fact.name), show(given), nearest_code)
        case Kind.CHOICE:
            wanted = {choice.value for choice in fact.choices}
            if isinstance(given, str) and given in wanted:
                return given
    return _fault(fact, given)


_WHOLE = Template("a whole number from {least} to {most} ({unit})")
_NUMBER = Template("a number from {least} to {most} ({unit})")
_AMOUNT = Template("an amount from {least} to {most} ({unit})")
_SCORE = Template("a score from {least} to {most}, as the test prints it")
_DATE = Template("a date written as YYYY-MM-DD, from {first} to {last}")
_DATE_BACK = Template(
    "a date written as YYYY-MM-DD, from {first} to {last}, not in the future and at most {years} "
    "years ago"
)
_ONE_OF = Template("one of {names}")
_OF_KIND = {
    Kind.YES_NO: Template("true or false"),
    Kind.NOC: Template("a NOC 2021 code: five digits in quotes"),
    Kind.NOC_2016: Template("a NOC 2016 code: four digits in quotes"),
}
_OF_NUMBERS = {Kind.WHOLE: _WHOLE, Kind.NUMBER: _NUMBER, Kind.MONEY: _AMOUNT}


def expected(fact: Fact) -> Value:
    """Say what a profile must hold for a fact."""
    match fact.kind:
        case Kind.WHOLE | Kind.NUMBER | Kind.MONEY:
            unit, most = Template(fact.unit), Number(fact.most)
            return _OF_NUMBERS[fact.kind](least=fact.least, most=most, unit=unit)
        case Kind.SCORE:
            return _SCORE(least=fact.least, most=fact.most)
        case Kind.DATE if fact.most:
            return _DATE_BACK(first=EARLIEST.year, last=LATEST.year, years=fact.most)
        case Kind.DATE:
            return _DATE(first=EARLIEST.year, last=LATEST.year)
        case Kind.CHOICE:
            return one_of(choice.value for choice in fact.choices)
        case _:
            return _OF_KIND[fact.kind]


def one_of(names: Iterable[str]) -> Value:
    """Say that one of some names is expected."""
    return _ONE_OF(names=Joined(LIST, tuple(names)))


def _parse_number(given: object, fact: Fact) -> Answer | ProfileFault:
    number = given
    if isinstance(given, str):
        try:
            number = read_number(given, fact.unit)
        except BadNumber as bad:
            wanted = _HOW(expected=expected(fact), how=bad.said)
            return ProfileFault(_path(fact.name), show(given), wanted)
    if isinstance(number, bool) or not isinstance(number, int | float):
        return _fault(fact, given)
    if fact.kind is Kind.WHOLE and isinstance(number, float) and number.is_integer():
        # JSON Schema takes 5.0 for an integer, and so does a person.
        number = int(number)
    # NaN and the infinities fail the comparison.
    if fact.least <= number <= fact.most and (
        fact.kind is not Kind.WHOLE or isinstance(number, int)
    ):
        return number
    if isinstance(given, str) and given != str(number):
        found = _WHICH_IS(text=show(given), number=Number(number))
        return ProfileFault(_path(fact.name), found, expected(fact))
    return _fault(fact, given)


def _fault(fact: Fact, given: object) -> ProfileFault:
    return ProfileFault(_path(fact.name), show(given), expected(fact))


def parse_day(given: object) -> date | None:
    """Return the day of a text YYYY-MM-DD, None where it is no such text or no such day."""
    if not isinstance(given, str):
        return None
    try:
        day = date.fromisoformat(given)
    except ValueError:
        return None
    # Python also reads 20261122 and 2026-W47-7.
    return day if day.isoformat() == given else None


def _path(name: str) -> str:
    return f"$.{_printable(name)}"


def _printable(text: str) -> str:
    """Return a text that UTF-8 can carry: half of a character, which JSON can name, as JSON does."""
    return text.encode("utf-8", "backslashreplace").decode()


def _close_names(name: str, known: Iterable[str]) -> list[str]:
    # Needed for a mistake only, and slow to import.
    from difflib import get_close_matches  # noqa: PLC0415

    return get_close_matches(name, known, n=1)


def _codes(fact: Fact, reference: Reference) -> Mapping[str, str]:
    return reference.occupations if fact.kind is Kind.NOC else reference.occupations_2016


def show(value: object) -> Value:
    """Say in few words what a decoded JSON value is."""
    if isinstance(value, dict | list):
        return _OBJECT if isinstance(value, dict) else _LIST
    text = _printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= 60 else text[:57] + "..."


def _bad(path: str, found: Value, wanted: Value) -> BadProfile:
    return BadProfile([ProfileFault(path, found, wanted)])


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        faults = []
        for name, _ in pairs:
            if name in seen:
                faults.append(ProfileFault(_path(name), _TWICE, _ONCE))
            seen.add(name)
        raise BadProfile(faults)
    return result
