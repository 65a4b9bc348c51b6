"""No rule of the record is lost: each has its place, and the page shows it."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from html import unescape
from pathlib import Path

from checker.answers.report import check
from checker.pathways import PATHWAYS
from checker.rules.rule import Rule
from checker.streams.stream import Status
from checker.streams.timeline import STREAMS
from plugins.i18n.site_language import Language
from plugins.record.dataset import Dataset
from plugins.record.reference_tables import RecordedRule
from plugins.record.rule_treatment import RuleTreatment, coverage
from plugins.site.formatting import Formatter
from tests.support.profiles import reference

DAY, LONG_AFTER = timedelta(days=1), date(2035, 1, 1)
DEFINITIONS = {"OWP03-16", "OWPP-07", "HCP-51", "FSSW-39", "ST-43", "MA-34", "PHD-31"}


def test_the_table_holds_every_rule_once(dataset: Dataset) -> None:
    rules = dataset.tables.rules
    assert max(Counter(rule.id for rule in rules).values()) == 1
    assert {rule.stream for rule in rules} == {
        stream.slug for stream in STREAMS if not stream.pathways
    }


def test_every_rule_of_a_pathway_is_one_of_the_record(dataset: Dataset) -> None:
    recorded = {rule.id: rule.stream for rule in dataset.tables.rules}
    for pathway in PATHWAYS:
        ids = [rule.id for rule in pathway.rules()]
        assert len(ids) == len(set(ids))
        assert {recorded[name] for name in ids} == {pathway.slug}


def test_no_rule_is_missing(dataset: Dataset) -> None:
    found = {
        covered.rule.id: covered.place
        for item in coverage(dataset.tables.rules)
        for covered in item.rules
    }
    assert set(found) == {rule.id for rule in dataset.tables.rules}
    assert RuleTreatment.MISSING not in found.values()


def test_what_is_decidable_is_tested_or_is_a_definition(dataset: Dataset) -> None:
    """Few decidable rules say only how a word is meant; no answer could fail those."""
    shown = {
        covered.rule.id
        for item in coverage(dataset.tables.rules)
        for covered in item.rules
        if covered.rule.kind == "decidable" and covered.place is not RuleTreatment.TESTED
    }
    assert shown == DEFINITIONS


def recorded(dataset: Dataset) -> dict[str, RecordedRule]:
    return {rule.id: rule for rule in dataset.tables.rules}


def test_standings_are_those_of_the_record(dataset: Dataset) -> None:
    of_record = recorded(dataset)
    for rule in every_rule():
        assert rule.citation.standing is of_record[rule.id].standing, rule.id


def test_every_rule_is_in_force_on_the_days_of_the_record(dataset: Dataset) -> None:
    of_record = recorded(dataset)
    for rule in every_rule():
        entry, holds = of_record[rule.id], rule.in_force.holds
        if entry.first is None:
            # The record found no day at all: nothing to hold the rule to.
            continue
        last = entry.last or LONG_AFTER
        assert holds(entry.first), rule.id
        assert holds(last), rule.id
        assert holds(entry.first - DAY) is (None if entry.earlier else False), rule.id
        if entry.last:
            assert holds(entry.last + DAY) is (None if entry.later else False), rule.id


def every_rule() -> Iterator[Rule]:
    for pathway in PATHWAYS:
        yield from pathway.rules()


def test_a_report_shows_a_rule_on_its_days_and_on_no_other(dataset: Dataset) -> None:
    """On both sides of every date at which a rule begins or ends, while its stream lasts."""
    last_days = {pathway.slug: pathway.last_day for pathway in PATHWAYS}
    days = {
        day
        for rule in dataset.tables.rules
        for edge in (rule.first, rule.last)
        if edge
        for day in (edge - DAY, edge, edge + DAY)
    }
    of_record = recorded(dataset)
    for day in sorted(days):
        for result in check({}, day, reference()).streams:
            last_day = last_days[result.stream.slug]
            if (last_day and day > last_day) or result.stream.status(day) is Status.BEFORE:
                continue
            shown = {rule.rule.id for item in result.requirements for rule in item.rules}
            for entry in of_record.values():
                if entry.stream == result.stream.slug and entry.first:
                    begun = entry.earlier or entry.first <= day
                    ended = entry.last is not None and entry.last < day and not entry.later
                    assert (entry.id in shown) is (begun and not ended), (entry.id, day)


def test_what_the_record_calls_an_officers_is_never_tested(dataset: Dataset) -> None:
    tested = [
        covered.rule.id
        for item in coverage(dataset.tables.rules)
        for covered in item.rules
        if covered.rule.kind != "decidable" and covered.place is RuleTreatment.TESTED
    ]
    assert not tested, f"answers decide {', '.join(tested)}: their kind is decidable in rules.csv"


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


def test_the_page_names_every_rule(site: Path, dataset: Dataset) -> None:
    text = (site / "rules/index.html").read_text("utf-8")
    for rule in dataset.tables.rules:
        assert f">{rule.id}<" in text
