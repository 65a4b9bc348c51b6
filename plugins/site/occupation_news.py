"""What is open for each occupation and when it was last drawn: the list of the search has it, and its card.

A line an occupation: its code, a tab, and the words, which are whole so that they can be translated.
"""

from collections.abc import Iterator

from checker.pathways import STREAMS
from checker.streams.stream import Status
from plugins.record.dataset import Dataset, Mention
from plugins.record.reference_tables import Occupation
from plugins.site.formatting import Formatter

# Nearly every page names it: were its content in its name, they would all change with each draw.
NEWS = "/occupations/news.txt"


def kept_news(language: str) -> str:
    """Return the name of the same file among those of the theme, for pages that are kept whole."""
    return f"occupations/{language}/news.txt"


def occupation_news(dataset: Dataset, words: Formatter) -> bytes:
    """Return a line for each occupation, as UTF-8 text."""
    lines = (
        f"{item.code}\t{' · '.join(news_of(item, dataset, words))}"
        for item in dataset.tables.occupations.values()
    )
    return "\n".join(lines).encode()


def news_of(of: Occupation, dataset: Dataset, words: Formatter) -> Iterator[str]:
    """Yield what is open for an occupation, and when it was last drawn."""
    _ = words.translate
    there = [
        _(item.short)
        for item in STREAMS
        if item.status(dataset.today) is Status.OPEN and item.takes and item.takes.include(of.code)
    ]
    if there:
        yield _("Open now: {streams}").format(streams=", ".join(there))
    else:
        yield _("No open stream takes it")
    mentions = dataset.mentions_of(of)
    yield _last(mentions[0], dataset, words) if mentions else _("No known draw named it")


def _last(mention: Mention, dataset: Dataset, words: Formatter) -> str:
    _ = words.translate
    its = dataset.stream_of(mention.record)
    text = _("Last drawn {day}, {stream}")
    if its.closed_since(dataset.today):
        text = _("Last drawn {day}, {stream} (closed)")
    return text.format(day=words.day(mention.record.draw.date), stream=_(its.short))
