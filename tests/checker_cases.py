"""The cases of `tests/rules/`, and the shipped wheel that answers them outside the source tree."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from checker.facts import Kind
from checker.wire import questions
from plugins.record.reading.strict_yaml import load

RULES = Path(__file__).parent / "rules"

# `-S` leaves out every installed package: the checker needs none.
_PROGRAM = """
import json, sys
from pathlib import Path
import checker
tables = [Path(folder, name).read_text("utf-8")
          for folder in sys.argv[1:] for name in ("noc2021.csv", "wages_ontario.csv")]
reference = checker.parse_reference(*tables)
replies = [checker.answer(message, reference) for message in json.load(sys.stdin)]
json.dump({"imported": checker.__file__, "replies": replies}, sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Case:
    """Hold one case: the message that asks, and what a reader of the law expects."""

    id: str
    stream: str
    message: str
    verdict: str
    rules: dict[str, str]

    def __str__(self) -> str:
        return self.id


@cache
def all_cases() -> tuple[Case, ...]:
    """Load every case; a key too many or too few is an error."""
    return tuple(
        _case(item, path)
        for path in sorted(RULES.glob("*/*.yaml"))
        for item in _list(load(path.read_text("utf-8")).value)
    )


def _list(value: object) -> list[Any]:
    assert isinstance(value, list)
    return value


def _case(item: dict[str, Any], path: Path) -> Case:
    assert set(item) == {"name", "on", "answers", "expect", "why"}, item
    assert set(item["expect"]) == {"verdict", "rules"}, item
    assert item["why"], item
    answers = {name: _amount(name, value) for name, value in item["answers"].items()}
    return Case(
        id=f"{path.parent.name}/{path.stem}: {item['name']}",
        stream=path.parent.name,
        message=json.dumps({"answers": answers, "on": item["on"]}),
        verdict=item["expect"]["verdict"],
        rules=item["expect"]["rules"],
    )


def _amount(name: str, value: object) -> object:
    """Read 24.99 as a number where one is asked for; strict YAML leaves it text."""
    numbers = {fact.name for fact in questions() if fact.kind in (Kind.MONEY, Kind.SCORE)}
    return float(value) if name in numbers and isinstance(value, str) else value


def answers_of_wheel(run: Path, scratch: Path, messages: Sequence[str]) -> list[str]:
    """Ask the wheel in the folder `run` under CPython, in one process far from the sources."""
    unpacked = scratch / "unpacked"
    with ZipFile(run / "checker.whl") as wheel:
        wheel.extractall(unpacked)
    done = subprocess.run(
        [sys.executable, "-S", "-c", _PROGRAM, str(run)],
        input=json.dumps(messages),
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
