"""Citations in the shapes of the API."""

from checker.base.citation import Citation, passage_json
from plugins.site.api.shapes import CitedSource


def cited_sources(citation: Citation) -> tuple[CitedSource, ...]:
    """Return what a fact rests on, in the order in which it is cited."""
    return tuple(CitedSource.model_validate(passage_json(one)) for one in citation.passages)
