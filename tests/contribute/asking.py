"""Ask the modules of the form and the rules of the project about the same answers."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from plugins.contribute.interview import Interview
from plugins.contribute.new_draw import BadDraw, doubts_about, new_draw
from plugins.lint.linters import LINTERS
from plugins.record.dataset import Dataset, DrawRecord
from plugins.site.draw_form import CHECKS
from tests.support.node_program import NodeProgram

# Which answer a fault of the rules is about, by how its words begin.
FIELDS = {
    "the date": "date",
    "the unknown stream": "stream",
    "a window that ends": "profiles_to",
    "a range from": "score",
    "nocs_complete: null": "complete",
    "a character that nobody sees": "unseen",
    "a space of another kind": "unseen",
    "a letter of another script in the target": "target",
    "a letter of another script in the region": "region",
    "a word of two scripts in the note": "note",
    "a target ": "target",
    "score_max": "score",
    "a text nested too deep": "note",
    "the file draws/": "another",
}


KEYS = {"score_min": "score", "score_max": "score", "nocs_complete": "complete"}


@dataclass(frozen=True)
class Verdict:
    """Store what is said of answers: the answers at fault, else what is doubted, path and text."""

    fields: frozenset[str]
    doubts: frozenset[str] = frozenset()
    path: str = ""
    text: str = ""


class Form:
    """Ask the modules of the page, which a program runs, and the rules of the project."""

    def __init__(self, root: Path, dataset: Dataset, page: NodeProgram) -> None:
        self.root, self.dataset, self.today = root, dataset, dataset.today
        self._page = page

    def reply(self, given: Mapping[str, str], *, another: bool = False) -> dict[str, Any]:
        question = {"given": given, "another": another, "today": self.today.isoformat()}
        reply: dict[str, Any] = self._page.ask(question)
        return reply

    def verdict(self, given: Mapping[str, str], *, another: bool = False) -> Verdict:
        reply = self.reply(given, another=another)
        return Verdict(
            frozenset(
                "unseen" if fault["fault"] == "unseen" else fault["field"]
                for fault in reply["faults"]
            ),
            frozenset(doubt["check"] for doubt in reply["doubts"]),
            reply["path"],
            reply["text"],
        )

    def rules(self, given: Mapping[str, str], *, another: bool = False) -> Verdict:
        interview = Interview(given, lambda _: None)
        try:
            made = new_draw(interview, self.root, self.dataset, self.today, another=another)
        except BadDraw as bad:
            return Verdict(frozenset(map(_field, bad.faults)))
        # The checks of the page hold a draw beside those of its stream only.
        its = replace(self.dataset, draws=self.dataset.by_stream[made.draw.stream])
        linters = [linter for linter in LINTERS if linter.name in CHECKS]
        doubts = doubts_about(made, self.root, its, linters)
        return Verdict(
            frozenset(), frozenset(doubt.check for doubt in doubts), made.path.as_posix(), made.text
        )


def _field(fault: str) -> str:
    if found := re.match(r"--([a-z-]+):|`(\w+):", fault):
        name = found[1] or found[2]
        return KEYS.get(name, name.replace("-", "_"))
    (field,) = (field for words, field in FIELDS.items() if fault.startswith(words))
    return field


def answers_of(record: DrawRecord) -> dict[str, str]:
    """Return what a contributor would have typed for a draw of the record."""
    draw = record.draw
    top = f"–{draw.score_max}" if draw.score_max is not None else ""
    whole = {None: "-", True: "yes", False: "no"}
    return {
        "date": f"{draw.date:%B} {draw.date.day}, {draw.date.year}",
        "stream": draw.stream,
        "target": draw.target or "-",
        "region": draw.region or "-",
        "invitations": "-" if draw.invitations is None else f"{draw.invitations:,}",
        "score": "-" if draw.score_min is None else f"{draw.score_min}{top}",
        "profiles_from": str(draw.profiles_from or "-"),
        "profiles_to": str(draw.profiles_to or "-"),
        "nocs": "\n".join(f"NOC {code}" for code in draw.nocs) or "-",
        "complete": whole[draw.nocs_complete],
        "sources": " ".join(draw.sources),
        "note": record.note or "-",
    }


GIVEN = {
    "date": "2026-04-16",
    "stream": "ejo-foreign-worker",
    "target": "Some",
    "complete": "yes",
    "sources": "https://www.ontario.ca/page/x",
}
