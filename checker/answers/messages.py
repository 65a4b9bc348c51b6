"""One message each way: what is asked of the checker as JSON, and its report as JSON."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date

from checker.answers.doubts import Doubt, doubts
from checker.answers.fit import RequirementCounts
from checker.answers.profile import (
    BadProfile,
    ProfileFault,
    load_object,
    one_of,
    parse_answers,
    parse_day,
    show,
)
from checker.answers.report import Report, StreamResult, check
from checker.base.citation import CitationTable
from checker.base.facts import Answer
from checker.base.frozen import Frozen
from checker.base.period import Period
from checker.base.phrases import Template
from checker.base.words import IN_ENGLISH, Wording
from checker.pathways import STREAMS, pathways_of
from checker.questions import all_facts
from checker.reference.tables import Reference
from checker.rules.evaluate import RequirementResult, RuleResult, whom_to_ask
from checker.rules.expressions import Outcome
from checker.rules.language_results import read_scores

type Json = dict[str, object]

CHECK = "check"


class Request(Frozen):
    """Store one message: what is asked, the day, the answers, the streams, and those to detail.

    The reply is in the language of `wording`. `changed` and `changed_on` are answers and a day that
    are only supposed.
    """

    ask: str
    on: date
    answers: Mapping[str, Answer]
    streams: list[str] | None
    details: list[str]
    wording: Wording = IN_ENGLISH
    changed: Mapping[str, Answer] | None = None
    changed_on: date | None = None


type Handler = Callable[[Request], Json]


class Checker:
    """Answer JSON messages: each is parsed once and goes to the handler of what it asks.

    A message is `{"answers": {...}, "on": "YYYY-MM-DD"}`; `"ask"` names one of `handlers`, verdicts
    where it is absent. `"streams": [slug, ...]` narrows it to some streams; `"details": [slug, ...]`
    asks for the criteria of streams that do not exist on that day, which are left out else. The
    reply is `{"report": ..., "doubts": [...], "levels": [...]}`, or `{"faults": [...]}` where the message is wrong; a
    fault is `{"path", "found", "expected"}`, and a doubt, of an answer that is used,
    `{"path", "text"}`. `"if": {...}` and `"if_on"` are answers and a day that differ only for what
    is asked by "what_if". `"lang"` names the language of the words in it: English where it is absent, or
    that of one of the tables of translations.
    """

    def __init__(self, reference: Reference, *translations: Wording) -> None:
        self.reference = reference
        self.wordings = {each.language: each for each in (IN_ENGLISH, *translations)}
        self.handlers: dict[str, Handler] = {CHECK: self._check}

    def answer(self, message: str) -> str:
        """Answer one JSON text with another."""
        wording = IN_ENGLISH
        try:
            given = load_object(message)
            wording = self._wording(given.get("lang", IN_ENGLISH.language))
            asked = parse_request(given, self.reference, self.handlers, wording)
            return dumps(self.handlers[asked.ask](asked))
        except BadProfile as bad:
            return dumps({"faults": [fault_json(fault, wording) for fault in bad.faults]})

    def _wording(self, language: object) -> Wording:
        if not isinstance(language, str) or language not in self.wordings:
            raise BadProfile([ProfileFault("$.lang", show(language), one_of(self.wordings))])
        return self.wordings[language]

    def _check(self, asked: Request) -> Json:
        report = check(asked.answers, asked.on, self.reference, asked.streams, asked.details)
        found = doubts(asked.answers, all_facts(), asked.on)
        return {
            "report": report_json(report, asked.details, asked.wording),
            "doubts": doubts_json(found, asked.wording),
            "levels": [
                {"question": one.question, "scale": one.scale, "level": one.level}
                for one in read_scores(asked.answers)
            ],
        }


def answer(message: str, reference: Reference) -> str:
    """Answer one JSON message that asks for verdicts."""
    return Checker(reference).answer(message)


_REAL_DAY = Template("a day that exists, written YYYY-MM-DD")
_ANSWERS = Template("an object of answers")
_STREAMS = Template("a list of streams")


def parse_request(
    given: Mapping[str, object], reference: Reference, known: Iterable[str], wording: Wording
) -> Request:
    """Parse a message that asks one of `known`; BadProfile holds all faults of one part of it."""
    ask, on, then = given.get("ask", CHECK), parse_day(given.get("on")), given.get("if_on")
    changed_on = on if then is None else parse_day(then)
    if not isinstance(ask, str) or ask not in known:
        raise BadProfile([ProfileFault("$.ask", show(ask), one_of(known))])
    if on is None:
        raise BadProfile([ProfileFault("$.on", show(given.get("on")), _REAL_DAY)])
    if changed_on is None:
        raise BadProfile([ProfileFault("$.if_on", show(then), _REAL_DAY)])
    answers, changed = _parse_object(given, "answers"), _parse_object({"if": {}, **given}, "if")
    streams, details = parse_streams(given, "streams"), parse_streams(given, "details")
    detailed = [*pathways_of(details or streams or [])]
    parsed = parse_answers(answers, all_facts(), reference, on)
    supposed = parse_answers(changed, all_facts(), reference, changed_on)
    return Request(ask, on, parsed, streams, detailed, wording, supposed, changed_on)


def _parse_object(given: Mapping[str, object], name: str) -> dict[str, object]:
    found = given.get(name)
    if not isinstance(found, dict):
        raise BadProfile([ProfileFault(f"$.{name}", show(found), _ANSWERS)])
    return found


def parse_streams(asked: Mapping[str, object], name: str) -> list[str] | None:
    """Return a list of slugs by its name, None where none is given; BadProfile holds all faults."""
    given = asked.get(name)
    if given is None:
        return None
    known = [item.slug for item in STREAMS]
    if not isinstance(given, list):
        raise BadProfile([ProfileFault(f"$.{name}", show(given), _STREAMS)])
    faults = [
        ProfileFault(f"$.{name}[{number}]", show(slug), one_of(known))
        for number, slug in enumerate(given)
        if slug not in known
    ]
    if faults:
        raise BadProfile(faults)
    return given


def dumps(value: Json, indent: int | None = None) -> str:
    """Return JSON text in one stable form; without `indent` it is much quicker to make."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def fault_json(fault: ProfileFault, wording: Wording = IN_ENGLISH) -> Json:
    """Return one fault."""
    found, expected = wording.words(fault.found), wording.words(fault.expected)
    return {"path": fault.path, "found": found, "expected": expected}


