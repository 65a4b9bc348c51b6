"""The questionnaire: every question in the order in which it is met, and the schema of a profile."""

from functools import cache

from checker.answers.profile import expected
from checker.base.facts import Fact, Kind
from checker.base.words import IN_ENGLISH
from checker.pathways import facts_of_rules
from checker.points import GRIDS
from checker.points.fsw import GATES
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON

type Json = dict[str, object]


@cache
def questions() -> tuple[Fact, ...]:
    """Return the facts that rules, scores and past rounds ask for, each once, in that order."""
    of_scores = (
        fact for grid in GRIDS for factor in grid.factors for fact in factor.scorer.facts()
    )
    of_gates = (fact for gate in GATES for fact in gate.expression.facts())
    of_rounds = (PROFILE_MADE_ON, REGISTERED_ON)
    return tuple(dict.fromkeys((*facts_of_rules(), *of_scores, *of_gates, *of_rounds)))


def question_json(fact: Fact) -> Json:
    """Return one question with its type, unit and choices."""
    return {
        "name": fact.name,
        "group": fact.group,
        "kind": fact.kind.value,
        "prompt": fact.prompt,
        "help": fact.help or None,
        "unit": fact.unit or None,
        "least": fact.least if fact.most else None,
        "most": fact.most or None,
        "choices": [{"value": choice.value, "label": choice.label} for choice in fact.choices],
    }


def profile_schema() -> Json:
    """Return the JSON Schema of a profile, made from the questions."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Profile",
        "description": "Answers of one person; what is absent or null is not answered. A number may "
        'be a text, as people write it: "1,902.50".',
        "type": "object",
        "additionalProperties": False,
        "properties": {fact.name: _fact_schema(fact) for fact in questions()},
    }


def _fact_schema(fact: Fact) -> Json:
    described: Json = {
        "title": fact.prompt,
        "description": fact.help or IN_ENGLISH.words(expected(fact)),
    }
    match fact.kind:
        case Kind.YES_NO:
            return {**described, "type": ["boolean", "null"]}
        case Kind.WHOLE:
            bounds = {"minimum": fact.least, "maximum": fact.most}
            return {**described, "type": ["integer", "string", "null"], **bounds}
        case Kind.MONEY | Kind.SCORE | Kind.NUMBER:
            bounds = {"minimum": fact.least, "maximum": fact.most}
            return {**described, "type": ["number", "string", "null"], **bounds}
        case Kind.DATE:
            return {**described, "type": ["string", "null"], "format": "date"}
        case Kind.NOC:
            return {**described, "type": ["string", "null"], "pattern": "^[0-9]{5}$"}
        case Kind.NOC_2016:
            return {**described, "type": ["string", "null"], "pattern": "^[0-9]{4}$"}
        case Kind.CHOICE:
            values: list[str | None] = [choice.value for choice in fact.choices]
            return {**described, "enum": [*values, None]}
