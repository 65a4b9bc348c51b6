"""Exceptions: what a linter doubts and a person has looked at, each with its reason."""

from dataclasses import dataclass
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from plugins.record.reading import strict_yaml
from plugins.record.reading.faults import BadFiles, Fault
from plugins.record.reading.strict_yaml import BadYaml

FILE = "draws/exceptions.yaml"


class Entry(BaseModel):
    """One exception as it is written."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    check: str = Field(description="the name of the linter")
    file: str = Field(description="the path of the file, from the top of the checkout")
    because: str = Field(min_length=10, description="why it is right all the same")


@dataclass(frozen=True, slots=True)
class Exceptions:
    """Store the exceptions of a checkout, and the line of each."""

    entries: tuple[tuple[Entry, int], ...]

    def hold(self, check: str, path: Path) -> bool:
        """Return whether a check is excepted for a file."""
        return any(
            entry.check == check and entry.file == path.as_posix() for entry, _ in self.entries
        )

    def unneeded(self, needed: set[tuple[str, str]]) -> list[Fault]:
        """Return a fault for each exception that nothing needs: `needed` holds check and file."""
        return [
            _fault(
                line,
                f"an exception from {entry.check} for {entry.file} that is not needed",
                "exceptions for what a linter finds today",
                "delete the entry, or fix the name of the check or the file",
            )
            for entry, line in self.entries
            if (entry.check, entry.file) not in needed
        ]


def read_exceptions(root: Path) -> Exceptions:
    """Read the exceptions of a checkout; BadFiles where the file cannot be read."""
    path = root / FILE
    if not path.is_file():
        return Exceptions(())
    try:
        document = strict_yaml.load(path.read_bytes().decode("utf-8"))
        entries = TypeAdapter(list[Entry]).validate_python(document.value or [])
    except UnicodeDecodeError:
        raise BadFiles(
            [_fault(1, "bytes that are not UTF-8", "UTF-8 text", "save as UTF-8")]
        ) from None
    except BadYaml as bad:
        raise BadFiles([_fault(bad.mark.line, bad.found, bad.expected, bad.fix)]) from None
    except ValidationError as error:
        raise BadFiles(
            _fault(
                document.mark(detail["loc"]).line,
                f"{'.'.join(map(str, detail['loc']))}: {detail['msg']}",
                "a list of entries, each with `check`, `file` and `because`",
                "write the entry like its neighbours",
            )
            for detail in error.errors(include_url=False)
        ) from None
    return Exceptions(
        tuple((entry, document.mark((index,)).line) for index, entry in enumerate(entries))
    )


def _fault(line: int, found: str, expected: str, fix: str) -> Fault:
    return Fault(Path(FILE), line, 1, found, expected, fix, "exceptions")
