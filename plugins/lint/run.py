"""Check a whole checkout: what a build refuses, then what the linters doubt."""

import os
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from plugins.lint.exceptions import read_exceptions
from plugins.lint.linters import LINTERS, Checkout, Linter
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import BadFiles, Fault, legible
from plugins.record.reading.loading import load


def check(root: Path, today: date) -> Dataset:
    """Return the record of a checkout without a fault; BadFiles carries every fault.

    Where the build would refuse a file, that comes first and alone: the linters need all files.
    """
    dataset = load(root, today)
    exceptions = read_exceptions(root)
    faults = lint(root, dataset)
    needed = {(fault.check, fault.path.as_posix()) for fault in faults}
    faults = [fault for fault in faults if not exceptions.hold(fault.check, fault.path)]
    faults += exceptions.unneeded(needed)
    if faults:
        raise BadFiles(faults)
    return dataset


def lint(
    root: Path,
    dataset: Dataset,
    unwritten: Mapping[str, str] | None = None,
    linters: Sequence[Linter] = LINTERS,
) -> list[Fault]:
    """Return all that linters doubt, exceptions not yet taken away.

    `unwritten` holds texts by path that are looked at as if they were files.
    """
    checkout = Checkout(root, dataset, unwritten or {})
    return [fault for linter in linters for fault in linter.faults(checkout)]


def new_faults(
    root: Path,
    before: Dataset,
    after: Dataset,
    unwritten: Mapping[str, str],
    linters: Sequence[Linter] = LINTERS,
) -> tuple[Fault, ...]:
    """Return what linters would doubt of a record after a change, and do not doubt before it.

    A fault may be named at another draw than the one that changed.
    """
    faults = lint(root, after, unwritten, linters)
    old = lint(root, before, linters=linters) if faults else ()
    known = {(fault.check, fault.path) for fault in old}
    return tuple(fault for fault in faults if (fault.check, fault.path) not in known)


def report(bad: BadFiles, annotations: bool) -> str:
    """Return the faults as text: for people, and for the host of a pull request if asked."""
    tips = {linter.name: linter.tip for linter in LINTERS}
    named = sorted({fault.check for fault in bad.faults} & tips.keys())
    lines = [annotation(fault) for fault in bad.faults] if annotations else []
    return "\n".join([*lines, str(bad), *(f"[{name}] {tips[name]}" for name in named)])


def annotates(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether the host of this run shows annotations beside the lines of a pull request."""
    return environment.get("GITHUB_ACTIONS") == "true"


def annotation(fault: Fault) -> str:
    """Return a fault in the words of the host: one line, what would end it written as %XX."""
    place = ",".join(
        f"{name}={_property(str(value))}"
        for name, value in (
            ("file", fault.path.as_posix()),
            ("line", fault.line),
            ("col", fault.column),
            ("title", fault.check),
        )
    )
    words = [legible(text) for text in (fault.found, fault.expected, fault.fix)]
    message = "{}\nexpected: {}\nto fix: {}".format(*words)
    return f"::error {place}::{_escaped(message)}"


def _escaped(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _escaped(text).replace(":", "%3A").replace(",", "%2C")
