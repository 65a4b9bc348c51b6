"""Streams in the shapes of the API."""

from checker.pathways import followers_of, parts_of, whole_of
from checker.streams.stream import Stream
from plugins.record.dataset import Dataset, count_invitations
from plugins.site.api.cited_sources import cited_sources
from plugins.site.api.draw_entries import draw_line
from plugins.site.api.shapes import PhaseEntry, StreamDetail, StreamEntry
from plugins.site.context import Site


def stream_entry(of: Stream, dataset: Dataset, site: Site) -> StreamEntry:
    """Return one stream for the list of streams."""
    text = dataset.streams[of.slug].meta
    records = dataset.listed[of.slug]
    whole = whole_of(of.slug)
    known, unknown = count_invitations(records)
    return StreamEntry(
        slug=of.slug,
        title=of.title,
        title_fr=_in_french(of.title, site),
        short=of.short,
        family=of.family,
        law=of.law or None,
        summary=text.summary,
        status=of.status(dataset.today),
        status_on=dataset.today,
        phases=tuple(
            PhaseEntry(
                start=phase.start,
                status=phase.status,
                note=phase.note,
                standing=phase.citation.standing,
                standing_code=phase.citation.standing.code,
                sources=phase.citation.sources,
                citations=cited_sources(phase.citation),
            )
            for phase in of.phases
        ),
        followed_by=followers_of(of.slug),
        overlay_of=of.overlay_of,
        pathways=parts_of(of.slug),
        pathway_of=whole.slug if whole else None,
        draws_total=len(records),
        invitations_known=known,
        draws_without_invitations=unknown,
        first_draw=records[-1].draw.date if records else None,
        last_draw=records[0].draw.date if records else None,
        sources=text.sources,
        url=site.full(f"/streams/{of.slug}/"),
    )


def _in_french(title: str, site: Site) -> str | None:
    found = (each.translate(title) for each in site.languages if each.code == "fr")
    return next((text for text in found if text != title), None)


def stream_detail(of: Stream, dataset: Dataset, site: Site) -> StreamDetail:
    """Return one stream with its description and its draws."""
    return StreamDetail(
        **dict(stream_entry(of, dataset, site)),
        description=dataset.streams[of.slug].body,
        draws=tuple(draw_line(record) for record in dataset.listed[of.slug]),
    )
