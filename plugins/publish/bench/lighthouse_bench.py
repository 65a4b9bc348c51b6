"""Measure pages with Lighthouse on its mobile preset, on the site as a host would serve it.

Lighthouse brings 200 packages, more than twice what all else here needs, so it is no dependency:
npx fetches the pinned version when it is first asked for.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.publish.bench.browser_bench import served

VERSION = "12.8.2"
ROUNDS = 3
LEAST = {"performance": 95, "accessibility": 100, "best-practices": 100, "seo": 100}

# One page of each kind that people come for: the heaviest that fits.
_PAGES = {
    "home": "index.html",
    "a draw": "draws/????-??-??-*/index.html",
    "a stream": "streams/*/index.html",
    "an occupation": "occupations/?????/index.html",
    "all draws": "draws/index.html",
    "the checker": "checker/index.html",
    "home, in French": "fr/index.html",
    "a stream, in French": "fr/streams/*/index.html",
    "an occupation, in French": "fr/occupations/?????/index.html",
    "the checker, in French": "fr/checker/index.html",
}

type Scores = dict[str, int]


def bench_lighthouse(root: Path) -> None:
    """Print the scores of each page, of the best of some runs, and what costs all of them points.

    The best, since whatever else the machine does only takes away.
    """
    with TemporaryDirectory(prefix="bench-") as folder, served(root, Path(folder) / "site") as site:
        least = ", ".join(f"{name} {score}" for name, score in LEAST.items())
        print(f"Lighthouse {VERSION}, mobile, best of {ROUNDS} (at least {least}):")
        for kind, pattern in _PAGES.items():
            file = max(site.folder.glob(pattern), key=lambda path: path.stat().st_size)
            path = "/" + file.relative_to(site.folder).as_posix().removesuffix("index.html")
            runs = [_run(root, site.address + path, Path(folder)) for _ in range(ROUNDS)]
            whole = [run for run in runs if run]
            for line in _lines(kind, path, whole) if whole else [f"  {kind}: no run ended  {path}"]:
                print(line, flush=True)


def _run(root: Path, address: str, folder: Path) -> tuple[Scores, set[str]] | None:
    """Return the scores of one run and the audits that cost points; nothing where Lighthouse fell."""
    report = folder / "report.json"
    flags = "--headless=new --no-sandbox" if os.geteuid() == 0 else "--headless=new"
    command = ["npx", "--yes", f"lighthouse@{VERSION}", address, "--quiet", "--output=json"]
    environment = {**os.environ}
    if chromium := shutil.which("chromium"):
        environment["CHROME_PATH"] = chromium
    ended = subprocess.run(  # noqa: S603 - our own words
        [*command, f"--output-path={report}", f"--chrome-flags={flags}"],
        cwd=root,
        env=environment,
        stdout=subprocess.DEVNULL,
        check=False,
    )
    if ended.returncode:
        return None
    found = json.loads(report.read_text("utf-8"))
    scores = {name: round(100 * of["score"]) for name, of in found["categories"].items()}
    weighed = {
        reference["id"]
        for of in found["categories"].values()
        for reference in of["auditRefs"]
        if reference["weight"]
    }
    audits = found["audits"]
    costs = {
        audits[id_]["title"]
        for id_ in weighed
        if audits[id_]["score"] is not None and audits[id_]["score"] < 0.9
    }
    return scores, costs


def _lines(kind: str, path: str, runs: list[tuple[Scores, set[str]]]) -> list[str]:
    scores = {name: max(run[name] for run, _ in runs) for name in LEAST}
    figures = ", ".join(
        f"{name} {score}{'' if score >= LEAST[name] else ' (TOO LOW)'}"
        for name, score in scores.items()
    )
    # What only some runs say is of the moment.
    costs = sorted(set.intersection(*(costs for _, costs in runs)))
    return [f"  {kind}: {figures}  {path}", *(f"    {title}" for title in costs)]
