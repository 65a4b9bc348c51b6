"""No way out: what the page's own policy bars, tried from JavaScript and from Python."""

import re
from collections.abc import Iterator
from functools import partial
from http.server import ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, Route, expect

from plugins.browser_runtime.lean_python.lean_pyodide import WASM
from tests.browser.form import START, answer, open_checker, until_it
from tests.support.serving import Quiet, running


@pytest.fixture
def elsewhere() -> Iterator[tuple[str, list[str]]]:
    """Run another origin that takes anything from anybody, and note what reaches it."""
    heard: list[str] = []

    class Ear(Quiet):
        def handle_one_request(self) -> None:
            heard.append(self.rfile.readline().decode())
            self.wfile.write(
                b"HTTP/1.0 200 OK\r\nAccess-Control-Allow-Origin: *\r\n"
                b"Content-Type: text/javascript\r\n\r\n"
            )
            self.close_connection = True

    with running(ThreadingHTTPServer(("127.0.0.1", 0), Ear)) as port:
        yield f"http://127.0.0.1:{port}", heard


ATTEMPTS_IN_JAVASCRIPT = """async ([other, pyodide]) => {
  const outcome = (promise) => promise.then(() => "sent", () => "blocked");
  const socket = (Kind) => new Promise((open, fail) => {
    const made = new Kind(other.replace("http", Kind === WebSocket ? "ws" : "http"));
    made.onopen = open;
    made.onerror = fail;
  });
  const xhr = () => new Promise((load, fail) => {
    const request = new XMLHttpRequest();
    request.onload = load;
    request.onerror = fail;
    request.open("POST", `${other}/xhr`);
    request.send("answers");
  });
  return {
    fetch: await outcome(fetch(`${other}/fetch?answers`)),
    no_cors: await outcome(fetch(`${other}/no-cors`, { mode: "no-cors", method: "POST" })),
    xhr: await outcome(xhr()),
    socket: await outcome(socket(WebSocket)),
    events: await outcome(socket(EventSource)),
    module: await outcome(import(`${other}/module.mjs`)),
  };
}"""

ATTEMPTS_IN_PYTHON = """async ([other, pyodide]) => {
  const { loadPyodide } = await import(`${pyodide}pyodide.js`);
  const python = await loadPyodide({
    indexURL: pyodide,
    stdLibURL: `${pyodide}stock.zip`,
    lockFileContents: { info: { abi_version: "2025_0" }, packages: {} },
  });
  python.globals.set("other", other);
  return python.runPythonAsync(`
import js
from pyodide.http import open_url, pyfetch

async def outcome(attempt):
    try:
        await attempt()
    except BaseException:
        return "blocked"
    return "sent"

async def by_open_url():
    open_url(other + "/python-open-url")

async def by_urllib():
    from urllib.request import urlopen
    urlopen(other + "/python-urllib")

" ".join([
    await outcome(lambda: js.fetch(other + "/python-js")),
    await outcome(lambda: pyfetch(other + "/python-fetch")),
    await outcome(by_open_url),
    await outcome(by_urllib),
])`);
}"""


MEANS = """() => [
  "fetch", "XMLHttpRequest", "WebSocket", "EventSource", "WebTransport", "FontFace", "Worker",
  "caches", "importScripts",
].filter((name) => name in globalThis)"""

# A checker of the same page, asked for what needs every part of the code.
WHOLE = """async () => {
  const form = document.getElementById("checker");
  const { Checker } = await import(form.dataset.worker.replace("worker.js", "client.js"));
  const { worker, pyodide, checker: files } = form.dataset;
  let whole;
  const loaded = new Promise((resolve) => { whole = resolve; });
  const onProgress = ({ stage }) => { if (stage === "whole") whole(); };
  window.asked = new Checker({ worker, pyodide, checker: files }, { onProgress });
  window.asked.start();
  await loaded;
}"""
ASK = """async (ask) => Object.keys(
  await window.asked.ask({ ask, answers: { is_citizen_or_pr: false }, on: "2026-11-22" }),
)"""


