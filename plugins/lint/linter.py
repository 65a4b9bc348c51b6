"""A linter: a small named look at the record for what the build takes but may well be wrong."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path

from plugins.record.dataset import Dataset, DrawRecord
from plugins.record.model import Draw
from plugins.record.reading import strict_yaml
from plugins.record.reading.faults import Fault
from plugins.record.reading.front_matter import parse_source


def content_files(root: Path) -> Iterator[Path]:
    """Yield the Markdown files of `content/`, relative to the checkout."""
    for path in sorted((root / "content").rglob("*.md")):
        yield path.relative_to(root)


@dataclass(frozen=True)
class Checkout:
    """Store a checkout whose record has been read without a fault; each file is read once.

    `unwritten` holds texts by path that are looked at as if they were files.
    """

    root: Path
    dataset: Dataset
    unwritten: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def content(self) -> tuple[Path, ...]:
        """Return the Markdown files of `content/`, relative to the checkout."""
        return tuple(content_files(self.root))

    @cached_property
    def _texts(self) -> dict[str, str]:
        return dict(self.unwritten)

    def text(self, path: str) -> str:
        """Return the text of a file as it is, marks of editors too."""
        if path not in self._texts:
            self._texts[path] = (self.root / path).read_bytes().decode("utf-8")
        return self._texts[path]

    def fault(
        self, path: str, where: strict_yaml.Path, found: str, expected: str, fix: str
    ) -> Fault:
        """Return a fault at a value of the front matter of a file."""
        source = parse_source(self.text(path).encode(), Path(path))
        return source.fault(where, found, expected, fix)

    def line_of_body(self, path: str) -> int:
        """Return the line of the first words under the front matter of a file."""
        lines = self.text(path).split("\n")
        end = next(n for n, line in enumerate(lines[1:], 2) if line.rstrip() == "---")
        return next((n for n, line in enumerate(lines[end:], end + 1) if line.strip()), end)


@dataclass(frozen=True, slots=True)
class Linter:
    """Name a linter, say why it looks, find faults, and where it can improve a draw."""

    name: str
    tip: str
    find: Callable[[Checkout], Iterable[Fault]]
    improve: Callable[[Draw], Draw] | None = None

    def faults(self, checkout: Checkout) -> Iterable[Fault]:
        """Yield what it finds, under its own name."""
        for fault in self.find(checkout):
            yield replace(fault, check=self.name)


def each_draw(
    find: Callable[[Checkout, DrawRecord], Iterable[Fault]],
) -> Callable[[Checkout], Iterable[Fault]]:
    """Turn a look at one draw into a look at all of them."""

    def find_in_all(checkout: Checkout) -> Iterable[Fault]:
        for record in checkout.dataset.draws:
            yield from find(checkout, record)

    return find_in_all
