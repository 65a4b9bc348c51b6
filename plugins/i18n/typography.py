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
# What follows a name in a text: no end of a tag, nor that of an element that has no elements in it.
_IN_TEXT = r"(?=[^<>]*(?:<(?!/(?:template|script|style|title|option|textarea)\b)|$))"
# Names without a French form that was found to be official, and what stands beside its French form.
# Each begins with letters and not with a condition: Python then finds it ten times as quickly.
_ENGLISH_NAME = re.compile(rf"(?:Ontario Workforce|Workforce) Priority\b{_IN_TEXT}")
_IN_BRACKETS = re.compile(
    r"\((College of Nurses of Ontario|Ontario College of Trades|low wage)(?=\))" + _IN_TEXT
)


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
    html = _ENGLISH_NAME.sub(r'<span lang="en">\g<0></span>', html)
    return _IN_BRACKETS.sub(r'(<span lang="en">\1</span>', html)
