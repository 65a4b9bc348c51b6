"""Where a rule or a date was read, and how sure that makes us."""

from enum import StrEnum

from checker.base.frozen import Frozen


class Standing(StrEnum):
    """Say how a fact is known, best first. A standing is never raised without reading the text."""

    OFFICIAL = "official text read"
    OFFICIAL_COPY = "official text read in a third-party copy"
    SECONDARY = "secondary source"
    DOUBTFUL = "doubtful"


class Citation(Frozen):
    """Name the sources of one fact (addresses, or a regulation) and their standing."""

    standing: Standing
    sources: tuple[str, ...]
