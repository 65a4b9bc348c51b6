"""Where a rule or a date was read, and how sure that makes us."""

from collections.abc import Iterable
from datetime import date
from enum import StrEnum

from checker.base.frozen import Frozen
from checker.base.words import IN_ENGLISH, Wording

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


_RANK = {standing: rank for rank, standing in enumerate(Standing)}


def weakest(standings: Iterable[Standing]) -> Standing:
    """Return the standing that is least sure."""
    return max(standings, key=_RANK.__getitem__)


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

    # Cited as a whole, a source is the passage itself: rules do so by the hundred at each start.
    section = ""

    @property
    def source(self) -> "Source":
        """Return the source."""
        return self

    def at(self, section: str = "", anchor: str = "") -> "Passage":
        """Return a passage of it: its section in words, and what follows the # in its address."""
        return Passage(self, section, anchor)

    def part(self, number: int) -> "Passage":
        """Return a part that the page numbers from 0 and whose heading was not read."""
        return self.at(anchor=f"section-{number}")


class Passage(Frozen):
    """Store the part of a source that a rule rests on, by its name where that was read."""

    source: Source
    section: str = ""
    anchor: str = ""

    @property
    def address(self) -> str:
        """Return the address of the passage."""
        address = self.source.address
        return f"{address}#{self.anchor}" if self.anchor else address


type Cited = Source | Passage


class Citation(Frozen):
    """Name what a fact rests on, and the standing of the fact.

    A fact may be less sure than the sources it names: these may speak of it only in part.
    """

    standing: Standing
    passages: tuple[Cited, ...]

    @property
    def sources(self) -> tuple[str, ...]:
        """Return the addresses of its sources, or the name of a law that has none."""
        return tuple(passage.address or passage.source.title for passage in self.passages)

    @property
    def below_its_sources(self) -> bool:
        """Say whether the fact is less sure than each of its sources."""
        return all(_RANK[one.source.standing] < _RANK[self.standing] for one in self.passages)


def official(*cited: Cited) -> Citation:
    """Cite an official text that was read."""
    return Citation(Standing.OFFICIAL, cited)


def copy(*cited: Cited) -> Citation:
    """Cite an official text that was read in a third-party copy."""
    return Citation(Standing.OFFICIAL_COPY, cited)


def secondary(*cited: Cited) -> Citation:
    """Cite a secondary source, by the official page that it speaks of where there is one."""
    return Citation(Standing.SECONDARY, cited)


def doubtful(*cited: Cited) -> Citation:
    """Cite a source that leaves it doubtful."""
    return Citation(Standing.DOUBTFUL, cited)


class CitationTable:
    """Collect what a reply cites, each passage once; what cites it names it by its place."""

    def __init__(self, wording: Wording = IN_ENGLISH) -> None:
        self.rows: list[Json] = []
        self._wording = wording
        self._places: dict[int, int] = {}
        self._alike: dict[tuple[int, str, str], int] = {}
        self._kept: list[Cited] = []

    def json(self, citation: Citation) -> Json:
        """Return the standing of a fact, and the places of what it rests on."""
        standing = citation.standing
        return {
            "standing": self._wording.text(standing),
            "standing_code": standing.code,
            "citations": [
                self._places.get(id(passage)) or self._place(passage)
                for passage in citation.passages
            ],
        }

    def _place(self, passage: Cited) -> int:
        # By identity, since it is slow to hash; kept, so that no other gets the same.
        self._kept.append(passage)
        alike = (id(passage.source), passage.section, passage.address)
        if alike not in self._alike:
            self._alike[alike] = len(self.rows)
            self.rows.append(passage_json(passage, self._wording))
        place = self._places[id(passage)] = self._alike[alike]
        return place


def passage_json(passage: Cited, wording: Wording = IN_ENGLISH) -> Json:
    """Return what a reader of a citation wants to know of its source."""
    source = passage.source
    return {
        "title": source.title,
        "publisher": source.publisher,
        "section": passage.section or None,
        "url": passage.address or None,
        "archived": source.archived or None,
        "read_on": source.read_on.isoformat() if source.read_on else None,
        "standing": wording.text(source.standing),
        "standing_code": source.standing.code,
    }
