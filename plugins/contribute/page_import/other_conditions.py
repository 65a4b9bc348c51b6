"""What a round asked besides its target, as far as its sentences say so in words that are known."""

import re
from typing import Literal

from plugins.record.model import Asked, AskedKind

type _Degree = Literal["bachelor", "masters", "phd"]
_DEGREES: dict[str, _Degree] = {
    "bachelor": "bachelor",
    "master": "masters",
    "phd": "phd",
    "doctoral": "phd",
}
_DEGREE = re.compile(
    r"\b(?P<degree>Bachelor|Master|Ph\.?D|Doctoral)[’']?s?[’']?(?:\s+degree)?\s+or\s+(?:higher|above)",
    re.I,
)
_LANGUAGE = re.compile(
    r"\b(?P<language>French|English)\b[^.]{0,80}?\b(?:CLB|NCLC)\b\D{0,30}?(?P<clb>\d{1,2})\b"
    r"|\b(?:CLB|NCLC)\b\D{0,30}?(?P<level>\d{1,2})\b[^.]{0,40}?\bin\s+(?P<of>French|English)\b",
    re.I,
)
_NAMES = {"bachelor": "A bachelor’s", "masters": "A master’s", "phd": "A doctoral"}


def asked_in(words: str) -> tuple[Asked, ...]:
    """Return what the sentences of a round ask of a person."""
    found: list[Asked] = []
    if degree := _DEGREE.search(words):
        kind = _DEGREES[degree["degree"].lower().replace(".", "")]
        found.append(
            Asked(
                kind=AskedKind.EDUCATION,
                text=f"{_NAMES[kind]} degree or higher was required.",
                degree=kind,
            )
        )
    if language := _LANGUAGE.search(words):
        french = (language["language"] or language["of"]).lower() == "french"
        level = int(language["clb"] or language["level"])
        whole = re.fullmatch(r"French language abilities of CLB \d+ or above", words)
        name = "French" if french else "English"
        text = words if whole else f"{name} at CLB {level} or higher required."
        found.append(
            Asked(
                kind=AskedKind.LANGUAGE,
                text=text,
                language="french" if french else "english",
                clb=level,
            )
        )
    if re.search(r"\badditional\b[^.]*\bto correct an? (?:system )?error\b", words, re.I):
        found.append(
            Asked(kind=AskedKind.OTHER, text="Additional invitations to correct a system error.")
        )
    return tuple(found)
