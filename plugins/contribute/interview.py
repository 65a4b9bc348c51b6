"""Answers from options, or asked for one by one until each is right; none that was typed is lost."""

import re
import shlex
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plugins.contribute.parse_answers import BadAnswer

# The answers that a draw is made of, by the names of the options.
NAMES = (
    *("date", "stream", "target", "region", "invitations", "score", "profiles_from"),
    *("profiles_to", "nocs", "complete", "sources", "note"),
)
# An answer that is no option with a text: it is another draw of the same day, stream and target.
ANOTHER = "another"


class Stopped(Exception):
    """Report that the contributor ended the questions."""

    def __init__(self) -> None:
        super().__init__("Nothing was written.")


@dataclass
class Interview:
    """Give answers by name. `ask` is None where nobody can be asked: then no answer is "nothing".

    `ask` takes the words of a question and whether the answer has several lines; it raises EOFError
    at the end of the input. `say` shows a line. `answers` holds what was given and typed, `bad` the
    faults of what was given where nobody can be asked.
    """

    given: Mapping[str, str]
    say: Callable[[str], None]
    ask: Callable[[str, bool], str] | None = None
    bad: list[str] = field(default_factory=list)
    answers: dict[str, str] = field(init=False)
    asked: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        self.answers = dict(self.given)

    def get[T](
        self,
        name: str,
        words: str,
        read: Callable[[str], T],
        *,
        lines: bool = False,
        check: Callable[[T], str] | None = None,
    ) -> T | None:
        """Return the value of an answer; where nobody can be asked None for a bad one, kept in `bad`.

        `check` says what is wrong with a value beside the other answers, empty where nothing is; who
        can be asked is asked again at once.
        """
        if self.ask is None:
            try:
                return read(self.answers.get(name, ""))
            except BadAnswer as bad:
                self.bad.append(f"--{name.replace('_', '-')}: {bad}")
                return None
        while True:
            if name not in self.answers:
                self.answers[name] = self.question(words, lines)
            try:
                value = read(self.answers[name])
                why = check(value) if check else ""
            except BadAnswer as bad:
                why = str(bad)
            if not why:
                return value
            self.say(f"  {why}")
            del self.answers[name]

    def question(self, words: str, lines: bool = False) -> str:
        """Return what is typed; Stopped where the contributor ends the questions."""
        if self.ask is None:
            raise Stopped
        self.asked = True
        try:
            return self.ask(words, lines)
        except (EOFError, KeyboardInterrupt):
            raise Stopped from None

    def correct(self, text: str) -> bool:
        """Take `NAME: what is right`, or `NAME:` to be asked again; False where it is neither."""
        found = re.fullmatch(r"\s*(?:--)?([a-z]+(?:[ _-][a-z]+)?)\s*[:=]\s*(.*)", text, re.DOTALL)
        name = re.sub("[ -]", "_", found[1]) if found else ""
        if not found or name not in NAMES:
            return False
        self.answers.pop(name, None)
        if found[2]:
            self.answers[name] = found[2]
        return True

    def command(self) -> str:
        """Return the command that goes on with the answers there are."""
        words = [".venv/bin/invoke", "new-draw"]
        for name in NAMES:
            if name in self.answers:
                # Without an answer it would be asked again.
                words += [f"--{name.replace('_', '-')}", self.answers[name].strip() or "-"]
        return shlex.join([*words, *(["--another"] if ANOTHER in self.answers else [])])


def ask_at_terminal(words: str, lines: bool) -> str:
    """Ask at the terminal; an answer of several lines ends with a line that holds only a full stop."""
    if not lines:
        return input(f"{words}: ")
    print(f"{words}. End with a line that holds only a full stop:")
    found: list[str] = []
    while (line := input()).strip() != ".":
        found.append(line)
    return "\n".join(found)
