"""Citations by their standing: how sure a source makes us."""

from checker.base.citation import Citation, Standing


def official(*sources: str) -> Citation:
    """Cite an official text that was read."""
    return Citation(Standing.OFFICIAL, sources)


def copy(*sources: str) -> Citation:
    """Cite an official text that was read in a third-party copy."""
    return Citation(Standing.OFFICIAL_COPY, sources)


def secondary(*sources: str) -> Citation:
    """Cite a secondary source, by the official page that it speaks of where there is one."""
    return Citation(Standing.SECONDARY, sources)


def doubtful(*sources: str) -> Citation:
    """Cite a source that leaves it doubtful."""
    return Citation(Standing.DOUBTFUL, sources)
