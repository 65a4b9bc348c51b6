"""Where a rule or a date was read, and how sure that makes us."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from checker.base.frozen import Frozen

type Json = dict[str, object]


class Standing(StrEnum):
    """Say how a fact is known, best first. A standing is never raised without reading the text."""

    OFFICIAL = "official text read"
    OFFICIAL_COPY = "official text read in a third-party copy"
    SECONDARY = "secondary source"
    DOUBTFUL = "doubtful"

    @property
    def code(self) -> str:
        """Return a word for machines, which stays as it is when the words for people change."""
        return self.name.lower()


def weakest(standings: Iterable[Standing]) -> Standing:
    """Return the standing that is least sure."""
    return max(standings, key=list(Standing).index)


class Source(Frozen):
    """Store a text that was read: what it is, who published it, where it is, and how it was read.

    `address` is empty for a law that is known by its name only, `archived` where no copy kept by
    others is known; `read_on` is None where the day of reading is not known.
    """

    title: str
    publisher: str
    address: str
    standing: Standing
    archived: str = ""
    read_on: date | None = None

    def at(self, section: str = "", anchor: str = "") -> "Passage":
        """Return a passage of it: its section in words, and what follows the # in its address."""
        return Passage(self, section, anchor)

    def part(self, number: int) -> "Passage":
        """Return a part that the page numbers from 0 and whose heading was not read."""
        return self.at(anchor=f"section-{number}")


class Passage(Frozen):
    """Store the part of a source that a rule rests on; without a section, the source as a whole."""

    source: Source
    section: str = ""
    anchor: str = ""

    @property
    def address(self) -> str:
        """Return the address of the passage, or the name of a law that has none."""
        address = self.source.address or self.source.title
        return f"{address}#{self.anchor}" if self.anchor else address


type Cited = Source | Passage


class Citation(Frozen):
    """Name what a fact rests on, and the standing of the fact.

    A fact may be less sure than the sources it names: these may speak of it only in part.
    """

    standing: Standing
    passages: tuple[Passage, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the addresses of its sources."""
        return tuple(passage.address for passage in self.passages)

    @property
    def below_its_sources(self) -> bool:
        """Say whether the fact is less sure than each of its sources."""
        order = list(Standing).index
        return order(self.standing) > max(order(one.source.standing) for one in self.passages)


def official(*cited: Cited) -> Citation:
    """Cite an official text that was read."""
    return _cite(Standing.OFFICIAL, cited)


def copy(*cited: Cited) -> Citation:
    """Cite an official text that was read in a third-party copy."""
    return _cite(Standing.OFFICIAL_COPY, cited)


def secondary(*cited: Cited) -> Citation:
    """Cite a secondary source, by the official page that it speaks of where there is one."""
    return _cite(Standing.SECONDARY, cited)


def doubtful(*cited: Cited) -> Citation:
    """Cite a source that leaves it doubtful."""
    return _cite(Standing.DOUBTFUL, cited)


def citation_json(citation: Citation) -> Json:
    """Return the standing of a fact and what it rests on; a key is always there."""
    return {
        "standing": citation.standing.value,
        "standing_code": citation.standing.code,
        "below_its_sources": citation.below_its_sources,
        "sources": list(citation.sources),
        "citations": [passage_json(passage) for passage in citation.passages],
    }


def passage_json(passage: Passage) -> Json:
    """Return what a reader of a citation wants to know of its source."""
    source = passage.source
    return {
        "title": source.title,
        "publisher": source.publisher,
        "section": passage.section or None,
        "url": passage.address if source.address else None,
        "archived": source.archived or None,
        "read_on": source.read_on.isoformat() if source.read_on else None,
        "standing": source.standing.value,
        "standing_code": source.standing.code,
    }


def _cite(standing: Standing, cited: tuple[Cited, ...]) -> Citation:
    passages = (one if isinstance(one, Passage) else one.at() for one in cited)
    return Citation(standing, tuple(passages))
