"""Lists of codes as a page prints them: whole, in its order, its slips named and never guessed at."""

import re
from dataclasses import dataclass
from datetime import date

from plugins.contribute.parse_codes import ReadCode, read_codes
from plugins.record.ids import slug
from plugins.record.reading.checks import noc_version_on
from plugins.record.reference_tables import Tables

# "2024 Program Updates" begins with a year, and no code of four digits is one.
_LINE = re.compile(
    r"^\W*(?!(?:19|20)\d\d\b)\d{4,5}\b\s*[-–—:.]?\s*[A-Z]|^\W*NOC\W*\d{1,5}\b(?!\s*code)"
    r"|^\W*(?!(?:19|20)\d\d\b)\d{4,5}\W*$"
)
_SHORT = re.compile(r"^(\W*NOC\s*|\W*)(\d{1,4})(\s*[-–—:]\s*)(\S.*)$", re.M)
IN_WORDS = re.compile(r"\bNOC(?:\s+codes?)?\s*(\d{4,5})\b", re.I)


@dataclass(frozen=True, slots=True)
class Codes:
    """Store the codes of a list in its order, what stands oddly in it, and whether it is whole."""

    codes: tuple[str, ...] = ()
    slips: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()


def is_line_of_codes(line: str) -> bool:
    """Return whether a line is one of a list of codes."""
    return (
        bool(_LINE.search(line)) and len(line) < 200 and not re.search(r"[a-z]{3}\.\s+[A-Z]", line)
    )


def codes_of(text: str, day: date, tables: Tables) -> Codes:
    """Read a list. A code whose zeros are lost is taken where the title beside it is its own."""
    version = noc_version_on(day)
    known = {code: item.title for code, item in tables.occupations.items()}
    if version == 2016:
        known = {code: item.title for code, item in tables.old_occupations.items()}
    width = 5 if version == 2021 else 4
    slips: list[str] = []

    def whole(found: re.Match[str]) -> str:
        code, title = found[2].zfill(width), found[4]
        if len(found[2]) < width and slug(known.get(code, "")) == slug(title):
            slips.append(f"“{found[0].strip()}” is taken as {code}, whose title stands beside it")
            return f"{found[1]}{code}{found[3]}{title}"
        return found[0]

    text = _SHORT.sub(whole, text)
    pasted = read_codes(text, version, tables)
    slips += [_other(item, known) for item in pasted.codes if item.other_words]
    numbers = re.findall(r"\d+", text)
    order = {number: place for place, number in reversed(list(enumerate(numbers)))}
    codes = sorted(
        (item.code for item in pasted.codes), key=lambda code: order.get(code, len(order))
    )
    empty = [
        f"“{line.strip()[:60]}”: no code was read of this line"
        for line in text.splitlines()
        if is_line_of_codes(line) and not known.keys() & {*re.findall(r"\d+", line)}
    ]
    named = " ".join(pasted.doubts)
    lost = [line for line in empty if not any(n in named for n in re.findall(r"\d+", line))]
    return Codes(tuple(codes), tuple(slips), (*pasted.doubts, *lost))


def _other(item: ReadCode, known: dict[str, str]) -> str:
    other = next((code for code, title in known.items() if slug(title) == slug(item.beside)), None)
    of = f", the title of {other}" if other else ""
    return f"{item.code} ({item.title}) stands beside “{item.beside}”{of}; the code is taken as printed"
