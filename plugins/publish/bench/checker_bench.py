"""Measure the checker: importing it, what it is asked in CPython, and the same in Pyodide."""

import json
import os
import subprocess
import sys
import timeit
from datetime import date
from functools import partial
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from checker.__main__ import read_reference
from checker.answers.messages_full import CHANGES, POINTS, REPLAY, FullChecker
from checker.answers.questionnaire import questions
from checker.base.facts import Answer, Fact, Kind
from checker.reference.tables import CONCORDANCE
from plugins.browser_runtime import assemble
from plugins.record.checker_rounds import NAME as ROUNDS
from plugins.record.checker_rounds import rounds_csv
from plugins.record.reading.loading import load

_IMPORT = (
    "import time; start = time.perf_counter(); import checker; print(time.perf_counter() - start)"
)


def bench_checker(root: Path) -> None:
    """Print the milliseconds of an import and of each kind of question.

    Verdicts are asked with every yes-or-no question answered, all else with every question.
    """
    imports = _imports(root)
    print(f"checker: import {1000 * median(imports):.1f} ms (CPython, median of 9)")
    folder = root / "content" / "reference"
    reference = read_reference(folder)
    rounds = rounds_csv(load(root, today=date.max).draws)
    further = FullChecker(reference, rounds, (folder / CONCORDANCE).read_text("utf-8"))
    messages = _messages()
    in_pyodide = _in_pyodide(root, rounds, list(messages.values()))
    for (name, message), there in zip(messages.items(), in_pyodide, strict=True):
        runs = timeit.repeat(partial(further.answer, message), number=1, repeat=9)
        here = 1000 * median(runs)
        print(f"  {name}: {here:.1f} ms in CPython, {there:.0f} ms in Pyodide, with its JSON")


def _messages() -> dict[str, str]:
    """Return what is asked, by what it is; the first two are of days with three streams and ten."""
    yes = {fact.name: True for fact in questions() if fact.kind is Kind.YES_NO}
    full = {fact.name: _some_answer(fact) for fact in questions()}
    asked = {
        f"every stream on {day}": {"answers": yes, "on": day.isoformat()}
        for day in (date(2026, 11, 22), date(2025, 11, 1))
    }
    for ask in (POINTS, REPLAY, CHANGES):
        asked[f"{ask} of a full profile"] = {"ask": ask, "answers": full, "on": "2025-11-01"}
    return {name: json.dumps(message, default=str) for name, message in asked.items()}


def _some_answer(fact: Fact) -> Answer:
    match fact.kind:
        case Kind.YES_NO:
            return True
        case Kind.DATE:
            return date(2022, 6, 1)
        case Kind.NOC:
            return "72310"
        case Kind.NOC_2016:
            return "7271"
        case Kind.CHOICE:
            return fact.choices[0].value
        case _:
            return fact.most


def _imports(root: Path) -> list[float]:
    """Return the seconds of some imports from bytecode, as it is in the wheel."""
    with TemporaryDirectory() as bytecode:
        environment = {**os.environ, "PYTHONPYCACHEPREFIX": bytecode}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        times = [
            float(
                subprocess.run(  # noqa: S603 - our own words
                    [sys.executable, "-c", _IMPORT],
                    cwd=root,
                    env=environment,
                    capture_output=True,
                    text=True,
                    check=True,
                ).stdout
            )
            for _ in range(10)
        ]
    # The first one compiles.
    return times[1:]


def _in_pyodide(root: Path, rounds: str, messages: list[str]) -> list[float]:
    """Return the milliseconds of each message, with parsing it and writing the reply."""
    with TemporaryDirectory() as name:
        runtime = assemble(root, Path(name), {ROUNDS: rounds.encode()})
        asked = {
            "pyodide": str(root / "node_modules" / "pyodide"),
            "checker": name + runtime.checker.rstrip("/"),
            "messages": messages,
        }
        done = subprocess.run(  # noqa: S603 - our own words
            ["node", str(Path(__file__).with_suffix(".mjs"))],  # noqa: S607 - found on the path, like every tool here
            input=json.dumps(asked),
            capture_output=True,
            text=True,
            check=True,
            cwd=root,
        )
    answers = json.loads(done.stdout)["answers"]
    assert isinstance(answers, list)
    return answers
