"""Make mutants: every place of a source where an operator applies, in an order that a seed makes."""

import difflib
import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code

from tests.mutants.left_out import left_out
from tests.mutants.operators import operators

OPERATORS = operators()


@dataclass(frozen=True, slots=True)
class Mutant:
    """Store one change of one file."""

    path: str
    line: int
    operator: str
    before: str
    after: str

    def __str__(self) -> str:
        lines = difflib.unified_diff(
            self.before.splitlines(), self.after.splitlines(), n=0, lineterm=""
        )
        changed = [line for line in lines if not line.startswith(("---", "+++", "@@"))]
        return "\n    ".join([f"{self.path}:{self.line}: {self.operator}", *changed])


def mutants(root: Path, files: str, seed: int) -> Iterator[Mutant]:
    """Yield every mutant of the files that a pattern finds, in an order that the seed makes."""
    sources = {
        str(path.relative_to(root)): path.read_text("utf-8") for path in sorted(root.glob(files))
    }
    places = [
        (path, name, occurrence, line)
        for path, source in sources.items()
        for name, occurrence, line in _places(source)
    ]
    print(f"{len(places)} places in {len(sources)} files", flush=True)
    random.Random(seed).shuffle(places)
    for path, name, occurrence, line in places:
        before = sources[path]
        after = mutate_code(before, OPERATORS[name], occurrence)
        if after is not None and _runs(after):
            yield Mutant(path, line, name, before, after)


def _places(source: str) -> Iterator[tuple[str, int, int]]:
    regions = left_out(source)
    nodes = list(ast_nodes(get_ast(source)))
    for name, operator in OPERATORS.items():
        spans = (span for node in nodes for span in operator.mutation_positions(node))
        for occurrence, (start, _) in enumerate(spans):
            if not any(first <= start < end for first, end in regions):
                yield name, occurrence, start[0]


def _runs(code: str) -> bool:
    try:
        compile(code, "mutant", "exec")
    except SyntaxError:
        return False
    return True
