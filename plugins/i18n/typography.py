"""How French is set: spaces inside a line that must not break, before a colon, a dollar, a per cent; apostrophes.

Canadian French, as the program's own French pages have it: none before a question mark, an
exclamation mark or a semicolon; a space that does not break before : % $ and inside « ».
"""

import re
from collections.abc import Callable

NO_BREAK = "\u00a0"
_BEFORE = re.compile(r"(?<=\S) (?=[:%»](?:\W|$)|\$)")
_AFTER = re.compile("« ")
_BETWEEN = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=[\w«])")
_TEXT = re.compile(r"(<[^>]*>)")
# Names without a French form that was found to be official, and what stands beside its French form.
_ENGLISH_NAMES = re.compile(
    r"\b(?:Ontario )?Workforce Priority\b"
    r"|(?<=\()(?:College of Nurses of Ontario|Ontario College of Trades|low wage)(?=\))"
)
# Elements whose texts have no elements in them.
_PLAIN = re.compile(r"<(/?)(?:template|script|style|title|option|textarea)\b")


def french(text: str) -> str:
    """Return a text with the spaces that do not break in their places, and with its apostrophes."""
    text = _APOSTROPHE.sub("\u2019", text)
    text = _BEFORE.sub(NO_BREAK, text)
    return _BETWEEN.sub(NO_BREAK, _AFTER.sub(f"«{NO_BREAK}", text))


def in_html(html: str, text: Callable[[str], str]) -> str:
    """Return HTML whose texts are changed and whose tags are not."""
    parts = _TEXT.split(html)
    return "".join(part if index % 2 else text(part) for index, part in enumerate(parts))


def mark_english_names(html: str) -> str:
    """Return HTML in which the names that stay English say that they are."""
    parts, plain = _TEXT.split(html), False
    for place, part in enumerate(parts):
        if place % 2:
            if found := _PLAIN.match(part):
                plain = not found[1]
        elif not plain:
            parts[place] = _ENGLISH_NAMES.sub(r'<span lang="en">\g<0></span>', part)
    return "".join(parts)
