"""Add draws at the terminal: ask, or read a pasted post; show, correct, write, say what comes next."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from plugins.contribute.interview import NAMES, Interview, Stopped
from plugins.contribute.new_draw import BadDraw, NewDraw, doubts_about, new_draw
from plugins.contribute.parse_answers import BadAnswer, text_or_file
from plugins.lint.fix import write
from plugins.record.dataset import Dataset
from plugins.record.reading.faults import Fault
from plugins.record.reading.loading import load

_CORRECT = "or what to correct, such as `score: 57` (`score:` asks again)"


@dataclass(frozen=True, slots=True)
class PastedPost:
    """Store what was read out of a pasted post: the answers of each round, and what was not read."""

    rounds: tuple[Mapping[str, str], ...]
    looks: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Desk:
    """Store where draws are added, by whom, and how.

    `ask` as an interview takes it, None where nobody can be asked. `another`: equal ids are meant.
    What the linters doubt is not written, unless it is wanted `anyway`.
    """

    root: Path
    today: date
    say: Callable[[str], None]
    ask: Callable[[str, bool], str] | None
    another: bool = False
    anyway: bool = False


def add_draw(desk: Desk, given: Mapping[str, str]) -> Path:
    """Write a new draw and return its path; BadDraw, BadFiles or Stopped where nothing was written.

    Whatever ends it, the answers typed so far are shown as the command that goes on with them.
    """
    interview = Interview(given, desk.say, desk.ask)
    try:
        dataset = load(desk.root, desk.today)
        made, doubts = _agreed(desk, interview, dataset)
        write(desk.root / made.path, made.text)
    except BaseException:
        if interview.asked:
            desk.say("\nNo answer is lost. This goes on from here:\n")
            desk.say(interview.command())
        raise
    desk.say(f"Written: {made.path}")
    if doubts:
        desk.say("List what is doubted and right in draws/exceptions.yaml, with the reason.")
    desk.say(f"To see its page:  .venv/bin/invoke preview {made.path}")
    desk.say("To check it all:  .venv/bin/invoke check")
    desk.say("To send it:       step 4 of CONTRIBUTING.md")
    return made.path


def add_draws(
    desk: Desk, given: Mapping[str, str], post: str, read: Callable[[str], PastedPost]
) -> list[Path]:
    """Add the rounds of a post, or one draw by its answers, and return the paths.

    `post` is a text, or `@FILE`; who gave nothing and can be asked is asked for one first.
    """
    try:
        text = text_or_file(post)
    except BadAnswer as bad:
        raise BadDraw([f"--post: {bad}"]) from None
    if not (text or given) and desk.ask:
        words = "The post of the draw, pasted whole (none: you are asked one by one)"
        text = Interview({}, desk.say, desk.ask).question(words, lines=True)
    return add_from_post(desk, text, given, read) if text.strip() else [add_draw(desk, given)]


def add_from_post(
    desk: Desk, text: str, given: Mapping[str, str], read: Callable[[str], PastedPost]
) -> list[Path]:
    """Add each round of a pasted post and return the paths; what is `given` counts for each.

    Where no round was read in it, one is asked for; BadDraw where nobody can be asked.
    """
    post = read(text)
    for look in post.looks:
        desk.say(f"  to look at: {look}")
    if not post.rounds:
        if desk.ask is None:
            raise BadDraw(["no round was read in this text; give the answers by their options"])
        desk.say("No round was read in this text; answer one by one.")
        return [add_draw(desk, given)]
    paths = []
    for number, answers in enumerate(post.rounds, 1):
        desk.say(f"\nRound {number} of {len(post.rounds)}, as it was read:")
        known = {**answers, **given}
        for name in (name for name in NAMES if name in known):
            desk.say(f"  {name.replace('_', '-')}: {known[name]}")
        try:
            paths.append(add_draw(desk, known))
        except Stopped:
            if number == len(post.rounds) and not paths:
                raise
    return paths


def _agreed(
    desk: Desk, interview: Interview, dataset: Dataset
) -> tuple[NewDraw, tuple[Fault, ...]]:
    """Make the draw, show it, and correct it until it is agreed to, with what is still doubted."""
    while True:
        interview.bad.clear()
        try:
            made = new_draw(interview, desk.root, dataset, desk.today, another=desk.another)
        except BadDraw as bad:
            if desk.ask is None:
                raise
            desk.say(str(bad))
            if not _corrected(interview, interview.question(f"Enter: stop; {_CORRECT}")):
                raise
            continue
        desk.say(f"\n{made.path}\n\n{made.text}")
        doubts = doubts_about(made, desk.root, dataset)
        for doubt in doubts:
            desk.say(f"{doubt}\n")
        if desk.anyway or (desk.ask is None and not doubts):
            return made, doubts
        if desk.ask is None:
            raise BadDraw(["Look at what is doubted above; if all is right, say --anyway."])
        words = "Write it all the same" if doubts else "Write it"
        answer = interview.question(f"{words}? yes, no, {_CORRECT}").strip()
        if answer.lower() in ("y", "yes"):
            return made, doubts
        if not _corrected(interview, answer):
            raise Stopped


def _corrected(interview: Interview, answer: str) -> bool:
    """Take a correction; what reads like one and names no answer is asked for again."""
    while not interview.correct(answer):
        if ":" not in answer:
            return False
        interview.say(f"  no answer has that name; take one of {', '.join(NAMES)}")
        answer = interview.question(f"Enter: stop; {_CORRECT}")
    return True
