"""Occupations in the shapes of the API."""

from collections.abc import Mapping

from checker.pathways import STREAMS
from checker.reference.tables import Wage
from checker.streams.stream import Status
from plugins.record.dataset import Dataset
from plugins.record.reference_tables import Licence, NocGroup, Occupation
from plugins.site.api.draw_entries import occupation_draw
from plugins.site.api.shapes import (
    GroupEntry,
    LicenceEntry,
    NamingRule,
    OccupationDetail,
    OccupationEntry,
    OldOccupationEntry,
    WageEntry,
)
from plugins.site.context import Site


def occupation_entry(of: Occupation, dataset: Dataset, site: Site) -> OccupationEntry:
    """Return one occupation for the list of occupations."""
    mentions = dataset.mentions_of(of)
    return OccupationEntry(
        noc=of.code,
        title=of.title,
        title_fr=of.title_fr,
        teer=of.teer,
        draws_total=len(mentions),
        last_draw=mentions[0].record.draw.date if mentions else None,
        url=site.full(f"/occupations/{of.code}/"),
    )


def occupation_detail(
    of: Occupation, dataset: Dataset, site: Site, rules: Mapping[str, tuple[NamingRule, ...]]
) -> OccupationDetail:
    """Return one occupation, whole; `rules` are those that name each code."""
    tables = dataset.tables
    text = dataset.occupations.get(of.code)
    old = (tables.old_occupations[code] for code in tables.old_codes.get(of.code, ()))
    return OccupationDetail(
        **dict(occupation_entry(of, dataset, site)),
        summary=text.meta.summary if text else None,
        groups=tuple(map(_group, tables.ancestors(of.code))),
        noc_2016=tuple(OldOccupationEntry(noc_2016=item.code, title=item.title) for item in old),
        open_streams=tuple(
            item.slug
            for item in STREAMS
            if item.status(dataset.today) is Status.OPEN
            and item.takes
            and item.takes.include(of.code)
        ),
        named_by_rules=rules.get(of.code, ()),
        job_titles=tables.titles.get(of.code, ()),
        wages=tuple(map(_wage, tables.wages.get(of.code, ()))),
        licences=tuple(map(_licence, tables.licences.get(of.code, ()))),
        draws=tuple(map(occupation_draw, dataset.mentions_of(of))),
    )


def _group(group: NocGroup) -> GroupEntry:
    return GroupEntry(
        level=group.level, code=group.code, title=group.title, title_fr=group.title_fr
    )


def _wage(wage: Wage) -> WageEntry:
    return WageEntry(
        region_code=wage.region_code,
        region=wage.region,
        low=wage.low,
        median=wage.median,
        high=wage.high,
        release=int(wage.release),
    )


def _licence(licence: Licence) -> LicenceEntry:
    return LicenceEntry(
        rule=licence.rule,
        scope=licence.scope,
        occupation=licence.occupation,
        regulator=licence.regulator,
        confidence=licence.confidence,
        note=licence.note or None,
    )
