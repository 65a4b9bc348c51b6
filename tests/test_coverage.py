"""No rule of the record is lost: each has its place, and the page shows it."""

from collections import Counter
from pathlib import Path

from checker.pathways import PATHWAYS
from checker.streams import STREAMS
from plugins.record.coverage import Place, coverage
from plugins.record.dataset import Dataset


def test_the_table_holds_every_rule_once(dataset: Dataset) -> None:
    rules = dataset.tables.rules
    assert len(rules) == 586
    assert max(Counter(rule.id for rule in rules).values()) == 1
    assert {rule.stream for rule in rules} == {stream.slug for stream in STREAMS}
    assert Counter(rule.kind for rule in rules) == {"decidable": 338, "process": 174, "officer": 74}


def test_every_rule_of_a_pathway_is_one_of_the_record(dataset: Dataset) -> None:
    recorded = {rule.id: rule.stream for rule in dataset.tables.rules}
    for pathway in PATHWAYS:
        ids = [rule.id for rule in pathway.rules()]
        assert len(ids) == len(set(ids))
        assert {recorded[name] for name in ids} == {pathway.slug}


def test_a_modelled_stream_lacks_no_rule(dataset: Dataset) -> None:
    modelled = {pathway.slug for pathway in PATHWAYS}
    for item in coverage(dataset.tables.rules):
        places = {covered.place for covered in item.rules}
        if item.stream.slug in modelled:
            assert Place.MISSING not in places
            assert {Place.TESTED, Place.OFFICER, Place.SHOWN} == places
        else:
            assert places == {Place.MISSING}


def test_what_the_record_calls_an_officers_is_never_tested(dataset: Dataset) -> None:
    for item in coverage(dataset.tables.rules):
        for covered in item.rules:
            if covered.rule.kind != "decidable":
                assert covered.place is not Place.TESTED


def test_the_page_names_every_rule(site: Path, dataset: Dataset) -> None:
    text = (site / "rules/index.html").read_text("utf-8")
    for rule in dataset.tables.rules:
        assert f">{rule.id}<" in text
