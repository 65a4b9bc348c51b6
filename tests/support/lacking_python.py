"""A built site whose Python lacks a function that the checker needs, as a bad profile would make it."""

import json
import shutil
from hashlib import sha256
from pathlib import Path

from plugins.browser_runtime.assemble import PYODIDE_FILES
from plugins.browser_runtime.lean_python.lean_pyodide import WASM, lean_pyodide
from plugins.browser_runtime.lean_python.recorded_profile import PROFILE, RecordedProfile
from plugins.browser_runtime.lean_python.wasm_file import A_FUNCTION, WasmFile
from tests.support.kept_list import kept_list

_NEEDED = ("assets", "checker", "checker-run", "kept", "offline", "pyodide")


def lacking_site(site: Path, root: Path, new: Path, function: str) -> Path:
    """Write what the checker needs of `site` to `new`, without a function by its name in C."""
    for name in _NEEDED:
        shutil.copytree(site / name, new / name)
    shutil.copyfile(site / "service-worker.js", new / "service-worker.js")
    list_of_files = new / kept_list(new)[1:]
    listed = json.loads(list_of_files.read_text("utf-8"))
    (folder,) = (new / "pyodide").iterdir()
    for name, content in lacking_pyodide(root, function).items():
        (folder / name).write_bytes(content)
        listed["files"][f"/pyodide/{folder.name}/{name}"] = sha256(content).hexdigest()
    list_of_files.write_text(json.dumps(listed), "utf-8")
    return new


def lacking_pyodide(root: Path, function: str) -> dict[str, bytes]:
    """Return the files of a lean Python without one function that others call."""
    folder = root / "node_modules" / "pyodide"
    stock = {name: (folder / own).read_bytes() for name, own in PYODIDE_FILES.items()}
    file = WasmFile.parse(stock[WASM])
    (index,) = (one.index for one in file.exports() if one.name == function)
    needed = index - len(file.imported(A_FUNCTION))
    profile = RecordedProfile.parse(PROFILE.read_text("utf-8"))
    assert needed in profile.ran, f"{function} is not needed"
    return lean_pyodide(stock, RecordedProfile(profile.digest, profile.ran - {needed}))
