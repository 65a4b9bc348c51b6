"""The Pelican plugin of the record: draws, streams, occupations, feeds."""

from pelican import signals


def _generators(_pelican: object) -> type:
    # Here and not above: whoever reads one module of the record need not read them all.
    from plugins.record.generator import RecordGenerator  # noqa: PLC0415

    return RecordGenerator


def register() -> None:
    """Hand the generator to Pelican."""
    signals.get_generators.connect(_generators)
