"""The Pelican plugin: every page, feed, calendar, card and data file, made from the record."""


def register() -> None:
    """Hand the generator to Pelican, which calls this for each of `PLUGINS`."""
    # Here, because whoever only wants one of these modules should not wait for Pelican.
    from plugins.site.generator import connect  # noqa: PLC0415

    connect()
