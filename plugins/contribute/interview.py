"""Answers from options, or asked for one by one; all that is wrong with options comes at once."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from plugins.contribute.answers import BadAnswer


class Stopped(Exception):
    """Say that the contributor ended the questions."""

    def __init__(self) -> None:
        super().__init__("Nothing was written.")


@dataclass
class Interview:
    """Give answers by name. `ask` is None where nobody can be asked: then no answer is "nothing".

    `ask` takes the words of a question and whether the answer has several lines; it raises EOFError
    at the end of the input. `say` shows a line.
    """

    given: Mapping[str, str]
    say: Callable[[str], None]
    ask: Callable[[str, bool], str] | None = None
    bad: list[str] = field(default_factory=list)

    def get[T](
        self, name: str, words: str, read: Callable[[str], T], *, lines: bool = False
    ) -> T | None:
        """Return the value of an answer, None where it is bad (kept in `bad`)."""
        if name in self.given or self.ask is None:
            try:
                return read(self.given.get(name, ""))
            except BadAnswer as bad:
                self.bad.append(f"--{name.replace('_', '-')}: {bad}")
                return None
        while True:
            try:
                return read(self.ask(words, lines))
            except BadAnswer as bad:
                self.say(f"  {bad}")
            except EOFError:
                raise Stopped from None


def ask_at_terminal(words: str, lines: bool) -> str:
    """Ask at the terminal; an answer of several lines ends with a line that holds only a full stop."""
    if not lines:
        return input(f"{words}: ")
    print(f"{words}. End with a line that holds only a full stop:")
    found: list[str] = []
    while (line := input()).strip() != ".":
        found.append(line)
    return "\n".join(found)
