"""Whose code makes mutants, and which tests judge them: those of the room itself."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Room:
    """Name a room by its folder and by its tests: folders, or files."""

    folder: str
    tests: tuple[str, ...]

    @property
    def files(self) -> str:
        """Return the pattern of its files."""
        return f"{self.folder}/**/*.py"


ROOMS = (
    Room("checker", ("tests/checker",)),
    Room("plugins/record", ("tests/record", "tests/checker/replay/test_rounds.py")),
    Room("plugins/lint", ("tests/lint",)),
    # The form of the page is judged by its own tests, which need Node.
    Room("plugins/contribute", ("tests/contribute",)),
)


def room_of(files: str) -> Room:
    """Return the room that a pattern of files begins with."""
    return next((room for room in ROOMS if files.startswith(f"{room.folder}/")), ROOMS[0])
