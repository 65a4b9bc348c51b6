"""Words that pages and feeds make from data: dates, numbers, scores, names of verdicts.

Every visitor string passes `translate`, so that a catalog can replace it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from checker.base.citation import Standing
from checker.base.period import DayBasis, DayKind, Period
from checker.streams.stream import Status, Stream
from plugins.i18n.site_language import Language
from plugins.record.model import Confidence, Draw, DrawKind, Precision, ScoreSystem, WindowReading
from plugins.record.reference_tables import Occupation
from plugins.record.rule_treatment import RuleTreatment


def _(text: str) -> str:
    """Mark a string for the catalogs; it is translated where it is used."""
    return text


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


_SYSTEMS = {ScoreSystem.EOI: _("EOI"), ScoreSystem.CRS: _("CRS")}
_PLACES = {
    RuleTreatment.TESTED: _("tested"),
    RuleTreatment.OFFICER: _("for an officer to judge"),
    RuleTreatment.SHOWN: _("shown, not tested"),
}


@dataclass(frozen=True)
class Formatter:
    """Make the words of one language."""

    language: Language

    @cached_property
    def translate(self) -> Callable[[str], str]:
        """Return what gives a text of the code, the templates or the checker in this language."""
        return self.language.translate

    def ngettext(self, one: str, many: str, number: int) -> str:
        """Return the form of a text that goes with a number, in this language."""
        return self.language.ngettext(one, many, number)

    def day(self, day: date) -> str:
        """Return a day as "10 January 2023"."""
        # A pattern of CLDR: day of the month, name of the month, year.
        return self.language.date(day, self.translate(_("d MMMM y")))

    def change_day(self, day: date, precision: Precision) -> str:
        """Return a day as exactly as it is known."""
        if precision is Precision.YEAR:
            return str(day.year)
        if precision is Precision.MONTH:
            return self.month(day)
        return self.day(day)

    def month(self, day: date) -> str:
        """Return the month of a day as "January 2023"."""
        return self.language.date(day, self.translate(_("MMMM y")))

    def short_month(self, day: date) -> str:
        """Return the month of a day as "Jan 2023"."""
        return self.language.date(day, self.translate(_("MMM y")))

    def number(self, number: int | None) -> str:
        """Return a number as "1,902", or that it is not known."""
        if number is None:
            return self.translate(_("not known"))
        return self.language.signs(f"{number:,}")

    def decimal(self, number: float) -> str:
        """Return a number as "32.5", or "32" where it is whole."""
        return self.language.signs(f"{number:g}")

    def money(self, amount: float | None) -> str:
        """Return an hourly wage as "27.50", or that it is not published."""
        if amount is None:
            return self.translate(_("not published"))
        return self.language.signs(f"{amount:,.2f}")

    def score(self, draw: Draw) -> str:
        """Return the score of a draw: "EOI 35 or more", "CRS 405–435", or what is not known."""
        if draw.score_system is ScoreSystem.NONE:
            return self.translate(_("no score printed"))
        if draw.score_min is None:
            return self.translate(_("not known"))
        return self._scores(draw, draw.score_min, draw.score_max)

    def scores(self, draws: Sequence[Draw]) -> str:
        """Return the lowest to the highest of the known scores of draws of one system: "EOI 35–62"."""
        known = [
            score
            for draw in draws
            for score in (draw.score_min, draw.score_max)
            if score is not None
        ]
        name = self.translate(_SYSTEMS[draws[0].score_system])
        low, high = min(known), max(known)
        return f"{name} {low}" if low == high else f"{name} {low}–{high}"

    def other_scores(self, draw: Draw) -> list[str]:
        """Return the scores of a draw that other sources print, where they contradict its own."""
        return [
            self.translate(_("no score asked"))
            if other.score_min is None
            else self._scores(draw, other.score_min, other.score_max)
            for other in draw.scores_disputed
        ]

    def _scores(self, draw: Draw, low: int, top: int | None) -> str:
        name = self.translate(_SYSTEMS[draw.score_system])
        if top is None:
            return self.translate(_("{name} {low} or more")).format(name=name, low=low)
        return f"{name} {low}–{top}"

    def kind(self, draw: Draw) -> str:
        """Return the kind of a draw, in words."""
        return self.translate(_KINDS[draw.kind])

    def target(self, draw: Draw) -> str:
        """Return who was meant by a draw."""
        if draw.target:
            return self.language.record(draw.target)
        return self.translate(
            _("everybody in the pool") if draw.kind is DrawKind.GENERAL else _("not known")
        )

    def of_record(self, words: str) -> str:
        """Return words of a draw or of a table, in the language of the pages where it has them."""
        return self.language.record(words)

    def in_force(self, period: Period) -> str:
        """Return from which day to which a rule is in force, and what is not known of its ends."""
        first = _("since {day} or earlier") if period.earlier else _("from {day}")
        last = _("to {day} or later") if period.later else _("to {day}")
        parts = [
            self.translate(first).format(day=self.day(period.start)),
            self.translate(last).format(day=self.day(period.last))
            if period.last
            else self.translate(_("no end known")),
        ]
        if period.basis and period.basis.kind is DayKind.CHANGE:
            parts.append(self.translate(_("the first day is that of a known change")))
        return ", ".join(parts)

    def inference(self, basis: DayBasis | None) -> str:
        """Return why a first day is taken that no text of that day says; nothing where one does."""
        if basis is None or basis.read is None:
            return ""
        words = self.translate(_("First day inferred: {why}; the text was read on {day}."))
        return words.format(why=self.translate(basis.why), day=self.day(basis.read))

    def window(self, days: Draw | WindowReading) -> str:
        """Return the days in which profiles had to be made, as far as they are printed."""
        first, last = days.profiles_from, days.profiles_to
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

    def standings(self) -> dict[str, str]:
        """Return the words of every standing, by its code."""
        return {standing.code: self.translate(standing.value) for standing in Standing}

    def status(self, status: Status) -> str:
        """Return the name of a stream's status."""
        return self.translate(_STATUS[status])

    def region(self, region: str) -> str:
        """Return the name of a wage region with a proper dash."""
        return region.replace("--", "–")

    def place(self, place: RuleTreatment) -> str:
        """Return what the checker does with a rule, in words."""
        return self.translate(_PLACES[place])

    def occupation(self, of: Occupation) -> str:
        """Return the code and the title of an occupation: "NOC 72310 Carpenters"."""
        return self.translate(_("NOC {code} {title}")).format(code=of.code, title=of.title)

    def draw_title(self, draw: Draw, stream: Stream) -> str:
        """Return the title of a draw: short name of the stream, target and day."""
        short = self.translate(stream.short)
        title = short if draw.target is None else f"{short}, {self.target(draw)}"
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
        if named := len(draw.nocs):
            words = self.ngettext("{number} occupation named", "{number} occupations named", named)
            parts.append(words.format(number=named))
        return f"{self.translate(stream.title)}, {self.day(draw.date)}: " + "; ".join(parts) + "."
