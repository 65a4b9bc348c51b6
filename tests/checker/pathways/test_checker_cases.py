"""Every case of `tests/rules/` against the wheel that ships, under CPython."""

import json
import os
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from checker.answers.messages import answer
from checker.pathways import PATHWAYS, stream
from checker.rules.amount_not_known import AmountNotKnown
from checker.rules.closed import StreamClosed
from checker.rules.expressions import AllOf, Discretionary, IfSaid, Informational, When
from checker.rules.lookups import OntarioFigure
from checker.rules.other_pathways import MeetsOneOf
from checker.rules.rule import Pathway, Requirement, Rule
from plugins.browser_runtime import assemble
from tests.support.checker_cases import Case, all_cases, answers_of_wheel
from tests.support.listing import listed
from tests.support.profiles import reference
from tests.support.thresholds import edges


class InProcess(dict[str, Any]):
    """Answer a case from the sources, and when it is asked for: most mutants die early."""

    def __missing__(self, name: str) -> Any:
        case = next(case for case in all_cases() if case.id == name)
        return json.loads(answer(case.message, reference()))


@pytest.fixture(scope="module")
def reports(root: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    if "CHECKER_IN_PROCESS" in os.environ:  # set by tests/mutants; the wheel is what ships
        return InProcess()
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
    assert {name: found.get(name, "not_in_force") for name in case.rules} == case.rules
    assert stream["verdict"] == case.verdict
    assert stream["criteria"] == (case.criteria or stream["criteria"])
    assert bool(found) is (case.verdict != "not_applicable")


def said(reply: Any, key: str = "") -> Iterator[str]:
    """Yield every text that a reader meets: days that stand alone are for the page to write."""
    if isinstance(reply, dict):
        for name, value in reply.items():
            yield from said(value, name)
    elif isinstance(reply, list):
        for value in reply:
            yield from said(value, key)
    elif (
        isinstance(reply, str)
        and key not in ("sources", "url", "archived", "read_on")
        and " " in reply
    ):
        yield reply


def test_texts_write_days_out(reports: dict[str, Any]) -> None:
    texts = {(case.id, text) for case in all_cases() for text in said(reports[case.id])}
    not_written_out = [named for named in texts if re.search(r"\d{4}-\d\d-\d\d", named[1])]
    assert not not_written_out, listed(not_written_out)


def test_case_names_are_unique() -> None:
    names = [case.id for case in all_cases()]
    assert len(names) == len(set(names))


RULES = [
    (rule, requirement, pathway)
    for pathway in PATHWAYS
    for requirement in pathway.requirements
    for rule in requirement.rules
]


@cache
def cases_of() -> dict[str, list[Case]]:
    by_rule: dict[str, list[Case]] = {}
    for case in all_cases():
        for name in case.rules:
            by_rule.setdefault(name, []).append(case)
    return by_rule


def test_every_rule_is_seen_in_every_verdict_it_can_have() -> None:
    missing = {
        rule.id: unseen
        for rule, requirement, pathway in RULES
        if (unseen := unseen_verdicts(rule, requirement, pathway))
    }
    assert not missing, listed(missing.items())


def unseen_verdicts(rule: Rule, requirement: Requirement, pathway: Pathway) -> set[str]:
    """Return the verdicts that a rule can have and no case expects of it."""
    seen = {case.rules[rule.id] for case in cases_of().get(rule.id, ())}
    possible = possible_verdicts(rule)
    if (
        pathway.last_day
        and rule.in_force.holds(pathway.last_day) is False
        and not rule.in_force.last
    ):
        # It came after the criteria had ended, for files that were in progress.
        possible = set()
    if not is_certain(rule, pathway):
        # Perhaps it was in force: then what would decide leaves it open instead.
        possible -= {"met" if requirement.one_is_enough else "not_met"}
    return possible - seen


def is_certain(rule: Rule, pathway: Pathway) -> bool:
    """Return whether the rule is known to be in force on a day on which its stream answers."""
    its_stream = stream(pathway.slug)
    last = rule.in_force.last
    return its_stream.predecessor or last is None or last >= its_stream.phases[0].start


def possible_verdicts(rule: Rule) -> set[str]:
    """Return the verdicts that somebody can get; what is only shown needs no case."""
    match rule.test:
        case Informational():
            return set()
        case Discretionary():
            return {"officer"}
        case StreamClosed(transition_from=None):
            return {"not_met"}
        case StreamClosed():
            return {"not_met", "unknown"}
        case When(then=Discretionary()):
            return {"officer", "not_applicable", "unknown"}
        case IfSaid(test=AllOf(parts)) if Discretionary() in parts:
            return {"officer", "not_met", "unknown"}
        case AmountNotKnown():
            return {"unknown"}
        case MeetsOneOf():
            # Each of those streams ends with an officer at best.
            return {"officer", "not_met", "unknown"}
        case OntarioFigure():
            return {"met", "unknown", "not_applicable"}
        case When():
            return {"met", "not_met", "unknown", "not_applicable"}
        case _:
            return {"met", "not_met", "unknown"}


def test_every_threshold_has_a_case_on_both_sides() -> None:
    no_case_where = [
        f"{rule.id}: {edge.name}"
        for rule, _, _ in RULES
        for edge in edges(rule.test)
        if not any(map(edge.touches, cases_of().get(rule.id, ())))
    ]
    assert not no_case_where, listed(no_case_where)
