"""The shipped wheel answers in Pyodide what it answers in CPython, to the letter."""

import json
import subprocess
from collections import Counter
from pathlib import Path

import pytest

from plugins.runtime import assemble
from tests.checker_cases import all_cases, answers_of_wheel
from tests.people import random_messages

# What no form sends; the worker must still answer, and with the same words.
HOSTILE = {
    "no JSON": "{",
    "no object": "[]",
    "no day": '{"answers": {}}',
    "a day that does not exist": '{"answers": {}, "on": "2026-02-30"}',
    "no answers": '{"on": "2026-11-22"}',
    "an unknown key": '{"on": "2026-11-22", "answers": {"offer_nco": "72310"}}',
    "an unknown stream": '{"on": "2026-11-22", "answers": {}, "streams": ["express-entry"]}',
    "a key twice": '{"on": "2026-11-22", "on": "2026-11-23", "answers": {}}',
    "an unknown occupation": '{"on": "2026-11-22", "answers": {"offer_noc": "99999"}}',
    "not a number": '{"on": "2026-11-22", "answers": {"offer_wage_hourly": NaN}}',
    "half a character": '{"on": "2026-11-22", "answers": {"offer_noc": "\\ud800"}}',
    "deep nesting": "[" * 90_000,
    "deep nesting, closed": "[" * 45_000 + "]" * 45_000,
    "a number of thousands of digits": "9" * 50_000,
    "ten million characters": '"' + "x" * 10_000_000 + '"',
}


def test_pyodide_answers_like_cpython(root: Path, tmp_path: Path) -> None:
    profiles = {f"profile {number}": text for number, text in enumerate(random_messages(1000))}
    others = {**{case.id: case.message for case in all_cases()}, **HOSTILE}
    messages, short = list(others.values()), list(profiles.values())
    runtime = assemble(root, tmp_path)
    run = tmp_path / runtime.checker.strip("/")
    asked = {
        "pyodide": str(tmp_path / runtime.pyodide.strip("/")),
        "checker": str(run),
        "messages": messages,
        "short": short,
    }
    done = subprocess.run(
        ["node", str(root / "tests/pyodide/run.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    names = [*others, *profiles]
    in_pyodide = dict(zip(names, json.loads(done.stdout), strict=True))
    in_cpython = dict(zip(names, answers_of_wheel(run, tmp_path, messages, short), strict=True))
    assert in_pyodide == in_cpython
    verdicts = Counter(word for name in profiles for word in in_cpython[name].split()[1:])
    # Profiles that all come out alike would show nothing.
    assert set(verdicts) >= {"not_met", "unknown", "officer", "not_applicable"}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_messages_get_faults(name: str, root: Path, tmp_path: Path) -> None:
    run = tmp_path / assemble(root, tmp_path).checker.strip("/")
    (reply,) = answers_of_wheel(run, tmp_path, [HOSTILE[name]])
    assert json.loads(reply)["faults"]
