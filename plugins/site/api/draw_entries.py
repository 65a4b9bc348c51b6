"""Draws in the shapes of the API."""

from plugins.record.dataset import Dataset, DrawRecord, Mention
from plugins.record.statistics import ranking
from plugins.site.api.shapes import DrawEntry, DrawLine, OccupationDraw
from plugins.site.context import Site


def draw_entry(record: DrawRecord, dataset: Dataset, site: Site) -> DrawEntry:
    """Return one draw, whole."""
    fields = {
        **dict(record.draw),
        "id": record.id,
        "note": record.note or None,
        "grid": _grid(record),
        "nocs_2021": _nocs_2021(record, dataset),
        "last_modified": dataset.modified(record),
        "url": site.full(record.url),
    }
    return DrawEntry.model_validate(fields)


def draw_line(record: DrawRecord) -> DrawLine:
    """Return one draw for the list of a stream."""
    return DrawLine.model_validate(_line(record))


def occupation_draw(mention: Mention) -> OccupationDraw:
    """Return one draw for the list of an occupation."""
    old = sorted(item.code for item in mention.old)
    return OccupationDraw.model_validate({**_line(mention.record), "by_noc_2016": tuple(old)})


def _line(record: DrawRecord) -> dict[str, object]:
    own = {"id": record.id, "grid": _grid(record)}
    shared = DrawLine.model_fields.keys() - own.keys()
    return {**own, **{name: getattr(record.draw, name) for name in shared}}


def _nocs_2021(record: DrawRecord, dataset: Dataset) -> tuple[str, ...]:
    if record.draw.noc_version == 2021:
        return record.draw.nocs
    olds = (dataset.tables.old_occupations[code] for code in record.draw.nocs)
    return tuple(sorted({code for old in olds for code in old.became}))


def _grid(record: DrawRecord) -> str | None:
    grid = ranking(record.draw)
    return grid.slug if grid else None
