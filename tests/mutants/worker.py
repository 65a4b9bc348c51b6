"""Judge mutants in a copy of the tree: a line of JSON in, the verdict of the tests out.

What every test run imports and no mutant changes is imported once; each run is a fork of that.
"""

import gc
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Iterable
from pathlib import Path

# Imported for the forks: the libraries behind `tests/conftest.py`, and nothing of ours.
import feedgen.feed
import hypothesis
import hypothesis.strategies
import jinja2
import pelican
import playwright.sync_api
import pydantic
import pytest

_ = (feedgen, jinja2, pelican, playwright, pydantic)

# The slow files come last, for most mutants die early.
LAST = (
    *("checker_cases", "verdict", "questions", "profile"),
    *("former_ids", "data_changes", "fuzz", "import_today", "import_record"),
)
SLOW = ("test_every_day_from_2015_to_2030_has_an_answer",)
# What needs Node or the whole repository judges no mutant.
NOT_HERE = ("form", "form_answers", "form_codes", "form_post", "import_workflow", "contributing")
EXAMPLES = 10
_CHOSEN = "_hypothesis_internal_use_settings"
MEMORY = 6 * 2**30


def tests(folders: Iterable[str]) -> list[str]:
    """Return the files of tests to run, of folders or by themselves, in their order."""
    paths = sorted(path for folder in folders for path in _files(Path(folder)))
    names = {path: path.stem.removeprefix("test_") for path in paths}

    def place(path: Path) -> int:
        return LAST.index(names[path]) + 1 if names[path] in LAST else 0

    here = (path for path in paths if names[path] not in NOT_HERE)
    return [str(path) for path in sorted(here, key=place)]


def _files(place: Path) -> Iterable[Path]:
    return place.rglob("test_*.py") if place.is_dir() else [place]


class Quicker:
    """Leave out what takes every day; cut the examples."""

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.name not in SLOW]
        for item in items:
            # A test that names its number of examples does not heed the profile.
            function = getattr(item, "obj", None)
            if chosen := getattr(function, _CHOSEN, None):
                setattr(function, _CHOSEN, hypothesis.settings(chosen, max_examples=EXAMPLES))


def run_tests(log: Path, folders: Iterable[str]) -> int:
    """Run the tests in this process; return pytest's exit code."""
    os.setsid()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    gc.disable()  # the process is short
    out = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(out, 1)
    os.dup2(out, 2)
    options = ["-x", "-q", "-p", "no:cacheprovider", "--no-header", "--hypothesis-profile=mutants"]
    # No test of a site: what a build does is not judged here.
    options += ["-m", "not browser and not build"]
    # Hypothesis is imported before pytest could rewrite it.
    quiet = ["-W", "ignore::pytest.PytestAssertRewriteWarning"]
    return pytest.main([*options, *quiet, *tests(folders)], [Quicker()])


def judge(log: Path, folders: Iterable[str], limit: float) -> int | None:
    """Run the tests in a fork; return pytest's exit code, None after the time limit."""
    child = os.fork()
    if not child:
        code = 1
        try:
            code = int(run_tests(log, folders))
        finally:
            os._exit(code)
    end = time.monotonic() + limit
    while time.monotonic() < end:
        done, status = os.waitpid(child, os.WNOHANG)
        if done:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.05)
    os.killpg(child, signal.SIGKILL)
    os.waitpid(child, 0)
    return None


def main() -> None:
    """Answer each line of standard input; one without a path is to be judged without a mutant."""
    hypothesis.settings.register_profile(
        "mutants", max_examples=EXAMPLES, deadline=None, derandomize=True, database=None
    )
    log = Path("tests.log")
    for line in sys.stdin:
        asked = json.loads(line)
        if "path" not in asked:
            print(judge(log, asked["tests"], asked["limit"]), flush=True)
            continue
        # A mutant's bytecode must not outlive it.
        sys.dont_write_bytecode = True
        os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
        path = Path(asked["path"])
        original, times = path.read_bytes(), path.stat()
        path.write_text(asked["code"], "utf-8")
        code = judge(log, asked["tests"], asked["limit"])
        path.write_bytes(original)
        os.utime(path, ns=(times.st_atime_ns, times.st_mtime_ns))
        print(code, flush=True)


if __name__ == "__main__":
    main()
