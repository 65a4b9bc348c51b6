"""Put the runtime of the checker into a built site and say under which paths it is."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from plugins.runtime.folders import write_hashed
from plugins.runtime.stdlib import trimmed_stdlib
from plugins.runtime.tables import reference_tables
from plugins.runtime.wheel import checker_wheel

PYODIDE_FILES = ("pyodide.mjs", "pyodide.asm.js", "pyodide.asm.wasm", "python_stdlib.zip")


@dataclass(frozen=True, slots=True)
class Runtime:
    """Hold the URL paths of the two folders, each with a slash at both ends, and their bytes."""

    pyodide: str
    checker: str
    size: int


def assemble(
    root: Path, output: Path, tables: Mapping[str, bytes] = MappingProxyType({})
) -> Runtime:
    """Write Pyodide, the checker's wheel and its tables under `output`; return their paths.

    `tables` are further ones by file name, made from the record.

    FileNotFoundError names the command to run where Pyodide is not installed.
    """
    pyodide = _pyodide(root / "node_modules" / "pyodide")
    pyodide["python_stdlib.zip"] = trimmed_stdlib(root, pyodide["python_stdlib.zip"])
    checker = {"checker.whl": checker_wheel(root), **reference_tables(root), **tables}
    return Runtime(
        pyodide=write_hashed(output, "pyodide", pyodide),
        checker=write_hashed(output, "checker-run", checker),
        size=sum(len(content) for content in (*pyodide.values(), *checker.values())),
    )


def _pyodide(folder: Path) -> dict[str, bytes]:
    missing = [name for name in PYODIDE_FILES if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{folder} has no {', '.join(missing)}; run `make setup`")
    return {name: (folder / name).read_bytes() for name in PYODIDE_FILES}
