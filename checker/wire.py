"""Reports, questions and errors as JSON: the one message each way of browser and command line."""

import json
from collections.abc import Iterable, Mapping
from datetime import date
from functools import cache

from checker.deciding import RequirementResult, RuleResult
from checker.expressions import Outcome
from checker.facts import Fact, Kind
from checker.pathways import PATHWAYS, facts_of_rules
from checker.period import Period
from checker.points import GRIDS
from checker.profile import (
    BadProfile,
    ProfileFault,
    load_object,
    parse_answers,
    parse_day,
    show,
)
from checker.questions.registration import PROFILE_MADE_ON, REGISTERED_ON
from checker.record import Record
from checker.reference import Reference
from checker.report import Report, StreamResult, check

type Json = dict[str, object]


@cache
def questions() -> tuple[Fact, ...]:
    """Return the facts that rules, scores and past rounds ask for, each once, in that order."""
    of_scores = (
        fact for grid in GRIDS for factor in grid.factors for fact in factor.scorer.facts()
    )
    return tuple(dict.fromkeys((*facts_of_rules(), *of_scores, PROFILE_MADE_ON, REGISTERED_ON)))


def answer(message: str, reference: Reference) -> str:
    """Answer one JSON message `{"answers": {...}, "on": "YYYY-MM-DD"}` with one JSON text.

    `"streams": [slug, ...]` narrows it to some streams; `"details": [slug, ...]` asks for the
    criteria of streams that are not there on that day, which are left out else. The reply is `{"report": ...}`, or `{"faults": [...]}` where the message is wrong; a fault is
    `{"path", "found", "expected"}`.
    """
    try:
        asked = _asked(message)
        answers = parse_answers(asked.answers, questions(), reference)
    except BadProfile as bad:
        return dumps({"faults": [fault_json(fault) for fault in bad.faults]})
    report = check(answers, asked.on, reference, asked.streams, asked.details)
    return dumps({"report": report_json(report, asked.details)})


class Asked(Record):
    """Hold one message: the day, the answers, the streams to decide, and those to detail."""

    on: date
    answers: dict[str, object]
    streams: list[str] | None
    details: list[str]


def _asked(message: str) -> Asked:
    asked = load_object(message)
    on, answers = parse_day(asked.get("on")), asked.get("answers")
    if on is None:
        expected = "a day that exists, written YYYY-MM-DD"
        raise BadProfile([ProfileFault("$.on", show(asked.get("on")), expected)])
    if not isinstance(answers, dict):
        raise BadProfile([ProfileFault("$.answers", show(answers), "an object of answers")])
    streams, details = parse_streams(asked, "streams"), parse_streams(asked, "details")
    return Asked(on, answers, streams, details or streams or [])


def parse_streams(asked: Mapping[str, object], name: str) -> list[str] | None:
    """Return a list of slugs by its name, None where none is given; BadProfile holds all faults."""
    given = asked.get(name)
    if given is None:
        return None
    known = [pathway.slug for pathway in PATHWAYS]
    if not isinstance(given, list):
        raise BadProfile([ProfileFault(f"$.{name}", show(given), "a list of streams")])
    faults = [
        ProfileFault(f"$.{name}[{number}]", show(slug), "one of " + ", ".join(known))
        for number, slug in enumerate(given)
        if slug not in known
    ]
    if faults:
        raise BadProfile(faults)
    return given


def dumps(value: Json, indent: int | None = None) -> str:
    """Return JSON text in one stable form; without `indent` it is much quicker to make."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def fault_json(fault: ProfileFault) -> Json:
    """Return one fault."""
    return {"path": fault.path, "found": fault.found, "expected": fault.expected}


def report_json(report: Report, details: Iterable[str] | None = None) -> Json:
    """Return a report; keys are always there.

    Streams that are not there on the day have their requirements where `details` names them, or
    where it is None.
    """
    wanted = None if details is None else frozenset(details)
    return {
        "on": report.on.isoformat(),
        "streams": [_stream_json(result, wanted) for result in report.streams],
        "questions": list(report.questions),
        "next_questions": list(report.next_questions),
    }


def _stream_json(result: StreamResult, details: frozenset[str] | None) -> Json:
    phase = result.stream.phase(result.on)
    there = result.stream.there_on(result.on)
    detailed = there or details is None or result.stream.slug in details
    return {
        "slug": result.stream.slug,
        "title": result.stream.title,
        "short": result.stream.short,
        "status": result.stream.status(result.on).value,
        "status_since": phase.start.isoformat() if phase else None,
        "status_note": phase.note if phase else None,
        "there": there,
        "verdict": result.verdict.value,
        "because": _because(result.outcome),
        "criteria": result.criteria.verdict.value,
        "criteria_day": result.criteria_day.isoformat(),
        "requirements": [_requirement_json(item) for item in result.requirements]
        if detailed
        else [],
    }


def _requirement_json(result: RequirementResult) -> Json:
    return {
        "title": result.requirement.title,
        "stage": result.requirement.stage.value,
        "one_is_enough": result.requirement.one_is_enough,
        "route": result.requirement.route or None,
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
        "in_force": _period_json(rule.in_force),
        "standing": rule.citation.standing.value,
        "sources": list(rule.citation.sources),
    }


def _period_json(period: Period) -> Json:
    return {
        "first": period.start.isoformat(),
        "last": period.last.isoformat() if period.last else None,
        "earlier_perhaps": period.earlier,
        "later_perhaps": period.later,
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
        case Kind.MONEY | Kind.SCORE | Kind.NUMBER:
            bounds = {"minimum": fact.least, "maximum": fact.most}
            return {**described, "type": ["number", "null"], **bounds}
        case Kind.DATE:
            return {**described, "type": ["string", "null"], "format": "date"}
        case Kind.NOC:
            return {**described, "type": ["string", "null"], "pattern": "^[0-9]{5}$"}
        case Kind.NOC_2016:
            return {**described, "type": ["string", "null"], "pattern": "^[0-9]{4}$"}
        case Kind.CHOICE:
            values: list[str | None] = [choice.value for choice in fact.choices]
            return {**described, "enum": [*values, None]}
