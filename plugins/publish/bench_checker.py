"""Measure the checker in CPython: importing it, and a full check of every pathway."""

import subprocess
import sys
import timeit
from datetime import date
from pathlib import Path
from statistics import median

from checker.__main__ import read_reference
from checker.facts import Kind
from checker.report import check
from checker.wire import questions

_IMPORT = (
    "import time; start = time.perf_counter(); import checker; print(time.perf_counter() - start)"
)


def bench_checker(root: Path) -> None:
    """Print the milliseconds of an import and of a check with every question answered."""
    imports = [
        float(
            subprocess.run(  # noqa: S603 - our own words
                [sys.executable, "-c", _IMPORT],
                cwd=root,
                capture_output=True,
                text=True,
                check=True,
            ).stdout
        )
        for _ in range(7)
    ]
    reference = read_reference(root / "content" / "reference")
    answers = {fact.name: True for fact in questions() if fact.kind is Kind.YES_NO}
    runs = timeit.repeat(lambda: check(answers, date(2026, 11, 22), reference), number=20, repeat=7)
    print(
        f"checker: import {1000 * median(imports):.1f} ms, "
        f"full check {1000 * median(runs) / 20:.2f} ms (CPython, median of 7)"
    )
