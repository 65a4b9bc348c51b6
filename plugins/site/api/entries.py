"""All that the API hands out, made from the record once."""

from dataclasses import dataclass
from datetime import date

from checker.pathways import STREAMS
from plugins.record.dataset import Dataset
from plugins.site.api.draw_entries import draw_entry
from plugins.site.api.logs import log_entries, program_changes
from plugins.site.api.occupation_entries import occupation_detail
from plugins.site.api.rule_entries import naming_rules, rule_entries
from plugins.site.api.shapes import (
    DrawEntry,
    LogEntry,
    OccupationDetail,
    ProgramChange,
    RuleEntry,
    StreamDetail,
)
from plugins.site.api.stream_entries import stream_detail
from plugins.site.context import Site


@dataclass(frozen=True, slots=True)
class Entries:
    """Store every thing in its fullest shape; `day` is that of the last change of any of them."""

    day: date
    draws: tuple[DrawEntry, ...]
    streams: tuple[StreamDetail, ...]
    occupations: tuple[OccupationDetail, ...]
    rules: tuple[RuleEntry, ...]
    program_changes: tuple[ProgramChange, ...]
    log: tuple[LogEntry, ...]


def make_entries(dataset: Dataset, site: Site) -> Entries:
    """Return every thing of the record in the shapes of the API."""
    named = naming_rules(dataset)
    return Entries(
        dataset.last_modified,
        tuple(draw_entry(record, dataset, site) for record in dataset.draws),
        tuple(stream_detail(item, dataset, site) for item in STREAMS),
        tuple(
            occupation_detail(item, dataset, site, named)
            for item in dataset.tables.occupations.values()
        ),
        rule_entries(),
        program_changes(dataset, site),
        log_entries(dataset),
    )
