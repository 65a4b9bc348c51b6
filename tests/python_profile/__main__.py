"""Record which functions of Python the checker runs: under Node and in every browser that is here.

Run by `make profile-python` when Pyodide changes, or when the checker comes to do new things. Every
message that the tests ask is asked, and a tour of the language taken. What ran before still counts
as long as Pyodide is the same: a function too many costs some bytes, one too few a second start.
"""

import json
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from itertools import cycle
from pathlib import Path
from tempfile import TemporaryDirectory

from plugins.browser_runtime import assemble
from plugins.browser_runtime.assemble import Runtime
from plugins.browser_runtime.lean_python.lean_pyodide import WASM
from plugins.browser_runtime.lean_python.probes import with_probes
from plugins.browser_runtime.lean_python.recorded_profile import PROFILE, RecordedProfile
from plugins.browser_runtime.lean_python.wasm_file import WasmFile
from plugins.record.checker_rounds import NAME as ROUNDS
from plugins.record.checker_rounds import rounds_csv
from plugins.record.reading.loading import load
from tests.browser.webkit import programs, webkit
from tests.browser_runtime.test_pyodide import (
    ASKS,
    HOSTILE,
    further_messages,
    in_turn,
    words_in_french,
)
from tests.support.checker_cases import all_cases
from tests.support.profiles import random_messages
from tests.support.serving import bare, running

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
# What a browser is asked: enough to have everything done there once.
EACH = 5
PEOPLE = 500


def main() -> None:
    """Run everything everywhere, and write the profile."""
    stock = (ROOT / "node_modules" / "pyodide" / WASM).read_bytes()
    with TemporaryDirectory(prefix="profile-") as name:
        site = Path(name)
        rounds = rounds_csv(load(ROOT, today=date.max).draws)
        runtime = assemble(ROOT, site, {ROUNDS: rounds.encode()}, words_in_french(ROOT))
        probed = with_probes(WasmFile.parse(stock)).encode()
        (site / runtime.pyodide[1:] / WASM).write_bytes(probed)
        ran = _known(stock)
        for engine, found in _engines(site, runtime):
            print(f"{engine}: {len(found)} functions, {len(found - ran)} of them new", flush=True)
            ran |= found
    profile = RecordedProfile.of(stock, ran)
    PROFILE.write_text(profile.text, "utf-8")
    print(f"{PROFILE.relative_to(ROOT)}: {len(ran)} functions")


def _known(stock: bytes) -> set[int]:
    """Return what ran before, if that was the same Pyodide."""
    before = RecordedProfile.parse(PROFILE.read_text("utf-8"))
    return set(before.ran) if before.is_of(stock) else set()


def _engines(site: Path, runtime: Runtime) -> Iterator[tuple[str, set[int]]]:
    yield "Node", _in_node(site, runtime)
    asked = [message for number, message in enumerate(messages()) if not number % EACH]
    folder = site / "profile"
    shutil.copytree(HERE, folder)
    shutil.copytree(ROOT / "theme" / "static", site / "theme")
    # The page asks in its own language.
    (folder / "index.html").write_text(
        '<html lang="fr"><script type="module" src="page.js"></script><body>'
    )
    addresses = {
        "worker": "/profile/worker.js",
        "pyodide": runtime.pyodide,
        "checker": runtime.checker,
        "words": next(iter(runtime.words.values())),
    }
    questions = list(map(json.loads, asked))
    (folder / "asked.json").write_text(json.dumps({"addresses": addresses, "questions": questions}))
    with running(bare(site)) as port:
        address = f"http://localhost:{port}/profile/"
        for kind, program in (("chrome", "chromium"), ("firefox", "firefox-esr")):
            if path := shutil.which(program):
                yield program, _in_browser(kind, path, address)
        if programs():
            with TemporaryDirectory() as profile, webkit(Path(profile)) as window:
                window.open(address)
                yield "WebKit", _shown(window.wait("body", " ", seconds=1800))


def messages() -> Iterator[str]:
    """Yield what is asked in browsers: cases, all that comes after a verdict, and random people."""
    yield from in_turn(case.message for case in all_cases())
    yield from further_messages().values()
    yield from in_turn(
        json.dumps({**json.loads(case.message), "ask": ask})
        for case, ask in zip(all_cases(), cycle(ASKS), strict=False)
    )
    yield from in_turn(random_messages(PEOPLE))


def _in_node(site: Path, runtime: Runtime) -> set[int]:
    asked = {
        "pyodide": str(site / runtime.pyodide.strip("/")),
        "checker": str(site / runtime.checker.strip("/")),
        "tour": (HERE / "tour.py").read_text("utf-8"),
        "messages": [*messages(), *HOSTILE.values()],
    }
    # The tour goes deep, and functions with probes take more of the stack.
    node = ["node", "--expose-gc", "--stack-size=6000", str(HERE / "node.mjs")]
    return set(json.loads(_run(node, asked)))


def _in_browser(kind: str, program: str, address: str) -> set[int]:
    asked = {"browser": kind, "program": program, "address": address}
    return _shown(_run(["node", str(HERE / "drive.mjs")], asked))


def _shown(text: str) -> set[int]:
    state, _, ran = text.partition(" ")
    if state != "ran":
        raise RuntimeError(text)
    return set(json.loads(ran))


def _run(command: list[str], asked: object) -> str:
    done = subprocess.run(
        command, input=json.dumps(asked), stdout=subprocess.PIPE, text=True, check=True, cwd=ROOT
    )
    return done.stdout


if __name__ == "__main__":
    main()
