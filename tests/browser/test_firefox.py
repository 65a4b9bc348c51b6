"""The checker in Firefox ESR: a person's way through, and no way out for the answers."""

import json
import shutil
import subprocess
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest

from tests.support.serving import Quiet, running


def test_a_person_finds_a_verdict_and_changes_an_answer(root: Path, server: str) -> None:
    firefox = shutil.which("firefox-esr")
    if firefox is None:
        pytest.skip("Firefox ESR is not there, and only root on Debian can install it")
    heard: list[str] = []

    class Ear(Quiet):
        def parse_request(self) -> bool:
            understood = super().parse_request()
            heard.append(self.requestline)
            return understood

    with running(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as port:
        run = subprocess.run(
            ["node", str(root / "tests/browser/firefox/journey.mjs")],
            input=json.dumps(
                {"firefox": firefox, "site": server, "elsewhere": f"http://127.0.0.1:{port}"}
            ),
            capture_output=True,
            text=True,
            check=False,
        )
    assert not run.returncode, run.stderr[-2000:]
    seen = json.loads(run.stdout)
    assert seen["faults"] == []
    assert set(seen["cameBack"].values()) == {"72310"}
    assert seen["barred"]["fetch"] == "blocked"
    assert seen["free"]["fetch"] == "sent", "what is barred must be possible elsewhere"
    assert not [line for line in heard if "from-the-page" in line], seen["barred"]
    assert [line for line in heard if "from-nowhere" in line]
    asked = [(item["url"], item["when"]) for item in seen["asked"]]
    own = [(url, when) for url, when in asked if url.startswith(f"{server}/")]
    loaded = {when for url, when in own if url.endswith(".wasm")} - {"coming back"}
    assert loaded == {"at the start"}, "the log must see what the worker asks for"
    later = {url.rpartition("/")[2] for url, when in own if when == "while answering"}
    assert later == set(), "nothing is asked for once the checker is there"
    others = {url for url, when in asked if (url, when) not in own and when != "on purpose"}
    assert not {url for url in others if not url.startswith(("data:", "blob:"))}
