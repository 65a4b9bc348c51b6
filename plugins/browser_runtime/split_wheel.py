"""The wheel in two parts: what the first verdict imports, and all else.

Both unpacked into one folder are the wheel again.
"""

import json
from functools import partial
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

from plugins.browser_runtime.build_cache import cached
from plugins.browser_runtime.bytecode import pack, recipe, run
from plugins.browser_runtime.wheel import checker_wheel

FIRST, FURTHER = "checker.zip", "further.zip"

# `-S` leaves out what is installed here, `-I` what the environment adds.
_PROGRAM = """
import json, sys
sys.path.insert(0, sys.argv[1])
import checker
print(json.dumps([m.__file__ for m in sys.modules.values() if m.__name__.startswith("checker")]))
"""


def checker_parts(root: Path) -> dict[str, bytes]:
    """Return both parts by file name, cut once for each wheel."""
    wheel = checker_wheel(root)
    first = cached(root, FIRST, {"wheel": wheel, **recipe()}, partial(_first, wheel))
    with ZipFile(BytesIO(wheel)) as whole, ZipFile(BytesIO(first)) as part:
        rest = set(whole.namelist()) - set(part.namelist())
        further = pack({name: whole.read(name) for name in rest})
    return {FIRST: first, FURTHER: further}


def _first(wheel: bytes) -> bytes:
    with ZipFile(BytesIO(wheel)) as whole:
        return pack({name: whole.read(name) for name in imported(whole)})


def imported(wheel: ZipFile) -> list[str]:
    """Return the names of the files that `import checker` loads, by doing it in a new process."""
    with TemporaryDirectory() as name:
        wheel.extractall(name)
        printed = run("-I", "-S", "-c", _PROGRAM, name, cwd=Path(name))
        return [Path(file).relative_to(name).as_posix() for file in json.loads(printed)]
