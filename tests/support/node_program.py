"""Programs of Node that stay, so that a test of many questions waits for one start only."""

import json
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any


class NodeProgram:
    """Ask a running program: a question as JSON on a line, its answer as JSON on a line."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process

    def ask(self, question: object) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps(question) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the program ended; what it printed says why"
        return json.loads(line)


@contextmanager
def node(script: Path, *arguments: str) -> Iterator[NodeProgram]:
    """Run a program for as long as it is wanted."""
    with subprocess.Popen(
        ["node", str(script), *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    ) as process:
        yield NodeProgram(process)
        assert process.stdin
        process.stdin.close()
