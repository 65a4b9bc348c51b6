"""Which functions of Pyodide ran in the recorded profile, bound to the very file that was profiled."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from itertools import groupby
from pathlib import Path
from textwrap import wrap

PROFILE = Path(__file__).with_name("profile.txt")
_WIDTH = 100


@dataclass(frozen=True, slots=True)
class RecordedProfile:
    """Store the SHA-256 of a file, and the functions of it that ran, as it counts its own ones."""

    digest: str
    ran: frozenset[int]

    @classmethod
    def of(cls, wasm: bytes, ran: Iterable[int]) -> "RecordedProfile":
        """Make the profile of a file."""
        return cls(sha256(wasm).hexdigest(), frozenset(ran))

    @classmethod
    def parse(cls, text: str) -> "RecordedProfile":
        """Read a profile as `text` writes it; ValueError where it is none."""
        digest, *ranges = text.split()
        return cls(digest, frozenset(number for each in ranges for number in _numbers(each)))

    @property
    def text(self) -> str:
        """Return the hash, then numbers and ranges of numbers."""
        return "\n".join([self.digest, *wrap(" ".join(_ranges(sorted(self.ran))), _WIDTH), ""])

    def is_of(self, wasm: bytes) -> bool:
        """Tell whether it is the profile of a file: numbers of functions mean nothing elsewhere."""
        return sha256(wasm).hexdigest() == self.digest


def _numbers(text: str) -> range:
    first, _, last = text.partition("-")
    return range(int(first), int(last or first) + 1)


def _ranges(numbers: list[int]) -> Iterator[str]:
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        yield f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0])
