"""The search for inputs: what takes a new branch is changed further, what fails is a finding."""

import traceback
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from random import Random

from tests.fuzz.branches import Branches
from tests.fuzz.changing import changed
from tests.fuzz.targets import Target

# A text of the corpus stays small enough to be read.
MOST_KEPT = 4_000


@dataclass(frozen=True, slots=True)
class Finding:
    """Store an input that failed, and how."""

    text: str
    error: Exception

    @property
    def place(self) -> str:
        """Return what failed and where: many inputs fail alike."""
        last = traceback.extract_tb(self.error.__traceback__)[-1]
        return f"{type(self.error).__name__} in {last.filename}:{last.lineno}"


class Search:
    """Change texts of a target; `pool` holds those that are changed further."""

    def __init__(self, target: Target, seed: int, branches: Branches | None = None) -> None:
        self.branches = branches or Branches()
        self.pool = [*target.first, *target.found()]
        self.tried = 0
        self._target = target
        self._chance = Random(seed)

    def findings(self, turns: Iterable[object]) -> Iterator[Finding]:
        """Try the pool as it is, then a changed text for each turn; yield what fails."""
        with self.branches.watched():
            for text in self.pool:
                yield from self._try(text)
            for _ in turns:
                text = changed(self._chance.choice(self.pool), self.pool, self._chance)
                before = self.branches.taken
                yield from self._try(text)
                if self.branches.taken > before:
                    self.pool.append(text)

    def _try(self, text: str) -> Iterator[Finding]:
        self.tried += 1
        try:
            self._target.read(text)
        except Exception as error:
            yield Finding(text, error)


def fewest(target: Target, texts: Iterable[str]) -> list[str]:
    """Return the short texts that take branches which the first texts of a target do not."""
    branches = Branches()
    kept = []
    with branches.watched():
        for text in target.first:
            target.read(text)
        for text in sorted({*texts} - {*target.first}, key=lambda each: (len(each), each)):
            before = branches.taken
            with suppress(Exception):
                target.read(text)
                if branches.taken > before and len(text) <= MOST_KEPT:
                    kept.append(text)
    return kept
