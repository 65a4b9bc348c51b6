"""The command line: `python -m checker check profile.json --on 2026-11-22`."""

import argparse
import os
import sys
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from checker.answers import messages, messages_full
from checker.answers.doubts import doubts
from checker.answers.profile import BadProfile, expected, parse_day, parse_json
from checker.answers.questionnaire import question_json, questions
from checker.answers.report import check
from checker.answers.terminal import TerminalText
from checker.base.facts import Answer
from checker.base.phrases import Template
from checker.base.words import IN_ENGLISH, Wording, parse_translations
from checker.pathways import PATHWAYS, pathways_of
from checker.points.person_scores import scores
from checker.reference.concordance import parse_concordance
from checker.reference.tables import CONCORDANCE, TABLES, Reference, parse_reference
from checker.replay.past_rounds import replay
from checker.replay.rounds import parse_rounds
from checker.rules.expressions import Case

ANSWERED, BAD_INPUT = 0, 2
_NO_GRID = Template("No grid is known for that day.")
# Where a built site keeps the rounds, read from `draws/`.
_BUILT_ROUNDS = "output/checker-run/*/rounds.csv"
# And what the checker has in the place of English.
_BUILT_WORDS = "output/checker-run/*/{language}.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return 0 when answered, 2 when the input is wrong."""
    options = _parser().parse_args(arguments)
    wording = IN_ENGLISH
    try:
        wording = _wording(options.lang)
        match options.command:
            case "questions":
                _questions(options, wording)
            case "points":
                _points(options, wording)
            case "replay":
                _replay(options, wording)
            case "changes":
                _changes(options, wording)
            case _:
                _check(options, wording)
        # A reader that ended early, as `head` does, is found out here and not on the way out.
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except BadProfile as bad:
        print("\n".join(wording.words(fault.said()) for fault in bad.faults), file=sys.stderr)
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
    points = commands.add_parser("points", help="score with its breakdown, per grid")
    replay_ = commands.add_parser("replay", help="past rounds that would have taken this person")
    changes = commands.add_parser("changes", help="what would turn each criterion that is not met")
    questions_ = commands.add_parser("questions", help="the questions, their types and choices")
    for command in (check_, points, replay_, changes):
        command.add_argument("profile", type=Path, help="JSON file of answers")
        command.add_argument(
            "--reference",
            type=Path,
            default=Path("content/reference"),
            help=f"folder with {', '.join(TABLES)}",
        )
        command.add_argument("--stream", action="append", help="this stream only; again for more")
    for command in (check_, points, changes):
        command.add_argument("--on", type=_day, required=True, help="the day, YYYY-MM-DD")
    replay_.add_argument("--rounds", type=Path, help=f"table of rounds ({_BUILT_ROUNDS})")
    for command in (check_, points, replay_, changes, questions_):
        command.add_argument("--json", action="store_true", help="print JSON")
        help_ = "language of the words; another one than English needs a built site"
        command.add_argument("--lang", default=IN_ENGLISH.language, help=help_)
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


def _read(
    options: argparse.Namespace,
) -> tuple[Mapping[str, Answer], Reference, list[str] | None]:
    """Return the answers, the tables and the streams that were asked for."""
    streams = messages.parse_streams({"streams": options.stream}, "streams")
    reference = read_reference(options.reference)
    text = options.profile.read_text("utf-8")
    on = getattr(options, "on", None)
    answers = parse_json(text, questions(), reference, on)
    return answers, reference, streams


def _wording(language: str) -> Wording:
    """Return what makes the words of a language; OSError where no built site has it."""
    if language == IN_ENGLISH.language:
        return IN_ENGLISH
    return parse_translations(_newest(_BUILT_WORDS.format(language=language)).read_text("utf-8"))


def _print(
    options: argparse.Namespace,
    answers: Mapping[str, Answer],
    found: messages.Json | str,
    wording: Wording,
) -> None:
    """Print what was found as JSON with the doubts in it, or as text with the doubts beside it."""
    doubted = doubts(answers, questions(), getattr(options, "on", None))
    if isinstance(found, str):
        print(found)
        for doubt in doubted:
            print(f"{doubt.path}: {wording.words(doubt.said)}", file=sys.stderr)
    else:
        print(messages.dumps({**found, "doubts": messages.doubts_json(doubted, wording)}, 1))


def _check(options: argparse.Namespace, wording: Wording) -> None:
    answers, reference, streams = _read(options)
    report = check(answers, options.on, reference, streams)
    found = (
        messages.report_json(report, wording=wording)
        if options.json
        else TerminalText(wording).report(report)
    )
    _print(options, answers, found, wording)


def _points(options: argparse.Namespace, wording: Wording) -> None:
    answers, reference, streams = _read(options)
    if options.json:
        asked = messages.Request(messages_full.POINTS, options.on, answers, streams, [], wording)
        _print(options, answers, messages_full.points_json(asked, reference), wording)
        return
    case = Case(answers, options.on, reference)
    found = scores(answers, options.on, reference, streams)
    text = TerminalText(wording)
    texts = (f"{text.scores([one])}{text.gains(one, case)}" for one in found)
    _print(options, answers, "\n".join(texts) or wording.words(_NO_GRID), wording)


def _changes(options: argparse.Namespace, wording: Wording) -> None:
    answers, reference, streams = _read(options)
    asked = messages.Request(messages_full.CHANGES, options.on, answers, streams, [], wording)
    if options.json:
        _print(options, answers, messages_full.changes_json(asked, reference), wording)
        return
    case = Case(answers, options.on, reference)
    slugs = streams if streams is not None else [pathway.slug for pathway in PATHWAYS]
    text = TerminalText(wording)
    texts = (
        text.changes(slug, messages_full.changes_of(slug, case)) for slug in pathways_of(slugs)
    )
    _print(options, answers, "\n".join(texts), wording)


def _replay(options: argparse.Namespace, wording: Wording) -> None:
    answers, reference, streams = _read(options)
    rounds = parse_rounds(_rounds_file(options.rounds).read_text("utf-8"))
    concordance = parse_concordance((options.reference / CONCORDANCE).read_text("utf-8"))
    found = replay(answers, rounds, reference, concordance, streams)
    said = (
        messages_full.replayed_json(found, wording)
        if options.json
        else TerminalText(wording).replay(found)
    )
    _print(options, answers, said, wording)


def _rounds_file(given: Path | None) -> Path:
    return _newest(_BUILT_ROUNDS, ", or name one with --rounds") if given is None else given


def _newest(pattern: str, otherwise: str = "") -> Path:
    # A site also keeps the files of the sites before it, for pages that are still open.
    built = sorted(Path().glob(pattern), key=lambda path: path.parent.stat().st_mtime)
    if not built:
        raise FileNotFoundError(2, f"no such file; run `make build`{otherwise}", pattern)
    return built[-1]


def _questions(options: argparse.Namespace, wording: Wording) -> None:
    if options.json:
        print(messages.dumps({"questions": [question_json(fact) for fact in questions()]}, 1))
        return
    for fact in questions():
        prompt, wanted = wording.words(fact), wording.words(expected(fact))
        print(f"{fact.name}\n  {prompt}\n  {wanted}")


if __name__ == "__main__":
    sys.exit(main())
