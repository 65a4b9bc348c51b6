"""What machines may read of a page: the way to it, and the dataset that it describes, as JSON-LD."""

import json

from plugins.record.dataset import Dataset
from plugins.site.context import Site
from plugins.site.pages.page import Page

_OPEN_DATA = "/open-data/"
# Draws are given without conditions, our words for the naming of the record.
_DRAWS = "https://creativecommons.org/publicdomain/zero/1.0/"
_WORDS = "https://creativecommons.org/licenses/by/4.0/"

type Json = dict[str, object]


def linked_data(page: Page, dataset: Dataset, site: Site) -> tuple[str, ...]:
    """Return the JSON-LD texts of a page, safe to stand inside a script element."""
    found: list[Json] = []
    if page.crumbs:
        found.append(_way(page, site))
    if page.path == _OPEN_DATA:
        found.append(_described(page, dataset, site))
    return tuple(_text(one) for one in found)


def _way(page: Page, site: Site) -> Json:
    steps = [*((crumb.title, crumb.path) for crumb in page.crumbs), (page.title, page.path)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": title, "item": site.full(path)}
            for position, (title, path) in enumerate(steps, 1)
        ],
    }


def _described(page: Page, dataset: Dataset, site: Site) -> Json:
    forms = (
        ("application/json", "/api/v1/draws.json", [_DRAWS]),
        ("text/csv", "/api/v1/draws.csv", [_DRAWS]),
        ("application/vnd.sqlite3", "/api/v1/oinp.sqlite", [_DRAWS, _WORDS]),
    )
    return {
        "@type": "Dataset",
        "name": site.name,
        "description": page.description,
        "url": site.full(page.path),
        "license": _DRAWS,
        "isAccessibleForFree": True,
        "dateModified": dataset.last_modified.isoformat(),
        "temporalCoverage": f"{dataset.draws[-1].draw.date}/{dataset.draws_known_to}"
        if dataset.draws
        else None,
        "spatialCoverage": {"@type": "Place", "name": "Ontario, Canada"},
        "distribution": [
            {
                "@type": "DataDownload",
                "encodingFormat": kind,
                "contentUrl": site.full(path),
                "license": licences,
            }
            for kind, path, licences in forms
        ],
    }


def _text(found: Json) -> str:
    # Inside a script element only "<" could end it.
    text = json.dumps({"@context": "https://schema.org", **found}, ensure_ascii=False)
    return text.replace("<", "\\u003c")
