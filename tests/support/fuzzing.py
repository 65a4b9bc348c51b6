"""A thousand broken files: real draws, each spoilt in one way; the same ones every time."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.record.dataset import Dataset
from plugins.record.ids import draw_id

type Random = random.Random
type Spoil = Callable[[str, Random], str | bytes]


@dataclass(frozen=True)
class Spoilt:
    """A file to be read: `refused` is None where it may be right to take it."""

    path: Path
    content: bytes
    how: str
    refused: bool | None


def _line(key: str, value: str) -> Spoil:
    return lambda text, _: re.sub(rf"^{key}:.*$", lambda _: f"{key}: {value}", text, flags=re.M)


def _at_random(change: Callable[[bytearray, int, Random], None]) -> Spoil:
    def spoil(text: str, chance: Random) -> bytes:
        raw = bytearray(text.encode())
        for _ in range(chance.randint(1, 8)):
            change(raw, chance.randrange(len(raw)), chance)
        return bytes(raw)

    return spoil


def _flip(raw: bytearray, at: int, chance: Random) -> None:
    raw[at] ^= 1 << chance.randrange(8)


def _insert(raw: bytearray, at: int, chance: Random) -> None:
    raw[at:at] = bytes([chance.choice(b"\x00\x07\xff\xed{}[]&*!|>%@`'\"#:-,\t\r\n ")])


def _cut(raw: bytearray, at: int, _: Random) -> None:
    del raw[at : at + 3]


def _without_key(text: str, chance: Random) -> str:
    always = ("date", "stream", "kind", "invitations", "score_system", "score_min", "confidence")
    return re.sub(rf"^{chance.choice(always)}:.*\n", "", text, flags=re.M)


def _other_key(text: str, chance: Random) -> str:
    key = chance.choice(["date", "stream", "invitations", "confidence", "sources"])
    return text.replace(
        f"{key}:", chance.choice([key.upper(), key[:-1], f"{key} x", f"${key}"]) + ":", 1
    )


def _front(addition: str) -> Spoil:
    return lambda text, _: text.replace("date:", f"{addition}\ndate:", 1)


def _note(addition: str) -> Spoil:
    return lambda text, _: f"{text}\n\n{addition}\n"


BOMB = "a: &a [x, x]\nb: &b [*a, *a, *a]\nc: &c [*b, *b, *b]\nd: [*c, *c, *c]"
# What must be refused, whatever draw it is done to.
REFUSED: dict[str, Spoil] = {
    "a key gone": _without_key,
    "a key misspelt": _other_key,
    "a key twice": lambda text, _: re.sub(r"^(kind:.*\n)", r"\1\1", text, flags=re.M),
    "a key more": _front("colour: red"),
    "a key of many": _front("\n".join(f"k{n}: {n}" for n in range(2000))),
    "words for a number": _line("invitations", "about a thousand"),
    "a float": _line("invitations", "402.5"),
    "a list for a number": _line("invitations", "[402]"),
    "a table for a number": _line("score_min", "{a: 1}"),
    "true for a number": _line("invitations", "true"),
    "below zero": _line("invitations", "-402"),
    "far too many": _line("invitations", "9" * 17),
    "digits without end": _line("invitations", "9" * 100_000),
    "another alphabet": _line("invitations", "４０２"),
    "a number for a word": _line("kind", "7"),
    "another word": _line("confidence", "certain"),
    "null for a day": _line("date", "null"),
    "no such day": _line("date", "'2023-02-30'"),
    "a day of a week": _line("date", "'2023-W01-1'"),
    "a day of words": _line("date", "tomorrow"),
    "another day than the name": _line("date", "'2018-03-04'"),
    "year nought": _line("date", "'0000-01-01'"),
    "a day to come": _line("date", "'2999-01-01'"),
    "window upside down": lambda text, chance: _line("profiles_from", "'2026-01-02'")(
        str(_line("profiles_to", "'2026-01-01'")(text, chance)), chance
    ),
    "a path for a stream": _line("stream", "../../../etc/passwd"),
    "a stream of slashes": _line("stream", "'/x'"),
    "an overlay for a stream": _line("stream", "redi-pilot"),
    "no source": lambda text, _: re.sub(r"sources:\n(  - .*\n)+", "sources: []\n", text),
    "a script for a source": lambda text, _: text.replace("  - https://", "  - javascript://", 1),
    "a file for a source": lambda text, _: text.replace("  - https://", "  - file:///", 1),
    "a host that is none": lambda text, _: text.replace("  - https://", "  - https://[::1/", 1),
    "a password in a source": lambda text, _: text.replace("  - https://", "  - https://a:b@", 1),
    "a tag out of a source": lambda text, _: text.replace("  - https://", "  - https://<b>", 1),
    "a formula": _line("target", "'=HYPERLINK(1)'"),
    "an unquoted code": _front("nocs: [22212]"),
    "an unknown code": _front("nocs: ['99999']\nnoc_version: 2021"),
    "a code of letters": _front("nocs: ['2221x']"),
    "codes in one text": _front("nocs: '22212 22213'"),
    "latin-1": lambda text, _: text.encode() + "\n\nMontréal".encode("latin-1"),
    "UTF-16": lambda text, _: text.encode("utf-16"),
    "half a character": lambda text, _: text.encode() + b"\n\xe2\x82",
    "a surrogate": lambda text, _: text.encode() + b"\n\xed\xa0\x80",
    "NUL": lambda text, _: text.encode() + b"\n\nA\x00B",
    "a bell in the note": _note("A\x07B"),
    "text turned round": _note("abc \u202e cba"),
    "nothing between letters": _line("target", "Skilled\u200btrades"),
    "a line separator": _note("A\u2028B"),
    "an escape in the note": _note("\x1b[2J\x1b[31mred"),
    "old line ends": lambda text, _: text.replace("\n", "\r"),
    "a list of lists": _note("- " * 500 + "deep"),
    "a count of counts": _note("1. " * 5_000),
    "quotes of quotes": _note(">" * 500),
    "a stair of lists": _note("\n".join("    " * n + "- a" for n in range(200))),
    "brackets": _note("[" * 5_000),
    "brackets on many lines": _note("[a][\n" * 5_000),
    "empty": lambda _text, _: "",
    "a fence alone": lambda _text, _: "---\n",
    "fences alone": lambda _text, _: "---\n---\n",
    "no fence": lambda text, _: text.removeprefix("---\n"),
    "no second fence": lambda text, _: text.replace("\n---\n", "\n"),
    "binary": lambda _, chance: chance.randbytes(5_000),
    "a picture": lambda _, chance: b"\x89PNG\r\n\x1a\n" + chance.randbytes(2_000),
    "five megabytes of note": lambda text, _: text + "\n" + "word " * 1_000_000,
    "five megabytes of key": lambda text, _: text.replace("date:", "x" * 5_000_000 + ":", 1),
    "aliases": _front(BOMB),
    "a merge": _front("a: &a {x: 1}\nb: {<<: *a}"),
    "an alias of itself": _front("a: &a [*a]"),
    "a deep list": _front("a: " + "[" * 90_000),
    "a deep table": _front("a: " + "{b: " * 40_000),
    "a stair": _front("\n".join(" " * n + "a:" for n in range(400))),
    "a tag": _front("a: !!python/object/apply:os.system ['true']"),
    "two documents": _front("a: 1\n...\n--- x"),
    "a key of a list": _front("? [a, b]\n: c"),
    "an open quote": _line("target", "'Skilled"),
    "a colon in a text": _line("target", "Skilled: trades"),
    "a tab for spaces": lambda text, _: text.replace("  - ", "\t- "),
    "no text": _line("target", "''"),
    "spaces": _line("target", "'   '"),
    "two lines": _line("target", '"a\\nb"'),
    "a block of lines": _line("target", "|\n  a\n  b"),
    "a text without end": _line("target", "x" * 201),
}
# What may be taken: then it must do no harm.
EITHER: dict[str, Spoil] = {
    "bits turned": _at_random(_flip),
    "signs put in": _at_random(_insert),
    "signs cut out": _at_random(_cut),
    "lines mixed": lambda text, chance: "\n".join(
        chance.sample(lines := text.split("\n"), len(lines))
    ),
    "a half": lambda text, chance: text[: chance.randrange(len(text))],
}
# What is right, if strange.
TAKEN: dict[str, Spoil] = {
    "CRLF": lambda text, _: text.replace("\n", "\r\n"),
    "a byte order mark": lambda text, _: "\ufeff" + text,
    "spaces at the ends": lambda text, _: text.replace("---\n", "---  \n"),
    "a comment": _front("# a comment"),
    "another alphabet": _note("العربية 中文 Ελληνικά"),
    "many lines": _note("A line.\n" * 3_000),
    "a long word": _note("x" * 100_000),
}
SCRIPT = "<script>alert(1)</script>"
MARKUP = (
    SCRIPT,
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "]]><script>alert(1)</script>",
    "{{ site.__class__ }} {% raw %}",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "<!--# include -->",
    "<svg onload=alert(1)>",
    "../../../etc/passwd",
    "%2e%2e%2f",
    "CON",
    "a'; DROP TABLE draws; --",
)
MARKUP_OF_NOTES = (
    *MARKUP,
    "=HYPERLINK(1)",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//evil.example/)",
    "![x](https://evil.example/x.png)",
    "![x][y]\n\n[y]: https://evil.example/x.png",
    "<javascript:alert(1)>",
    "<div\nonclick=alert(1)>",
    "[x]: javascript:alert(1)\n\n[x]",
    '[x](/ "onmouseover=alert(1)")',
    "```\n</pre><script>alert(1)</script>\n```",
    "*" * 5_000,
    "(" * 5_000,
    "***a_" * 1_000,
    "| a |\n| - |\n| <script>alert(1)</script> |",
    "# <script>alert(1)</script>",
    "\\<script>alert(1)</script>",
    "<a href='javascript:alert(1)'>x</a>",
    "&#x3c;script>",
)


def spoilt_files(dataset: Dataset, root: Path, count: int) -> Iterator[Spoilt]:
    """Yield `count` spoilt files, each at a path of its own under `draws/`."""
    chance = random.Random(20261122)  # the same files every time
    records = [record for record in dataset.draws if record.draw.target and record.draw.nocs]
    ways = [
        *((name, spoil, True) for name, spoil in REFUSED.items()),
        *((name, spoil, None) for name, spoil in EITHER.items() for _ in range(4)),
        *((name, spoil, False) for name, spoil in TAKEN.items()),
        *((f"note {text[:20]}", _note(text), False) for text in MARKUP_OF_NOTES),
    ]
    for number in range(count - len(MARKUP)):
        record = chance.choice(records)
        name, spoil, refused = ways[number % len(ways)]
        content = spoil((root / record.path).read_text("utf-8"), chance)
        yield Spoilt(
            Path(record.path).with_name(f"{record.id}-{number + 2}.md"),
            content.encode() if isinstance(content, str) else content,
            name,
            refused,
        )
    for number, text in enumerate(MARKUP):
        yield _with_target(number, text)


def _with_target(number: int, text: str) -> Spoilt:
    """Return a right draw of which the target is markup, in the file that it belongs in."""
    day = date(2023, 1, 10)
    target = f"{text} {number}"
    quoted = "'" + target.replace("'", "''") + "'"
    name = draw_id(day, "entrepreneur", target)
    content = (
        f"---\ndate: '{day}'\nstream: entrepreneur\nkind: targeted\ntarget: {quoted}\nregion: {quoted}\n"
        "invitations: 20\nscore_system: eoi\nscore_min: 150\nscore_max: null\nconfidence: low\n"
        f"sources:\n  - https://example.org/?q='+alert(1)+'&x={number}\n---\n\nA note.\n"
    )
    return Spoilt(Path(f"draws/2023/{name}.md"), content.encode(), f"target {text}", refused=False)
