"""The shipped wheel answers in Pyodide what it answers in CPython, to the letter."""

import json
import subprocess
from collections import Counter
from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from plugins.browser_runtime import Runtime, assemble
from plugins.browser_runtime.split_wheel import FIRST
from plugins.i18n.catalogs import languages
from plugins.i18n.checker_words import words_of_checker
from plugins.record.checker_rounds import rounds_csv
from plugins.record.reading.loading import load
from tests.support.checker_cases import all_cases, answers_of_wheel
from tests.support.profiles import random_messages

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


# What is asked besides verdicts, of people and streams of which much can be said.
ASKS = ("points", "replay", "changes", "in_short", "what_if", "ideas")
# Every second message is asked in another language.
LANGUAGES = ("en", "fr")


@pytest.fixture(scope="module")
def built(root: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Runtime]:
    output = tmp_path_factory.mktemp("built")
    rounds = rounds_csv(load(root, today=date.max).draws)
    return output, assemble(root, output, {"rounds.csv": rounds.encode()}, words_in_french(root))


def words_in_french(root: Path) -> dict[str, str]:
    """Return what the checker has in the place of English, by its language."""
    found = languages(root / "theme" / "locale", LANGUAGES)
    return {each.code: words_of_checker(each) for each in found[1:]}


def in_turn(messages: Iterable[str]) -> list[str]:
    """Return messages of which every second one asks for French."""
    return [
        json.dumps({**json.loads(message), "lang": LANGUAGES[number % len(LANGUAGES)]})
        for number, message in enumerate(messages)
    ]


def further_messages() -> dict[str, str]:
    """Return the first case of each stream, asked for all that comes after the verdict."""
    first = {case.stream: case for case in reversed(all_cases())}
    then = {"months_in_offer_position": 12}
    return {
        f"{ask} of {case.id} in {language}": json.dumps(
            {**json.loads(case.message), "ask": ask, "if": then, "lang": language}
        )
        for case in first.values()
        for ask in ASKS
        for language in LANGUAGES
    }


def test_pyodide_answers_like_cpython(
    built: tuple[Path, Runtime], root: Path, tmp_path: Path
) -> None:
    output, runtime = built
    profiles = {f"profile {number}": text for number, text in enumerate(random_messages(1000))}
    first = {case.id: case.message for case in all_cases()}
    others = {**further_messages(), **HOSTILE}
    run = output / runtime.checker.strip("/")
    asked = {
        "pyodide": str(output / runtime.pyodide.strip("/")),
        "checker": str(run),
        "first": [*in_turn(first.values()), *HOSTILE.values()],
        "messages": list(others.values()),
        "short": list(profiles.values()),
    }
    done = subprocess.run(
        ["node", str(root / "tests/browser_runtime/pyodide/run.mjs")],
        input=json.dumps(asked),
        capture_output=True,
        text=True,
        check=False,
    )
    assert not done.returncode, done.stderr[-2000:]
    names = [*first, *(f"first: {name}" for name in HOSTILE), *others, *profiles]
    in_pyodide = dict(zip(names, json.loads(done.stdout), strict=True))
    replies = answers_of_wheel(
        run, tmp_path, asked["first"], list(profiles.values()), list(others.values())
    )
    in_cpython = dict(zip(names, replies, strict=True))
    assert in_pyodide == in_cpython
    verdicts = Counter(word for name in profiles for word in in_cpython[name].split()[1:])
    # Profiles that all come out alike would show nothing.
    assert set(verdicts) >= {"not_met", "unknown", "officer", "not_applicable"}
    for name in further_messages():
        assert set(json.loads(in_cpython[name])) == {name.split()[0]}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_messages_get_faults(
    name: str, built: tuple[Path, Runtime], tmp_path: Path
) -> None:
    output, runtime = built
    run = output / runtime.checker.strip("/")
    for reply in answers_of_wheel(run, tmp_path, [HOSTILE[name]], further=[HOSTILE[name]]):
        assert json.loads(reply)["faults"]


def test_the_first_part_alone_gives_every_verdict(
    built: tuple[Path, Runtime], tmp_path: Path
) -> None:
    output, runtime = built
    run = output / runtime.checker.strip("/")
    messages = [*(case.message for case in all_cases()), *HOSTILE.values()]
    alone = answers_of_wheel(run, tmp_path / "alone", messages, parts=[FIRST])
    assert alone == answers_of_wheel(run, tmp_path / "whole", messages)
