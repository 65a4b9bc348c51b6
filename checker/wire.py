"""Reports, questions and errors as JSON: the one message each way of browser and command line."""

import json
from datetime import date

from checker.expressions import Outcome
from checker.facts import Fact, Kind
from checker.pathways import PATHWAYS
from checker.profile import (
    BadProfile,
    ProfileFault,
    load_object,
    parse_answers,
    parse_day,
    show,
)
from checker.reference import Reference
from checker.report import Report, RequirementResult, RuleResult, StreamResult, check

type Json = dict[str, object]


def questions() -> tuple[Fact, ...]:
    """Return the facts that the modelled pathways ask for, each once."""
    return tuple(dict.fromkeys(fact for pathway in PATHWAYS for fact in pathway.facts()))


def answer(message: str, reference: Reference) -> str:
    """Answer one JSON message `{"answers": {...}, "on": "YYYY-MM-DD"}` with one JSON text.

    The reply is `{"report": ...}`, or `{"faults": [...]}` where the message is wrong; a fault is
    `{"path", "found", "expected"}`.
    """
    try:
        on, answers = _asked(message)
        report = check(parse_answers(answers, questions(), reference), on, reference)
    except BadProfile as bad:
        return dumps({"faults": [fault_json(fault) for fault in bad.faults]})
    return dumps({"report": report_json(report)})


def _asked(message: str) -> tuple[date, dict[str, object]]:
    asked = load_object(message)
    on, answers = parse_day(asked.get("on")), asked.get("answers")
    if on is None:
        expected = "a day that exists, written YYYY-MM-DD"
        raise BadProfile([ProfileFault("$.on", show(asked.get("on")), expected)])
    if not isinstance(answers, dict):
        raise BadProfile([ProfileFault("$.answers", show(answers), "an object of answers")])
    return on, answers


def dumps(value: Json) -> str:
    """Return JSON text in one stable form."""
    return json.dumps(value, ensure_ascii=False, indent=1)


def fault_json(fault: ProfileFault) -> Json:
    """Return one fault."""
    return {"path": fault.path, "found": fault.found, "expected": fault.expected}


def report_json(report: Report) -> Json:
    """Return a report; keys are always there."""
    return {
        "on": report.on.isoformat(),
        "streams": [_stream_json(result) for result in report.streams],
        "next_questions": list(report.next_questions),
    }


def _stream_json(result: StreamResult) -> Json:
    phase = result.stream.phase(result.on)
    return {
        "slug": result.stream.slug,
        "title": result.stream.title,
        "short": result.stream.short,
        "status": result.stream.status(result.on).value,
        "status_since": phase.start.isoformat() if phase else None,
        "status_note": phase.note if phase else None,
        "verdict": result.verdict.value,
        "requirements": [_requirement_json(item) for item in result.requirements],
    }


def _requirement_json(result: RequirementResult) -> Json:
    return {
        "title": result.requirement.title,
        "stage": result.requirement.stage.value,
        "one_is_enough": result.requirement.one_is_enough,
        "verdict": result.outcome.verdict.value,
        "because": _because(result.outcome),
        "rules": [_rule_json(item) for item in result.rules],
    }


def _rule_json(result: RuleResult) -> Json:
    rule = result.rule
    return {
        "id": rule.id,
        "title": rule.title,
        "says": rule.says,
        "note": rule.note or None,
        "verdict": result.outcome.verdict.value,
        "because": _because(result.outcome),
        "standing": rule.citation.standing.value,
        "sources": list(rule.citation.sources),
    }


def _because(outcome: Outcome) -> list[Json]:
    return [{"facts": list(seen.facts), "text": seen.text} for seen in outcome.seen]


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
        "description": "Answers of one person; what is absent or null is not answered.",
        "type": "object",
        "additionalProperties": False,
        "properties": {fact.name: _fact_schema(fact) for fact in questions()},
    }


def _fact_schema(fact: Fact) -> Json:
    described: Json = {"title": fact.prompt, "description": fact.help or fact.expected()}
    match fact.kind:
        case Kind.YES_NO:
            return {**described, "type": ["boolean", "null"]}
        case Kind.WHOLE:
            bounds = {"minimum": fact.least, "maximum": fact.most}
            return {**described, "type": ["integer", "null"], **bounds}
        case Kind.MONEY | Kind.SCORE:
            bounds = {"minimum": fact.least, "maximum": fact.most}
            return {**described, "type": ["number", "null"], **bounds}
        case Kind.DATE:
            return {**described, "type": ["string", "null"], "format": "date"}
        case Kind.NOC:
            return {**described, "type": ["string", "null"], "pattern": "^[0-9]{5}$"}
        case Kind.CHOICE:
            values: list[str | None] = [choice.value for choice in fact.choices]
            return {**described, "enum": [*values, None]}
