"""Fuzz what reads other people's texts, guided by the branches that are taken. Run by `make fuzz`.

What fails is printed and stored; the fewest texts that take all branches found become the corpus.
"""

import argparse
import sys
import time
import traceback
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.fuzz.finding import Search, fewest
from tests.fuzz.targets import CORPUS, Target, bytes_of, targets

FAILED = Path(".cache/fuzz")


def main() -> int:
    """Search each target for its share of the time; return 1 where something failed."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=60, help="for all targets together")
    parser.add_argument("--seed", type=int, default=time.time_ns(), help="else another each time")
    options = parser.parse_args()
    print(f"seed {options.seed}", flush=True)
    with TemporaryDirectory() as scratch:
        every = targets(Path(scratch))
        share = 60 * options.minutes / len(every)
        failed = [target for target in every if _search(target, options.seed, share)]
    return 1 if failed else 0


def _search(target: Target, seed: int, seconds: float) -> bool:
    search = Search(target, seed)
    places: set[str] = set()
    for finding in search.findings(_until(time.monotonic() + seconds)):
        if finding.place not in places:
            places.add(finding.place)
            path = _store(FAILED, target, finding.text)
            print(f"{finding.place}: {path}")
            traceback.print_exception(finding.error, limit=-3, file=sys.stdout)
    kept = fewest(target, search.pool)
    for path in (CORPUS / target.name).glob("*"):
        path.unlink()
    for text in kept:
        _store(CORPUS, target, text)
    print(
        f"{target.name}: {search.tried} tried, {search.branches.taken} ways of branches taken, "
        f"{len(kept)} texts kept, {len(places)} faults",
        flush=True,
    )
    return bool(places)


def _until(end: float) -> Iterator[None]:
    while time.monotonic() < end:
        yield


def _store(folder: Path, target: Target, text: str) -> Path:
    path = folder / target.name / sha256(bytes_of(text)).hexdigest()[:12]
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(bytes_of(text))
    return path


if __name__ == "__main__":
    sys.exit(main())
