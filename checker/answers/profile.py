"""A person's answers: parsed once from JSON, every fault named by its path."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from checker.base.facts import Answer, Fact, Kind
from checker.base.frozen import Frozen
from checker.base.numerals import BadNumber, read_number
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
    found: str
    expected: str

    def __str__(self) -> str:
        return f"{self.path}: found {self.found}; expected {self.expected}"


class BadProfile(ValueError):
    """Carry every fault of a profile."""

    def __init__(self, faults: Iterable[ProfileFault]) -> None:
        self.faults = tuple(faults)
        super().__init__("\n".join(map(str, self.faults)))


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
        raise _bad("$", f"{len(text):,} characters", f"at most {MOST_CHARACTERS:,} characters")
    # Counted and not parsed: in WebAssembly deep nesting ends the whole program.
    if text.count("[") + text.count("{") > MOST_BRACKETS:
        raise _bad("$", f"more than {MOST_BRACKETS} opening brackets", "one flat object")
    try:
        value = json.loads(text, object_pairs_hook=_no_duplicates)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno} column {error.colno}"
        raise _bad("$", f"{error.msg} at {where}", "valid JSON") from None
    except BadProfile:
        raise
    except ValueError:
        # Python refuses to read whole numbers of thousands of digits.
        raise _bad("$", "a number of thousands of digits", "shorter numbers") from None
    if not isinstance(value, dict):
        raise _bad("$", show(value), "an object")
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
            hint = f"; did you mean {near[0]}?" if near else ""
            faults.append(ProfileFault(_path(name), "an unknown key", f"a known one{hint}"))
        elif given is not None:
            answer = _parse(given, fact, reference, on)
            if isinstance(answer, ProfileFault):
                faults.append(answer)
            else:
                answers[name] = answer
    faults += [
        ProfileFault(_path(fact.name), fact.show(answers[fact.name]), expected)
        for fact, expected in not_given(answers)
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
            near = nearest(given[:10], codes)
            return _fault(fact, given, f"; the nearest is {near} ({codes[near]})")
        case Kind.CHOICE:
            wanted = {choice.value for choice in fact.choices}
            if isinstance(given, str) and given in wanted:
                return given
    return _fault(fact, given)


def _parse_number(given: object, fact: Fact) -> Answer | ProfileFault:
    number = given
    if isinstance(given, str):
        try:
            number = read_number(given, fact.unit)
        except BadNumber as bad:
            return _fault(fact, given, f", {bad}")
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
    read = f", which is {number:,}" if isinstance(given, str) and given != str(number) else ""
    return ProfileFault(_path(fact.name), show(given) + read, fact.expected())


def _fault(fact: Fact, given: object, more: str = "") -> ProfileFault:
    return ProfileFault(_path(fact.name), show(given), fact.expected() + more)


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


def show(value: object) -> str:
    """Return a decoded JSON value in few words."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = _printable(json.dumps(value, ensure_ascii=False))
    return text if len(text) <= 60 else text[:57] + "..."


def _bad(path: str, found: str, expected: str) -> BadProfile:
    return BadProfile([ProfileFault(path, found, expected)])


def _no_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    result = dict(pairs)
    if len(result) != len(pairs):
        seen: set[str] = set()
        faults = []
        for name, _ in pairs:
            if name in seen:
                faults.append(ProfileFault(_path(name), "the key twice", "each key once"))
            seen.add(name)
        raise BadProfile(faults)
    return result
