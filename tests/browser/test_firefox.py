"""The checker in Firefox ESR: a person's way through, nothing lost on it, and no way out for the answers."""

import json
from http.server import ThreadingHTTPServer
from pathlib import Path

from tests.browser.conftest import InFirefox
from tests.browser.test_people import WALKS
from tests.support.paper import text_on_paper
from tests.support.serving import Quiet, running


def test_a_person_finds_a_verdict_and_changes_an_answer(server: str, in_firefox: InFirefox) -> None:
    heard: list[str] = []

    class Ear(Quiet):
        def parse_request(self) -> bool:
            understood = super().parse_request()
            heard.append(self.requestline)
            return understood

    with running(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as port:
        seen = in_firefox("journey.mjs", site=server, elsewhere=f"http://127.0.0.1:{port}")
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


def test_a_cook_comes_to_a_verdict_and_no_way_back_loses_an_answer(
    server: str, in_firefox: InFirefox, tmp_path: Path
) -> None:
    cook = WALKS["cook"]
    seen = in_firefox(
        "keeping.mjs",
        site=server,
        folder=str(tmp_path),
        start=f"start={cook.start}",
        answers=cook.answers,
        verdict=cook.at_the_end,
    )
    assert seen["faults"] == []
    assert seen["steps"] <= cook.steps
    given = seen["given"]
    assert {"offer_noc": "63200", "work_division": "Ottawa"}.items() <= given.items()
    assert given.items() <= {"offer_noc": "63200", **cook.answers}.items()
    assert {way: answers for way, answers in seen["after"].items() if answers != given} == {}
    (saved,) = tmp_path.glob("*.json")
    assert json.loads(saved.read_text("utf-8")).keys() == given.keys()
    printed = text_on_paper(tmp_path / "printed.pdf")
    assert "Youmeetall12conditionsthatcanbetested" in printed
    assert "63200" in printed
    for pressed in ("Goonwiththequestions", "Reportamistake"):
        assert pressed not in printed, "there is nothing to press on paper"