def fulfill(path: Path, route: Route) -> None:
    route.fulfill(path=path)


def test_the_policy_lets_nothing_out_of_the_worker(
    context: BrowserContext,
    page: Page,
    bare_server: str,
    elsewhere: tuple[str, list[str]],
    root: Path,
) -> None:
    other, heard = elsewhere
    # Neither the cut library nor the lean Python has what asks a network. What bars the way here must
    # be the policy, so the attempts are made with both whole.
    stock = root / "node_modules/pyodide"
    for asked, name in (("stock.zip", "python_stdlib.zip"), (WASM, WASM)):
        whole = partial(fulfill, stock / name)
        context.route(f"**/{asked}", whole)
    # And before the worker has everything: afterwards it has taken its own means away.
    context.route("**/further.zip", lambda _: None)
    open_checker(page, bare_server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"), timeout=START)
    pyodide = bare_server + (page.locator("#checker").get_attribute("data-pyodide") or "")
    (worker,) = page.workers
    assert worker.url.startswith("blob:"), "the page's policy binds no worker from an address"
    assert {"fetch", "XMLHttpRequest", "WebSocket", "EventSource"} <= set(worker.evaluate(MEANS))
    tried = worker.evaluate(ATTEMPTS_IN_JAVASCRIPT, [other, pyodide])
    assert len(tried) == 6
    assert set(tried.values()) == {"blocked"}
    assert (
        worker.evaluate(ATTEMPTS_IN_PYTHON, [other, pyodide]) == "blocked blocked blocked blocked"
    )
    assert heard == []


def test_a_worker_that_has_everything_has_no_means_to_ask_for_more(page: Page, server: str) -> None:
    open_checker(page, server)
    page.evaluate(WHOLE)
    (worker,) = page.workers
    assert worker.evaluate(MEANS) == []
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    for ask, kind in (
        ("check", "report"),
        *((ask, ask) for ask in ("points", "replay", "changes")),
    ):
        assert kind in page.evaluate(ASK, ask)
    assert asked == []


def test_without_the_second_part_there_are_verdicts_and_the_worker_is_closed_all_the_same(
    context: BrowserContext, page: Page, server: str
) -> None:
    context.route("**/further.zip", lambda route: route.fulfill(status=404))
    open_checker(page, server)
    answer(page, "Are you a Canadian citizen", "Yes")
    expect(page.get_by_role("status")).to_have_text(re.compile("not your pathway"), timeout=START)
    (worker,) = page.workers
    until_it(page, lambda: not worker.evaluate(MEANS), "the worker is closed")
    answer(page, "Are you a Canadian citizen", "No")
    expect(page.get_by_role("status")).to_have_text(re.compile("to answer"))


def test_nothing_gets_out_of_the_page_either(
    page: Page, bare_server: str, elsewhere: tuple[str, list[str]]
) -> None:
    other, heard = elsewhere
    open_checker(page, bare_server)
    tried = page.evaluate(ATTEMPTS_IN_JAVASCRIPT, [other, ""])
    assert set(tried.values()) == {"blocked"}
    page.evaluate(
        """async (other) => {
          new Image().src = `${other}/image`;
          navigator.sendBeacon(`${other}/beacon`, "answers");
          const form = document.createElement("form");
          Object.assign(form, { method: "post", action: `${other}/form` });
          document.body.append(form);
          form.submit();
          await new Promise((done) => setTimeout(done, 500));
        }""",
        other,
    )
    assert heard == []


def test_the_same_attempts_are_heard_where_no_policy_binds(
    page: Page, bare_server: str, elsewhere: tuple[str, list[str]]
) -> None:
    other, heard = elsewhere
    page.goto(f"{bare_server}/robots.txt")
    tried = page.evaluate(ATTEMPTS_IN_JAVASCRIPT, [other, ""])
    assert {tried[name] for name in ("fetch", "no_cors", "xhr", "module")} == {"sent"}
    assert heard
