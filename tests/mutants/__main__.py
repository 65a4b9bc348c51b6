"""Mutation testing: change a room's code a little, and see whether one of its tests fails.

Run by `make mutants`. Never touches the tree: each worker has a copy of it in a scratch folder.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import islice
from pathlib import Path
from queue import SimpleQueue

from tests.mutants.making import Mutant, mutants
from tests.mutants.rooms import ROOMS, Room, room_of

ROOT = Path(__file__).parent.parent.parent
COPIED = (
    *("checker", "content", "draws", "plugins", "tests", "theme", "pyproject.toml"),
    *("CONTRIBUTING.md", "README.md", "requirements.lock", "package-lock.json", "package.json"),
    *("docs", "pelicanconf.py", "publishconf.py", "tasks.py"),
)
ENOUGH = 0.95


class Worker:
    """Store a copy of the tree and the process that judges mutants in it."""

    def __init__(self, folder: Path) -> None:
        self.log = folder / "tests.log"
        for name in COPIED:
            source = ROOT / name
            (shutil.copytree if source.is_dir() else shutil.copy2)(source, folder / name)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.mutants.worker"],
            cwd=folder,
            env={**os.environ, "CHECKER_IN_PROCESS": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, **asked: object) -> str:
        """Return the exit code of the tests, in words."""
        assert self._process.stdin
        assert self._process.stdout
        print(json.dumps(asked), file=self._process.stdin, flush=True)
        reply = self._process.stdout.readline().strip()
        if not reply:
            raise RuntimeError("a worker ended early")
        return reply

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()


def main() -> int:
    """Judge a sample; return 1 where too many survive, 2 where the tests fail without a mutant."""
    parser = argparse.ArgumentParser(prog="python -m tests.mutants", description=__doc__)
    parser.add_argument("--sample", default="300", help="how many mutants of each room, or all")
    parser.add_argument("--seed", type=int, default=1, help="another seed, another sample")
    parser.add_argument("--files", default="", help="pattern of files to mutate; else every room")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        workers = [Worker(Path(scratch, str(number))) for number in range(os.cpu_count() or 1)]
        try:
            codes = []
            for files in [options.files] if options.files else [room.files for room in ROOMS]:
                found = mutants(Path(scratch, "0"), files, options.seed)
                codes.append(_judge(workers, room_of(files), found, options.sample))
            return max(codes)
        finally:
            for worker in workers:
                worker.end()


def _judge(workers: list[Worker], room: Room, found: Iterator[Mutant], sample: str) -> int:
    idle: SimpleQueue[Worker] = SimpleQueue()
    pool = ThreadPoolExecutor(len(workers))
    start = time.monotonic()
    # The copies' bytecode is written here too, so that a mutant compiles one file only.
    if {*pool.map(lambda worker: worker.ask(tests=room.tests, limit=3600), workers)} != {"0"}:
        print(workers[0].log.read_text("utf-8")[-3000:])
        print("the tests fail without any mutant: fix them first")
        return 2
    limit = max(60.0, 4 * (time.monotonic() - start))
    for worker in workers:
        idle.put(worker)

    def judge(mutant: Mutant) -> tuple[Mutant, bool]:
        worker = idle.get()
        asked = {"path": mutant.path, "code": mutant.after, "limit": limit}
        alive = worker.ask(tests=room.tests, **asked) == "0"
        idle.put(worker)
        return mutant, alive

    chosen = list(found if sample == "all" else islice(found, int(sample)))
    survived = 0
    for number, (mutant, alive) in enumerate(pool.map(judge, chosen), 1):
        if alive:
            survived += 1
            print(f"\r{mutant}")
        print(f"\r{number} of {len(chosen)}, {survived} survived", end="", flush=True)
    killed = len(chosen) - survived
    share = killed / len(chosen) if chosen else 0.0
    seconds = time.monotonic() - start
    print(f"\n{killed} killed, {survived} survived: {share:.1%} killed in {seconds:.0f} s")
    return 0 if share >= ENOUGH else 1


if __name__ == "__main__":
    sys.exit(main())
