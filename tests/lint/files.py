"""Files of a checkout that the tests of linters spoil, and what is said of them."""

import re
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from plugins.lint.generated_docs import GUIDE, generated
from plugins.lint.run import check
from plugins.record.reading.faults import BadFiles, Fault
from tests.support.checkouts import copy_content
from tests.support.sample_draw import TODAY

PLAIN = "2026-04-30-ejo-foreign-worker-greater-toronto-area"


def write(checkout: Path, path: str, old: str, new: str) -> None:
    file = checkout / path
    text = file.read_bytes().decode()
    assert old in text
    file.write_bytes(text.replace(old, new, 1).encode())


def copy(root: Path, target: Path) -> Path:
    copy_content(root, target)
    return made_anew(root, target)


def made_anew(root: Path, target: Path) -> Path:
    """Write what the models make, so that each test speaks of its own fault only."""
    shutil.copyfile(root / GUIDE, target / GUIDE)
    for path, text in generated(target):
        (target / path).parent.mkdir(exist_ok=True)
        (target / path).write_text(text, "utf-8")
    return target


def faults(checkout: Path) -> list[Fault]:
    try:
        check(checkout, TODAY)
    except BadFiles as bad:
        return list(bad.faults)
    return []


@dataclass(frozen=True)
class Untidy:
    """A change of a file that a fix takes back."""

    check: str
    path: str
    spoil: Callable[[str], str]


DRAW = f"draws/2026/{PLAIN}.md"


UNTIDY = {
    "quotes": Untidy("quotes", DRAW, lambda text: text.replace("'00012'", "00012")),
    "quotes in a row": Untidy(
        "quotes",
        "draws/2025/2025-12-10-ejo-international-student-"
        "health-early-childhood-educators-assistants.md",
        lambda text: text.replace(
            text[text.index("nocs:\n") : text.index("confidence")],
            "nocs: [31300, 31301, 31302, '31303', 32101, 33102, 42202]\n",
        ),
    ),
    "order of keys": Untidy(
        "form",
        DRAW,
        lambda text: text.replace("confidence: high\n", "").replace(
            "kind:", "confidence: high\nkind:"
        ),
    ),
    "a comment": Untidy("form", DRAW, lambda text: text.replace("kind:", "# why\nkind:")),
    "CRLF": Untidy("form", DRAW, lambda text: text.replace("\n", "\r\n")),
    "byte order mark": Untidy("form", DRAW, lambda text: "\ufeff" + text),
    "spaces": Untidy("form", DRAW, lambda text: text.replace("\n", "  \n")),
    "no end": Untidy("form", DRAW, lambda text: text.rstrip("\n")),
    "order of sources": Untidy(
        "source-order",
        "draws/2022/2022-02-22-human-capital-priorities-priority.md",
        lambda text: text.replace(
            (first := text[text.index("  - https://www.ontario.ca") :].split("\n")[0] + "\n"), ""
        ).replace("---\n\n", first + "---\n\n"),
    ),
    "a space of another kind": Untidy(
        "schema", DRAW, lambda text: text.replace("Job offer", "Job\u00a0offer")
    ),
    "a filler that reads as a space": Untidy(
        "schema", DRAW, lambda text: text.replace("Job offer", "Job\u3164offer")
    ),
    "signs that nobody sees": Untidy(
        "schema", DRAW, lambda text: text.replace("Job offer", "Job\ufe0f of\u034ffer\u00ad")
    ),
    "a space of another kind in a text": Untidy(
        "schema", "content/pages/about.md", lambda text: text.replace(". ", ".\u202f", 1)
    ),
    "an address with what parts it": Untidy(
        "source-torn", DRAW, lambda text: re.sub(r"(?m)^(  - https:.*)$", r"\1,", text, count=1)
    ),
    "source twice": Untidy(
        "source-twice",
        DRAW,
        lambda text: text.replace(
            "sources:\n", "sources:\n" + text.split("sources:\n")[1].split("\n")[0] + "\n"
        ),
    ),
    "code twice": Untidy(
        "codes", DRAW, lambda text: text.replace("  - '00013'", "  - '00012'\n  - '00013'")
    ),
    "version": Untidy(
        "codes", DRAW, lambda text: text.replace("noc_version: 2021", "noc_version: 2016")
    ),
    "text": Untidy("text-form", "content/pages/about.md", lambda text: text.replace("\n", "\r\n")),
    "schema": Untidy("generated", "draws/draw.schema.json", lambda _: "{}\n"),
    "guide": Untidy(
        "generated", "CONTRIBUTING.md", lambda text: text.replace("| `kind` |", "| `sort` |")
    ),
}
