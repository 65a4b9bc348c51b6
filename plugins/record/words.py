"""Words that pages and feeds make from data: dates, numbers, scores, names of verdicts.

Every visitor string passes `translate`, so that a catalog can replace it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from checker.period import Period
from checker.streams import Status, Stream
from plugins.record.model import Confidence, Draw, DrawKind, Precision, ScoreSystem


def _(text: str) -> str:
    """Mark a string for the catalogs; it is translated where it is used."""
    return text


_MONTHS = (
    _("January"),
    _("February"),
    _("March"),
    _("April"),
    _("May"),
    _("June"),
    _("July"),
    _("August"),
    _("September"),
    _("October"),
    _("November"),
    _("December"),
)
_STATUS = {
    Status.BEFORE: _("not yet there"),
    Status.UPCOMING: _("rules in force, not yet open"),
    Status.OPEN: _("open"),
    Status.SUSPENDED: _("suspended"),
    Status.TRANSITION: _("in transition"),
    Status.CLOSED: _("closed"),
}
_KINDS = {
    DrawKind.GENERAL: _("general: not aimed at some candidates only"),
    DrawKind.TARGETED: _("targeted: aimed at some candidates"),
}
_COMPLETENESS = {
    None: _("not aimed at occupations"),
    True: _("whole list"),
    False: _("partial or not known"),
}
_CONFIDENCE = {
    Confidence.HIGH: _("high"),
    Confidence.MEDIUM: _("medium"),
    Confidence.LOW: _("low"),
}


@dataclass(frozen=True, slots=True)
class Words:
    """Make the words of one language."""

    translate: Callable[[str], str]

    def day(self, day: date) -> str:
        """Return a day as "10 January 2023"."""
        return f"{day.day} {self.translate(_MONTHS[day.month - 1])} {day.year}"

    def change_day(self, day: date, precision: Precision) -> str:
        """Return a day as exactly as it is known."""
        if precision is Precision.YEAR:
            return str(day.year)
        if precision is Precision.MONTH:
            return f"{self.translate(_MONTHS[day.month - 1])} {day.year}"
        return self.day(day)

    def number(self, number: int | None) -> str:
        """Return a number as "1,902", or that it is not known."""
        return self.translate(_("not known")) if number is None else f"{number:,}"

    def money(self, amount: float | None) -> str:
        """Return an hourly wage as "27.50", or that it is not published."""
        return self.translate(_("not published")) if amount is None else f"{amount:,.2f}"

    def score(self, draw: Draw) -> str:
        """Return the score of a draw: "EOI 35 or more", "CRS 405–435", or what is not known."""
        if draw.score_system is ScoreSystem.NONE:
            return self.translate(_("no score printed"))
        if draw.score_min is None:
            return self.translate(_("not known"))
        name = draw.score_system.upper()
        if draw.score_max is None:
            return self.translate(_("{name} {low} or more")).format(name=name, low=draw.score_min)
        return f"{name} {draw.score_min}–{draw.score_max}"

    def kind(self, draw: Draw) -> str:
        """Return the kind of a draw, in words."""
        return self.translate(_KINDS[draw.kind])

    def target(self, draw: Draw) -> str:
        """Return who was meant by a draw."""
        return draw.target or self.translate(
            _("everybody in the pool") if draw.kind is DrawKind.GENERAL else _("not known")
        )

    def in_force(self, period: Period) -> str:
        """Say from which day to which a rule is in force, and what is not known of its ends."""
        first = _("since {day} or earlier") if period.earlier else _("from {day}")
        last = _("to {day} or later") if period.later else _("to {day}")
        parts = [
            self.translate(first).format(day=self.day(period.start)),
            self.translate(last).format(day=self.day(period.last))
            if period.last
            else self.translate(_("no end known")),
        ]
        return ", ".join(parts)

    def window(self, draw: Draw) -> str:
        """Return the days in which profiles had to be made, as far as they are printed."""
        first, last = draw.profiles_from, draw.profiles_to
        if first and last:
            return self.translate(_("{first} to {last}")).format(
                first=self.day(first), last=self.day(last)
            )
        if last:
            words = self.translate(_("up to {last}; the first day is not printed"))
            return words.format(last=self.day(last))
        if first:
            words = self.translate(_("from {first}; the last day is not printed"))
            return words.format(first=self.day(first))
        return self.translate(_("not printed"))

    def completeness(self, draw: Draw) -> str:
        """Return whether the list of occupations of a draw is whole."""
        return self.translate(_COMPLETENESS[draw.nocs_complete])

    def confidence(self, confidence: Confidence) -> str:
        """Return how sure the record is."""
        return self.translate(_CONFIDENCE[confidence])

    def status(self, status: Status) -> str:
        """Return the name of a stream's status."""
        return self.translate(_STATUS[status])

    def region(self, region: str) -> str:
        """Return the name of a wage region with a proper dash."""
        return region.replace("--", "–")

    def draw_title(self, draw: Draw, stream: Stream) -> str:
        """Return the title of a draw: short name of the stream, target and day."""
        title = stream.short if draw.target is None else f"{stream.short}, {draw.target}"
        return self.translate(_("{title}: draw of {day}")).format(
            title=title, day=self.day(draw.date)
        )

    def draw_summary(self, draw: Draw, stream: Stream) -> str:
        """Return one sentence on a draw."""
        invitations = (
            self.translate(_("The number of invitations is not known"))
            if draw.invitations is None
            else self.translate(_("{number} invited")).format(number=self.number(draw.invitations))
        )
        parts = [invitations, self.score(draw)]
        if draw.nocs:
            one, many = _("{number} occupation named"), _("{number} occupations named")
            words = one if len(draw.nocs) == 1 else many
            parts.append(self.translate(words).format(number=len(draw.nocs)))
        return f"{stream.title}, {self.day(draw.date)}: " + "; ".join(parts) + "."
