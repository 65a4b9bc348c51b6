"""Words of English that are no words of French, from its grammar and from what the site is about."""

import re

_WORDS = """
the of and is are was were this that these those with for from by not what which who how when
where your you to in it its they their has have had been be will would can could must should if any
all each other than more most only into under above below between known draw draws stream streams
year years month months day days week weeks wage wages worker workers health skilled trades work
rule rules needed
"""
ENGLISH = frozenset(_WORDS.split())
_WORD = re.compile(r"(?<![\w./-])[a-z]+(?![\w/-])", re.IGNORECASE)
# What a text quotes is in the language of what it quotes; an address, a file and a place that is
# filled in are in none; and a licence has its name.
_NO_WORDS = re.compile(r"«[^»]*»|https?://\S+|\b\w+\.json\b|\{\w+\}|CC BY 4\.0")


def english_in(text: str) -> list[str]:
    """Return the English words of a text, beside what it quotes."""
    return [word for word in _WORD.findall(_NO_WORDS.sub("", text)) if word.lower() in ENGLISH]
