"""A person's answers: parsed once from JSON, every fault named by its path."""

import json
from collections.abc import Iterable, Mapping
from datetime import date

from checker.facts import Answer, Fact, Kind
from checker.noc import nearest
from checker.record import Record
from checker.reference import Reference

MOST_CHARACTERS = 100_000
MOST_BRACKETS = 100


class ProfileFault(Record):
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


def parse_json(text: str, facts: Iterable[Fact], reference: Reference) -> dict[str, Answer]:
    """Parse the JSON text of a profile into answers by fact name; BadProfile holds all faults.

    A key that is absent or null is not answered.
    """
    return parse_answers(load_object(text), facts, reference)


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
    value: Mapping[str, object], facts: Iterable[Fact], reference: Reference
) -> dict[str, Answer]:
    """Parse decoded JSON into answers by fact name; BadProfile holds all faults."""
    known = {fact.name: fact for fact in facts}
    answers: dict[str, Answer] = {}
    faults: list[ProfileFault] = []
    for name, given in value.items():
        fact = known.get(name)
        if fact is None:
            near = _close_names(name, known)
            hint = f"; did you mean {near[0]}?" if near else ""
            faults.append(ProfileFault(f"$.{name}", "an unknown key", f"a known one{hint}"))
        elif given is not None:
            answer = _parse(given, fact)
            codes = _codes(fact, reference)
            if answer is None or (codes is not None and answer not in codes):
                expected = _expected(fact, given, reference)
                faults.append(ProfileFault(f"$.{name}", show(given), expected))
            else:
                answers[name] = answer
    if faults:
        raise BadProfile(faults)
    return answers


def _parse(given: object, fact: Fact) -> Answer | None:
    match fact.kind:
        case Kind.YES_NO:
            return given if isinstance(given, bool) else None
        case Kind.WHOLE:
            if isinstance(given, int) and not isinstance(given, bool):
                return given if fact.least <= given <= fact.most else None
        case Kind.MONEY | Kind.SCORE | Kind.NUMBER:
            if isinstance(given, int | float) and not isinstance(given, bool):
                # NaN and the infinities fail the comparison.
                return given if fact.least <= given <= fact.most else None
        case Kind.DATE:
            return parse_day(given)
        case Kind.NOC | Kind.NOC_2016:
            return given if isinstance(given, str) else None
        case Kind.CHOICE:
            wanted = {choice.value for choice in fact.choices}
            return given if isinstance(given, str) and given in wanted else None
    return None


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


def _close_names(name: str, known: Iterable[str]) -> list[str]:
    # Needed for a mistake only, and slow to import.
    from difflib import get_close_matches  # noqa: PLC0415

    return get_close_matches(name, known, n=1)


def _codes(fact: Fact, reference: Reference) -> Mapping[str, str] | None:
    match fact.kind:
        case Kind.NOC:
            return reference.occupations
        case Kind.NOC_2016:
            return reference.occupations_2016
        case _:
            return None


def _expected(fact: Fact, given: object, reference: Reference) -> str:
    codes = _codes(fact, reference)
    if codes is not None and isinstance(given, str):
        near = nearest(given[:10], codes)
        return f"{fact.expected()}; the nearest is {near} ({codes[near]})"
    return fact.expected()


def show(value: object) -> str:
    """Return a decoded JSON value in few words."""
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "a list"
    text = json.dumps(value, ensure_ascii=False)
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
                faults.append(ProfileFault(f"$.{name}", "the key twice", "each key once"))
            seen.add(name)
        raise BadProfile(faults)
    return result
