"""The cases of `tests/rules/`, and the shipped wheel that answers them outside the source tree."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from checker.answers.questionnaire import questions
from checker.base.facts import Answer, Kind
from plugins.browser_runtime.split_wheel import FIRST, FURTHER
from plugins.record.reading.strict_yaml import load

PARTS = (FIRST, FURTHER)
RULES = Path(__file__).parents[1] / "rules"

# `-S` leaves out every installed package: the checker needs none.
_PROGRAM = """
import hashlib, json, sys
from pathlib import Path
import checker
from checker.reference.tables import TABLES
tables = [Path(folder, name).read_text("utf-8")
          for folder in sys.argv[1:] for name in TABLES]
reference = checker.parse_reference(*tables)
words = Path(sys.argv[1], "fr.json")
spoken = [checker.parse_translations(words.read_text("utf-8"))] if words.exists() else []
first = checker.Checker(reference, *spoken)
def short(reply):
    verdicts = [stream["verdict"] for stream in json.loads(reply)["report"]["streams"]]
    return " ".join([hashlib.sha256(reply.encode()).hexdigest(), *verdicts])
asked = json.load(sys.stdin)
replies = [first.answer(message) for message in asked["messages"]]
shorts = [short(first.answer(message)) for message in asked["short"]]
if asked["further"]:
    from checker.answers.messages_full import FullChecker
    rounds = Path(sys.argv[1], "rounds.csv").read_text("utf-8")
    further = FullChecker(reference, rounds, tables[1], *spoken)
    replies += [further.answer(message) for message in asked["further"]]
json.dump({"imported": checker.__file__, "replies": replies + shorts}, sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Store one case: the message that asks, and what a reader of the law expects."""

    id: str
    stream: str
    on: date
    answers: dict[str, Answer]
    verdict: str
    criteria: str | None
    rules: dict[str, str]

    def __str__(self) -> str:
        return self.id

    @property
    def message(self) -> str:
        """Return the message that asks."""
        asked = {"answers": self.answers, "on": self.on.isoformat(), "streams": [self.stream]}
        return json.dumps(asked, default=str)


@cache
def all_cases() -> tuple[Case, ...]:
    """Load every case; a key too many or too few is an error."""
    return tuple(
        case for folder in sorted(RULES.iterdir()) if folder.is_dir() for case in _stream(folder)
    )


def _stream(folder: Path) -> Iterator[Case]:
    """Yield the cases of one stream.

    `like` starts from the answers of an earlier case of the stream; an empty answer takes one away.
    """
    known: dict[str, dict[str, Answer]] = {}
    for path in sorted(folder.glob("*.yaml")):
        for item in _list(load(path.read_text("utf-8")).value):
            keys = {"name", "on", "answers", "expect", "why"}
            assert set(item) in (keys, keys | {"like"}), item
            assert {"verdict", "rules"} <= set(item["expect"]) <= {"verdict", "criteria", "rules"}
            assert item["why"], item
            given = {name: _answer(name, value) for name, value in item["answers"].items()}
            mixed = {**known[item["like"]], **given} if "like" in item else given
            answers = {name: value for name, value in mixed.items() if value is not None}
            known[item["name"]] = answers
            yield Case(
                id=f"{folder.name}/{path.stem}: {item['name']}",
                stream=folder.name,
                on=date.fromisoformat(item["on"]),
                answers=answers,
                verdict=item["expect"]["verdict"],
                criteria=item["expect"].get("criteria"),
                rules=item["expect"]["rules"],
            )


def _list(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value


@cache
def _kinds() -> dict[str, Kind]:
    return {fact.name: fact.kind for fact in questions()}


def _answer(name: str, value: Answer | None) -> Answer | None:
    """Read what strict YAML leaves as text: 24.99 is a number where one is asked for."""
    match _kinds()[name]:
        case Kind.MONEY | Kind.SCORE | Kind.NUMBER if isinstance(value, str):
            return float(value)
        case Kind.DATE if value is not None:
            return date.fromisoformat(str(value))
        case _:
            return value


def answers_of_wheel(
    run: Path,
    scratch: Path,
    messages: Sequence[str],
    short: Sequence[str] = (),
    further: Sequence[str] = (),
    parts: Sequence[str] = PARTS,
) -> list[str]:
    """Ask the wheel in the folder `run` under CPython, in one process far from the sources.

    The replies to `messages` come first, by the entry of the first part; then those to `further`,
    by that of the second. Those to `short` come last, cut to a hash and their verdicts.
    """
    unpacked = scratch / "unpacked"
    for part in parts:
        with ZipFile(run / part) as archive:
            archive.extractall(unpacked)
    done = subprocess.run(
        [sys.executable, "-S", "-c", _PROGRAM, str(run)],
        input=json.dumps({"messages": messages, "short": short, "further": further}),
        capture_output=True,
        text=True,
        check=False,
        cwd=scratch,
        env={**os.environ, "PYTHONPATH": str(unpacked)},
    )
    assert not done.returncode, done.stderr[-2000:]
    result = json.loads(done.stdout)
    assert result["imported"] == str(unpacked / "checker" / "__init__.pyc")
    replies = result["replies"]
    assert isinstance(replies, list)
    return replies
