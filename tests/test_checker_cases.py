"""Every case of `tests/rules/` against the wheel that ships, under CPython."""

import json
from pathlib import Path
from typing import Any

import pytest

from checker.expressions import Officer, When
from checker.pathways import PATHWAYS
from checker.rules import Rule
from plugins.runtime import assemble
from tests.checker_cases import Case, all_cases, answers_of_wheel


@pytest.fixture(scope="module")
def reports(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    output = tmp_path_factory.mktemp("site")
    run = output / assemble(root, output).checker.strip("/")
    messages = [case.message for case in all_cases()]
    replies = answers_of_wheel(run, tmp_path_factory.mktemp("elsewhere"), messages)
    return {case.id: json.loads(reply) for case, reply in zip(all_cases(), replies, strict=True)}


@pytest.mark.parametrize("case", all_cases(), ids=str)
def test_case(case: Case, reports: dict[str, Any]) -> None:
    (stream,) = (
        item for item in reports[case.id]["report"]["streams"] if item["slug"] == case.stream
    )
    found = {
        rule["id"]: rule["verdict"]
        for requirement in stream["requirements"]
        for rule in requirement["rules"]
    }
    assert {name: found.get(name) for name in case.rules} == case.rules
    assert stream["verdict"] == case.verdict
    assert bool(found) is (case.verdict != "not_applicable")


def test_case_names_are_unique() -> None:
    names = [case.id for case in all_cases()]
    assert len(names) == len(set(names))


@pytest.mark.parametrize(
    "rule", [rule for pathway in PATHWAYS for rule in pathway.rules()], ids=lambda rule: rule.id
)
def test_every_rule_is_seen_in_every_verdict_it_can_have(rule: Rule) -> None:
    seen = {case.rules[rule.id] for case in all_cases() if rule.id in case.rules}
    assert seen == possible(rule)


def possible(rule: Rule) -> set[str]:
    match rule.test:
        case Officer():
            return {"officer"}
        case When(then=Officer()):
            return {"officer", "not_applicable", "unknown"}
        case When():
            return {"met", "not_met", "unknown", "not_applicable"}
        case _:
            return {"met", "not_met", "unknown"}
