"""Every rule has its place: in the checker, in a report and on its page."""

import csv
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from html import escape, unescape
from pathlib import Path

from checker.answers.report import check
from checker.pathways import PATHWAYS
from checker.streams.stream import Status
from plugins.i18n.site_language import Language
from plugins.record.rule_treatment import Covered, RuleTreatment, coverage
from plugins.site.formatting import Formatter
from tests.support.profiles import reference

DAY, LONG_AFTER = timedelta(days=1), date(2035, 1, 1)
# The researcher's list of the rules, of this day: made apart from the checker, by reading the pages.
LISTED_ON = date(2026, 11, 22)
# Rules whose days nobody found. The checker gives them those of the pages that say nothing of them,
# or of the stream.
DAYS_NOT_FOUND = {
    *("OWP03-31", "OWP45-22", "OWPP-12", "FSSW-25", "PHD-17", "MA-20", "ST-29"),
    *("ENT-32", "IDS-58", "FW-56", "IS-50", "HCP-34"),
}
# What the list calls decidable, and is a definition or a way: no answer could fail those.
DEFINITIONS = {"OWP03-16", "OWPP-07", "HCP-51", "FSSW-39", "ST-43", "MA-34", "PHD-31"}


def modelled() -> Mapping[str, tuple[str, Covered]]:
    return {
        covered.rule.id: (item.stream.slug, covered)
        for item in coverage()
        for covered in item.rules
    }


def test_no_two_rules_have_one_id() -> None:
    ids = [covered.rule.id for item in coverage() for covered in item.rules]
    assert len(ids) == len({*ids})


def differences() -> Iterator[str]:
    """Yield what the checker has otherwise than the researcher's list, up to the day of the list."""
    found = modelled()
    kinds = {"decidable": RuleTreatment.TESTED, "officer": RuleTreatment.OFFICER}
    path = Path(__file__).with_name("recorded_rules.csv")
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["id"] not in found:
                yield f"{row['id']} is gone"
                continue
            slug, covered = found[row["id"]]
            days = covered.rule.in_force
            last = days.last if days.last and days.last <= LISTED_ON else None
            if (slug, covered.rule.citation.standing) != (row["stream"], row["standing"]):
                yield f"{row['id']}: another stream, or another standing"
            if covered.place is not kinds.get(row["kind"], RuleTreatment.SHOWN):
                yield f"{row['id']}: {covered.place}"
            of_list = (row["first"], row["last"], row["earlier"] == "yes", row["later"] == "yes")
            if of_list != (str(days.start), str(last or ""), days.earlier, days.later):
                yield f"{row['id']}: other days"


def test_the_rules_are_those_of_the_researchers_list() -> None:
    """A rule that is gone, or says otherwise of the days up to the list's, is a mistake or a finding."""
    assert {*differences()} == {
        *(f"{id_}: other days" for id_ in DAYS_NOT_FOUND),
        *(f"{id_}: {RuleTreatment.SHOWN}" for id_ in DEFINITIONS),
    }


def test_a_report_shows_a_rule_on_its_days_and_on_no_other() -> None:
    """On both sides of every date at which a rule begins or ends, while its stream lasts."""
    found = modelled()
    last_days = {pathway.slug: pathway.last_day for pathway in PATHWAYS}
    periods = {id_: covered.rule.in_force for id_, (_, covered) in found.items()}
    days = {
        day
        for period in periods.values()
        for edge in (period.start, period.last)
        if edge
        for day in (edge - DAY, edge, edge + DAY)
    }
    for day in sorted(days):
        for result in check({}, day, reference()).streams:
            last_day = last_days[result.stream.slug]
            if (last_day and day > last_day) or result.stream.status(day) is Status.BEFORE:
                continue
            shown = {rule.rule.id for item in result.requirements for rule in item.rules}
            for id_, period in periods.items():
                if found[id_][0] == result.stream.slug:
                    begun = period.earlier or period.start <= day
                    ended = period.last is not None and period.last < day and not period.later
                    assert (id_ in shown) is (begun and not ended), (id_, day)


def test_each_stream_has_a_page_of_its_rules(site: Path) -> None:
    words = Formatter(Language("en"))
    for pathway in PATHWAYS:
        page = (site / "rules" / pathway.slug / "index.html").read_text("utf-8")
        text = " ".join(unescape(page).split())
        for rule in pathway.rules():
            after = text[text.index(f'<article id="{rule.id}"') :].split("</article>")[0]
            assert rule.says in after
            assert rule.note in after
            assert words.in_force(rule.in_force) in after
            assert words.inference(rule.in_force.basis) in after
            assert rule.citation.standing.value in after
            assert all(source in after for source in rule.citation.sources)


def test_the_page_names_every_rule(site: Path) -> None:
    text = (site / "rules/index.html").read_text("utf-8")
    for id_, (_, covered) in modelled().items():
        assert f">{id_}<" in text
        assert escape(covered.rule.title, quote=False) in text
