"""The Pelican plugin of the record: draws, streams, occupations, feeds."""

from pelican import signals

from plugins.record.generator import RecordGenerator


def _generators(_pelican: object) -> type[RecordGenerator]:
    return RecordGenerator


def register() -> None:
    """Hand the generator to Pelican."""
    signals.get_generators.connect(_generators)
