"""The command line: `python -m checker check profile.json --on 2026-11-22`."""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from checker import wire
from checker.profile import BadProfile, parse_day, parse_json
from checker.reference import TABLES, Reference, parse_reference
from checker.report import Report, check

ANSWERED, BAD_INPUT = 0, 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when answered, 2 when the input is wrong."""
    options = _parser().parse_args(arguments)
    try:
        if options.command == "questions":
            _print_questions(options.json)
        else:
            _check(options)
    except BadProfile as bad:
        print(bad, file=sys.stderr)
        return BAD_INPUT
    except OSError as error:
        print(f"{error.filename}: {error.strerror}", file=sys.stderr)
        return BAD_INPUT
    except UnicodeDecodeError:
        print(
            f"{options.profile}: found bytes that are not UTF-8; expected JSON text",
            file=sys.stderr,
        )
        return BAD_INPUT
    return ANSWERED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m checker", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check_ = commands.add_parser("check", help="verdict per stream and criterion")
    check_.add_argument("profile", type=Path, help="JSON file of answers")
    check_.add_argument("--on", type=_day, required=True, help="the day to decide for, YYYY-MM-DD")
    check_.add_argument(
        "--reference",
        type=Path,
        default=Path("content/reference"),
        help=f"folder with {', '.join(TABLES)}",
    )
    check_.add_argument(
        "--stream", action="append", help="decide this stream only; may be given again"
    )
    check_.add_argument("--json", action="store_true", help="print the report as JSON")
    questions = commands.add_parser("questions", help="the questions, their types and choices")
    questions.add_argument("--json", action="store_true", help="print them as JSON")
    return parser


def _day(text: str) -> date:
    day = parse_day(text)
    if day is None:
        raise argparse.ArgumentTypeError(
            f"found {text!r}; expected a day that exists, written YYYY-MM-DD"
        )
    return day


def read_reference(folder: Path) -> Reference:
    """Read the tables from a folder; OSError where one is missing."""
    return parse_reference(*((folder / name).read_text("utf-8") for name in TABLES))


def _check(options: argparse.Namespace) -> None:
    streams = wire.parse_streams({"streams": options.stream}, "streams")
    reference = read_reference(options.reference)
    answers = parse_json(options.profile.read_text("utf-8"), wire.questions(), reference)
    report = check(answers, options.on, reference, streams)
    print(wire.dumps(wire.report_json(report), 1) if options.json else _words(report))


def _words(report: Report) -> str:
    lines = []
    for result in report.streams:
        status = result.stream.status(report.on)
        lines.append(f"{result.stream.title} ({status} on {report.on}): {_verdict(result.verdict)}")
        if result.criteria.verdict is not result.verdict:
            stood = _verdict(result.criteria.verdict)
            lines.append(f"  Its criteria, as they stood on {result.criteria_day}: {stood}")
        for requirement in result.requirements:
            outcome = requirement.outcome
            lines.append(f"  {requirement.requirement.title}: {_verdict(outcome.verdict)}")
            lines += [f"    {seen.text}" for seen in outcome.seen]
    if report.next_questions:
        lines.append("Answer next: " + ", ".join(report.next_questions[:5]))
    return "\n".join(lines)


def _verdict(verdict: str) -> str:
    return verdict.replace("_", " ").upper()


def _print_questions(as_json: bool) -> None:
    facts = wire.questions()
    if as_json:
        print(wire.dumps({"questions": [wire.question_json(fact) for fact in facts]}, 1))
        return
    for fact in facts:
        print(f"{fact.name}\n  {fact.prompt}\n  {fact.expected()}")


if __name__ == "__main__":
    sys.exit(main())
