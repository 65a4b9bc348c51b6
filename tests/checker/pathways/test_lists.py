"""Lists of the rules: the codes that a rule names are those it tests, and every place is there."""

import re
from collections.abc import Iterator

import pytest

from checker import questions as q
from checker.pathways import PATHWAYS
from checker.points import work_regions
from checker.rules.expressions import Expression
from checker.rules.lookups import NocIn
from checker.rules.rule import Rule

CODE = re.compile(r"(?<![\d,$.-])\d{4,5}(?![\d,.-]*\d)")


def lists_in(test: Expression) -> Iterator[NocIn]:
    if isinstance(test, NocIn):
        yield test
    names: tuple[str, ...] = test.__match_args__
    for name in names:
        value = getattr(test, name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Expression):
                yield from lists_in(part)


NAMED = [
    rule
    for pathway in PATHWAYS
    for rule in pathway.rules()
    if rule.id in {"IDS-19", "IDS-20", "IDS-21", "IDS-22", "IDS-23", "IDS-24", "IDS-66", "HCP-19"}
]


@pytest.mark.parametrize("rule", NAMED, ids=lambda rule: rule.id)
def test_the_codes_that_a_rule_names_are_those_it_tests(rule: Rule) -> None:
    said = set(CODE.findall(rule.says.replace("NOC 2016", "").replace("NOC 2021", "")))
    tested = {code for leaf in lists_in(rule.test) for code in leaf.groups.include}
    assert said
    assert said == tested
    assert not any(leaf.groups.exclude for leaf in lists_in(rule.test))


def test_all_lists_of_codes_are_among_those() -> None:
    assert len(NAMED) == 8


def test_every_census_division_is_asked_for_and_lies_in_one_region() -> None:
    asked = [choice.value for choice in q.WORK_DIVISION.choices]
    assert len(asked) == len(set(asked)) == 49
    places = (
        *work_regions.NORTHERN,
        *work_regions.EASTERN,
        *work_regions.CENTRAL,
        *work_regions.SOUTHWESTERN,
        *work_regions.INSIDE_GTA,
        *work_regions.TORONTO,
    )
    assert sorted(places) == sorted(asked)
