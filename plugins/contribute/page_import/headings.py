"""The headings above a block: the day, the year, the stream and the anchor that they give it."""

import re
from datetime import date
from urllib.parse import quote_plus

from plugins.contribute.page_import.cell_words import heading_day
from plugins.contribute.page_import.page_copy import Heading, PageCopy
from plugins.contribute.page_import.stream_names import stream_named

type Section = tuple[int, ...]
_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")


class Above:
    """Keep the headings that stand above what is read next."""

    def __init__(self, page: PageCopy, address: str) -> None:
        self.address = address
        first = next((b.words for b in page.blocks if isinstance(b, Heading) and b.level == 1), "")
        self.page_year = next(
            (year for text in (first, address, page.title) if (year := _year(text))), None
        )
        self._above: list[tuple[int, Heading]] = []
        self._count = 0

    def push(self, heading: Heading) -> None:
        """Take a heading; those of its level and below no longer stand above."""
        while self._above and self._above[-1][1].level >= heading.level:
            self._above.pop()
        self._count += 1
        self._above.append((self._count, heading))

    def path(self) -> Section:
        return tuple(number for number, _ in self._above)

    def words(self) -> list[str]:
        """Return the words of the headings, the nearest first."""
        return [heading.words for _, heading in reversed(self._above)]

    def day(self) -> date | None:
        days = (heading_day(words, self.page_year) for words in self.words())
        return next((day for day in days if day), None)

    def year(self) -> int | None:
        """Return the year that the nearest heading names, that of the whole page left out."""
        headings = [heading.words for _, heading in reversed(self._above) if heading.level > 1]
        return next((year for words in headings if (year := _year(words))), None)

    def stream(self, caption: str, more: str = "") -> str | None:
        """Return the stream that the caption, or else the headings, name; two names are none."""
        if named := stream_named(caption, more):
            return named
        around = " ".join([*self.words()[:2], more])
        found = {stream_named(words, around) for words in self.words()} - {None}
        return found.pop() if len(found) == 1 else None

    def place(self, words: str) -> str:
        above = " > ".join(heading.words for _, heading in self._above if heading.level > 1)
        return f"{above[:80]} > {words[:140]}" if above else words[:140]

    def source(self) -> str:
        anchors = [
            heading.anchor
            for _, heading in self._above
            if heading.anchor and heading_day(heading.words, self.page_year)
        ]
        return self.at(anchors[-1] if anchors else None)

    def at(self, anchor: str | None) -> str:
        """Return the address of an anchor; one of odd signs would not do as an address."""
        plain = anchor and quote_plus(anchor, errors="replace") == anchor
        return f"{self.address}#{anchor}" if plain else self.address


def _year(words: str) -> int | None:
    found = {int(year) for year in _YEAR.findall(words)}
    return found.pop() if len(found) == 1 else None