def doubts_json(found: Iterable[Doubt], wording: Wording = IN_ENGLISH) -> list[Json]:
    """Return doubts."""
    return [{"path": doubt.path, "text": wording.words(doubt.said)} for doubt in found]


def report_json(
    report: Report, details: Iterable[str] | None = None, wording: Wording = IN_ENGLISH
) -> Json:
    """Return a report; keys are always there. A rule names its citations by their places.

    Streams that do not exist on the day have their requirements where `details` names them, or
    where it is None.
    """
    wanted = None if details is None else frozenset(details)
    cited = CitationTable(wording)
    return {
        "on": report.on.isoformat(),
        "streams": [_stream_json(result, wanted, cited, wording) for result in report.streams],
        "others": [
            {
                "slug": one.slug,
                "status": one.status(report.on),
                "there": one.there_on(report.on),
            }
            for one in report.others
        ],
        "questions": list(report.questions),
        "next_questions": list(report.next_questions),
        "citations": cited.rows,
    }


def _stream_json(
    result: StreamResult, details: frozenset[str] | None, cited: CitationTable, wording: Wording
) -> Json:
    phase = result.stream.phase(result.on)
    there = result.stream.there_on(result.on)
    detailed = there or details is None or result.stream.slug in details
    return {
        "slug": result.stream.slug,
        "title": wording.text(result.stream.title),
        "short": wording.text(result.stream.short),
        "status": result.stream.status(result.on),
        "status_since": phase.start.isoformat() if phase else None,
        "status_note": wording.text(phase.note) if phase else None,
        "there": there,
        "verdict": result.verdict,
        "fit": result.fit,
        "counts": _counts_json(result.counts),
        "because": because_json(result.outcome, wording),
        "ask": wording.words(whom_to_ask(result.outcome)) or None,
        "criteria": result.criteria.verdict,
        "criteria_day": result.criteria_day.isoformat(),
        "requirements": [_requirement_json(item, cited, wording) for item in result.requirements]
        if detailed
        else [],
    }


def _counts_json(counts: RequirementCounts) -> Json:
    return {
        "met": counts.met,
        "missed": counts.missed,
        "to_answer": counts.to_answer,
        "not_known": counts.not_known,
        "officer": counts.officer,
        "tested": counts.tested,
    }


def _requirement_json(result: RequirementResult, cited: CitationTable, wording: Wording) -> Json:
    return {
        "title": wording.text(result.requirement.title),
        "stage": result.requirement.stage,
        "one_is_enough": result.requirement.one_is_enough,
        "route": wording.text(result.requirement.route) or None,
        "verdict": result.outcome.verdict,
        "because": because_json(result.outcome, wording),
        "ask": wording.words(whom_to_ask(result.outcome)) or None,
        "rules": [_rule_json(item, cited, wording) for item in result.rules],
    }


def _rule_json(result: RuleResult, cited: CitationTable, wording: Wording) -> Json:
    rule = result.rule
    return {
        "id": rule.id,
        "title": wording.text(rule.title),
        "says": wording.text(rule.says),
        "note": wording.text(rule.note) or None,
        "verdict": result.outcome.verdict,
        "because": because_json(result.outcome, wording),
        "in_force": _period_json(rule.in_force, wording),
        **cited.json(rule.citation),
    }


def _period_json(period: Period, wording: Wording) -> Json:
    basis = period.basis
    return {
        "first": period.start.isoformat(),
        "last": period.last.isoformat() if period.last else None,
        "earlier_perhaps": period.earlier,
        "later_perhaps": period.later,
        "basis": basis and {"kind": basis.kind.value, "text": wording.words(basis.reason) or None},
    }


def because_json(outcome: Outcome, wording: Wording) -> list[Json]:
    """Return what decided an outcome: the facts it rests on, and a text."""
    return [
        {"facts": list(seen.facts), "text": wording.sentence(seen.said)} for seen in outcome.seen
    ]
