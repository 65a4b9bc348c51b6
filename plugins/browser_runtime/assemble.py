"""Put the runtime of the checker into a built site and say under which paths it is."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template
from types import MappingProxyType
from zlib import compress

from plugins.browser_runtime.hashed_folders import write_hashed
from plugins.browser_runtime.lean_python.lean_pyodide import LOADER, REST, SCRIPT, WASM, made_lean
from plugins.browser_runtime.split_wheel import FURTHER, checker_parts
from plugins.browser_runtime.stdlib import trimmed_stdlib
from plugins.browser_runtime.trim_tables import reference_tables

# By the name that each has on the site: hosts know `.js`, and some of them not `.mjs`.
PYODIDE_FILES = {
    LOADER: "pyodide.mjs",
    SCRIPT: "pyodide.asm.js",
    WASM: "pyodide.asm.wasm",
    "python_stdlib.zip": "python_stdlib.zip",
}
# At the root of the site, where licences can be linked to.
NOTICE = "pyodide-notice.txt"


@dataclass(frozen=True, slots=True)
class Runtime:
    """Store the URL paths of the two folders, each with a slash at both ends, and of every file.

    `words` are, by language, the paths of what the checker has in the place of English; `files` are
    without them. `size` is the bytes that the first verdict needs, in English, and `packed` about as
    many as it is on the way from a host that packs what it sends.
    """

    pyodide: str
    checker: str
    files: tuple[str, ...]
    words: Mapping[str, str]
    size: int
    packed: int


def assemble(
    root: Path,
    output: Path,
    tables: Mapping[str, bytes] = MappingProxyType({}),
    words: Mapping[str, str] = MappingProxyType({}),
) -> Runtime:
    """Write Pyodide, the checker in two parts and its tables under `output`; return their paths.

    `tables` are further ones by file name, made from the record; no verdict needs them. `words` are
    JSON texts by language (`plugins/i18n/checker_words.py`).

    FileNotFoundError names the command to run where Pyodide is not installed.
    """
    pyodide = _pyodide(root / "node_modules" / "pyodide")
    pyodide["python_stdlib.zip"] = trimmed_stdlib(root, pyodide["python_stdlib.zip"])
    pyodide |= made_lean(root, pyodide)
    (output / NOTICE).write_text(_notice(root), "utf-8")
    first = {**checker_parts(root), **reference_tables(root)}
    further = {FURTHER: first.pop(FURTHER), **tables}
    checker = {**first, **further}
    at_pyodide = write_hashed(output, "pyodide", pyodide)
    spoken = {f"{code}.json": text.encode() for code, text in words.items()}
    at_checker = write_hashed(output, "checker-run", {**checker, **spoken})
    needed = [content for name, content in (pyodide | first).items() if name != REST]
    return Runtime(
        pyodide=at_pyodide,
        checker=at_checker,
        files=(*(at_pyodide + name for name in pyodide), *(at_checker + name for name in checker)),
        words={code: f"{at_checker}{code}.json" for code in words},
        size=sum(map(len, needed)),
        packed=sum(len(compress(content, level=1)) for content in needed),
    )


def _notice(root: Path) -> str:
    """Return what the licence of Pyodide asks for: what was changed, and where the sources are."""
    package = json.loads((root / "node_modules" / "pyodide" / "package.json").read_text("utf-8"))
    text = Path(__file__).with_name("lean_python").joinpath("notice.txt").read_text("utf-8")
    return Template(text).substitute(version=package["version"])


def _pyodide(folder: Path) -> dict[str, bytes]:
    missing = [name for name in PYODIDE_FILES.values() if not (folder / name).is_file()]
    if missing:
        raise FileNotFoundError(f"{folder} has no {', '.join(missing)}; run `make setup`")
    return {name: (folder / own).read_bytes() for name, own in PYODIDE_FILES.items()}
