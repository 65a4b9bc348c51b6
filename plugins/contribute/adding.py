"""Add a draw at the terminal: ask, show, write, and say what comes next."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from plugins.contribute.fixing import write
from plugins.contribute.interview import Interview, Stopped
from plugins.contribute.new_draw import BadDraw, doubts_about, new_draw
from plugins.record.reading.loading import load


def add_draw(
    root: Path,
    given: Mapping[str, str],
    today: date,
    *,
    ask: Callable[[str, bool], str] | None,
    say: Callable[[str], None],
    another: bool = False,
    anyway: bool = False,
) -> Path:
    """Write a new draw and return its path; BadDraw, BadFiles or Stopped where nothing was written.

    What the linters doubt keeps it from being written too, unless it is wanted `anyway`.
    """
    dataset = load(root, today)
    made = new_draw(Interview(given, say, ask), root, dataset, today, another=another)
    say(f"\n{made.path}\n\n{made.text}")
    doubts = doubts_about(made, root, dataset)
    for doubt in doubts:
        say(f"{doubt}\n")
    if ask is None and doubts and not anyway:
        raise BadDraw(["Look at what is doubted above; if all is right, say --anyway."])
    if ask is not None and not anyway and not _agreed(ask, bool(doubts)):
        raise Stopped
    write(root / made.path, made.text)
    say(f"Written: {made.path}")
    if doubts:
        say("List what is doubted and right in draws/exceptions.yaml, with the reason.")
    say(f"To see its page:  .venv/bin/invoke preview {made.path}")
    say("To check it all:  .venv/bin/invoke check")
    say("To send it:       step 4 of CONTRIBUTING.md")
    return made.path


def _agreed(ask: Callable[[str, bool], str], doubted: bool) -> bool:
    words = "Write it all the same? yes or no" if doubted else "Write it? yes or no"
    try:
        return ask(words, False).strip().lower() in ("y", "yes")
    except EOFError:
        return False
